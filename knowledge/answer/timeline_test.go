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
		a, err := e.Answer(t.Context(), knowledge.Inquiry{Text: question})
		if err != nil {
			t.Fatal(err)
		}
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
