package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// noun reads a noun that names an act, at i, with who acts beside it: "la demande du maire", "her refusal to sign".
func (f *finder) noun(i int) {
	rows, last := f.nounRows(i)
	if i == 0 || len(rows) == 0 || f.words[i].capital && !f.sentenceStart(i) {
		return
	}
	if n := len(f.reports); n > 0 && f.reports[n-1].frame.Penalty && f.reports[n-1].holds([2]int{i, i + 1}) {
		return // "received a two-year ban": told of already
	}
	for _, row := range rows {
		if r, ok := f.lightAct(i, last, row); ok {
			if n := len(f.reports); n > 0 && !f.reports[n-1].nominal && f.reports[n-1].verb.at == r.verb.at {
				f.reports = f.reports[:n-1]
			}
			f.reports = append(f.reports, f.placed(r))
			return
		}
		if r, ok := f.receivedAct(i, last, row); ok {
			f.reports = append(f.reports, f.placed(r))
			return
		}
		if r, ok := f.nominalAct(i, last, row); ok {
			f.reports = append(f.reports, f.placed(r))
			return
		}
	}
}

func (f *finder) placed(r report) report {
	r.sentence = f.words[r.cue[0]].sentence
	return r
}

func (f *finder) nominalAct(i, last int, row lang.CueNoun) (report, bool) {
	light := false
	r := report{act: row.Act, polarity: knowledge.Affirmed, cue: [2]int{i, last}, verb: verb{at: i, first: i, last: last, inverted: -1}, nominal: true, carried: -1, clitic: -1}
	end := f.sentenceEnd(i)
	r.speaker = f.owner(i)
	p := last
	if v, subject := f.lightVerb(i); !subject.empty() && !r.speaker.empty() && f.words[r.speaker.first].is(lang.Possessive) { // "has issued its first demand"
		r.speaker, r.cue[0], r.polarity = subject, v.at, v.polarity
		p = f.pastAdverbs(p, end)
	}
	if q, at, ok := f.made(r, row, last, end); ok && r.speaker.empty() {
		r, p = q, at
	} else if r.speaker.empty() {
		who, at := f.by(row, last, end)
		if v, subject := f.lightVerb(i); who.empty() && !subject.empty() {
			who, at, r.cue[0], r.polarity, light = subject, p, v.at, v.polarity, true
		}
		if who.empty() {
			return f.unowned(r, row, end)
		}
		r.speaker, p = who, at
	}
	for _, prep := range row.To {
		if q := f.personAt(prep, p, end); !q.empty() && f.nameLike(q) && r.addressee.empty() {
			r.addressee, p = q, q.last
			break
		}
	}
	for _, mark := range row.For {
		if n := f.prepositionAt(mark, p); n > 0 && p+n < end {
			r.contents = [][2]int{{p, f.contentEnd(p, end, f.words[p].is(lang.Complementizer) || f.infinitiveMarked(mark, p, end) > 0)}}
			r.contents[0][1] = min(r.contents[0][1], f.beforeVerb(f.pastOwnVerb(p, n, end), end))
			break
		}
	}
	if len(r.contents) == 0 && !f.words[p-1].is(lang.Body) && p < end && f.words[p].mark(":") {
		r.contents = [][2]int{{p + 1, end}}
	}
	if len(r.contents) == 0 && f.at(p).is(lang.Be) {
		r.contents = f.whatItIs(p+1, end)
	}
	if len(r.contents) == 0 && f.at(p).is(lang.Be) && row.Act == string(knowledge.Demand) && f.ranked(i, last) {
		r.contents = f.thingWanted(p+1, end)
	}
	if len(r.contents) == 0 && row.Act == string(knowledge.Demand) {
		r.contents = f.madeOf(p, end)
	}
	if len(r.contents) == 0 && f.words[i-1].is(lang.Possessive) {
		r.contents = f.announced(p, end)
	}
	if len(r.contents) == 0 && row.Act == string(knowledge.Demand) && !light && len(f.speech.Grammar.Clitics) > 0 {
		r.contents = f.listed(p, end)
	}
	if r.addressee.empty() && len(r.contents) > 0 { // "its refusal to meet the nurses"
		r.addressee = f.meets(r, knowledge.Act(r.act))
		r.inside = !r.addressee.empty()
	}
	return r, len(r.contents) > 0 || light && !r.addressee.empty() && r.act != string(knowledge.State)
}

