package lang

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Speech is what a language's data tell about how speech is reported: cues.yaml, grammar.yaml, verbs.yaml and offices.yaml. It never
// changes once it is made.
type Speech struct {
	Grammar   Grammar
	Offices   Offices
	Nouns     map[string][]CueNoun // by every form of the noun, lower case
	According [][]string           // "according to", word by word
	Behests   []Behest
	// Adjectives are frames by the form of an adjective, or of the first word of a phrase: with a verb of being it is an act ("is opposed
	// to", "is dead against").
	Adjectives map[string][]Frame
	Coming     [][]string // what says of an infinitive behind it that it is to come, word by word, without the infinitive's mark
	Adjuncts   [][]string // what begins an adjunct that may stand between a verb and what it brings, word by word
	Replies    map[string]bool
	Idioms     map[string][][]string // set phrases that are adverbs, by their first word: the others

	openings openings

	verbs  Conjugation
	forms  map[string][]Form
	frames map[string][]Frame
	loose  func() map[string][]string // spellings by their fold, for text without accents; made when first asked for
}

// Frame is how a cue's clause is built: what may follow the verb and who it is said to.
type Frame struct {
	Act     string
	Quote   bool // a direct quotation
	That    bool // a clause with a complementizer
	Bare    bool // a clause without one
	Whether bool // an indirect question
	Object  bool // a noun phrase as the content
	Alone   bool // nothing need follow
	Last    bool // nothing may follow but the clause's end or a day ("X will appeal")
	// Person lists what stands before the addressee: "" nothing, else a preposition.
	Person []string
	Inf    []string // what stands before an infinitive
	Preps  []string // what stands before a noun phrase that is the content
	Target bool     // the object is the other side of the act
	Self   bool     // only with a reflexive pronoun
	// Negated frames count only under a negation, and are then affirmed ("does not accept" is a refusal).
	Negated bool
	Mind    bool // thought or wanted rather than said
	// Whom frames take an infinitive only with its person: without one the verb is in the passive ("boss told to go").
	Whom bool
	With bool // only with a person
	// Plain frames say no more than that somebody spoke: what is said does not tell the act.
	Plain bool
	// Would frames count only in the conditional, and are then affirmed ("would like X to").
	Would bool
	// Term frames want a span of time between the person and the infinitive ("gave the firm until Friday to pay").
	Term bool
	// Bears frames tell what their subject has to bear ("must pay"): it is the other side, and nobody is named who acts.
	Bears bool
	// Clitic is the pronoun without which the verb means something else; its person follows behind a preposition ("en veut à X").
	Clitic string
	// Asked frames count in questions alone: in an article the words mean too much else ("turned to solar power").
	Asked bool
	// Penalty frames want a punishment among their words ("hit the bank with a £2m fine").
	Penalty bool
	// Tail are the words that stand behind an adjective ("dead against").
	Tail []string
}

// AnyPossessive stands for every possessive among the words behind a verb ("stand ~ ground").
const AnyPossessive = "~"

// Behest is words in front of somebody that make what the sentence tells their act ("at the request of").
type Behest struct {
	Act   string
	Words []string
}

// CueNoun is a noun that names a speech act.
type CueNoun struct {
	Act string   `yaml:"act"`
	By  []string `yaml:"by"`
	To  []string `yaml:"to"`
	For []string `yaml:"for"`
}

