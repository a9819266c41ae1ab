package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// verb is a verb that marks a speech act, with its auxiliaries and the small words between them.
type verb struct {
	at          int // the word itself
	first, last int // the group, half-open: auxiliaries, verb, the words of the lemma behind it
	form        lang.Form
	frames      []lang.Frame
	passive     bool
	reflexive   bool
	auxiliary   bool
	inverted    int // the pronoun behind it (a-t-il), -1 for none
	clitics     []int
	polarity    knowledge.Polarity
	gap         phrase // what stands between the verb and the words of its lemma: "met la ville en demeure"
	adjective   bool   // it is an adjective with a verb of being or of calling oneself
	coming      bool   // a phrase before it says that it is to come ("is about to")
}

// bare reports whether the verb is a participle, a gerund or an infinitive without an auxiliary.
func (v verb) bare() bool { return v.form.Kind != lang.Finite && !v.auxiliary }

// verbAt is the speech verb at word i; it is kept, because the rules ask for it many times.
func (d *doc) verbAt(i int) (verb, bool) {
	if w := &d.words[i]; len(w.forms) == 0 && !w.speaks {
		return verb{}, false
	}
	if len(d.readings) != len(d.words) {
		d.readings = make([]int32, len(d.words))
	}
	if d.readings[i] == 0 {
		v, ok := d.readVerb(i)
		d.readings[i] = -1
		if ok {
			d.verbs = append(d.verbs, v)
			d.readings[i] = int32(len(d.verbs))
		}
	}
	if n := d.readings[i]; n > 0 {
		return d.verbs[n-1], true
	}
	return verb{}, false
}

// readVerb reads the speech verb at word i.
func (d *doc) readVerb(i int) (verb, bool) {
	w := d.words[i]
	if w.speaks {
		if v, ok := d.readAdjective(i, d.speech.Adjectives[w.low]); ok {
			return v, true
		}
	}
	if w.kind != lang.Word || len(w.forms) == 0 || d.nounLike(i) {
		return verb{}, false
	}
	if w.capital && !d.sentenceStart(i) && !d.titleCase(w.sentence) {
		return verb{}, false
	}
	compound := d.at(d.back(i)).is(lang.Auxiliary) && d.back(i) >= d.sentences[w.sentence].first || d.insertedAfter(d.back(i)+1) >= 0
	for n := range 2 * len(w.forms) { // behind an auxiliary a participle is what a form most likely is
		f := w.forms[n%len(w.forms)]
		frames := d.speech.Frames(f.Lemma)
		if compound && (f.Kind == lang.Participle) != (n < len(w.forms)) || len(frames) == 0 || !d.fits(i, f) {
			continue
		}
		gap, last := d.lemmaEnd(i+1, f)
		if last < 0 || len(f.Tail) > 0 && saysAll(frames) && d.takesOn(last, d.sentenceEnd(i)) {
			continue
		}
		v := verb{at: i, first: i, last: last, form: f, frames: frames, inverted: -1, polarity: knowledge.Affirmed, gap: gap}
		if len(f.Tail) > 0 && d.at(i+1).joined {
			v.inverted = i + 1
		}
		d.group(&v)
		if v.frames = d.usable(v); len(v.frames) > 0 {
			return v, true
		}
	}
	return verb{}, false
}

// saysAll reports whether a verb refuses by itself, and nothing may be its object: "say no", "hold out".
func saysAll(frames []lang.Frame) bool {
	alone := false
	for _, f := range frames {
		if f.Object {
			return false
		}
		alone = alone || f.Alone && f.Act == string(knowledge.Refuse)
	}
	return alone
}

// readAdjective reads the adjective at i with the verb of being, or of calling oneself, before it.
func (d *doc) readAdjective(i int, frames []lang.Frame) (verb, bool) {
	b := d.back(i)
	if b < 0 || d.words[b].sentence != d.words[i].sentence || !d.words[b].is(lang.Be) && !d.calling(b) {
		return verb{}, false
	}
	if !d.calling(b) {
		frames = slices.DeleteFunc(slices.Clone(frames), func(f lang.Frame) bool { return f.Self })
	}
	frames = d.longestTail(i+1, frames)
	if len(frames) == 0 || !d.asked && slices.Contains(d.speech.Grammar.Coming, d.words[i].low) { // "est censée" tells who, not at whose wish
		return verb{}, false
	}
	v := verb{at: i, first: i, last: i + 1 + len(frames[0].Tail), form: lang.Form{Lemma: d.words[i].low, Kind: lang.Participle}, frames: frames, inverted: -1, polarity: knowledge.Affirmed, adjective: true}
	d.group(&v)
	v.passive, v.auxiliary = false, true
	v.frames = slices.DeleteFunc(slices.Clone(frames), func(f lang.Frame) bool { return f.Negated && v.polarity != knowledge.Negated || f.Asked && !d.asked })
	return v, len(v.frames) > 0 && !d.at(v.last).is(lang.PassiveBy)
}

