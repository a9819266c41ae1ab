package bot

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// verdict is what a passage is to somebody's claim.
type verdict int

// The verdicts, in the order in which a reply shows them.
const (
	said      verdict = iota // it tells the same act of the same actors
	otherwise                // it tells the opposite, or the act the other way round
	nearest                  // it is about the same actors, and whether it bears the claim out is for the reader to judge
	beside                   // it has nothing to do with the claim
)

// found is a passage that a claim led to.
type found struct {
	verdict verdict
	snippet knowledge.Snippet
	asked   knowledge.Reading
}

// find looks up somebody's message: which passages bear it out, and which speak against it? It claims neither where the
// articles leave a doubt.
func (b *Bot) find(ctx context.Context, q Question) (Reply, error) {
	lang := b.locale(q.Locale)
	sentences := telling(q.Text)
	if len(sentences) == 0 {
		return b.say(lang, "find_how"), nil
	}
	var all []found
	for _, s := range sentences {
		a, err := b.engine.Answer(ctx, knowledge.Inquiry{Text: s, Locale: lang})
		if err != nil {
			return Reply{}, fmt.Errorf("find the source: %w", err)
		}
		if f := b.judge(s, a); f.verdict != beside {
			all = append(all, f)
		}
	}
	if all = worthShowing(all); len(all) == 0 {
		return b.say(lang, "find_nothing"), nil
	}
	return b.composeFound(lang, all), nil
}

// judge picks, of an answer to a claim, the passage that tells most about it.
func (b *Bot) judge(claim string, a knowledge.Answer) found {
	asked := a.Reading
	if a.Abstain {
		against := a.Reason == knowledge.OtherDirection || a.Reason == knowledge.FalsePremise
		if a.Nearest != nil && against {
			return found{otherwise, *a.Nearest, asked}
		}
		return found{verdict: beside}
	}
	best, most := found{verdict: beside}, 0
	for _, s := range a.Snippets {
		v, fit := b.weigh(claim, a, s), closest(s, asked)
		if v < best.verdict || v == best.verdict && fit > most {
			best, most = found{v, s, asked}, fit
		}
	}
	return best
}

// closest is in how many respects, at most, one of a passage's statements is what was asked for.
func closest(s knowledge.Snippet, asked knowledge.Reading) int {
	most := 0
	for _, st := range s.Statements {
		most = max(most, fits(st, asked))
	}
	return most
}

// weigh tells what a passage is to a claim. It bears the claim out only where one of its statements is the act that the
// claim tells, by and to whom the claim tells it, and where the claim denies nothing and tells no other number.
func (b *Bot) weigh(claim string, a knowledge.Answer, s knowledge.Snippet) verdict {
	r := a.Reading
	if len(r.Source)+len(r.Addressee)+len(r.About) == 0 {
		return beside
	}
	for _, st := range s.Statements {
		if opposite(st, r) {
			return otherwise
		}
	}
	sure := !b.catalogs[b.locale(a.Lang)].denies(claim) && numbersStand(claim, s.Text)
	if sure && slices.ContainsFunc(s.Statements, func(st knowledge.Statement) bool { return b.same(claim, s.Text, st, r) }) {
		return said
	}
	return nearest
}

// same tells whether a statement is the act that was read out of a claim. Where only one actor is named on both sides,
// something of what was said has to be the same too.
func (b *Bot) same(claim, passage string, st knowledge.Statement, r knowledge.Reading) bool {
	if st.Act != r.Act || st.Polarity != knowledge.Affirmed || len(r.Source)+len(r.Addressee) == 0 {
		return false
	}
	by, to := st.Established && share(st.Speaker, r.Source), share(st.Addressee, r.Addressee)
	if by && to {
		return true
	}
	if !by && len(r.Source) > 0 || !to && len(r.Addressee) > 0 {
		return false
	}
	said := passage
	if !st.Content.Empty() {
		said = st.Content.Of(b.shelf.articles[st.Article].Text)
	}
	return len(numbers(claim)) > 0 || b.shelf.alike(r.Words, said)
}

// opposite tells whether a statement is a refusal where the claim tells an agreement by the same actor, or the other way
// round.
func opposite(st knowledge.Statement, r knowledge.Reading) bool {
	agreed := func(a knowledge.Act) bool { return a == knowledge.Agree }
	turned := agreed(st.Act) && r.Act == knowledge.Refuse || st.Act == knowledge.Refuse && agreed(r.Act)
	return turned && st.Established && st.Polarity == knowledge.Affirmed && share(st.Speaker, r.Source)
}

// worthShowing puts what was found in the order of the verdicts, each passage once. What is only near is shown where
// there is nothing else.
func worthShowing(all []found) []found {
	slices.SortStableFunc(all, func(x, y found) int { return cmp.Compare(x.verdict, y.verdict) })
	var out []found
	seen := map[string]bool{}
	for _, f := range all {
		if f.verdict == nearest && len(out) > 0 && out[0].verdict != nearest {
			break
		}
		if !seen[f.snippet.Passage] {
			seen[f.snippet.Passage] = true
			out = append(out, f)
		}
	}
	return out
}

// composeFound puts what was found into words, each verdict under its heading.
func (b *Bot) composeFound(lang string, all []found) Reply {
	c := b.catalogs[lang]
	headings := map[verdict]string{said: c.text("find_said"), otherwise: c.text("find_otherwise"), nearest: c.text("find_nearest")}
	reply := Reply{Lang: lang, Lead: headings[all[0].verdict]}
	a := knowledge.Answer{Lang: lang, Kind: knowledge.Kind(Find)}
	for i, f := range all {
		s := f.snippet
		a.Snippets = append(a.Snippets, s)
		quote := b.quote(c, lang, s, f.asked)
		quote.Nearest = f.verdict == nearest
		if i > 0 && f.verdict != all[i-1].verdict {
			quote.Frame = strings.TrimSuffix(headings[f.verdict]+"\n"+quote.Frame, "\n")
		}
		reply.Quotes = append(reply.Quotes, quote)
	}
	reply.fit(replyLength)
	reply.Record = b.record(c, lang, a, reply.Text())
	return reply
}
