package gate

var opened = prometheus.NewCounter(prometheus.CounterOpts{
	Name: "gate_opened_total",
	Help: "How often the gate was opened.",
})

var desc = prometheus.NewDesc("gate_open", "Whether the gate is open.", nil, nil)
