fun open(gate: Gate) {
    Item("Show the gate", onClick = { gate.show() })
    Operation().summary("Opens the gate at once").title("Gates of the town")
    button("Shut the gate now")
    js("new Gate(keeper)")
    log.warn("the gate is shut")
}
