package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// asked is a cue of a question.
type asked struct {
	verb verb
	act  knowledge.Act
	noun bool
	row  lang.CueNoun
	// negated is set where the act is the verb with its negation ("ne veut pas vendre" refuses).
	negated   bool
	unwilling bool // that tells what somebody does not want or will not do, rather than what they did
	got       bool // its subject gets the act ("which orders did X receive")
	from      int  // where its clause begins, behind a clause of time or cause set before it
}

// cues reads the acts of a question and gives the mentions their roles beside the main one.
func (d *doc) cues(out *Reading) {
	var all []asked
	for i := range d.words {
		if c, ok := d.askedAt(i); ok && !(c.noun && d.nameHolds(out.Mentions, i)) && !d.leftUndone(c) {
			all = append(all, c)
		}
	}
	c, ok := d.mainCue(all)
	if !ok {
		return
	}
	for _, o := range all {
		if !slices.Contains(out.Acts, o.act) {
			out.Acts = append(out.Acts, o.act)
		}
	}
	out.Act, out.Polarity, out.Passive = c.act, c.verb.polarity, c.verb.passive
	out.Noun = c.noun
	out.Cue = d.span(c.verb.first, c.verb.last)
	out.Clause = !c.unwilling && (!c.noun && c.verb.form.Kind != lang.Gerund || c.verb.auxiliary) && !slices.ContainsFunc(all, func(o asked) bool { return o.verb.at != c.verb.at && d.another(o) })
	by := c
	if o, ok := d.owned(c); ok {
		by = o
	} else if o, ok := d.fronted(c); ok {
		by = o
	}
	d.roles(by, out.Mentions)
	if by.bears() {
		bearing(out.Mentions)
	}
	if by.got {
		d.gotFrom(by, out.Mentions)
	}
	sides := d.parties(by)
	sides.source, sides.addressee = d.together(sides.source, out.Mentions), d.together(sides.addressee, out.Mentions)
	out.SourceText, out.AddresseeText = d.phraseSpan(sides.source), d.phraseSpan(sides.addressee)
	if by.verb.at != c.verb.at {
		out.given()
	}
	out.Polarity = d.askedPolarity(c, sides.source)
	for _, m := range out.Mentions {
		switch {
		case m.Role == Source && !slices.Contains(out.Source, m.Actor):
			out.Source = append(out.Source, m.Actor)
		case m.Role == Addressee && !slices.Contains(out.Addressee, m.Actor):
			out.Addressee = append(out.Addressee, m.Actor)
		}
	}
}

// leftUndone reports whether a cue is a verb behind a preposition that denies it: what somebody does "without asking them", « sans leur
// demander », is no act that is asked about.
func (d *doc) leftUndone(c asked) bool {
	i := c.verb.at - 1
	for i >= 0 && (d.words[i].is(lang.Clitic) || d.words[i].class == lang.Adverb || d.words[i].is(lang.Negation) && !d.words[i].is(lang.Preposition)) {
		i--
	}
	w := d.at(i)
	return !c.noun && w.is(lang.Negation) && w.is(lang.Preposition)
}

// nameHolds reports whether word i is one of a name, behind its first: it tells no act there ("les forces de l'ordre").
func (d *doc) nameHolds(mentions []Mention, i int) bool {
	w := d.span(i, i+1)
	return slices.ContainsFunc(mentions, func(m Mention) bool { return m.Span.Start < w.Start && w.End <= m.Span.End })
}

// another reports whether a cue makes a clause of its own: more than saying, and no infinitive that hangs on another verb.
func (d *doc) another(c asked) bool {
	return !c.noun && c.act != knowledge.State && c.verb.form.Kind != lang.Infinitive && !d.words[max(0, c.verb.at-1)].is(lang.InfinitiveMark)
}

