warn "gate #{id} fails: " "see #{log[0]}"