// cueFile is the shape of cues.yaml.
type cueFile struct {
	Verbs []struct {
		Act     string   `yaml:"act"`
		Takes   []string `yaml:"takes"`
		Person  []string `yaml:"person"`
		Inf     []string `yaml:"inf"`
		Preps   []string `yaml:"preps"`
		Target  bool     `yaml:"target"`
		Self    bool     `yaml:"self"`
		Negated bool     `yaml:"negated"`
		Mind    bool     `yaml:"mind"`
		Whom    bool     `yaml:"whom"`
		With    bool     `yaml:"with"`
		Plain   bool     `yaml:"plain"`
		Term    bool     `yaml:"term"`
		Would   bool     `yaml:"would"`
		Bears   bool     `yaml:"bears"`
		Clitic  string   `yaml:"clitic"`
		Asked   bool     `yaml:"asked"`
		Penalty bool     `yaml:"penalty"`
		Words   []string `yaml:"words"`
	} `yaml:"verbs"`
	Adjectives []struct {
		Act     string   `yaml:"act"`
		Takes   []string `yaml:"takes"`
		Inf     []string `yaml:"inf"`
		Preps   []string `yaml:"preps"`
		Self    bool     `yaml:"self"`
		Negated bool     `yaml:"negated"`
		Bears   bool     `yaml:"bears"`
		Person  []string `yaml:"person"`
		Target  bool     `yaml:"target"`
		Asked   bool     `yaml:"asked"`
		Words   []string `yaml:"words"`
	} `yaml:"adjectives"`
	Behest []struct {
		Act   string   `yaml:"act"`
		Words []string `yaml:"words"`
	} `yaml:"behest"`
	Nouns []struct {
		CueNoun `yaml:",inline"`
		Words   []string `yaml:"words"`
	} `yaml:"nouns"`
	According []string `yaml:"according"`
	Contents  []struct {
		Act      string   `yaml:"act"`
		Patterns []string `yaml:"patterns"`
	} `yaml:"contents"`
	Replies []string `yaml:"replies"`
}

func loadSpeech(l *Language) (*Speech, error) {
	s := &Speech{Nouns: map[string][]CueNoun{}, Replies: map[string]bool{}, Idioms: map[string][][]string{}, forms: map[string][]Form{}, frames: map[string][]Frame{}, Adjectives: map[string][]Frame{}}
	var cues cueFile
	var verbs Conjugation
	grammar, fault := l.Grammar()
	err := errors.Join(Decode(l.Code, "cues.yaml", &cues), Decode(l.Code, "verbs.yaml", &verbs), fault, Decode(l.Code, "offices.yaml", &s.Offices))
	if err != nil {
		return nil, err
	}
	s.Grammar, s.verbs = *grammar, verbs
	s.addIdioms()
	if err := errors.Join(s.addCues(cues, verbs), s.addAdjectives(cues), s.addOthers(verbs)); err != nil {
		return nil, fmt.Errorf("language %s: %w", l.Code, err)
	}
	s.addNouns(cues)
	s.addContents(cues)
	s.loose = sync.OnceValue(s.folded)
	return s, nil
}

// folded are the spellings of all verb forms by their fold.
func (s *Speech) folded() map[string][]string {
	out := map[string][]string{}
	for word := range s.forms {
		out[Fold(word)] = append(out[Fold(word)], word)
	}
	for _, words := range out {
		slices.Sort(words)
	}
	return out
}

func (s *Speech) addCues(cues cueFile, verbs Conjugation) error {
	var faults []error
	for _, row := range cues.Verbs {
		f := Frame{Act: row.Act, Person: row.Person, Inf: row.Inf, Preps: row.Preps, Target: row.Target, Self: row.Self, Negated: row.Negated, Mind: row.Mind, With: row.With, Plain: row.Plain, Whom: row.Whom, Term: row.Term, Would: row.Would, Bears: row.Bears, Clitic: row.Clitic, Asked: row.Asked, Penalty: row.Penalty}
		for _, t := range row.Takes {
			if !f.take(t) {
				faults = append(faults, fmt.Errorf("cues.yaml: unknown frame %q", t))
			}
		}
		for _, lemma := range row.Words {
			if len(s.frames[lemma]) == 0 {
				faults = append(faults, verbs.enter(lemma, s.forms))
			}
			s.frames[lemma] = append(s.frames[lemma], f)
		}
	}
	return errors.Join(faults...)
}

func (f *Frame) take(what string) bool {
	switch what {
	case "quote":
		f.Quote = true
	case "that":
		f.That = true
	case "bare":
		f.Bare = true
	case "whether":
		f.Whether = true
	case "object":
		f.Object = true
	case "alone":
		f.Alone = true
	case "last":
		f.Last = true
	default:
		return false
	}
	return true
}

