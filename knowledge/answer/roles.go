package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// roles is who does what by words to whom, in a question.
type roles struct {
	act       knowledge.Act
	sure      bool // the question has one cue alone
	source    []string
	addressee []string
	about     []string // actors the question names without a part of their own
	// sourceAsked is set where the question asks who did it, addresseeAsked where it asks to whom.
	sourceAsked    bool
	addresseeAsked bool
}

// readRoles reads the roles of a question. Where a noun stands before the cue that names no known actor, that noun is
// the subject, and an actor after the cue is spoken to.
func (e *Engine) readRoles(q *question) roles {
	reading := e.asker.ReadQuestion(q.text, q.Lang)
	for n := range q.words {
		w := &q.words[n]
		w.actor = w.at >= 0 && coveredBy(reading.Mentions, q.tokens[w.at])
	}
	r := roles{act: reading.Act, sure: len(reading.Acts) == 1, source: reading.Source, addressee: reading.Addressee}
	if !reading.Passive && e.otherSubject(q, reading) {
		r.source = nil
		for _, m := range reading.Mentions {
			if m.Role == statement.Source && m.Span.Start >= reading.Cue.End && !slices.Contains(r.addressee, m.Actor) {
				r.addressee = append(r.addressee, m.Actor)
			}
		}
	}
	if act := e.words[q.Lang].actOf(q.tokens); act != "" && (r.act == "" || r.act == knowledge.State) {
		r = roles{act: act}
	}
	if q.Kind == knowledge.Stance && r.act == "" && len(reading.Mentions) > 0 {
		r.source = []string{reading.Mentions[0].Actor}
	}
	for _, m := range reading.Mentions {
		if !slices.Contains(r.source, m.Actor) && !slices.Contains(r.addressee, m.Actor) && !slices.Contains(r.about, m.Actor) {
			r.about = append(r.about, m.Actor)
		}
	}
	r.sourceAsked = len(r.source) == 0 && (q.Kind == knowledge.Who || q.focus >= 0)
	r.addresseeAsked = q.Kind == knowledge.Whom && len(r.addressee) == 0
	return r
}

// actOf is the act that a question asks about in words of its own ("what happens to X if …" asks for a threat), "" where it
// uses none.
func (w *questionWords) actOf(tokens []lang.Token) knowledge.Act {
	for _, row := range w.acts {
		if _, _, ok := lang.FirstOf(row.phrases, tokens); ok {
			return knowledge.Act(row.kind)
		}
	}
	return ""
}

// otherSubject tells whether a word of meaning that belongs to no known actor stands before the cue, and the sources
// that were read all stand after it.
func (e *Engine) otherSubject(q *question, r statement.Reading) bool {
	if r.Cue.Empty() || len(r.Source) == 0 {
		return false
	}
	for _, m := range r.Mentions {
		if m.Role == statement.Source && m.Span.Start < r.Cue.Start {
			return false
		}
	}
	for _, w := range q.words {
		if w.at < 0 {
			continue
		}
		t := q.tokens[w.at]
		if t.End > r.Cue.Start {
			break
		}
		if t.Kind == lang.Word && !coveredBy(r.Mentions, t) {
			return true
		}
	}
	return false
}

func coveredBy(mentions []statement.Mention, t lang.Token) bool {
	for _, m := range mentions {
		if m.Span.Start <= t.Start && t.End <= m.Span.End {
			return true
		}
	}
	return false
}

// families are the acts that people name by each other's words: who orders, demands.
var families = [...][]knowledge.Act{
	{knowledge.Demand, knowledge.Oblige, knowledge.Rule},
	{knowledge.Sanction, knowledge.Rule},
	{knowledge.Warn, knowledge.Threaten, knowledge.Sanction},
	{knowledge.Promise, knowledge.Agree},
	{knowledge.State, knowledge.Defend, knowledge.Warn, knowledge.Accuse},
}

