package statement_test

import "testing"

// TestBodiesGoneBackTo holds which body a noun or a pronoun means that the sentences before name, and that it means none where two may be
// meant.
func TestBodiesGoneBackTo(t *testing.T) {
	holdParties(t, []partyTest{
		{"any public body", "fr", "L'offre ne suffit pas à la Direction des eaux, qui brandit une amende. « Le pont sera fermé », indique l'agence dans une note.", []string{"threaten: Direction des eaux", "refuse: Direction des eaux", "threaten: Direction des eaux"}},
		{"any public body", "en", "The mayor, Ann Lee, urged the Rivers Commission to step in. A spokesman for the watchdog said it had no power.", []string{"demand: Ann Lee > Rivers Commission", "defend: spokesman for the watchdog, Rivers Commission"}},
		{"two public bodies", "en", "The Data Wardens' Office urged the Rivers Commission to act. The agency warned that it would sue.", []string{"demand: Data Wardens' Office > Rivers Commission", "warn: agency"}},
		{"a company is no agency", "fr", "La société Nordel refuse de payer. L'agence exige un audit.", []string{"refuse: Nordel", "demand: agence"}},
		{"an agency of its own", "fr", "La Direction des eaux refuse de payer. L'agence exige un audit. L'agence de bassin se tait.", []string{"refuse: Direction des eaux", "demand: agence"}},
		{"through its director", "fr", "Ces chiffres, l'Institut de la mer les maintient. Par la voix de son directeur, Yann Besco, il soutient que le stock baisse.", []string{"defend: Institut de la mer"}},
		{"through its director", "en", "The Harbour Institute stands firm. Through its director, Ann Lee, it urged the council to act.", []string{"refuse: Harbour Institute", "demand: Harbour Institute > council"}},
		{"the director himself", "fr", "L'Institut de la mer se tait. Le directeur, Yann Besco, parle. Il soutient que le stock baisse.", []string{"defend: Yann Besco"}},
		{"many in one group", "en", "A group of 40 leaseholders has gone further. Helped by a solicitor, they have asked the tribunal to rule.", []string{"demand: group of 40 leaseholders > tribunal"}},
		{"what a petition calls for", "en", "The Harbour Trust said no. Head girl Anwen Cast handed in a petition on Monday. It calls for a later start.", []string{"refuse: Harbour Trust", "demand: "}},
		{"who published a report", "en", "The firm Arval published a report. It urged the mayor to act.", []string{"demand: Arval > mayor"}},
		{"the subject of what is quoted", "en", "According to the ruling, residents' letters “were filed, not read”.", []string{"state: ruling"}},
	})
}
