package statement

import "disputebot/knowledge/lang"

// contentEnd is where the content that begins at p ends. A clause runs on over commas, a noun phrase does not.
func (d *doc) contentEnd(p, end int, clause bool) int {
	for i := p + 1; i < end; i++ {
		w := d.words[i]
		if w.quote >= 0 {
			continue
		}
		switch {
		case w.mark(";") && !d.listBegun(p, i) || w.mark("–—") && !clause:
			return i
		case w.mark(",") && (!clause && !d.listComma(i, end) || d.cueFollows(i+1, end) && (!clause || d.saysSomething(p, i))):
			return i
		case w.is(lang.Conjunction) && i > p+1 && d.cueRight(i+1, end) && (!clause || d.saysSomething(p, i)):
			return i
		case w.is(lang.Break) && !w.is(lang.Conjunction|lang.RelativeWord|lang.Complementizer|lang.Preposition|lang.QuestionWord) && (d.cueFollows(i+1, end) || !clause && !w.is(lang.Negation)):
			return i
		case (w.is(lang.Conjunction) || w.mark("–—")) && clause && i > p+1 && d.otherSpeaks(i+1, end) && d.saysSomething(p, i):
			return i
		case w.is(lang.BeforeInfinitive) && d.infinitiveCue(i, end):
			return i
		case w.mark(",") && d.at(i+1).is(lang.Plain) && d.at(i+2).is(lang.RelativeWord) && d.at(i+2).is(lang.Complementizer): // ", ce que"
			return i
		case w.mark(")") && !d.opened(p, i):
			return i
		}
	}
	for end > p && d.words[end-1].mark(",") && d.words[end-1].quote < 0 {
		end--
	}
	return end
}

// infinitiveEnd is contentEnd for an infinitive, which a clause of its own behind a comma ends ("…, although it").
func (d *doc) infinitiveEnd(p, end int) int {
	end = d.contentEnd(p, end, true)
	for i := p + 1; i+1 < end; i++ {
		if w := d.words[i+1]; d.words[i].mark(",") && !d.quoted(i) && w.is(lang.Break) && !w.is(lang.RelativeWord|lang.Complementizer|lang.Conjunction|lang.QuestionWord|lang.Preposition) {
			return i
		}
	}
	return end
}

// otherSpeaks reports whether somebody else's act begins at i: "… and the union accused the firm".
func (d *doc) otherSpeaks(i, end int) bool {
	if i < end && d.words[i].is(lang.Conjunction) {
		i++
	}
	p := d.phraseAt(i, end)
	if p.empty() || !d.nameLike(p) && !d.words[p.head].is(lang.SubjectPronoun) {
		return false
	}
	for j := p.last; j < end && j < p.last+4; j++ {
		if v, ok := d.verbAt(j); ok {
			return v.form.Kind != lang.Infinitive && v.form.Kind != lang.Gerund && !v.frames[0].Mind
		}
		if !d.words[j].is(lang.Auxiliary | lang.Adverb | lang.Clitic | lang.Negation) {
			return false
		}
	}
	return false
}

// saysSomething reports whether words[p:i] have a verb: a clause that has none yet cannot end.
func (d *doc) saysSomething(p, i int) bool {
	if !d.words[p].is(lang.Complementizer) {
		return true
	}
	for j := p; j < i; j++ {
		if d.verbal(j) || d.speech.PastShape(d.words[j].low) {
			return true
		}
	}
	return false
}

// listBegun reports whether a colon between p and i opens a list, which semicolons part.
func (d *doc) listBegun(p, i int) bool {
	for j := p; j < i; j++ {
		if d.words[j].mark(":") && !d.quoted(j) {
			return true
		}
	}
	return false
}

// opened reports whether a bracket is opened between p and i.
func (d *doc) opened(p, i int) bool {
	for j := p; j < i; j++ {
		if d.words[j].mark("(") {
			return true
		}
	}
	return false
}

