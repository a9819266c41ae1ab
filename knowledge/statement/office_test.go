package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
	"disputebot/knowledge/statement"
)

// ties are the actors that speak for others, a line each.
func ties(t *testing.T, r *statement.Reader, language, text string) []string {
	t.Helper()
	a := knowledge.Article{ID: "a", Lang: language, Text: text}
	_, actors, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, a := range actors {
		if len(a.Of) > 0 {
			out = append(out, a.Name+": "+strings.Join(a.Of, ", "))
		}
	}
	return out
}

func TestWhoSpeaksForWhom(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"genitive and name", "fr", "Le président de la société Nordelle, Paul Varin, a refusé de payer.", []string{"Paul Varin: Nordelle"}},
		{"name and genitive", "fr", "Aline Forest, secrétaire générale de la Fédération des bergers, a exigé un moratoire.", []string{"Aline Forest: Fédération des bergers"}},
		{"possessive after the quotation", "fr", "La messagerie Nordelle refuse. « Nous ne céderons pas », fait valoir sa directrice générale, Aline Forest.", []string{"Aline Forest: Nordelle"}},
		{"possessive in the sentence after", "fr", "La coopérative Les Blés d'Or n'a pas cédé. Son président, Paul Varin, a demandé un délai.", []string{"Paul Varin: Les Blés d'Or"}},
		{"possessive in the sentence itself", "fr", "La société Nordelle, par la voix de sa directrice juridique, Aline Forest, a rejeté la demande. « Jamais », a répété Aline Forest.", []string{"Aline Forest: Nordelle"}},
		{"a body called by its noun", "fr", "Le club Étoile de Brame loue son stade. « Nous paierons », a promis le président du club, Paul Varin.", []string{"Paul Varin: Étoile de Brame"}},
		{"a department", "fr", "« Non », a répondu Aline Forest, directrice de la communication de la société Nordelle.", []string{"Aline Forest: Nordelle"}},
		{"the board", "fr", "Paul Varin, président du conseil d'administration de la société Nordelle, a refusé.", []string{"Paul Varin: Nordelle"}},
		{"a mayor", "fr", "Le maire de Castelbrac, Paul Varin, a exigé la fermeture du dépôt.", []string{"Paul Varin: Castelbrac"}},
		{"a spokesperson", "fr", "« C'est faux », a répliqué Aline Forest, porte-parole du syndicat Rail libre.", []string{"Aline Forest: Rail libre"}},
		{"in brackets", "fr", "« C'est faux », a répliqué Aline Forest (secrétaire générale du syndicat Rail libre).", []string{"Aline Forest: Rail libre"}},
		{"whose verb is to preside", "fr", "Aline Forest, qui préside l'association Rives claires, a demandé un audit.", []string{"Aline Forest: Rives claires"}},
		{"a minister", "fr", "Le gouvernement danois hésite. La ministre danoise de la Justice, Aline Forest, a exigé des comptes.", []string{"Aline Forest: gouvernement danois"}},
		{"a minister, adjective behind", "fr", "Le ministre russe de la Communication, Paul Varin, a exigé des comptes. Le gouvernement russe a suivi.", []string{"Paul Varin: gouvernement russe"}},
		{"only a role: the body speaks itself", "fr", "« C'est faux », a répliqué le porte-parole de la société Nordelle.", nil},
		{"for a part of the world", "fr", "La société Nordelle hésite. La directrice de Nordelle pour l'Europe du Sud, Aline Forest, nous reçoit. « Non », répond Aline Forest.", []string{"Aline Forest: Nordelle"}},
		{"for a part of the world", "en", "The company Nordel is rich. The head of Nordel for northern Europe, Ann Lee, refused to pay.", []string{"Ann Lee: Nordel"}},
		{"a lawyer", "fr", "L'avocate de la société Nordelle, Aline Forest, a demandé un report.", []string{"Aline Forest: Nordelle"}},
		{"an owner in the plural", "fr", "L'appel vient des Jeunes Bergers. L'association Les Jeunes Bergers a signé. Leur présidente, Aline Forest, réclame une prime.", []string{"Aline Forest: Les Jeunes Bergers"}},
		{"possessor's genitive", "en", "Pinder's general counsel, Olu Brack, said it held nothing.", []string{"Olu Brack: Pinder"}},
		{"noun compound", "en", "The app Larkmoor is popular. Larkmoor founder Ed Moss refused to comment.", []string{"Ed Moss: Larkmoor"}},
		{"noun compound with rank", "en", "The judge heard that Larkmoor chief executive Ed Moss rejected the demand.", []string{"Ed Moss: Larkmoor"}},
		{"for", "en", "Ann Lee, a spokeswoman for the charity Warm Rooms, urged ministers to act.", []string{"Ann Lee: Warm Rooms"}},
		{"neuter possessive", "en", "The charity Warm Rooms is not persuaded. Its chair, Ann Lee, urged ministers to act.", []string{"Ann Lee: Warm Rooms"}},
		{"neuter possessive in the sentence", "en", "Parents' group Safe Lines backed her, but its chair, Ann Lee, also demanded a timetable.", []string{"Ann Lee: Safe Lines"}},
		{"after the quotation", "en", "The Skerry Fishermen's League wants more. \"Restore it by Friday,\" its secretary, Magnus Foub, told the minister.", []string{"Magnus Foub: Skerry Fishermen's League"}},
		{"a club's chairman by name", "en", "The club Harrow Town is broke. The club's chairman, Ed Moss, refused to sell.", []string{"Ed Moss: Harrow Town"}},
		{"a board", "en", "Ann Lee, 54, chair of the board of the charity Warm Rooms, rejected the plan.", []string{"Ann Lee: Warm Rooms"}},
		{"who chairs", "en", "“We asked politely,” said Ann Lee, who chairs Parents Unplugged.", []string{"Ann Lee: Parents Unplugged"}},
		{"a minister", "en", "The Danish government is divided. Danish justice minister Ann Lee demanded an answer.", []string{"Ann Lee: Danish government"}},
		{"a home secretary", "en", "The UK government wants a door. The British home secretary, Ann Lee, urged the firm to stop.", []string{"Ann Lee: UK government"}},
		{"only a role, compound", "en", "The ruling was wrong, a Larkmoor spokesperson said.", []string{"Larkmoor spokesperson: Larkmoor"}},
		{"head of policy", "en", "Its head of policy, Ed Moss, has urged ministers to act. The charity Warm Rooms is small. Its head of law, Ann Lee, refused.", []string{"Ann Lee: Warm Rooms"}},
		{"a mayor of a town", "en", "The mayor of Brackwater, Ann Lee, demanded an answer.", []string{"Ann Lee: Brackwater"}},
		{"two offices", "en", "Ed Moss, founder and chief executive of Larkmoor, denied spying.", []string{"Ed Moss: Larkmoor"}},

		{"a union's delegate", "fr", "Selon Paul Varin, délégué CGT du port, la direction refuse de négocier.", []string{"Paul Varin: CGT"}},
		{"a body with its own genitive", "fr", "Le Comité des pêches refuse. « On nous ment », s'emporte son vice-président, Paul Varin.", []string{"Paul Varin: Comité des pêches"}},
		{"a general secretary", "en", "GMB general secretary Ed Moss urged ministers to act.", []string{"Ed Moss: GMB"}},
		{"a spokesman for Downing Street", "en", "Downing Street's spokeswoman refused to comment.", []string{"Downing Street's spokeswoman: Downing Street"}},
		{"a watchdog's chief", "en", "The regulator, Ofwat, demanded an answer. Its chief, Ed Moss, accused the firm of lying.", []string{"Ed Moss: Ofwat"}},
		{"trap: former and now something else", "fr", "Aline Forest, ancienne présidente de Kermarin et conseillère régionale, a dénoncé un gâchis. Kermarin a refusé de répondre.", nil},
		{"trap: a shadow cabinet", "fr", "Aline Forest, secrétaire d'État fantôme du parti de gauche, a exigé des comptes.", nil},
		{"trap: members", "en", "MPs' chair Ed Moss urged ministers to act. MPs refused.", nil},
		{"trap: an ex-boss", "en", "Ex-Larkmoor boss Ed Moss denied the claims. He left Larkmoor in 2019.", nil},
		{"trap: a manager", "en", "Harrow Town manager Ed Moss refused to comment.", nil},
		{"trap: two firms", "en", "The boss of Larkmoor and Pinder, Ed Moss, rejected the claim.", nil},
		{"trap: former", "fr", "L'ancien président de la société Nordelle, Paul Varin, a dénoncé un scandale.", nil},
		{"trap: ex-", "fr", "L'ex-directeur de la société Nordelle, Paul Varin, a dénoncé un scandale.", nil},
		{"trap: a former one behind", "fr", "Aline Forest, ancienne ministre danoise, a critiqué le gouvernement danois.", nil},
		{"trap: an employee", "fr", "« C'est faux », a répliqué Aline Forest, salariée de la société Nordelle.", nil},
		{"trap: the victims' lawyer", "fr", "L'avocat des victimes de la société Nordelle, Paul Varin, a exigé un procès.", nil},
		{"trap: a person's lawyer", "fr", "Aline Forest a porté plainte contre la société Nordelle. Son avocat, Paul Varin, exige un procès.", nil},
		{"trap: the residents' spokesman", "fr", "Depuis que le club Étoile de Brame loue son stade, les habitants ne dorment plus. Leur porte-parole, Paul Varin, exige le silence.", nil},
		{"trap: the mayor's deputy", "fr", "Le maire soutient la société Nordelle. Sa directrice de cabinet, Aline Forest, a demandé un vote.", nil},
		{"trap: two bodies", "fr", "Le président de la société Nordelle et de la société Grandal, Paul Varin, a refusé.", nil},
		{"trap: a rival", "fr", "Paul Varin, rival de la société Nordelle, a exigé une enquête.", nil},
		{"trap: until", "fr", "Paul Varin, président de la société Nordelle jusqu'en 2019, a dénoncé un scandale.", nil},
		{"trap: somebody else's sentence", "fr", "Selon le président de la société Nordelle, Paul Varin a menti. « J'ai dit vrai », a répondu Paul Varin.", nil},
		{"trap: a bare minister", "fr", "Le gouvernement danois hésite. La ministre de la Justice, Aline Forest, a exigé des comptes.", nil},
		{"trap: no government named", "fr", "La ministre danoise de la Justice, Aline Forest, a exigé des comptes.", nil},
		{"trap: another paragraph", "fr", "La société Nordelle refuse.\nLe vent tourne. Son directeur, Paul Varin, a demandé un délai.", nil},
		{"trap: a striker", "en", "Harrow Town striker Ed Moss accused the referee of lying.", nil},
		{"trap: former", "en", "Former Larkmoor chairman Ed Moss accused the firm of lying.", nil},
		{"trap: a former chair", "en", "Ann Lee, a former chair of the charity Warm Rooms, urged ministers to act.", nil},
		{"trap: a critic", "en", "Ed Moss, a critic of the charity Warm Rooms, urged ministers to act.", nil},
		{"trap: a rival's boss", "en", "Larkmoor's rival has a plan. Ed Moss, chairman of Larkmoor's rival, urged ministers to act.", nil},
		{"trap: lawyers against", "en", "Ann Lee, lawyer for the victims against the firm Larkmoor, demanded a trial.", nil},
		{"trap: a person's lawyer", "en", "Ed Moss's lawyer, Ann Lee, denied the claim. Ed Moss said nothing.", nil},
		{"trap: two bodies", "en", "The chairman of Larkmoor and Pinder, Ed Moss, refused to comment.", nil},
		{"possessive in a paragraph of its own", "en", "The firm Larkmoor refused to pay.\n\n“Never,” said its chairman, Ed Moss.", []string{"Ed Moss: Larkmoor"}},
		{"possessive in a paragraph of its own", "fr", "La société Nordelle refuse de payer.\n\n« Jamais », a tranché son directeur, Paul Varin.", []string{"Paul Varin: Nordelle"}},
		{"of a body without a name", "en", "The harbour board refused to hand over its pilots' logs.\n\n“Never,” said its chair, Moira Tandy.", []string{"Moira Tandy: harbour board"}},
		{"trap: two bodies in the paragraph before", "en", "The firm Larkmoor asked the firm Pinder to pay.\n\n“Never,” said its chairman, Ed Moss.", nil},
		{"trap: two possessors", "en", "The firm Larkmoor sued the firm Pinder and its chairman, Ed Moss, demanded an apology.", nil},
		{"trap: his", "en", "The firm Larkmoor hired Paul Ray. His lawyer, Ann Lee, refused to comment.", nil},
		{"trap: whose clause goes on", "en", "When he met the chairman of Larkmoor, Ed Moss refused to talk.", nil},
		{"trap: until", "en", "Ed Moss, chairman of Larkmoor until 2019, accused the board of lying.", nil},
		{"trap: a union at the firm", "en", "Pinder workers' union leader Ed Moss accused the firm of lying.", nil},
		{"trap: an adjective at the start", "en", "Embattled chairman Ed Moss refused to comment.", nil},
		{"trap: a friend of the boss", "en", "A friend of the Larkmoor chairman said the plan was dead.", nil},
		{"trap: a bare minister", "en", "The Danish government is divided. Justice minister Ann Lee demanded an answer.", nil},
		{"trap: another country's", "en", "The Danish government is divided. Swedish justice minister Ann Lee demanded an answer.", nil},
		{"trap: a department's minister", "en", "The quota is mad, Fisheries Minister Ann Lee said. Ann Lee refused to resign.", nil},
		{"trap: a health secretary", "en", "Then Health Secretary Ann Lee refused to resign.", nil},
		{"trap: a secretary of state", "fr", "Aline Forest, secrétaire d'État au Numérique, a exigé des comptes.", nil},
		{"trap: would-be", "en", "Would-be Larkmoor chairman Ed Moss demanded a vote.", nil},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, ties(t, r, tt.lang, tt.text)); diff != "" {
				t.Errorf("%s\n(-want +got)\n%s", tt.text, diff)
			}
		})
	}
}