// longestTail are the frames of an adjective whose words stand at i: those with the most of them.
func (d *doc) longestTail(i int, frames []lang.Frame) []lang.Frame {
	var out []lang.Frame
	for _, f := range frames {
		if !d.tail(i, f.Tail) || len(out) > 0 && len(f.Tail) < len(out[0].Tail) {
			continue
		}
		if len(out) > 0 && len(f.Tail) > len(out[0].Tail) {
			out = nil
		}
		out = append(out, f)
	}
	return out
}

// calling reports whether the verb at i says what its subject is: "se dit", "s'est déclarée".
func (d *doc) calling(i int) bool {
	calls := slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool { return slices.Contains(d.speech.Grammar.Calling, f.Lemma) })
	for j := i - 1; calls && j >= 0 && j > i-4; j-- {
		if w := d.words[j]; w.is(lang.Reflexive) {
			return true
		} else if !w.is(lang.Auxiliary | lang.Negation | lang.Adverb) {
			return false
		}
	}
	return false
}

// lemmaEnd is where the words of a lemma behind its verb end, -1 where they do not stand at i. A pronoun set behind the verb
// may come first ("fait-elle valoir"); a noun phrase too, where a preposition leads the words: it is the gap.
func (d *doc) lemmaEnd(i int, f lang.Form) (phrase, int) {
	if d.tail(i, f.Tail) && !d.idiomatic(i, f.Tail) {
		return phrase{}, i + len(f.Tail)
	}
	if at := i; len(f.Tail) > 0 && d.at(i).is(lang.Adverb) { // "devra en outre verser"
		for d.at(at).is(lang.Adverb) && !d.tail(at, f.Tail) {
			at++
		}
		if d.tail(at, f.Tail) && !d.idiomatic(at, f.Tail) {
			return phrase{}, at + len(f.Tail)
		}
	}
	if d.at(i).joined && d.tail(i+1, f.Tail) {
		return phrase{}, i + 1 + len(f.Tail)
	}
	if len(f.Tail) > 1 && (d.speech.Grammar.Class(f.Tail[0])&lang.Preposition != 0 || d.givesTo(f)) && i < len(d.words) {
		if p := d.phraseAt(d.skipDays(i, d.sentenceEnd(i)), d.sentenceEnd(i)); !p.empty() && d.tail(p.last, f.Tail) {
			return p, p.last + len(f.Tail)
		}
	}
	if p, last := d.toldBetween(i, f); last > 0 {
		return p, last
	}
	object := func(f lang.Frame) bool { return f.Object }
	if n := len(f.Tail); n > 0 && n < 3 && len(d.speech.Grammar.Clitics) == 0 && i < len(d.words) && slices.ContainsFunc(d.speech.Frames(f.Lemma), object) { // "turned the offer down", "found the offer too little"
		p := d.phraseAt(i, d.sentenceEnd(i))
		if d.words[i].is(lang.ObjectPronoun) && !d.words[i].is(lang.Possessive) {
			p = phrase{i, i + 1, i}
		}
		if slices.Contains(d.speech.Grammar.Demonstratives, d.words[i].low) && d.tail(i+1, f.Tail) { // "turned that down"
			p = phrase{i, i + 1, i}
		}
		if p.last-p.first > 1 && p.last <= len(d.words) && n == 1 && d.words[p.last-1].low == f.Tail[0] {
			p.last-- // "found the firm guilty"
		}
		if next := d.at(p.last + n); !p.empty() && p.last-p.first < 6 && d.tail(p.last, f.Tail) && (next.kind == lang.Mark || next.is(lang.Conjunction|lang.TimeWord|lang.Of|lang.Break|lang.Adverb) || next.is(lang.Preposition) && p.last == p.first+1 && d.words[p.first].is(lang.ObjectPronoun)) {
			return p, p.last + n
		}
	}
	return phrase{}, -1
}

// givesTo reports whether somebody may stand between a verb and what it gives them: "gave the firm the green light".
func (d *doc) givesTo(f lang.Form) bool {
	determined := f.Tail[0] == lang.AnyPossessive || d.speech.Grammar.Class(f.Tail[0])&lang.Determiner != 0
	return determined && len(d.speech.Grammar.Clitics) == 0 && slices.ContainsFunc(d.speech.Frames(f.Lemma), func(f lang.Frame) bool { return slices.Contains(f.Person, "") })
}

