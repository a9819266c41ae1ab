package answer_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// letter is one letter told by three articles, and acts that differ from it in one thing each.
var letter = map[string]string{
	"a":    "The mayor Ann Lee asked the company Stonework to stop blasting at night and to repair the cracked houses.\nStonework called the letter unfair.",
	"b":    "Ann Lee wrote to Stonework and asked the company to repair the cracked houses and stop blasting at night.",
	"c-fr": "Ann Lee a demandé à Stonework de réparer les maisons fissurées et de cesser les tirs la nuit.",
	"d":    "Stonework asked Ann Lee to stop blasting its reputation at night and to repair the cracked road.",
	"e":    "Paul Stone asked Stonework to stop blasting at night and to repair the cracked houses.",
	"f":    "Ann Lee asked Stonework to publish its accounts.",
}

func TestOneActIsOneEntry(t *testing.T) {
	e := newEngine(t, newLibrary(t, letter))
	a, err := e.Answer(t.Context(), knowledge.Inquiry{Text: "What did Ann Lee ask Stonework to repair?"})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Snippets) == 0 {
		t.Fatalf("no answer: %+v", a)
	}
	told := []string{a.Snippets[0].Article}
	numbers := []int{a.Snippets[0].Citation.N}
	for _, m := range a.Snippets[0].Also {
		told = append(told, m.Article)
		numbers = append(numbers, m.Citation.N)
	}
	if diff := cmp.Diff([]string{"a", "b", "c-fr"}, slices.Sorted(slices.Values(told))); diff != "" {
		t.Errorf("the letter is told by (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]int{1, 2, 3}, numbers); diff != "" {
		t.Errorf("citations (-want +got):\n%s", diff)
	}
	for _, s := range a.Snippets[1:] {
		if s.Article == "b" || s.Article == "c-fr" {
			t.Errorf("the letter is quoted again: %s", s.Text)
		}
		if len(s.Also) > 0 {
			t.Errorf("%q is told elsewhere, too: %+v", s.Text, s.Also)
		}
	}
}
