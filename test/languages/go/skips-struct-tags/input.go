package gate

type Door struct {
	Name string `json:"name" doc:"the name of it"`
	Lock struct {
		Kind string "an old tag of it"
	} `yaml:"the lock"`
	any interface{} `toml:"anything at all"`
}

func run() {
	var x struct {
		Name string `json:"local name"`
	}
	type inner struct { A string `xml:"a b"` }
}
