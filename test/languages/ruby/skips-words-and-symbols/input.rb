gates = %w[north south]
names = %i[open shut]
warn :"gate is a symbol"
