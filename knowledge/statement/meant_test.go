package statement_test

import "testing"

// TestWhoIsMeant holds whom pronouns and nouns mean that go back to somebody told of before, and that they mean nobody where it stays open.
func TestWhoIsMeant(t *testing.T) {
	holdParties(t, []partyTest{
		{"a ruling goes on", "en", "Mr Justice Osei told the firm Larkmoor to purge its servers. His ruling said Larkmoor had lied; it also ordered the company to pay.", []string{"oblige: Osei > Larkmoor", "accuse: Osei > Larkmoor", "oblige: Osei > Larkmoor"}},
		{"a judge's order is not to the court", "en", "The High Court ruled that the airport had breached its licence. Mrs Justice Holt said the breaches were a habit. She ordered it to pay £175,000.", []string{"rule: High Court > airport", "state: Holt", "sanction: Holt"}},
		{"who said the first half", "en", "For Dr Tobias Agye of the Institute of Art and Law, the statute is “a fig leaf”: trustees could lend the drums, he suggested, or petition Parliament.", []string{"state: Tobias Agye", "state: Tobias Agye", "demand: Tobias Agye > Parliament"}},
		{"me", "fr", "« On me demande de signer un texte », a dit Lise Prat.", []string{"demand:  > Lise Prat", "defend: Lise Prat"}},
		{"us may be more", "en", "“The court wants us to delete it,” Paul Roy said.", []string{"demand: court", "state: Paul Roy > court"}},
		{"any reader", "en", "I think the council should say no, and I told them so. You may disagree.", []string{"state: ", "demand:  > council", "refuse: "}},
		{"they in what is said", "en", "The Dockers' Union backs the plan. “They should have asked,” said Ann Lee.", []string{"agree: Dockers' Union", "demand: Ann Lee"}},
		{"whose messages", "fr", "Dakar veut lire les messages de Brumel, qui s'y oppose.", []string{"demand: Dakar", "refuse: Brumel"}},
		{"whose reply", "fr", "Réponse de l'éditeur, qui a rétorqué que non.", []string{"defend: éditeur"}},
		{"whose son", "fr", "C'est le fils de Marc Ney, qui exige une prime.", []string{"demand: fils de Marc Ney"}},
		{"a nickname in a name", "en", "His agent, Barry “The Shark” Toller, piled on. “My boy was promised football,” he moaned. Toller has demanded a showdown.", []string{"accuse: Barry Toller", "demand: Barry Toller"}},
		{"a people's adjective", "en", "Yannick Zubo has downed tools. The Congolese ace said he will never play again.", []string{"refuse: Yannick Zubo"}},
		{"a people's adjective before another verb", "en", "Yannick Zubo has downed tools. The Congolese ace skipped training and is understood to have told pals he will never play again.", []string{"refuse: Yannick Zubo > pals"}},
		{"a people's adjective, two players", "en", "Yannick Zubo met Paul Roy. The Congolese ace said he will never play again.", []string{"refuse: Congolese ace"}},
		{"a body that a sentence begins with", "en", "It is late. The Old Pier Trust, which speaks for 6,400 anglers, fired off a letter on Thursday. “Put the prices back,” it told the mayor.", []string{"demand: Old Pier Trust > mayor"}},
		{"her after a man", "fr", "Le préfet, Ronan Le Gal, dément. Pour l'opposante Nadège Brou, « le maire a menti ». L'élue a demandé un vote.", []string{"defend: Ronan Le Gal", "accuse: Nadège Brou > maire", "demand: Nadège Brou"}},
		{"another sex", "fr", "Pour l'opposante Nadège Brou, « le maire a menti ». L'intéressé a demandé un vote.", []string{"accuse: Nadège Brou > maire", "demand: intéressé"}},
		{"two of one sex", "fr", "L'opposante Nadège Brou refuse. L'adjointe Lise Prat accepte. L'élue a demandé un vote.", []string{"refuse: Nadège Brou", "agree: Lise Prat", "demand: élue"}},
		{"mayors are no association", "fr", "Elle prie les maires de couper les fontaines. L'association Dunes et le maire de Brix, Paul Roux, exigent un vote.", []string{"demand:  > maires", "demand: Dunes, Paul Roux"}},
	})
}
