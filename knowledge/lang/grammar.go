package lang

import (
	"slices"
	"strings"
)

// Grammar is what grammar.yaml holds: the small words of a language by what they do in a clause, and the nouns that
// name who may speak. Words are lower case, with straight apostrophes; a noun stands in the singular.
type Grammar struct {
	Determiners       []string            `yaml:"determiners"`
	Definite          []string            `yaml:"definite"`
	Possessives       map[string]string   `yaml:"possessives"` // "s" for one owner, "p" for many, and the owner's gender behind it
	Pronouns          map[string]Pronoun  `yaml:"pronouns"`
	Objects           map[string]Pronoun  `yaml:"objects"`
	Reflexives        []string            `yaml:"reflexives"`
	Somebody          []string            `yaml:"somebody"`
	Nobody            []string            `yaml:"nobody"`
	Nothing           []string            `yaml:"nothing"` // what is said not to be wanted, refused or promised ("n'a rien demandé")
	Except            []string            `yaml:"except"`  // behind one of those, what is wanted after all ("rien d'autre que")
	Relatives         []string            `yaml:"relatives"`
	Complementizers   []string            `yaml:"complementizers"`
	Questions         []string            `yaml:"questions"`
	Of                []string            `yaml:"of"`
	Prepositions      []string            `yaml:"prepositions"`
	Where             []string            `yaml:"where"` // prepositions in front of a place's name, and of nobody's
	Conjunctions      []string            `yaml:"conjunctions"`
	Breaks            []string            `yaml:"breaks"` // words that begin another clause
	Infinitive        []string            `yaml:"infinitive"`
	Auxiliaries       []string            `yaml:"auxiliaries"`
	Be                []string            `yaml:"be"`
	Have              []string            `yaml:"have"`
	Modals            []string            `yaml:"modals"`
	Future            []string            `yaml:"future"`
	Hypothetical      []string            `yaml:"hypothetical"`
	Negations         []string            `yaml:"negations"`
	Passive           []string            `yaml:"passive"` // before the agent
	Seen              []string            `yaml:"seen"`    // with a reflexive and an infinitive they make a passive (se voir infliger)
	Undergo           []string            `yaml:"undergo"` // likewise, but without a reflexive they make somebody do it (se faire condamner)
	Adverbs           []string            `yaml:"adverbs"`
	AdverbEndings     []string            `yaml:"adverb_endings"`
	AdjectiveLike     []string            `yaml:"adjective_like"` // words with such an ending that are no adverbs
	Times             []string            `yaml:"times"`
	Titles            []string            `yaml:"titles"`
	Male              []string            `yaml:"male"`
	Female            []string            `yaml:"female"`
	Men               []string            `yaml:"men"`       // first names of men, in lower case
	Women             []string            `yaml:"women"`     // first names of women
	Comprise          []string            `yaml:"comprise"`  // verbs that say what a demand is made of
	As                []string            `yaml:"as"`        // words that open a clause whose subject may stand behind its verb
	Earlier           []string            `yaml:"earlier"`   // words that put an act before the time of the story, or leave its time open
	Feminines         map[string]string   `yaml:"feminines"` // the ending of roles held by women: that of those held by men
	Particles         []string            `yaml:"particles"` // small words inside a name
	Roles             []string            `yaml:"roles"`
	Bodies            []string            `yaml:"bodies"`
	Companies         []string            `yaml:"companies"`
	Documents         []string            `yaml:"documents"`
	Inscribed         []string            `yaml:"inscribed"` // things that bear words nobody is said to speak
	Courts            []string            `yaml:"courts"`
	Spokespeople      []string            `yaml:"spokespeople"`
	Signed            []string            `yaml:"signed"`
	Joined            []string            `yaml:"joined"`
	Letters           []string            `yaml:"letters"`
	Nationalities     []string            `yaml:"nationalities"`
	Counterparts      []string            `yaml:"counterparts"`
	NotInfinitives    []string            `yaml:"not_infinitives"` // nouns that look like an infinitive
	InfinitiveEndings []string            `yaml:"infinitive_endings"`
	Infinitives       []string            `yaml:"infinitives"` // of the auxiliaries
	Clitics           []string            `yaml:"clitics"`     // pronouns before the verb they are the object of
	Agree             map[string][]string `yaml:"agree"`       // endings of the verb by which a pronoun is its subject
	BeforeInfinitive  []string            `yaml:"before_infinitive"`
	BeforeGerund      []string            `yaml:"before_gerund"`
	Plain             []string            `yaml:"plain"`       // subjects that are nobody ("it was reported")
	Things            []string            `yaml:"things"`      // what is argued about, of whom nothing is asked though it may say something ("the bill")
	Meeting           []string            `yaml:"meeting"`     // infinitives of what is done with somebody who waits for it ("refuses to meet the union")
	From              []string            `yaml:"from"`        // what stands before whose a demand or an offer is, beside the words for "of" and "by"
	Whereabouts       []string            `yaml:"whereabouts"` // prepositions between those who are asked and where they are ("staff at the plants")
	Elsewhere         []string            `yaml:"elsewhere"`   // infinitives of threats whose object is not who is threatened ("to leave the league")
	Sites             []string            `yaml:"sites"`       // nouns of bodies that are places as well, which may be what is refused ("the airport")
	Lasting           []string            `yaml:"lasting"`     // verbs, in every form, whose subject does nothing ("that the pool remain open")
	Singular          []string            `yaml:"singular"`    // forms of auxiliaries
	Plural            []string            `yaml:"plural"`
	Intends           []string            `yaml:"intends"`            // verbs that govern an act to come
	FeminineBodies    []string            `yaml:"feminine_bodies"`    // the nouns of bodies that are feminine; the others are masculine
	Generic           []string            `yaml:"generic"`            // nouns that any company may be called by
	Kin               map[string][]string `yaml:"kin"`                // by a body's noun, the words with which the name of such a body may begin
	Anonymous         []string            `yaml:"anonymous"`          // nouns for those who will not be named
	Intentions        []string            `yaml:"intentions"`         // nouns that govern an act to come
	Coming            []string            `yaml:"coming"`             // phrases behind a verb of being or having that say so of an infinitive
	Weighs            []string            `yaml:"weighs"`             // verbs whose gerund may never be done ("considers suing")
	Plurals           []string            `yaml:"plurals"`            // nouns in the plural that do not look so
	GerundEndings     []string            `yaml:"gerund_endings"`     // of verbs the data do not know
	Rulings           []string            `yaml:"rulings"`            // what a court hands down
	Denying           []string            `yaml:"denying"`            // verbs whose clause is said not to be so
	Needs             []string            `yaml:"needs"`              // verbs of need whose subject is nobody ("il faut que")
	Undone            []string            `yaml:"undone"`             // words before an infinitive that say it has not been done
	Epithets          []string            `yaml:"epithets"`           // nouns that call somebody by what they are; "*" before an ending
	Light             []string            `yaml:"light"`              // verbs that only say that the act their object names was done
	Made              []string            `yaml:"made"`               // more verbs whose participle says so behind the noun ("la demande faite par")
	Idioms            []string            `yaml:"idioms"`             // phrases that are adverbs
	PastEndings       []string            `yaml:"past_endings"`       // of verbs the data do not know, in a past or a future that no other word ends like
	Supposing         []string            `yaml:"supposing"`          // modals that before a past infinitive suppose ("must have been")
	Firms             []string            `yaml:"firms"`              // nouns that only as the end of a name are a body ("Hexham Homes")
	Adjuncts          []string            `yaml:"adjuncts"`           // what begins an adjunct that may stand between a verb and what it brings
	Verdicts          []string            `yaml:"verdicts"`           // verbs of being that say what somebody thinks a thing is ("for X, it is")
	Views             []string            `yaml:"views"`              // phrases with a pronoun that say whose view a sentence tells ("in ~ view", "à l'en croire")
	InView            []string            `yaml:"in_view"`            // what stands before somebody in front of what they hold ("pour X, …")
	ParticipleEndings []string            `yaml:"participle_endings"` // of verbs the data do not know
	Stands            map[string]string   `yaml:"stands"`             // pronouns by the preposition they stand for (y: à)
	PresentEndings    []string            `yaml:"present_endings"`    // of the third person, of verbs the data do not know
	Staging           Staging             `yaml:"staging"`            // what says that the infinitive behind it is done
	GoesOn            []string            `yaml:"goes_on"`            // verbs whose infinitive is done ("continue de"), or is under a negation ("ne cesse de")
	Stops             []string            `yaml:"stops"`              // those of them that are so only under a negation
	Ranks             []string            `yaml:"ranks"`              // adjectives that set one thing apart from its like ("main")
	Audience          []string            `yaml:"audience"`           // who only listens to what is said of others ("reporters", "parliament", "Radio Nord")
	Besides           []string            `yaml:"besides"`            // what says that a thing is added to what was told ("also")
	Each              []string            `yaml:"each"`               // determiners of all of a sort, one by one ("every")
	Giving            []string            `yaml:"giving"`             // infinitives of verbs that give a thing to somebody ("pay")
	Topics            []string            `yaml:"topics"`             // what a sentence begins with to say whom it is about ("quant à")
	Ours              []string            `yaml:"ours"`               // possessives of the paper itself ("nos informations")
	Moving            []string            `yaml:"moving"`             // verbs that take the auxiliary of being without a passive ("est monté")
	Received          []string            `yaml:"received"`           // verbs whose subject gets the act that their object names ("recevoir l'ordre")
	PartOf            string              `yaml:"part_of"`            // a phrase before the agent ("de la part de")
	Latter            []string            `yaml:"latter"`             // words that with a demonstrative are a pronoun ("ce dernier")
	Former            []string            `yaml:"former"`             // of the pronouns, those that mean the first of two ("the former")
	AtHome            []string            `yaml:"at_home"`            // what stands before the body that an indefinite subject stands for ("à la mairie, on dément")
	Rates             []string            `yaml:"rates"`              // words that lead to somebody behind a comma alone, and else to a unit ("per week")
	Institutions      []string            `yaml:"institutions"`       // nouns for any public body just named: "the agency"
	Receives          []string            `yaml:"receives"`           // forms of verbs whose subject hears, reads or shows the words behind a colon: "finds a note:"
	Departments       []string            `yaml:"departments"`        // nouns of bodies that are told apart by what they deal with: "the bureau of fisheries"
	Roughly           []string            `yaml:"roughly"`            // words before a number that is not exact: "about 150 miners"
	Identifies        []string            `yaml:"identifies"`         // verbs that say who holds an office now ("X is the mayor")
	Hearsay           []string            `yaml:"hearsay"`            // participles that say others tell of the act behind them ("is said to have asked")
	QuotedAs          []string            `yaml:"quoted_as"`          // what stands between "was quoted" and "saying"
	Demonstratives    []string            `yaml:"demonstratives"`     // words that alone stand for what was said before ("dispute this")
	Pointing          []string            `yaml:"pointing"`           // pronouns in one word that mean the last one named ("celui-ci")
	Writing           Writing             `yaml:"writing"`
	Adverbial         []string            `yaml:"adverbial"`    // conjunctions that open a clause of time or cause
	Replying          []string            `yaml:"replying"`     // verbs whose subject was spoken to before
	NamedWith         []string            `yaml:"named_with"`   // nouns of bodies, and titles, that belong to the name beside them
	Accompanying      []string            `yaml:"accompanying"` // words that bring somebody who does what a gerund tells ("with the union accusing")
	NamedFor          []string            `yaml:"named_for"`    // prepositions inside the names of bodies ("Campaign for Clean Rivers")
	Replies           []string            `yaml:"replies"`      // nouns that call a quotation somebody's answer ("came the reply")
	Adding            []string            `yaml:"adding"`       // verbs whose subject goes on with what it said before
	Asked             []string            `yaml:"asked"`        // words that stand for what somebody was asked for
	Naming            []string            `yaml:"naming"`       // verbs that with a reflexive pronoun or in the passive tell a name ("s'appeler", "be called")
	Calling           []string            `yaml:"calling"`      // verbs that with a reflexive pronoun say what their subject is ("se dire prêt")
	Dubbing           []string            `yaml:"dubbing"`      // verbs that say what somebody calls another ("brand")
	Praise            []string            `yaml:"praise"`       // words that speak well of what is called so
	Insisting         []string            `yaml:"insisting"`    // verbs that hold against doubts to what they tell ("insist")
	Promising         []string            `yaml:"promising"`    // verbs by which a blow is promised too ("vow to strike")
	Bids              []string            `yaml:"bids"`         // how verbs end that bid somebody do a thing ("rendez-la")
	Letting           []string            `yaml:"letting"`      // what opens what somebody is to be let do, or ought to ("let the council pay")
	Due               []string            `yaml:"due"`          // what leads to whose turn it is ("it is time for the council to act")
	Launched          []string            `yaml:"launched"`     // what stands before who began a petition ("launched by")
	Facing            []string            `yaml:"facing"`       // what leads to whom somebody turns before they speak to them
	Reprisals         []string            `yaml:"reprisals"`    // blows dealt in a dispute ("a walkout")
	Will              []string            `yaml:"will"`         // what says that a thing will be done: words, or the endings of verbs
	Cleft             Cleft               `yaml:"cleft"`
	OrElse            OrElse              `yaml:"or_else"`
	Outcome           Outcome             `yaml:"outcome"`
	Judging           Judging             `yaml:"judging"`
	Contracted        map[string]string   `yaml:"contracted"` // preposition and article in one word: the preposition

	classes map[string]Class
	folded  map[string]Class // the same by folded word
}

