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
	cue       knowledge.Span
	byNoun    bool // a noun names the act: it may be what is counted ("how many fire reports")
	passive   bool // the act is done to the subject ("was it fined")
	granted   bool // the question takes the act for granted: it is the one act it names, by the verb of a clause, and not supposed
	// doer and other are the parties with the words they are called by, whether or not these name an actor.
	doer, other side
	gain        side // for whose good something is done or not
	// addresseeAsked is set where the question asks to whom it was done.
	addresseeAsked bool
}

// all are the actors whom a question names.
func (r *roles) all() []string { return slices.Concat(r.source, r.addressee, r.about) }

// readRoles reads the roles of a question.
func (e *Engine) readRoles(q *question) roles {
	reading := e.asker.ReadQuestion(q.text, q.Lang)
	for n := range q.words {
		w := &q.words[n]
		w.actor = w.at >= 0 && coveredBy(reading.Mentions, q.tokens[w.at])
	}
	r := roles{act: reading.Act, sure: len(reading.Acts) == 1, source: reading.Source, addressee: reading.Addressee}
	r.cue, r.passive, r.byNoun = reading.Cue, reading.Passive, reading.Noun
	r.granted = reading.Clause && reading.Polarity == knowledge.Affirmed
	if turn := denial(r.act); turn != "" && reading.Clause && reading.Polarity == knowledge.Negated {
		r.act, r.granted = turn, true
	}
	e.translated(q, &reading)
	e.misnamed(q, &reading)
	e.officials(q, &reading)
	e.described(q, &reading)
	q.readTeller(&reading)
	e.words[q.Lang].endSource(q.text, &reading)
	r.place(&reading)
	r.doer, r.other = q.sideOf(reading.SourceText, r.source), q.sideOf(reading.AddresseeText, r.addressee)
	r.doer.guess, r.other.guess = slices.ContainsFunc(r.source, q.guessed), slices.ContainsFunc(r.addressee, q.guessed)
	q.disown(&r.doer, reading.Mentions)
	q.disown(&r.other, reading.Mentions)
	e.words[q.Lang].subjectBehind(q, &reading, &r)
	e.subjectAhead(q, &reading, &r)
	e.words[q.Lang].countedSubject(q, &reading, &r)
	e.words[q.Lang].ownWish(q, &r)
	e.words[q.Lang].dubs(q, &r)
	e.words[q.Lang].benefits(q, &reading, &r)
	if act, over := e.words[q.Lang].actOf(q.tokens); slices.Contains(over, r.act) {
		r.act = act
	} else if act != "" && (r.act == "" || r.act == knowledge.State || act == knowledge.Threaten && e.words[q.Lang].conditional(q.tokens, r.cue)) {
		r = roles{act: act}
	}
	if q.Kind == knowledge.Stance && r.act == "" {
		e.readHolder(q, &reading, &r)
	}
	for _, m := range reading.Mentions {
		if !slices.Contains(r.source, m.Actor) && !slices.Contains(r.addressee, m.Actor) && !slices.Contains(r.about, m.Actor) {
			r.about = append(r.about, m.Actor)
		}
	}
	r.addresseeAsked = q.Kind == knowledge.Whom && len(r.addressee) == 0
	return r
}

// disown takes away from a party's words the names that only tell whose people it is.
func (q *question) disown(s *side, mentions []statement.Mention) {
	s.words = slices.DeleteFunc(s.words, func(n int) bool {
		t := q.tokens[q.words[n].at]
		return slices.ContainsFunc(mentions, func(m statement.Mention) bool { return m.Owns && m.Span.Start <= t.Start && t.Start < m.Span.End })
	})
}

