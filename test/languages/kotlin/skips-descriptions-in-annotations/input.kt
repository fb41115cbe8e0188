@Operation(summary = "Opens the gate", description = "Opens the gate for a visitor")
@ApiResponse(responseCode = "404", description = "No such gate")
@Schema(description = "A gate of the house")
class Gate

@Tag("slow test") class Slow
