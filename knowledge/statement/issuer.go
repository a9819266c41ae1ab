package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// issuer is the body whose document speaks: "a report by the Harbour Institute", "le rapport de la chambre des comptes".
func (r *resolver) issuer(it item) *entity {
	head := r.headOf(it)
	if !r.words[head].is(lang.Document) || head > it.first+1 || head+1 >= it.last || !r.words[head+1].is(lang.Of) {
		return nil
	}
	first := head + 2
	for first < it.last-1 && r.words[first].is(lang.Determiner) {
		first++
	}
	if e, last := r.reg.named(r.doc, first, it.last); e != nil && last == it.last && e.kind != person {
		return e
	}
	return nil
}

// farthestIssuer is how many words may stand between a document and the preposition before who issued it.
const farthestIssuer = 6

// issuedBy is who issued the document that the phrase p in front of the cue is, with a name: "a report published in May by the Harbour
// Institute said".
func (d *doc) issuedBy(p phrase, cue int) phrase {
	if p.empty() || !d.words[p.head].is(lang.Document) || p.last >= cue {
		return phrase{}
	}
	if _, ok := d.words[p.last].form(lang.Participle); !ok && !d.words[p.last].is(lang.PassiveBy) && !d.speech.ParticipleShape(d.words[p.last].low) {
		return phrase{}
	}
	for i := p.last; i < min(cue, p.last+farthestIssuer) && d.words[i].kind != lang.Mark; i++ {
		if !d.words[i].is(lang.PassiveBy) {
			continue
		}
		q := d.phraseAt(i+1, cue)
		if q.empty() || !d.words[q.head].capital && !d.words[q.last-1].capital || d.words[q.head].is(lang.TimeWord) {
			continue
		}
		return q
	}
	return phrase{}
}

// author is whose document or answer speaks: "his ruling", "son rapport", "Lee's reply".
func (r *resolver) author(it item, rep report) []string {
	if p := r.writer(it); !p.empty() {
		names, _ := r.who(p, rep, false)
		return names
	}
	if it.named() || it.last-it.first != 2 || !r.words[it.first].is(lang.Possessive) || !r.words[it.first+1].is(lang.Document|lang.Ruling) || r.pluralHead(it.first+1) {
		return nil
	}
	return r.pronoun(it.first, rep, nil)
}

// writer is who stands with a possessive ending in front of the document or the answer that an item is: "the council's first report".
func (r *resolver) writer(it item) phrase {
	noun := it.last - 1
	w := r.words[noun]
	if !w.is(lang.Document|lang.Ruling|lang.Letter) && !slices.Contains(r.speech.Grammar.Replies, w.low) || w.capital {
		return phrase{}
	}
	for k := noun - 1; k > it.first; k-- {
		if r.possessive(k) {
			return r.phraseAt(it.first, k)
		}
		if !r.adjectival(k) && !r.words[k].is(lang.Adverb) || r.words[k].capital {
			break
		}
	}
	return phrase{}
}
