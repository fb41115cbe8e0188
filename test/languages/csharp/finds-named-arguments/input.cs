Fail(code: 7, message: "gate is stuck");
throw new GateException(message: "gate is lost", inner: error);
