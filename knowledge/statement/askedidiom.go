package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// askedAdjective reads the adjective at word i of a question, with the verb of being in front of it or before its subject ("is X dead
// against").
func (d *doc) askedAdjective(i int) (asked, bool) {
	if !d.words[i].speaks {
		return asked{}, false
	}
	frames := d.speech.Adjectives[d.words[i].low]
	v, ok := d.readAdjective(i, frames)
	if !ok && d.beBefore(i) {
		frames = slices.DeleteFunc(d.longestTail(i+1, frames), func(f lang.Frame) bool { return f.Self || f.Negated })
		if ok = len(frames) > 0; ok {
			v = verb{at: i, first: i, last: i + 1 + len(frames[0].Tail), form: lang.Form{Lemma: d.words[i].low, Kind: lang.Participle}, frames: frames, inverted: -1, polarity: knowledge.Affirmed, adjective: true, auxiliary: true}
			if d.denied(v) {
				v.polarity = knowledge.Negated
			}
		}
	}
	v.frames = slices.DeleteFunc(v.frames, func(f lang.Frame) bool {
		return len(f.Inf) > 0 && len(f.Preps) == 0 && !f.Object && !f.Alone && !d.leadsToInfinitive(f, v.last) || !d.brought(f, v)
	})
	if !ok || len(v.frames) == 0 {
		return asked{}, false
	}
	c := asked{verb: v, act: telling(v.frames)}
	if v.polarity == knowledge.Negated {
		for _, f := range v.frames {
			if f.Negated {
				c.act, c.negated = knowledge.Act(f.Act), true
				break
			}
		}
	}
	return c, true
}

// beBefore reports whether a form of "to be" stands in front of word i and of a subject right before it.
func (d *doc) beBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-9 && d.words[j].kind == lang.Word && !d.words[j].is(lang.RelativeWord); j-- {
		if d.words[j].is(lang.Auxiliary | lang.Modal) {
			return d.words[j].is(lang.Be) && !d.words[j].is(lang.Have) && j < i-1
		}
		if _, participle := d.words[j].form(lang.Participle); participle {
			return false // "est parti contre"
		}
		if d.words[j].is(lang.Preposition) && !d.words[j].is(lang.Of|lang.Determiner|lang.Adverb) {
			return false
		}
	}
	return false
}

// partedBy reads a verb whose other words stand behind its object ("why did X give Y the cold shoulder").
func (d *doc) partedBy(v *verb, behind int) bool {
	if len(v.form.Tail) == 0 || behind >= len(d.words) || d.tail(behind, v.form.Tail) {
		return false
	}
	gap, last := d.lemmaEnd(behind, v.form)
	if last < 0 {
		return false
	}
	v.gap, v.last = gap, last
	return true
}

// unhyphenated joins a pronoun to the verb before it where its hyphens are left out ("a t il demandé", "est il contre").
func (d *doc) unhyphenated() {
	for i := 1; i < len(d.words) && len(d.speech.Grammar.Clitics) > 0; i++ {
		t := d.words[i].low == "t" && i+1 < len(d.words)
		pronoun := i + one(t)
		if !d.words[pronoun].is(lang.SubjectPronoun) || d.words[pronoun].is(lang.QuestionWord|lang.RelativeWord|lang.Clitic) || d.words[pronoun].joined || !d.words[i-1].is(lang.Auxiliary|lang.Modal) && (!t || len(d.words[i-1].forms) == 0) {
			continue
		}
		d.words[pronoun].joined = true
		if t {
			d.words = slices.Delete(d.words, i, i+1)
		}
	}
	if n := len(d.sentences); n == 1 {
		d.sentences[0].last = len(d.words)
	}
}

// unaccented reads a verb behind an auxiliary as the participle whose accent is left out ("est accuse", "a refuse").
func (d *doc) unaccented() {
	for i := range d.words {
		w := &d.words[i]
		if _, participle := w.form(lang.Participle); participle || len(w.forms) == 0 || len(d.speech.Grammar.Clitics) == 0 || !d.words[max(0, d.pastJoined(i))].is(lang.Auxiliary) {
			continue
		}
		for _, f := range d.speech.Loosely(w.low) {
			if f.Kind == lang.Participle {
				w.forms = append(slices.Clip(w.forms), f)
			}
		}
	}
}

// pastJoined is the word before i past adverbs and a pronoun set behind an auxiliary.
func (d *doc) pastJoined(i int) int {
	b := d.back(i)
	if b > 0 && d.words[b].joined {
		b--
	}
	return b
}

// withPronoun are the frames of a verb that mean what they do only with a certain pronoun, where that and the person stand by it: "en veut à X".
func (d *doc) withPronoun(v verb) []lang.Frame {
	behind := v.last
	if d.at(behind).joined {
		behind++
	}
	var out []lang.Frame
	for _, f := range v.frames {
		if f.Clitic == "" || !slices.ContainsFunc(d.words[v.first:v.at], func(w word) bool { return w.low == f.Clitic && w.is(lang.Clitic) }) {
			continue
		}
		if slices.ContainsFunc(f.Person, func(p string) bool { return d.prepositionAt(p, behind) > 0 }) {
			out = append(out, f)
		}
	}
	return out
}

