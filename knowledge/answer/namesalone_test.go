package answer

import (
	"slices"
	"testing"

	"disputebot/knowledge"
)

// Two names that one passage brings together lead to what it tells of both, in whatever words it is asked; one alone does not.
func TestSeveralNamed(t *testing.T) {
	e := engineOf(t, "en", "According to Thorle, Ada Vessmoor was robbed by smugglers.", "The bakers want a new oven.")
	for text, want := range map[string]bool{
		"who bothered Vessmoor, going by Thorle": true,
		"who bothered Ada Vessmoor":              false,
		"who bothered the bakers":                false,
	} {
		q := e.read(knowledge.Inquiry{Text: text, Locale: "en"})
		if got := e.severalNamed(&q, &ranked{sims: slices.Repeat([]float64{1}, len(q.words))}); got != want {
			t.Errorf("%s, all of it met: %v, want %v", text, got, want)
		}
		if e.severalNamed(&q, &ranked{sims: make([]float64, len(q.words))}) {
			t.Errorf("%s, nothing of it met: two are named", text)
		}
	}
}
