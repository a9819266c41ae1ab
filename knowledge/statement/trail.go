package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// trailing reports whether the verb comes behind what is said ("…, a rétorqué X", "…,” she said"), and gives what is said.
func (f *finder) trailing(v verb, lo int) ([2]int, bool) {
	quotes := false
	for _, fr := range v.frames {
		quotes = quotes || fr.Quote || fr.That || fr.Bare
	}
	if !quotes || v.passive || v.form.Kind == lang.Gerund || v.form.Kind == lang.Infinitive || v.bare() && !f.activeParticiple(v) {
		return [2]int{}, false
	}
	first := f.sentences[f.words[v.at].sentence].first
	cut, ok := f.cutBefore(v, first)
	if !ok || cut <= first {
		return [2]int{}, false
	}
	end := f.sentenceEnd(v.at)
	if f.quoted(cut-1) && f.fragment(f.words[cut-1].quote) && v.inverted < 0 && !f.beside(v, cut) {
		if t := f.bestTail(v, v.last, end); !t.person.empty() && t.quote < 0 && t.frame.Target {
			return [2]int{}, false // "Calling it “a fairy tale”, Ann Lee accused the union of lying"
		}
	}
	if v.inverted < 0 && !f.quotedBefore(cut-1) && f.participleAhead(first, cut) {
		return [2]int{}, false
	}
	at := v.last
	if v.inverted >= v.last {
		at = v.inverted + 1
	}
	if v.inverted < 0 && f.beside(v, cut) {
		p := f.subjectBehind(v.last)
		if !p.empty() {
			at = p.last
		}
		if said := f.quotedBefore(cut-1) && !f.quotedInside(cut-1) || f.words[cut].mark("!?") || f.words[first].mark("–—-"); p.empty() && !f.quoted(cut-1) || !said && len(f.speech.Grammar.Clitics) == 0 && f.onlySubjectAhead(cut) || !said && !f.closesAt(at, end) || !said && !f.wholeClause(first, cut) && !f.endsWith(cut, p, end) && !f.setIn(f.pastPerson(v, at, end), end) || !said && !f.nameLike(p) && !f.words[p.head].is(lang.SubjectPronoun) {
			return [2]int{}, false
		}
	}
	if v.inverted < 0 && !f.beside(v, cut) && !f.closesAt(f.pastPerson(v, at, end), end) && !(f.quoted(cut-1) && (!f.bringsClause(at, end) || f.opensAside(at))) {
		return [2]int{}, false
	}
	from := f.saidFrom(first, cut, lo)
	if f.beside(v, cut) && f.endsWith(cut, f.subjectBehind(v.last), end) && f.hasWord(from, cut) {
		return [2]int{from, cut}, true
	}
	if v.inverted < 0 && !f.words[first].mark("–—-") && !f.quotedBefore(cut-1) && !f.quotedBefore(cut) && !f.words[cut].mark("!?") && !f.verbalBetween(from, cut) && !f.goesOnBehind(f.pastPerson(v, at, end), end) && !f.adjunctFirst(from, cut, f.pastPerson(v, at, end), end) {
		return [2]int{}, false
	}
	if cut-from < 1 || !f.hasWord(from, cut) {
		return [2]int{}, false
	}
	return [2]int{from, cut}, true
}

// quotedInside reports whether the mark at i closes a few quoted words at the end of what is said: "the plan is “mad,” said X".
func (f *finder) quotedInside(i int) bool {
	return f.quoted(i) && f.at(i-1).mark(",") && f.fragment(f.words[i].quote) && len(f.speech.Grammar.Clitics) == 0
}

// endsWith reports whether nothing but a verb behind a comma and its subject end a sentence: "No deal, says union".
func (f *finder) endsWith(cut int, p phrase, end int) bool {
	return len(f.speech.Grammar.Clitics) == 0 && !p.empty() && p.last == end && f.words[cut].mark(",") && f.nameLike(p) && !f.onlySubjectAhead(cut)
}

// onlySubjectAhead reports whether nothing but somebody, or a document, and words between commas stand in front of the comma at cut:
// "the council, meanwhile, denied the report", "the report, which came out in May, accuses".
func (f *finder) onlySubjectAhead(cut int) bool {
	first := f.sentences[f.words[cut].sentence].first
	p := f.phraseAt(first, cut)
	if p.empty() || p.last >= cut || !f.words[p.last].mark(",") || !f.nameLike(p) && !f.bareName(p) {
		return false
	}
	for _, s := range f.segments(p.last+1, cut) {
		w := f.words[min(s.first, len(f.words)-1)]
		_, participle := w.form(lang.Participle, lang.Gerund)
		if !w.is(lang.RelativeWord) && !participle && !(f.adjectival(s.first) && f.speech.PastShape(w.low)) && f.verbalBetween(s.first, s.last) {
			return false
		}
	}
	return true
}

