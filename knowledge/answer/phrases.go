package answer

import (
	"maps"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// questionWords are the phrases of one language, ready to be matched. [lang.QuestionWords] says what each is for.
type questionWords struct {
	l *lang.Language

	// What is asked.
	kinds       []kindRow
	masks       []lang.Phrase
	subordinate map[string]bool
	inversions  []string
	nouns       nounWords
	wants       []wantRow
	offered     offerWords
	seasons     map[string]bool // words for times that are no dates
	holding     map[string]bool // verbs of who has an office
	focus       []lang.Phrase
	count       countWords
	facing      []lang.Phrase
	acts        []kindRow       // the acts that questions name in words of their own
	doing       []lang.Phrase   // verbs that only stand for what is done
	events      map[string]bool // nouns that say no more than that something happened

	// What says nothing, or nothing to be looked up.
	empty     map[string]bool
	idle      []lang.Phrase // likewise, of several words
	leads     []lang.Phrase
	wraps     wrapWords
	verbs     []lang.Phrase
	objects   []lang.Phrase
	orders    []lang.Phrase
	smallTalk []kindRow // in a fixed order
	verdicts  []lang.Phrase
	accents   map[string]string
	elided    map[string]bool
	plurals   []string          // endings of words that may tell of several
	clipped   map[string]string // words as chat clips them, folded, written out

	// Reasons, what is against a thing, what may be or will be, what follows.
	reasons     []lang.Phrase
	grounds     []lang.Phrase
	purposes    []purposeWords
	wishes      []purposeWords
	arguments   []lang.Phrase
	against     againstWords
	howTo       []lang.Phrase
	advice      []lang.Phrase
	may         []lang.Phrase
	mayEndings  []string
	willBe      []lang.Phrase
	willEndings []string
	coming      []lang.Phrase
	present     []lang.Phrase // ask in the present when something is
	conditions  []lang.Phrase
	replies     []lang.Phrase
	offering    []lang.Phrase
	complying   []lang.Phrase // ask whether somebody did what was wanted of them
	outcomes    []lang.Phrase // of sentences: what came of what was put to somebody

	dubbing      map[string]bool // verbs by which somebody calls a thing something
	dubbedAs     map[string]bool // small words that open what they call it
	penalty      penaltyWords
	benefit      map[string]bool // prepositions before those for whose good it is done
	bidding      []lang.Phrase   // by which a speaker tells people of a sort to do something
	sides        map[string]bool // nouns for those who are at odds
	madeOf       map[string]bool // words between a sum and what it is made up of
	takingUp     map[string]bool // words by which a sentence takes up who or what was just told of
	spokespeople map[string]bool
	insiders     map[string]bool // others who speak for those to whom they belong: "rep", "partner"
	answers      map[string]bool // nouns of an answer
	signing      []lang.Phrase   // by which somebody puts their name under a letter
	paying       []lang.Phrase   // by which somebody pays or owes something
	paidBy       []lang.Phrase   // which turn them round
	receiving    []lang.Phrase   // by which a question asks for the answer that somebody got
	otherwise    []lang.Phrase   // by which a sentence tells what follows if it is not done
	instead      []lang.Phrase   // by which somebody would have another thing than was offered
	announcing   map[string]bool // nouns of that in which somebody demands something: "letter", "idea"

	// What a thing is.
	copulas     []lang.Phrase
	being       map[string]bool // forms of "to be"
	sorts       map[string]bool // words that open what something is: articles and the like
	appositions map[string]bool
	countries   map[string]bool // names and adjectives
	led         leaderWords
	definites   map[string]bool // words that stand before what is known
	bodies      map[string]bool // nouns of one body
	formerly    map[string]bool // words before an office that is not held ("former")
	relatives   map[string]bool // words that open a clause about the name before them
	yields      []lang.Phrase   // that take consent for granted
	homes       map[string]bool // adjectives of the countries where the languages are spoken
	moods       moodWords
	anyone      map[string]bool // pronouns that stand for nobody who is known (« on »)
	feats       []lang.Phrase   // deeds that are told in so many words
	trying      []lang.Phrase   // beside which they do not
	undergone   map[string]bool // nouns for somebody by what was done to them
	naming      []lang.Phrase   // that ask for somebody's name
	of          map[string]bool
	// prepositions but "of", before which a name is not that of one who acts.
	prepositions map[string]bool

	// What leans on the message before.
	openers []lang.Phrase
	// effectAsked ask what came of what was told, by effectTold a sentence tells it.
	effectAsked, effectTold []lang.Phrase
	// elseAsked ask what follows otherwise, and nothing more; by defying a condition supposes that nothing is done.
	elseAsked, defying []lang.Phrase
	// otherSide call those whom the one told of has against them.
	otherSide  []lang.Phrase
	someone    []lang.Phrase // do it to whom a message means, whoever they are
	namesAsked []lang.Phrase // ask for the names of several people
	// links ask for a part of a sentence by what ties it to the rest.
	links []link
	// costing ask what something cost somebody.
	costing []lang.Phrase
	joining map[string]bool // words that join a clause to the one before
	// subordinating words open a clause that hangs on another.
	subordinating map[string]bool
	also          []lang.Phrase
	pronouns      map[string]bool
	subjects      map[string]bool         // those of them that are subjects
	owners        map[string]lang.Pronoun // by possessive
	persons       map[string]lang.Pronoun // of the third person, as a subject or behind a verb
	neuter        bool                    // a pronoun of its own stands for what is neither man nor woman
	single        map[string]bool         // those that stand for one man or one woman
	several       map[string]bool         // those that stand for several
	stressed      map[string]string       // pronouns that set somebody against another ("et lui ?")
	houses        map[string]bool         // prepositions before the house of those for whom a pronoun stands
	objected      map[string]bool         // pronouns of whom it is done to
	infinitives   []string                // how they end
	topical       []lang.Phrase           // before what is spoken of
	more          []lang.Phrase           // that ask for another thing of the kind
	impersonal    []lang.Phrase           // whose pronoun stands for nobody
	asked         map[string]bool         // words that a preposition stands before in a piece of a question
	deeds         []kindRow               // nouns of acts, each a follow-up by itself
	negations     map[string]bool
	swapped       []lang.Phrase
	others        []lang.Phrase
	doubting      []lang.Phrase   // ask where an answer comes from
	sequels       []lang.Phrase   // ask what comes next
	meaning       []lang.Phrase   // say whom a question meant
	before        map[string]bool // words that may stand before those
}

func loadQuestionWords(l *lang.Language) (*questionWords, error) {
	data, err := lang.LoadQuestionWords(l.Code)
	if err != nil {
		return nil, err
	}
	g, err := l.Grammar()
	if err != nil {
		return nil, err
	}
	speech, err := l.Speech()
	if err != nil {
		return nil, err
	}
	w := newQuestionWords(data, g)
	moods, err := lang.LoadMoodWords(l.Code)
	if err != nil {
		return nil, err
	}
	w.anyone = map[string]bool{}
	for word, p := range g.Pronouns {
		w.anyone[lang.Fold(word)] = p.Person == 0
	}
	w.moods = newMoodWords(moods, data.Inversions, g, speech)
	w.l, w.countries, w.led, w.definites, w.infinitives = l, countryWords(speech), newLeaderWords(&speech.Offices), foldSet(g.Definite), g.InfinitiveEndings
	w.relatives, w.being, w.sorts = foldSet(g.Relatives), foldSet(g.Be), foldSet(slices.Concat(g.Determiners, slices.Sorted(maps.Keys(g.Possessives))))
	w.formerly = foldSet(speech.Offices.Formerly)
	w.bodies = foldSet(slices.Concat(g.Bodies, g.Institutions, g.Companies, speech.Offices.Bodies))
	return w, nil
}

func newQuestionWords(data lang.QuestionWords, g *lang.Grammar) *questionWords {
	follow, of := data.Follow, foldSet(g.Of)
	return &questionWords{
		kinds:       kindRows(data.Kinds),
		masks:       lang.Phrases(data.Masks),
		subordinate: foldSet(data.Subordinate),
		inversions:  data.Inversions,
		nouns:       newNounWords(g, data),
		wants:       wantRows(data.Wants),
		offered:     newOfferWords(g, data),
		seasons:     foldSet(data.Seasons),
		holding:     foldSet(data.Holding),
		focus:       lang.Phrases(data.Focus),
		count:       newCountWords(data.Count),
		facing:      lang.Phrases(data.Facing),
		acts:        actRows(data.Acts),
		doing:       lang.Phrases(data.Doing),
		events:      foldSet(data.Events),

		empty:     foldSet(data.Empty),
		idle:      lang.Phrases(several(data.Empty)),
		leads:     lang.Phrases(data.Leads),
		wraps:     newWrapWords(data.Wraps),
		verbs:     lang.Phrases(data.Orders.Verbs),
		objects:   lang.Phrases(data.Orders.Objects),
		orders:    lang.Phrases(data.Orders.Phrases),
		smallTalk: smallTalkRows(data.SmallTalk),
		verdicts:  lang.Phrases(data.Verdicts),
		accents:   data.Accents,
		elided:    foldSet(data.Elided),
		plurals:   data.Plurals,
		clipped:   foldKeys(data.Clipped),

		reasons:     lang.Phrases(data.Reasons),
		grounds:     lang.Phrases(data.Grounds),
		purposes:    newPurposeWords(data.Purposes),
		wishes:      newPurposeWords(data.Wishes),
		arguments:   lang.Phrases(data.Arguments),
		against:     newAgainstWords(data.Against),
		howTo:       lang.Phrases(data.HowTo),
		advice:      lang.Phrases(data.Advice),
		may:         lang.Phrases(data.May),
		mayEndings:  data.MayEndings,
		willBe:      lang.Phrases(data.WillBe),
		willEndings: data.WillEndings,
		coming:      lang.Phrases(data.Coming),
		present:     lang.Phrases(data.Present),
		conditions:  lang.Phrases(data.Conditions),
		replies:     lang.Phrases(data.Replies),
		offering:    lang.Phrases(data.Offering),
		complying:   lang.Phrases(data.Complying),
		outcomes:    lang.Phrases(slices.Concat(data.Outcomes, data.Replies)),

		dubbing:      foldSet(data.Dubbing),
		dubbedAs:     foldSet(data.DubbedAs),
		penalty:      newPenaltyWords(data.Penalty),
		benefit:      foldSet(data.Benefit),
		bidding:      lang.Phrases(data.Bidding),
		sides:        foldSet(data.Sides),
		madeOf:       foldSet(data.MadeOf),
		takingUp:     foldSet(data.TakingUp),
		spokespeople: foldSet(g.Spokespeople),
		insiders:     foldSet(data.Insiders),
		announcing:   foldSet(data.Announcing),
		answers:      foldSet(g.Replies),
		signing:      lang.Phrases(data.Signing),
		paying:       lang.Phrases(data.Paying),
		paidBy:       lang.Phrases(data.PaidBy),
		receiving:    lang.Phrases(data.Receiving),
		instead:      lang.Phrases(data.Instead),
		otherwise:    lang.Phrases(data.Otherwise),

		copulas:      lang.Phrases(data.Copulas),
		appositions:  foldSet(data.Appositions),
		undergone:    foldSet(data.Undergone),
		naming:       lang.Phrases(data.Naming),
		yields:       lang.Phrases(data.Yields),
		trying:       lang.Phrases(data.Trying),
		feats:        lang.Phrases(data.Feats),
		homes:        foldSet(data.Homes),
		of:           of,
		prepositions: foldSet(slices.DeleteFunc(slices.Clone(g.Prepositions), func(p string) bool { return of[lang.Fold(p)] })),

		openers:       lang.Phrases(follow.Openers),
		effectAsked:   lang.Phrases(follow.EffectAsked),
		elseAsked:     lang.Phrases(follow.ElseAsked),
		otherSide:     lang.Phrases(follow.OtherSide),
		someone:       lang.Phrases(follow.Someone),
		namesAsked:    lang.Phrases(follow.NamesAsked),
		links:         newLinks(follow.Links),
		costing:       lang.Phrases(follow.Costing),
		defying:       lang.Phrases(follow.Defying),
		effectTold:    lang.Phrases(follow.EffectTold),
		joining:       foldSet(g.Conjunctions),
		subordinating: foldSet(slices.Concat(g.Relatives, g.Adverbial, data.Likening)),
		also:          lang.Phrases(follow.Also),
		pronouns:      foldSet(follow.Pronouns),
		subjects:      foldSet(follow.Subjects),
		owners:        owners(g.Possessives),
		persons:       thirdPersons(g),
		neuter:        slices.ContainsFunc(slices.Collect(maps.Values(g.Pronouns)), func(p lang.Pronoun) bool { return p.Gender == "n" }),
		single:        pronounsOf(g, "s"),
		several:       pronounsOf(g, "p"),
		stressed:      follow.Stressed,
		houses:        foldSet(follow.Houses),
		objected:      foldSet(follow.Objects),
		topical:       lang.Phrases(follow.Topical),
		more:          lang.Phrases(follow.More),
		impersonal:    lang.Phrases(follow.Impersonal),
		asked:         foldSet(follow.Asked),
		deeds:         deedRows(follow.Deeds),
		negations:     foldSet(follow.Negations),
		swapped:       lang.Phrases(follow.Swapped),
		others:        lang.Phrases(follow.Others),
		doubting:      lang.Phrases(follow.Doubting),
		sequels:       lang.Phrases(follow.Sequels),
		meaning:       lang.Phrases(follow.Meaning),
		before:        foldSet(follow.Before),
	}
}

// thirdPersons are the pronouns of the third person with what they tell of whom they mean.
func thirdPersons(g *lang.Grammar) map[string]lang.Pronoun {
	out := map[string]lang.Pronoun{}
	for _, row := range []map[string]lang.Pronoun{g.Objects, g.Pronouns} { // "it" is both
		for s, p := range row {
			if p.Person == 3 && p.Number != "" {
				out[lang.Fold(s)] = p
			}
		}
	}
	return out
}

// pronounsOf are the pronouns of somebody in one number, of one only those that stand for a man or a woman.
func pronounsOf(g *lang.Grammar, number string) map[string]bool {
	out := map[string]bool{}
	for s, p := range g.Pronouns {
		out[lang.Fold(s)] = p.Person == 3 && p.Number == number && (number == "p" || p.Gender == "m" || p.Gender == "f")
	}
	return out
}

func actRows(rows []lang.ActRow) []kindRow {
	out := make([]kindRow, len(rows))
	for n, row := range rows {
		out[n] = kindRow{kind: knowledge.Kind(row.Act), phrases: lang.Phrases(row.Phrases)}
		for _, act := range row.Over {
			out[n].over = append(out[n].over, knowledge.Act(act))
		}
	}
	return out
}

func deedRows(rows []lang.ActRow) []kindRow {
	var out []kindRow
	for _, row := range rows {
		for _, word := range row.Phrases {
			out = append(out, kindRow{kind: knowledge.Kind(row.Act), phrases: lang.Phrases(lang.Plurals(word))})
		}
	}
	return out
}

// smallTalkOrder is the order in which kinds of small talk are tried: the unkind and the telling ones first.
var smallTalkOrder = [...]knowledge.Kind{knowledge.Insult, knowledge.Identity, knowledge.Chatter, knowledge.Farewell, knowledge.Thanks, knowledge.Greeting}

func smallTalkRows(lists map[string][]string) []kindRow {
	var out []kindRow
	for _, kind := range smallTalkOrder {
		out = append(out, kindRow{kind: kind, phrases: lang.Phrases(lists[string(kind)])})
	}
	return out
}

// countryWords are the names of countries and their adjectives.
func countryWords(speech *lang.Speech) map[string]bool {
	out := map[string]bool{}
	for _, c := range speech.Offices.Countries {
		for _, word := range slices.Concat(c.Adjectives, c.Names) {
			out[lang.Fold(word)] = true
		}
	}
	return out
}

// several are those of a list of phrases that have more than one word.
func several(list []string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return !strings.Contains(s, " ") })
}

func foldSet(list []string) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, s := range list {
		out[lang.Fold(s)] = true
	}
	return out
}
