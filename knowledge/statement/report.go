package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// report is one reported act as the rules find it, in words: what becomes one or more statements.
type report struct {
	act       string
	polarity  knowledge.Polarity
	cue       [2]int // words, half-open
	verb      verb
	frame     lang.Frame
	nominal   bool
	speaker   phrase
	addressee phrase
	clitic    int // an addressee pronoun inside the verb group, -1
	contents  [][2]int
	direct    bool
	agentless bool // a passive without an agent
	carried   int  // index of the report whose speaker goes on, -1
	sentence  int
	inside    bool // the addressee is named in the content, not beside the cue
	listeners bool // the addressee only listens to what is said of others: the press, a parliament
	back      bool // the addressee is who asked for what this answers, named before: nobody is spoken to anew
	answers   int  // 1 + the report of the demand that this refusal in the same breath answers, 0 for none
	aside     bool // told in passing, by a clause such as "as the town demands"
	step      int  // where the verb of the step begins that was taken for it ("used her speech to urge"), 0 for none
	whole     bool // the quote is the whole sentence around the content
	further   bool // it is what the report before it brings besides, with another one on the other side
}

// told is a report that words[i:last] of a sentence tell without a verb of saying, by a frame of which nothing but the act and the content is known.
func told(act knowledge.Act, i, last, sentence int, content [2]int) report {
	return report{act: string(act), polarity: knowledge.Affirmed, cue: [2]int{i, last}, verb: verb{at: i, first: i, last: last, inverted: -1},
		frame: lang.Frame{Act: string(act), Object: true}, contents: [][2]int{content}, sentence: sentence, carried: -1, clitic: -1}
}

// tail is what a frame makes of the words behind a verb.
type tail struct {
	frame   lang.Frame
	person  phrase
	content [2]int
	score   int
	quote   int // the quotation that is the content, -1
	inf     bool
}

// tails reads the words from p on by every frame of the verb and keeps the best reading.
func (d *doc) bestTail(v verb, p, end int) tail {
	best := tail{quote: -1, score: -1}
	for _, f := range v.frames {
		t := d.tailOf(v, f, p, end)
		if f.Penalty {
			t = d.penal(f, t)
		}
		if f.Negated && t.score >= 0 {
			t.score++ // "did not wish to" is a refusal rather than a wish denied
		}
		if f.Act == string(knowledge.Demand) && (t.score == scoreThat || t.score == scoreBare) && d.subjunctive(t.content) {
			t.score++
		}
		if t.score > best.score {
			best = t
		}
	}
	return best
}

// tailOf reads the words from p on as the frame wants them.
func (d *doc) tailOf(v verb, f lang.Frame, p, end int) tail {
	if f.Term {
		return d.termed(f, p, end)
	}
	near, dated := d.skipDays(p, end), d.skipDays(d.pastDate(p, end), end)
	p = d.skipLight(p, end)
	best := tail{quote: -1, score: -1}
	if t, ok := d.nextParagraph(v, f, p); ok {
		return t
	}
	if !v.gap.empty() {
		return d.aroundGap(v, f, p, end)
	}
	if t := d.contentAt(v, f, p, end, false); t.score > best.score {
		person := d.behindObject(f, t, end)
		if !person.empty() {
			t.person = person
		}
		if !f.With || !person.empty() {
			best = t
		}
	}
	if at := d.pastAdjuncts(near, end); best.score < 0 && !f.With && at > near && !d.words[at].is(lang.Of) {
		if t := d.contentAt(v, f, at, end, false); t.score == scoreObject || t.score == scoreInfinitive {
			best = t
		}
	}
	for _, prep := range f.Person {
		person := d.personAt(prep, near, end)
		if person.empty() {
			person = d.personAt(prep, p, end)
		}
		if person.empty() && prep != "" {
			person = d.personAt(prep, dated, end) // "a ordonné le 6 mai à la société de"
		}
		if f.Penalty {
			person = d.beforeNumber(person)
		}
		if person.empty() || f.Asked && !d.asked && !d.nameLike(person) || prep == "" && len(v.clitics) == 0 && (d.timeOnly(person) || f.Mind && !d.mayBeWantedOf(person)) {
			continue
		}
		t := d.contentAt(v, f, d.pastInsert(d.skipLight(person.last, end), end), end, true)
		if t.score < 0 {
			if at := max(d.pastAside(f, person.last, end), d.pastWhereabouts(f, person.last, end), d.pastApposition(f, person, end)); at > 0 {
				t = d.contentAt(v, f, at, end, true)
			}
		}
		if q := d.menaced(f, person, end); t.score < 0 && prep == "" && !q.empty() {
			if t = d.contentAt(v, f, q.last, end, true); t.score >= 0 {
				person = q
			}
		}
		if t.score >= 0 {
			t.person, t.score = person, t.score+2
			if t.score > best.score {
				best = t
			}
		}
		if t := d.givenUntil(f, person, end); t.score > best.score {
			best = t
		}
	}
	if f.Target {
		if person := d.personAt("", p, end); !person.empty() && !d.thingRejected(v, f, person) {
			if t := d.contentAt(v, f, d.pastInsert(d.skipLight(person.last, end), end), end, true); t.score >= scorePrep || t.score >= 0 && !f.Object {
				t.person, t.score = person, t.score+3
				if t.score > best.score {
					best = t
				}
			}
		}
	}
	return best
}

