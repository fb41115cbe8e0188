log.LogError(@"no file C:\new\gates ""main"" found");
log.LogError($@"no folder {path}\new ""{name}"" found");
log.LogError(@$"either {order} of signs");