// Writing are the verbs of writing to somebody, and the prepositions before them.
type Writing struct {
	Verbs []string `yaml:"verbs"`
	To    []string `yaml:"to"`
}

// Pronoun says whom a pronoun may stand for; an empty field leaves it open.
type Pronoun struct {
	Number string `yaml:"number"` // "s", "p"
	Gender string `yaml:"gender"` // "m", "f", "n"
	Person int    `yaml:"person"`
}

// Class is a set of things that a word may do in a clause.
type Class uint64

// The classes of words.
const (
	Determiner Class = 1 << iota
	Definite
	Possessive
	SubjectPronoun
	ObjectPronoun
	Reflexive
	Somebody
	Nobody
	RelativeWord
	Complementizer
	QuestionWord
	Of
	Preposition
	Conjunction
	Break
	InfinitiveMark
	Auxiliary
	Be
	Have
	Modal
	FutureMark
	Hypothetical
	Negation
	PassiveBy
	Seen
	Adverb
	TimeWord
	Title
	Male
	Female
	Particle
	Role
	Body
	Company
	Document
	Court
	Spokesperson
	Nationality
	Counterpart
	NotAdverb
	NotInfinitive
	Clitic
	AuxiliaryInfinitive
	BeforeInfinitive
	BeforeGerund
	Plain
	Letter
	Ruling
	PluralNoun
	Singular
	Plural
	Inscribed
)

