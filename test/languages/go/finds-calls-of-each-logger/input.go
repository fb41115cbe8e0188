package gate

func run() {
	log.Printf("door %d is open", n)
	slog.Error("ticket is forged", "ticket", id)
	s.logger.Warn("badge replayed", zap.String("badge", b))
	sugar.Errorw("no such badge", "badge", b)
	logrus.WithField("door", n).WithError(err).Errorf("door %d is stuck", n)
	hclog.Default().Named("gate").Trace("somebody knocks")
	klog.V(2).InfoS("Gate opened", "gate", klog.KObj(g))
	glog.Warningf("gate %v is slow", g)
	logger.Error(err, "unable to open the gate", "gate", g)
}
