package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// againstWords are the phrases by which a question asks who is against something, and those by which somebody asks that a thing
// end or not be.
type againstWords struct{ asking, stopping []lang.Phrase }

func newAgainstWords(data lang.AgainstWords) againstWords {
	return againstWords{lang.Phrases(data.Asking), lang.Phrases(data.Stopping)}
}

// leadWords is how many words of meaning at the head of a refusal may say what is refused: "opposed to the bill", while who refuses to
// hand over the keys of a lock says nothing against the lock.
const leadWords = 2

// against answers who is against something by those who speak against it, and not at all where nobody does.
func (e *Engine) against(q *question, opponents []ranked) knowledge.Answer {
	if len(opponents) == 0 {
		return q.abstain(knowledge.NothingOfTheKind)
	}
	a := e.quoting(q, opponents, nil)
	a.Reading.Act = "" // who opposes a thing accuses, warns or demands: a refusal is not what is asked for
	return a
}

// opponents are the passages in which somebody speaks against what some words of the question mean who nowhere defends it.
func (e *Engine) opponents(q *question, topic []int, found []ranked) []ranked {
	var friends []string
	for _, r := range found {
		for _, s := range e.corpus.docs[r.doc].statements {
			if (s.Act == knowledge.Defend || s.Act == knowledge.Promise || s.Act == knowledge.Agree) && s.Polarity != knowledge.Negated && meetsAll(&r, topic) {
				friends = append(friends, s.Speaker...)
			}
		}
	}
	return only(found, func(r ranked) bool {
		return meetsAll(&r, topic) && e.corpus.docs[r.doc].tells(func(s *knowledge.Statement) bool {
			return e.speaksAgainst(q, topic, s) && e.party(friends, s.Speaker) <= 0
		})
	})
}

// opposed are the words of what a question asks who is against, none where it asks something else.
func (e *Engine) opposed(q *question) []int {
	from, to, ok := lang.FirstOf(e.words[q.Lang].against.asking, q.tokens)
	if !ok {
		return nil
	}
	var out []int
	for n, w := range q.words {
		if w.at < from || w.at >= to {
			out = append(out, n)
		}
	}
	return out
}

// meetsAll tells whether a passage meets all of some words of the question.
func meetsAll(r *ranked, words []int) bool {
	return !slices.ContainsFunc(words, func(n int) bool { return r.sims[n] < metEnough })
}

// speaksAgainst tells whether a statement is against what the words of the question mean: an accusation, a warning or a threat, a
// refusal of the very thing, or the demand that it end. What somebody says themselves is not against them.
func (e *Engine) speaksAgainst(q *question, topic []int, s *knowledge.Statement) bool {
	if len(s.Speaker) == 0 || e.party(q.roles.all(), s.Speaker) > 0 {
		return false
	}
	tokens := lang.Tokens(s.Content.Of(e.corpus.articles[s.Article].Text))
	switch s.Act {
	case knowledge.Accuse, knowledge.Warn, knowledge.Threaten:
		return s.Polarity == knowledge.Affirmed
	case knowledge.Refuse:
		return s.Polarity == knowledge.Affirmed && (e.party(q.roles.about, s.Addressee) > 0 || e.leadsWith(q, topic, s.Lang, tokens))
	case knowledge.Demand, knowledge.Oblige:
		_, _, ok := lang.FirstOf(e.words[s.Lang].against.stopping, tokens)
		return ok
	}
	return false
}

// leadsWith tells whether one of the first words of meaning is one of the question's words.
func (e *Engine) leadsWith(q *question, topic []int, code string, tokens []lang.Token) bool {
	seen := 0
	for _, t := range tokens {
		if t.Kind != lang.Word || e.langs.Lang(code).Stop(t.Fold) {
			continue
		}
		if seen++; seen > leadWords {
			return false
		}
		row, known := e.vectors.Row(t.Text, code)
		for _, n := range topic {
			if w := &q.words[n]; w.fold == t.Fold || known && w.place.Row != vector.None && e.vectors.Sim(w.place.Row, row) >= metEnough {
				return true
			}
		}
	}
	return false
}
