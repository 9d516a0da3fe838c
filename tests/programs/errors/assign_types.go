package main

func f() string { return "" }

func main() {
	var n int = "text"
	var s string = 5
	n = f()
	s = 'c'
	var p *int = n
	var arr [3]int = [2]int{1, 2}
	var fl float32 = float64(1)
	n = nil
	_, _, _, _, _ = n, s, p, arr, fl
}
