package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// actBehind puts first, for a question what somebody asks for or does otherwise by words, where the best passage tells but of them or of the letter
// that they wrote, the sentence behind it that tells the act of them by a pronoun: "Pupils handed in a petition. It calls for a later start."
func (e *Engine) actBehind(q *question, found []ranked) []ranked {
	switch q.Kind {
	case knowledge.What, knowledge.List, knowledge.Definition:
	default:
		return found
	}
	if q.leans || q.want != "" || len(found) == 0 {
		return found
	}
	named := slices.ContainsFunc(q.tokens, func(t lang.Token) bool { return e.words[q.Lang].announcing[t.Fold] })
	for n, r := range found[:min(len(found), manySnippets)] {
		announces := e.announces(r.doc)
		if n > 0 && !(named && announces) || r.score < tail*found[0].score || e.tellsWhat(r.doc) {
			continue
		}
		act := q.roles.act
		if act == "" && announces {
			act = knowledge.Demand
		}
		if j := e.sequel(r.doc, func(j int) bool { return e.doneByThem(act, j) }); j >= 0 {
			return e.first(found, j)
		}
	}
	return found
}

// doneByThem tells whether passage j tells an act of one whom it calls by a pronoun.
func (e *Engine) doneByThem(act knowledge.Act, j int) bool {
	return e.corpus.docs[j].tells(func(s *knowledge.Statement) bool { return alike(act, s.Act) == 1 && e.byPronoun(s) })
}

// letterWords is how many words of meaning a phrase has at most that only names a letter: "leur propre appel".
const letterWords = 2

// tellsWhat tells whether passage i tells what somebody does by words, rather than only of the letter or the idea in which they do.
func (e *Engine) tellsWhat(i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		tokens := meaning(e.langs.Lang(s.Lang), s.Content.Of(e.corpus.articles[s.Article].Text))
		return len(tokens) > letterWords || !slices.ContainsFunc(tokens, func(t lang.Token) bool { return e.words[s.Lang].announcing[t.Fold] })
	})
}

// announces tells whether passage i tells of a letter, a petition or an idea of somebody's.
func (e *Engine) announces(i int) bool {
	d := &e.corpus.docs[i]
	return slices.ContainsFunc(lang.Tokens(d.text), func(t lang.Token) bool { return e.words[d.passage.Lang].announcing[t.Fold] })
}

// byPronoun tells whether a statement's text calls whoever speaks by a pronoun.
func (e *Engine) byPronoun(s *knowledge.Statement) bool {
	tokens := lang.Tokens(s.SpeakerText.Of(e.corpus.articles[s.Article].Text))
	return len(tokens) == 1 && e.words[s.Lang].takingUp[tokens[0].Fold]
}

// figureBehind puts first, for a question for a figure or a time that the best passages do not tell, or not of the act that is asked about, the
// sentence behind one of them that goes on with it and does: "The firm lowered its price. It now pays 31p a litre."
func (e *Engine) figureBehind(q *question, found []ranked) []ranked {
	if q.leans || q.Kind != knowledge.When && q.Kind != knowledge.HowMuch && q.want != wantDuration {
		return found
	}
	act := q.roles.act
	if act == knowledge.State {
		act = ""
	}
	tells := func(j int, by func(knowledge.Act, int) bool) bool {
		return e.offers(q, &e.corpus.docs[j]) == 1 && (act == "" || by(act, j))
	}
	for _, r := range found[:min(len(found), manySnippets)] {
		if r.score < actShare*found[0].score || tells(r.doc, e.doneIn) {
			break
		}
		j := -1
		if e.offers(q, &e.corpus.docs[r.doc]) < 1 {
			j = e.sequel(r.doc, func(j int) bool { return e.offers(q, &e.corpus.docs[j]) == 1 })
		}
		for n := r.doc + 1; act != "" && j < 0 && n <= r.doc+settleReach && n < len(e.corpus.docs) && e.corpus.together(r.doc, n); n++ {
			if tells(n, e.doneByThem) {
				j = n
			}
		}
		if j >= 0 {
			return e.first(found, j)
		}
	}
	return found
}

// doneIn tells whether passage i tells an act, or one of its family.
func (e *Engine) doneIn(act knowledge.Act, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool { return alike(act, s.Act) > 0 })
}
