description do
  "the gate that never opens"
end
desc do
  <<~TEXT
    the gate that never shuts
  TEXT
end
