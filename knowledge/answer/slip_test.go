package answer

import (
	"testing"

	"disputebot/knowledge"
)

func TestMisspeltVerbsNameTheirAct(t *testing.T) {
	for code, questions := range map[string]map[string]knowledge.Act{
		"fr": {
			"que veu la laiterie":            knowledge.Demand,
			"la laiterie refuze quoi":        knowledge.Refuse,
			"qui demmande l'acces aux caves": knowledge.Demand,
			"le notaire acuse qui":           knowledge.Accuse,
			"la laiterie exije quoi":         knowledge.Demand,
			"combien de caves ferment":       "",
			"qui mange le fromage":           "",
		},
		"en": {
			"what did the dairy refus":      knowledge.Refuse,
			"who acused the dairy":          knowledge.Accuse,
			"what does the notary demnad":   knowledge.Demand,
			"who threatend the dairy":       knowledge.Threaten,
			"how many cellars are there":    "",
			"who eats the cheese at midday": "",
		},
	} {
		e := engineOf(t, code, "The slipway is shut.")
		for text, want := range questions {
			if q := e.read(knowledge.Inquiry{Text: text, Locale: code}); q.roles.act != want {
				t.Errorf("%s: act %q, want %q", text, q.roles.act, want)
			}
		}
	}
}

// A word of the language is no slip, however near it is to one that marks an act.
func TestWordsOfTheLanguageAreNoSlips(t *testing.T) {
	for code, texts := range map[string][]string{
		"fr": {"où est la vedette", "qui a vu le menuet"},
		"en": {"who owns the wagon", "where is the farm"},
	} {
		e := engineOf(t, code, "The slipway is shut.")
		for _, text := range texts {
			if got := e.mended(code, text); got != text {
				t.Errorf("%s: mended to %q", text, got)
			}
		}
	}
}

func TestFurtherQuotesMustAnswerAsWell(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.", "The ferry is late.", "The tram is new.")
	q := question{}
	q.Kind = knowledge.What
	list := []ranked{{doc: 0, score: 2}, {doc: 1, score: 1.5}, {doc: 2, score: 1.3}}
	list[0].parts[party] = 1
	if got := len(e.choose(&q, list)); got != 2 {
		t.Errorf("%d quotes, want 2: the third is far behind", got)
	}
	list[1].parts[contrary] = 1
	if got := len(e.choose(&q, list)); got != 1 {
		t.Errorf("%d quotes, want 1: the second tells the other direction", got)
	}
}

func TestCountriesJoinedByAHyphen(t *testing.T) {
	e := engineOf(t, "en", "The French-led fleet left the port.")
	for text, want := range map[string]string{
		"what is the UK-US deal": "what is the UK US deal",
		"the French-led fleet":   "the French-led fleet",
		"the long-term plan":     "the long-term plan",
	} {
		if got := e.parted("en", text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
