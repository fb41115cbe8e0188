class Example {
  void run() {
    Thread t = new Thread(task, "worker of the pool");
    t.setName("worker " + number);
    new ThreadGroup("all workers");
    log.info(t.getName());
    log.info("started");
  }
}
