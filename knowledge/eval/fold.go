package eval

import (
	"crypto/sha256"
	"sort"
)

// Folds deals questions into k groups of nearly equal size, by their ids alone: the same questions fall into the same
// groups whatever order they come in, and the turns of one dialogue stay together. What was tuned on all groups but one
// is measured on that one. Within a group the order is the given one. k is at least 1.
func Folds(questions []Question, k int) [][]Question {
	units := map[string]bool{}
	for _, q := range questions {
		units[unit(q)] = true
	}
	ids := make([]string, 0, len(units))
	for id := range units {
		ids = append(ids, id)
	}
	// By hash, since ids are often numbered by kind or by language.
	sort.Slice(ids, func(i, j int) bool {
		a, b := sha256.Sum256([]byte(ids[i])), sha256.Sum256([]byte(ids[j]))
		return string(a[:]) < string(b[:])
	})
	place := make(map[string]int, len(ids))
	for i, id := range ids {
		place[id] = i % k
	}
	out := make([][]Question, k)
	for _, q := range questions {
		i := place[unit(q)]
		out[i] = append(out[i], q)
	}
	return out
}

// unit is what must not be torn apart: a question, or a dialogue.
func unit(q Question) string {
	if q.Conversation != "" {
		return q.Conversation
	}
	return q.ID
}
