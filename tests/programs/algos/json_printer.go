package main

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

func encode(sb *strings.Builder, v any, depth int) error {
	pad := strings.Repeat("  ", depth+1)
	switch x := v.(type) {
	case nil:
		sb.WriteString("null")
	case bool:
		sb.WriteString(strconv.FormatBool(x))
	case int:
		sb.WriteString(strconv.Itoa(x))
	case float64:
		sb.WriteString(strconv.FormatFloat(x, 'g', -1, 64))
	case string:
		sb.WriteString(strconv.Quote(x))
	case []any:
		sb.WriteByte('[')
		for i, e := range x {
			if i > 0 {
				sb.WriteString(", ")
			}
			if err := encode(sb, e, depth); err != nil {
				return fmt.Errorf("[%d]: %w", i, err)
			}
		}
		sb.WriteByte(']')
	case map[string]any:
		keys := make([]string, 0, len(x))
		for k := range x {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		sb.WriteString("{\n")
		for i, k := range keys {
			fmt.Fprintf(sb, "%s%q: ", pad, k)
			if err := encode(sb, x[k], depth+1); err != nil {
				return fmt.Errorf(".%s: %w", k, err)
			}
			if i < len(keys)-1 {
				sb.WriteByte(',')
			}
			sb.WriteByte('\n')
		}
		sb.WriteString(pad[2:] + "}")
	default:
		return fmt.Errorf("cannot encode %T", v)
	}
	return nil
}

func main() {
	var sb strings.Builder
	err := encode(&sb, map[string]any{
		"name": "gopher \"g\"",
		"tags": []any{"a", 1, 2.5, nil, true, []any{}},
		"sub":  map[string]any{"z": 1e21, "empty": map[string]any{}},
	}, 0)
	fmt.Println(sb.String(), err)
	sb.Reset()
	fmt.Println(encode(&sb, map[string]any{"x": []any{1, map[string]any{"y": uint8(3)}}}, 0))
}
