package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// accompanying is who does what a gerund tells in words of their own beside a clause: "the plan failed, with the union accusing",
// "With its head, Ann Lee, threatening to sue, the firm". Behind a comma alone the clause's subject does it: "met with the union,
// saying".
func (f *finder) accompanying(v verb) phrase {
	if v.form.Kind != lang.Gerund || len(f.speech.Grammar.Accompanying) == 0 {
		return phrase{}
	}
	end := v.first
	for end > 0 && f.words[end-1].is(lang.Adverb) && !f.words[end-1].capital {
		end--
	}
	comma := f.at(end - 1).mark(",")
	if comma {
		end--
	}
	first := f.sentences[f.words[v.at].sentence].first
	for i := end - 1; i >= first && !f.words[i].mark(";:") && !f.verbal(i); i-- {
		if !slices.Contains(f.speech.Grammar.Accompanying, f.words[i].low) {
			continue
		}
		p := f.apposition(f.widened(f.phraseAt(i+1, end), end), end)
		if p.empty() || p.last != end || !f.nameLike(p) && !f.pluralHead(p.head) || i > first && !f.words[i-1].mark(",") {
			return phrase{}
		}
		if comma && !f.holdsComma(p) {
			return phrase{}
		}
		return p
	}
	return phrase{}
}

func (f *finder) holdsComma(p phrase) bool {
	return slices.ContainsFunc(f.words[p.first:p.last], func(w word) bool { return w.mark(",") })
}

// accusedOf is the other side of an accusation in whose content a gerund stands behind a preposition: "accused the council of abusing its
// power by threatening to", "of “asking families to leave”".
func (f *finder) accusedOf(v verb, prep, from int) phrase {
	for i := len(f.reports) - 1; i >= from; i-- {
		r := f.reports[i]
		if r.nominal || !r.frame.Target || r.addressee.empty() || len(r.contents) == 0 || r.contents[0][0] > prep || prep >= r.contents[0][1] {
			continue
		}
		at := r.contents[0][0]
		if at == prep {
			return r.addressee
		}
		if r.act != string(knowledge.Accuse) || !f.words[at].is(lang.Preposition) || !f.gerundShaped(at+1) || slices.ContainsFunc(f.words[at:prep], func(w word) bool { return w.mark(",") }) {
			return phrase{}
		}
		return r.addressee
	}
	return phrase{}
}

// gerundShaped reports whether the word at i, or behind an opening quotation mark there, is a gerund, known or by its ending.
func (f *finder) gerundShaped(i int) bool {
	if f.at(i).kind == lang.Mark {
		i++
	}
	_, ok := f.at(i).form(lang.Gerund)
	return ok || f.adjectival(i) && slices.ContainsFunc(f.speech.Grammar.GerundEndings, func(e string) bool {
		return len(f.at(i).low) > len(e)+2 && f.at(i).low[len(f.at(i).low)-len(e):] == e
	})
}

// opensFragment reports whether the word at i opens a quotation of a few words inside somebody else's clause.
func (d *doc) opensFragment(i int) bool {
	w := d.at(i)
	return w.kind == lang.Mark && w.quote >= 0 && d.quotes[w.quote].first == i && d.fragment(w.quote)
}
