package answer_test

import "testing"

// TestVictim holds that who the victim was is told by what they were, while a name that is asked for must stand there.
func TestVictim(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The coach firm Arval has been told to check its brakes. Arval refuses.\n\nIn May one of its coaches killed a baker in Lowgate.",
		"b-fr": "La régie Nordel doit vérifier ses freins. Nordel refuse.\n\nEn mai, l’un de ses cars a tué un boulanger à Brume.",
	}))
	answersWith(t, e, "who was the victim of the coach in Lowgate?", "In May one")
	answersWith(t, e, "qui était la victime tuée à Brume ?", "En mai, l’un")
	declines(t, e, "what is the name of the victim in Lowgate?", "comment s'appelle la victime de Brume ?")
}

// TestScaleAndSignatures holds that how big a problem is asks for no figure, and that how many signed is told by how many names there are.
func TestScaleAndSignatures(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The mayor of Tarn, Nina Oak, says that theft at Arval's depot happens on an industrial scale. The problem is not new.\n\nHead girl Ida Moss handed in a petition with 702 names on Monday.",
		"b-fr": "La mairesse, Odile Sarre, parle de vols à grande échelle au dépôt de Nordel. Le problème n’est pas neuf.\n\nLe lycéen Luc Pavan a remis lundi une pétition de 702 noms.",
	}))
	for question, want := range map[string]string{
		"how big is the problem of theft, according to Nina Oak?":     "The mayor of Tarn",
		"à quel point les vols sont un problème, selon Odile Sarre ?": "La mairesse",
		"how many people signed Ida's petition?":                      "Head girl",
		"combien de personnes ont signé la pétition de Pavan ?":       "Le lycéen",
	} {
		answersWith(t, e, question, want)
	}
}

// TestToday holds that « c'est quoi aujourd'hui » asks what something is.
func TestToday(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "La régie Nordel, anciennement connue sous le nom de Tramor, a demandé à la mairie de rendre les cars. La mairie refuse.",
	}))
	answersWith(t, e, "Tramor c'est quoi aujourd'hui", "La régie Nordel")
}
