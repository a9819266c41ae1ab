package answer_test

import (
	"strings"
	"testing"
)

// In a conversation "the mayor" is the one whom its article tells of, not another article's.
func TestWhoeverIsCalledByOfficeIsOfTheArticleInSight(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "The mayor of Ostrand, Ida Brook, promised a new slipway.\nThe Ostrand ferry crews demanded a raise of ten per cent.",
		"b": "Bakers in Tarn asked the council to scrap the flour tax.\nThe mayor of Tarn, Leo Finch, promised a vote on the flour tax.",
	}))
	for _, c := range []struct{ messages, want string }{
		{"What did the ferry crews demand?|what did the mayor promise", "The mayor of Ostrand"},
		{"What did the bakers ask of the council?|what did the mayor promise", "The mayor of Tarn"},
		{"What did the bakers ask of the council?|and the mayor?", "The mayor of Tarn"},
	} {
		a := turns(t, e, "en", strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: got %v %v, want %q", c.messages, a.Reason, a.Snippets, c.want)
		}
	}
}
