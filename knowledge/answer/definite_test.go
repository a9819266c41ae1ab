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
		{"What did the ferry crews demand?|and the mayor, what did he promise", "The mayor of Ostrand"},
	} {
		a := askIn(t, e, "en", strings.Split(c.messages, "|")...)
		if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
			t.Errorf("%s: got %v %v, want %q", c.messages, a.Reason, a.Snippets, c.want)
		}
	}
}

// Of one who is named behind what somebody said, their own words come before what was said to them.
func TestWhoeverIsNamedNextSpeaks(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Vera Stroud said that the old bridge over the mill race was safe.\nVera Stroud asked Nils Okoye to publish the survey of the bridge.\nNils Okoye warned that the survey was late.",
	}))
	if a := askIn(t, e, "en", "What did Vera Stroud say?", "and Nils Okoye?"); a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, "Nils Okoye warned") {
		t.Errorf("got %v %v", a.Reason, a.Snippets)
	}
}
