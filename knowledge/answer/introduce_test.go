package answer_test

import (
	"testing"

	"disputebot/knowledge"
)

// masters are people and a company, each called first by their name alone and later introduced.
var masters = map[string]string{
	"a":    "Nora Elster accused the shipyard of dumping paint.\nThe harbour was closed for a week, said the minister, Nora Elster.\nBruno Vasko promised a new dock, and Bruno Vasko kept his word.\nThe dock will cost nine millions, said Bruno Vasko, director of the port of Lunden.",
	"c":    "Olaf Brandt sued the port.\nOlaf Brandt, mayor of Tiel, is sixty.\nThe mayor warned that the quay may break.",
	"b-fr": "Ida Perrault a accusé le chantier de mentir.\nLe port restera fermé, a déclaré la ministre de la Pêche, Ida Perrault.",
}

func TestWhoSomebodyIs(t *testing.T) {
	e := newEngine(t, newLibrary(t, masters))
	answersWith(t, e, "who is Nora Elster?", "The harbour was closed for a week, said the minister")
	answersWith(t, e, "Qui est Nora Elster ?", "The harbour was closed for a week, said the minister")
	answersWith(t, e, "Who is Bruno Vasko?", "The dock will cost nine millions")
	answersWith(t, e, "qui est Ida Perrault ?", "Le port restera fermé, a déclaré la ministre")
	answersWith(t, e, "Who is Olaf Brandt?", "Olaf Brandt, mayor of Tiel")
	answersWith(t, e, "Who is Ida Perrault?", "Le port restera fermé, a déclaré la ministre")
}

// Whom the articles mention and nowhere introduce is not told by what others say beside the name.
func TestWhoNobodyIntroduces(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "Nora Elster accused the shipyard of dumping paint.\n“We shall not pay,” Elster told Kontrast on Monday.\nApps such as Pellow and Grint do not lock their messages.\nThe union and the pilots, among them Ida Moor, want a new dock.\nThe Rindle port authority closed the quay.",
		"b-fr": "Le maire a menacé de poursuivre Sandrel.\nLa firme Ostrane, autrefois connue sous le nom de Brisque, a refusé.\nDes associations, notamment Mer Libre et la Vigie, ont exhorté le port à fermer.\nLa préfète a répondu à Kervel dans une lettre.",
	}))
	for _, question := range []string{"who is Nora Elster?", "who is Kontrast?", "Who's Kontrast", "qui est Kontrast ?", "qui est Sandrel ?", "c'est qui Kervel ?", "Who is Kervel?"} {
		a := ask(t, e, question)
		if a.Reason != knowledge.NothingOfTheKind || a.Kind != knowledge.Introduction || a.Nearest == nil {
			t.Errorf("%s: %+v", question, a)
		}
	}
	for question, want := range map[string]string{
		"What is Pellow?": "Apps such as", "who is Ida Moor?": "The union and the pilots", "who is the Rindle port authority?": "The Rindle port authority",
		"qui est Brisque ?": "La firme Ostrane", "C'est qui la Vigie ?": "Des associations", "Qui est Ostrane ?": "La firme Ostrane",
	} {
		answersWith(t, e, question, want)
	}
}
