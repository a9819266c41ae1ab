package answer

import (
	"testing"

	"disputebot/knowledge"
)

// TestSmallWordsInCapitals holds that capitals for weight make no name of a small word, and that a name spelt like one stays one.
func TestSmallWordsInCapitals(t *testing.T) {
	e := engineOf(t, "en", "The ferry was told to sail.", "Grain from the US was late.", "The WHO said nothing.")
	for text, want := range map[string]map[string]bool{
		"what was the ferry told NOT to do":    {"ferry": false, "told": false},
		"who DID tell the ferry to sail":       {"tell": false, "ferry": false, "sail": false},
		"was the grain from the US late":       {"grain": false, "US": true, "late": false},
		"what did the WHO tell the ferry then": {"WHO": true, "ferry": false},
	} {
		q := e.read(knowledge.Inquiry{Text: text, Locale: "en"})
		for _, w := range q.words {
			name, ok := want[w.typed]
			if !ok || name != w.name {
				t.Errorf("%s: word %q, name %v; want %v", text, w.typed, w.name, want)
			}
		}
	}
}

// TestChatShorthandCarriesNothing holds that small words as chat spells them are none of a question's words of meaning.
func TestChatShorthandCarriesNothing(t *testing.T) {
	e := engineOf(t, "fr", "Le bac reste à quai.")
	for code, texts := range map[string][]string{
		"fr": {"pk le bac reste ds le port", "prq le bac il reste au port", "kan est ce ke le bac sort du port"},
		"en": {"wot is the ferry doing", "why cant the ferry sail", "cuz the ferry wont sail"},
	} {
		for _, text := range texts {
			q := e.read(knowledge.Inquiry{Text: text, Locale: code})
			if len(q.words) == 0 || len(q.words) > 3 {
				t.Errorf("%s: words %v", text, q.Words)
			}
			for _, w := range q.words {
				if len(w.typed) < 3 {
					t.Errorf("%s: %q carries meaning", text, w.typed)
				}
			}
		}
	}
}