// lightParties are the subject of the verb whose object is the noun of a cue ("why did X file a complaint"), and the person between them
// ("gave Y a warning").
func (d *doc) lightParties(c asked) parties {
	b := c.verb.at - 1
	for b >= 0 && (d.adjectival(b) && len(d.words[b].forms) == 0 || d.words[b].is(lang.Determiner|lang.Possessive|lang.Adverb) || d.words[b].kind == lang.Number) {
		b--
	}
	given := phrase{}
	at := b
	for n := 0; n < 4 && at > 0 && !d.lightly(at) && len(d.speech.Grammar.Clitics) == 0; n++ {
		at--
	}
	if at >= 0 && at < b && d.lightly(at) {
		if p := d.phraseAt(at+1, c.verb.at); !p.empty() && p.last == b+1 {
			given, b = p, at
		}
	}
	if b < 0 || !d.lightly(b) {
		return parties{}
	}
	v := verb{at: b, first: b, last: b + 1, inverted: -1}
	d.group(&v)
	if v.passive || v.polarity == knowledge.Negated || d.denied(v) {
		return parties{}
	}
	who := d.askedSubject(asked{verb: v})
	if who.empty() && v.inverted < 0 {
		return parties{addressee: given}
	}
	return parties{source: who, addressee: given}
}

// lightly reports whether the word at i is a verb that says little beside the noun of an act.
func (d *doc) lightly(i int) bool {
	return slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool {
		return len(f.Tail) == 0 && (slices.Contains(d.speech.Grammar.Light, f.Lemma) || slices.Contains(d.speech.Grammar.Made, f.Lemma))
	})
}

// behindModal is the subject behind a modal that refuses by itself: "why won't X budge".
func (d *doc) behindModal(c asked) phrase {
	if !c.unwilling || !d.words[c.verb.at].is(lang.Modal) || d.whoAsked(c) {
		return phrase{}
	}
	if p := d.simplePhrase(c.verb.last, len(d.words)); !p.empty() && !d.words[p.first].is(lang.Determiner|lang.Possessive) {
		return p
	}
	return phrase{}
}

// thingAsked reports whether a phrase in front of a verb asks for what its subject behind it got or did: "quelle amende a prise X". One of a
// person or a body is itself the subject.
func (d *doc) thingAsked(p phrase, c asked) bool {
	if !d.words[p.first].is(lang.QuestionWord) || d.animate(p) || len(d.speech.Grammar.Clitics) == 0 {
		return false
	}
	if c.verb.inverted >= 0 {
		return true
	}
	q := d.simplePhrase(c.verb.last, len(d.words))
	return !q.empty() && q.first == c.verb.last && !d.words[q.first].is(lang.Preposition)
}

// beforeOf is where the phrase at i ends if it is a name without an article before "of": what follows is no part of it ("que pense X du
// projet"). It is -1 where it is none.
func (d *doc) beforeOf(i int) int {
	p := d.simplePhrase(i, len(d.words))
	if p.empty() || p.last-p.first > 2 || d.words[p.first].is(lang.Determiner|lang.Possessive|lang.Role|lang.Body) || !d.at(p.last).is(lang.Of) {
		return -1
	}
	return p.last
}

// bearing gives who stands as the source the other side: the subject of what is borne.
func bearing(mentions []Mention) {
	for i := range mentions {
		if mentions[i].Role == Source {
			mentions[i].Role = Addressee
		}
	}
}

// brought reports whether a verb that is an act only with what a preposition brings ("voted against") has one in the question, behind it or
// in front ("contre quoi").
func (d *doc) brought(f lang.Frame, v verb) bool {
	if f.Asked && f.With && len(f.Person) > 0 { // not "turned left", "turned out to be"
		at := v.last + one(d.at(v.last).joined)
		return slices.Contains(f.Person, d.words[0].low) || slices.Contains(f.Person, d.at(at).low) && !(d.at(at).is(lang.InfinitiveMark) && d.infinitiveAt(at+1))
	}
	if f.Act == string(knowledge.State) || len(f.Preps) == 0 || f.Quote || f.That || f.Bare || f.Whether || f.Object || f.Alone || f.Last || f.Target || len(f.Person) > 0 || len(f.Inf) > 0 {
		return true
	}
	return d.leadsToPreposition(f, 0)
}

// moves reports whether a participle behind a form of being is no passive, since its verb takes that auxiliary ("est monté au créneau", but
// "a été monté").
func (d *doc) moves(v verb) bool {
	lemma, _, _ := strings.Cut(v.form.Lemma, " ")
	if !slices.Contains(d.speech.Grammar.Moving, lemma) {
		return false
	}
	return !slices.ContainsFunc(d.words[v.first:v.at], func(w word) bool { return w.is(lang.Have) && !w.is(lang.Be) })
}

// fitting is the frame of a verb whose preposition stands right behind it, if any of those that say more than that somebody spoke has one:
// "vote pour" agrees, "vote contre" refuses.
func (d *doc) fitting(v verb) (lang.Frame, bool) {
	behind := v.last
	if d.at(behind).joined {
		behind++
	}
	for _, f := range v.frames {
		if f.Act == string(knowledge.State) || f.Mind {
			continue
		}
		preps := f.Preps
		if f.With && f.Alone {
			preps = slices.Concat(f.Preps, f.Person)
		}
		if slices.ContainsFunc(preps, func(p string) bool { return p != "" && d.prepositionAt(p, behind) > 0 }) {
			return f, true
		}
	}
	return lang.Frame{}, false
}

// phrasal reports whether a word and those behind it are a verb of several words ("back down").
func (d *doc) phrasal(i int) bool {
	return slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool { return len(f.Tail) > 0 && d.tail(i+1, f.Tail) })
}
