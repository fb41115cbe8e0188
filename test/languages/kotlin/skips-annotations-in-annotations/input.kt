@ApiResponse(content = [Content(examples = [ExampleObject(name = "the gate", value = "gate is open")])])
@Deprecated("too old", ReplaceWith("the other gate"))
class Gate
