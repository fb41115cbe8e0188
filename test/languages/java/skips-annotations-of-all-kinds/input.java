@Entity(name = "users") @Table(indexes = {@Index(name = "by name", columnList = "a, b")})
class Example {
  @JsonProperty("user name") String a;
  @Deprecated(since = "4 point 2") public static final int B = 1;
  @Audience.Private({"one tool", "two tools"}) void run(@RequestParam(value = "first name") String x) {}
  @Operation(summary = "Deletes the user") void delete() {}
  @ApiResponses(@ApiResponse(code = 403, message = "Not allowed to do it")) void deny() {}
  @SuppressForbidden(reason = "access is checked above") void open() {}
}
