class Gate
{
    void Open(Ticket ticket)
    {
        if (ticket == null) throw new ArgumentNullException(nameof(ticket), "ticket is missing");
        throw new InvalidOperationException($"ticket {ticket.Id} was used before");
    }
}
