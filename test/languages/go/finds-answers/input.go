package gate

func run() {
	http.Error(w, "no such door", http.StatusNotFound)
	c.JSON(403, gin.H{"error": "you may not enter"})
	return echo.NewHTTPError(400, "bad ticket")
}
