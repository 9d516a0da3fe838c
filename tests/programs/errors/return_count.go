package main

func one() int { return 1, 2 }

func two() (int, string) { return 1 }

func none() { return 5 }

func bare() int { return }

func types() (int, string) { return "a", 1 }

func named() (n int, err error) {
	if true {
		n := 5
		_ = n
		return
	}
	return nil, 3
}

func main() {
	one()
	two()
	none()
	bare()
	types()
	named()
}
