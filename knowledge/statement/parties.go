package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// parties are the noun phrases of a question that say who does the act and who it is done to, empty where it names nobody.
type parties struct{ source, addressee phrase }

// parties reads the phrases beside the main cue, whether or not they name an actor.
func (d *doc) parties(c asked) parties {
	if c.noun {
		return d.besideNounCue(c)
	}
	subject := d.askedSubject(c)
	if subject.empty() {
		subject = d.behindModal(c)
	}
	right := d.behindCue(c, subject)
	if !c.verb.gap.empty() && right.addressee.empty() && c.takesPerson() {
		right.addressee = c.verb.gap
	}
	if subject.empty() && right.subject.empty() || !subject.empty() {
		right.subject = subject
	}
	if c.got {
		return parties{source: right.addressee, addressee: right.subject}
	}
	if c.verb.passive || c.bears() {
		return parties{source: right.agent, addressee: right.subject}
	}
	return parties{source: right.subject, addressee: right.addressee}
}

// askedSubject is the phrase in front of the cue that is its subject, empty where none stands there ("who asked", "que demande X").
func (d *doc) askedSubject(c asked) phrase {
	list := d.phrasesIn(0, c.verb.first)
	for n := len(list) - 1; n >= 0; n-- {
		p := list[n]
		switch prep := d.at(p.first - 1); {
		case prep.is(lang.Preposition) && !prep.is(lang.Break) || d.contracted(p.first):
			continue
		case d.cutOff(p.last, c.verb.first):
			return phrase{}
		case !d.sameClause(p.last, c.verb.first) || d.anybody(p) || d.thingAsked(p, c):
			return phrase{}
		}
		return p
	}
	return phrase{}
}

// anybody reports whether a phrase stands for whoever did what the clause behind it tells: "everyone who", "tous ceux qui".
func (d *doc) anybody(p phrase) bool {
	last := d.words[p.last-1]
	pronoun := last.is(lang.Somebody) || d.speech.Grammar.Class(d.at(p.last-2).low+last.low)&lang.Somebody != 0 // quelqu'un
	return pronoun && d.at(p.last).is(lang.RelativeWord)
}

// phrasesIn are the noun phrases between two words, pronouns aside.
func (d *doc) phrasesIn(i, end int) []phrase {
	var out []phrase
	for i < end {
		w := d.words[i]
		if w.kind == lang.Mark || w.is(lang.SubjectPronoun|lang.QuestionWord|lang.Auxiliary|lang.Modal) && !w.is(lang.Determiner) {
			i++
			continue
		}
		p := d.whichThing(d.phraseAt(i, end))
		if p.empty() {
			i++
			continue
		}
		out = append(out, p)
		i = p.last
	}
	return out
}

// whichThing ends a phrase behind a preposition that asks for a thing at its noun: in "pour quel motif X" somebody else follows.
func (d *doc) whichThing(p phrase) phrase {
	if p.last-p.first < 3 || !d.words[p.first].is(lang.QuestionWord) || !d.at(p.first-1).is(lang.Preposition) {
		return p
	}
	if next := d.words[p.first+2]; next.kind == lang.Word && !next.is(lang.Of|lang.Preposition|lang.Conjunction) && !d.words[p.first+1].is(lang.Role|lang.Body) {
		p.last, p.head = p.first+2, p.first+1
	}
	return p
}

// contracted reports whether a preposition and an article in one word begin the phrase at i ("au", "des"): "des" may be the article alone.
func (d *doc) contracted(i int) bool {
	w := d.at(i)
	return w.is(lang.Determiner) && w.is(lang.Preposition) && !w.is(lang.Of)
}

// cutOff reports whether "who" stands alone between a phrase and the cue, where it asks rather than points back at the phrase.
func (d *doc) cutOff(i, end int) bool {
	for j := i; j < end; j++ {
		if d.words[j].mark(",;:") && d.at(j+1).is(lang.RelativeWord|lang.QuestionWord) {
			return true
		}
	}
	return false
}

// sameClause reports whether nothing but small words stands between a subject and its verb.
func (d *doc) sameClause(i, end int) bool {
	for j := i; j < end; j++ {
		if w := d.words[j]; w.kind == lang.Word && w.class == 0 && len(w.forms) > 0 {
			return false
		}
	}
	return true
}

// behind is what stands behind a cue.
type behind struct{ subject, addressee, agent phrase }

