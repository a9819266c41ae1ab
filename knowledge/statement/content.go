package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// The worth of each reading: the more words of the frame are there, the better.
const (
	scoreInfinitive = 8
	scoreThat       = 9
	scoreQuote      = 9
	scoreWhether    = 7
	scorePrep       = 5
	scoreBare       = 4
	scoreObject     = 3
	scoreAlone      = 1
)

// contentAt reads the content from p on. With a person before it, an infinitive is what the person is to do.
func (d *doc) contentAt(v verb, f lang.Frame, p, end int, person bool) tail {
	none := tail{quote: -1, score: -1}
	if f.Term {
		return none
	}
	span := func(score, first, last int) tail {
		return tail{frame: f, quote: -1, score: score, content: [2]int{first, last}}
	}
	if at := d.pastFragmentMark(v, p, end); at > p {
		t := d.contentAt(v, f, at, end, person)
		if t.score >= 0 && d.words[p].quote >= 0 && d.quotes[d.words[p].quote].first == p {
			t.content[0] = p
		}
		return t
	}
	if f.Last && !person && d.lastAt(p, end) {
		return span(scoreAlone, p, p)
	}
	alone := none
	if f.Alone || person && f.Target && len(f.Preps) == 0 {
		alone = span(scoreAlone, p, p)
	}
	if p >= end {
		return alone
	}
	if q := d.quoteAt(p, end); q >= 0 && f.Quote {
		return tail{frame: f, quote: q, score: scoreQuote, content: [2]int{p, end}}
	}
	w := d.words[p]
	if w.mark(":") && f.Quote && w.quote < 0 && p+1 < end {
		return span(scoreBare, p+1, end)
	}
	if w.is(lang.Complementizer) && f.That && p+1 < end {
		return span(scoreThat, p, d.contentEnd(p, end, true))
	}
	for _, mark := range f.Inf {
		if n := d.infinitiveMarked(mark, p, end); n > 0 && (person || !f.Whom || v.passive || d.participleToo(v)) {
			return tail{frame: f, quote: -1, score: scoreInfinitive, content: [2]int{p, d.infinitiveEnd(p, end)}, inf: true}
		}
	}
	if w.is(lang.QuestionWord) && f.Whether && !w.is(lang.Determiner) {
		return span(scoreWhether, p, d.contentEnd(p, end, true))
	}
	for _, prep := range f.Preps {
		n := d.prepositionAt(prep, p)
		if prep == "" && !d.phraseAt(p, end).empty() {
			return span(scoreObject, p, d.contentEnd(p, end, false))
		}
		if n > 0 && p+n < end && !d.onlyDate(p+n, end) {
			return span(scorePrep, p, d.contentEnd(p, end, false))
		}
	}
	if f.Bare && d.clauseAt(p, end) {
		return span(scoreBare, p, d.contentEnd(p, end, true))
	}
	if f.Object && !person && d.gerundHere(p, end) {
		return span(scoreObject, p, d.contentEnd(p, end, true))
	}
	if f.Object && !person || f.Object && len(f.Person) > 0 {
		if t := d.objectAt(v, f, p, end); t.score >= 0 {
			return t
		}
	}
	return alone
}

// takesOn reports whether a noun phrase stands right at p, behind a verb that says all by itself: "held out one concession", "said no one
// had asked", but not "said no", "stood firm this week".
func (d *doc) takesOn(p, end int) bool {
	if p >= end || p < 1 || len(d.speech.Grammar.Clitics) > 0 || d.words[p].kind == lang.Mark {
		return false
	}
	w := d.words[p]
	if d.words[p-1].is(lang.Determiner) { // "said no"
		return !w.is(lang.Preposition|lang.Conjunction|lang.Break|lang.Adverb|lang.TimeWord|lang.InfinitiveMark|lang.SubjectPronoun) || w.is(lang.Somebody)
	}
	q := d.simplePhrase(p, end)
	return (w.is(lang.Determiner|lang.Possessive) || w.kind == lang.Number) && !q.empty() && !d.words[q.head].is(lang.TimeWord) && !d.words[q.last-1].is(lang.TimeWord) && !d.dayPart(d.words[q.head])
}

