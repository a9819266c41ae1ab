package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// What an article tells in turns, a question asks for in turns: somebody demands, another answers, and what follows if he
// does not is threatened.

// readTurn tells whether the question asks what somebody answered, for what reason, or what follows.
func (w *questionWords) readTurn(q *question) {
	_, _, q.replies = lang.FirstOf(w.replies, q.tokens)
	q.replied = q.replies || q.Kind == knowledge.YesNo || q.Kind == knowledge.Stance
	if q.Kind == knowledge.What || q.Kind == knowledge.Stance {
		_, _, q.reasons = lang.FirstOf(w.arguments, q.tokens)
	}
	q.reasons = q.reasons || q.Kind == knowledge.Why
	_, _, q.instead = lang.FirstOf(w.instead, q.tokens)
	switch q.Kind {
	case knowledge.What, knowledge.Stance, knowledge.HowMuch:
		_, _, q.follows = lang.FirstOf(w.conditions, q.tokens)
	}
	q.follows = q.follows || q.Kind == knowledge.What && q.roles.act == knowledge.Threaten
}

// follows tells whether a passage says what follows if something is done or not.
func (d *doc) follows() bool {
	return d.offer&offerConsequence > 0 || d.tells(func(s *knowledge.Statement) bool {
		return s.Act == knowledge.Threaten || s.Act == knowledge.Warn
	})
}

// consequences are, where a question asks what follows if somebody does not do a thing, the passages that tell what follows, that behind the best
// one or a threat of its article first; all where none does.
func (e *Engine) consequences(q *question, found []ranked) []ranked {
	conditional := e.words[q.Lang].conditional(q.tokens, knowledge.Span{Start: len(q.text)})
	if !q.follows || q.roles.act != knowledge.Threaten && (q.Kind != knowledge.HowMuch || !conditional) {
		return found
	}
	behind := e.consequenceBehind(q, found)
	out := only(found, func(r ranked) bool { return e.corpus.docs[r.doc].follows() })
	switch {
	case behind >= 0:
		return e.first(found, behind)
	case q.roles.act != knowledge.Threaten || !conditional || len(out) == 0:
		return found
	}
	if d := &e.corpus.docs[out[0].doc]; out[0].parts[beside] >= besideAsked && d.offer&offerConsequence > 0 {
		return out
	}
	supposed := e.supposedToAct(q)
	return led(out, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return d.passage.Article == e.corpus.docs[out[0].doc].passage.Article && e.threatens(d, supposed)
	})
}

// threatens tells whether a passage holds a threat, by its act or by what it says follows otherwise, of none of those of whom a question supposes
// something.
func (e *Engine) threatens(d *doc, supposed []string) bool {
	if _, _, otherwise := lang.FirstOf(e.words[d.passage.Lang].otherwise, lang.Tokens(d.text)); otherwise {
		return !d.tells(func(s *knowledge.Statement) bool { return e.party(supposed, s.Speaker) > 0 })
	}
	return d.tells(func(s *knowledge.Statement) bool {
		return s.Act == knowledge.Threaten && len(s.Speaker) > 0 && e.party(supposed, s.Speaker) <= 0
	})
}

// besideAsked is how much of a question the sentences beside one that tells what follows must add for it to follow from what is asked.
const besideAsked = .4

// supposedToAct are the actors of whom a condition in a question supposes something: the one right behind it ("what will X do if Y refuses"), else all
// whom it names but those who stand further behind it ("what happens to X if they ignore Y").
func (e *Engine) supposedToAct(q *question) []string {
	_, to, ok := lang.FirstOf(e.words[q.Lang].conditions, q.tokens)
	if !ok || to >= len(q.tokens) {
		return q.roles.about
	}
	subject := q.tokens[min(to+subjectWithin, len(q.tokens)-1)].Start
	var out, further []string
	for _, m := range e.asker.Mentions(q.text, q.Lang) {
		switch {
		case m.Span.Start < q.tokens[to].Start:
		case m.Span.Start <= subject:
			out = append(out, m.Actor)
		default:
			further = append(further, m.Actor)
		}
	}
	if len(out) > 0 {
		return out
	}
	return slices.DeleteFunc(slices.Clone(q.roles.about), func(a string) bool { return slices.Contains(further, a) })
}

// subjectWithin is how many words may stand between a condition and the name of the one of whom it supposes something: "if the Nordel board refuses".
const subjectWithin = 1

// decides tells whether one whom the question names takes a side in a statement, where the question asks for that.
func (e *Engine) decides(q *question, s *knowledge.Statement) bool {
	switch s.Act {
	case knowledge.Refuse, knowledge.Agree, knowledge.Promise, knowledge.Defend:
	default:
		return false
	}
	return q.replied && e.party(q.roles.all(), s.Speaker) > 0
}
