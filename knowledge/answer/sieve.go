package answer

import (
	"slices"

	"disputebot/knowledge"
)

// sieve is a step from the ranked passages to those that answer. Most are for one sort of question, and keep all for any other.
type sieve struct {
	keep    func(*question, []ranked) []ranked // those that answer, in the order in which to quote them
	nearest func(*question, []ranked) []ranked // where it keeps none, puts the nearest thing first of all that were found; nil: as they are
}

// sieves are the sieves in their order. Where one moves a passage to the front, a later one that moves another puts that before it.
func (e *Engine) sieves() []sieve {
	return []sieve{
		{keep: e.toCome},                           // "when will": no date of what was
		{keep: e.offering},                         // "by when": what tells a limit
		{keep: e.timed},                            // "when did A ask B": what tells that
		{keep: e.figured},                          // "how much": what tells a figure
		{keep: e.toldFigure},                       // "how much does A say": what A says
		{keep: e.ownReasons},                       // "why does A refuse": what A says
		{keep: e.relating},                         // "what does A ask of B": what tells that, where anything does
		{keep: e.toWhom},                           // "and to whom?": who is called so
		{keep: e.order},                            // a comparison has both sides, a stance the words of the one asked about
		{keep: e.reasonBehind},                     // "why does A refuse": what is told behind the refusal
		{keep: e.whoIs},                            // "who is she?": what introduces her
		{keep: e.ofParty},                          // "and X?": what is told of X
		{keep: e.decided},                          // "did they agree?": first what tells whether they did
		{keep: e.settled},                          // "did they pay?": what came of it, behind what was asked of them
		{keep: e.complied},                         // "did they obey?": what became of the demand
		{keep: e.replyBehind},                      // "what answer did they get?": behind what is told of them
		{keep: e.replying},                         // "what did they answer?": to what was just told
		{keep: e.inSight},                          // "what did the minister promise": first the minister spoken of
		{keep: e.supposing},                        // "and if they refuse?": what follows from that alone
		{keep: e.consequences},                     // "what if they do not pay": what follows
		{keep: e.insteadBehind},                    // "what would they rather have": behind what was offered
		{keep: e.actBehind},                        // "what does their petition ask for": behind who handed it in
		{keep: e.signatories},                      // "who signed the letter": the names under it
		{keep: e.figureBehind},                     // "how much", "when": behind what it is told of
		{keep: e.onTopic},                          // "and on the fees?": what the same one says of them
		{keep: e.anotherThan},                      // "what else?": what was not quoted before
		{keep: e.turnedTo},                         // "and the wages?": what is told of them
		{keep: e.notAgain},                         // "what changed?": not what was asked for, quoted before
		{keep: e.announced},                        // "what did she write": behind the sentence that says that she wrote
		{keep: e.newReasons, nearest: e.unshown},   // "why?": a reason that was not yet shown
		{keep: e.ownTellings, nearest: e.ownFirst}, // "when?", "how much?": of the very act that was asked about
	}
}

// sifted is the answer by the passages that pass all sieves.
func (e *Engine) sifted(q *question, found []ranked) knowledge.Answer {
	kept := found
	for _, s := range e.sieves() {
		if kept = s.keep(q, kept); len(kept) > 0 {
			continue
		}
		if s.nearest != nil {
			found = s.nearest(q, found)
		}
		return e.withNearest(q.abstain(knowledge.NothingOfTheKind), found)
	}
	return e.quoting(q, kept, nil)
}

// moved is the list with the passages at some places, ascending, moved forward to one place; they must be quoted.
func moved(found []ranked, places []int, to int) []ranked {
	out := make([]ranked, 0, len(found))
	for i, r := range found {
		if !slices.Contains(places, i) {
			out = append(out, r)
		}
	}
	for n, i := range places {
		r := found[i]
		r.must = true
		out = slices.Insert(out, to+n, r)
	}
	return out
}

// partyShare is the least share of the best score for a passage that tells of those whom a question is about to come before it.
const partyShare = .5

// led is the list with the best passage that fits moved to the front, if it is near enough to the best of all.
func led(found []ranked, fits func(ranked) bool) []ranked {
	i := slices.IndexFunc(found, fits)
	if i <= 0 || found[i].score < partyShare*found[0].score {
		return found
	}
	return moved(found, []int{i}, 0)
}

// foremost is the list with the best passage that fits moved to the front, however far it is behind.
func foremost(found []ranked, fits func(ranked) bool) []ranked {
	if i := slices.IndexFunc(found, fits); i > 0 {
		return moved(found, []int{i}, 0)
	}
	return found
}

// only are the passages of the list that fit.
func only(found []ranked, fits func(ranked) bool) []ranked {
	return slices.DeleteFunc(slices.Clone(found), func(r ranked) bool { return !fits(r) })
}