// lastAt reports whether a clause ends at i: nothing follows, or a mark, or another clause.
func (d *doc) lastAt(i, end int) bool {
	w := d.at(i)
	return i >= end || w.mark(",;.)–—") || w.is(lang.Break|lang.Conjunction) && !w.is(lang.Preposition)
}

// onlyDate reports whether nothing but a date stands from i to the clause's end: a meeting "called for 18 February".
func (d *doc) onlyDate(i, end int) bool {
	day := false
	for ; i < end && (d.words[i].is(lang.TimeWord|lang.Determiner) || d.words[i].kind == lang.Number); i++ {
		day = day || d.words[i].is(lang.TimeWord)
	}
	return day && (i >= end || d.words[i].kind == lang.Mark && !d.possessive(i))
}

// nextParagraph is what a colon at a paragraph's end announces: the paragraph that follows.
func (d *doc) nextParagraph(v verb, f lang.Frame, p int) (tail, bool) {
	k := d.sentences[d.words[v.at].sentence]
	if !f.Quote || k.last >= len(d.words) || !d.words[k.last-1].mark(":") || d.quoted(k.last-1) {
		return tail{}, false
	}
	if q := d.words[k.last].quote; q >= 0 && d.quotes[q].first == k.last && d.quotes[q].follows < 0 {
		return tail{frame: f, quote: q, score: scoreQuote}, true
	}
	next := d.words[k.last].sentence
	if d.sentences[next].paragraph == k.paragraph {
		return tail{}, false
	}
	last := next
	for last+1 < len(d.sentences) && d.sentences[last+1].paragraph == d.sentences[next].paragraph {
		last++
	}
	return tail{frame: f, quote: -1, score: scoreQuote, content: [2]int{k.last, d.sentences[last].last}}, true
}

// gerundHere reports whether a gerund is what the verb before p takes ("proposes doing away with"): in a language that marks
// gerunds otherwise it never is.
func (d *doc) gerundHere(p, end int) bool {
	return p < end && len(d.speech.Grammar.BeforeGerund) == 0 && (d.gerundAt(p) || d.adjectival(p) && d.speech.GerundShape(d.words[p].low))
}

// pastFragmentMark skips the mark of a quoted fragment at p: the one that opens it, or the one that closes the fragment that
// the verb stands in.
func (d *doc) pastFragmentMark(v verb, p, end int) int {
	if p+1 < end && d.words[p].kind == lang.Mark && d.quoted(p) && d.fragment(d.words[p].quote) {
		q := d.quotes[d.words[p].quote]
		if q.first == p || q.last == p+1 && d.words[v.at].quote == d.words[p].quote {
			return p + 1
		}
	}
	return p
}

// objectAt reads a noun phrase as the content; where the object is the other side, it is the person too.
func (d *doc) objectAt(v verb, f lang.Frame, p, end int) tail {
	w := d.words[p]
	if w.is(lang.ObjectPronoun) && !w.is(lang.Determiner) && (!w.is(lang.Possessive) || d.phraseAt(p+1, end).empty()) || w.is(lang.SubjectPronoun) && !w.is(lang.Determiner) && len(d.speech.Grammar.Clitics) == 0 {
		t := tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, d.contentEnd(p, end, false)}}
		if f.Target {
			t.person = phrase{p, p + 1, p}
		}
		return t
	}
	if w.is(lang.Preposition) && !w.is(lang.Determiner) {
		if f.Act == string(knowledge.Demand) && d.severalThings(p, end) {
			return tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, d.contentEnd(p, end, false)}}
		}
		return d.partitive(f, p, end)
	}
	q := d.phraseAt(p, end)
	if q.empty() && f.Penalty && w.kind == lang.Number || q.empty() && f.Penalty && w.mark("$£€") {
		return tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, d.contentEnd(p, end, false)}}
	}
	if q.empty() {
		if f.Act != string(knowledge.State) && (d.quotedNoun(p, end) || d.noneOfThem(p, end) || d.measured(p, end)) || d.demonstrative(p, end) {
			return tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, d.contentEnd(p, end, false)}}
		}
		return tail{quote: -1, score: -1}
	}
	t := tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, d.contentEnd(p, end, false)}}
	if f.Target {
		t.person = d.series(q, end)
	}
	return t
}