// wholeClause reports whether words[i:j] have a verb that is in no relative clause: "the mayor, who has lied," is no clause yet.
func (f *finder) wholeClause(i, j int) bool {
	from := i
	for ; i < j; i++ {
		if f.words[i].mark(",–—") && !f.quoted(i) {
			from = i + 1
		}
		if f.verbal(i) && !(f.relativeBefore(i, from) && from > 0 && f.words[from-1].mark(",")) {
			return true
		}
	}
	return false
}

// opensAside reports whether the word at i opens a clause that says when or why somebody said what stands in front: "“no,” she said when".
func (f *finder) opensAside(i int) bool {
	w := f.at(i)
	return len(f.speech.Grammar.Clitics) == 0 && w.is(lang.Break) && !w.is(lang.Complementizer|lang.Conjunction|lang.SubjectPronoun) && (!w.is(lang.QuestionWord) || w.is(lang.RelativeWord))
}

// bringsClause reports whether the verb has something of its own to say behind it.
func (f *finder) bringsClause(i, end int) bool {
	for ; i < end && !f.words[i].mark(",;"); i++ {
		if f.words[i].is(lang.Complementizer) || f.words[i].mark(":") || f.quoted(i) || f.verbal(i) || len(f.speech.Grammar.Clitics) == 0 && f.words[i].is(lang.InfinitiveMark) && f.infinitiveAt(i+1) {
			return true
		}
	}
	return false
}

// goesOnBehind reports whether a comma stands at i and the clause that the cue was put into goes on behind it.
func (f *finder) goesOnBehind(i, end int) bool {
	i = f.skipDays(i, end)
	return i+1 < end && f.words[i].mark(",") && f.verbShaped(i+1, end)
}

// verbShaped reports whether a finite verb stands right at i, or a word that is spelt like a past one where nouns are not.
func (f *finder) verbShaped(i, end int) bool {
	w := f.at(i)
	return f.verbFollows(i, end) || len(f.speech.Grammar.Clitics) == 0 && f.adjectival(i) && !w.capital && f.speech.PastShape(w.low)
}

// adjunctFirst reports whether a cue at i, between commas, stands behind an adjunct that the clause it was put into begins with: "By law,
// they said, objects may".
func (f *finder) adjunctFirst(from, cut, i, end int) bool {
	i = f.skipLight(i, end)
	w := f.words[from]
	return w.is(lang.Preposition) && !w.is(lang.Determiner) && cut-from < 8 && !f.quoted(from) && f.words[cut].mark(",") && i+1 < end && f.words[i].mark(",") && !f.cueFollows(i+1, end) && f.clauseAt(i+1, end)
}

// setIn reports whether a comma stands at i and the verb of the subject that the cue was set behind follows: "the figures, said X, will
// be published".
func (f *finder) setIn(i, end int) bool {
	return i+1 < end && f.words[i].mark(",") && !f.quoted(i) && len(f.speech.Grammar.Clitics) > 0 && f.verbFollows(i+1, end)
}

// pastPerson skips an addressee behind the verb.
func (f *finder) pastPerson(v verb, at, end int) int {
	for _, fr := range v.frames {
		for _, prep := range fr.Person {
			if p := f.personAt(prep, f.skipDays(at, end), end); !p.empty() && (len(f.speech.Grammar.Clitics) == 0 || f.nameLike(p) || f.words[p.head].is(lang.ObjectPronoun)) {
				return f.pastMeans(p.last, end)
			}
		}
	}
	return at
}

// pastMeans skips a few words behind an addressee that say how they were told, up to a comma: "she told the paper by telephone, was".
func (f *finder) pastMeans(p, end int) int {
	if p >= end || !f.words[p].is(lang.Preposition) || f.words[p].is(lang.Of|lang.Break) || len(f.speech.Grammar.Clitics) > 0 {
		return p
	}
	for i := p + 1; i < end && i < p+5 && (!f.verbal(i) || f.words[i].is(lang.TimeWord)) && !f.quoted(i); i++ {
		if f.words[i].mark(",") {
			return i
		}
	}
	return p
}

