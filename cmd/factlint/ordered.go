package main

import (
	"iter"
	"sync"
)

// ordered works on items with a number of goroutines and gives the results to
// emit one at a time, in the order of the items. Only a few items are under way
// at once, however many there are. The first error of emit ends it.
func ordered[I, O any](jobs int, items iter.Seq[I], work func(I) O, emit func(O) error) error {
	if jobs == 1 {
		for item := range items {
			if err := emit(work(item)); err != nil {
				return err
			}
		}
		return nil
	}
	type task struct {
		item   I
		result chan O
	}
	tasks := make(chan task)
	results := make(chan chan O, 2*jobs)
	stop := make(chan struct{})
	var workers sync.WaitGroup
	for range jobs {
		workers.Go(func() {
			for t := range tasks {
				t.result <- work(t.item)
			}
		})
	}
	go func() {
		defer close(results)
		defer close(tasks)
		for item := range items {
			t := task{item, make(chan O, 1)}
			select {
			case results <- t.result:
			case <-stop:
				return
			}
			select {
			case tasks <- t:
			case <-stop:
				return
			}
		}
	}()
	for result := range results {
		if err := emit(<-result); err != nil {
			close(stop)
			return err
		}
	}
	workers.Wait()
	return nil
}
