fun main(args: Array<String>) {
  System.err.println("gate cannot start")
  println("gate starts")
  if (args.isEmpty()) {
    System.err.printf("usage: %s%n", "gate FILE")
    exitProcess(2)
  }
}
