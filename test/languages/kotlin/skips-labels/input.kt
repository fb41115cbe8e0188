fun run() {
  gates@ for (gate in gates) {
    gate.keys.forEach keys@{ if (it.isOld) return@keys else continue@gates }
  }
}
