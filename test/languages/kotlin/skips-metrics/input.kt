fun count(registry: MeterRegistry) {
  registry.counter("gate opened total").increment()
  Timer.builder("gate open time").description("Time that a gate was open").register(registry)
}
