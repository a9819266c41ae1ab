package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// subjectBefore finds the subject of a verb group that begins at v, looking back to lo.
func (d *doc) subjectBefore(v, lo int) phrase {
	p := d.subjectIn(v, lo)
	if q := d.ownSubject(p, v); !q.empty() {
		return q
	}
	if q := d.topic(p); !q.empty() {
		return q
	}
	if p.last < v && d.words[p.last].mark(")") && !p.empty() && d.opened(p.first, p.last) {
		p.last++
	}
	return p
}

// ownSubject is the noun phrase with an article that stands between a noun phrase and the verb at v, in the language that needs no
// relative pronoun: of "a claim the mayor called absurd" the mayor. It is empty where there is none.
func (d *doc) ownSubject(p phrase, v int) phrase {
	if len(d.speech.Grammar.Clitics) > 0 || p.empty() || p.last >= v || !d.words[p.first].is(lang.Determiner) || d.words[p.first].is(lang.Definite) || !d.at(p.first-1).mark(",–—") || d.words[p.head].is(lang.TimeWord) {
		return phrase{}
	}
	last := v
	for last > p.last && d.words[last-1].is(lang.Adverb) {
		last--
	}
	if q := d.phraseAt(p.last, last); !q.empty() && q.last == last && d.words[q.first].is(lang.Definite|lang.Possessive) {
		return q
	}
	return phrase{}
}

func (d *doc) subjectIn(v, lo int) phrase {
	lo = d.clauseStart(v, lo)
	if v > lo+1 && d.opensFragment(v-1) {
		v-- // "the firm “refuses to pay”"
	}
	segs := d.segments(lo, v)
	if len(segs) == 0 {
		return phrase{}
	}
	last := segs[len(segs)-1]
	if last.first < last.last {
		return d.adjacent(segs)
	}
	return d.interrupted(segs[:len(segs)-1], v)
}

// firstPhrase is the first noun phrase of words[i:last] that is not part of an adjunct in front.
func (d *doc) firstPhrase(i, last int) phrase {
	for i < last {
		w := d.words[i]
		switch {
		case w.is(lang.SubjectPronoun) && !w.is(lang.RelativeWord|lang.Determiner):
			return phrase{i, i + 1, i}
		case w.is(lang.Break|lang.RelativeWord) && !w.is(lang.Conjunction|lang.Preposition|lang.Determiner):
			return phrase{}
		case d.roughly(i):
			i++
			continue
		case w.is(lang.Preposition) && !w.capitalName(d, i) && !d.articleToo(i) && d.oneOfThem(i) == 0:
			p := d.phraseAt(i+1, last)
			i = max(i+1, p.last)
			continue
		case w.is(lang.TimeWord) && !d.at(i-1).is(lang.Determiner):
			i++
			continue
		}
		if p := d.phraseAt(i, last); !p.empty() {
			if !d.words[p.head].is(lang.TimeWord) || d.words[p.head].capital {
				return p
			}
			i = p.last
			continue
		}
		i++
	}
	return phrase{}
}

// articleToo reports whether the preposition at i is an article as well where it begins a phrase (des).
func (d *doc) articleToo(i int) bool {
	return d.words[i].is(lang.Determiner) && d.words[i].is(lang.Of) && (i == 0 || !d.adjectivalOrNoun(i-1)) && d.words[i].low != d.speech.Grammar.Contracted[d.words[i].low] && d.plural(i)
}

// plural reports whether the word behind the article at i is in the plural.
func (d *doc) plural(i int) bool { return d.pluralHead(i + 1) }

func (d *doc) adjectivalOrNoun(i int) bool {
	return d.at(i).kind == lang.Word && !d.at(i).is(lang.Adverb|lang.Break|lang.Conjunction)
}

func (w word) capitalName(d *doc, i int) bool {
	return w.capital && !d.sentenceStart(i)
}

// adjacent is the subject where the last segment touches the verb.
func (d *doc) adjacent(segs []segment) phrase {
	n := len(segs) - 1
	last := segs[n]
	p := d.closest(last)
	if p.empty() {
		if n > 0 && !last.coordinated {
			return d.interrupted(segs[:n], last.first)
		}
		return phrase{}
	}
	if n > 0 && (last.coordinated && p.first <= last.first+1 || p.first == last.first && d.joint(p)) { // "A, B and C said"
		first := n
		for first > 0 && !segs[first-1].verbal && !segs[first-1].noun.empty() && segs[first-1].noun.last == segs[first-1].last {
			first--
		}
		p.first = segs[first].noun.first
	}
	return p
}

// joint reports whether a conjunction joins the parts of the phrase.
func (d *doc) joint(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		if d.words[i].is(lang.Conjunction) {
			return true
		}
	}
	return false
}

