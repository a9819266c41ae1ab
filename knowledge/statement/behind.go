package statement

import "disputebot/knowledge/lang"

// subjectBehind is the subject that follows its verb: "a rétorqué le géant", "said X, director of Y".
func (d *doc) subjectBehind(i int) phrase {
	end := d.sentenceEnd(min(i, len(d.words)-1))
	for i < end && d.words[i].is(lang.Adverb|lang.TimeWord) && !d.words[i].is(lang.Determiner) {
		i++
	}
	at := d.pastAdjunct(i, end)
	p := d.phraseAt(at, end)
	if q := d.pastManner(i, end); p.empty() && !q.empty() {
		p = q
	}
	if p.empty() || d.words[p.first].is(lang.ObjectPronoun) && !d.words[p.first].is(lang.SubjectPronoun) && p.last-p.first == 1 {
		return phrase{}
	}
	if d.words[p.head].is(lang.TimeWord) {
		return phrase{}
	}
	p = d.series(p, end)
	return d.apposition(p, end)
}

// pastAdjunct skips "dans leur courrier" between a verb and its subject.
func (d *doc) pastAdjunct(i, end int) int {
	if !d.at(i).is(lang.Preposition) || d.at(i).is(lang.Determiner) {
		return i
	}
	p := d.phraseAt(i+1, end)
	if at := d.nameInside(p); at > 0 && (p.last >= end || d.words[p.last].mark(",.")) {
		return at
	}
	if p.empty() || p.last >= end || d.words[p.last].mark(",.") {
		return i
	}
	return p.last
}

// nameInside is where a person's name begins that a noun phrase has run into: "the depot Ann Lee" is two; 0 for none.
func (d *doc) nameInside(p phrase) int {
	for i := p.first + 1; i+1 < p.last; i++ {
		w, before := d.words[i], d.words[i-1]
		if before.is(lang.Role|lang.Title|lang.Body|lang.Of|lang.Nationality) || before.kind != lang.Word || d.words[p.first].capital {
			return 0
		}
		if w.capital && !before.capital && !before.is(lang.Determiner|lang.Possessive) && d.words[i+1].capital && p.last-i < 5 {
			return i
		}
	}
	return 0
}

// pastManner is the subject behind words between commas, or behind a gerund with its mark: "lâche, amère, X", "dit en souriant X".
func (d *doc) pastManner(i, end int) phrase {
	at := i
	if d.at(i).is(lang.BeforeGerund) && d.at(i+1).kind == lang.Word {
		at = i + 2
	} else if i < end && d.words[i].mark(",") {
		for j := i + 1; j < end && j < i+9 && !d.verbal(j); j++ {
			if d.words[j].mark(",") {
				at = j + 1
				break
			}
		}
	}
	if at == i {
		return phrase{}
	}
	if p := d.phraseAt(at, end); !p.empty() && d.nameLike(p) {
		return p
	}
	return phrase{}
}

// series goes on over a list: "A, B and C", "A; B; and C".
func (d *doc) series(p phrase, end int) phrase {
	out := p
	for i := p.last; i < end; {
		conj := false
		j := i
		for j < end && (d.words[j].mark(",;") || d.words[j].is(lang.Conjunction)) {
			conj = conj || d.words[j].is(lang.Conjunction)
			j++
		}
		if j == i {
			break
		}
		q := d.phraseAt(j, end)
		if q.empty() || !d.nameLike(q) || d.verbFollows(q.last, end) || !conj && d.words[q.first].is(lang.Role) && !d.words[q.first].capital {
			break
		}
		i = q.last
		if conj {
			out.last = q.last
		}
	}
	return out
}

// apposition goes on over ", director of Y" behind a name or ", Name" behind a role.
func (d *doc) apposition(p phrase, end int) phrase {
	for p.last < end && d.words[p.last].mark(",") {
		q := d.phraseAt(p.last+1, end)
		if q.empty() || d.words[q.first].kind == lang.Number || !d.nameLike(q) || d.verbFollows(q.last, end) || d.quoted(q.last) && d.verbFollows(q.last+1, end) || q.last < end && d.words[q.last].kind == lang.Word && !d.words[q.last].is(lang.Preposition|lang.Conjunction|lang.BeforeGerund|lang.RelativeWord|lang.TimeWord|lang.Adverb) {
			break
		}
		p.last = d.widened(q, end).last
	}
	return p
}

// verbFollows reports whether a finite verb stands right at i.
func (d *doc) verbFollows(i, end int) bool {
	for i < end && d.words[i].is(lang.Adverb|lang.Negation|lang.Clitic) && !d.verbal(i) {
		i++
	}
	return i < end && d.verbal(i)
}
