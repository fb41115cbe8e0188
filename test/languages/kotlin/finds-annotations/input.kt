class Visitor(
  @field:NotBlank(message = "name must not be blank") val name: String,
  @get:Size(max = 9, message = "key has {max} teeth at most") val key: String,
)

@ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "visitor is unknown")
class UnknownVisitor : RuntimeException()
