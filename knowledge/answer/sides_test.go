package answer_test

import (
	"slices"
	"testing"

	"disputebot/knowledge"
)

// ferry and orchard are articles whose parties are as often a role, a body or a crowd as a name.
var ferry = map[string]string{
	"ferry": `The harbour master Ingrid Solheim ordered the ferry company to repair its gangway before June.
The islanders begged the harbour master to keep the night crossing.
The ferry company refused to lower its fares.
The coastguard accused the captain of sailing in fog.
Councillor Peter Marsh urged the lighthouse trust to publish its accounts.
The fishermen agreed to move their nets.
The lighthouse trust promised to open the tower to schools.
The shipyard's owner rejected the welders' pay claim.`,
	"orchard-fr": `La coopérative fruitière a exigé du grossiste le paiement de sa récolte.
Les cueilleurs ont supplié la coopérative de loger leurs familles.
Le grossiste a refusé de rembourser les caisses perdues.
L'inspectrice Maud Keriel a sommé le grossiste d'ouvrir ses registres.
Les apiculteurs ont accusé le pépiniériste d'empoisonner leurs ruches.
La sous-préfète Nadia Brossard a demandé aux maires de partager leur eau.
Le pépiniériste a accepté de rendre le terrain.
Le syndicat des arrosants a rejeté le nouveau tarif de l'eau.`,
}

// Who warns, defends or only says something accuses nobody, though all of these are words about another.
func TestWhoSpeaksDoesNotAccuse(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"weir":    "Hilda Cray accused the brewery of draining the weir.\nThe miller Owen Pratt warned that the weir would run dry.\nOwen Pratt said that the river belongs to everybody.",
		"four-fr": "Maud Keriel a accusé la briqueterie de brûler des pneus.\nLe potier Yann Gestin a averti que le four allait fermer.\nYann Gestin a déclaré que l'argile manque.",
	}))
	for text, reason := range map[string]knowledge.Reason{
		"Who did Hilda Cray accuse?":              "",
		"Hilda Cray accused who?":                 "",
		"who is accused of draining the weir?":    "",
		"Who did Owen Pratt accuse?":              knowledge.NothingOfTheKind,
		"who was it that Owen Pratt accused?":     knowledge.NothingOfTheKind,
		"Qui Maud Keriel a-t-elle accusé ?":       "",
		"Maud Keriel accuse qui ?":                "",
		"qui est accusé de brûler des pneus ?":    "",
		"Qui Yann Gestin a-t-il accusé ?":         knowledge.NothingOfTheKind,
		"Yann Gestin accuse qui ?":                knowledge.NothingOfTheKind,
		"Yann Gestin a averti de quoi ?":          "",
		"What did Owen Pratt say about the river": "",
	} {
		a := ask(t, e, text)
		if a.Reason != reason {
			t.Errorf("%s: reason %q, want %q", text, a.Reason, reason)
		}
	}
}

// To offer or to tell something is no demand, so that the demand of the other side does not turn it round.
func TestOfferIsNoDemand(t *testing.T) {
	e := newEngine(t, newLibrary(t, ferry))
	for text, want := range map[string]knowledge.Act{
		"What did the ferry company propose to the harbour master?":   knowledge.Promise,
		"What did the ferry company offer the harbour master?":        knowledge.Promise,
		"What did the ferry company tell the harbour master?":         knowledge.State,
		"What did the harbour master tell the ferry company to do?":   knowledge.Demand,
		"que propose le grossiste à la coopérative ?":                 knowledge.Promise,
		"le grossiste a proposé quoi à la coopérative ?":              knowledge.Promise,
		"le grossiste a-t-il proposé à la coopérative de payer ?":     knowledge.Demand,
		"que dit le grossiste à la coopérative ?":                     knowledge.State,
		"what did the islanders ask of the harbour master?":           knowledge.Demand,
		"qu'est-ce que les cueilleurs ont demandé à la coopérative ?": knowledge.Demand,
	} {
		a := ask(t, e, text)
		if a.Reading.Act != want || want != knowledge.Demand && a.Reason == knowledge.OtherDirection {
			t.Errorf("%s: %s, %q, want %s", text, a.Reading.Act, a.Reason, want)
		}
	}
}