// idiomatic reports whether the words of a lemma, whose first one stands at i, belong to a set phrase instead: "demander à ce titre".
func (d *doc) idiomatic(i int, tail []string) bool {
	return len(tail) > 0 && i < len(d.words) && d.words[i].class == lang.Adverb && d.speech.Grammar.Class(tail[0])&lang.Adverb == 0
}

// tail reports whether the words of a lemma stand at i. A question may lack their accents.
func (d *doc) tail(i int, words []string) bool {
	for n, w := range words {
		at := d.at(i + n)
		switch {
		case at.low == w, w == lang.AnyPossessive && at.is(lang.Possessive), d.asked && at.fold == lang.Fold(w) && at.fold != "":
		case n == len(words)-1 && n > 0 && d.speech.Grammar.Contracted[at.low] == w:
		default:
			return false
		}
	}
	return true
}

// back is the word before i past adverbs and negations.
func (d *doc) back(i int) int {
	for i--; i >= 0; i-- {
		if n := d.inserted(i); n >= 0 {
			i = n
		}
		if i > 0 && d.words[i-1].is(lang.Auxiliary) && d.opensFragment(i) {
			continue // "had been “told to keep quiet”"
		}
		if !d.words[i].is(lang.Adverb|lang.Negation) || d.words[i].is(lang.Preposition|lang.Determiner) || d.words[i].is(lang.Modal) && d.words[i].is(lang.Negation) {
			break // "won't" is the modal itself
		}
	}
	return i
}

// inserted is the comma that opens an adverb set between commas behind an auxiliary, where the one at i closes it ("did,
// however, call"); -1 where none does.
func (d *doc) inserted(i int) int {
	if i < 3 || !d.words[i].mark(",") || !d.words[i-1].is(lang.Adverb) {
		return -1
	}
	j := i - 1
	for j > 0 && d.words[j].is(lang.Adverb) {
		j--
	}
	if j < 1 || !d.words[j].mark(",") || !d.words[j-1].is(lang.Auxiliary|lang.Modal) {
		return -1
	}
	return j - 1
}

// fits reports whether the form can be what stands at i, by the word before it.
func (d *doc) fits(i int, f lang.Form) bool {
	b := d.back(i)
	w := d.at(b)
	if b >= 0 && d.words[b].sentence != d.words[i].sentence {
		w = word{kind: lang.Mark, low: ".", quote: -1}
	}
	if _, base := d.words[i].form(lang.Infinitive); base && f.Kind != lang.Infinitive && w.is(lang.InfinitiveMark) && len(d.speech.Grammar.Clitics) == 0 {
		return false // "were the council to shut it down"
	}
	switch f.Kind {
	case lang.Infinitive:
		return w.is(lang.InfinitiveMark|lang.Modal|lang.Clitic|lang.BeforeInfinitive|lang.Seen) || d.auxiliaryDo(b) || d.intends(b) || d.withoutAt(b) && d.negatesWithout(b) || len(d.speech.Grammar.Clitics) > 0 && b >= 0 && d.comingPhrase(b) >= 0
	case lang.Gerund:
		if w.is(lang.Clitic) && !w.is(lang.BeforeGerund) {
			w = d.at(b - 1)
		}
		if len(d.speech.Grammar.BeforeGerund) > 0 && w.kind == lang.Word && !w.is(lang.BeforeGerund) && !d.documented(i) {
			return false
		}
		return !w.is(lang.Determiner | lang.Possessive | lang.Of)
	case lang.Participle:
		return !w.is(lang.Determiner | lang.Possessive)
	}
	if past := f.Past && !f.Plural && (f.Person == 1 || f.Person == 2); past && d.speech.Grammar.Pronouns[w.low].Person != f.Person && d.participleOf(i, f.Lemma) {
		return false // « deux agents, mis à pied »
	}
	if f.Person == 0 && f.Plural && w.is(lang.InfinitiveMark) {
		return false // "plans to appeal"
	}
	if f.Person == 0 && f.Plural { // a form that is the infinitive too: only behind a plural
		return w.is(lang.SubjectPronoun) && !w.is(lang.Plain) || d.pluralHead(b) || w.is(lang.Somebody|lang.PluralNoun) || d.behindConjunction(b) && !d.goesOnInfinitive(b) || d.pluralSubject(b) || w.mark(",") && (d.pluralInserted(b) || d.pluralBehind(i))
	}
	if f.Person == 3 && w.is(lang.Hypothetical) && w.is(lang.Break) && len(d.speech.Grammar.Clitics) == 0 {
		return false // "unless talks resume"
	}
	return !w.is(lang.Preposition|lang.Determiner) || d.theyDo(i) || d.oneOfThem(b-1) > 0 && b == i-1 || w.is(lang.Somebody|lang.Break|lang.Clitic|lang.SubjectPronoun|lang.Complementizer|lang.Adverb)
}

