fn answer() -> Value {
    json!({
        "door name": name,
        "state": { "is open": true },
    })
}
