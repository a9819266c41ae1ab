package ingest_test

import (
	"slices"
	"strings"
	"testing"
)

// ending is what stands behind the articles under test: the page's words that no list of lines has, between such as one has.
var endings = map[string]map[string]string{
	"en": {
		"a half of a name":         "Share this article\n\nRock covers the valley for the Record and is based in Oldton.\n\nLuke Adams contributed from Newton.",
		"a stranger":               "Share this article\n\nMaya Dent is a junior from Elton. In her free time, she bakes.\n\nReach her at maya@vale.example, or leave a note.\n\nTags: pools",
		"an email's name":          "Share\n\nFor more of the valley's stories, sign up to “Grand Basin”, our subscriber-only newsletter.\n\nAnn Lee-Rock contributed reporting.\n\n14 comments",
		"an appeal of two lines":   "Support us\n\nGood reporting is never cheap, and the rich have never been keen on paying for it.\n\nWe are proudly reader-owned and we answer to nobody else.",
		"a grant":                  "This article was supported by a grant from the Thorne Fund, which had no say in what we wrote.\n\nShare",
		"links in brackets":        "[ Lidos to open late this year ]\n\n[ What happens if my pool shuts? ]",
		"who pays":                 "Share this article\n\nThe Vale Record is a nonprofit newsroom run by its members.\n\nOur reporting is free because readers like you pay for it. Will you chip in?\n\nSign up for our newsletter.",
		"the author by first name": "Ann grew up in Oldton. Before that she spent six years in radio.\n\nTags: pools, councils",
		"the author of “books”":    "Ann Rock is the author of “Deep Water.” Her last piece was about lighthouses.\n\nRead more: How a lido is built",
		"the author without a tag": "More from Valecombe\n\nAnn edits the evening pages.",
		"rules":                    "14 comments\n\nComments have to be in English and in full sentences. They cannot be personal.\n\nThe editor's decision is final.\n\nShare this article",
		"asked of the reader":      "Do you swim at Valecombe? We'd like to hear from you.\n\nThis explainer is updated as events develop.\n\nShare this article",
		"who gave money":           "This story was supported by the Rivers Fund.\n\nDisclosure: The Varney Foundation has given money to the Record. Supporters play no role in our journalism.\n\nTags: pools",
		"subscribers":              "This article is reserved for Record subscribers.\n\nA subscription helps you enjoy the best of our pages every day along with events and discounts.\n\nShare this article",
		"a transcript":             "Share this page\n\nThis is a rush transcript. Copy may not be in its final form.\n\nTranscripts are created on a deadline by a contractor.",
		"a talk with the reader":   "Want more town news? Our editors pick five stories every Monday.\n\nA version of this piece ran in print on May 4.\n\nShare this article",
	},
	"fr": {
		"une inconnue":           "Partager cet article\n\nMaïa Dent enseigne la géographie à Melun.\n\nMots-clés : bassin",
		"offrir un article":      "En tant qu'abonné, vous pouvez offrir cinq articles par mois grâce à la fonction « Offrir un article ».\n\nPartager",
		"les billets":            "Les billets sont publiés sous la seule responsabilité de leurs auteurs.\n\n14 réactions",
		"pour citer":             "Pour citer cet article : Roc A., « L'eau de juin », Versants, n° 212.\n\nPartager",
		"qui paie":               "Partager cet article\n\nLe Courrier du Val est un journal tenu par ses lecteurs.\n\nAimez-vous les enquêtes locales ? Devenez coopérateur dès 50 euros.\n\nInscrivez-vous à la newsletter.",
		"l'auteur":               "Anne Roc est maîtresse de conférences. Elle a publié « Eaux profondes » (2019).\n\nMots-clés : bassin, nage",
		"l'auteur par prénom":    "Anne rêve de reportages au long cours.\n\nPartager cet article",
		"les abonnés":            "Abonnés, retrouvez les documents de cette enquête dans votre espace.\n\nL'intégralité de cet article est réservée à nos abonnés.\n\nPartager cet article",
		"le prochain numéro":     "Vous souhaitez nous transmettre un document ? Notre boîte sécurisée est ouverte jour et nuit.\n\nLe prochain numéro du Courrier paraîtra le jeudi 16 mai.\n\nPartager cet article",
		"les dons":               "Votre don de 50 € ne vous coûte que 17 € après déduction.\n\nGrâce à vous, nous restons libres.\n\nPartager cet article",
		"qui a aidé":             "Ce reportage a bénéficié du soutien du Fonds des rivières.\n\nPartager cet article",
		"le tutoiement":          "Si l'article t'a plu, fais-le tourner !\n\nTu veux écrire, dessiner, corriger ? Passe nous voir le lundi.\n\nPartager cet article",
		"avant les commentaires": "Votre commentaire sera publié après modération.\n\n14 réactions",
	},
}