// listComma reports whether the comma at i goes on a list of noun phrases.
func (d *doc) listComma(i, end int) bool {
	q := d.phraseAt(i+1, end)
	if d.at(i + 1).is(lang.Conjunction) {
		return !d.phraseAt(i+2, end).empty() && !d.verbFollows(d.phraseAt(i+2, end).last, end)
	}
	if q.empty() || q.last >= end {
		return false
	}
	return d.words[q.last].is(lang.Conjunction) || d.words[q.last].mark(",") && d.listComma(q.last, end)
}

// cueFollows reports whether a second act of the same subject begins at i: "…, adding that", "…, mais a refusé".
func (d *doc) cueFollows(i, end int) bool {
	for i+1 < end && d.words[i].is(lang.Adverb) && d.words[i+1].is(lang.BeforeGerund) {
		i++
	}
	for i < end && (d.words[i].is(lang.Adverb|lang.Conjunction) || d.words[i].is(lang.Break) && !d.words[i].is(lang.RelativeWord|lang.Complementizer)) && !d.words[i].is(lang.Determiner) {
		i++
	}
	return d.cueRight(i, end) || d.parenthesis(i, end)
}

// cueRight reports whether a verb group that marks speech begins right at i.
func (d *doc) cueRight(i, end int) bool {
	for j := i; j < end && j < i+6; j++ {
		w := d.words[j]
		if v, ok := d.verbAt(j); ok && v.first <= i && (len(v.frames) != 1 || !v.frames[0].Term || d.termed(v.frames[0], v.last, end).score >= 0) {
			return v.form.Kind != lang.Infinitive || v.first < v.at
		}
		if !w.is(lang.Auxiliary | lang.Modal | lang.Adverb | lang.Negation | lang.Clitic | lang.BeforeGerund) {
			return false
		}
	}
	return false
}

// infinitiveCue reports whether "avant de prier" or the like begins at i.
func (d *doc) infinitiveCue(i, end int) bool {
	for j := i + 1; j < end && j < i+4; j++ {
		if _, ok := d.words[j].form(lang.Infinitive); ok {
			_, cue := d.verbAt(j)
			return cue
		}
		if !d.words[j].is(lang.InfinitiveMark | lang.Clitic | lang.Auxiliary) {
			return false
		}
	}
	return false
}

// parenthesis reports whether ", X said" stands at i: a subject and a cue before the sentence's end or a comma.
func (d *doc) parenthesis(i, end int) bool {
	if i >= end {
		return false
	}
	p := d.phraseAt(i, end)
	if p.empty() {
		return false
	}
	p = d.apposition(p, end)
	for j := p.last; j < end && j < p.last+5; j++ {
		if v, ok := d.verbAt(j); ok && v.form.Kind == lang.Finite || ok && v.first < v.at {
			return d.closesAt(v.last, end)
		}
		if !d.words[j].is(lang.Auxiliary | lang.Adverb | lang.Negation) {
			return false
		}
	}
	return false
}

// closesAt reports whether nothing but an adjunct stands between i and the next comma, quotation or end.
func (d *doc) closesAt(i, end int) bool {
	i = d.skipDays(i, end)
	if i >= end || d.words[i].mark(",;.") || d.words[i].quote >= 0 {
		return true
	}
	w := d.words[i]
	if w.is(lang.InfinitiveMark) && (d.infinitiveAt(i+1) || d.at(i+1).is(lang.Negation|lang.Clitic) || d.quoted(i+1)) {
		return false
	}
	return w.is(lang.Preposition) && !w.is(lang.Determiner) || w.is(lang.BeforeGerund) || d.gerundAt(i)
}

func (d *doc) gerundAt(i int) bool { _, ok := d.at(i).form(lang.Gerund); return ok }

func (d *doc) skipDays(i, end int) int {
	for i < end && (d.words[i].is(lang.Adverb|lang.TimeWord) && !d.words[i].is(lang.Determiner) || d.words[i].is(lang.Determiner) && i+1 < end && d.words[i+1].is(lang.TimeWord)) {
		i++
	}
	return i
}
