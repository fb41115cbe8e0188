#[test]
fn opens() {
    panic!("the door must open");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "takes long"]
async fn shuts() {
    panic!("the door must shut");
}

#[rstest]
#[case("north door")]
fn each(#[case] name: &str) {
    panic!("the {} must shut", name);
}

#[bench]
fn quick(b: &mut Bencher) {
    panic!("too slow to measure");
}

#[inline]
fn real() {
    error!("door is stuck");
}
