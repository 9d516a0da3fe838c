package main

import (
	"encoding/json"
	"fmt"
)

type In struct{ N json.Number }
type T struct {
	N  json.Number
	In In
	L  []json.Number
	M  map[string]json.Number
	P  *json.Number
	Q  json.Number `json:"q,string"`
	I  int         `json:"i,string"`
}

func main() {
	for _, s := range []string{`{"N":"x"}`, `{"N":true}`, `{"N":[1]}`, `{"N":{}}`, `{"In":{"N":"x"}}`, `{"In":{"N":false}}`, `{"L":[1,"x"]}`, `{"M":{"a":"x"}}`, `{"P":"x"}`, `{"q":"x"}`, `{"q":5}`, `{"q":"5"}`, `{"i":"x"}`, `{"i":5}`, `{"N":""}`, `{"N":"1e"}`, `{"N":null}`, `{"N":"x", "I8":"z"}`} {
		var t T
		err := json.Unmarshal([]byte(s), &t)
		fmt.Println(s, err)
		if te, ok := err.(*json.UnmarshalTypeError); ok {
			fmt.Println("  ", te.Field, te.Struct, te.Offset, te.Value, te.Err)
		}
	}
	var n json.Number
	fmt.Println(json.Unmarshal([]byte(`"x"`), &n))
}
