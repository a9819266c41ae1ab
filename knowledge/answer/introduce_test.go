package answer_test

import "testing"

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
