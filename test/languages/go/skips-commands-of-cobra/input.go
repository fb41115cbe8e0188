package gate

var command = &cobra.Command{
	Use:   "open [door]",
	Short: "Opens a door",
	Long: `Opens a door and
leaves it open.`,
	Example: "gate open north",
}
