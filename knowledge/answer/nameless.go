package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// Articles tell much of a judge, a lawyer or a spokeswoman whose name they never give. Who asks for that name is not answered by what such a
// one did.

// nameless tells whether a question asks for the name of one by their role alone ("what's the name of the judge who ruled against X?",
// « comment s'appelle le prêtre ? ») and no passage near what else it names sets a name beside that role.
func (e *Engine) nameless(q *question) bool {
	if q.leans || q.Kind == knowledge.YesNo || len(e.corpus.docs) > smallLibrary { // in a large one somebody is called so in other words
		return false
	}
	roles := e.words[q.Lang].namedRoles(q)
	if len(roles) == 0 {
		return false
	}
	names := q.namesBeside(e, roles)
	for i := range e.corpus.docs {
		if e.namesNear(names, i) && (e.namesRole(q, roles, i) || e.speaksAs(q, roles, i)) {
			return false
		}
	}
	return true
}

// namedRoles are the words of a question for the role of the one whose name it asks for: those right behind the phrase that asks, or, where
// that comes last, at the beginning ("the judge who ruled, what's his name"). Of several nouns those up to the last one for a single person
// belong to it ("the ferry company's boss").
func (w *questionWords) namedRoles(q *question) []int {
	i := w.namedAt(q.tokens)
	if i < 0 {
		return nil
	}
	for i < len(q.tokens) && w.l.Stop(q.tokens[i].Fold) && !w.of[q.tokens[i].Fold] && !w.subordinating[q.tokens[i].Fold] { // "the", "his"
		i++
	}
	var roles []int
	for at := i; at < len(q.tokens) && at <= i+nounReach; at++ {
		t := q.tokens[at]
		if t.Kind == lang.Mark || w.l.Stop(t.Fold) {
			break
		}
		n := slices.IndexFunc(q.words, func(word word) bool { return word.at == at })
		if n >= 0 && w.isOffice(t) && !w.nouns.nouns[bare(t.Fold)].anyone && (q.want == wantName || !w.undergone[bare(t.Fold)]) && !strings.HasSuffix(t.Fold, "'s") {
			roles = append(roles, n)
		}
	}
	return roles
}

// namedAt is the token behind the phrase by which a question asks for somebody's name, 0 where that phrase ends it, -1 where there is none.
func (w *questionWords) namedAt(tokens []lang.Token) int {
	_, to, ok := lang.FirstOf(w.naming, tokens)
	switch {
	case !ok:
		return -1
	case !slices.ContainsFunc(tokens[to:], func(t lang.Token) bool { return t.Kind != lang.Mark }):
		return 0
	}
	return to
}

// namesBeside are the words of a question for names, but for countries, which articles call by many words, and roles.
func (q *question) namesBeside(e *Engine, roles []int) []*word {
	var out []*word
	for n := range q.words {
		w := &q.words[n]
		if !w.carried && e.isName(w) && !slices.Contains(roles, n) {
			out = append(out, w)
		}
	}
	return out
}

// namesNear tells whether one of the names stands in passage i, a few sentences off or is what its article is about; true where there are none.
func (e *Engine) namesNear(names []*word, i int) bool {
	if len(names) == 0 {
		return true
	}
	id := e.corpus.docs[i].passage.Article
	held := func(j int) bool {
		return slices.ContainsFunc(names, func(w *word) bool { return w.count(&e.corpus.docs[j]) > 0 })
	}
	for j := max(0, i-openReach); j < len(e.corpus.docs) && j <= i+openReach; j++ {
		if e.corpus.docs[j].passage.Article == id && held(j) {
			return true
		}
	}
	return slices.ContainsFunc(names, func(w *word) bool { return e.leads(w, i) })
}

// namesRole tells whether passage i sets a name beside one of the roles: "Judge Ann Reed", "Ann Reed, a judge", "its boss, Ann Reed".
func (e *Engine) namesRole(q *question, roles []int, i int) bool {
	d := &e.corpus.docs[i]
	return slices.ContainsFunc(d.runs, func(r run) bool {
		return slices.ContainsFunc(e.titled(d, r.words), func(t lang.Token) bool { return e.meansRole(q, roles, d.passage.Lang, t.Text) })
	})
}

// titled are the nouns for somebody and the titles that a passage sets beside a name: "judge" of "Judge Ann Reed", "boss" of "its boss, Ann Reed".
func (e *Engine) titled(d *doc, name []string) []lang.Token {
	w := e.words[d.passage.Lang]
	beside := lang.Tokens(w.apposition(d.text, name, func([]lang.Token) bool { return false }))
	beside = append(beside, titlesBefore(lang.Tokens(d.text), name)...)
	return slices.DeleteFunc(beside, func(t lang.Token) bool { return !w.isParty(t) && !w.offered.titles[t.Fold] })
}

// titlesBefore are the words with a capital right before a name ("Mr Justice").
func titlesBefore(tokens []lang.Token, name []string) []lang.Token {
	end := slices.IndexFunc(tokens, func(t lang.Token) bool { return t.Fold == name[0] })
	from := end
	for from > 0 && tokens[from-1].Kind == lang.Word && upper(tokens[from-1].Text) {
		from--
	}
	return tokens[max(0, from):max(0, end)]
}

// speaksAs tells whether a person whose name is known speaks in passage i, or is spoken to, whom the articles call by one of the roles.
func (e *Engine) speaksAs(q *question, roles []int, i int) bool {
	return e.corpus.docs[i].tells(func(s *knowledge.Statement) bool {
		return slices.ContainsFunc(e.voices.officials, func(o official) bool {
			return (slices.Contains(s.Speaker, o.actor) || slices.Contains(s.Addressee, o.actor)) &&
				slices.ContainsFunc(roles, func(n int) bool { return o.told.folds[q.words[n].fold] || o.told.ledAs(q.words[n].leader) })
		})
	})
}

// sameRole is how like a noun for somebody must be to the role that a question names: a captain is a skipper, a prosecutor is no judge.
const sameRole = .55

// meansRole tells whether a noun of a passage means one of the roles that a question names.
func (e *Engine) meansRole(q *question, roles []int, code, noun string) bool {
	v := newToldParty()
	e.hear(&v, code, noun, true)
	if place := e.vectors.Form(strings.ToLower(noun), code); place.Row != vector.None { // with its capital it may pass for a name
		v.places = append(v.places, place.Row)
	}
	boss := e.words[code].led.asked[lang.Fold(noun)] != noLeader // of whatever office
	return slices.ContainsFunc(roles, func(n int) bool {
		return boss && e.words[q.Lang].led.leading[q.words[n].fold] || e.heard(&q.words[n], &v) >= sameRole
	})
}
