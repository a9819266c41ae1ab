package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// bodiesCalled takes the verb's forms from a participle that only tells a body's or a person's name: "a group called Fair Kit Harle demanded", « un collectif
// appelé Plume Verte exige ». Behind the name stands a verb or a comma; "the panel called Arval a liar" is a charge.
func (d *doc) bodiesCalled() {
	for i := 1; i+1 < len(d.words); i++ {
		w := &d.words[i]
		names := func(f lang.Form) bool {
			return f.Kind == lang.Participle && len(f.Tail) == 0 && slices.Contains(d.speech.Grammar.Naming, f.Lemma)
		}
		if !slices.ContainsFunc(w.forms, names) || !d.words[i-1].is(lang.Body) && !d.oneCalled(i-1) || d.words[i-1].capital || !d.words[i+1].capital || d.words[i+1].is(lang.TimeWord) {
			continue
		}
		end := d.sentences[w.sentence].last
		if last := d.runEnd(i+1, end); last >= end || d.words[last].mark(",.;:–—") || d.verbFollows(last, end) || d.words[last].is(lang.RelativeWord) {
			w.forms = nil
		}
	}
}

// oneCalled reports whether the role at i stands behind an indefinite article: "a soft-spoken banker called Ann Lee".
func (d *doc) oneCalled(i int) bool {
	if !d.words[i].is(lang.Role) || d.pluralHead(i) {
		return false
	}
	for b := i - 1; b >= 0 && b > i-4 && d.words[b].sentence == d.words[i].sentence; b-- {
		if w := d.words[b]; w.is(lang.Determiner) {
			return !w.is(lang.Definite)
		} else if w.kind != lang.Word && !w.mark("-") {
			return false
		}
	}
	return false
}

// bodyCalled reports whether the name at i stands behind a body's noun and the participle that tells it: "a group called Fair Kit Harle".
func (d *doc) bodyCalled(i int) bool {
	if i < 2 || !d.words[i-2].is(lang.Body) || d.words[i-2].capital || d.words[i-2].sentence != d.words[i].sentence {
		return false
	}
	return slices.ContainsFunc(d.speech.Forms(d.words[i-1].low), func(f lang.Form) bool { return slices.Contains(d.speech.Grammar.Naming, f.Lemma) })
}
