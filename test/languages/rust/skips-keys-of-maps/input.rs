fn run(map: &mut Map) {
    map.insert("door name", name);
    let state = map.get("door state");
    map.remove("old door");
    map.contains_key("new door");
    map.entry("the door").or_insert(0);
}
