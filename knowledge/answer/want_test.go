package answer

import (
	"fmt"
	"maps"
	"slices"
	"sync"
	"testing"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
	"disputebot/knowledge/vector"
)

// What never changes once it is made is made once for all tests.
var (
	loadLangs = sync.OnceValues(lang.Load)
	loadTable = sync.OnceValues(vector.Open)
	loadAsker = sync.OnceValues(func() (*statement.Asker, error) {
		langs, err := loadLangs()
		if err != nil {
			return nil, err
		}
		reader, err := statement.New(langs)
		if err != nil {
			return nil, err
		}
		return reader.Asker(nil), nil
	})
)

// engineOf is an engine over sentences, each an article of its own, for what needs no search.
func engineOf(t testing.TB, code string, sentences ...string) *Engine {
	t.Helper()
	langs, err := loadLangs()
	if err != nil {
		t.Fatal(err)
	}
	asker, err := loadAsker()
	if err != nil {
		t.Fatal(err)
	}
	vectors, err := loadTable()
	if err != nil {
		t.Fatal(err)
	}
	l := &knowledge.Library{}
	for i, s := range sentences {
		id, all := fmt.Sprintf("s%03d", i), knowledge.Span{End: len(s)}
		l.Articles = append(l.Articles, knowledge.Article{ID: id, Text: s, Lang: code, Date: "2023-05-10", Body: []knowledge.Span{all}})
		l.Passages = append(l.Passages, knowledge.Passage{ID: id, Article: id, Lang: code, Span: all})
	}
	e, err := New(l, nil, vectors, asker, langs)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestQuestionsWantASortOfThing(t *testing.T) {
	e := engineOf(t, "en", "The slipway is shut.")
	for code, questions := range map[string]map[string]want{
		"fr": {
			"quand rouvre le bac":                            wantDate,
			"quelle année le moulin a brûlé":                 wantYear,
			"le marché ferme quel mois":                      wantMonth,
			"c'est quel jour la brocante":                    wantDay,
			"le facteur passe à quelle heure":                wantHour,
			"date limite pour la cantine ?":                  wantDeadline,
			"à quelle fréquence passe la navette":            wantFrequency,
			"combien de temps dure la grève":                 wantDuration,
			"depuis combien de temps le pont est fermé":      wantDuration,
			"combien d'euros pour le vitrail":                wantMoney,
			"quelle part des récoltes est perdue":            wantShare,
			"combien de moutons ont été tués":                wantCount,
			"combien réclame le berger":                      wantFigure,
			"quel âge a le meunier":                          wantAge,
			"combien gagne l'entraîneur":                     wantSalary,
			"qui a fermé la piscine":                         wantSomebody,
			"quel syndicat a porté plainte":                  wantGroup,
			"quels pays boycottent le tournoi":               wantCountry,
			"c'est quoi le nom du capitaine":                 wantName,
			"comment s'appelle le chien du berger":           wantName,
			"dans quelle ville a lieu le procès":             wantPlace,
			"où est enterré le peintre":                      wantWhere,
			"la meunière est née dans quelle ville":          wantBirth,
			"de quelle nationalité est le skipper":           wantNationality,
			"quelle fonction Jeanne Morvan a-t-elle quittée": wantOffice,
			"pourquoi le maire a refusé 300 euros":           "",
			"que demande le berger":                          "",
			"le maire a signé combien d'arrêtés ou pas ?":    "",
		},
		"en": {
			"when does the pier reopen":                wantDate,
			"what year did the mill burn down":         wantYear,
			"which month is the fair":                  wantMonth,
			"what day is the regatta":                  wantDay,
			"by when must the herd be sold":            wantDeadline,
			"what day of the week is the market":       wantWeekday,
			"how much does he owe and by what date":    wantMoney,
			"what time does the market close":          wantHour,
			"how often does the ferry run":             wantFrequency,
			"how long was the strike":                  wantDuration,
			"how many weeks did the strike last":       wantDuration,
			"how much money did the choir raise":       wantMoney,
			"what share of the herd was lost":          wantShare,
			"how many sheep were killed":               wantCount,
			"how much does the shepherd want":          wantFigure,
			"how old is the miller":                    wantAge,
			"what salary does the coach get":           wantSalary,
			"who shut the pool":                        wantSomebody,
			"which newspaper broke the story":          wantGroup,
			"which countries stayed away":              wantCountry,
			"what is the name of the captain":          wantName,
			"what's the shepherd's dog called":         wantName,
			"which town hosts the trial":               wantPlace,
			"where is the painter buried":              wantWhere,
			"where was the miller born":                wantBirth,
			"what job did Joan Merrow quit":            wantOffice,
			"why did the mayor turn down 300 pounds":   "",
			"what does the shepherd want":              "",
			"did the mayor sign two orders on Monday?": "",
		},
	} {
		for text, want := range questions {
			q := e.read(knowledge.Inquiry{Text: text, Locale: code})
			if q.want != want {
				t.Errorf("%s: %q: %q (%s), want %q", code, text, q.want, q.Kind, want)
			}
		}
	}
}

// sentencesOffered are questions and how sentences offer the sort of thing they want.
var sentencesOffered = []struct {
	code, question string
	offers         map[string]float64
}{
	{"fr", "quand rouvre le bac de Kerlan", map[string]float64{
		"Le bac de Kerlan rouvrira le 12 juin.": 1, "Le bac rouvrira après la tempête.": 0, "Le bac de Kerlan est fermé.": -1}},
	{"fr", "quelle année le moulin a brûlé", map[string]float64{
		"Le moulin a brûlé en 1987.": 1, "Le moulin a brûlé un mardi.": -1, "Le moulin compte 1987 tuiles.": -1}},
	{"fr", "le marché ouvre à quelle heure", map[string]float64{
		"Le marché ouvre à 8 heures.": 1, "Le marché ferme à 22 h 30.": 1, "Le marché dure 8 heures.": -1, "Il est midi au marché.": 1}},
	{"fr", "combien d'euros coûte le vitrail", map[string]float64{
		"Le vitrail a coûté 12 000 €.": 1, "Il vaut deux millions d'euros.": 1, "Le vitrail compte 12 000 pièces.": -1, "Le vitrail est cher.": -1}},
	{"fr", "quelle part des récoltes est perdue", map[string]float64{
		"Quelque 30 % des récoltes sont perdues.": 1, "La moitié du blé est perdue.": 1, "Le gel a détruit 30 hectares.": -1}},
	{"fr", "combien de moutons ont été tués", map[string]float64{
		"Le loup a tué 45 moutons.": 1, "Le loup a tué quarante bêtes.": 0, "Le berger a reçu 45 euros.": -1, "Le loup est revenu en 2019.": -1}},
	{"fr", "combien de temps a duré la grève", map[string]float64{
		"La grève a duré cinq semaines.": 1, "La grève a commencé lundi.": 0, "La grève continue.": -1}},
	{"fr", "à quelle fréquence passe la navette", map[string]float64{
		"La navette passe toutes les heures.": 1, "Elle vient deux fois par semaine.": 1, "La navette a deux portes.": -1}},
	{"fr", "quel âge a le meunier", map[string]float64{
		"Le meunier, âgé de 71 ans, a vendu.": 1, "Le moulin a 71 ans.": 0, "Le meunier possède 71 chèvres.": -1}},
	{"fr", "c'est quoi le nom du capitaine", map[string]float64{
		"Le capitaine, Yann Le Guellec, a démenti.": 1, "Le capitaine a démenti.": -1}},
	{"fr", "la meunière est née dans quelle ville", map[string]float64{
		"La meunière est née à Quimper.": 1, "La meunière ne veut pas vendre.": -1}},
	{"fr", "dans quelle ville a lieu le procès de Yann Kerbrat", map[string]float64{
		"Le procès de Yann Kerbrat s'ouvre à Vannes.": 1, "Le procès de Yann Kerbrat s'ouvre.": -1}},
	{"en", "when does the pier at Saltby reopen", map[string]float64{
		"The pier will reopen on 12 June.": 1, "It will reopen after the storm.": 0, "The pier at Saltby is shut.": -1}},
	{"en", "what time does the market open", map[string]float64{
		"The market opens at 8 a.m. sharp.": 1, "The gates open at 10:30.": 1, "The market has 8 stalls.": -1}},
	{"en", "how much money did the choir raise", map[string]float64{
		"The choir raised £12,000 in a week.": 1, "It raised 4.5 million euros.": 1, "The choir has 12 singers.": -1}},
	{"en", "what share of the herd was lost", map[string]float64{
		"Some 30 per cent of the herd died.": 1, "Half of the herd died.": 1, "The farm lost 30 cows.": -1}},
	{"en", "how many sheep were killed", map[string]float64{
		"The wolf killed 45 sheep.": 1, "The wolf struck 45 farms.": 0, "The shepherd got $45.": -1, "The wolf came back in 2019.": -1}},
	{"en", "how long did the strike last", map[string]float64{
		"The strike lasted five weeks.": 1, "After a five-week strike they won.": 1, "The strike began on Monday.": 0, "The strike goes on.": -1}},
	{"en", "how often does the ferry run", map[string]float64{
		"The ferry runs every hour.": 1, "It sails twice a day.": 1, "The ferry has two decks.": -1}},
	{"en", "how old is the miller", map[string]float64{
		"The miller, aged 71, has sold up.": 1, "Tom Hale, 44, has sold up.": 1, "A 58-year-old miller sold up.": 1, "The miller owns 71 goats.": -1}},
	{"en", "what is the name of the captain", map[string]float64{
		"The captain, Joan Merrow, denied it.": 1, "The captain denied it.": -1}},
	{"en", "where was the miller born", map[string]float64{
		"The miller was born in Leeds.": 1, "The miller lives in Leeds.": -1}},
	{"en", "what job did Joan Merrow quit", map[string]float64{
		"Joan Merrow, the harbour director, denied it.": 1, "Joan Merrow denied it.": -1}},
	{"en", "what does the miller want", map[string]float64{"The miller wants 300 pounds by Monday.": 0}},
}

func TestSentencesOfferWhatIsWanted(t *testing.T) {
	for _, code := range []string{"fr", "en"} {
		var sentences []string
		for _, c := range sentencesOffered {
			if c.code == code {
				sentences = slices.AppendSeq(sentences, maps.Keys(c.offers))
			}
		}
		slices.Sort(sentences)
		e := engineOf(t, code, sentences...)
		for _, c := range sentencesOffered {
			for text, want := range c.offers {
				i, ok := slices.BinarySearch(sentences, text)
				if c.code != code || !ok {
					continue
				}
				q := e.read(knowledge.Inquiry{Text: c.question, Locale: c.code})
				if got := e.offers(&q, &e.corpus.docs[i]); got != want {
					t.Errorf("%q (%s): %q offers %v, want %v", c.question, q.want, text, got, want)
				}
			}
		}
	}
}

func TestManyMillionsAreAFigure(t *testing.T) {
	e := engineOf(t, "en", "The quarry took 3 million pounds.")
	for text, want := range map[string]want{
		"how many millions did the quarry take?": wantFigure,
		"how many thousand did they take":        wantFigure,
		"how many trucks did the quarry buy?":    wantCount,
		"name the steps of the plan":             "",
		"what is the name of the quarry?":        wantName,
	} {
		if q := e.read(knowledge.Inquiry{Text: text, Locale: "en"}); q.want != want {
			t.Errorf("%s: want %q, not %q", text, want, q.want)
		}
	}
}
