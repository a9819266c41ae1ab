package answer

import (
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// mended is a question in which no word marks an act, with the first word that is none of its language put right where it is one slip away
// from one that does ("refuze"); the text as it is where there is none. What was typed elsewhere stays.
func (e *Engine) mended(code, text string) string {
	if e.asker.ReadQuestion(text, code).Act != "" {
		return text
	}
	tokens := lang.Tokens(text)
	loud := shouted(tokens)
	for i, t := range tokens {
		if t.Kind != lang.Word || !loud && upper(t.Text) && i > 0 || e.isWord(t, code) {
			continue
		}
		near := e.asker.Near(t.Fold, code)
		if near == "" {
			continue
		}
		better := text[:t.Start] + near + text[t.End:]
		if act := e.asker.ReadQuestion(better, code).Act; act != "" && act != knowledge.State {
			return better
		}
	}
	return text
}

// isWord tells whether a token is a word of the language, or one that the articles or the program's own lists hold.
func (e *Engine) isWord(t lang.Token, code string) bool {
	w := e.words[code]
	if w.l.Stop(t.Fold) || w.empty[t.Fold] || w.pronouns[t.Fold] || w.nouns.nouns[t.Fold].want != "" || e.corpus.surface[t.Fold] || strings.HasSuffix(t.Fold, "'") || w.inverted(t.Fold) {
		return true
	}
	row, ok := e.vectors.Row(t.Text, code)
	return ok && e.vectors.Speaks(row, code)
}
