fn check(a: usize, b: usize) {
    assert!(a > 0, "a gate needs {} doors", b);
    assert_eq!(a, b, "doors and locks differ");
    debug_assert!(a < 9, "too many doors");
    debug_assert_ne!(a, b, "same door twice");
}
