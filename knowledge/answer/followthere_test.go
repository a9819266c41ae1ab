package answer_test

import (
	"strings"
	"testing"
)

// visits tell, in both languages, where some went and what they said there, beside what they said elsewhere.
var visits = map[string]string{
	"a": "The council met in March.\nVisiting the Arval dairy on Wednesday, Ann Lee said the pipes \"would burst\" within a year.\nAnn Lee said the school was too small.\n" +
		"The union of drivers rallied at the Nordel depot on Friday, and demanded new brakes.\nHugo Brandt spoke at the library on Monday and promised two more readers.",
	"b-fr": "Le conseil s'est réuni en mars.\nEn visite à la laiterie de Sorval mercredi, Anne Ledoux a déclaré que les tuyaux « éclateraient » d'ici un an.\nAnne Ledoux a déclaré que l'école était trop petite.\n" +
		"Le syndicat des chauffeurs s'est rassemblé au dépôt de Navirel vendredi, et a exigé de nouveaux freins.\nLuc Marchais a parlé à la bibliothèque lundi et a promis deux lecteurs de plus.",
}

// What somebody said where they were just told to be is told with the place.
func TestWhatWasSaidThere(t *testing.T) {
	e := newEngine(t, newLibrary(t, visits))
	for _, c := range []struct {
		locale, first, want string
		asked               []string
	}{
		{"en", "where was Ann Lee on Wednesday?", "Visiting the Arval dairy", []string{"what did she say there?", "and what did she say over there?", "what was she saying there?"}},
		{"fr", "où était Anne Ledoux mercredi ?", "En visite à la laiterie", []string{"elle a dit quoi là-bas ?", "qu'y a-t-elle dit ?", "qu'a-t-elle dit là-bas ?", "et là-bas, elle a dit quoi ?", "que disait-elle là-bas ?"}},
		{"en", "where did the drivers rally on Friday?", "The union of drivers", []string{"what did they demand there?"}},
		{"fr", "où se sont rassemblés les chauffeurs vendredi ?", "Le syndicat des chauffeurs", []string{"qu'ont-ils exigé là-bas ?", "ils ont demandé quoi là-bas ?"}},
		{"en", "where did Hugo Brandt speak on Monday?", "Hugo Brandt spoke", []string{"what did he promise there?"}},
		{"fr", "où a parlé Luc Marchais lundi ?", "Luc Marchais a parlé", []string{"il a promis quoi là-bas ?", "qu'a-t-il promis là-bas ?", "il a promis quoi là-dedans ?", "il a promis quoi là-dessus ?"}},
	} {
		for _, text := range c.asked {
			a := askIn(t, e, c.locale, c.first, text)
			if a.Abstain || !strings.HasPrefix(a.Snippets[0].Text, c.want) {
				t.Errorf("%s: %s: read as %q, got %v %+v", c.first, text, a.UnderstoodAs, a.Reason, a.Snippets)
			}
		}
	}
}