func TestWhatThePageSaysOfItselfBehindTheArticle(t *testing.T) {
	for code, group := range endings {
		want := bodyWith(t, code, "", true)
		for name, text := range group {
			if got := bodyWith(t, code, text, true); got != want {
				t.Errorf("%s, %s: the body is\n%s", code, name, got)
			}
		}
	}
}

// Articles speak of the press, of subscribers and of letters too; the last sentence stays, with furniture around it.
func TestLastSentencesOfArticlesStay(t *testing.T) {
	for code, group := range map[string][]string{
		"en": {
			"The club published the letter in its newsletter.",
			"A hearing is set for 12 October.",
			"The mayor's office declined to comment.",
			"Donald Dent is expected in court in May.",
			"The club did not reply to our emails.",
			"The mayor speaks of an “oversight” in an email that we have seen.",
			"The editor of the Oldton Record said the article would stay online.",
			"Readers of the leaflet were asked to donate by the club, the mayor said.",
			"“You will read about it in the paper,” he told us.",
			"We will see in June whether the mayor keeps his word.",
			"Ann Lee, who chairs the club, has not been asked.",
		},
		"fr": {
			"Le club a publié la lettre dans son journal.",
			"L'audience est fixée au 12 octobre.",
			"Donald Dent est attendu au tribunal en mai.",
			"Contactée, la mairie n'avait pas répondu à l'heure où nous mettions sous presse.",
			"La préfecture n'a pas donné suite à nos sollicitations.",
			"Contacté par courriel, le club n'a pas répondu à nos questions.",
			"Dans un courrier de deux pages, que nous avons pu consulter, le maire parle d'une « erreur ».",
			"« Vous le lirez dans le journal », nous a lancé le maire.",
			"Les abonnés de la piscine, eux, attendent toujours leur remboursement.",
			"Annick Lee, qui préside le club, n'a pas été consultée.",
			"Cet article de la convention interdit pourtant la fermeture.",
		},
	} {
		for _, last := range group {
			for _, around := range [][2]string{{"Advertisement\n\n", "\n\nShare this article\n\nTags: pools"},
				{"Ann Lee (left) and Annick Lee before the pool. Photo: Luke Adams\n\n", "\n\nRead more: Ann Lee on her club"}, {"", "\n\nRead more: How a lido is built\n\n14 comments"}} {
				if got := bodyWith(t, code, around[0]+last+around[1], true); !strings.HasSuffix(got, last) {
					t.Errorf("%s: %q is lost:\n%s", code, last, got)
				}
			}
		}
	}
}

