fn find(name: &str) -> anyhow::Result<Door> {
    if name.is_empty() {
        bail!("a door needs a name");
    }
    ensure!(name.len() < 9, "name {} is too long", name);
    let door = look(name).ok_or_else(|| anyhow!("no door named {name}"))?;
    Err(anyhow::anyhow!("door {} is gone", door.id))
}