// beside reports whether the verb group begins right behind the mark at cut.
func (f *finder) beside(v verb, cut int) bool {
	i := cut
	for i < v.first && (f.words[i].kind == lang.Mark || f.words[i].is(lang.Adverb|lang.Conjunction) || f.words[i].is(lang.Break) && !f.words[i].is(lang.RelativeWord)) {
		i++
	}
	return i >= v.first
}

// cutBefore is where what is said ends: at the comma or closing mark before the verb and its subject.
func (f *finder) cutBefore(v verb, first int) (int, bool) {
	i := v.first - 1
	for i >= first && f.words[i].is(lang.Adverb) {
		i--
	}
	if i < first {
		return 0, false
	}
	if j, ok := f.quoteBefore(v.first, first); ok {
		return j, true
	}
	if f.closesSaid(i) {
		return f.cutAt(i), true
	}
	// a subject between the mark and the verb
	for j := i; j >= first; j-- {
		if f.closesSaid(j) {
			p := f.firstPhrase(j+1, i+1)
			if p.empty() || p.first != f.pastConjunction(j+1) {
				return 0, false
			}
			p = f.apposition(f.widened(p, i+1), i+1)
			if p.last == i+1 || f.words[p.last].mark(",") && i == j {
				return f.cutAt(j), true
			}
			if !f.quotedBefore(j) || p.last < i+1 && f.verbalBetween(p.last, i+1) {
				return 0, false
			}
			return f.cutAt(j), true
		}
		if f.words[j].mark(";:") {
			return 0, false
		}
	}
	return 0, false
}

// quoteBefore is the end of the quotation that only a subject stands between and the verb at v: “…,” X, director of Y, said.
func (f *finder) quoteBefore(v, first int) (int, bool) {
	for j := v - 1; j >= first; j-- {
		w := f.words[j]
		if w.quote >= 0 && f.quotes[w.quote].last == j+1 && !f.fragment(w.quote) {
			from := j + 1
			for from < v && f.words[from].kind == lang.Mark {
				from++
			}
			if from == v {
				return j + 1, true
			}
			return j + 1, f.phraseAt(from, v).first < f.phraseAt(from, v).last && !f.words[from].is(lang.Break|lang.RelativeWord)
		}
		if w.mark(";:") || f.verbal(j) && !f.relativeAhead(j, first) {
			return 0, false
		}
	}
	return 0, false
}

// relativeAhead reports whether a relative pronoun stands before the verb at j, in the words since the last quotation.
func (f *finder) relativeAhead(j, first int) bool {
	for i := j; i >= first && !f.quoted(i); i-- {
		if f.words[i].is(lang.RelativeWord) {
			return true
		}
	}
	return false
}

func (f *finder) pastConjunction(i int) int {
	for i < len(f.words) && (f.words[i].is(lang.Break|lang.Conjunction) && !f.words[i].is(lang.RelativeWord) || f.words[i].mark(",")) {
		i++
	}
	return i
}

func (f *finder) verbalBetween(i, j int) bool {
	for ; i < j; i++ {
		if f.verbal(i) {
			return true
		}
	}
	return false
}

// quotedBefore reports whether the mark at j closes a quotation, itself or the one before it.
func (f *finder) quotedBefore(j int) bool { return f.quoted(j) || f.quoted(j-1) }

// closesSaid reports whether the mark at i may end what is said.
func (f *finder) closesSaid(i int) bool {
	w := f.words[i]
	if w.quote >= 0 {
		return f.quotes[w.quote].last == i+1 && (!f.fragment(w.quote) || len(f.speech.Grammar.Clitics) == 0 && f.at(i-1).mark(",")) // "the plan is “mad,” she said"
	}
	return w.mark(",–—!?")
}

// cutAt is the content's end for the mark at i: the closing mark of a quotation is inside, a comma is not.
func (f *finder) cutAt(i int) int {
	if f.quoted(i) {
		return i + 1
	}
	return i
}

// saidFrom is where what is said begins: the sentence's beginning, but behind another act.
func (f *finder) saidFrom(first, cut, lo int) int {
	if f.quoted(cut - 1) {
		q := f.quotes[f.words[cut-1].quote]
		if q.first > first && !f.quoted(q.first-1) && f.words[q.first-1].mark(",:") {
			return max(q.first, first)
		}
		if q.first < first {
			return q.first
		}
	}
	return first
}

