case message
in { kind: "open door" } then open
in "shut the door" then shut
end
