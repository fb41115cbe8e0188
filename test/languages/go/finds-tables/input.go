package gate

var reasons = map[int]string{
	1: "the door is locked",
	2: "the door is " + "gone",
}

var words = []string{"first thing said", "second thing said"}

var rules = []Rule{{Why: "no ticket shown", Hits: 3}, {Why: "ticket too old"}}
