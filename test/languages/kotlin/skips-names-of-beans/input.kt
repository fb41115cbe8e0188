val module = module {
  single(named("main gate")) { Gate() }
}

class Desk(@Qualifier("side gate") val gate: Gate)

@SerialName("gate kind") class Kind
