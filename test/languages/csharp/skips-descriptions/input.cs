[Description("The gate of a house")]
[Display(Name = "Main gate")]
class Gate { [DisplayName("Side gate")] int Side; }