// askedAt reads the cue at word i of a question, where word order helps less than in an article.
func (d *doc) askedAt(i int) (asked, bool) {
	w := d.words[i]
	if w.kind != lang.Word {
		return asked{}, false
	}
	if rows := d.speech.Nouns[w.low]; len(rows) > 0 && (len(w.forms) == 0 || d.nounLike(i) || d.askedFor(i) && d.at(i+1).is(lang.Auxiliary|lang.Modal)) { // "which demand did X refuse"
		return asked{act: knowledge.Act(rows[0].Act), noun: true, row: rows[0], verb: verb{at: i, first: i, last: i + 1, inverted: -1, polarity: knowledge.Affirmed}}, true
	}
	if w.is(lang.Modal) && w.is(lang.FutureMark) && w.is(lang.Negation) { // who "won't" do something refuses to
		v := verb{at: i, first: i, last: i + 1, inverted: -1, polarity: knowledge.Affirmed, form: lang.Form{Kind: lang.Finite}, frames: []lang.Frame{{Act: string(knowledge.Refuse), Inf: []string{""}}}}
		return asked{verb: v, act: knowledge.Refuse, negated: true, unwilling: true}, true
	}
	if c, ok := d.askedAdjective(i); ok {
		return c, true
	}
	if d.nounLike(i) || w.class == lang.Adverb && !d.opensObject(i+1) && !d.phrasal(i) { // "the letter back in July" backs nothing
		return asked{}, false
	}
	for _, f := range w.forms {
		frames := d.speech.Frames(f.Lemma)
		behind := i + 1
		if len(f.Tail) > 0 && d.at(behind).joined { // "voit-elle d'un mauvais œil"
			behind++
		}
		if len(frames) == 0 {
			continue
		}
		v := verb{at: i, first: i, last: behind + len(f.Tail), form: f, frames: frames, inverted: -1, polarity: knowledge.Affirmed}
		if !d.tail(behind, f.Tail) && !d.partedBy(&v, behind) {
			continue
		}
		d.group(&v)
		if v.polarity == knowledge.Affirmed && d.denied(v) {
			v.polarity = knowledge.Negated
		}
		if v.frames = d.askable(v); len(v.frames) == 0 || d.finiteInGroup(v) {
			continue
		}
		v.passive = v.passive || v.first == v.at && d.beAsked(v)
		if v.passive && slices.Contains(d.speech.Grammar.Naming, v.form.Lemma) && !slices.ContainsFunc(v.frames, func(f lang.Frame) bool { return d.leadsToInfinitive(f, v.last) }) {
			return asked{}, false
		}
		if act := d.negatedAct(v); act != "" {
			wants := slices.ContainsFunc(v.frames, func(f lang.Frame) bool { return f.Act == string(knowledge.Demand) })
			return asked{verb: v, act: act, negated: true, unwilling: wants}, true
		}
		return asked{verb: v, act: d.askedAct(v)}, true
	}
	return asked{}, false
}

// askable are the frames that a verb may have in a question. A verb that speaks only with a person and what they have to do
// ("gave them a week to leave") says nothing of the kind where nobody has to do anything ("did they give the keys"), and neither does
// one that needs a preposition ("describes X as") without it.
func (d *doc) askable(v verb) []lang.Frame {
	return slices.DeleteFunc(d.usable(v), func(f lang.Frame) bool {
		if !d.brought(f, v) {
			return true
		}
		if f.That && f.With {
			return !d.awaited(f, v)
		}
		return (f.Term || f.With && !f.Object) && len(f.Inf) > 0 && !d.leadsToInfinitive(f, v.last) || f.With && len(f.Person) == 0 && len(f.Preps) > 0 && !d.leadsToPreposition(f, v.last)
	})
}

func (d *doc) leadsToInfinitive(f lang.Frame, from int) bool {
	for i := from; i < len(d.words); i++ {
		if slices.ContainsFunc(f.Inf, func(mark string) bool { return d.infinitiveMarked(mark, i, len(d.words)) > 0 }) {
			return true
		}
	}
	return false
}

