var answer = new ProblemDetails { Title = "gate refuses you", Detail = $"gate {name} is closed" };
throw new GateException("gate is lost") { HelpText = "look around" };