// closest is the noun phrase of a segment that is the subject of the verb behind it: the first one, but the one after
// the last verb or "that" where a clause stands in between.
func (d *doc) closest(s segment) phrase {
	if i := s.last - 1; i >= s.first && d.words[i].is(lang.SubjectPronoun) && !d.words[i].is(lang.RelativeWord|lang.Clitic|lang.Determiner) {
		if d.latter(i) {
			return phrase{i - 1, i + 1, i}
		}
		return phrase{i, i + 1, i}
	}
	if p := d.clauseSubject(s.first, s.last); !p.empty() {
		return p
	}
	if p := d.joinedClause(s); !p.empty() {
		return p
	}
	from := s.first
	for i := s.last - 1; i >= s.first; i-- {
		w := d.words[i]
		if w.is(lang.Conjunction) && i == s.last-1 {
			break // "X signed and said"
		}
		if len(d.speech.Grammar.Clitics) > 0 && w.is(lang.Complementizer) && w.is(lang.RelativeWord) && i > s.first && i+1 < s.last {
			if p := d.phraseAt(i+1, s.last); !p.empty() && p.last == s.last {
				return p // "un plan que le maire qualifie", "une idée que M. Roy juge"
			}
		}
		if p := d.relativeSubject(i, s); !p.empty() {
			return p
		}
		if w.is(lang.Complementizer|lang.RelativeWord) && i > s.first && len(d.words[i-1].forms) == 0 && !d.words[i-1].is(lang.Adverb) && i < s.last-1 {
			continue // a relative clause: "the mayor that X elected"
		}
		if w.is(lang.Complementizer) || w.is(lang.Break) && !w.is(lang.Conjunction|lang.RelativeWord|lang.Preposition) {
			if p := d.firstPhrase(i+1, s.last); !p.empty() {
				return d.widened(p, s.last)
			}
		}
		if w.is(lang.RelativeWord) && i == s.last-1 && (w.is(lang.SubjectPronoun) || !w.is(lang.Complementizer) || d.behindNoun(i)) {
			return d.withAntecedent(i, s.first)
		}
		if d.verbal(i) && !w.is(lang.Auxiliary) && !d.words[i+1].is(lang.PassiveBy) { // "X joined by Y"
			if p := d.firstPhrase(i+1, s.last); !p.empty() && p.last == s.last && !d.relativeBefore(i, s.first) {
				return p
			}
		}
	}
	if d.opensWithVerb(s) {
		return phrase{}
	}
	p := d.firstPhrase(from, s.last)
	if p.empty() && d.words[from].is(lang.RelativeWord) { // "the plan, which Ann Lee called mad"
		if q := d.phraseAt(from+1, s.last); q.last == s.last && !q.empty() {
			return q
		}
	}
	if p.empty() {
		return p
	}
	return d.widened(p, s.last)
}

// behindNoun reports whether the word at i, which may be "that" of a clause, stands behind a noun with its article and right before its
// verb, whose subject it then is: "a walkout that threatens".
func (d *doc) behindNoun(i int) bool {
	p := d.phraseEndingAt(i, d.sentences[d.words[i].sentence].first)
	return len(d.speech.Grammar.Clitics) == 0 && p.last-p.first > 1 && d.words[p.first].is(lang.Determiner|lang.Possessive)
}

// relativeSubject is the noun phrase that fills a segment behind the relative pronoun at i, where no verb may stand between: "logs that
// prosecutors had asked it to keep".
func (d *doc) relativeSubject(i int, s segment) phrase {
	w := d.words[i]
	if len(d.speech.Grammar.Clitics) > 0 || !w.is(lang.RelativeWord) || w.is(lang.SubjectPronoun) || i <= s.first {
		return phrase{}
	}
	p := d.phraseAt(i+1, s.last)
	if p.empty() || p.last != s.last || !d.nameLike(p) && !(w.is(lang.Complementizer) && d.pluralHead(p.head)) { // "said when Ann Lee asked"
		return phrase{}
	}
	for at := p.first; at < p.last; at++ { // "the mayor that Lee appointed", "the fund that owns the Dock Rangers"
		if w := d.words[at]; !w.capital && d.adjectival(at) && (d.speech.PastShape(w.low) || at+1 < p.last && d.pluralHead(at)) {
			return phrase{}
		}
	}
	return p
}

// opensWithVerb reports whether a segment has its verb first and ends with "and": its subject stands before ("goes further and").
func (d *doc) opensWithVerb(s segment) bool {
	if len(d.speech.Grammar.Clitics) == 0 || s.last <= s.first || !d.words[s.last-1].is(lang.Conjunction) {
		return false
	}
	i := s.first
	for i < s.last && d.words[i].is(lang.Adverb|lang.Negation|lang.Clitic) && !d.verbal(i) {
		i++
	}
	return i > d.sentences[d.words[i].sentence].first && d.verbal(i)
}

