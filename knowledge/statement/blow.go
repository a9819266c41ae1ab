package statement

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// looms reports whether what a report says that somebody plans, weighs, is ready for or does not rule out is a blow: "is ready to sue", "has not
// ruled out a strike", « envisage de porter plainte », but not "rules out a strike".
func (d *doc) looms(r report, c [2]int) bool {
	g := &d.speech.Grammar.OrElse
	lemma := r.verb.form.Lemma
	switch {
	case d.undenied(r):
	case slices.Contains(g.Undenied, lemma):
		return false
	case !slices.Contains(g.Looming, lemma) || r.verb.polarity == knowledge.Negated:
		return false
	}
	at := c[0]
	for at < min(c[1], len(d.words)-1) && d.words[at].is(lang.InfinitiveMark) {
		at++
	}
	if v, ok := d.verbAt(at); ok && len(v.form.Tail) > 0 && v.frames[0].Act == string(knowledge.Accuse) && v.frames[0].Target && v.form.Kind != lang.Finite { // "ready to take Nordel to court"
		return true
	}
	return d.infinitiveOf(g.Blow, c) >= 0 || d.reprisal(c)
}

// undenied reports whether a report's verb says under a negation that something may come: "has not ruled out".
func (d *doc) undenied(r report) bool {
	return r.verb.polarity == knowledge.Negated && slices.Contains(d.speech.Grammar.OrElse.Undenied, r.verb.form.Lemma)
}

// weighsBlow reports whether the verb of a report is the infinitive of a blow that another verb says may come: « envisage de porter plainte ».
func (d *doc) weighsBlow(r report) bool {
	g := &d.speech.Grammar.OrElse
	if r.verb.form.Kind != lang.Infinitive || d.runAt(g.Blow, r.verb.at) == 0 {
		return false
	}
	for i := r.verb.at - 1; i >= 0 && i >= r.verb.at-3 && d.words[i].sentence == d.words[r.verb.at].sentence; i-- {
		if slices.ContainsFunc(d.words[i].forms, func(f lang.Form) bool { return f.Kind != lang.Infinitive && slices.Contains(g.Looming, f.Lemma) }) {
			return !d.at(i + 1).is(lang.Negation)
		}
	}
	return false
}

// unlessDone reports whether what words[i:end] tell hangs on something not being done: "unless it pays", "if the firm does not answer", « faute
// d'accord », « si rien ne bouge ».
func (d *doc) unlessDone(i, end int) bool {
	g := &d.speech.Grammar.OrElse
	end = min(end, len(d.words))
	for ; i < end; i++ {
		if n := d.runAt(g.Unless, i); n > 0 {
			return true
		}
		if d.runAt(g.If, i) == 0 {
			continue
		}
		for j := i + 1; j < end && j < i+12 && !d.words[j].mark(",;:"); j++ {
			if w := d.words[j]; w.is(lang.Negation) || d.runAt(g.Fails, j) > 0 {
				return true
			}
		}
	}
	return false
}

// warnedOf adds the threat that a sentence tells in its own words: "If Nordel does not pay, the dockers will strike", « Faute d'accord, les pêcheurs
// bloqueront le port ».
func (f *finder) warnedOf(s, from int) {
	k := f.sentences[s]
	if len(f.reports) > from || k.title || f.words[k.last-1].mark("?") || slices.ContainsFunc(f.words[k.first:k.last], func(w word) bool { return w.quote >= 0 }) || !f.unlessDone(k.first, k.last) {
		return
	}
	end := f.sentenceEnd(k.first)
	for i := k.first + 1; i < end; i++ {
		first := i
		switch {
		case len(f.speech.Grammar.Clitics) > 0 && f.blowToCome(i):
		case len(f.speech.Grammar.Clitics) == 0 && f.words[i].is(lang.Modal) && f.words[i].is(lang.FutureMark) && !f.words[i].is(lang.Negation) && f.runAt(f.speech.Grammar.OrElse.Blow, i+1) > 0:
			i++
		default:
			continue
		}
		who := f.subjectBefore(first, k.first)
		if who.empty() || who.last != first || f.plain(who) || f.supposed(who) || !f.nameLike(who) && !f.pluralHead(who.head) {
			return
		}
		r := f.tied(knowledge.Threaten, first, i+1, end, s)
		r.speaker, r.verb.at = who, i
		f.reports = append(f.reports, r)
		return
	}
}

