class Ticket
{
    [Required(ErrorMessage = "Ticket needs a number")]
    [StringLength(10, ErrorMessage = "Number of a ticket is too long")]
    public string Number { get; set; }
}
