package answer

import (
	"disputebot/knowledge/lang"
)

// unclipped is a question with the words that are clipped in chat written out ("the execs", « la fondatrice de l'asso »), where no passage holds them as
// they were typed: a word for somebody is else none, and who is asked about is not known.
func (e *Engine) unclipped(code, text string) string {
	clipped := e.words[code].clipped
	tokens := lang.Tokens(text)
	for i := len(tokens) - 1; i >= 0; i-- { // from behind, so that the places before stay what they are
		t := tokens[i]
		if long, ok := clipped[t.Fold]; ok && t.Kind == lang.Word && !e.corpus.surface[t.Fold] {
			text = text[:t.Start] + long + text[t.End:]
		}
	}
	return text
}

// foldKeys are the words of a table by their folded keys.
func foldKeys(table map[string]string) map[string]string {
	out := make(map[string]string, len(table))
	for k, v := range table {
		out[lang.Fold(k)] = v
	}
	return out
}
