package main

import "fmt"

type Point struct {
	X, Y int
}

type Person struct {
	Name string
	Age  int
	Pos  Point
	tags []string
	_    int
}

func birthday(p Person) Person { p.Age++; p.Pos.X = 99; return p }
func birthdayPtr(p *Person)    { p.Age++; p.Pos.X = 7 }

func main() {
	var zero Person
	fmt.Println(zero, zero.tags == nil, zero.Pos == Point{})
	p := Person{"Ann", 30, Point{1, 2}, nil, 0}
	q := p
	q.Name = "Bob"
	q.Pos.Y = 50
	fmt.Println(p.Name, p.Pos, q.Name, q.Pos)
	r := birthday(p)
	birthdayPtr(&p)
	fmt.Println(p.Age, p.Pos, r.Age, r.Pos)
	pp := &Person{Name: "Cy", tags: []string{"a"}}
	pp.Age = 5
	(*pp).Pos = Point{Y: 3}
	c := *pp
	c.tags[0] = "shared"
	c.Age = 6
	fmt.Println(pp.Age, pp.tags, pp.Pos)
	fmt.Printf("%v %+v\n", c, c.Pos)
	pts := []Point{{1, 2}, {3, 4}}
	pts[0].X = 10
	for _, v := range pts {
		v.X = 0
	}
	fmt.Println(pts, pts[0] == Point{10, 2}, pts[1] != Point{3, 4})
	m := map[Point]string{{1, 2}: "a"}
	fmt.Println(m[Point{1, 2}], m[Point{}] == "")
}
