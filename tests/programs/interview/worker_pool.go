package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type job struct{ id, n int }
type result struct {
	job
	out int
	err error
}

func worker(id int, jobs <-chan job, results chan<- result, wg *sync.WaitGroup, done *[3]atomic.Int64) {
	defer wg.Done()
	for j := range jobs {
		time.Sleep(time.Duration(j.n) * time.Millisecond)
		r := result{job: j, out: j.n * j.n}
		if j.n%5 == 0 {
			r.err = fmt.Errorf("job %d: n=%d divisible by five", j.id, j.n)
		}
		done[id].Add(1)
		results <- r
	}
}

func main() {
	jobs := make(chan job, 4)
	results := make(chan result)
	var wg sync.WaitGroup
	var done [3]atomic.Int64
	for i := range 3 {
		wg.Add(1)
		go worker(i, jobs, results, &wg, &done)
	}
	go func() {
		defer close(jobs)
		for i := range 12 {
			jobs <- job{i, i + 1}
		}
	}()
	go func() { wg.Wait(); close(results) }()
	byID := map[int]result{}
	for r := range results {
		byID[r.id] = r
	}
	sum := 0
	for i := range len(byID) {
		r := byID[i]
		if r.err != nil {
			fmt.Println("error:", r.err)
			continue
		}
		sum += r.out
		fmt.Print(r.out, " ")
	}
	fmt.Println("sum", sum)
	total := int64(0)
	for i := range done {
		total += done[i].Load()
	}
	fmt.Println(total, len(jobs), cap(jobs))
	_, ok := <-results
	fmt.Println(ok)

	var wg2 sync.WaitGroup
	var mu sync.Mutex
	counts := map[string]int{}
	for i := range 10 {
		wg2.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			counts[fmt.Sprint("k", i%3)]++
		})
	}
	wg2.Wait()
	fmt.Println(counts)
}
