package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// explained makes a library of articles whose lines that end with "?" are crossheads.
func explained(t *testing.T, texts map[string]string) *knowledge.Library {
	t.Helper()
	l := newLibrary(t, texts)
	for i := range l.Articles {
		a := &l.Articles[i]
		body := a.Body
		a.Body = nil
		for _, s := range body {
			if strings.HasSuffix(s.Of(a.Text), "?") {
				a.Heads = append(a.Heads, s)
			} else {
				a.Body = append(a.Body, s)
			}
		}
	}
	var kept []knowledge.Passage
	for _, p := range l.Passages {
		for _, a := range l.Articles {
			if a.ID == p.Article && !strings.HasSuffix(p.Span.Of(a.Text), "?") {
				kept = append(kept, p)
			}
		}
	}
	l.Passages = kept
	return l
}

func TestCrossheadsAreWhatStandsBelowThem(t *testing.T) {
	e := newEngine(t, explained(t, map[string]string{
		"a": "Who wants what?\nThe drivers' union called on the bus company Arval to drop the night shifts on Monday. Arval's passengers want more night shifts.\n" +
			"Did the mayor order the night shifts?\nHe did no such thing, he maintains. A study found that few passengers travel at night.\n" +
			"What does the company say?\nIt will not have it. “We are no charity,” said Ann Lee, its chairwoman.\n" +
			"Has anyone been punished?\nYes. Three drivers were suspended on Monday by Arval.",
		"b-fr": "Qui demande quoi ?\nLe syndicat des pilotes a exigé lundi du port de Tarn la baisse des tarifs. Le port de Tarn a perdu des navires.\n" +
			"La région a-t-elle imposé ces tarifs ?\nElle n'y est pour rien, assure la présidente. Une étude juge les tarifs de Tarn élevés.\nEt maintenant ?\nLes pilotes se réunissent demain.",
	}))
	for _, tt := range []struct{ text, want string }{
		{"did the mayor order the night shifts?", "He did no such thing"},
		{"did the region impose the tariffs?", "Elle n'y est pour rien"},
		{"est-ce que la région a imposé les tarifs de Tarn", "Elle n'y est pour rien"},
		{"did the union call on Arval to drop the night shifts?", "The drivers' union called on"},
	} {
		answersWith(t, e, tt.text, tt.want)
	}
}

func TestCrossheadsAreNeverQuoted(t *testing.T) {
	l := explained(t, map[string]string{"a": "Who wants what?\nThe union called on Arval to drop the night shifts on Monday.\nDid the mayor order the night shifts?\nHe did no such thing."})
	e := newEngine(t, l)
	a := ask(t, e, "Did the mayor order the night shifts?")
	for _, s := range a.Snippets {
		if strings.HasSuffix(s.Text, "?") {
			t.Errorf("quoted %q", s.Text)
		}
	}
}
