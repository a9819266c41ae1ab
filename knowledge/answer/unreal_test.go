package answer

import (
	"testing"

	"disputebot/knowledge"
)

func TestQuestionsAskWhatMayBe(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	for code, questions := range map[string]map[string][2]bool{ // what may be; how the asker goes about something
		"fr": {
			"que risque le meunier":                 {true, false},
			"le bac rouvrira quand":                 {true, false},
			"le préfet pourrait fermer le lavoir ?": {true, false},
			"qui a fermé le lavoir":                 {false, false},
			"comment je réserve le bac":             {false, true},
			"comment le maire a fermé le lavoir":    {false, false},
			"où est-ce que je signe la pétition":    {false, true},
		},
		"en": {
			"what will the miller do":            {true, false},
			"could the slipway be shut for good": {true, false},
			"who shut the slipway":               {false, false},
			"how do I book the ferry":            {false, true},
			"how did the miller shut the dam":    {false, false},
			"where can we sign the petition":     {true, true},
		},
	} {
		for text, want := range questions {
			if q := e.read(knowledge.Inquiry{Text: text, Locale: code}); q.may != want[0] || q.howTo != want[1] {
				t.Errorf("%s: may = %v, how to = %v, want %v", text, q.may, q.howTo, want)
			}
		}
	}
}

// TestUnrealPassages reads which passages tell only what is wanted or may come, by what is asked.
func TestUnrealPassages(t *testing.T) {
	e := engineOf(t, "en", "The mayor demanded that the mill close.", "The miller will appeal.", "The miller refused.", "The mayor is about to demand a new mill.")
	e.corpus.docs[0].statements = []*knowledge.Statement{{Act: knowledge.Demand, Polarity: knowledge.Affirmed}}
	e.corpus.docs[1].statements = []*knowledge.Statement{{Act: knowledge.Refuse, Polarity: knowledge.Future}}
	e.corpus.docs[2].statements = []*knowledge.Statement{{Act: knowledge.State, Polarity: knowledge.Affirmed}}
	e.corpus.docs[3].statements = []*knowledge.Statement{{Act: knowledge.Demand, Polarity: knowledge.Future}}
	for text, want := range map[string][4]bool{
		"when did the mill close":        {true, true, false, true},
		"why did the mill close":         {false, true, false, true},
		"what will the miller do":        {false, false, false, false},
		"when did the mayor demand that": {false, true, false, false},
		"what does the mayor demand":     {false, true, false, false},
	} {
		q := e.read(knowledge.Inquiry{Text: text, Locale: "en"})
		for i, w := range want {
			if got := q.unreal(&e.corpus.docs[i]); got != w {
				t.Errorf("%s, of %q: %v, want %v", text, e.corpus.docs[i].text, got, w)
			}
		}
	}
}
