package store_test

import (
	"fmt"
	"time"

	"disputebot/bot/store"
	"disputebot/knowledge"
)

// What was read last is there for a follow-up, and after a while no more.
func ExampleMemory() {
	m := store.NewMemory()
	noon := time.Date(2024, 1, 2, 12, 0, 0, 0, time.UTC)
	m.Remember("ann", knowledge.Reading{Source: []string{"The mayor"}}, noon)
	r, ok := m.Recall("ann", noon.Add(time.Minute))
	fmt.Println(r.Source, ok)
	_, ok = m.Recall("ann", noon.Add(time.Hour))
	fmt.Println(ok)
	// Output:
	// [The mayor] true
	// false
}
