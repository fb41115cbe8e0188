class GateTest {
  fun `opens the "gate" for everybody`() = `the other "gate"`()
  val `is open` = 1
}
