fun tell(e: Exception) {
  Timber.e(e, "gate is broken")
  Timber.tag("Gate").w("gate is slow")
  Log.e(TAG, "gate is lost", e)
  Log.wtf("Gate", "gate cannot be")
}