// opposites are the acts that rule each other out.
var opposites = [...][2]knowledge.Act{{knowledge.Refuse, knowledge.Agree}, {knowledge.Refuse, knowledge.Promise}}

// alike is 1 for one act, .5 for acts of one family, else 0.
func alike(a, b knowledge.Act) float64 {
	if a == b {
		return 1
	}
	for _, f := range families {
		if slices.Contains(f, a) && slices.Contains(f, b) {
			return .5
		}
	}
	return 0
}

func opposite(a, b knowledge.Act) bool {
	for _, o := range opposites {
		if o[0] == a && o[1] == b || o[0] == b && o[1] == a {
			return true
		}
	}
	return false
}

// party compares the actors a question names for a part with those a statement has there: 1 where they share one, -1
// where they do not, 0 where one side names none.
func (e *Engine) party(asked, told []string) float64 {
	if len(asked) == 0 || len(told) == 0 {
		return 0
	}
	for _, a := range asked {
		for _, t := range told {
			if a == t || slices.Contains(e.speaksFor[t], a) || slices.Contains(e.speaksFor[a], t) {
				return 1
			}
		}
	}
	return -1
}

// fit is how well a statement answers to a question's roles.
type fit struct {
	parties  float64 // mean over the parts the question names, in [-1,1]
	deed     float64 // the act, in [0,1], where the parties do not speak against it
	contrary bool    // the act the other way round, or the opposite act by the same actor
}

func (e *Engine) fit(r *roles, s *knowledge.Statement) fit {
	source, addressee := e.party(r.source, s.Speaker), e.party(r.addressee, s.Addressee)
	var f fit
	n := 0.0
	for _, part := range []struct {
		asked []string
		value float64
	}{{r.source, source}, {r.addressee, addressee}} {
		if len(part.asked) > 0 {
			f.parties += part.value
			n++
		}
	}
	if n > 0 {
		f.parties /= n
	}
	if r.act != "" && r.act != knowledge.State && source >= 0 && addressee >= 0 {
		f.deed = alike(r.act, s.Act)
	}
	turned := e.party(r.source, s.Addressee) > 0 && source <= 0 || e.party(r.addressee, s.Speaker) > 0 && addressee <= 0 && len(r.source) > 0
	f.contrary = alike(r.act, s.Act) > 0 && turned || opposite(r.act, s.Act) && source > 0
	return f
}

// fitting adds to a passage's parts what its statements tell about the question's roles: those of the statement that
// fits best. A question that is to be answered by yes or no is answered by the opposite act as well.
func (e *Engine) fitting(q *question, r *ranked) {
	best := -2.0
	for _, s := range e.corpus.docs[r.doc].statements {
		f := e.fit(&q.roles, s)
		if q.Kind == knowledge.YesNo && opposite(q.roles.act, s.Act) && f.parties > 0 {
			f.deed = 1
		}
		if v := f.parties + f.deed; v > best {
			best = v
			r.parts[party], r.parts[stranger], r.parts[deed] = max(0, f.parties), max(0, -f.parties), f.deed
		}
		if asked := q.roles.asksWords(q.Kind); len(asked) > 0 {
			r.parts[saying] = max(r.parts[saying], e.party(asked, s.Speaker))
			if r.parts[saying] == 0 && e.party(asked, s.Speaker) < 0 {
				r.parts[saying] = -1
			}
		}
		r.parts[answering] = max(r.parts[answering], one(f.parties > 0 && f.deed == 1))
		r.parts[contrary] = max(r.parts[contrary], one(f.contrary))
	}
	if q.Kind == knowledge.YesNo || r.parts[deed] > 0 && r.parts[stranger] == 0 {
		r.parts[contrary] = 0
	}
}

// asksWords are the actors whose words the question asks for: what they say, or what they think.
func (r *roles) asksWords(kind knowledge.Kind) []string {
	switch {
	case kind == knowledge.Stance:
		return slices.Concat(r.source, r.about)
	case r.act == knowledge.State:
		return r.source
	}
	return nil
}