// noneOfThem reports whether the word at p denies what the sentence before, or its own beginning, tells of: "n'en a retenu aucune".
func (d *doc) noneOfThem(p, end int) bool {
	w := d.words[p]
	return len(d.speech.Grammar.Clitics) > 0 && w.is(lang.Determiner) && w.is(lang.Negation) && d.lastAt(p+1, end)
}

// measured reports whether a figure stands behind the article at p, before what it measures: "a 10 per cent rise", "a £5m bid", but not « le
// 6 mai ».
func (d *doc) measured(p, end int) bool {
	next := d.at(p + 1)
	if next.mark("$£€") {
		next = d.at(p + 2)
	}
	return p+2 < end && d.words[p].is(lang.Determiner) && !d.words[p].is(lang.Definite) && (next.kind == lang.Number || next.kind == lang.Word && next.low[0] >= '0' && next.low[0] <= '9')
}

// quotedNoun reports whether a noun phrase begins at p whose noun stands in quotation marks: "une « chasse aux sorcières »", "a new
// “land grab”".
func (d *doc) quotedNoun(p, end int) bool {
	i := p + 1
	for i < end && i < p+3 && d.adjectival(i) {
		i++
	}
	w := d.at(i)
	return i < end && d.words[p].is(lang.Determiner|lang.Possessive) && w.kind == lang.Mark && w.quote >= 0 && d.quotes[w.quote].first == i && d.fragment(w.quote)
}

// demonstrative reports whether the word at p stands for what was said before: "dispute this", "described that as unlawful". A word
// that may open a clause does so before "as" alone.
func (d *doc) demonstrative(p, end int) bool {
	w, next := d.words[p], d.at(p+1)
	if !slices.Contains(d.speech.Grammar.Demonstratives, w.low) {
		return false
	}
	if w.is(lang.Complementizer) {
		return p+1 < end && slices.Contains(d.speech.Grammar.As, next.low)
	}
	return p+1 >= end || next.kind == lang.Mark || next.is(lang.Preposition|lang.TimeWord|lang.Adverb|lang.Break)
}

// partitive reads an uncounted thing as the content: "demande de la patience". Where somebody stands there it is asked of them.
func (d *doc) partitive(f lang.Frame, p, end int) tail {
	if !d.words[p].is(lang.Of) || !d.at(p+1).is(lang.Definite) || d.infinitiveAt(p+1) || len(d.speech.Grammar.Clitics) == 0 {
		return tail{quote: -1, score: -1}
	}
	q := d.phraseAt(p+1, end)
	if q.empty() || d.nameLike(q) {
		return tail{quote: -1, score: -1}
	}
	return tail{frame: f, quote: -1, score: scoreObject, content: [2]int{p, d.contentEnd(p, end, false)}}
}

// infinitiveMarked is how many words stand before an infinitive at p with that mark, its own included; 0 where none does.
func (d *doc) infinitiveMarked(mark string, p, end int) int {
	n := 0
	if mark != "" {
		for p+n < end && d.words[p+n].is(lang.Negation) && !d.words[p+n].is(lang.Preposition) && len(d.speech.Grammar.Clitics) == 0 {
			n++ // "not to leave"
		}
		long := d.prepositionAt(mark, p+n)
		if long == 0 {
			return 0
		}
		n += long
	}
	at := p + n
	for at < end && (d.words[at].is(lang.Adverb|lang.Negation|lang.Clitic) || d.words[at].kind == lang.Mark && d.words[at].quote >= 0) && !d.infinitiveAt(at) {
		at++
	}
	if at < end && d.infinitiveAt(at) && (mark != "" || d.known(at)) {
		return at + 1 - p
	}
	return 0
}

