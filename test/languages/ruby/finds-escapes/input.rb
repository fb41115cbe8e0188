warn "tab\there, a \"quote\" and \u00e9\x41\u{1F512}"
warn 'it\'s a \n and a back\\slash'