func TestDirectionDecidesForAnyPhrase(t *testing.T) {
	const other, premise = knowledge.OtherDirection, knowledge.FalsePremise
	tests := []struct {
		text   string
		reason knowledge.Reason // "" where there is an answer
	}{
		{"What did the harbour master order the ferry company to do?", ""},
		{"what was the ferry company ordered to do by the harbour master?", ""},
		{"What did the islanders beg the harbour master for?", ""},
		{"who begged the harbour master to keep the night crossing?", ""},
		{"why did the ferry company refuse to lower its fares?", ""},
		{"Did the fishermen agree to move their nets?", ""},
		{"What did the coastguard accuse the captain of?", ""},
		{"what did councillor Marsh urge the lighthouse trust to publish?", ""},
		{"what did the trust promise to open?", ""},
		{"Who rejected the welders' pay claim?", ""},
		{"qu'est-ce que les habitants de l'île ont supplié la capitaine du port de garder ?", ""},
		{"la compagnie de ferry a refusé quoi ?", ""},
		{"Qu'est-ce que la coopérative a exigé du grossiste ?", ""},
		{"que demande la coopérative fruitière au grossiste ?", ""},
		{"les cueilleurs ont supplié la coopérative de quoi ?", ""},
		{"pourquoi le grossiste a-t-il refusé de rembourser les caisses ?", ""},
		{"c'est qui l'inspectrice qui a sommé le grossiste d'ouvrir ses registres ?", ""},
		{"De quoi les apiculteurs accusent-ils le pépiniériste ?", ""},
		{"Nadia Brossard a demandé quoi aux maires ?", ""},
		{"le pépiniériste a-t-il accepté de rendre le terrain ?", ""},
		{"what did the pickers beg the cooperative for?", ""},
		{"what did the inspector order the wholesaler to open?", ""},

		{"What did the ferry company order the harbour master to do?", other},
		{"what did the harbour master beg the islanders to do?", other},
		{"what did the harbour master beg of the islanders?", other},
		{"What did the captain accuse the coastguard of?", other},
		{"what did the lighthouse trust urge councillor Marsh to publish?", other},
		{"why did the lighthouse trust ask Peter Marsh to publish his accounts?", other},
		{"What was the harbour master ordered to do by the ferry company?", other},
		{"Qu'est-ce que le grossiste a exigé de la coopérative ?", other},
		{"que demande le grossiste à la coopérative fruitière ?", other},
		{"la coopérative elle a supplié les cueilleurs de quoi ?", other},
		{"De quoi le pépiniériste accuse-t-il les apiculteurs ?", other},
		{"les maires ont demandé quoi à Nadia Brossard ?", other},
		{"pourquoi le grossiste a sommé l'inspectrice d'ouvrir ses registres ?", other},
		{"why was the coastguard accused by the captain?", other},
		{"Did the captain accuse the coastguard?", other},
		{"le pépiniériste a-t-il accusé les apiculteurs ?", other},
		{"Maud Keriel a-t-elle été sommée par le grossiste ?", other},
		{"the captain was accused by whom?", ""},
		{"List everyone who accused the captain", ""},
		{"why did the ferry company agree to lower its fares?", premise},
		{"when did the shipyard's owner agree to the welders' pay claim?", premise},
		{"why did the fishermen refuse to move their nets?", premise},
		{"Pourquoi le grossiste a-t-il accepté de rembourser les caisses perdues ?", premise},
		{"pourquoi le syndicat des arrosants a accepté le nouveau tarif de l'eau ?", premise},
		{"quand est-ce que le pépiniériste a refusé de rendre le terrain ?", premise},
		{"why didn't the fishermen agree to move their nets?", premise},
	}
	e := newEngine(t, newLibrary(t, ferry))
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			a := ask(t, e, tt.text)
			if a.Reason != tt.reason {
				t.Errorf("reason %q, want %q", a.Reason, tt.reason)
			}
			if tt.reason == other && (a.Nearest == nil || !slices.ContainsFunc(a.Nearest.Statements, func(s knowledge.Statement) bool { return s.Act == a.Reading.Act || s.Act == knowledge.Oblige })) {
				t.Errorf("shown is %+v, not the act the other way round", a.Nearest)
			}
		})
	}
}
