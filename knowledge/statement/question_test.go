package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestReadQuestion(t *testing.T) {
	actors := []knowledge.Actor{
		{Name: "Ann Lee", Kind: "person"},
		{Name: "Brumel", Kind: "body", Aliases: []knowledge.Alias{{Name: "Pinnace", From: "2021"}}},
		{Name: "Guilde des eaux", Kind: "body", Aliases: []knowledge.Alias{{Name: "water guild", Lang: "en"}}},
		{Name: "Bureau des demandes", Kind: "body"},
		{Name: "OFS", Kind: "body"},
		{Name: "Silver Line", Kind: "body"},
		{Name: "Office for Rivers", Kind: "body"},
	}
	type want struct {
		Act               knowledge.Act
		Source, Addressee []string
	}
	tests := []struct {
		name, lang, text string
		want             want
	}{
		{"who asked", "fr", "Qui a demandé à Brumel de livrer ses clés ?", want{"demand", nil, []string{"Brumel"}}},
		{"subject before the verb", "fr", "Qu'est-ce que Lee a exigé de Brumel ?", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"subject behind the verb", "fr", "que demande la guilde des eaux a brumel ?", want{"demand", []string{"Guilde des eaux"}, []string{"Brumel"}}},
		{"other direction", "fr", "Brumel a-t-il accusé Ann Lee ?", want{"accuse", []string{"Brumel"}, []string{"Ann Lee"}}},
		{"a short name in small letters", "en", "why did the ofs refuse to give its maps to brumel", want{"refuse", []string{"OFS"}, nil}},
		{"without accents", "fr", "qui a refuse a brumel", want{"refuse", nil, []string{"Brumel"}}},
		{"with a pronoun and without accents", "fr", "pourquoi lee en veut a brumel", want{"accuse", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"no demand", "fr", "Brumel a-t-il donné ses clés à Ann Lee ?", want{}},
		{"no demand", "en", "Did Brumel give Ann Lee the keys?", want{}},
		{"time to do something", "en", "Did Brumel give Ann Lee a week to leave?", want{"demand", []string{"Brumel"}, []string{"Ann Lee"}}},
		{"noun", "fr", "la demande de la Guilde des eaux à Brumel", want{"demand", []string{"Guilde des eaux"}, []string{"Brumel"}}},
		{"who accused", "en", "Who accused Brumel of lying?", want{"accuse", nil, []string{"Brumel"}}},
		{"did", "en", "What did the water guild ask Pinnace to do?", want{"demand", []string{"Guilde des eaux"}, []string{"Brumel"}}},
		{"passive", "en", "Was Brumel fined by Ann Lee?", want{"sanction", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"typing errors", "en", "why did Brummel refuse?", want{"refuse", []string{"Brumel"}, nil}},
		{"head of a body behind the verb", "fr", "que demande le patron de Brumel ?", want{"demand", []string{"Brumel"}, nil}},
		{"head of a body who demands of another", "fr", "qu'exige la directrice de Brumel de la Guilde des eaux ?", want{"demand", []string{"Brumel"}, []string{"Guilde des eaux"}}},
		{"office that no body has", "fr", "qu'exige le ministre de Brumel ?", want{"demand", nil, []string{"Brumel"}}},
		{"getting done to", "en", "when did Brumel get fined?", want{"sanction", nil, []string{"Brumel"}}},
		{"getting done to by somebody", "en", "did Brumel get accused by Ann Lee", want{"accuse", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"se faire", "fr", "quand Brumel s'est fait accuser ?", want{"accuse", nil, []string{"Brumel"}}},
		{"se faire par", "fr", "Brumel s'est-il fait accuser par Ann Lee", want{"accuse", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"reply to a noun", "fr", "Que répond Brumel aux critiques ?", want{"state", []string{"Brumel"}, nil}},
		{"reply to a noun", "en", "How did Brumel respond to the accusations?", want{"state", []string{"Brumel"}, nil}},
		{"reply to a noun of somebody's", "en", "What did Brumel reply to the demand of Ann Lee?", want{"demand", []string{"Ann Lee"}, nil}},
		{"accused only as something", "en", "Which steps does the report of Brumel describe?", want{"state", []string{"Brumel"}, nil}},
		{"accused as something", "en", "Who described Brumel as a fraud?", want{"accuse", nil, []string{"Brumel"}}},
		{"accused only as something", "fr", "quelles mesures décrit Brumel ?", want{"state", []string{"Brumel"}, nil}},
		{"adverb spelt like a verb", "en", "What did Ann Lee write back in July?", want{"state", []string{"Ann Lee"}, nil}},
		{"verb spelt like an adverb", "en", "Why did Ann Lee back the plan?", want{"agree", []string{"Ann Lee"}, nil}},
		{"question word before the subject", "fr", "de quoi Ann Lee accuse Brumel ?", want{"accuse", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"reply when somebody demanded", "en", "What did Brumel answer when Ann Lee asked it for the keys?", want{"state", []string{"Brumel"}, nil}},
		{"reply when somebody demanded", "fr", "Qu'a répondu Brumel quand Ann Lee a exigé les clés ?", want{"state", []string{"Brumel"}, nil}},
		{"said after refusing", "en", "What did Brumel say after it refused the order?", want{"state", []string{"Brumel"}, nil}},
		{"said because", "fr", "qu'a dit Brumel parce qu'Ann Lee a exigé les clés", want{"state", []string{"Brumel"}, nil}},
		{"clause before the question", "en", "After Brumel refused the keys, what did Ann Lee demand?", want{"demand", []string{"Ann Lee"}, nil}},
		{"clause before the question", "fr", "Après que Brumel a refusé, qu'a exigé Ann Lee ?", want{"demand", []string{"Ann Lee"}, nil}},
		{"noun of a name", "fr", "que dit Ann Lee au Bureau des demandes ?", want{"state", []string{"Ann Lee"}, []string{"Bureau des demandes"}}},
		{"two questions", "en", "When did Brumel refuse, and who fined it?", want{"refuse", []string{"Brumel"}, nil}},
		{"thought of an act", "fr", "Ann Lee elle en pense quoi qu'on menace de fermer Brumel", want{"state", []string{"Ann Lee"}, nil}},
		{"thought of an act", "en", "What does Ann Lee think of Brumel refusing the keys?", want{"state", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"got from nobody named", "fr", "pourquoi Brumel s'est pris une amende ?", want{"sanction", nil, []string{"Brumel"}}},
		{"attacked", "fr", "Pourquoi Ann Lee s'en est prise à Brumel ?", want{"accuse", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"seen with a bad eye", "fr", "Pourquoi Ann Lee voit-elle d'un mauvais œil le projet ?", want{"refuse", []string{"Ann Lee"}, nil}},
		{"dim view", "en", "Why does Ann Lee take a dim view of the plan?", want{"refuse", []string{"Ann Lee"}, nil}},
		{"not wanting to", "fr", "pk ann lee veut pas vendre", want{"refuse", []string{"Ann Lee"}, nil}},
		{"not wanting to", "en", "Why doesn't Ann Lee want to open the books?", want{"refuse", []string{"Ann Lee"}, nil}},
		{"not wanting any", "fr", "Pourquoi Ann Lee ne veut-elle pas de la digue ?", want{"refuse", []string{"Ann Lee"}, nil}},
		{"not wanting others to", "fr", "pourquoi Ann Lee veut pas qu'on ferme l'usine de Velm", want{"demand", []string{"Ann Lee"}, nil}},
		{"will not", "en", "why wont Brumel change its schedule", want{"refuse", []string{"Brumel"}, nil}},
		{"will not", "en", "Who won't pay?", want{"refuse", nil, nil}},
		{"people of a body", "fr", "les chauffeurs de train de Brumel réclament quoi ?", want{"demand", nil, nil}},
		{"people of a body", "fr", "Que demandent les clients de Brumel à Ann Lee ?", want{"demand", nil, []string{"Ann Lee"}}},
		{"people of a body", "en", "What did the users of Brumel ask Ann Lee?", want{"demand", nil, []string{"Ann Lee"}}},
		{"people of a body", "en", "What do Brumel's train drivers want from Ann Lee?", want{"demand", nil, []string{"Ann Lee"}}},
		{"people spoken to", "en", "What does Brumel tell customers?", want{"state", []string{"Brumel"}, nil}},
		{"having a name", "fr", "Comment s'appelle la patronne de Brumel ?", want{"", nil, nil}},
		{"calling on somebody", "fr", "Qui appelle Brumel à céder ?", want{"demand", nil, []string{"Brumel"}}},
		{"having a name", "en", "What was Brumel called in the old days?", want{"", nil, nil}},
		{"being called upon", "en", "What was Brumel called on to do?", want{"demand", nil, []string{"Brumel"}}},
		{"insisting that something is so", "en", "Who insists Brumel has nothing to hide?", want{"state", nil, []string{"Brumel"}}},
		{"insisting on something", "en", "What does Ann Lee insist on?", want{"demand", []string{"Ann Lee"}, nil}},
		{"presented as", "fr", "Qu'est-ce que Brumel a présenté comme solution ?", want{"", nil, nil}},
		{"described as", "fr", "Qui a décrit Brumel comme une fraude ?", want{"accuse", nil, []string{"Brumel"}}},
		{"noun before its verb", "en", "What request did Ann Lee make to Brumel?", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"noun before its verb", "en", "what refusal did brumel give ann lee", want{"refuse", []string{"Brumel"}, []string{"Ann Lee"}}},
		{"noun before its verb", "en", "Which warning did the water guild issue?", want{"warn", []string{"Guilde des eaux"}, nil}},
		{"noun before its verb", "fr", "quelle demande Ann Lee a-t-elle faite à Brumel ?", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"noun before its verb", "fr", "quelle demande a faite Ann Lee à Brumel", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"noun before its verb", "fr", "Quelles accusations Ann Lee a-t-elle portées contre Brumel ?", want{"accuse", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"noun before its verb", "fr", "combien d'avertissements a lancés la guilde des eaux ?", want{"warn", []string{"Guilde des eaux"}, nil}},
		{"counted noun before its verb", "en", "How many written warnings did Ann Lee send Brumel?", want{"warn", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"got", "en", "How many requests did Brumel receive from Ann Lee?", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"got", "fr", "Combien de demandes Brumel a-t-il reçues de Ann Lee ?", want{"demand", []string{"Ann Lee"}, []string{"Brumel"}}},
		{"noun before another verb", "en", "Which demand did Brumel refuse?", want{"refuse", []string{"Brumel"}, nil}},
		{"name of common words", "en", "What did Silver Line ask of Brumel?", want{"demand", []string{"Silver Line"}, []string{"Brumel"}}},
		{"name of common words", "en", "What did Silver Line demand of Brumel?", want{"demand", []string{"Silver Line"}, []string{"Brumel"}}},
		{"name with a preposition", "en", "What did the Office for Rivers demand of Brumel?", want{"demand", []string{"Office for Rivers"}, []string{"Brumel"}}},
		{"name with a preposition", "fr", "Qu'est-ce que Brumel a exigé de l'Office for Rivers ?", want{"demand", []string{"Brumel"}, []string{"Office for Rivers"}}},
		{"possessive noun", "en", "What was Lee's warning?", want{"warn", []string{"Ann Lee"}, nil}},
	}
	asker := reader(t).Asker(actors)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			r := asker.ReadQuestion(tt.text, tt.lang)
			if diff := cmp.Diff(tt.want, want{r.Act, r.Source, r.Addressee}); diff != "" {
				t.Errorf("ReadQuestion(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// TestHeadedNames reads whom a question names where another noun stands beside a name that several share.
func TestHeadedNames(t *testing.T) {
	actors := []knowledge.Actor{
		{Name: "Brackwater", Kind: "body"},
		{Name: "Brackwater Tenants’ Federation", Kind: "body"},
		{Name: "Quiet Roads Brackwater", Kind: "body"},
		{Name: "Transval", Kind: "body"},
		{Name: "Transval spokesperson", Kind: "office", Of: []string{"Transval"}},
	}
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"alone", "en", "What did Brackwater demand?", []string{"Brackwater"}},
		{"another body of the place", "fr", "l'aéroport de Brackwater propose quoi aux riverains ?", nil},
		{"another body in the place", "en", "What does the church in Brackwater demand?", nil},
		{"another body behind", "en", "Did the council tell Brackwater airport to stop?", nil},
		{"the body of the place", "fr", "la fédération de Brackwater accepte de venir ?", []string{"Brackwater Tenants’ Federation"}},
		{"the body of some of the place", "fr", "combien la fédération de locataires de Brackwater veut récupérer", []string{"Brackwater Tenants’ Federation"}},
		{"the body behind", "en", "What does the Brackwater federation demand?", []string{"Brackwater Tenants’ Federation"}},
		{"what somebody says", "en", "What did the letter of Brackwater demand?", []string{"Brackwater"}},
		{"who speaks", "fr", "le porte-parole de Brackwater exige quoi ?", []string{"Brackwater"}},
		{"a name nobody shares", "en", "What does the board of Transval demand?", []string{"Transval"}},
		{"the whole name", "en", "What does Quiet Roads Brackwater demand?", []string{"Quiet Roads Brackwater"}},
	}
	asker := reader(t).Asker(actors)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			var got []string
			for _, m := range asker.Mentions(tt.text, tt.lang) {
				got = append(got, m.Actor)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Mentions(%q) (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

// FuzzReadQuestion holds that any bytes are read without a panic, and that mentions lie inside the text.
func FuzzReadQuestion(f *testing.F) {
	f.Add("Qui a demandé à Ann Lee ?", "fr")
	f.Add("'s \xff won't", "en")
	asker := reader(f).Asker([]knowledge.Actor{{Name: "Ann Lee", Kind: "person"}})
	f.Fuzz(func(t *testing.T, text, language string) {
		for _, m := range asker.ReadQuestion(text, language).Mentions {
			if m.Span.Start < 0 || m.Span.End > len(text) || m.Span.Empty() {
				t.Fatalf("mention %v outside of %d bytes", m, len(text))
			}
		}
	})
}