// pastAdverbs skips adverbs at p: "its bluntest demand yet for".
func (f *finder) pastAdverbs(p, end int) int {
	for p < end && f.words[p].is(lang.Adverb|lang.Break) && f.words[p].kind == lang.Word && !f.words[p].is(lang.Preposition|lang.Complementizer|lang.Conjunction|lang.RelativeWord) {
		p++
	}
	return p
}

// theMany reports whether a phrase behind the preposition at p, which says from whom, is several whom an article or a number marks: "calls from
// the families", "from 40 parents".
func (f *finder) theMany(q phrase, p int) bool {
	first := f.words[q.first]
	return !f.words[p].is(lang.Of) && len(f.speech.Grammar.Clitics) == 0 && slices.Contains(f.speech.Grammar.From, f.words[p].low) && f.pluralHead(q.head) && !f.words[q.head].is(lang.TimeWord) && !f.dayPart(f.words[q.head]) && (first.is(lang.Definite) || first.kind == lang.Number)
}

// pastGrowing is where a noun's content may follow what it is said to do: "calls are growing for Ann Lee to go".
func (f *finder) pastGrowing(p int) int {
	at := p
	for f.at(at).is(lang.Auxiliary) && at < p+3 {
		at++
	}
	if at == p || f.at(at).kind != lang.Word || f.at(at).is(lang.Determiner|lang.Preposition) {
		return p
	}
	return at + 1
}

// unowned reads a noun in the plural for demands that nobody named makes: "calls for the mayor to go".
func (f *finder) unowned(r report, row lang.CueNoun, end int) (report, bool) {
	i := r.cue[0]
	if row.Act != string(knowledge.Demand) || len(f.speech.Grammar.Clitics) > 0 || !f.pluralHead(i) || f.words[i].quote >= 0 || f.at(i-1).is(lang.Negation) {
		return r, false
	}
	p := f.pastGrowing(i + 1)
	for _, mark := range row.For {
		n := f.prepositionAt(mark, p)
		if n == 0 || f.words[p].is(lang.Complementizer) {
			continue
		}
		if !f.words[p].is(lang.InfinitiveMark) || f.infinitiveMarked(mark, p, end) == 0 {
			r.addressee = f.phraseAt(p+n, end)
			if last := r.addressee.last; !r.addressee.empty() && (last >= end || !f.words[last].is(lang.InfinitiveMark)) && f.verbal(i-1) && !f.nounLike(i-1) {
				r.contents, r.addressee, r.agentless = [][2]int{{p, last}}, phrase{}, true // "rejected calls for his resignation"
				return r, true
			}
			if r.addressee.empty() || !f.at(r.addressee.last).is(lang.InfinitiveMark) {
				continue
			}
		} else if before := f.subjectBefore(i-1, f.sentences[f.words[i].sentence].first); f.verbal(i-1) && f.nameLike(before) {
			r.addressee = before // "the mayor faces calls to go"
		}
		r.agentless = true
		r.contents = [][2]int{{p, f.infinitiveEnd(p, end)}}
		r.contents[0][1] = min(r.contents[0][1], f.beforeVerb(p+n+1, end))
		return r, true
	}
	return r, false
}

// pastOwnVerb is where a second finite verb may follow the n words at p that introduce a content: a clause has one of its own.
func (f *finder) pastOwnVerb(p, n, end int) int {
	if f.words[p].is(lang.Complementizer) {
		for i := p + n; i < end; i++ {
			if f.verbal(i) {
				for i < end && f.words[i].is(lang.Auxiliary|lang.Modal|lang.Adverb|lang.Negation) {
					i++
				}
				return min(i+1, end)
			}
		}
	}
	return p + n + 1
}

// whatItIs is what a noun that names an act is said to be: "their demand is simple: a new roof", "… is that he go".
func (f *finder) whatItIs(p, end int) [][2]int {
	for i := p; i < end && i < p+5; i++ {
		switch w := f.words[i]; {
		case w.mark(":") && !f.quoted(i) && i+1 < end:
			return [][2]int{{i + 1, end}}
		case i == p && (w.is(lang.Complementizer) || w.is(lang.InfinitiveMark) && f.infinitiveAt(i+1)):
			return [][2]int{{i, end}}
		case f.verbal(i) || w.kind == lang.Mark:
			return nil
		}
	}
	return nil
}

