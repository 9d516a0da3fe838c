package main

type leaf struct{ v int }
type tree struct {
	l, r *tree
	leaf *leaf
	name string
	data []byte
}

func build(d int) *tree {
	if d == 0 {
		return nil
	}
	return &tree{l: build(d - 1), r: build(d - 1), leaf: &leaf{d}, name: "n", data: make([]byte, d)}
}

func (t *tree) sum() int {
	if t == nil {
		return 0
	}
	return t.leaf.v + len(t.data) + t.l.sum() + t.r.sum()
}

func setLeaf(t *tree, l *leaf) { t.leaf = l }
func getLeaf(t *tree) *leaf    { return t.leaf }
func getLeafAddr(t *tree) **leaf {
	return &t.leaf
}
func copyTree(t tree) *leaf { return t.leaf }

func local() int {
	l := leaf{5}
	t := tree{leaf: &l}
	setLeaf(&t, &leaf{6})
	return getLeaf(&t).v + l.v
}

func main() {
	l := leaf{1}
	t := tree{leaf: &l}
	(*getLeafAddr(&t)).v = 8
	println(build(4).sum(), local(), copyTree(t).v, l.v)
}
