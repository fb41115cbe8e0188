[Route("api/gates of mine")]
[ApiController]
class Gate
{
    [HttpGet("open the gate")]
    [Obsolete("use the other gate")]
    void Open([FromQuery(Name = "gate name")] string name) { }
}
