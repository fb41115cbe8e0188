static class Texts
{
    public const string Refused = "ticket was refused";
    private static readonly string Lost = "ticket was lost";
}
