package answer

import (
	"testing"

	"disputebot/knowledge"
)

func TestQuestionsAskWhatFollows(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	for code, questions := range map[string]map[string]bool{
		"fr": {
			"ils font quoi si la mairie ferme le lavoir":       true,
			"que fera le syndicat s'il n'obtient rien":         true,
			"la scierie risque quoi":                           true,
			"qui viendra si la mairie ferme le lavoir":         false,
			"pourquoi la mairie ferme le lavoir":               false,
			"que demande la mairie au meunier":                 false,
			"est-ce que le bac rouvre si le vent tombe ou pas": false,
		},
		"en": {
			"what will the skippers do if the slipway stays shut": true,
			"what happens to the ferry if nobody pays":            true,
			"who pays if the slipway stays shut":                  false,
			"what did the skippers ask for":                       false,
		},
	} {
		for text, want := range questions {
			if q := e.read(knowledge.Inquiry{Text: text, Locale: code}); q.follows != want {
				t.Errorf("%s: follows = %v, want %v", text, q.follows, want)
			}
		}
	}
}

func TestSentencesTellWhatFollows(t *testing.T) {
	for code, sentences := range map[string]map[string]bool{
		"fr": {
			"Faute d'accord, le bac restera à quai.":          true,
			"Passé ce délai, la commune reprendra le moulin.": true,
			"Le bac est resté à quai mardi.":                  false,
		},
		"en": {
			"Failing that, the ferry will stay in port.": true,
			"Unless they pay, the mill will close.":      true,
			"The ferry stayed in port on Tuesday.":       false,
		},
	} {
		for text, want := range sentences {
			if e := engineOf(t, code, text); e.corpus.docs[0].follows() != want {
				t.Errorf("%s: follows = %v, want %v", text, !want, want)
			}
		}
	}
}

// Who is asked about decides: the refusal of another is no answer.
func TestDecisionIsOfWhomTheQuestionNames(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	refusal := &knowledge.Statement{Act: knowledge.Refuse, Speaker: []string{"Ada Quill"}}
	for _, c := range []struct {
		name, text string
		source     []string
		act        knowledge.Act
		want       bool
	}{
		{"yes or no, by the one named", "will Ada Quill reopen the slipway?", []string{"Ada Quill"}, knowledge.Refuse, true},
		{"a reply", "what did Ada Quill reply?", []string{"Ada Quill"}, knowledge.Promise, true},
		{"by another", "will Tom Reed reopen the slipway?", []string{"Tom Reed"}, knowledge.Refuse, false},
		{"no decision", "will Ada Quill reopen the slipway?", []string{"Ada Quill"}, knowledge.Accuse, false},
		{"another kind of question", "when will Ada Quill reopen the slipway?", []string{"Ada Quill"}, knowledge.Refuse, false},
		{"nobody named", "will the slipway reopen?", nil, knowledge.Refuse, false},
	} {
		q := e.read(knowledge.Inquiry{Text: c.text, Locale: "en"})
		q.roles.source = c.source
		refusal.Act = c.act
		if got := e.decides(&q, refusal); got != c.want {
			t.Errorf("%s: decides = %v, want %v", c.name, got, c.want)
		}
	}
}
