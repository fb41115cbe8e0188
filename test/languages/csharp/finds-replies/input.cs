public IActionResult Open(Ticket ticket)
{
    if (ticket.Old) return BadRequest(new { error = "ticket is too old", code = 7 });
    if (ticket.Used) return Problem(detail: "ticket was used before", statusCode: 409);
    return StatusCode(403, "gate is closed");
}