// blowToCome reports whether the word at i is the future of a verb of dealing a blow: « bloqueront », « attaquera ».
func (f *finder) blowToCome(i int) bool {
	w := f.words[i]
	if w.kind != lang.Word || w.capital {
		return false
	}
	for _, blow := range f.speech.Grammar.OrElse.Blow {
		verb, rest, _ := strings.Cut(blow, " ")
		stem := strings.TrimSuffix(verb, "e")
		ending, ok := strings.CutPrefix(w.low, stem)
		if ok && slices.Contains(f.speech.Grammar.OrElse.ToCome, ending) && (rest == "" || f.tail(i+1, strings.Fields(rest))) {
			return true
		}
	}
	return false
}

// displeased adds the refusal of somebody whom a sentence says that a thing is not enough for: "That will not do for the minister", « L'offre ne
// suffit pas au syndicat ».
func (f *finder) displeased(s int) {
	k := f.sentences[s]
	end := f.sentenceEnd(k.first)
	for i := k.first + 1; i < end; i++ {
		n := f.runAt(f.speech.Grammar.OrElse.Displeases, i)
		if m := f.runAt(f.speech.Grammar.OrElse.Suffices, i); n == 0 && m > 0 && f.nothingBefore(k.first, i) {
			n = m
		}
		if n == 0 || f.quoted(i) {
			continue
		}
		who := f.phraseAt(i+n, end)
		first := f.clauseStart(i, k.first)
		for first < i && !slices.Contains(f.speech.Grammar.Demonstratives, f.words[first].low) && (f.words[first].is(lang.Conjunction|lang.Adverb|lang.Break) && !f.words[first].is(lang.Determiner) || f.words[first].kind == lang.Mark) {
			first++
		}
		if who.empty() || first >= i || !f.nameLike(who) && !f.theMany(who, k.first) || f.words[i-1].is(lang.SubjectPronoun) && f.speech.Grammar.Pronouns[f.words[i-1].low].Person == 1 {
			return
		}
		r := told(knowledge.Refuse, i, i+n, s, [2]int{first, i})
		r.speaker = f.apposition(who, end)
		f.reports = append(f.reports, r)
		return
	}
}

// nothingBefore reports whether a clause that ends at word i begins with a word for nothing: "none of this", « rien de tout cela », « aucune offre ».
func (f *finder) nothingBefore(first, i int) bool {
	g := &f.speech.Grammar
	for j := f.clauseStart(i, first); j < i && j < first+4; j++ {
		if w := f.words[j]; w.is(lang.Nobody) || slices.Contains(g.Nothing, w.low) || w.is(lang.Negation) && w.is(lang.Determiner) {
			return true
		}
	}
	return false
}

// menaced is who is threatened with what their phrase p seems to go on with: « menace la mairie d'un procès », but not « menace la vie du club ».
func (d *doc) menaced(f lang.Frame, p phrase, end int) phrase {
	q := d.simplePhrase(p.first, end)
	if f.Act != string(knowledge.Threaten) || len(d.speech.Grammar.Clitics) == 0 || q.empty() || q.last >= p.last || !d.nameLike(q) && !d.pluralHead(q.head) {
		return phrase{}
	}
	if of := d.words[q.last]; !of.is(lang.Of) || of.is(lang.Determiner) || d.at(q.last+1).is(lang.Definite) || d.at(q.last+1).capital {
		return phrase{}
	}
	return q
}
