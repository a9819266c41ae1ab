package statement_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

// TestConstructions reads constructions of both languages, many with one that looks alike and is none.
func TestConstructions(t *testing.T) {
	tests := []struct {
		name, lang, text string
		want             []string
	}{
		{"what the one spoken to demands", "fr", "« L'accès que vous exigez serait un cadeau aux voleurs », a écrit Julie Prat au préfet.", []string{"demand: vous | L'accès", "warn: Julie Prat > préfet | « L'accès que vous exigez serait un cadeau aux voleurs »"}},
		{"what the one spoken to demands", "en", "“The access that you are demanding would be a gift,” Ann Lee wrote to Paul Cruz.", []string{"demand: you | The access", "warn: Ann Lee > Paul Cruz | “The access that you are demanding would be a gift,”"}},
		{"a date before a clause", "en", "Ann Lee demanded on 3 May 2024 that the port pay.", []string{"demand: Ann Lee | that the port pay"}},
		{"a date before a clause", "en", "Ann Lee said on 3 May that the port would pay.", []string{"state: Ann Lee | that the port would pay"}},
		{"a date before a clause", "fr", "Julie Prat a exigé le 3 mai 2024 que le port paie.", []string{"demand: Julie Prat | que le port paie"}},
		{"a date, and no clause", "en", "Ann Lee spoke on 3 May 2024.", nil},
		{"at somebody's request", "fr", "À la demande du maire, les travaux ont cessé.", []string{"demand: maire | les travaux ont cessé"}},
		{"at the request of several", "fr", "À la demande des riverains, les travaux ont cessé.", []string{"demand: riverains | les travaux ont cessé"}},
		{"at a thing's request", "fr", "À la demande générale, les travaux ont cessé.", nil},
		{"a sum", "fr", "Les éleveurs réclament 475 €, soit le coût de revient.", []string{"demand: Les éleveurs | 475 €"}},
		{"a date before the person", "fr", "La préfète a ordonné le 6 mai à la société Arval de fermer le pont.", []string{"oblige: La préfète > la société Arval | de fermer le pont"}},
		{"a noun that ends like an adverb", "fr", "Le maire exclut un licenciement avant mai.", []string{"refuse: Le maire | un licenciement avant mai"}},
		{"an adverb", "fr", "Le maire exclut vraiment la fermeture.", []string{"refuse: Le maire | la fermeture"}},
		{"a cue inside a clause, and a quotation", "fr", "L'Etat, fait-elle valoir, s'est engagé à payer. « Qui dira oui ? »", []string{"defend: elle | L'Etat, fait-elle valoir, s'est engagé à payer", "promise: L'Etat | à payer", "state: elle | « Qui dira oui ? »"}},
		{"a passive is no such clause", "en", "The tariffs were backed by Ann Lee, who sent a letter in which she pledged support.", []string{"agree: Ann Lee | The tariffs", "promise: she | support"}},
		{"an infinitive before the main verb", "en", "A driver, who asked not to be named, said the depot had closed.", []string{"demand: A driver, who | not to be named", "state: A driver | the depot had closed"}},
		{"a subject behind its verb", "fr", "Elle ne fixera aucun prix, comme le lui demandent les syndicats.", []string{"demand: les syndicats > lui | le"}},
		{"against doing so", "fr", "La Fédération laitière, elle, les en dissuade.", []string{"demand: La Fédération laitière | en"}},
		{"called a name", "fr", "Les jeunes le traitent de vendu.", []string{"accuse: Les jeunes > le | de vendu"}},
		{"what demands are about", "fr", "Leurs revendications portent sur les salaires et les horaires.", []string{"demand: Leurs | les salaires et les horaires"}},
		{"the person behind the object", "fr", "Le syndicat a demandé la remise du rapport au préfet.", []string{"demand: Le syndicat > préfet | la remise du rapport au préfet"}},
		{"no person behind the object", "fr", "Le syndicat a demandé la remise du rapport à Paris.", []string{"demand: Le syndicat > Paris | la remise du rapport à Paris"}},
		{"a noun spelt like a participle", "fr", "Le comité ne demande pas la remise du rapport.", []string{"demand: Le comité | la remise du rapport"}},
		{"what demands include", "en", "Their demands include a pay rise of 5% and a new canteen.", []string{"demand: Their | a pay rise of 5% and a new canteen"}},
		{"what is sought from whom", "en", "The town seeks £3m from the builder.", []string{"demand: The town > the builder | £3m from the builder"}},
		{"what is only sought", "en", "The town seeks shelter.", nil},
		{"sought by nobody", "en", "Legal advice had been sought.", nil},
		{"called something by somebody", "en", "The offer was described as a bribe by Ann Lee.", []string{"accuse: Ann Lee | as a bribe"}},
		{"turned down", "en", "Ann Lee turned it down on the spot.", []string{"refuse: Ann Lee | it"}},
		{"voted", "en", "The council voted 22-19 last week to oppose the application.", []string{"refuse: The council | the application"}},
		{"calls nobody made", "en", "Council leader Jasper Quill rejected calls for his resignation.", []string{"refuse: Council leader Jasper Quill | calls for his resignation", "demand:  | for his resignation"}},
		{"found guilty", "en", "The court found Fenmark guilty of negligence.", []string{"rule: The court > Fenmark | Fenmark"}},
		{"a petition handed over", "en", "Quiet Skies handed a 31,000-signature petition to Helena Stroud's office on Monday.", []string{"demand: Quiet Skies > Helena Stroud's office | handed a 31,000-signature petition"}},
		{"invited, and no more", "en", "The trust has been invited, and it has yet to reply.", []string{"demand:  > The trust | has been invited", "refuse: it | has yet to reply"}},
		{"told in what somebody says", "en", "Ann Lee said staff had been told to leave.", []string{"state: Ann Lee | staff had been told to leave", "demand:  > staff | to leave"}},
		{"sentences of one quotation", "en", "“It is torture,” said Ann Lee. “We do not ask for a closure. We ask for sleep.”", []string{"accuse: Ann Lee | “It is torture,”", "defend: Ann Lee | “We do not ask for a closure. We ask for sleep.”"}},
		{"sentences that are two acts", "en", "“It is torture,” said Ann Lee. “We are here. You must go.”", []string{"accuse: Ann Lee | “It is torture,”", "state: Ann Lee | “We are here.", "demand: Ann Lee | You must go.”"}},
		{"a headline to somebody", "en", "Union to Valmart: you must reopen the canteen", []string{"demand: Union > Valmart | you must reopen the canteen"}},
		{"a headline to nowhere", "en", "Train to Leeds: timetable and prices", nil},
		{"a headline to somebody", "fr", "La CGT au ministre : rouvrez la ligne", []string{"demand: La CGT > ministre | rouvrez la ligne"}},
		{"two demands", "en", "The union wants the firm to pay its drivers and to reopen the canteen.", []string{"demand: The union > the firm | to pay its drivers", "demand: The union > the firm | to reopen the canteen"}},
		{"two demands", "fr", "Le syndicat a sommé la ville de payer les primes et d'ouvrir le stade.", []string{"demand: Le syndicat > la ville | de payer les primes", "demand: Le syndicat > la ville | d'ouvrir le stade"}},
		{"two demands with their own verbs", "fr", "Les parents veulent que la mairie rouvre la piscine et qu'elle baisse les tarifs.", []string{"demand: Les parents > la mairie | que la mairie rouvre la piscine", "demand: Les parents > la mairie | qu'elle baisse les tarifs"}},
		{"one demand with a second infinitive inside", "en", "The union wants the firm to drop its plan to sell the depot and to move the crews.", []string{"demand: The union > the firm | to drop its plan to sell the depot and to move the crews"}},
		{"a clause behind another", "en", "Drivers went home as Arval rejected the offer.", []string{"refuse: Arval | the offer"}},
		{"a clause behind a time", "en", "Nurses walked out after Arval, the care firm, refused to talk.", []string{"refuse: Arval, the care firm | to talk"}},
		{"a plural behind as", "en", "Arval stalls on the roof as families plead for a deal.", []string{"demand: families | for a deal"}},
		{"examples behind such as", "en", "Workers such as nurses demanded a deal.", []string{"demand: Workers | a deal"}},
		{"an office behind as", "en", "Ann Lee in her role as mayor rejected the offer.", []string{"refuse: Ann Lee | the offer"}},
		{"a relative behind a preposition", "en", "It was a remark for which the senator, Ann Lee, demanded an apology.", []string{"demand: the senator, Ann Lee | an apology"}},
		{"a relative behind a preposition", "fr", "C'est un propos pour lequel la sénatrice, Anne Roy, exige des excuses.", []string{"demand: la sénatrice, Anne Roy | des excuses"}},
		{"a topic and its pronoun", "fr", "Quant au promoteur, il refuse de payer.", []string{"refuse: promoteur | de payer"}},
		{"a topic and its pronoun", "en", "As for the builder, he refuses to pay.", []string{"refuse: the builder | to pay"}},
		{"in somebody's view", "en", "For the union, the plant must reopen.", []string{"demand: the union | the plant must reopen"}},
		{"for somebody, and no view", "en", "For the union, the year was long.", nil},
		{"uncounted things", "fr", "Aux salariés, le maire a demandé de la patience.", []string{"demand: le maire > salariés | de la patience"}},
		{"whom a sentence begins with", "en", "From the council, campaigners want a new bridge.", []string{"demand: campaigners > the council | a new bridge"}},
		{"where a sentence begins", "fr", "À Lyon, le maire réclame un arrêté.", []string{"demand: le maire | un arrêté"}},
		{"a pronoun before a gerund", "fr", "Le maire a répondu en l'accusant de mentir.", []string{"accuse: Le maire > l' | de mentir"}},
		{"a demand and what it is", "en", "The union's key demand is a pay rise of 5%.", []string{"demand: The union | a pay rise of 5%"}},
		{"a demand and what it is", "fr", "Leur principale revendication est la réouverture de la ligne.", []string{"demand: Leur | la réouverture de la ligne"}},
		{"a demand and what one thinks of it", "en", "Their demand is a disgrace.", nil},
		{"according to whom", "fr", "Tout va bien, dit Paul Prat, d'après qui une indemnité est prévue.", []string{"state: qui | une indemnité est prévue", "state: Paul Prat | Tout va bien"}},
		{"a term behind a clause", "en", "The guild complained that orders had been lost, and gave Arval until Friday to refund them.", []string{"accuse: The guild | that orders had been lost", "demand: The guild > Arval | to refund them"}},
		{"described with a few quoted words", "en", "The offer was described as “a bribe with a bow” by Ann Lee.", []string{"accuse: Ann Lee | as “a bribe with a bow” by Ann Lee"}},
		{"an infinitive spelt like a noun", "en", "The mayor has offered to chair talks between the two sides.", []string{"promise: The mayor | to chair talks between the two sides"}},
		{"text on a thing", "fr", "On peut lire sur une banderole : « Rendez-nous notre école ».", []string{"demand: On | « Rendez-nous notre école »"}},
		{"a list parted by semicolons", "en", "The residents want three things: a crossing; a lower speed limit; and a bus stop.", []string{"demand: The residents | three things: a crossing; a lower speed limit; and a bus stop"}},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			readsAs(t, r, tt.lang, tt.text, tt.want)
		})
	}
}

