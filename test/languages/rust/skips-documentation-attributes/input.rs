#[doc = "Opens a door of wood."]
#[deprecated(since = "1.2", note = "use the other gate")]
#[must_use = "the door stays shut otherwise"]
fn open() {}

#![doc(html_root_url = "https://example.org/gate docs")]
