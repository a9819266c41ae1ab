package statement

import "disputebot/knowledge/lang"

// placed is the second reading of where the speaker of a report stands. It knows nothing of clauses and frames, by which the first
// reading found the speaker; it looks at the words right beside the cue and asks whether whoever acts can stand there at all.
func (r *resolver) placed(rep report) bool {
	p := rep.speaker
	switch behind := p.first >= rep.cue[1]; {
	case rep.nominal && behind:
		return r.at(p.first-1).is(lang.PassiveBy|lang.Of|lang.Preposition) || p.first == rep.cue[1]
	case rep.nominal:
		return rep.cue[0] < rep.verb.at || !r.nameIn(p.last, rep.cue[0]) // "issued a demand", else beside its noun
	case len(rep.verb.frames) == 0: // "according to X", a colon
		return behind || !r.words[rep.cue[0]].leads
	case rep.verb.passive:
		return r.agentAt(p)
	case behind:
		return r.inverted(rep)
	}
	return r.beforeVerb(rep)
}

// agentAt reports whether who acts in a passive is led by the agent's preposition.
func (r *resolver) agentAt(p phrase) bool {
	return r.at(p.first-1).is(lang.PassiveBy|lang.Of|lang.Preposition) || r.words[p.first].is(lang.Of)
}

// inverted reports whether somebody behind an active verb can be its subject: no noun stands right before the verb, no preposition
// right before them and nobody else between; of a participle they are the subject only behind a comma.
func (r *resolver) inverted(rep report) bool {
	p, v := rep.speaker, rep.verb
	before := r.at(p.first - 1)
	if v.bare() {
		return before.mark(",") || v.form.Kind == lang.Participle && before.is(lang.PassiveBy)
	}
	if before.is(lang.Preposition) && !before.is(lang.Determiner|lang.Adverb|lang.TimeWord) {
		return false
	}
	if w := r.at(v.first - 1); v.first > r.sentences[rep.sentence].first && !w.is(lang.Complementizer|lang.RelativeWord|lang.Break|lang.TimeWord|lang.Adverb|lang.Conjunction|lang.QuestionWord) {
		if w.kind == lang.Word && w.quote == r.words[v.first].quote || len(rep.contents) == 0 || rep.contents[0][0] > rep.cue[0] && !w.mark(":") {
			return false
		}
	}
	return !r.nameIn(rep.cue[1], p.first)
}

// nameIn reports whether a name stands among words[i:j], outside of quotations.
func (r *resolver) nameIn(i, j int) bool {
	for ; i < j; i++ {
		if r.nameEnds(i) && !r.words[i].is(lang.TimeWord) && !r.quoted(i) {
			return true
		}
	}
	return false
}

// nameEnds reports whether the word at i is written like a name inside its sentence.
func (r *resolver) nameEnds(i int) bool {
	w := r.words[i]
	return w.kind == lang.Word && w.capital && !r.sentenceStart(i) && !w.is(lang.Determiner|lang.Preposition) && !r.titleCase(w.sentence)
}

// beforeVerb reports whether the word that stands before the verb, what commas set in aside, belongs to the subject; where a name
// stands there that does not, that one acts.
func (r *resolver) beforeVerb(rep report) bool {
	p, v := rep.speaker, rep.verb
	first := r.sentences[rep.sentence].first
	if p.first < first || v.bare() || v.coming || r.titleCase(rep.sentence) {
		return true
	}
	i := r.pastSmall(v.first-1, first)
	for i >= p.last && r.words[i].mark(",–—)") && !r.quoted(i) {
		open := r.opening(i, first)
		if open < 0 { // "the union, said X, …": the verb is set in itself
			return p.last != i || r.words[i].mark(")")
		}
		if open < p.first { // it stands in what is set in: only an apposition is the subject
			return p.first-open < 3 && p.last == i
		}
		i = r.pastSmall(open-1, first)
	}
	if i < p.last || r.conjoined(p.last, v.first) {
		return true
	}
	return !r.nameEnds(i) || r.words[p.last].is(lang.Of|lang.Preposition)
}

// pastSmall goes back from word i over adverbs, negations, days and pronouns before a verb.
func (r *resolver) pastSmall(i, first int) int {
	for i > first && r.words[i].kind == lang.Word && r.words[i].is(lang.Adverb|lang.Negation|lang.Clitic|lang.TimeWord|lang.Auxiliary|lang.Modal) && !r.words[i].capital {
		i--
	}
	return i
}

// opening is the mark before word i that opens what the one at i closes, -1 for none.
func (r *resolver) opening(i, first int) int {
	for j := i - 1; j > first; j-- {
		if r.words[j].mark(",–—(") && !r.quoted(j) {
			return j
		}
	}
	return -1
}

// conjoined reports whether a conjunction stands in words[i:j]: a second verb of one subject.
func (r *resolver) conjoined(i, j int) bool {
	for ; i < j; i++ {
		if r.words[i].is(lang.Conjunction) {
			return true
		}
	}
	return false
}
