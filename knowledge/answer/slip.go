package answer

import (
	"slices"
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

// parted is a question with the names of countries that a hyphen joins put apart ("the US-UK deal"), where no passage joins them.
func (e *Engine) parted(code, text string) string {
	w := e.words[code]
	for _, t := range lang.Tokens(text) {
		parts := strings.Split(t.Fold, "-")
		if len(parts) > 1 && !e.corpus.surface[t.Fold] && !slices.ContainsFunc(parts, func(p string) bool { return !w.countries[p] }) {
			text = text[:t.Start] + strings.ReplaceAll(t.Text, "-", " ") + text[t.End:]
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
