fn load(path: &Path) -> Result<Keys> {
    let text = fs::read_to_string(path).context("cannot read the keys")?;
    parse(&text)
        .with_context(|| format!("keys in {} are broken", path.display()))?
        .check()
        .wrap_err("keys do not fit")
}