// trailed completes the report of a trailing verb: who speaks, and the quotation that goes on behind.
func (f *finder) trailed(r report, said [2]int, lo int) (report, bool) {
	v := r.verb
	end := f.sentenceEnd(v.at)
	at := v.last
	switch {
	case v.inverted >= 0:
		r.speaker = phrase{v.inverted, v.inverted + 1, v.inverted}
		at = max(at, v.inverted+1)
	case f.beside(v, said[1]):
		r.speaker = f.subjectBehind(v.last)
		if !r.speaker.empty() {
			at = r.speaker.last
		}
	default:
		from := said[1]
		for from < v.first && f.words[from].kind == lang.Mark {
			from++
		}
		r.speaker = f.subjectBefore(v.first, from)
	}
	if r.speaker.empty() {
		return r, false
	}
	for _, fr := range v.frames {
		if fr.Quote || fr.That {
			r.frame, r.act = fr, string(fr.Act)
			break
		}
	}
	if r.clitic >= 0 && f.words[r.clitic].is(lang.Definite) && !slices.Contains(r.frame.Person, "") {
		r.clitic = -1 // "nous la réclamons": it is what was said
	}
	for _, prep := range r.frame.Person {
		if p := f.personAt(prep, f.skipDays(at, end), end); !p.empty() && f.nameLike(p) {
			r.addressee, at = p, p.last
			break
		}
		if p := f.besideSpeaker(v, prep, r.speaker, end); !p.empty() {
			r.addressee, at = p, max(at, p.last)
			break
		}
	}
	r.contents = f.sentenceRuns(said[0], said[1])
	if q := f.words[said[0]].quote; q >= 0 && f.quotes[q].first == said[0] {
		r.contents = append(f.earlier(q), r.contents...)
	}
	rest := f.resumed(at, end)
	if len(rest) == 1 && len(r.contents) == 1 && !f.quoted(rest[0][0]) && !f.quotedBefore(said[1]-1) && rest[0][1] > said[1] { // one clause around the cue
		r.contents[0][1], rest = rest[0][1], nil
	}
	if len(rest) == 0 && f.goesRound(v, said, at, end) {
		r.contents = [][2]int{{said[0], f.contentEnd(at+1, end, true)}}
	}
	if w := f.at(at + 1); len(rest) == 0 && len(r.contents) == 1 && at+2 < end && f.words[said[0]].is(lang.Plain) && f.at(at).mark(",") && w.kind == lang.Word && w.is(lang.InfinitiveMark|lang.Complementizer|lang.Preposition) {
		r.contents[0][1] = f.contentEnd(at+1, end, true) // "It is time, she said, for them to go"
	}
	r.contents = append(r.contents, rest...)
	r.direct = f.isDirect(r.contents)
	return r, true
}

// goesRound reports whether the clause that an inverted cue was put into goes on behind it: "the delay over, she warned, the …".
func (f *finder) goesRound(v verb, said [2]int, at, end int) bool {
	if v.inverted < 0 || f.quotedBefore(said[1]-1) || at+4 >= end || !f.words[at].mark(",") {
		return false
	}
	next := f.words[at+1]
	return !next.is(lang.RelativeWord|lang.BeforeGerund|lang.InfinitiveMark) && !f.cueFollows(at+1, end)
}

// resumed is the quotation, or the rest of the sentence, that goes on behind an inserted cue.
func (f *finder) resumed(at, end int) [][2]int {
	for i := at; i < end && i < at+14; i++ {
		w := f.words[i]
		if w.quote >= 0 && f.quotes[w.quote].first == i && !f.fragment(w.quote) {
			if f.taken[w.quote] {
				return nil
			}
			f.taken[w.quote] = true
			return f.sentenceRuns(f.quotes[w.quote].first, f.quotes[w.quote].last)
		}
		if w.mark(",") && !f.cueFollows(i+1, end) && !f.at(i+1).is(lang.RelativeWord) && (f.clauseAt(i+1, end) || f.verbShaped(i+1, end) || f.at(i+1).is(lang.Break) && !f.at(i+1).is(lang.Conjunction)) && !f.quotedBefore(at-1) {
			return [][2]int{{i + 1, f.contentEnd(i+1, end, true)}}
		}
		if f.verbal(i) || w.mark(",;") && !f.quoteAhead(i, end) {
			return nil
		}
	}
	return nil
}

func (f *finder) quoteAhead(i, end int) bool {
	for n := 0; i < end && n < 8; i, n = i+1, n+1 {
		if f.quoted(i) {
			return true
		}
	}
	return false
}
