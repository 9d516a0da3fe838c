package main

import "fmt"

type avl struct {
	key    int
	height int8
	l, r   *avl
}

func h(t *avl) int8 {
	if t == nil {
		return 0
	}
	return t.height
}

func (t *avl) fix() { t.height = 1 + max(h(t.l), h(t.r)) }

func (t *avl) balance() int { return int(h(t.l)) - int(h(t.r)) }

var rotations = map[string]int{}

func rotateRight(y *avl) *avl {
	x := y.l
	y.l, x.r = x.r, y
	y.fix()
	x.fix()
	rotations["right"]++
	return x
}

func rotateLeft(x *avl) *avl {
	y := x.r
	x.r, y.l = y.l, x
	x.fix()
	y.fix()
	rotations["left"]++
	return y
}

func rebalance(t *avl) *avl {
	t.fix()
	switch b := t.balance(); {
	case b > 1:
		if t.l.balance() < 0 {
			t.l = rotateLeft(t.l)
		}
		return rotateRight(t)
	case b < -1:
		if t.r.balance() > 0 {
			t.r = rotateRight(t.r)
		}
		return rotateLeft(t)
	}
	return t
}

func insert(t *avl, key int) *avl {
	if t == nil {
		return &avl{key: key, height: 1}
	}
	if key < t.key {
		t.l = insert(t.l, key)
	} else if key > t.key {
		t.r = insert(t.r, key)
	} else {
		return t
	}
	return rebalance(t)
}

func removeMin(t *avl) (min *avl, rest *avl) {
	if t.l == nil {
		return t, t.r
	}
	min, t.l = removeMin(t.l)
	return min, rebalance(t)
}

func remove(t *avl, key int) *avl {
	if t == nil {
		return nil
	}
	switch {
	case key < t.key:
		t.l = remove(t.l, key)
	case key > t.key:
		t.r = remove(t.r, key)
	default:
		if t.r == nil {
			return t.l
		}
		m, rest := removeMin(t.r)
		m.l, m.r = t.l, rest
		t = m
	}
	return rebalance(t)
}

func check(t *avl) bool {
	if t == nil {
		return true
	}
	b := t.balance()
	return -1 <= b && b <= 1 && check(t.l) && check(t.r)
}

func levels(t *avl) (out [][]int) {
	row := []*avl{t}
	for len(row) > 0 {
		var next []*avl
		var keys []int
		for _, n := range row {
			if n == nil {
				continue
			}
			keys = append(keys, n.key)
			next = append(next, n.l, n.r)
		}
		if keys != nil {
			out = append(out, keys)
		}
		row = next
	}
	return
}

func main() {
	var t *avl
	for i := 1; i <= 20; i++ {
		t = insert(t, i*7%23)
	}
	for i, row := range levels(t) {
		fmt.Println(i, row)
	}
	fmt.Println(check(t), h(t), rotations)
	for _, k := range []int{7, 14, 21, 5, 100} {
		t = remove(t, k)
		fmt.Println(k, check(t), levels(t))
	}
	big := (*avl)(nil)
	for i := range 500 {
		big = insert(big, i)
	}
	fmt.Println(big.height, big.key, check(big), rotations)
	fmt.Printf("%+v\n", *t.r.r.r)
}
