// Command gosyntax prints, for each file named on standard input, what the compiler's parser says
// about it, as JSON lines. gosyntax.py builds it next to a copy of the parser's package.
package main

import (
	"bufio"
	"encoding/json"
	"os"

	"oracle/syntax"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for lines.Scan() {
		name := lines.Text()
		errors := [][]any{}
		report := func(err error) {
			e := err.(syntax.Error)
			errors = append(errors, []any{e.Pos.Line(), e.Pos.Col(), e.Msg})
		}
		f, err := os.Open(name)
		if err != nil {
			panic(err)
		}
		syntax.Parse(syntax.NewFileBase(name), f, report, nil, syntax.CheckBranches)
		f.Close()
		out.Encode(map[string]any{"file": name, "errors": errors})
	}
}
