// go run bench/engines/expressions.go QUERIES.logql LOG > counts.csv: counts the lines that the expressions of --baseline-query loki match, by
// the package with which Loki matches them. The queries around them are not run.
package main

import (
	"bufio"
	"fmt"
	"os"
	"regexp"
)

func main() {
	queries, err := os.ReadFile(os.Args[1])
	check(err)
	log, err := os.Open(os.Args[2])
	check(err)

	type sought struct {
		id         string
		expression *regexp.Regexp
		count      int
	}
	var all []*sought
	sample := regexp.MustCompile("\\|~ `([^`]*)` \\[30d\\]\\)\\) or vector\\(0\\), \"keyword\", \"(k_\\w+)\"")
	for _, found := range sample.FindAllSubmatch(queries, -1) {
		all = append(all, &sought{id: string(found[2]), expression: regexp.MustCompile(string(found[1]))})
	}

	lines := bufio.NewScanner(log)
	lines.Buffer(nil, 1<<30)
	for lines.Scan() {
		for _, one := range all {
			if one.expression.Match(lines.Bytes()) {
				one.count++
			}
		}
	}
	check(lines.Err())
	fmt.Println("keyword,count")
	for _, one := range all {
		fmt.Printf("%s,%d\n", one.id, one.count)
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
