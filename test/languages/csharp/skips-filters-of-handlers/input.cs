try { Go(); } catch (Exception e) when (e.Message.Contains("gate is open")) { Stop(); }
