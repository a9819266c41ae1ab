package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// holding are the passages that introduce the one whom a question asks for by their office and nothing else ("who is Norway's fisheries minister",
// « qui est ministre de la Pêche en Norvège »): they name them and hold the office. It is nil for any other question, and where none does.
func (e *Engine) holding(q *question, found []ranked) []ranked {
	if q.Kind != knowledge.Definition && q.Kind != knowledge.Who || q.roles.act != "" || q.leans {
		return nil
	}
	var holders []string
	for n := range q.words {
		w := &q.words[n]
		if w.carried || w.at < 0 || len(w.holders) == 0 && !e.words[q.Lang].isCountry(q.tokens[w.at]) {
			return nil
		}
		holders = append(holders, w.holders...)
	}
	holders = slices.DeleteFunc(holders, func(actor string) bool { return e.ofAnotherCountry(q, actor) })
	if who := only(found, func(r ranked) bool { return e.introducesHolder(q, &r, holders) }); len(who) > 0 {
		return who
	}
	return e.meantHolder(q, found)
}

// ofAnotherCountry tells whether the articles introduce a person by another country than one that the question names.
func (e *Engine) ofAnotherCountry(q *question, actor string) bool {
	i := slices.IndexFunc(e.voices.officials, func(o official) bool { return o.actor == actor })
	return i >= 0 && slices.ContainsFunc(q.words, func(w word) bool { return e.judge(q, &e.voices.officials[i], w.at) == contradicted })
}

// introducesHolder tells whether a passage names one of several persons and meets all words of a question by which they are introduced.
func (e *Engine) introducesHolder(q *question, r *ranked, holders []string) bool {
	for n := range q.words {
		if w := &q.words[n]; len(w.holders) > 0 && r.sims[n] < metEnough && !e.words[q.Lang].isCountry(q.tokens[w.at]) {
			return false
		}
	}
	return slices.ContainsFunc(holders, func(actor string) bool {
		name := folds(actor)
		return len(name) > 0 && slices.ContainsFunc(e.corpus.docs[r.doc].runs, func(run run) bool { return slices.Contains(run.words, name[len(name)-1]) })
	})
}

// meantHolder are the passages that set the name of the one person whom a question means by an office of somebody's ("who is Arval's boss?", « c'est qui
// la dirlo de Larkmoor ? ») beside such an office, without saying again whose it is: "its owner, Ann Lee".
func (e *Engine) meantHolder(q *question, found []ranked) []ranked {
	var holder string
	var roles []int
	for n := range q.words {
		w := &q.words[n]
		if w.carried || len(w.holders) != 1 || holder != "" && w.holders[0] != holder {
			return nil
		}
		holder = w.holders[0]
		if w.at >= 0 && (w.leader != noLeader || e.words[q.Lang].isOffice(q.tokens[w.at])) {
			roles = append(roles, n)
		}
	}
	name := folds(holder)
	if len(name) == 0 || len(roles) == 0 {
		return nil
	}
	leads := slices.ContainsFunc(roles, func(n int) bool { return q.words[n].leader != noLeader })
	return only(found, func(r ranked) bool {
		d := &e.corpus.docs[r.doc]
		return slices.ContainsFunc(d.runs, func(run run) bool {
			return slices.Contains(run.words, name[len(name)-1]) && slices.ContainsFunc(e.titled(d, run.words), func(t lang.Token) bool {
				return leads && e.words[d.passage.Lang].led.leading[bare(t.Fold)] || e.meansRole(q, roles, d.passage.Lang, t.Text)
			})
		})
	})
}