// madeOf is what a noun for demands is said to be made of: "their demands include a new roof".
func (f *finder) madeOf(p, end int) [][2]int {
	for p < end && (f.words[p].is(lang.Adverb) || f.words[p].is(lang.Clitic)) {
		p++
	}
	if v, ok := f.oneAt(p, f.speech.Grammar.Comprise); ok && v.polarity == knowledge.Affirmed && !v.passive && v.at == p {
		if _, last := f.lemmaEnd(p+1, v.form); last > 0 && last < end {
			return [][2]int{{last, f.contentEnd(last, end, true)}}
		}
	}
	return nil
}

// announced is the quotation behind a colon a few words on: "her refusal takes a line: “No.”"
func (f *finder) announced(p, end int) [][2]int {
	for i := p; i < end && i < p+10; i++ {
		if f.words[i].mark(":") {
			if q := f.quoteAt(i, end); q >= 0 && !f.taken[q] {
				f.taken[q] = true
				return f.sentenceRuns(f.quotes[q].first, f.quotes[q].last)
			}
			return nil
		}
	}
	return nil
}

// listed is what stands behind the only colon of the sentence, a few words on: "leur demande est simple : une prime".
func (f *finder) listed(p, end int) [][2]int {
	for i := p; i+1 < end && i < p+9 && !f.words[i].mark(",;") && !f.quoted(i); i++ {
		if f.words[i].mark(":") {
			return [][2]int{{i + 1, end}}
		}
	}
	return nil
}

// beforeVerb is where a finite verb of the clause around begins, or end.
func (f *finder) beforeVerb(p, end int) int {
	for i := p; i < end; i++ {
		if f.verbal(i) && !f.relativeBefore(i, p) && !f.quoted(i) && !f.at(i-1).is(lang.AuxiliaryInfinitive) {
			for i > p && f.words[i-1].is(lang.Negation|lang.Clitic|lang.Adverb) {
				i--
			}
			return i
		}
	}
	return end
}

// owner is the possessive before the noun at i: "sa demande", "Barr's request".
func (f *finder) owner(i int) phrase {
	b := i - 1
	for b >= 0 && f.adjectival(b) && !f.possessive(b) && f.words[b].sentence == f.words[i].sentence {
		b--
	}
	if b < 0 || f.words[b].sentence != f.words[i].sentence {
		return phrase{}
	}
	if f.words[b].is(lang.Possessive) {
		return phrase{b, b + 1, b}
	}
	if f.possessive(b) {
		first := b - 1
		for first > 0 && f.words[first-1].capital && f.words[first-1].sentence == f.words[i].sentence {
			first--
		}
		return phrase{first, b, b - 1}
	}
	return phrase{}
}

// by is who acts, named behind the noun.
func (f *finder) by(row lang.CueNoun, p, end int) (phrase, int) {
	for _, prep := range row.By {
		q := f.personAt(prep, p, end)
		if q.empty() || !f.nameLike(q) && !f.theMany(q, p) {
			continue
		}
		if f.words[p].is(lang.Of) && !f.actsByName(q) {
			continue
		}
		return q, q.last
	}
	if f.at(p).is(lang.Of) && row.Act == string(knowledge.Demand) { // "the demand of a hearing of Ann Lee"
		if q := f.simplePhrase(p+1, end); !q.empty() && q.last < end && f.words[q.last].is(lang.Of) {
			for _, prep := range row.By {
				if who := f.personAt(prep, q.last, end); !who.empty() && f.actsByName(who) && f.nameLike(who) {
					return who, p
				}
			}
		}
	}
	return phrase{}, p
}

// actsByName reports whether the phrase's first noun is a name, a role or a body.
func (f *finder) actsByName(p phrase) bool {
	for i := p.first; i < p.last; i++ {
		w := f.words[i]
		if w.is(lang.Determiner) || w.is(lang.Title) && i+1 < p.last {
			continue
		}
		return w.capital && !w.is(lang.TimeWord) || w.is(lang.Role|lang.Body) && (f.words[p.first].is(lang.Definite) || f.at(p.first-1).is(lang.Definite|lang.Determiner) && f.speech.Grammar.Contracted[f.at(p.first-1).low] != "")
	}
	return false
}

