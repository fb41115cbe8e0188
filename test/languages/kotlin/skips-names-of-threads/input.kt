fun run() {
  Thread({ work() }, "gate worker").start()
  thread(name = "gate watcher") { work() }
  val scope = CoroutineScope(CoroutineName("gate scope"))
  Executors.newFixedThreadPool(2, ThreadFactoryBuilder().setNameFormat("gate pool %d").build())
}
