package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestFrench reads French constructions, each with one that looks alike and is none.
func TestFrench(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a noun spelt like a verb", "Selon Julie Prat, le port était tenu par les auteurs de la récente attaque de Saint-Malo.", []string{"state: Julie Prat | le port était tenu par les auteurs de la récente attaque de Saint-Malo"}},
		{"the verb that looks like it", "La coopérative accuse de mensonge le maire.", []string{"accuse: La coopérative | de mensonge le maire"}},
		{"a date before the object", "La doyenne a exigé le 6 mai la fermeture du laboratoire.", []string{"demand: La doyenne | la fermeture du laboratoire"}},
		{"a medium before the object", "Le maire a réclamé dans un courrier la tenue d'un référendum.", []string{"demand: Le maire | la tenue d'un référendum"}},
		{"a phrase inside the verb group", "Le préfet a pour sa part invité les deux camps à accepter une médiation.", []string{"demand: Le préfet > les deux camps | à accepter une médiation"}},
		{"a verb around its object", "La région met la société Arval en demeure de rétablir les lignes.", []string{"demand: La région > la société Arval | de rétablir les lignes"}},
		{"something else around the object", "La région met la société Arval en valeur.", nil},
		{"what one calls oneself", "Le maire, lui, se dit prêt à démissionner.", []string{"promise: Le maire | à démissionner"}},
		{"what a thing is", "Le terrain est prêt à recevoir des tentes.", nil},
		{"an adjective that refuses", "Les élus se disent opposés au projet.", []string{"refuse: Les élus | au projet"}},
		{"a relative clause that refuses", "La syndicaliste reproche à la direction d'avoir menti, ce que l'entreprise conteste.", []string{"accuse: La syndicaliste > la direction | d'avoir menti", "defend: l'entreprise | ce que"}},
		{"a pronoun as the content", "Mme Prat l'a exclu.", []string{"refuse: Mme Prat | l'"}},
		{"this last one", "Julie Prat accuse le maire. Ce dernier nie tout conflit d'intérêts.", []string{"accuse: Julie Prat > le maire | le maire", "defend: Ce dernier | tout conflit d'intérêts"}},
		{"the last of a kind", "Julie Prat attend. Ce dernier mois a été sec.", nil},
		{"a verb of little meaning", "Le préfet a lancé un ultimatum à la société Arval.", []string{"demand: Le préfet > la société Arval | un ultimatum"}},
		{"its passive", "Une plainte a été déposée par le syndicat.", []string{"accuse: le syndicat | plainte a été déposée"}},
		{"its passive without an agent", "Une plainte a été déposée.", []string{"accuse:  | plainte a été déposée"}},
		{"an agent behind the content", "Le gouvernement est pressé d'agir par Julie Prat.", []string{"demand: Julie Prat > Le gouvernement | d'agir par Julie Prat"}},
		{"another verb's agent", "Le gouvernement est pressé de payer les travaux menés par Julie Prat.", []string{"demand:  > Le gouvernement | de payer les travaux menés par Julie Prat"}},
		{"an adjunct before the speaker", "« Nous partirons », a lancé devant le dépôt Julie Prat, porte-parole des grévistes.", []string{"state: Julie Prat, porte-parole des grévistes | « Nous partirons »"}},
		{"manner before the speaker", "« Nous partirons », lâche, amère, Julie Prat.", []string{"state: Julie Prat | « Nous partirons »"}},
		{"an incise round which the clause goes", "Passé ce délai, a-t-elle prévenu, la collectivité retiendra 45 000 euros.", []string{"threaten: elle | Passé ce délai, a-t-elle prévenu, la collectivité retiendra 45 000 euros"}},
		{"a colon without a verb", "Julie Prat se fâche : « Le port fermera. »", []string{"state: Julie Prat | « Le port fermera. »"}},
		{"a colon behind a thing", "Un slogan se répand : « Le port fermera. »", nil},
		{"in somebody's view", "Pour la CGT, « le port fermera ».", []string{"state: la CGT | « le port fermera »"}},
		{"no view", "Pour la ville, le 6 mai, le port fermera.", nil},
		{"dialogue", "— Partez, dit Julie Prat.\n— Jamais, répond Paul Meunier.", []string{"demand: Julie Prat | — Partez", "state: Paul Meunier | — Jamais"}},
		{"an order in a quotation", "« Fermez cette usine ! », a lancé Julie Prat.", []string{"demand: Julie Prat | « Fermez cette usine ! »"}},
		{"a question in a quotation", "« Voulez-vous du thé ? », a lancé Julie Prat.", []string{"state: Julie Prat | « Voulez-vous du thé ? »"}},
		{"a cue in two words around its pronoun", "L'armateur, fait-elle valoir, a doublé la mise.", []string{"defend: elle | L'armateur, fait-elle valoir, a doublé la mise"}},
		{"a quotation behind what somebody does", "La doyenne Anne Vidal se lève. « Le port fermera. »", []string{"state: La doyenne Anne Vidal | « Le port fermera. »"}},
		{"a quotation behind what a thing does", "Un rideau se lève. « Le port fermera. »", nil},
		{"the infinitive of a story", "Et le maire de réclamer une enquête.", []string{"demand: le maire | une enquête"}},
		{"an infinitive of a noun", "Le maire a le droit de réclamer une enquête.", nil},
		{"a pronoun for what is refused", "La ville veut un pont, le préfet s'y oppose.", []string{"demand: La ville | un pont", "refuse: le préfet | y"}},
		{"what has to be paid", "La société Arval devra en outre verser deux millions d'euros.", []string{"sanction:  > La société Arval | deux millions d'euros"}},
		{"what will be poured", "Julie Prat verse deux verres.", nil},
		{"one of them", "L'un d'eux accuse Julie Prat de mentir.", []string{"accuse: L'un d'eux > Julie Prat | de mentir"}},
		{"nothing but the cue", "La ministre dément.", []string{"defend: La ministre | dément"}},
		{"a subject before an inserted clause", "Le préfet, à qui la CGT demandait de fermer le site, a refusé.", []string{"demand: la CGT | de fermer le site", "refuse: Le préfet | a refusé"}},
		{"a second verb behind one that says nothing", "Le syndicat FO, lui, va plus loin et demande la démission du directeur.", []string{"demand: Le syndicat FO | la démission du directeur"}},
		{"words between auxiliary and participle", "La CGT et FO ont, dans un communiqué commun, demandé la fermeture du site.", []string{"demand: La CGT et FO | la fermeture du site"}},
		{"an object in front", "La fermeture du site, que réclame la CGT, n'aura pas lieu.", []string{"demand: la CGT | La fermeture du site, que"}},
		{"a document that demands", "Une motion demandant au préfet d'agir a été votée.", []string{"demand: Une motion > préfet | d'agir"}},
		{"those who issue it", "Les élus ont voté une motion demandant au préfet d'agir.", []string{"demand: Les élus > préfet | d'agir"}},
		{"no document", "Un homme demandant au préfet d'agir est tombé.", nil},
		{"a list behind a demand", "Leur demande est simple : une prime de 200 euros.", []string{"demand: Leur | une prime de 200 euros"}},
		{"a question", "Le comité a-t-il demandé la remise du rapport ?", nil},
		{"no demand", "Le comité ne demande pas la remise du rapport.", []string{"demand: Le comité | la remise du rapport"}},
		{"some", "Certains réclament la fermeture du bar.", []string{"demand: Certains | la fermeture du bar"}},
		{"a verb that goes on", "Paul Meunier ne cesse de réclamer une prime.", []string{"demand: Paul Meunier | une prime"}},
		{"a verb that stops", "Paul Meunier cesse de réclamer une prime.", nil},
		{"a party in brackets", "Paul Meunier (CGT) exige une prime.", []string{"demand: Paul Meunier | une prime"}},
		{"two clauses", "Si la CGT exige une prime, FO demande des embauches.", []string{"demand: la CGT | une prime", "demand: FO | des embauches"}},
		{"an unknown verb behind a quotation", "« C'est un scandale », s'étrangle Julie Prat.", []string{"accuse: Julie Prat | « C'est un scandale »"}},
		{"another clause behind a quotation", "« C'est un scandale », les mots de Julie Prat résonnent.", nil},
		{"like words", "Même constat pour Julie Prat : « Il faut fermer le site. »", []string{"demand: Julie Prat | « Il faut fermer le site. »"}},
		{"the paper's own knowledge", "Selon nos informations, la CGT réclame une prime.", []string{"demand: la CGT | une prime"}},
		{"a list behind a light verb", "Le collectif pose trois exigences : la fermeture du site et des excuses.", []string{"demand: Le collectif | la fermeture du site et des excuses"}},
		{"an order given", "La préfète a donné l'ordre de fermer le pont.", []string{"oblige: La préfète | de fermer le pont"}},
		{"an order got", "La société a reçu l'ordre de fermer le pont.", []string{"oblige:  > La société | de fermer le pont"}},
		{"a letter got", "La société a reçu trois colis de la région.", nil},
		{"a delay", "La préfète a donné huit jours à la société pour fermer le pont.", []string{"demand: La préfète > la société | pour fermer le pont"}},
		{"no delay", "La préfète a donné trois livres à la société.", nil},
		{"two participles", "Le syndicat a réclamé et obtenu une prime.", []string{"demand: Le syndicat | une prime"}},
		{"silence", "Le ministre garde le silence.", nil},
		{"a pronoun beside the subject", "La direction, elle, refuse toute prime.", []string{"refuse: La direction | toute prime"}},
		{"that somebody spoke", "Le maire s'est exprimé sur la fermeture : « Nous demandons une enquête. »", []string{"state: Le maire | « Nous demandons une enquête. »"}},
		{"a relative clause before the verb", "Le maire, que Julie Prat accuse de mentir, demande une enquête.", []string{"accuse: Julie Prat | de mentir", "demand: Le maire | une enquête"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: "fr"}
			got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, lines(tt.text, got)); diff != "" {
				t.Errorf("statements (-want +got):\n%s", diff)
			}
		})
	}
}