// known reports whether the word at i is an infinitive by its spelling, not only by its place.
func (d *doc) known(i int) bool {
	w := d.words[i]
	if w.is(lang.AuxiliaryInfinitive) {
		return true
	}
	if _, ok := w.form(lang.Infinitive); ok {
		return true
	}
	return d.speech.Grammar.InfinitiveEndings[0] != "" && d.speech.InfinitiveShape(w.low) && !w.is(lang.NotInfinitive)
}

// quoteAt is the quotation that begins at p, past a comma or colon, -1 for none.
func (d *doc) quoteAt(p, end int) int {
	for p < end && d.words[p].mark(",:") && d.words[p].quote < 0 {
		p++
	}
	if p < end && d.words[p].quote >= 0 && d.quotes[d.words[p].quote].first == p && !d.fragment(d.words[p].quote) {
		return d.words[p].quote
	}
	return -1
}

// clauseAt reports whether a clause with a subject and a verb seems to begin at p.
func (d *doc) clauseAt(p, end int) bool {
	if p >= end {
		return false
	}
	w := d.words[p]
	if w.is(lang.SubjectPronoun) || d.thereIs(p) || w.is(lang.Break) && !w.is(lang.Conjunction|lang.Preposition|lang.RelativeWord) {
		return true
	}
	if w.is(lang.Preposition|lang.Conjunction) || w.kind == lang.Mark && w.quote < 0 {
		return false
	}
	q := d.phraseAt(p, end)
	if q.empty() || d.adjectival(p) && !w.capital && d.speech.PastShape(w.low) && d.at(p+1).is(lang.Auxiliary|lang.Modal) { // "who felt cheated should"
		return false
	}
	for i := p + 1; i < end && i < p+30; i++ {
		if d.verbal(i) || d.words[i].is(lang.Auxiliary|lang.Modal) {
			return true
		}
		if d.words[i].mark(",") && !d.quoted(i) {
			close := i + 1
			for close < end && !d.words[close].mark(",") {
				close++
			}
			return i <= q.last && close+1 < end && d.verbSoon(close+1, end)
		}
		if d.words[i].is(lang.RelativeWord) {
			return false
		}
	}
	f, ok := d.at(q.last).form(lang.Finite)
	return ok && f.Lemma != "" || q.last < end && d.speech.PastShape(d.words[q.last].low)
}

// thereIs reports whether an empty subject and its verb stand at p: "there would be".
func (d *doc) thereIs(p int) bool {
	return d.words[p].is(lang.Plain) && d.at(p+1).is(lang.Modal|lang.Auxiliary)
}

// verbSoon reports whether a finite verb stands at i, an adverb or two aside.
func (d *doc) verbSoon(i, end int) bool {
	for n := 0; n < 3 && i < end; n, i = n+1, i+1 {
		if d.verbal(i) || d.speech.PastShape(d.words[i].low) {
			return true
		}
		if !d.words[i].is(lang.Adverb) {
			return false
		}
	}
	return false
}

// infinitiveSoon reports whether negations, adverbs and a quotation's first mark from p on lead to an infinitive: "dit ne pas
// pouvoir", "à « lever le siège »".
func (d *doc) infinitiveSoon(p, end int) bool {
	for p < end && (d.words[p].is(lang.Adverb|lang.Negation|lang.Clitic) || d.opensQuote(p)) && !d.infinitiveAt(p) {
		p++
	}
	return p < end && d.infinitiveAt(p)
}

// opensQuote reports whether the word at i is the mark that opens a quotation.
func (d *doc) opensQuote(i int) bool {
	w := d.words[i]
	return w.kind == lang.Mark && w.quote >= 0 && d.quotes[w.quote].first == i
}
