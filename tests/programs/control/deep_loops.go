// More loops inside each other than Python allows.
package main

import "fmt"

func main() {
	n := 0
	k := 2
	for a := 0; a < k; a++ {
	for b := 0; b < k; b++ {
	for c := 0; c < k; c++ {
	for d := 0; d < k; d++ {
	for e := 0; e < k; e++ {
	for f := 0; f < k; f++ {
	for g := 0; g < k; g++ {
	for h := 0; h < k; h++ {
	for i := 0; i < 1; i++ {
	for j := 0; j < 1; j++ {
	for l := 0; l < 1; l++ {
	for m := 0; m < 1; m++ {
	for o := 0; o < 1; o++ {
	for p := 0; p < 1; p++ {
	for q := 0; q < 1; q++ {
	for r := 0; r < 1; r++ {
	for s := 0; s < 1; s++ {
	for t := 0; t < 1; t++ {
	for u := 0; u < 1; u++ {
	for v := 0; v < 1; v++ {
	for w := 0; w < 1; w++ {
	for x := 0; x < 1; x++ {
		if a+b+c+d+e+f+g+h+i+j > 3 {
			n += l+m+o+p+q+r+s+t+u+v+w+x+1
		}
	}}}}}}}}}}}}}}}}}}}}}}
	fmt.Println(n)
}
