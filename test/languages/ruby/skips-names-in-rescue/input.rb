begin
  open
rescue IOError, Gate::Denied => error
  shut
end
