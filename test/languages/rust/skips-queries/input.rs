fn run(conn: &Connection) {
    sqlx::query("SELECT id FROM doors WHERE open = 1");
    conn.execute("DELETE FROM doors", []);
    let text = "UPDATE doors SET open = 0 WHERE id = ?";
}
