@event.Log.Error("event is lost");
@lock.Fail("lock is stuck");
