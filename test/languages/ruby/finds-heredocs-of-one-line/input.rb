log(<<~ONE, <<~'TWO', "three is last")
  one has #{keys} keys
ONE
  two has #{no} value\n
TWO
warn "four is behind"
