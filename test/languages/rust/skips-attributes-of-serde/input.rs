#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Kind {
    #[serde(rename = "open door")]
    Open,
    #[serde(alias = "shut door")]
    Shut,
}
