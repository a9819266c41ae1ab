package answer_test

import (
	"strings"
	"testing"

	"disputebot/knowledge"
)

// piers tell, in both languages, an accusation, two warnings, a threat and what came of it.
var piers = map[string]string{
	"a": "On Monday the ferry union accused Halden Lines of hiding two accidents.\nCaptain Rhea Moss warned that the pier would not hold.\n" +
		"Tolland Council warned that the line might be closed in June.\nThe ferry union asked Halden Lines to publish its logs.\n" +
		"If Halden Lines refuses, the union will block the pier.\nHalden Lines was quickly fined 9,000 pounds.\nThe missing logs were found later in a shed by the harbour.",
	"b-fr": "Lundi, le syndicat des bacs a accusé Navirel de cacher deux accidents.\nLe capitaine Yves Carnot a averti que la jetée ne tiendrait pas.\n" +
		"La commune de Sablon a averti que la ligne pourrait fermer en juin.\nLe syndicat des bacs a demandé à Navirel de publier ses registres.\n" +
		"Si Navirel refuse, le syndicat bloquera la jetée.\nNavirel a été rapidement condamnée à 9 000 euros d'amende.\nLes registres disparus étaient rangés dans un hangar du port.",
}

func TestFollowUpsKeepToTheDeed(t *testing.T) {
	e := newEngine(t, newLibrary(t, piers))
	for _, c := range []struct {
		name, locale, messages, understood string
		want                               string // how the first quote begins, "" for an abstention
	}{
		{"who accused another", "en", "who accused Halden Lines?|and Rhea Moss?", "→ Rhea Moss · accuse", ""},
		{"likewise in French", "fr", "qui a accusé Navirel ?|et Yves Carnot ?", "→ Yves Carnot · accuse", ""},
		{"whether another warned", "en", "who warned?|and Tolland Council?", "Tolland Council · warn", "Tolland Council warned"},
		{"who did not warn", "en", "who warned?|and Halden Lines?", "Halden Lines · warn", ""},
		{"likewise in French", "fr", "qui a averti ?|et Navirel ?", "Navirel · warn", ""},
		{"who else", "en", "who asked Halden Lines to publish its logs?|who else?", "→ Halden Lines · demand", ""},
		{"who else, beside one who was named", "en", "Did Rhea Moss warn?|who else?", "", "Tolland Council warned"},
		{"likewise in French", "fr", "Yves Carnot a-t-il averti ?|qui d'autre ?", "", "La commune de Sablon"},
		{"nobody else", "en", "who accused Halden Lines?|anyone else?", "→ Halden Lines · accuse", ""},
		{"if they refuse", "en", "What did the ferry union ask of Halden Lines?|and if they refuse?", "Halden Lines", "If Halden Lines refuses"},
		{"likewise in French", "fr", "Qu'a demandé le syndicat à Navirel ?|et si elle refuse ?", "Navirel", "Si Navirel refuse"},
		{"if they do not", "en", "What did the ferry union ask of Halden Lines?|and if they don't agree?", "Halden Lines", "If Halden Lines refuses"},
		{"if they agree", "en", "What did the ferry union ask of Halden Lines?|and if they agree?", "Halden Lines", ""},
		{"likewise in French", "fr", "Qu'a demandé le syndicat à Navirel ?|et si elle accepte ?", "Navirel", ""},
		{"quickly is no date", "en", "was Halden Lines fined?|when was that?", "→ Halden Lines · sanction", ""},
		{"likewise in French", "fr", "Navirel a été condamnée ?|c'etait quand", "→ Navirel · sanction", ""},
		{"a date is", "en", "who accused Halden Lines?|when?", "→ Halden Lines · accuse", "On Monday"},
		{"where it comes from", "en", "was Halden Lines fined?|where did you get that", "→ Halden Lines · sanction", "Halden Lines was quickly"},
		{"whether it is sure", "fr", "Navirel a été condamnée ?|t sur ?", "→ Navirel · sanction", "Navirel a été"},
		{"what comes next", "en", "was Halden Lines fined?|and then?", "→ Halden Lines · sanction", "The missing logs"},
		{"likewise in French", "fr", "Navirel a été condamnée ?|et apres", "→ Navirel · sanction", "Les registres disparus"},
		{"and no further", "en", "was Halden Lines fined?|and then?|and then?", "→ Halden Lines · sanction", ""},
		{"who did, if not they", "en", "did Rhea Moss accuse Halden Lines?|who did?", "→ Halden Lines · accuse", "On Monday"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := askIn(t, e, c.locale, strings.Split(c.messages, "|")...)
			if !strings.HasPrefix(a.UnderstoodAs, c.understood) {
				t.Errorf("%s: read as %s %q, want %q", c.messages, a.Kind, a.UnderstoodAs, c.understood)
			}
			if a.Abstain != (c.want == "") || !a.Abstain && !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: got %v %v, want %q", c.messages, a.Reason, a.Snippets, c.want)
			}
		})
	}
}

// A message about the answer before needs one.
func TestNothingIsAskedBackWithoutAnAnswer(t *testing.T) {
	e := newEngine(t, newLibrary(t, piers))
	for _, text := range []string{"are you sure?", "and then?", "t'es sûr ?", "who else?"} {
		a := askIn(t, e, "en", text)
		if !a.Abstain || a.Kind == knowledge.Order {
			t.Errorf("%s: got %v %v", text, a.Kind, a.Snippets)
		}
	}
}