// An article about the press holds the words of pages in most of its lines.
func TestArticlesAboutThePressStayWhole(t *testing.T) {
	for code, lines := range map[string][]string{
		"en": {"Staff of the Oldton Record walk out over job cuts",
			"Journalists of the Oldton Record walked out on Monday over plans to close its newsroom.",
			"The publisher wants to keep the website, the podcast and a newsletter, and to drop the printed edition.",
			"Subscribers have been asked to cancel their subscriptions until the editors are heard.",
			"The union calls on readers to write letters to the publisher.",
			"The advertising department has joined the journalists.",
			"The publisher's answer stood in the newspaper this morning, on page one."},
		"fr": {"Les salariés du Courrier d'Oldon débrayent contre un plan social",
			"Les journalistes du Courrier d'Oldon ont débrayé lundi contre la fermeture de leur rédaction.",
			"L'éditeur veut garder le site, le podcast et une newsletter, et abandonner le journal imprimé.",
			"Les abonnés sont invités à suspendre leur abonnement tant que les journalistes ne sont pas entendus.",
			"Le syndicat appelle les lecteurs à envoyer des courriels à l'éditeur.",
			"La régie de publicité a rejoint la rédaction.",
			"La réponse de l'éditeur est parue ce matin dans les pages du magazine."},
	} {
		page := strings.Join(lines, "\n\n") + "\n\nShare\n\nNewsletter\n"
		if got := bodies(t, map[string]string{"a": page})["a"]; got != strings.Join(lines, "\n") {
			t.Errorf("%s: the body is\n%s", code, got)
		}
	}
}

// Open letters and interviews speak to somebody in many lines, of letters and papers too.
func TestLettersAndInterviewsKeepWhatSpeaksToSomebody(t *testing.T) {
	for code, lines := range map[string][]string{
		"en": {"“Your article did us harm”: the union leader on the strike",
			"The leader of the dockers, Joe Lee, answers our questions.",
			"Mr Lee, why do you refuse to talk to the port?",
			"You know why. Your paper printed our letter in May, and nobody answered.",
			"Have you asked your members?",
			"We have, by email and in our newsletter. Your readers may see the result on our website.",
			"Will you stop if the port pays you?",
			"We will."},
		"fr": {"« Votre article nous a fait du tort » : le chef des dockers sur la grève",
			"Le chef des dockers, Joël Lee, répond à nos questions.",
			"Monsieur Lee, pourquoi refusez-vous de parler au port ?",
			"Vous le savez. Votre journal a publié notre lettre en mai, et personne ne nous a répondu.",
			"Avez-vous consulté vos adhérents ?",
			"Oui, par courriel et dans notre newsletter. Vos lecteurs peuvent voir le résultat.",
			"Arrêterez-vous si le port vous paie ?",
			"Nous arrêterons."},
	} {
		page := "Newsletter\n\n" + strings.Join(lines[:5], "\n\n") + "\n\nAdvertisement\n\n" + strings.Join(lines[5:], "\n\n") + "\n\nShare\n"
		if got := bodies(t, map[string]string{"a": page})["a"]; got != strings.Join(lines, "\n") {
			t.Errorf("%s: the body is\n%s", code, got)
		}
	}
}

