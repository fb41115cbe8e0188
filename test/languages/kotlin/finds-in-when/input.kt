fun tell(state: State) {
  when (state) {
    State.OPEN, State.AJAR -> log.info("gate is open")
    is Broken -> {
      log.error("gate is broken")
      throw GateException("gate cannot be used")
    }
    in 1..9 -> log.warn("gate has a number")
    else -> throw IllegalStateException("gate is odd: $state")
  }
  when {
    state.isOld() -> log.warn("state is old")
    else -> log.info("state is new")
  }
  log.error(when (state) {
    State.SHUT -> "gate was shut"
    else -> "gate is in state $state"
  })
}

fun nameOf(state: State) = when (state) {
  State.SHUT -> "the shut gate"
  else -> "the other gate"
}