// inQuotation reads, inside a quotation, what the person spoken to is said to do: "the access you are demanding".
func (f *finder) inQuotation(i int) {
	v, ok := f.verbAt(i)
	if !ok || v.bare() || f.at(f.saidEnd(i)).mark("?") {
		return
	}
	if v.passive {
		f.toldMe(v)
		return
	}
	if f.onMe(v) || f.othersWant(v) {
		return
	}
	p := f.subjectBefore(v.first, f.quotes[f.words[i].quote].first)
	if c := v.first - 1; c >= 0 && v.form.Person == 2 && f.speech.Grammar.Pronouns[f.words[c].low].Person == 2 {
		p = phrase{c, c + 1, c} // "que vous exigez"
	}
	if p.empty() || p.last-p.first != 1 || f.speech.Grammar.Pronouns[f.words[p.head].low].Person != 2 {
		return
	}
	r := report{act: v.frames[0].Act, polarity: v.polarity, cue: [2]int{v.first, v.last}, verb: v, frame: v.frames[0], speaker: p, carried: -1, clitic: -1, nominal: true}
	for _, fr := range v.frames {
		if fr.Act != string(knowledge.State) {
			r.act, r.frame = fr.Act, fr
			break
		}
	}
	if r.act == string(knowledge.State) || r.frame.Mind {
		return
	}
	end := f.saidEnd(i)
	first, behind := f.quotes[f.words[i].quote].first, p.first
	if behind > first && f.words[behind-1].is(lang.RelativeWord) {
		behind-- // "l'accès que vous exigez"
	}
	if before := f.phraseEndingAt(behind, first); !before.empty() { // "the access you are demanding"
		r.contents = [][2]int{{before.first, before.last}}
	} else {
		t := f.bestTail(v, v.last, end)
		if t.score < 0 || t.quote >= 0 {
			return
		}
		r.contents = [][2]int{t.content}
	}
	f.reports = append(f.reports, f.placed(r))
}

// onMe reads, inside a quotation, what somebody else wants of the one who speaks: "they want us to leave".
func (f *finder) onMe(v verb) bool {
	end := f.saidEnd(v.at)
	t := f.bestTail(v, v.last, end)
	clitic := -1
	for _, c := range v.clitics {
		if f.firstPerson(c) {
			clitic = c
			t = f.withClitic(v, t, v.last, end)
		}
	}
	pressing := t.frame.Act == string(knowledge.Demand) || t.frame.Act == string(knowledge.Oblige) || t.frame.Act == string(knowledge.Threaten) || t.frame.Act == string(knowledge.Accuse)
	if t.score < 0 || !pressing || t.quote >= 0 || clitic < 0 && !f.wantsMe(t) {
		return false
	}
	first := f.quotes[f.words[v.at].quote].first
	p := f.subjectBefore(v.first, first)
	if p.empty() || f.firstPerson(p.head) || clitic < 0 && t.person.empty() && p.first > first+1 {
		return false
	}
	to := t.person
	if to.empty() && clitic < 0 {
		to = phrase{t.content[0] + 1, t.content[0] + 2, t.content[0] + 1} // « exige que nous payions »
	}
	f.reports = append(f.reports, f.placed(report{act: t.frame.Act, polarity: v.polarity, cue: [2]int{v.first, v.last}, verb: v, frame: t.frame, speaker: p, addressee: to, contents: f.contentsOf(t), carried: -1, clitic: clitic, nominal: true}))
	return true
}

// saidEnd is where the sentence around word i ends inside its quotation.
func (f *finder) saidEnd(i int) int {
	end := f.sentenceEnd(i)
	for j := i; j < end; j++ {
		if w := f.words[j]; w.quote != f.words[i].quote || w.mark(".!?…") && !f.initial(j-1) || w.kind == lang.Mark && f.quotes[w.quote].last <= j+1 {
			return j
		}
	}
	return end
}

// phraseEndingAt is the noun phrase that ends right before i.
func (d *doc) phraseEndingAt(i, lo int) phrase {
	for j := max(lo, i-8); j < i; j++ {
		if p := d.phraseAt(j, i); !p.empty() && p.last == i && !d.words[p.head].is(lang.SubjectPronoun) {
			return p
		}
	}
	return phrase{}
}
