package statement

import (
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// teller is the phrase of a question for who is to have said what it asks: « selon le maire et son adjointe, combien … », "how bad is it,
// according to X". It is empty where there is none, or where that is asked for ("according to whom").
func (d *doc) teller() knowledge.Span {
	for i := range d.words {
		if !d.words[i].leads {
			continue
		}
		for _, phrase := range d.speech.According {
			if !d.tail(i, phrase) {
				continue
			}
			at := i + len(phrase)
			p := d.phraseAt(at, len(d.words))
			if p.empty() || d.words[p.head].is(lang.QuestionWord|lang.TimeWord) || d.words[p.first].is(lang.RelativeWord) {
				return knowledge.Span{}
			}
			p = d.widened(p, len(d.words))
			if strings.HasSuffix(d.words[p.last-1].low, "'") { // « d'après la mairie c'est grave »
				p.last--
			}
			return d.phraseSpan(p)
		}
	}
	return knowledge.Span{}
}
