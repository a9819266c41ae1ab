package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// judgedBy is the refusal, or the ruling, whose content the possessive of nominal act i stands in: "the court
// rejected its appeal" tells of another's appeal; -1 for none.
func (r *resolver) judgedBy(i int) int {
	rep := r.reports[i]
	if !rep.nominal || rep.speaker.empty() || !r.words[rep.speaker.head].is(lang.Possessive) {
		return -1
	}
	for k, other := range r.reports {
		if k == i || other.sentence != rep.sentence || other.act != string(knowledge.Refuse) && other.act != string(knowledge.Rule) {
			continue
		}
		for _, c := range other.contents {
			if c[0] <= rep.cue[0] && rep.cue[1] <= c[1] {
				return k
			}
		}
	}
	return -1
}

// appealed is whose a demand is that a judge rejected, where a possessive alone tells: of who had turned to the judge ("Saisi par
// l'éditeur, le tribunal a rejeté sa demande"), else of somebody named in the same sentence or in the one before it in the paragraph.
func (r *resolver) appealed(rep report, judge []string) []string {
	k := r.sentences[rep.sentence]
	if p := r.turnedTo(k); !p.empty() {
		names, _ := r.who(p, rep, false)
		return names
	}
	names := r.pronoun(rep.speaker.head, rep, judge)
	for _, h := range r.heard {
		s := r.words[h.at].sentence
		if h.at < rep.speaker.head && rep.sentence-s <= 1 && r.sentences[s].paragraph == k.paragraph && slices.Equal(h.names, names) {
			return names
		}
	}
	return nil
}

// turnedTo is who did what the participle tells that begins a sentence: "Saisi en mars par X, le juge", "Petitioned by X, the court".
func (d *doc) turnedTo(k sentence) phrase {
	first := k.first
	if _, ok := d.words[first].form(lang.Participle); !ok && !d.speech.ParticipleShape(d.words[first].low) && !d.speech.PastShape(d.words[first].low) {
		return phrase{}
	}
	for i := first + 1; i < k.last && d.words[i].kind != lang.Mark; i++ {
		if d.words[i].is(lang.PassiveBy) {
			if p := d.phraseAt(i+1, k.last); !p.empty() && p.last < k.last && d.words[p.last].mark(",") {
				return p
			}
		}
	}
	return phrase{}
}

// besides are those whom a pronoun for the other side of report i cannot mean: who acts, and of a judge's order the court.
func (r *resolver) besides(i int) []string {
	out := r.speaks[i]
	if act := r.reports[i].act; act != string(knowledge.Oblige) && act != string(knowledge.Sanction) && act != string(knowledge.Rule) {
		return out
	}
	courts := out
	for _, h := range r.heard {
		if len(h.names) == 1 && slices.ContainsFunc(foldedWords(h.names[0]), func(w string) bool { return r.speech.Grammar.FoldedClass(w)&lang.Court != 0 }) {
			courts = union(courts, h.names)
		}
	}
	if len(courts) == len(out) {
		return out
	}
	near := map[string]bool{} // whom the court orders about has just been told of
	for _, h := range r.heard {
		for _, n := range h.names {
			near[n] = near[n] || r.reports[i].sentence-r.words[h.at].sentence <= 1
		}
	}
	for _, h := range r.heard {
		courts = union(courts, slices.DeleteFunc(slices.Clone(h.names), func(n string) bool { return near[n] }))
	}
	return courts
}
