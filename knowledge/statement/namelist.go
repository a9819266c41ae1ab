package statement

import "disputebot/knowledge/lang"

// namedTogether is the mention of several persons that begins at i as the subject of its sentence, and where it ends: "Ann Lee, Paul Roy and
// Jim Moss, mayors of the valley, signed a motion". It ends at i where there is none. A role behind the names is what each of them is.
func (r *resolver) namedTogether(i int) (heard, int) {
	k := r.sentences[r.words[i].sentence]
	if !r.words[i].capital || r.quoted(i) || r.titleCase(r.words[i].sentence) || i > k.first && !r.at(i-1).mark(",") {
		return heard{}, i
	}
	end := r.sentenceEnd(i)
	list, last := r.nameList(i, end)
	if len(list) < 2 {
		return heard{}, i
	}
	role := ""
	if at := last + 1; at < end && r.words[last].mark(",") {
		p := r.phraseAt(at, end)
		if p.empty() || !r.words[p.head].is(lang.Role) && !r.roleIn(p.first, p.last) || p.last >= end || !r.words[p.last].mark(",") {
			return heard{}, i
		}
		role, last = singular(r.words[r.headOf(item{first: p.first, last: p.last})].fold), p.last+1
	}
	if _, past := r.at(last).form(lang.Finite, lang.Participle); !past && !r.verbFollows(last, end) {
		return heard{}, i
	}
	if i > k.first+2 && r.words[i-2].capital && !r.at(i-3).is(lang.Preposition) {
		return heard{}, i // the list begins further up
	}
	for at := k.first + 1; at < i; at++ { // a participle may begin the sentence: "Réunis à Lyon, A, B et C"
		if r.verbal(at) || r.words[at].is(lang.RelativeWord|lang.Complementizer) {
			return heard{}, i
		}
	}
	h := heard{at: i, plural: true, spoke: true, person: true}
	for _, it := range list {
		r.reg.enterItem(r.doc, it)
		e := r.reg.itemEntity(r.doc, it)
		if e == nil || e.kind != person {
			return heard{}, i
		}
		if role != "" {
			e.nouns[role] = true
		}
		h.names = append(h.names, e.name)
	}
	return h, last
}

// nameList are the persons' names of two words or more, joined by commas and a conjunction, that begin at i, and where they end.
func (r *resolver) nameList(i, end int) ([]item, int) {
	var out []item
	joined := false
	for {
		last := r.personAhead(i, end)
		if last-i < 2 {
			return nil, i
		}
		first := i
		for first < last-2 && r.words[first].is(lang.Title) {
			first++
		}
		out = append(out, item{first: i, last: last, name: [2]int{first, last}})
		switch {
		case joined:
			return out, last
		case last+1 < end && r.words[last].mark(","):
			i = last + 1
		case last+1 < end && r.words[last].is(lang.Conjunction):
			i, joined = last+1, true
		default:
			return nil, i
		}
	}
}
