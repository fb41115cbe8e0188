#[get("/doors/<id>/open now")]
fn open(id: u32) -> &'static str {
    app.route("/doors/of the gate", get(list));
    web::resource("/gates/of the town")
}