func loadGrammar(code string) (*Grammar, error) {
	g := &Grammar{}
	if err := Decode(code, "grammar.yaml", g); err != nil {
		return nil, err
	}
	g.index()
	return g, nil
}

// index makes the classes of every word; nouns get their plural too.
func (g *Grammar) index() {
	g.classes = map[string]Class{}
	for _, row := range []struct {
		words []string
		class Class
	}{
		{g.Determiners, Determiner}, {g.Definite, Definite}, {g.Reflexives, Reflexive}, {g.Somebody, Somebody}, {g.Nobody, Nobody},
		{g.Relatives, RelativeWord}, {g.Complementizers, Complementizer}, {g.Questions, QuestionWord}, {g.Of, Of}, {g.Prepositions, Preposition},
		{g.Conjunctions, Conjunction}, {g.Breaks, Break}, {g.Infinitive, InfinitiveMark}, {g.Auxiliaries, Auxiliary}, {g.Be, Be}, {g.Have, Have},
		{g.Modals, Modal}, {g.Future, FutureMark}, {g.Hypothetical, Hypothetical}, {g.Negations, Negation}, {g.Passive, PassiveBy}, {g.Seen, Seen},
		{g.Adverbs, Adverb}, {g.AdjectiveLike, NotAdverb}, {g.Times, TimeWord}, {g.Titles, Title}, {g.Particles, Particle}, {g.NotInfinitives, NotInfinitive}, {g.Clitics, Clitic},
		{g.Infinitives, AuxiliaryInfinitive}, {g.BeforeInfinitive, BeforeInfinitive}, {g.BeforeGerund, BeforeGerund}, {g.Plain, Plain}, {g.Singular, Singular}, {g.Plural, Plural},
	} {
		for _, w := range row.words {
			g.classes[w] |= row.class
		}
	}
	for _, row := range []struct {
		words []string
		class Class
	}{
		{g.Roles, Role}, {g.Bodies, Body}, {g.Companies, Company}, {g.Documents, Document}, {g.Courts, Court}, {g.Male, Male}, {g.Female, Female},
		{g.Spokespeople, Spokesperson}, {g.Times, TimeWord}, {g.Nationalities, Nationality}, {g.Counterparts, Counterpart}, {g.Letters, Letter}, {g.Inscribed, Inscribed}, {g.Rulings, Ruling}, {g.Plurals, PluralNoun},
	} {
		for _, w := range row.words {
			for _, form := range Plurals(w) {
				g.classes[form] |= row.class
			}
		}
	}
	g.pairs()
	for w := range g.Possessives {
		g.classes[w] |= Possessive
	}
	for w := range g.Pronouns {
		g.classes[w] |= SubjectPronoun
	}
	for w := range g.Objects {
		g.classes[w] |= ObjectPronoun
	}
	g.folded = map[string]Class{}
	for w, c := range g.classes {
		g.folded[Fold(w)] |= c
	}
}