// readHolder reads whose stance is asked: the first who is named, by a name or, before any, by a noun for a person ("how does the
// minister see the work of X").
func (e *Engine) readHolder(q *question, reading *statement.Reading, r *roles) {
	end := len(q.text)
	if len(reading.Mentions) > 0 {
		end = reading.Mentions[0].Span.Start
	}
	w := e.words[q.Lang]
	head := slices.IndexFunc(q.words, func(word word) bool {
		return word.at >= 0 && q.tokens[word.at].End <= end && w.nouns.nouns[word.fold].want == wantPerson
	})
	switch {
	case head >= 0 && !w.apposed(q, head, end):
		from := head
		for from > 0 && q.words[from-1].at == q.words[from].at-1 {
			from--
		}
		r.doer = q.sideOf(knowledge.Span{Start: q.tokens[q.words[from].at].Start, End: q.tokens[q.words[head].at].End}, nil)
	case len(reading.Mentions) > 0:
		r.source = []string{reading.Mentions[0].Actor}
		r.doer = q.sideOf(knowledge.Span{}, r.source)
	}
}

// apposed tells whether a noun for a person goes with the name that begins at a byte: right before it, or with "of" between ("minister X",
// "le patron de X").
func (w *questionWords) apposed(q *question, noun, name int) bool {
	for i := q.words[noun].at + 1; i < len(q.tokens) && q.tokens[i].Start < name; i++ {
		if t := q.tokens[i]; !w.of[t.Fold] && !w.l.Stop(t.Fold) && t.Kind != lang.Mark {
			return false
		}
	}
	return true
}

// actOf is the act that a question asks about in words of its own ("what happens to X if …" asks for a threat), "" where it
// uses none, and the acts of their own verbs that they are stronger than.
func (w *questionWords) actOf(tokens []lang.Token) (act knowledge.Act, over []knowledge.Act) {
	for _, row := range w.acts {
		if _, _, ok := lang.FirstOf(row.phrases, tokens); ok {
			return knowledge.Act(row.kind), row.over
		}
	}
	return "", nil
}

// conditional tells whether the words of an act stand behind a condition ("what happens if X refuses"): it is not the act asked for.
func (w *questionWords) conditional(tokens []lang.Token, cue knowledge.Span) bool {
	for i := range tokens {
		for _, p := range w.conditions {
			if to, ok := p.At(tokens, i); ok && to < len(tokens) && tokens[to].Start <= cue.Start {
				return true
			}
		}
	}
	return false
}

// place gives the actors their parts by the phrases they stand in. Where a phrase is the subject, an actor behind the cue is
// spoken to.
func (r *roles) place(reading *statement.Reading) {
	if reading.SourceText.Empty() && reading.AddresseeText.Empty() {
		return
	}
	r.source, r.addressee = nil, nil
	for _, m := range reading.Mentions {
		into := &r.about
		switch {
		case m.Owns:
		case reading.SourceText.Contains(m.Span):
			into = &r.source
		case reading.AddresseeText.Contains(m.Span):
			into = &r.addressee
		case m.Role == statement.Source && reading.SourceText.Empty():
			into = &r.source
		case m.Role == statement.Addressee && reading.AddresseeText.Empty(),
			m.Role == statement.Source && reading.AddresseeText.Empty() && !reading.Passive && m.Span.Start >= reading.Cue.End:
			into = &r.addressee
		}
		if !slices.Contains(*into, m.Actor) {
			*into = append(*into, m.Actor)
		}
	}
}

// endSource ends the subject's phrase behind the verb in front of the one spoken to: in "que demande le maire à X" it is "le
// maire" alone, while "le maire de X" is one.
func (w *questionWords) endSource(text string, reading *statement.Reading) {
	span := &reading.SourceText
	if end := w.topicFrom(text, reading); end > 0 {
		span.End = end
	}
	for _, m := range reading.Mentions {
		if m.Role != statement.Addressee || !span.Contains(m.Span) || span.Start < reading.Cue.End {
			continue
		}
		tokens := lang.Tokens(text[span.Start:m.Span.Start])
		for i := len(tokens) - 1; i > 0; i-- {
			if w.of[tokens[i].Fold] || tokens[i].Kind == lang.Mark {
				break
			}
			if !small(w.l, tokens[i]) {
				span.End = span.Start + tokens[i].End
				break
			}
		}
	}
}

