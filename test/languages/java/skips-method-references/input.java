class Example {
  void run() {
    names.stream().map(String::trim).filter(Objects::nonNull).forEach(System.out::println);
    Supplier<int[]> s = int[]::new;
  }
}