// pairs tells roles held by women from those held by men where both are listed, and epithets likewise.
func (g *Grammar) pairs() {
	nouns := slices.Concat(g.Roles, g.Epithets)
	for _, w := range nouns {
		for feminine, masculine := range g.Feminines {
			stem, ok := strings.CutSuffix(w, feminine)
			if man := stem + masculine; ok && slices.Contains(nouns, man) && g.classes[w]&Male == 0 {
				g.classes[w] |= Female
				if g.classes[man]&Female == 0 {
					g.classes[man] |= Male
				}
			}
		}
	}
}

// Class is what a word, lower case with straight apostrophes, may do; 0 where the data do not know it.
func (g *Grammar) Class(word string) Class { return g.classes[word] }

// FoldedClass is the [Grammar.Class] of all words that fold so.
func (g *Grammar) FoldedClass(fold string) Class { return g.folded[fold] }

// BodyGender is the gender, "m" or "f", that a body's noun (lower case, in the singular) has in the language; "" where the language has
// none or the word names no body.
func (g *Grammar) BodyGender(noun string) string {
	switch {
	case len(g.FeminineBodies) == 0 || g.Class(noun)&Body == 0:
		return ""
	case slices.Contains(g.FeminineBodies, noun):
		return "f"
	}
	return "m"
}

