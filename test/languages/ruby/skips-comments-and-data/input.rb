# warn "gate is quoted"
=begin
warn "gate is in a block"
=end
warn "gate is real"
__END__
warn "gate is data"
