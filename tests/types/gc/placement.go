package main

//go:build late

import "fmt" //go:noinline

//go:systemstack
func f() {} //go:nosplit

//go:uintptrkeepalive
func g() {}

//go:cgo_ldflag
//go:cgo_ldflag "-x"
//go:cgo_export_static a b c
//go:cgo_import_dynamic
//go:cgo_unsafe_args
func h() {}

//go:noinline
const (
	//go:nosplit
	a = 1
	//go:norace
)

//go:linkname a b c d
//go:wasmimport a
//go:embed

func main() {
	for range 3 {
		//go:nosplit
	}
	//go:noinline
	fmt.Println(
	//go:nosplit
	)
	switch {
	case true:
		//go:norace
	}
L: //go:nosplit
	//go:noinline
	goto L
}

//go:noinline
// ERROR:5 "misplaced compiler directive"
// ERROR:7 "//go:systemstack only allowed in runtime"
// ERROR:8 "misplaced compiler directive"
// ERROR:10 "//go:uintptrkeepalive is only allowed in the standard library"
// ERROR:13 "//go:cgo_ldflag only allowed in cgo-generated code" "usage: //go:cgo_ldflag \"arg\""
// ERROR:14 "//go:cgo_ldflag \"-x\" only allowed in cgo-generated code"
// ERROR:15 "//go:cgo_export_static a b c only allowed in cgo-generated code" "usage: //go:cgo_export_static local \[remote\]"
// ERROR:16 "//go:cgo_import_dynamic only allowed in cgo-generated code" "usage: //go:cgo_import_dynamic local \[remote \[\"library\"\]\]"
// ERROR:17 "//go:cgo_unsafe_args only allowed in cgo-generated code"
// ERROR:20 "misplaced compiler directive"
// ERROR:24 "misplaced compiler directive"
// ERROR:27 "usage: //go:linkname localname \[linkname\]"
// ERROR:28 "usage: //go:wasmimport importmodule importname"
// ERROR:29 "usage: //go:embed pattern\.\.\."
// ERROR:33 "misplaced compiler directive"
// ERROR:35 "misplaced compiler directive"
// ERROR:37 "misplaced compiler directive"
// ERROR:41 "misplaced compiler directive"
// ERROR:43 "misplaced compiler directive"
// ERROR:44 "misplaced compiler directive"
// ERROR:48 "misplaced compiler directive"