// InfinitiveShape reports whether a word that the data do not know is spelt as infinitives are.
func (s *Speech) InfinitiveShape(word string) bool {
	for _, e := range s.Grammar.InfinitiveEndings {
		if len(word) > len(e)+1 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// GerundShape reports whether a word that the data do not know is spelt as a gerund.
func (s *Speech) GerundShape(word string) bool {
	for _, e := range s.Grammar.GerundEndings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// PastShape reports whether a word that the data do not know is spelt as the past of a verb ("reopened"), or as a
// future that no noun is spelt like (« rouvrira »).
func (s *Speech) PastShape(word string) bool {
	for _, e := range s.Grammar.PastEndings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// ParticipleShape reports whether a word that the data do not know is spelt as a past participle.
func (s *Speech) ParticipleShape(word string) bool {
	for _, e := range s.Grammar.ParticipleEndings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// PresentShape reports whether a word that the data do not know is spelt as the third person of a present tense.
func (s *Speech) PresentShape(word string) bool {
	for _, e := range s.Grammar.PresentEndings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// Plurals lists the noun itself and the spellings its plural may have, as written in French and English.
func Plurals(noun string) []string {
	out := []string{noun, noun + "s"}
	n := len(noun)
	switch {
	case n < 3:
	case noun[n-1] == 'y':
		out = append(out, noun[:n-1]+"ies")
	case noun[n-2:] == "al":
		out = append(out, noun[:n-2]+"aux")
	case noun[n-2:] == "au" || noun[n-2:] == "eu":
		out = append(out, noun+"x")
	case noun[n-1] == 's' || noun[n-1] == 'x' || noun[n-2:] == "ch" || noun[n-2:] == "sh":
		out = append(out, noun+"es")
	}
	return out
}
