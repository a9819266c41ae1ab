package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge/lang"
)

// calm is a text in small letters where it has none, or where every word begins with a capital: then a capital tells neither a name
// nor a weight.
func calm(text string) string {
	tokens := lang.Tokens(text)
	if shouted(tokens) || titled(tokens) {
		return strings.ToLower(text)
	}
	return text
}

// titled tells whether every word of a sentence begins with a capital, as in a heading.
func titled(tokens []lang.Token) bool {
	return wordCount(tokens) >= sentence && !slices.ContainsFunc(tokens, func(t lang.Token) bool { return t.Kind == lang.Word && !upper(t.Text) })
}

// rejoined is a text with what belongs to its words where a blank was typed for it: the apostrophe behind a word that lost its vowel
// ("d amende"), and the hyphens of a verb with its pronoun behind it ("a t il").
func (w *questionWords) rejoined(text string) string {
	tokens := lang.Tokens(text)
	for i := len(tokens) - 2; i >= 0; i-- { // from behind, so that the places before stay what they are
		t, next := tokens[i], tokens[i+1]
		if next.Kind != lang.Word || t.End == next.Start {
			continue
		}
		switch {
		case i > 0 && t.Fold == euphonic && w.inverted("-"+next.Fold) && tokens[i-1].Kind == lang.Word:
			text = text[:tokens[i-1].End] + "-" + t.Text + "-" + text[next.Start:]
		case w.elided[t.Text] && strings.ContainsAny(next.Fold[:1], vowels):
			text = text[:t.End] + "'" + text[next.Start:]
		}
	}
	return text
}

const (
	euphonic = "t"      // the letter between a verb and its pronoun
	vowels   = "aeiouh" // with the letter that is written in front of one and not heard
)