func (d *doc) relativeBefore(i, lo int) bool {
	for j := i - 1; j >= lo; j-- {
		if d.words[j].is(lang.RelativeWord) {
			return true
		}
	}
	return false
}

// widened adds what a conjunction joins to the phrase.
func (d *doc) widened(p phrase, end int) phrase {
	for p.last < end && d.words[p.last].is(lang.Conjunction) {
		q := d.phraseAt(p.last+1, end)
		if q.empty() {
			break
		}
		p.last = q.last
	}
	return p
}

// interrupted is the subject where marks stand between it and the verb: "X, director of Y, said".
func (d *doc) interrupted(segs []segment, v int) phrase {
	for i := len(segs) - 1; i > 0 && (i == len(segs)-1 || !segs[i+1].verbal); i-- {
		if p := d.whose(segs[i]); !p.empty() {
			segs = slices.Clone(segs[i:])
			segs[0].noun = p // "la société Arval, dont la directrice, Ann Lee, exige"
			break
		}
	}
	best := -1
	for i, s := range segs {
		if best >= 0 && d.otherClause(segs, i) { // "families were moved, and the committee, which …, wants"
			best = i
			break
		}
		if s.noun.empty() || s.coordinated && i > 0 && best >= 0 {
			continue
		}
		if !s.verbal {
			best = i
			break
		}
		if best < 0 {
			best = i
		}
	}
	if best < 0 {
		return phrase{}
	}
	p := d.widened(segs[best].noun, segs[best].last)
	if p.last < segs[best].last { // something else follows: no apposition
		return p
	}
	for _, s := range segs[best+1:] {
		if d.party(p, s) {
			continue
		}
		if s.last == s.first+1 && d.words[s.first].is(lang.SubjectPronoun|lang.ObjectPronoun) && !d.words[s.first].capital { // "X, elle, …"
			continue
		}
		if s.noun.empty() || s.verbal || s.noun.first > s.first+1 || d.participial(s) {
			break
		}
		if p.last = d.widened(s.noun, s.last).last; d.namesArticle(s.first) {
			p.last = s.last
		}
	}
	return p
}

// otherClause reports whether a segment is nothing but a conjunction and somebody, behind one with a verb: the subject of a clause of its
// own that words between commas part from its verb.
func (d *doc) otherClause(segs []segment, i int) bool {
	s := segs[i]
	return len(d.speech.Grammar.Clitics) == 0 && s.coordinated && !s.verbal && segs[i-1].verbal && i+1 < len(segs) && !s.noun.empty() && s.noun.last == s.last && s.noun.first == s.first+1 && d.nameLike(s.noun)
}

// whose is the noun phrase that a segment consists of behind a relative pronoun which is neither subject nor object: "dont la directrice".
func (d *doc) whose(s segment) phrase {
	w := d.words[s.first]
	if len(d.speech.Grammar.Clitics) == 0 || s.last-s.first < 2 || !w.is(lang.RelativeWord) || w.is(lang.SubjectPronoun|lang.Complementizer|lang.Preposition) {
		return phrase{}
	}
	if p := d.phraseAt(s.first+1, s.last); p.last == s.last {
		return p
	}
	return phrase{}
}

// party reports whether a segment is the bracket behind a person's name: "Paul Meunier (CGT)".
func (d *doc) party(p phrase, s segment) bool {
	return d.at(s.first-1).mark("(") && s.last == s.first+1 && d.fullName(p.last-1) && p.last-p.first == 2 && !d.initialsOf(p, s.first)
}

// participial reports whether a segment is a participle or an adjective with what belongs to it rather than a noun phrase: ",
// excédés," or ", rejointe par X,".
func (d *doc) participial(s segment) bool {
	i := s.first
	for i < s.last && d.words[i].is(lang.Adverb) {
		i++
	}
	if i >= s.last || d.words[i].capital {
		return false
	}
	w := d.words[i]
	if len(d.speech.Grammar.Clitics) == 0 { // ", dated 3 May,", ", chaired by X,"
		next := d.at(i + 1)
		return i+1 < s.last && d.adjectival(i) && d.speech.PastShape(w.low) && (next.is(lang.Preposition|lang.TimeWord) || next.kind == lang.Number)
	}
	_, past := w.form(lang.Participle)
	if past || d.adjectival(i) && d.speech.ParticipleShape(w.low) {
		next := d.at(i + 1)
		return i+1 >= s.last || next.is(lang.Preposition|lang.Adverb|lang.TimeWord)
	}
	return false
}

// nameLike reports whether the phrase names somebody: with a capital, a role or a body.
func (d *doc) nameLike(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		w := d.words[i]
		if w.is(lang.Role|lang.Body|lang.Title|lang.Counterpart) || w.capital && !d.sentenceStart(i) && !w.is(lang.Determiner) {
			return true
		}
	}
	return false
}