// opensObject reports whether an object may begin at word i: with an article, a pronoun or a name.
func (d *doc) opensObject(i int) bool {
	w := d.at(i)
	return w.kind == lang.Word && (w.capital && !w.is(lang.TimeWord) || w.is(lang.Determiner|lang.Possessive|lang.ObjectPronoun))
}

func (d *doc) leadsToPreposition(f lang.Frame, from int) bool {
	for i := from; i < len(d.words); i++ {
		if slices.ContainsFunc(f.Preps, func(p string) bool { return d.prepositionAt(p, i) > 0 }) {
			return true
		}
	}
	return false
}

// beAsked reports whether a form of "to be" set before the subject makes a participle passive ("was X fined").
func (d *doc) beAsked(v verb) bool {
	if _, ok := d.words[v.at].form(lang.Participle); !ok {
		return false
	}
	for i := v.first - 1; i >= 0; i-- {
		if d.words[i].is(lang.RelativeWord) {
			return false // "is there anyone who accused"
		}
		if d.words[i].is(lang.Auxiliary | lang.Modal) {
			return d.words[i].is(lang.Be)
		}
	}
	return false
}

// finiteInGroup reports whether a verb was read as finite behind an auxiliary, where it is the participle of the same
// spelling: "was asked".
func (d *doc) finiteInGroup(v verb) bool {
	_, participle := d.words[v.at].form(lang.Participle)
	return v.form.Kind == lang.Finite && v.auxiliary && participle
}

// askedAct is the act that a verb asks about. One that demands only with what is to be done behind it does not where nothing is:
// then it warns ("who warned"), refuses ("did they appeal"), tells ("what did X tell Y") or offers ("que propose X à Y").
func (d *doc) askedAct(v verb) knowledge.Act {
	if f, ok := d.fitting(v); ok {
		return knowledge.Act(f.Act)
	}
	act := telling(v.frames)
	if act != knowledge.Demand || d.leadsTo(lang.Complementizer, v.last) {
		return act
	}
	says := slices.ContainsFunc(v.frames, func(f lang.Frame) bool { return f.Act == string(knowledge.State) && f.That && !f.Mind })
	for _, f := range v.frames {
		if f.Act == string(knowledge.Demand) && (f.Object || len(f.Preps) > 0 && (!says || d.leadsToPreposition(f, v.last)) || !(says && d.clauseFollows(v.last)) && d.leadsToInfinitive(f, v.last)) {
			return act
		}
	}
	for _, f := range v.frames {
		switch told := knowledge.Act(f.Act); {
		case f.Object && (told == knowledge.Promise || told == knowledge.Refuse), (f.Object || f.That) && told == knowledge.Warn:
			return told
		}
		if f.Act == string(knowledge.State) && f.That && !f.Mind {
			act = knowledge.State
		}
	}
	return act
}

// clauseFollows reports whether an auxiliary stands behind word i before any infinitive: "insists X has nothing to hide".
func (d *doc) clauseFollows(i int) bool {
	at := slices.IndexFunc(d.words[i:], func(w word) bool { return w.is(lang.Auxiliary | lang.Modal | lang.InfinitiveMark) })
	return at >= 0 && !d.words[i+at].is(lang.InfinitiveMark)
}

func (d *doc) leadsTo(class lang.Class, from int) bool {
	return slices.ContainsFunc(d.words[from:], func(w word) bool { return w.is(class) })
}

// telling is the act of the frames that says most: any before a mere statement, what is said before what is thought.
func telling(frames []lang.Frame) knowledge.Act {
	for _, f := range frames {
		if f.Act != string(knowledge.State) && !f.Mind {
			return knowledge.Act(f.Act)
		}
	}
	return knowledge.Act(frames[0].Act)
}

