package answer_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
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
	a := ask(t, e, "What did Ann Lee ask Stonework to repair?")
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

// ownVoice is an act of a director and another of her company, each told by one article, in like words and on one topic.
var ownVoice = map[string]string{
	"a":    "Maud Ferrand, the chief executive of Tarn Ferries, defended her decision to close the night crossing despite fears for the safety of the passengers.",
	"b":    "Tarn Ferries defended the safety of its passengers and said that closing the night crossing was no decision against them.",
	"c-fr": "La compagnie Tarn Ferries a défendu la sécurité de ses passagers et la fermeture de la traversée de nuit.",
}

// praise is what two officials write together, and what one of them says of the same company alone.
var praise = map[string]string{
	"a": "The harbour company has done serious work to keep polluted water out of the bay, the ministers Luc Maret and Ines Oller wrote in their letter.",
	"b": "Luc Maret warned that the work of the harbour company makes it harder for the police to find who keeps polluted water out of sight in the bay.",
}

func TestAWarningIsNotWhatSomebodySaid(t *testing.T) {
	e := newEngine(t, newLibrary(t, praise))
	for _, text := range []string{"What did Luc Maret say of the harbour company?", "Qu'a dit Luc Maret de la compagnie ?"} {
		a := ask(t, e, text)
		if len(a.Snippets) == 0 || len(a.Snippets[0].Also) > 0 {
			t.Errorf("%s: %+v", text, a.Snippets)
		}
	}
}

func TestOneWhoSpeaksForAnotherIsNotThem(t *testing.T) {
	e := newEngine(t, newLibrary(t, ownVoice))
	for _, text := range []string{"what did Maud Ferrand say?", "What did Maud Ferrand defend?", "Qu'a dit Maud Ferrand ?"} {
		a := ask(t, e, text)
		if len(a.Snippets) == 0 || a.Snippets[0].Article != "a" {
			t.Fatalf("%s: %+v", text, a)
		}
		if len(a.Snippets[0].Also) > 0 {
			t.Errorf("%s: %q is told elsewhere, too: %+v", text, a.Snippets[0].Text, a.Snippets[0].Also)
		}
	}
}