// thingRejected reports whether what a verb that may punish or reject takes is a thing that somebody asked for rather than a person:
// "dismissed the committee's application for", "the plea for", but not "dismissed the driver for".
func (d *doc) thingRejected(v verb, f lang.Frame, p phrase) bool {
	refuses := func(o lang.Frame) bool { return o.Act == string(knowledge.Refuse) && o.Object }
	if f.Act != string(knowledge.Sanction) || !slices.ContainsFunc(v.frames, refuses) || len(d.speech.Grammar.Clitics) > 0 {
		return false
	}
	noun := d.words[p.last-1]
	return !noun.capital && !noun.is(lang.Role|lang.Body) && (d.possessiveBetween(p.first, p.last) || len(d.speech.Nouns[noun.low]) > 0 || d.words[p.first].is(lang.Possessive) && !d.pluralHead(p.last-1))
}

// behindObject is the person that stands behind the noun phrase which is demanded: "la remise du rapport au préfet", "£3m from the
// builder".
func (d *doc) behindObject(f lang.Frame, t tail, end int) phrase {
	if t.score != scoreObject || !f.Object || f.Target || f.Act != string(knowledge.Demand) {
		return phrase{}
	}
	q := d.phraseAt(t.content[0], end)
	if q.empty() || q.last >= end {
		return phrase{}
	}
	for _, prep := range f.Person {
		if prep == "" || d.speech.Grammar.Class(prep)&lang.Of != 0 {
			continue
		}
		if p := d.personAt(prep, q.last, end); !p.empty() && d.nameLike(p) && (p.last >= end || d.words[p.last].kind == lang.Mark || d.words[p.last].is(lang.TimeWord|lang.Preposition|lang.Conjunction|lang.InfinitiveMark)) {
			return p
		}
	}
	return phrase{}
}

// aroundGap reads a verb whose other words stand behind its object: the object is the person.
func (d *doc) aroundGap(v verb, f lang.Frame, p, end int) tail {
	led := d.ledGap(v, f)
	if !slices.Contains(f.Person, "") && !f.Object && !led {
		return tail{quote: -1, score: -1}
	}
	if !slices.Contains(f.Person, "") && !led {
		return tail{frame: f, quote: -1, score: scoreObject, content: [2]int{v.gap.first, v.gap.last}}
	}
	t := d.contentAt(v, f, p, end, true)
	if t.score < 0 {
		t = tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, p}}
	}
	t.person = v.gap
	return t
}

// timeOnly reports whether what stands where somebody is spoken to is but a time: "needed a morning to decline".
func (d *doc) timeOnly(p phrase) bool {
	w := d.words[p.last-1]
	return !w.capital && !d.words[p.head].capital && (w.is(lang.TimeWord) || d.dayPart(w)) && !d.nameLike(p)
}

// mayBeWantedOf reports whether a phrase is somebody, or a known thing, of whom something is wanted: "the scheme", but not "needs money to".
func (d *doc) mayBeWantedOf(p phrase) bool {
	w := d.words[p.first]
	return d.nameLike(p) || w.capital || w.is(lang.Determiner|lang.Possessive|lang.SubjectPronoun|lang.ObjectPronoun|lang.Somebody) || d.pluralHead(p.head)
}

// pastAdjuncts skips the adjuncts at p where what the verb brings stands behind them: "dans un courrier", "le 6 mai". It is p where
// there are none, or nothing follows.
func (d *doc) pastAdjuncts(p, end int) int {
	at := p
	for at < end {
		next := d.skipDays(d.pastDate(at, end), end)
		if n := d.adjunctAt(next); n > 0 && next+n < end && !d.infinitiveAt(next+n) {
			q := d.phraseAt(next+n, end)
			if next += n; !q.empty() {
				next = q.last
			} else if d.words[next].kind != lang.Number {
				return p
			} else {
				next++
			}
		}
		if next == at {
			break
		}
		at = next
	}
	if at >= end || !d.words[at].is(lang.Determiner|lang.Possessive|lang.InfinitiveMark|lang.Complementizer) {
		return p
	}
	return at
}

// pastDate skips "le 6 mai", "jeudi 6 mai 2021" at p.
func (d *doc) pastDate(p, end int) int {
	at := p
	if at < end && d.words[at].is(lang.Determiner) {
		at++
	}
	for at < end && d.words[at].is(lang.TimeWord) {
		at++
	}
	if at >= end || d.words[at].kind != lang.Number || !d.at(at+1).is(lang.TimeWord) {
		return p
	}
	at += 2
	if at < end && d.words[at].kind == lang.Number {
		at++
	}
	return at
}

// adjunctAt is how many words begin an adjunct at i, 0 where none does.
func (d *doc) adjunctAt(i int) int {
	for _, words := range d.speech.Adjuncts {
		if d.tail(i, words) {
			return len(words)
		}
	}
	return 0
}