// The headline and what stands around it: mottos of the site, disclosures before it, pictures' captions and bylines below it.
func TestHeadOfThePage(t *testing.T) {
	for _, tt := range []struct {
		name, lang string
		head       []string
	}{
		{"a motto with the article's words", "en", []string{"THE VALE", "The independent swimming pool paper of the council towns since 1931"}},
		{"a disclosure", "en", []string{"Disclosure statement", "Helen Marsh receives funding from the Thorne Fund. She is a member of the Labour History Society."}},
		{"cookies", "en", []string{"Cookies on VALE", "We'd like to set additional cookies to understand how you use VALE and to remember your settings.", "We also use cookies set by others to help us deliver content."}},
		{"une devise", "fr", []string{"LE VAL", "Le journal indépendant des piscines et des mairies depuis 1931"}},
		{"un avis", "fr", []string{"Opinion", "Les billets de blog sont publiés sous la seule responsabilité de leurs auteurs, sans contrôle de la rédaction."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			page := strings.Join(append(tt.head, pageWith(tt.lang, "", true)), "\n\n")
			if got, want := bodies(t, map[string]string{"a": page})["a"], bodyWith(t, tt.lang, "", true); got != want {
				t.Errorf("the body is\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestHeadlineAmongDatesAndBylinesStays(t *testing.T) {
	for code, head := range map[string][2]string{
		"en": {"Reporting\n\nThe Pool They Sold Twice\n\nWhen a firm bought the pool of Valecombe, nobody told the people who swam in it.\n\nBy Ann Rock\n\nPhotographs by Dan Whitlock\n\nJune 2023 Issue\n\n", "When a firm bought the pool of Valecombe, nobody told the people who swam in it."},
		"fr": {"Reportage\n\nLa piscine vendue deux fois\n\nQuand une société a acheté la piscine de Valcombe, personne ne l'a dit aux nageurs.\n\nPar Anne Roc\n\nPhotos Luc Adam\n\nJuin 2023\n\n", "Quand une société a acheté la piscine de Valcombe, personne ne l'a dit aux nageurs."},
	} {
		page := head[0] + strings.Join(around[code][2:], "\n\n") + "\n"
		if got := bodies(t, map[string]string{"a": page})["a"]; !strings.Contains(got, head[1]) {
			t.Errorf("%s: %q is lost:\n%s", code, head[1], got)
		}
	}
}

// Texts that say "we" or "I" end on an appeal of their own.
func TestAppealsOfTheWriterStay(t *testing.T) {
	for code, lines := range map[string][]string{
		"en": {"We will not leave the pool", "For eleven months we have asked the council to mend the pool.", "It told us that the money was gone. I saw the accounts, and it is not.",
			"I accept your word, Mr Varney, that they run to thousands of pages.", "Dear neighbours, I ask you to come to the town hall on Monday.", "We will not leave before then."},
		"fr": {"Nous ne quitterons pas la piscine", "Depuis onze mois, nous demandons à la mairie de réparer la piscine.", "Elle nous a répondu que l'argent manquait. J'ai vu les comptes, il n'en est rien.",
			"Je vous crois, monsieur le maire, quand vous parlez d'un article de loi.", "Chers voisins, je vous demande de venir lundi à la mairie.", "Nous ne partirons pas d'ici là."},
	} {
		page := strings.Join(lines[:3], "\n\n") + "\n\nAdvertisement\n\n" + strings.Join(lines[3:], "\n\n") + "\n\nShare\n"
		if got := bodies(t, map[string]string{"a": page})["a"]; got != strings.Join(lines, "\n") {
			t.Errorf("%s: the body is\n%s", code, got)
		}
	}
}

func TestBylinesOfTodayAreNoStandfirst(t *testing.T) {
	for code, line := range map[string]string{"en": "Today at 2.04pm, updated today at 6.30pm.", "fr": "Hier à 14h04, mis à jour hier à 18h30."} {
		lines := slices.Insert(slices.Clone(around[code]), 2, line)
		if got, want := bodies(t, map[string]string{"a": strings.Join(lines, "\n\n")})["a"], bodyWith(t, code, "", true); got != want {
			t.Errorf("%s: the body is\n%s", code, got)
		}
	}
}

// On its own page a party's name is what the sentences begin with, the last too.
func TestReleasesOfAPartyStayWhole(t *testing.T) {
	for code, lines := range map[string][]string{
		"en": {"Blue Harbour calls for a ban on trawling", "Blue Harbour today called on the ministry to ban trawling in the bay.", "The ministry has had the evidence since 2021.",
			"Fishermen reject the ban and speak of ruin.", "The group's report found that the seagrass is gone.", "Blue Harbour publishes the letter on its website.", "The Harbour group will not wait."},
		"fr": {"Rivages Libres réclame l'interdiction du chalut", "Rivages Libres a demandé ce jour au ministère d'interdire le chalut dans la baie.", "Le ministère a les preuves en main depuis 2021.",
			"Les pêcheurs refusent l'interdiction et parlent de ruine.", "Le rapport de l'association conclut que les herbiers ont disparu.", "Rivages Libres publie la lettre dans son journal.", "L'association n'attendra pas."},
	} {
		site, _, _ := strings.Cut(lines[1], map[string]string{"en": " today", "fr": " a "}[code])
		page := site + "\n\nNews  Contact\n\n" + strings.Join(lines[:5], "\n\n") + "\n\nAdvertisement\n\n" + strings.Join(lines[5:], "\n\n") + "\n\nShare\n\n14 comments\n"
		if got := bodies(t, map[string]string{"a": page})["a"]; got != strings.Join(lines, "\n") {
			t.Errorf("%s: the body is\n%s", code, got)
		}
	}
}
