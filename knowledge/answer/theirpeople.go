package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// A body is asked for something, and one of its people answers: "Arval was told to stop. The company declined. “We cannot,” said its director, Ivo Kern."
// Who asks what Arval replied asks for these words, though no statement is by Arval.

// isPressed tells whether a statement of the library puts something to a party: others may answer for it.
func (e *Engine) isPressed(q *question, s *side) bool {
	return slices.ContainsFunc(e.corpus.docs, func(d doc) bool {
		return d.tells(func(st *knowledge.Statement) bool {
			return pressing(st.Act) && e.compared(q, s, e.voices.at[st][1]) > 0
		})
	})
}

// byTheirs tells whether a statement of passage j is by one of the people of whoever passage i presses, where the question asks for their answer: they
// are called by what they are to a body ("its director"), and their paragraph, behind that of passage i, opens with a common noun for a body.
func (e *Engine) byTheirs(q *question, o *outcome, i, j int, s *knowledge.Statement) bool {
	w, tokens := e.words[s.Lang], lang.Tokens(s.SpeakerText.Of(e.corpus.articles[s.Article].Text))
	if !q.replies || len(tokens) < 2 || !w.takingUp[tokens[0].Fold] || e.corpus.together(i, j) {
		return false
	}
	for _, name := range s.Speaker {
		if slices.ContainsFunc(e.speaksFor[name], func(of string) bool { return !w.describesBody(lang.Tokens(of)) }) {
			return false
		}
	}
	pressed := e.corpus.docs[i].tells(func(p *knowledge.Statement) bool {
		return pressing(p.Act) && (e.compared(q, &o.subject, e.voices.at[p][1]) > 0 || o.subject.empty() && e.party(q.roles.all(), p.Addressee) > 0)
	})
	from := j
	for from > i+1 && e.corpus.together(from-1, j) {
		from--
	}
	return pressed && w.describesBody(opening(lang.Tokens(e.corpus.docs[from].text)))
}

// opening are the first words of a sentence, up to a mark.
func opening(tokens []lang.Token) []lang.Token {
	for i, t := range tokens {
		if i == openingReach || t.Kind == lang.Mark {
			return tokens[:i]
		}
	}
	return tokens
}

// describesBody tells whether tokens call a body by a common noun and name nobody: "The Dutch-owned company", « La firme ».
func (w *questionWords) describesBody(tokens []lang.Token) bool {
	body := false
	for i, t := range tokens {
		if i > 0 && upper(t.Text) && !strings.Contains(t.Text, "-") {
			return false
		}
		body = body || w.isBody(t)
	}
	return body
}