// TestDays hands a day of the week on to what is told right behind it, but not to what may be older.
func TestDays(t *testing.T) {
	tests := []struct{ name, lang, text, want string }{
		{"the sentence before", "en", "Ann Lee asked the firm on Monday to pay. The firm refused to pay.", "2024-05-06 2024-05-06"},
		{"no sentence before", "en", "Ann Lee asked the firm to pay. The firm refused to pay.", " "},
		{"earlier than the story", "en", "Ann Lee asked the firm on Monday to pay. The firm had refused to pay.", "2024-05-06 "},
		{"a date of its own", "en", "Ann Lee asked the firm on Monday to pay. The firm refused to pay in 2019.", "2024-05-06 "},
		{"a month is no day of the story", "en", "In March Ann Lee asked the firm to pay. The firm refuses to pay.", "2024-03 "},
		{"a day in what is said", "en", "Ann Lee asked the firm to pay by Monday. The firm refused to pay.", " "},
		{"a day in what else is said", "en", "Ann Lee backs the shorter Friday and rejects the early start.", " "},
		{"the sentence before", "fr", "Julie Prat a sommé jeudi la société de payer. La société refuse de payer.", "2024-05-02 2024-05-02"},
		{"earlier than the story", "fr", "Julie Prat a sommé jeudi la société de payer. La société avait refusé de payer.", "2024-05-02 "},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.lang+" "+tt.name, func(t *testing.T) {
			a := knowledge.Article{ID: "a", Text: tt.text, Lang: tt.lang, Date: "2024-05-08"}
			got, _, err := r.Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
			if err != nil {
				t.Fatal(err)
			}
			var dates []string
			for _, s := range got {
				dates = append(dates, string(s.Date))
			}
			if diff := cmp.Diff(tt.want, strings.Join(dates, " ")); diff != "" {
				t.Errorf("dates (-want +got):\n%s", diff)
			}
		})
	}
}

// TestGenders takes a pronoun back to the one whose role has its gender.
func TestGenders(t *testing.T) {
	a := knowledge.Article{ID: "a", Lang: "fr", Text: "Le maire, Paul Meunier, soutient le projet. Son adjointe, Claude Rivet, exige un vote. Il l'a refusé."}
	got, _, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	if last := got[len(got)-1]; len(last.Speaker) != 1 || last.Speaker[0] != "Paul Meunier" {
		t.Errorf("speaker %v, want Paul Meunier", last.Speaker)
	}
}