// termed reads a person, a span of time and an infinitive from p on: "the firm until Friday to pay", "the bank a week to answer".
func (d *doc) termed(f lang.Frame, p, end int) tail {
	none := tail{quote: -1, score: -1}
	person := d.personAt("", p, end)
	if person.empty() {
		return none
	}
	person = d.beforeNumber(person)
	return d.withinTerm(f, person, person.last, end)
}

// beforeNumber is a phrase as far as a number inside it: "the firm 30 days".
func (d *doc) beforeNumber(p phrase) phrase {
	for i := p.first + 1; i < p.last; i++ {
		if d.words[i].kind == lang.Number {
			p.last = i
		}
	}
	return p
}

// withinTerm reads the span of time and the infinitive of a frame from p on.
func (d *doc) withinTerm(f lang.Frame, person phrase, p, end int) tail {
	none := tail{quote: -1, score: -1}
	term := false
	for i := p; i < end && i < p+8; i++ {
		w := d.words[i]
		term = term || w.is(lang.TimeWord) || d.dayPart(w)
		for _, mark := range f.Inf {
			if term && d.infinitiveMarked(mark, i, end) > 0 {
				return tail{frame: f, person: person, quote: -1, inf: true, score: scoreInfinitive + 2, content: [2]int{i, d.infinitiveEnd(i, end)}}
			}
		}
		if w.mark(",;:") || d.verbal(i) && !w.is(lang.TimeWord) {
			return none
		}
	}
	return none
}

// givenUntil reads a span of time behind a person led by a preposition, and the infinitive behind it, where the frame wants both: "laisse à
// la direction jusqu'à mardi pour payer".
func (d *doc) givenUntil(f lang.Frame, person phrase, end int) tail {
	if !f.With || len(f.Inf) == 0 || !d.at(person.first-1).is(lang.Preposition) {
		return tail{quote: -1, score: -1}
	}
	return d.withinTerm(f, person, person.last, end)
}

// dayPart reports whether a word is the plural of one for a time ("weeks").
func (d *doc) dayPart(w word) bool {
	n := len(w.low)
	return n > 3 && w.low[n-1] == 's' && d.speech.Grammar.Class(w.low[:n-1])&lang.TimeWord != 0
}

// pastInsert skips a few words between commas behind a person: "the museum, in Lyon, to".
func (d *doc) pastInsert(p, end int) int {
	if p >= end || !d.words[p].mark(",") {
		return p
	}
	relative := d.at(p + 1).is(lang.RelativeWord)
	for i := p + 1; i < end && (relative || i < p+14); i++ {
		if d.words[i].mark(",") && i+1 < end && d.words[i+1].is(lang.InfinitiveMark|lang.Complementizer|lang.Preposition) {
			return i + 1
		}
		if d.verbal(i) && !relative && !d.reducedAt(i) {
			break
		}
	}
	return p
}

// personAt is the noun phrase behind the preposition at p ("" for none).
func (d *doc) personAt(prep string, p, end int) phrase {
	if p >= end {
		return phrase{}
	}
	if prep == "" {
		w := d.words[p]
		if w.is(lang.ObjectPronoun) && !w.is(lang.Determiner|lang.Possessive) {
			return phrase{p, p + 1, p}
		}
		if w.is(lang.Possessive) && w.is(lang.ObjectPronoun) && p+1 < end && d.words[p+1].is(lang.InfinitiveMark|lang.Complementizer|lang.Preposition|lang.Negation) {
			return phrase{p, p + 1, p}
		}
		if w.is(lang.Preposition|lang.Complementizer|lang.Break) && !w.is(lang.Determiner) && !d.demonstrative(p, end) {
			return phrase{}
		}
		q := d.phraseAt(p, end)
		if q.empty() && d.demonstrative(p, end) {
			return phrase{p, p + 1, p}
		}
		if q.empty() {
			return q
		}
		return d.series(q, end)
	}
	n := d.prepositionAt(prep, p)
	if n == 0 || d.adjunctAt(p) > n { // « a lancé à la sortie du conseil » is said to nobody
		return phrase{}
	}
	if w := d.at(p + n); p+n < end && w.is(lang.ObjectPronoun) && !w.is(lang.Determiner|lang.Possessive) {
		return phrase{p + n, p + n + 1, p + n}
	}
	q := d.phraseAt(p+n, end)
	if q.empty() || d.infinitiveAt(p+n) && !d.words[q.first].is(lang.Determiner) {
		return phrase{}
	}
	return d.series(q, end)
}

// prepositionAt is how many words the preposition at p has, 0 where another one or none stands there. A contracted
// one counts with its article.
func (d *doc) prepositionAt(prep string, p int) int {
	if d.at(p).low == prep || d.speech.Grammar.Contracted[d.at(p).low] == prep {
		return 1
	}
	n := 0
	for _, t := range lang.Tokens(prep) {
		w := d.at(p + n).low
		if w != straight(t.Text) && d.speech.Grammar.Contracted[w] != straight(t.Text) {
			return 0
		}
		n++
	}
	return n
}
