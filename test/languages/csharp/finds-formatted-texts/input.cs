log.Error(string.Format("gate {0} is stuck", gate));
throw new GateException(String.Format(CultureInfo.InvariantCulture, "gate {0} is lost", gate));
