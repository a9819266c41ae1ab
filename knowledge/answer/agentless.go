package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// News tell many an act without telling whose it is: "Arval was later accused of hiding a report", « on a reproché à Arval ». Who asks which
// newspaper did so is not answered by that.

// onAct is the share of a question's words beside its parties and its act that a passage must meet to tell the very act that it asks about, asGood
// how much of that another must meet to tell it too.
const (
	onAct  = .5
	asGood = .7
)

// unnamedDoer tells whether a question asks who did an act by words, and the best passage tells it as nobody's, beside no name that may be theirs,
// and no other tells whose it was.
func (e *Engine) unnamedDoer(q *question, found []ranked) bool {
	r := &q.roles
	if q.Kind != knowledge.Who || q.leans || q.others || len(found) == 0 || r.act == "" || r.act == knowledge.State || !r.doer.empty() || len(r.source) > 0 || q.may {
		return false
	}
	i := found[0].doc
	d := &e.corpus.docs[i]
	nobodys := d.tells(func(s *knowledge.Statement) bool { return alike(r.act, s.Act) > 0 && e.nobodys(s) })
	if !nobodys || d.tells(func(s *knowledge.Statement) bool { return alike(r.act, s.Act) > 0 && !e.nobodys(s) }) || e.newName(q, d, nil) || e.toldBehind(q, i) {
		return false
	}
	own := func(n int) bool { return q.beside(n) && n != q.focus }
	met := q.share(found[0].sims, metEnough, own)
	if met < onAct {
		return false
	}
	return !slices.ContainsFunc(found[1:], func(f ranked) bool {
		return q.share(f.sims, metEnough, own) >= asGood*met && e.corpus.docs[f.doc].tells(func(s *knowledge.Statement) bool {
			return alike(r.act, s.Act) > 0 && !e.nobodys(s) && e.compared(q, &r.other, e.voices.at[s][1]) >= 0
		})
	})
}

// nobodys tells whether a statement tells an act without telling whose it is.
func (e *Engine) nobodys(s *knowledge.Statement) bool {
	if len(s.Speaker) > 0 {
		return false
	}
	text := s.SpeakerText.Of(e.corpus.articles[s.Article].Text)
	return s.SpeakerText.Empty() || e.words[s.Lang].anyone[lang.Fold(text)]
}

// openingTaken is how many words into a sentence the one may stand that takes up the act before it.
const openingTaken = 4

// toldBehind tells whether the sentence behind passage i goes on about its act with a name: "It was Le Phare that made the charge.", "The charge came
// from Le Phare."
func (e *Engine) toldBehind(q *question, i int) bool {
	j := i + 1
	if j >= len(e.corpus.docs) || !e.corpus.near(i, j) {
		return false
	}
	d := &e.corpus.docs[j]
	w, tokens := e.words[d.passage.Lang], lang.Tokens(d.text)
	takes := slices.ContainsFunc(tokens[:min(len(tokens), openingTaken)], func(t lang.Token) bool {
		return w.takingUp[t.Fold] || slices.ContainsFunc(w.moods.speech.Nouns[strings.ToLower(t.Text)], func(n lang.CueNoun) bool { return alike(q.roles.act, knowledge.Act(n.Act)) > 0 })
	})
	return takes && e.newName(q, d, nil)
}
