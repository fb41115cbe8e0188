SIDES = %w[north side south side]
names = %W(#{one} two)
