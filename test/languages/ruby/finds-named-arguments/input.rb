notify(message: "door is open", to: "guards")
Error.new(detail: "door is locked")
def report(text: "nothing to say")
end