// roles gives each mention its part: before the verb it acts, behind it it is spoken to; a passive turns that round, and so does
// a subject set behind its verb.
func (d *doc) roles(c asked, mentions []Mention) {
	content := d.contentFrom(c)
	who := d.whoAsked(c)
	taken := false
	for i := range mentions {
		m := &mentions[i]
		at := d.wordAt(m.Span.Start)
		switch {
		case at < c.from:
			m.Role = Content
		case m.Owns:
			m.Role, taken = Content, taken || at < c.verb.last || !who && !d.addressed(c, at)
		case c.noun:
			m.Role = d.besideNoun(c, at)
		case at < c.verb.last:
			m.Role = d.beforeVerbRole(c, at, who)
			taken = taken || m.Role == Source
		case content >= 0 && at > content:
			m.Role = Content
		case d.afterAgent(at):
			m.Role = Source
		case c.verb.passive, d.ofThing(c, at):
			m.Role = Content
		case !who && !taken && !d.addressed(c, at):
			m.Role, taken = Source, true
		default:
			m.Role = Addressee
		}
	}
}

// beforeVerbRole is the part of a mention in front of the verb: the subject's, unless a preposition or the passive turns
// it.
func (d *doc) beforeVerbRole(c asked, at int, who bool) Role {
	prep := d.at(d.pastArticles(at))
	switch {
	case c.verb.passive && prep.is(lang.PassiveBy):
		return Source
	case c.verb.passive:
		return Addressee
	case prep.is(lang.Preposition) && !prep.is(lang.Break):
		if d.isPerson(c, d.pastArticles(at)) {
			return Addressee
		}
		return Content
	case who:
		return Content
	}
	return Source
}

// pastArticles is the word before a mention, articles and nouns in apposition skipped.
func (d *doc) pastArticles(at int) int {
	i := at - 1
	for i >= 0 && (d.words[i].is(lang.Determiner) && !d.words[i].is(lang.Preposition) || d.words[i].is(lang.Title)) {
		i--
	}
	return i
}

// whoAsked reports whether the subject is what is asked for: "who demanded", "qui a refusé".
func (d *doc) whoAsked(c asked) bool {
	i := d.back(c.verb.first)
	w := d.at(i)
	if !w.is(lang.RelativeWord|lang.QuestionWord) || d.speech.Grammar.Pronouns[w.low].Person != 3 {
		return false
	}
	return !d.at(i - 1).is(lang.Preposition)
}

// addressed reports whether a preposition of the verb's frames stands before the mention, or before the office that it has.
func (d *doc) addressed(c asked, at int) bool {
	if of := d.pastArticles(at); d.at(of).is(lang.Of) && d.heads(of-1) {
		return d.addressed(c, of-1)
	}
	return d.isPerson(c, d.pastArticles(at)) || d.at(d.pastArticles(at)).is(lang.Preposition)
}

func (d *doc) isPerson(c asked, i int) bool {
	for _, f := range c.verb.frames {
		for _, p := range f.Person {
			if p != "" && i >= 0 && d.prepositionAt(p, i) > 0 {
				return true
			}
		}
	}
	return false
}

func (d *doc) afterAgent(at int) bool { return d.at(d.pastArticles(at)).is(lang.PassiveBy) }

// contentFrom is the word from which on a question tells what was said, -1 where it does not.
func (d *doc) contentFrom(c asked) int {
	if c.noun {
		return -1
	}
	for i := c.verb.last; i < len(d.words); i++ {
		w := d.words[i]
		if w.is(lang.Complementizer) || w.is(lang.InfinitiveMark) && d.infinitiveAt(i+1) || w.is(lang.Break) && !w.is(lang.Conjunction|lang.Preposition) {
			return i
		}
		for _, f := range c.verb.frames {
			for _, p := range f.Preps {
				if p != "" && d.prepositionAt(p, i) > 0 && !d.isPerson(c, i) {
					return i
				}
			}
		}
	}
	return -1
}

// wordAt is the word that begins at a byte.
func (d *doc) wordAt(start int) int {
	i, _ := slices.BinarySearchFunc(d.words, start, func(w word, s int) int { return w.start - s })
	return i
}
