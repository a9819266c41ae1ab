package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// crafts holds a common word that stands in a title once, with a capital.
var crafts = map[string]string{
	"a-fr": "Le graveur Paul Nortier est un maître de la gravure sur bois.\nLe musée d’Art de Velm réclame ses planches à la ville.\nLa ville répond que cet art se perd, et que l’art du fer se perd aussi.\nUn voisin a vendu son étang et ses deux vaches.",
}

func TestCommonWordInATitleIsNoName(t *testing.T) {
	e := newEngine(t, newLibrary(t, crafts))
	for question, want := range map[string]string{
		"quel art apprenait nortier ?":         "Le graveur Paul Nortier",
		"dans quel art nortier excellait-il ?": "Le graveur Paul Nortier",
		"que réclame le musée d'Art ?":         "Le musée d’Art",
	} {
		answersWith(t, e, question, want)
	}
}

// TestWhomAnArticleIsAbout asks for somebody whom the article names at its head alone.
func TestWhomAnArticleIsAbout(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Aubane Kerl est née à Velm en 1930.\nElle apprend à graver chez son oncle.\nLa guerre ferme l’atelier de la rue des Saules.\nElle fut enterrée dans le cimetière du port avec ses outils.",
		"b-fr": "Le cimetière de Sorbey a été agrandi.\nLe maire Paul Mast a promis des arbres.",
	}))
	if a := ask(t, e, "pourquoi Aubane Kerl fut enterrée au port ?"); a.Abstain {
		t.Errorf("nothing of whom the article is about: %+v", a)
	}
}

// TestNamesAloneAnswerNothing asks what no article tells of a place or a body that they name.
func TestNamesAloneAnswerNothing(t *testing.T) {
	e := newEngine(t, newLibrary(t, ferries))
	declines(t, e, "what's the weather gonna be like at Voltane tomorrow", "who coaches Voltane ?", "c'est quoi la couleur de Voltane", "what is the favourite food of Olga Reyne")
	answersWith(t, e, "what did the mayor blame Voltane for", "The mayor Olga Reyne accused")
}

// TestNameAtASentencesHead asks for a name that stands nowhere but at the head of a sentence.
func TestNameAtASentencesHead(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "Aubane Kerl, qui est la fondatrice de Brindel, a parlé à la radio.\nLes avocats de Brindel ont perdu leur procès.\nUn porte-parole de Brindel n’a rien voulu dire.",
	}))
	for _, question := range []string{"Comment s'appelle la fondatrice de Brindel ?", "what's the name of the founder of Brindel?"} {
		answersWith(t, e, question, "Aubane Kerl")
	}
}

// TestAbbreviationInThePluralIsNobody asks about things that are called by an abbreviation.
func TestAbbreviationInThePluralIsNobody(t *testing.T) {
	e := newEngine(t, newLibrary(t, ferries))
	if a := ask(t, e, "what did the mayor accuse Voltane of in DMs?"); a.Reason == knowledge.NoSuchActor {
		t.Errorf("DMs are no actor: %+v", a)
	}
	if a := ask(t, e, "what did the mayor accuse Voltane of at the DMS?"); a.Reason != knowledge.NoSuchActor {
		t.Errorf("the DMS may be one: %+v", a)
	}
}

// TestNameThatIsASmallWordElsewhere asks for somebody whose first name is a small word in the passages' language.
func TestNameThatIsASmallWordElsewhere(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a": "Will Marr and Ann Reed, who run the ferries of Solmar, said that the new pier would be a danger to everybody.\nThe mayor Olga Reyne accused Voltane of dumping oil.",
	}))
	answersWith(t, e, "pourquoi Will Marr est contre la nouvelle jetée des ferries ?", "Will Marr and Ann Reed")
}

// TestTitleIsNoNameThatIsMissed asks for somebody by a title that other articles write with a capital.
func TestTitleIsNoNameThatIsMissed(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a-fr": "La salle accueille Clara Nortier, la veuve du graveur de Velm, et chacun se lève.",
		"b-fr": "Hier, Madame Reyne a fermé le port.\nPuis Madame Voss a refusé de parler.",
	}))
	answersWith(t, e, "pourquoi la veuve madame nortier chante ?", "La salle accueille")
}
