package main

import "fmt"

const n = 100

func multiply(a, b [][]int) [][]int {
	c := make([][]int, n)
	for i := range c {
		c[i] = make([]int, n)
		for j := 0; j < n; j++ {
			sum := 0
			for k := 0; k < n; k++ {
				sum += a[i][k] * b[k][j]
			}
			c[i][j] = sum
		}
	}
	return c
}

func fill(seed int) [][]int {
	m := make([][]int, n)
	for i := range m {
		m[i] = make([]int, n)
		for j := range m[i] {
			m[i][j] = (i*seed + j) % 10
		}
	}
	return m
}

func main() {
	c := multiply(fill(3), fill(7))
	trace := 0
	for i := range c {
		trace += c[i][i]
	}
	fmt.Println(trace)
}
