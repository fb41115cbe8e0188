package gate

func run() {
	why := "no such visitor"
	if banned {
		why = "visitor is banned"
	}
	slog.Warn(why, "user", name)
	text := fmt.Sprintf("user %s tried it", name)
	http.Error(w, text, http.StatusForbidden)
}
