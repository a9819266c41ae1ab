package statement_test

import "testing"

// TestIntroducedRoles holds that a definite role means the one person whom the article, before or behind, introduces by the same words,
// and nobody where it introduces others, several or none.
func TestIntroducedRoles(t *testing.T) {
	holdParties(t, []partyTest{
		{"apposition behind", "en", "She pressed the culture secretary to sit down with her. The culture secretary, Leo Marsh, has so far ducked the invitation.", []string{"demand:  > Leo Marsh"}},
		{"title behind", "en", "The guild urged the fisheries minister to act. Talks failed. Fisheries minister Dora Quill has been away.", []string{"demand: guild > Dora Quill"}},
		{"role behind a name", "en", "The guild urged the transport secretary to act. Ann Lee, the transport secretary, was away on Monday.", []string{"demand: guild > Ann Lee"}},
		{"verb of being", "en", "The guild urged the schools commissioner to act. Paul Ney is the schools commissioner.", []string{"demand: guild > Paul Ney"}},
		{"who acts", "en", "The harbour commissioner ordered the boats to leave. Harbour commissioner Rhona Peel has a new launch.", []string{"oblige: Rhona Peel > boats"}},
		{"no more than the noun", "fr", "Le syndicat enjoint au préfet de faire cesser les forages. Le préfet, Luc Escal, a visité le chantier.", []string{"demand: syndicat > Luc Escal"}},
		{"called less once told of", "fr", "Elle a prié la ministre de la Mer de ne pas signer. La ministre, Bérengère Costa, tente d'éteindre l'incendie.", []string{"demand:  > Bérengère Costa"}},
		{"role behind a name", "fr", "Le syndicat somme la ministre de la Santé de céder. Lise Prat, ministre de la Santé, était absente.", []string{"demand: syndicat > Lise Prat"}},
		{"title behind", "fr", "Le collectif appelle la présidente du conseil départemental à agir. La présidente du conseil départemental Anne Roy se tait.", []string{"demand: collectif > Anne Roy"}},
		{"of a town", "fr", "Le syndicat somme le maire de Brix de céder. Le maire de Brix, Jean Ney, était absent.", []string{"demand: syndicat > Jean Ney"}},
		{"another's secretary", "en", "The guild urged the housing secretary to act. The culture secretary, Leo Marsh, was away.", []string{"demand: guild > housing secretary"}},
		{"another's secretary before", "en", "The culture secretary, Leo Marsh, refused to act. The housing secretary has promised a plan.", []string{"refuse: Leo Marsh", "promise: housing secretary"}},
		{"two of one office", "en", "The guild urged the culture secretary to act. The culture secretary, Leo Marsh, left in May. The culture secretary, Ann Lee, came in June.", []string{"demand: guild > culture secretary"}},
		{"no longer in office", "en", "The guild urged the culture secretary to act. The former culture secretary, Leo Marsh, left in May.", []string{"demand: guild > culture secretary"}},
		{"a rank alone", "en", "Ministers urged the chief executive to quit. The chief executive of Arval, Ann Lee, was away.", []string{"demand: ministers > chief executive"}},
		{"anybody of that rank", "en", "A London judge ordered the club to pay. Judge Hester Quarm refused it more time.", []string{"oblige: London judge > club", "refuse: Judge Hester Quarm"}},
		{"another's minister", "fr", "Le syndicat somme la ministre de la Justice de céder. La ministre de la Santé, Lise Prat, était absente.", []string{"demand: syndicat > ministre de la Justice"}},
		{"another's minister before", "fr", "La ministre de la Santé, Lise Prat, refuse de céder. La ministre de la Justice promet un plan.", []string{"refuse: Lise Prat", "promise: ministre de la Justice"}},
		{"no longer in office", "fr", "Le syndicat somme le préfet de céder. L'ancien préfet, Luc Escal, était absent.", []string{"demand: syndicat > préfet"}},
		{"a deputy, and another gender", "fr", "Le syndicat somme le directeur de céder. Sa directrice, Lise Prat, était absente. Le directeur adjoint, Paul Ney, aussi.", []string{"demand: syndicat > directeur"}},
		{"of two towns", "fr", "Le syndicat somme le maire de céder. Paul Roux est le maire de la commune. Le maire de Brix, Jean Ney, était absent.", []string{"demand: syndicat > maire"}},
		{"a club's president is not the president", "fr", "Le collectif appelle le président à agir. Le président du club, Luc Prat, se tait.", []string{"demand: collectif > président"}},
	})
}
