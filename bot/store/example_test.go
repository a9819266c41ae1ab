package store_test

import (
	"fmt"
	"time"

	"disputebot/bot/store"
	"disputebot/knowledge"
)

// What was read last is there for a follow-up, and after a while no more.
func Example() {
	m := store.NewMemory()
	noon := time.Date(2024, 1, 2, 12, 0, 0, 0, time.UTC)
	if err := m.Remember("in the hall", "ann", knowledge.Reading{Source: []string{"The mayor"}}, noon); err != nil {
		fmt.Println(err)
	}
	r, ok, err := m.Recall("in the hall", noon.Add(time.Minute))
	fmt.Println(r.Source, ok, err)
	_, ok, err = m.Recall("in the hall", noon.Add(time.Hour))
	fmt.Println(ok, err)
	// Output:
	// [The mayor] true <nil>
	// false <nil>
}
