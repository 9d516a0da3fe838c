package main

import "fmt"

type user struct {
	name string
	boss *user
}

func bossName(u *user) string {
	return u.boss.name
}

func main() {
	b := &user{name: "Bo"}
	u := &user{"Al", b}
	fmt.Println(bossName(u))
	fmt.Println(bossName(b))
}