// documented reports whether a document stands a word or two before word i: a participle there tells what it says.
func (d *doc) documented(i int) bool {
	for j := i - 1; j >= 0 && j > i-4; j-- {
		if w := d.words[j]; w.is(lang.Document|lang.Letter) || len(d.speech.Nouns[w.low]) > 0 {
			return true
		} else if w.kind != lang.Word || w.is(lang.Preposition|lang.Auxiliary) || len(w.forms) > 0 {
			return false
		}
	}
	return false
}

// insertedAfter is the auxiliary before words between commas that end right before i ("ont, dans un communiqué, demandé"), -1 for
// none.
func (d *doc) insertedAfter(i int) int {
	if i < 2 || !d.words[i-1].mark(",") || len(d.speech.Grammar.Clitics) == 0 {
		return -1
	}
	for j := i - 2; j > 0 && j > i-12 && !d.verbal(j) && d.words[j].sentence == d.words[i].sentence && !d.quoted(j); j-- {
		if d.words[j].mark(",") {
			if d.words[j-1].is(lang.Auxiliary) {
				return j - 1
			}
			return -1
		}
	}
	return -1
}

// intends reports whether the word at i is a verb of intention before which no mark of the infinitive need stand: "entendent demander".
func (d *doc) intends(i int) bool {
	return i >= 0 && len(d.speech.Grammar.Clitics) > 0 && slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool {
		return f.Kind != lang.Infinitive && slices.Contains(d.speech.Grammar.Intends, f.Lemma)
	})
}

func (d *doc) auxiliaryDo(i int) bool {
	w := d.at(i)
	return w.is(lang.Auxiliary) && !w.is(lang.Be|lang.Have)
}

// pluralInserted reports whether the comma at i closes words set behind a plural: "Nurses, who walked out, say".
func (d *doc) pluralInserted(i int) bool {
	if len(d.speech.Grammar.Clitics) > 0 {
		return false
	}
	for j := i - 1; j > 0 && j > i-25 && d.words[j].sentence == d.words[i].sentence; j-- {
		if d.words[j].mark(",") && !d.quoted(j) {
			if d.namedBetween(j+1, i) {
				return d.pluralSubject(j-1) || d.behindConjunction(j-1)
			}
			return d.words[j+1].is(lang.RelativeWord) && (d.pluralHead(j-1) || d.words[j-1].is(lang.PluralNoun) || d.behindConjunction(j-1))
		}
	}
	return false
}

// pluralBehind reports whether a verb at i is set before a plural subject: "…, say campaigners".
func (d *doc) pluralBehind(i int) bool {
	if len(d.speech.Grammar.Clitics) > 0 {
		return false
	}
	p := d.simplePhrase(i+1, d.sentences[d.words[i].sentence].last)
	return !p.empty() && d.nameLike(p) && (d.pluralHead(p.head) || d.words[p.head].is(lang.PluralNoun)) && d.closesAt(p.last, d.sentenceEnd(i))
}

// goesOnInfinitive reports whether the conjunction at i joins a verb to an infinitive before it: "to stop and apologise".
func (d *doc) goesOnInfinitive(i int) bool {
	if !d.words[i].is(lang.Conjunction) || len(d.speech.Grammar.Clitics) > 0 {
		return false
	}
	for j := i - 1; j > i-15 && j > 0 && d.words[j].sentence == d.words[i].sentence; j-- {
		w := d.words[j]
		if w.is(lang.InfinitiveMark) && d.infinitiveAt(j+1) {
			return true
		}
		if d.verbal(j) || w.is(lang.SubjectPronoun) || w.mark(";:") {
			return false
		}
	}
	return false
}

// behindConjunction reports whether the noun at i is the last of a list ("X and Y").
func (d *doc) behindConjunction(i int) bool {
	for n := 0; n < 5 && i > 0 && (d.words[i].capital || d.words[i].is(lang.Conjunction|lang.Determiner)); n, i = n+1, i-1 {
		if d.words[i].is(lang.Conjunction) {
			return true
		}
	}
	return false
}

// pluralSubject reports whether the noun phrase that ends at i, adjuncts included, is about several: "workers in Paris".
func (d *doc) pluralSubject(i int) bool {
	if i < 1 || d.words[i].kind == lang.Mark {
		return false
	}
	first := d.clauseStart(i, 0)
	for j := i; j >= first; j-- {
		if d.words[j].mark(",") || d.words[j].is(lang.Complementizer|lang.RelativeWord) {
			first = j + 1
			break
		}
	}
	p := d.simplePhrase(first, i+1)
	return !p.empty() && p.last <= i && d.words[p.last].is(lang.Preposition|lang.Conjunction) && (d.pluralHead(p.head) || d.words[p.last].is(lang.Conjunction))
}
