@Component("bean")
class Example {
  @Value(value = "${size}") int size;
  @SuppressWarnings({"unchecked", "raw" + "types"})
  void run(@Named("user") String user) {}
}
