package statement_test

import "testing"

// TestBetween reads acts where whom they go to stands between the verb and what belongs to it, with a day or words that say who that is.
func TestBetween(t *testing.T) {
	acts(t, []act{
		{"un ordre", "fr", "Anne Roy a intimé jeudi au promoteur Arval l’ordre de suspendre le chantier.", "oblige: Anne Roy > Arval"},
		{"sans article", "fr", "Anne Roy a fait lundi à Nordel interdiction d’ouvrir le site.", "oblige: Anne Roy > Nordel"},
		{"avec une apposition", "fr", "Anne Roy a donné à Arval, le fermier du lac, instruction de vider le bassin.", "oblige: Anne Roy > Arval"},
		{"en demeure", "fr", "Anne Roy a mis lundi la société Arval en demeure de nettoyer la plage.", "demand: Anne Roy > Arval"},
		{"une chose", "fr", "Anne Roy a exigé lundi de Nordel, l’exploitant du stade, la fermeture de deux tribunes.", "demand: Anne Roy > Nordel"},
		{"une personne", "fr", "Arval a réclamé mardi à la directrice, Anne Roy, l’ouverture de dix lits.", "demand: Arval > Anne Roy"},
	})
}