// topicFrom is where the name of the one who speaks ends if what they speak of stands behind it: in « que dit Ann Lee de X » the subject is Ann Lee
// alone. It is 0 where the subject is no bare name with another one behind "of".
func (w *questionWords) topicFrom(text string, reading *statement.Reading) int {
	span := reading.SourceText
	for _, m := range reading.Mentions {
		if span.Start < reading.Cue.End || m.Span.Start != span.Start || m.Span.End >= span.End {
			continue
		}
		rest := lang.Tokens(text[m.Span.End:span.End])
		another := slices.ContainsFunc(reading.Mentions, func(o statement.Mention) bool { return o.Span.Start > m.Span.End && span.Contains(o.Span) })
		if len(rest) > 0 && w.of[rest[0].Fold] && another {
			return m.Span.End
		}
	}
	return 0
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
	{knowledge.Refuse, knowledge.Rule}, // a court that rejects a claim rules on it
	{knowledge.Warn, knowledge.Threaten, knowledge.Sanction},
	{knowledge.Promise, knowledge.Agree},
	{knowledge.State, knowledge.Defend, knowledge.Warn, knowledge.Accuse},
}

// denial is the act that denying another comes to: who does not agree refuses. It is "" where that tells nothing.
func denial(a knowledge.Act) knowledge.Act {
	switch a {
	case knowledge.Agree, knowledge.Promise:
		return knowledge.Refuse
	case knowledge.Refuse:
		return knowledge.Agree
	}
	return ""
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

// tells is how far an act that a statement tells is the one that a question asks about: as alike tells, but of one whom the
// question names, to say, warn or defend is not to accuse. Of what somebody is accused articles tell in such words too, and who does any
// of these acts to another says something to them.
func (r *roles) tells(told knowledge.Act) float64 {
	if r.act == knowledge.Accuse && told != r.act && !r.doer.empty() {
		return 0
	}
	if r.act == knowledge.State && told != r.act {
		return .5
	}
	return alike(r.act, told)
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

func (e *Engine) fit(q *question, s *knowledge.Statement) fit {
	r, at := &q.roles, e.voices.at[s]
	source, addressee := e.compared(q, &r.doer, at[0]), e.compared(q, &r.other, at[1])
	var f fit
	n := 0.0
	for _, part := range []struct {
		unasked bool
		value   float64
	}{{r.doer.empty(), source}, {r.other.empty(), addressee}} {
		if !part.unasked {
			f.parties += part.value
			n++
		}
	}
	if n > 0 {
		f.parties /= n
	}
	if r.act != "" && r.act != knowledge.State && source >= 0 && addressee >= 0 {
		f.deed = r.tells(s.Act)
	}
	turned := e.compared(q, &r.doer, at[1]) > 0 && source <= 0 || e.compared(q, &r.other, at[0]) > 0 && addressee <= 0 && !r.doer.empty()
	f.contrary = r.tells(s.Act) > 0 && alike(r.act, s.Act) > 0 && turned || opposite(r.act, s.Act) && source > 0
	return f
}

// fitting adds to a passage's parts what its statements tell about the question's roles: those of the statement that
// fits best. A question that is to be answered by yes or no is answered by the opposite act as well.
func (e *Engine) fitting(q *question, r *ranked) {
	best := -2.0
	for _, s := range e.corpus.docs[r.doc].statements {
		f := e.fit(q, s)
		if q.Kind == knowledge.YesNo && opposite(q.roles.act, s.Act) && f.parties > 0 {
			f.deed = 1
		}
		offers := e.proposes(q, s)
		if offers {
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
		r.parts[addressed] = max(r.parts[addressed], one(e.tellsWhom(q, s)))
		r.parts[decision] = max(r.parts[decision], one(e.decides(q, s) || q.replied && offers))
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
	case kind == knowledge.Stance && len(r.source) == 0 && !r.doer.empty(): // by an office alone
		return nil
	case kind == knowledge.Stance && len(r.source) > 0:
		return r.source
	case kind == knowledge.Stance:
		return r.about
	case r.act == knowledge.State:
		return r.source
	}
	return nil
}
