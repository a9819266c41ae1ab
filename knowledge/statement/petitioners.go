package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// petitioners are those behind the letter or the petition that the subject p of the verb group at v is, where the words beside it say who signed or
// launched it: "a petition launched by the union wants", "4,000 people signed a petition that urges", « le texte, que 300 médecins ont signé, presse ».
// It is empty where they do not.
func (f *finder) petitioners(p phrase, v int) phrase {
	if !p.empty() && f.words[p.last-1].is(lang.RelativeWord) {
		p.last--
	}
	if p.empty() || p.last > v || !f.doc.writes(p) || f.quoted(p.first) {
		return phrase{}
	}
	if n := f.runAt(f.speech.Grammar.Launched, p.last); n > 0 {
		if q := f.listOf(p.last+n, v); !q.empty() && (f.nameLike(q) || f.pluralHead(q.head)) {
			return q
		}
		return phrase{}
	}
	if q := f.whoSigned(p.last, v); !q.empty() {
		return q
	}
	if light, ok := f.lightAt(f.back(p.first)); ok && !light.passive {
		if q := f.subjectBefore(light.first, f.sentences[f.words[v].sentence].first); !q.empty() && (f.nameLike(q) || f.pluralHead(q.head)) {
			return q
		}
	}
	return phrase{}
}

// whoSigned is who a relative clause at i says has signed: ", which 300 doctors have signed,".
func (f *finder) whoSigned(i, v int) phrase {
	if i < v && f.words[i].mark(",") {
		i++
	}
	if i >= v || !f.words[i].is(lang.RelativeWord) {
		return phrase{}
	}
	q := f.phraseAt(i+1, v)
	for at := q.last; !q.empty() && at < v && at < q.last+4; at++ {
		if slices.ContainsFunc(f.words[at].forms, func(form lang.Form) bool { return slices.Contains(f.speech.Grammar.Light, form.Lemma) }) {
			return q
		}
		if !f.words[at].is(lang.Auxiliary | lang.Adverb) {
			break
		}
	}
	return phrase{}
}
