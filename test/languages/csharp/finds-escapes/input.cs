log.LogError("tab\tquote \" and \\ gate \u0041\x42 \U0001F6AA \e[0m end");
