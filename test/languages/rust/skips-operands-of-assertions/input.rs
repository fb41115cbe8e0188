fn run(a: &str, b: &str) {
    assert_eq!(a, "north door");
    assert_ne!("south door", b);
    assert!(a != "east door");
}
