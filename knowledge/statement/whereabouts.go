package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// pastWhereabouts is where the infinitive of a frame stands behind the words that say where those are who end at p: "asks staff at the four
// plants to walk out", « appelle les agents présents dans les dépôts à débrayer ». It is 0 where none does, and where what stands there takes the
// infinitive to itself ("asked the court in a bid to").
func (d *doc) pastWhereabouts(f lang.Frame, p, end int) int {
	if f.Act == string(knowledge.Accuse) || f.Penalty { // « condamne X à deux millions d'amende pour avoir caché des fiches »
		return 0
	}
	for n := 0; n < 2 && p < end; n++ {
		w := d.words[p]
		if len(d.speech.Grammar.Clitics) > 0 && d.adjectival(p) && d.pluralHead(p) && slices.Contains(d.speech.Grammar.Whereabouts, d.at(p+1).low) {
			p++
			w = d.words[p]
		}
		if !slices.Contains(d.speech.Grammar.Whereabouts, w.low) || w.quote >= 0 || p+1 >= end {
			return 0
		}
		q := d.phraseAt(p+1, end)
		if owned := q.last; !q.empty() && (d.possessive(owned) || d.possessive(owned-1)) { // "at the state's four jails"
			if d.possessive(owned) {
				owned++
			}
			if r := d.phraseAt(owned, end); !r.empty() {
				q.last, q.head = r.last, r.head
			}
		}
		if q.empty() || !d.knownPlace(q) {
			return 0
		}
		p = d.series(q, end).last
		if slices.ContainsFunc(f.Inf, func(mark string) bool { return mark != "" && d.infinitiveMarked(mark, p, end) > 0 }) {
			return p
		}
	}
	return 0
}

// knownPlace reports whether a phrase may be where somebody is: a name, a noun with its article or several things, but no time, and nothing that
// is done by an infinitive of its own ("in its effort to").
func (d *doc) knownPlace(q phrase) bool {
	first, head := d.words[q.first], d.words[q.head]
	if head.is(lang.TimeWord) || d.dayPart(head) || len(d.speech.Nouns[head.low]) > 0 || slices.Contains(d.speech.Grammar.Intentions, head.low) {
		return false
	}
	return first.capital || d.nameLike(q) || first.is(lang.Definite) || first.kind == lang.Number || d.pluralHead(q.head)
}
