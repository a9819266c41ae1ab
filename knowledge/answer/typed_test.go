package answer

import "testing"

func TestBlanksTypedForApostrophesAndHyphens(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	for code, texts := range map[string]map[string]string{
		"fr": {
			"le bac a pris combien d amende ?":     "le bac a pris combien d'amende ?",
			"qu a demandé l équipage":              "qu'a demandé l'équipage",
			"Pourquoi la mairie a t elle refusé ?": "Pourquoi la mairie a-t-elle refusé ?",
			"que demande t il":                     "que demande-t-il",
			"jusqu à quand le lavoir est fermé":    "jusqu'à quand le lavoir est fermé",
			"qui est M Amblard":                    "qui est M Amblard",
			"la ligne d, la ligne B":               "la ligne d, la ligne B",
			"qui l'a dit":                          "qui l'a dit",
			"le plan c tombe à l'eau":              "le plan c tombe à l'eau",
		},
		"en": {"what s in the letter": "what s in the letter", "don t ask": "don t ask"},
	} {
		for text, want := range texts {
			if got := e.words[code].rejoined(text); got != want {
				t.Errorf("%s: %s, want %s", text, got, want)
			}
		}
	}
}

func TestCapitalsAloneAreCalmed(t *testing.T) {
	for text, want := range map[string]string{
		"QUI A FERMÉ LE LAVOIR ?":  "qui a fermé le lavoir ?",
		"WHO IS IT":                "who is it",
		"Who Shut The Old Slipway": "who shut the old slipway",
		"Ada Quill":                "Ada Quill",
		"what did they NOT do":     "what did they NOT do",
		"WHO IS":                   "WHO IS",
	} {
		if got := calm(text); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
