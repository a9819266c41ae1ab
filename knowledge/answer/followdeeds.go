package answer

import (
	"slices"

	"disputebot/knowledge"
)

// What a follow-up asks of an act that was named before, only a passage that tells that act answers: by the one it names now, and with
// its own date.

// ownDeeds moves to the front, where a follow-up asks the same act of somebody else or any of those whom the answer before named, the best passage that tells the act by them, if it is
// near enough to the best of all: what was done to them is told in the same words. Whoever does any act by words says something.
func (e *Engine) ownDeeds(q *question, found []ranked) []ranked {
	tells := func(s *knowledge.Statement) bool { return s.Act == q.roles.act }
	asksAct := q.ownAct && q.roles.act != knowledge.State && q.Kind != knowledge.YesNo && len(found) > 0 && !e.corpus.docs[found[0].doc].tells(tells) // "what do its directors refuse?"
	if !q.renamed && !q.introduced && !asksAct || q.roles.act == "" || q.roles.doer.empty() {
		return found
	}
	i := slices.IndexFunc(found, func(r ranked) bool {
		return e.doneBy(q, r.doc) || q.roles.act == knowledge.State && e.speaksIn(r.doc, func(by []string) bool { return e.party(q.roles.source, by) > 0 })
	})
	if i < 0 || found[i].score < partyShare*found[0].score {
		return found
	}
	return moved(found, []int{i}, 0)
}

// ownTellings are the passages that answer a follow-up which is about one act of one party: those that tell it, none where what is near tells
// it of another. So with a bare "how much?" or "when?" behind an act, of which the second also needs a date, with "and X?" behind who or how much, and with
// whether one who was just spoken of was punished.
func (e *Engine) ownTellings(q *question, found []ranked) []ranked {
	by := func(r ranked) bool { return e.doneBy(q, r.doc) }
	switch {
	case q.bare && q.Kind == knowledge.HowMuch:
		return only(found, by)
	case q.bare && q.Kind == knowledge.When:
		return only(found, func(r ranked) bool { return by(r) && e.corpus.docs[r.doc].dated() })
	case e.namedAnew(q) && !slices.ContainsFunc(found, func(r ranked) bool { return e.actAround(q, r.doc) }):
		return nil
	case !q.roles.told() || !q.leans:
	case q.renamed && (q.asked == knowledge.Who || q.Kind == knowledge.HowMuch), q.pointed && q.Kind == knowledge.YesNo && q.roles.act == knowledge.Sanction:
		if !slices.ContainsFunc(found, by) {
			return nil
		}
		return moved(found, []int{slices.IndexFunc(found, by)}, 0)
	case q.Kind == knowledge.Who && q.roles.doer.empty(): // "who asked them?"
		return led(found, by)
	}
	return found
}

// namedAnew tells whether a follow-up asks what one does or what is done to them whom it names in place of another ("and Arval, what does it risk?").
func (e *Engine) namedAnew(q *question) bool {
	named := len(q.party.actors) > 0 || len(q.party.words) > 0 && !slices.ContainsFunc(q.party.words, func(n int) bool { return !q.words[n].name })
	return q.Kind == knowledge.What && q.leans && named && q.asked == q.Kind && q.roles.act != "" && q.roles.act != knowledge.State
}

// actAround tells whether passage i tells the act of the question, or what follows where a threat is asked about, and the one whom a follow-up names
// takes part in it or stands there.
func (e *Engine) actAround(q *question, i int) bool {
	d := &e.corpus.docs[i]
	tells := d.tells(func(s *knowledge.Statement) bool { return alike(q.roles.act, s.Act) > 0 }) || q.roles.act == knowledge.Threaten && d.follows()
	return tells && e.concerns(q, &q.party, i)
}

// decided moves to the front, where a follow-up asks whether one who was just spoken of did something, the best passage that tells the act or
// its opposite by them, if it is near enough to the best of all.
func (e *Engine) decided(q *question, found []ranked) []ranked {
	r := &q.roles
	if !q.pointed || q.Kind != knowledge.YesNo || r.act == "" || r.act == knowledge.State || r.doer.empty() {
		return found
	}
	return led(found, func(f ranked) bool {
		return e.corpus.docs[f.doc].tells(func(s *knowledge.Statement) bool {
			return (s.Act == r.act || opposite(r.act, s.Act)) && s.Polarity != knowledge.Future && e.compared(q, &r.doer, e.voices.at[s][0]) > 0
		})
	})
}

// inSight moves to the front, for a question in a conversation that calls its parties only by what they are ("what did the minister
// promise"), the best passage that tells the act in the article the conversation is about, if it is near enough to the best of all.
func (e *Engine) inSight(q *question, found []ranked) []ranked {
	r := &q.roles
	if !q.definite || r.act == "" || r.act == knowledge.State {
		return found
	}
	return led(found, func(f ranked) bool {
		d := &e.corpus.docs[f.doc]
		return d.passage.Article == q.article && d.tells(func(s *knowledge.Statement) bool {
			at := e.voices.at[s]
			return s.Act == r.act && e.compared(q, &r.doer, at[0]) >= 0 && e.compared(q, &r.other, at[1]) >= 0
		})
	})
}

// dated tells whether a passage holds a date; "quickly" or "the summer" tell nobody when something was.
func (d *doc) dated() bool {
	full, _ := offersOf(wantDate)
	return d.offer&full > 0
}

// doneBy tells whether a passage tells the act of the question by the one it names for it, or to them where it names nobody else.
func (e *Engine) doneBy(q *question, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		at, party, n := e.voices.at[s], &q.roles.doer, 0
		if party.empty() {
			party, n = &q.roles.other, 1
		}
		return s.Act == q.roles.act && e.compared(q, party, at[n]) > 0
	})
}

// retold tells whether one of the best passages for a follow-up tells its act by those of whom the conversation is, in whatever words ("what do
// they promise?" – "the firm will pay").
func (e *Engine) retold(q *question, found []ranked) bool {
	if !q.leans || q.renamed || q.roles.act == "" || q.roles.doer.empty() || slices.ContainsFunc(q.roles.doer.words, func(n int) bool { return !q.words[n].carried }) {
		return false
	}
	return slices.ContainsFunc(found[:min(len(found), snippets)], func(r ranked) bool {
		return e.corpus.docs[r.doc].tells(func(s *knowledge.Statement) bool {
			return q.roles.tells(s.Act) > 0 && s.Polarity != knowledge.Negated && e.compared(q, &q.roles.doer, e.voices.at[s][0]) > 0
		})
	})
}

// ownFirst are the passages with the best one first that tells the act of the question of those it is about: the nearest thing to its date.
func (e *Engine) ownFirst(q *question, found []ranked) []ranked {
	if i := slices.IndexFunc(found, func(r ranked) bool { return e.doneBy(q, r.doc) }); i > 0 {
		return moved(found, []int{i}, 0)
	}
	return found
}
