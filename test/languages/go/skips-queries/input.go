package gate

func run() {
	db.Exec("INSERT INTO doors VALUES (?)", n)
	rows, err := db.QueryContext(ctx, `SELECT name FROM doors
	WHERE open`)
	q := "UPDATE doors SET open = true"
	tx.Where("name = ? AND open", name)
}
