package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// nobodyDoes reports whether a subject is nobody, or nobody of them: "none of the parties", "not one of the nurses", "no farmer".
func (d *doc) nobodyDoes(p phrase) bool {
	if d.words[p.head].is(lang.Nobody) || d.words[p.first].is(lang.Nobody) || d.at(p.first-1).is(lang.Nobody) {
		return true
	}
	for i := p.first; i >= max(p.first-4, d.sentences[d.words[p.first].sentence].first); i-- {
		n := d.runAt(d.speech.Grammar.Outcome.Nobody, i)
		if n == 0 || i+n > p.last || d.at(i+n).kind != lang.Word {
			continue
		}
		for at := i + n; at < p.first; at++ {
			if !d.words[at].is(lang.Of | lang.Determiner) {
				return false
			}
		}
		return true
	}
	return false
}

// withoutAt reports whether the word at i is one such as "without".
func (d *doc) withoutAt(i int) bool {
	w := d.at(i)
	return w.kind == lang.Word && w.is(lang.Negation) && w.is(lang.Preposition)
}

// negatesWithout reports whether "without" at i is denied itself: "not without urging", « non sans inviter ».
func (d *doc) negatesWithout(i int) bool {
	return i > 0 && d.words[i-1].sentence == d.words[i].sentence && slices.Contains(d.speech.Grammar.Staging.Nots, d.words[i-1].low)
}

// without negates a gerund or an infinitive behind "without", and affirms one behind "not without": "left without demanding an apology".
func (d *doc) without(v *verb) {
	if v.form.Kind != lang.Gerund && v.form.Kind != lang.Infinitive || v.auxiliary {
		return
	}
	for i := v.at - 1; i >= max(0, v.first-1) && d.words[i].sentence == d.words[v.at].sentence; i-- {
		if !d.withoutAt(i) {
			continue
		}
		if v.polarity = knowledge.Negated; d.negatesWithout(i) {
			v.polarity = knowledge.Affirmed
		}
		v.first = min(i, v.first)
		return
	}
}

// notWithout reports whether an infinitive is done by its clause's subject, for "not without" or words like it stand in front: « non sans
// inviter », « sans manquer d'accuser ».
func (f *finder) notWithout(v verb) bool {
	for i := v.first; i >= max(0, v.first-1); i-- {
		if f.withoutAt(i) && f.negatesWithout(i) {
			return true
		}
	}
	g := f.governing(v)
	return g > 0 && f.withoutAt(g-1) && slices.Contains(f.speech.Grammar.Staging.Omits, f.at(g).low)
}

// subjunctive reports whether a clause tells what is to be done rather than what is: "that the mayor resign", "he be sacked", in the
// language where the bare verb behind a subject in the singular shows it.
func (d *doc) subjunctive(c [2]int) bool {
	if len(d.speech.Grammar.Clitics) > 0 {
		return false
	}
	i, last := c[0], min(c[1], len(d.words))
	for i < last && d.words[i].is(lang.Complementizer) {
		i++
	}
	for at := i + 1; at < last && at < i+12 && !d.words[at].mark(",;:"); at++ {
		w, before := d.words[at], d.words[at-1]
		switch {
		case w.is(lang.AuxiliaryInfinitive) && !w.is(lang.Plural|lang.Have): // "be"
			return !before.is(lang.Modal|lang.InfinitiveMark|lang.Auxiliary) && !d.words[d.back(at)].is(lang.Modal|lang.InfinitiveMark|lang.Auxiliary)
		case w.is(lang.Modal | lang.Auxiliary | lang.RelativeWord | lang.InfinitiveMark):
			return false
		}
		if _, ok := w.form(lang.Finite); ok && !w.capital && !before.is(lang.Determiner|lang.Possessive|lang.Preposition) {
			_, bare := w.form(lang.Infinitive)
			return bare && !d.pastToo(w) && d.singularSubject(i, at)
		}
	}
	return false
}

// pastToo reports whether a bare verb is spelt as its past is: "put".
func (d *doc) pastToo(w word) bool {
	return slices.ContainsFunc(w.forms, func(f lang.Form) bool { return f.Kind == lang.Finite && f.Person == 3 || f.Kind == lang.Participle })
}

// singularSubject reports whether words[i:at] are a subject in the singular: one that the bare verb does not agree with.
func (d *doc) singularSubject(i, at int) bool {
	for at > i && d.words[at-1].is(lang.Adverb|lang.Negation) {
		at--
	}
	w := d.words[i]
	if w.is(lang.SubjectPronoun) {
		return at == i+1 && d.speech.Grammar.Pronouns[w.low].Person == 3 && d.speech.Grammar.Pronouns[w.low].Number == "s"
	}
	p := d.phraseAt(i, at)
	if p.empty() || p.last != at {
		return false
	}
	for k := p.first; k < p.last; k++ {
		if d.words[k].is(lang.Conjunction) {
			return false
		}
	}
	return !d.pluralHead(p.head) && !d.words[p.head].is(lang.PluralNoun|lang.Somebody) && !d.pluralHead(p.last-1)
}
