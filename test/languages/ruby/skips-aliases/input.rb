alias open_now open
alias_method :shut_now, "shut now"
undef shut