// behindCue reads the phrases behind a cue up to what is said.
func (d *doc) behindCue(c asked, before phrase) behind {
	var out behind
	inverted := before.empty() && c.verb.inverted < 0 && len(d.speech.Grammar.Clitics) > 0 && !d.whoAsked(c) && c.verb.first > 0
	weak, content, object := phrase{}, false, false
	for i := c.verb.last; i < len(d.words); {
		w := d.words[i]
		said := w.is(lang.Complementizer) || w.is(lang.InfinitiveMark) && d.infinitiveAt(i+1)
		if said && !content && !c.verb.passive && w.is(lang.Complementizer) && out.addressee.empty() {
			out.addressee = d.phraseAt(i+1, len(d.words)) // "demand that X pay"
		}
		if content = content || said; content && !c.verb.passive {
			break
		}
		if w.kind == lang.Mark || w.joined {
			i++
			continue
		}
		at, n := i, d.prepositionWords(c, i)
		if n > 0 && !d.contracted(i) && !(w.is(lang.Determiner) && w.is(lang.Preposition)) {
			at += n
		}
		p := d.simplePhrase(at, len(d.words))
		if !p.empty() && (n == 0 || !w.is(lang.Of)) {
			end := d.ofPerson(c, at)
			if bare := d.beforeOf(at); bare > at && inverted && out.subject.empty() {
				end = min(end, bare)
			}
			p = d.phraseAt(at, end)
		}
		if p.empty() {
			i = at + one(at == i)
			continue
		}
		switch {
		case w.is(lang.PassiveBy) && c.verb.passive:
			if out.agent.empty() && !d.words[p.head].is(lang.TimeWord) {
				out.agent = p
			}
		case content:
		case n > 0 && d.isPerson(c, i):
			if w.is(lang.Of) && object {
				weak = phrase{}
			} else if w.is(lang.Of) && i > c.verb.last {
				weak = p
			} else if out.addressee.empty() {
				out.addressee = p
			}
		case n > 0 && w.is(lang.Of) && i == c.verb.last && c.takesPerson() && d.animate(p): // "beg of X"
			out.addressee = p
		case n > 0:
		case inverted && out.subject.empty():
			out.subject = p
		case out.addressee.empty() && c.takesPerson():
			out.addressee = p
		}
		object = object || n == 0 && d.telling(p)
		i = max(p.last, i+1)
	}
	if out.addressee.empty() && !weak.empty() && d.animate(weak) {
		out.addressee = weak
	}
	return out
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// prepositionWords is how many words the preposition at i has, 0 where none stands there.
func (d *doc) prepositionWords(c asked, i int) int {
	for _, f := range c.verb.frames {
		for _, p := range f.Person {
			if n := d.prepositionAt(p, i); p != "" && n > 0 {
				return n
			}
		}
	}
	return one(d.words[i].is(lang.Preposition))
}

// ofPerson is where a phrase at i has to end for a cue that says "of" before the person: at the next "of", which may bring them.
// One behind an office brings the body it is of: "le patron de X".
func (d *doc) ofPerson(c asked, i int) int {
	for j := i + 1; j < len(d.words); j++ {
		if d.words[j].is(lang.Of) && d.isPerson(c, j) && !d.heads(j-1) {
			return j
		}
	}
	return len(d.words)
}

// heads reports whether word i is the noun of one who is at the head of a body or speaks for it, with which its "of" goes.
func (d *doc) heads(i int) bool {
	o := &d.speech.Offices
	return slices.Contains(o.Offices, d.at(i).low) && !slices.Contains(o.Ministers, d.at(i).low)
}

// takesPerson reports whether the person stands right behind the cue.
func (c asked) takesPerson() bool {
	for _, f := range c.verb.frames {
		if f.Target {
			return true
		}
		for _, p := range f.Person {
			if p == "" {
				return true
			}
		}
	}
	return false
}

// telling reports whether a phrase holds more than small words ("quoi").
func (d *doc) telling(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if !d.language.Stop(d.words[i].fold) {
			return true
		}
	}
	return false
}

// bears reports whether the cue tells what its subject has to bear ("must pay").
func (c asked) bears() bool {
	return slices.ContainsFunc(c.verb.frames, func(f lang.Frame) bool { return f.Bears })
}

// animate reports whether a phrase names somebody: by a capital, a role or a body.
func (d *doc) animate(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if w := d.words[i]; w.capital || w.is(lang.Role|lang.Body) {
			return true
		}
	}
	return false
}

// besideNounCue reads the phrases beside a noun that names the act: "X's demand", "la demande de X à Y".
func (d *doc) besideNounCue(c asked) parties {
	out := d.lightParties(c)
	if d.possessive(c.verb.at - 1) {
		for _, p := range d.phrasesIn(0, c.verb.at) {
			if p.last >= c.verb.at-1 {
				out.source = p
			}
		}
	}
	for i := c.verb.last; i < len(d.words); i++ {
		w := d.words[i]
		if w.is(lang.Complementizer|lang.Break) || w.is(lang.InfinitiveMark) && d.infinitiveAt(i+1) {
			break
		}
		into := d.nounPart(c.row, i, &out)
		if into == nil || !into.empty() {
			continue
		}
		at := i + 1
		if w.is(lang.Determiner) {
			at = i
		}
		if *into = d.simplePhrase(at, len(d.words)); !into.empty() {
			i = into.last - 1
		}
	}
	return out
}

// nounPart is the part that a preposition at i brings to a noun, nil where it brings none.
func (d *doc) nounPart(row lang.CueNoun, i int, out *parties) *phrase {
	for _, p := range row.To {
		if d.prepositionAt(p, i) > 0 {
			return &out.addressee
		}
	}
	for _, p := range row.By {
		if d.prepositionAt(p, i) > 0 {
			return &out.source
		}
	}
	return nil
}
