package answer

import (
	"slices"
	"strings"
	"testing"

	"disputebot/knowledge/lang"
)

// TestMoods reads how a word of a sentence is told: the one that stands between stars.
func TestMoods(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	for code, moods := range map[string]map[mood][]string{
		"en": {
			factual: {
				"Arval *closed* the depot.", "Arval, which *closed* the depot, will pay.", "Arval promised a fund because it *closed* the depot.", "She does not rule out *closing* it.",
				"The firm not only *closed* the depot.", "Arval plans to pay and has *closed* the depot.", "It was in May that Arval *closed* the depot.",
				"Without warning, Arval *closed* the depot.", "In order to save money, Arval *closed* the depot.", "Forced to save money, Arval *closed* it.", "Because it could not pay, Arval *closed* it.",
				"Nobody knows why Arval *closed* the depot.", "Arval had to *close* the depot.", "Arval was forced to *close* it.", "The depot did not *reopen* until May.", "The strike did not *last* more than two days.",
				"Arval, which had not paid, *closed* the depot.", "Having failed to pay, Arval *closed* the depot.", "Arval could not pay, so it *closed* the depot.", "Arval could not find drivers and *stopped* its buses.",
			},
			intended: {"Arval will *close* the depot.", "Arval will, without warning, *close* the depot.", "In May, Arval will *close* the depot.", "Arval plans to *close* the depot.", "They threatened a *strike*.", "She promised to *close* it.", "Its plan to *close* the depot"},
			asked:    {"The depot must be mended and *heated*.", "The union wants Arval to *close* the depot.", "They demanded that it *close* the depot.", "The court ordered it to *close*.", "Arval must *close* the depot.", "their call for a *strike*"},
			supposed: {"If Arval *closed* the depot, 200 would leave.", "Were it to *close*, they would leave.", "Should it *close*, they lose it.", "Arval could *close* the depot.", "Unless it *closes*, they stay."},
			denied:   {"Arval has not *closed* the depot.", "There was never a plan to *close* it.", "She ruled out a *strike*.", "Nobody *closed* the depot.", "It refused to *close* the depot.", "It has *closed* nothing."},
		},
		"fr": {
			factual: {
				"Arval a *fermé* le dépôt.", "Arval, qui a *fermé* le dépôt, paiera.", "Arval promet un fonds parce qu'elle a *fermé* le dépôt.", "Elle n'exclut pas de *fermer* le dépôt.",
				"Arval n'a *fermé* que le dépôt.", "Arval veut payer et a *fermé* le dépôt.",
				"Sans prévenir, Arval a *fermé* le dépôt.", "Compte tenu de la pluie, Arval a *fermé* le dépôt.", "Contraint de payer, Arval a *fermé* le dépôt.", "Ne trouvant pas d'argent, Arval a *fermé* le dépôt.",
				"Personne ne sait pourquoi Arval a *fermé* le dépôt.", "Arval a dû *fermer* le dépôt.", "Le dépôt n'a pas *rouvert* avant mai.", "Le club *améliora* le stade.", "Arval *suggérait* une pause.",
				"Arval, qui n'avait pas payé, a *fermé* le dépôt.", "Malgré les appels au calme, Arval a *fermé* le dépôt.",
			},
			intended: {"Arval va *fermer* le dépôt.", "Arval va, sans prévenir, *fermer* le dépôt.", "En mai, Arval va *fermer* le dépôt.", "Arval *fermera* le dépôt.", "Arval *suivrait* le maire.", "Arval envisage de *fermer* le dépôt.", "Ils menacent d'une *grève*.", "son projet de *fermer* le dépôt"},
			asked:    {"Le syndicat exige qu'elle *ferme* le dépôt.", "Le tribunal l'a condamnée à *fermer* le dépôt.", "Arval doit *fermer* le dépôt.", "leur appel à la *grève*"},
			supposed: {"Si Arval *fermait* le dépôt, ils partiraient.", "Arval pourrait *fermer* le dépôt.", "en cas de *fermeture*"},
			denied:   {"Arval n'a pas *fermé* le dépôt.", "Il n'a jamais été question de *fermer* le dépôt.", "Elle exclut une *grève*.", "Elle refuse de *fermer* le dépôt.", "Personne ne *ferme* le dépôt."},
		},
	} {
		for want, texts := range moods {
			for _, text := range texts {
				before, rest, _ := strings.Cut(text, "*")
				tokens := lang.Tokens(before + strings.Replace(rest, "*", "", 1))
				i := slices.IndexFunc(tokens, func(t lang.Token) bool { return t.Start >= len(before) })
				if each, _ := e.words[code].moods.read(tokens); each[i] != want {
					t.Errorf("%s: %v, want %v", text, each[i], want)
				}
			}
		}
	}
}
