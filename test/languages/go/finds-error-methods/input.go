package gate

func (e *LockError) Error() string {
	if e.cause == nil {
		return "the lock is stuck"
	}
	return fmt.Sprintf("the lock is stuck: %v", e.cause)
}
