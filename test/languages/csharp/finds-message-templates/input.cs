log.Error("user {User} sent {@Order} and {$Raw} at {Time:HH:mm} and {Amount,10:F2}");
log.Error("plain {0} and {1:X4} but not {} or { x }");
log.Error("both {{braces}} stay");
log.Error("costs ${0:F2} a month");
