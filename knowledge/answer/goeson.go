package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// What one sentence tells, the next goes on with by a pronoun, by a possessive or in the words of the same party, and shares no word with it: "The
// guild voted against. Its president said their own talks were going well." Who asks in the words of the first is often answered by the second.

// sequelReach is how many sentences behind one may go on with it.
const sequelReach = 2

// openingReach is how many words may open a sentence before the one that takes up what stands before: "By Sunday it had 900 names."
const openingReach = 5

// actShare is the least share of the best score of a passage whose act is asked about, so that the sentence behind it may answer.
const actShare = .9

// sequel is the nearest passage behind passage i that goes on with it and fits, -1 where none does.
func (e *Engine) sequel(i int, fits func(j int) bool) int {
	for j := i + 1; j <= i+sequelReach && j < len(e.corpus.docs); j++ {
		if !e.corpus.near(i, j) || !e.takesUp(j-1, j) {
			break
		}
		if fits(j) {
			return j
		}
	}
	return -1
}

// takesUp tells whether passage j goes on with passage i before it: one of the same party speaks there, or somebody told by what they are to it
// ("its president"), or nobody else does and the sentence opens with a word that takes up what was just told.
func (e *Engine) takesUp(i, j int) bool {
	d, others := &e.corpus.docs[j], false
	for _, s := range d.statements {
		if e.sameVoice(i, s) {
			return true
		}
		others = others || len(s.Speaker) > 0
	}
	return !others && e.words[d.passage.Lang].opensBack(lang.Tokens(d.text), e.corpus.names)
}

// sameVoice tells whether a statement is by one who speaks in passage i or is spoken to there, or by somebody it names by a pronoun or by what they
// are to those told of before: "she", "its president", "a spokesman".
func (e *Engine) sameVoice(i int, s *knowledge.Statement) bool {
	if e.corpus.docs[i].tells(func(p *knowledge.Statement) bool {
		return e.party(p.Speaker, s.Speaker) > 0 || e.party(p.Addressee, s.Speaker) > 0
	}) {
		return true
	}
	return e.words[s.Lang].ofThem(lang.Tokens(s.SpeakerText.Of(e.corpus.articles[s.Article].Text)))
}

// ofThem tells whether tokens call somebody by what they are to those told of before: by a pronoun, behind a possessive, or by an office that is
// nobody's ("a spokesman", "chair Ann Lee").
func (w *questionWords) ofThem(tokens []lang.Token) bool {
	if len(tokens) == 0 {
		return false
	}
	if w.takingUp[tokens[0].Fold] || w.inverted(tokens[0].Fold) {
		return true
	}
	if slices.ContainsFunc(tokens, func(t lang.Token) bool { return w.of[t.Fold] || w.prepositions[t.Fold] }) {
		return false
	}
	head := tokens[0]
	if len(tokens) > 1 && w.l.Stop(head.Fold) {
		head = tokens[1]
	}
	return w.spokespeople[head.Fold] || w.insiders[head.Fold]
}

// opensBack tells whether a sentence takes up, among its first words and before any name, somebody or something told of before: "It is needed for …",
// "Leur emploi en dépend".
func (w *questionWords) opensBack(tokens []lang.Token, names map[string]bool) bool {
	words := 0
	for _, t := range tokens {
		switch {
		case strings.Contains("«“\"‘", t.Text):
			return false
		case t.Kind != lang.Word:
			continue
		case w.takingUp[t.Fold] || w.inverted(t.Fold):
			return true
		case upper(t.Text) && (words > 0 || names[bare(t.Fold)]):
			return false
		}
		if words++; words == openingReach {
			break
		}
	}
	return false
}

// first is the list with passage i moved to the front, as it is where i is below 0. One that is no longer in the list, or never was since it
// shares no word with the question, meets none of its words.
func (e *Engine) first(found []ranked, i int) []ranked {
	if i < 0 || len(found) == 0 {
		return found
	}
	at := slices.IndexFunc(found, func(r ranked) bool { return r.doc == i })
	if at < 0 {
		found = append(slices.Clone(found), ranked{doc: i, score: found[0].score, sims: make([]float64, len(found[0].sims))})
		at = len(found) - 1
	}
	return moved(found, []int{at}, 0)
}
