package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// partyTest is a text with the parties that its statements must have, "act: speakers > addressees" each.
type partyTest struct {
	name, lang, text string
	want             []string
}

func holdParties(t *testing.T, tests []partyTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, partiesOf(t, tt.lang, tt.text)); diff != "" {
				t.Errorf("parties of %q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func partiesOf(t *testing.T, lang, text string) []string {
	t.Helper()
	a := knowledge.Article{ID: "a", Text: text, Lang: lang}
	statements, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, s := range statements {
		line := string(s.Act) + ": " + strings.Join(s.Speaker, ", ")
		if len(s.Addressee) > 0 {
			line += " > " + strings.Join(s.Addressee, ", ")
		}
		out = append(out, line)
	}
	return out
}

// TestApposedParties holds that a role or a body's noun and the name beside it are one party, called by the name.
func TestApposedParties(t *testing.T) {
	holdParties(t, []partyTest{
		{"a title spelt like a pronoun", "fr", "« C'est une honte », a ironisé l'avocate de l'association, Me Claire Duval. Elle n'a pas exclu un recours.", []string{"accuse: Claire Duval", "threaten: Claire Duval"}},
		{"a title spelt like a pronoun", "fr", "Trop tard, selon l'avocat des pêcheurs, Me Marc Ney.", []string{"state: Marc Ney"}},
		{"a body and its name", "fr", "Leur syndicat, la Fédération des bergers du Larzac, dénonce un scandale et exige une aide.", []string{"accuse: Fédération des bergers du Larzac", "demand: Fédération des bergers du Larzac"}},
		{"a body and its name", "fr", "Le syndicat, la CGT, exige une prime.", []string{"demand: CGT"}},
		{"a body and its name", "en", "The union, the GMB, had accused Hartley of lying. It urged the firm to pay.", []string{"accuse: GMB > Hartley", "demand: GMB > Hartley"}},
		{"a name that begins with its article", "fr", "Leur comité, Un bus pour tous, exige le remboursement des billets.", []string{"demand: Un bus pour tous"}},
		{"two nouns and a name", "en", "Its chairman, postman Owen Price, 61, called on Hartley to open the books.", []string{"demand: Owen Price > Hartley"}},
		{"two nouns and a name", "en", "“It is a disgrace,” said the group's co-founder, retired nurse Ann Lee.", []string{"accuse: Ann Lee"}},
		{"a noun in capitals", "en", "The local MP, Dora Sallow, wants ministers to call the decision in.", []string{"demand: Dora Sallow > ministers"}},
		{"two roles before a relative pronoun", "fr", "Le mot est de Paul Prat, patron de la Criée et figure du port, lequel s'est juré de ne plus céder.", []string{"promise: Paul Prat"}},
		{"a charge before a relative pronoun", "en", "They must pay, said Ann Lee, cabinet member for children, who accuses the trust of lying.", []string{"demand: Ann Lee", "accuse: Ann Lee > trust"}},
		{"a nationality before the charge", "fr", "Le secrétaire d'État britannique à la pêche, Paul Prat, cité par le Post, a imputé l'échec à la Commission.", []string{"accuse: Paul Prat"}},
		{"of a body of two subjects", "en", "For Dr Ann Lee of the Institute of Art and Law, the statute is a sham.", []string{"accuse: Ann Lee"}},
		{"what is somebody's is nobody's name", "en", "Sollers, the port's biggest airline, has objected to the plan. The port has agreed to pay.", []string{"refuse: Sollers", "agree: port"}},
		{"a comma that ends a participle", "fr", "Sollicitée par l'AGP, la préfecture n'a pas donné suite.", []string{"demand: AGP > préfecture", "refuse: préfecture > AGP"}},
		{"a list of three", "fr", "Le maire, la CGT et le préfet refusent de payer.", []string{"refuse: maire, CGT, préfet"}},
		{"a list of three", "en", "The mayor, the GMB and the prefect refused to pay.", []string{"refuse: mayor, GMB, prefect"}},
		{"a list that a body begins", "en", "The council, Arval and Ann Lee refused to pay.", []string{"refuse: council, Arval, Ann Lee"}},
		{"two persons and their bodies", "en", "Ann Lee of the Ministry of Health and Paul Roy of Arval refused to pay.", []string{"refuse: Ann Lee, Paul Roy"}},
		{"what a body is", "en", "The museum, a Victorian pile, refused to pay.", []string{"refuse: museum"}},
		{"two clauses", "fr", "Le syndicat exige une prime, la direction refuse de payer.", []string{"demand: syndicat", "refuse: direction"}},
	})
}
