package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// A timeline of acts without dates of their own goes by the days of the articles that tell them.
func TestTimelineGoesByTheArticlesDays(t *testing.T) {
	l := newLibrary(t, map[string]string{
		"a":    "The dairy refused to open its cellars.\nIts owner accused the notary of lying.",
		"b":    "The notary demanded the keys of the cellars from the dairy.\nThe notary warned the dairy of a fine.",
		"c-fr": "La meunière a exigé du grain au marché.\nLe maire a promis du grain à la meunière.",
	})
	for i, date := range []string{"2023-03-02", "2023-01-15", "2022-02-20"} {
		l.Articles[i].Date = date
	}
	e := newEngine(t, l)
	for question, want := range map[string][2]string{
		"timeline of events":    {"La meunière", "The dairy refused"},
		"chronologie des faits": {"La meunière", "The dairy refused"},
	} {
		a := ask(t, e, question)
		var texts []string
		for _, s := range a.Snippets {
			texts = append(texts, s.Text)
		}
		told := strings.Join(texts, "\n")
		if first, later := strings.Index(told, want[0]), strings.Index(told, want[1]); first != 0 || later < 0 {
			t.Errorf("%s: got\n%s", question, told)
		}
	}
}

// TestTimelineLeavesOutWhatOnlyDescribes wants steps that somebody took or that have a date, not what a thing is like.
func TestTimelineLeavesOutWhatOnlyDescribes(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The mayor asked the Tarn quarry in March to stop blasting.\nThe Tarn quarry is the deepest quarry of the valley and the pride of the Tarn.\nThe Tarn quarry refused in April.\nA court fined the Tarn quarry in May.",
	}))
	a := ask(t, e, "when did each step of the row over the Tarn quarry happen?")
	if a.Kind != knowledge.Timeline || a.Abstain {
		t.Fatalf("kind %q, abstain %v", a.Kind, a.Abstain)
	}
	for i, s := range a.Snippets {
		if i > 0 && strings.Contains(s.Text, "deepest") {
			t.Errorf("quotes %q", s.Text)
		}
	}
}