// addAdjectives enters the forms of the adjectives: masculine and feminine, singular and plural.
func (s *Speech) addAdjectives(cues cueFile) error {
	var faults []error
	for _, row := range cues.Adjectives {
		f := Frame{Act: row.Act, Inf: row.Inf, Preps: row.Preps, Self: row.Self, Negated: row.Negated, Bears: row.Bears, Person: row.Person, Target: row.Target, Asked: row.Asked}
		for _, t := range row.Takes {
			if !f.take(t) {
				faults = append(faults, fmt.Errorf("cues.yaml: unknown frame %q", t))
			}
		}
		for _, w := range row.Words {
			words := lowered(w)
			f.Tail = words[1:]
			for _, e := range []string{"", "e", "s", "es"} {
				s.Adjectives[words[0]+e] = append(s.Adjectives[words[0]+e], f)
			}
		}
	}
	return errors.Join(faults...)
}

func (s *Speech) addOthers(verbs Conjugation) error {
	var faults []error
	known := map[string]bool{}
	for _, lemma := range slices.Concat(verbs.Others, s.Grammar.Light, s.Grammar.Made, s.Grammar.Received, s.Grammar.Comprise, s.Grammar.Intends, s.Grammar.Weighs) {
		if len(s.frames[lemma]) == 0 && !known[lemma] {
			known[lemma] = true
			faults = append(faults, verbs.enter(lemma, s.forms))
		}
	}
	for _, list := range s.forms {
		slices.SortFunc(list, func(a, b Form) int {
			if n := len(b.Tail) - len(a.Tail); n != 0 {
				return n
			}
			if a.Lemma != b.Lemma {
				return strings.Compare(a.Lemma, b.Lemma)
			}
			return int(a.Kind) - int(b.Kind)
		})
	}
	return errors.Join(faults...)
}

func (s *Speech) addNouns(cues cueFile) {
	for _, row := range cues.Nouns {
		for _, w := range row.Words {
			for _, form := range []string{w, w + "s"} {
				s.Nouns[form] = append(s.Nouns[form], row.CueNoun)
			}
		}
	}
	for _, a := range cues.According {
		s.According = append(s.According, lowered(a))
	}
	for _, row := range cues.Behest {
		for _, w := range row.Words {
			s.Behests = append(s.Behests, Behest{Act: row.Act, Words: lowered(w)})
		}
	}
	for _, c := range s.Grammar.Coming {
		s.Coming = append(s.Coming, lowered(c))
	}
	for _, a := range s.Grammar.Adjuncts {
		s.Adjuncts = append(s.Adjuncts, lowered(a))
	}
	for _, r := range cues.Replies {
		s.Replies[r] = true
	}
}

// lowered are the words of a phrase in lower case.
func lowered(phrase string) []string {
	var out []string
	for _, t := range Tokens(phrase) {
		out = append(out, strings.ToLower(t.Text))
	}
	return out
}

func (s *Speech) addIdioms() {
	for _, phrase := range s.Grammar.Idioms {
		words := lowered(phrase)
		s.Idioms[words[0]] = append(s.Idioms[words[0]], words[1:])
	}
}

func (s *Speech) addContents(cues cueFile) {
	var patterns []Pattern
	for _, row := range cues.Contents {
		for _, p := range row.Patterns {
			var run [][]string
			for place := range strings.FieldsSeq(p) {
				run = append(run, strings.Split(place, "|"))
			}
			patterns = append(patterns, Pattern{row.Act, run})
		}
	}
	s.openings = newOpenings(patterns)
}

// Forms lists the readings of a word (lower case, straight apostrophes) as a form of a verb, those with more words
// behind the verb first. The slice is not the caller's.
func (s *Speech) Forms(word string) []Form { return s.forms[word] }

// Loosely lists the readings of a word whose accents are missing or wrong.
func (s *Speech) Loosely(word string) []Form {
	var out []Form
	for _, w := range s.loose()[Fold(word)] {
		out = append(out, s.forms[w]...)
	}
	return out
}

// Frames lists the frames of a lemma, none for a verb that marks no speech. The slice is not the caller's.
func (s *Speech) Frames(lemma string) []Frame { return s.frames[lemma] }
