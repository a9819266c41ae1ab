package lang

import (
	"fmt"
	"strings"
)

// FormKind says which form of a verb a word is.
type FormKind uint8

// The kinds of verb forms.
const (
	Finite FormKind = iota
	Participle
	Infinitive
	Gerund
)

// Form is one form of a verb.
type Form struct {
	Lemma string // the whole lemma, with the words that follow the verb ("point out")
	Tail  []string
	Kind  FormKind
	// Plural and Person are known of finite French forms and of English ones in -s; Person is 0 elsewhere.
	Plural      bool
	Person      int
	Future      bool
	Conditional bool
	Past        bool
}

// Conjugation is what verbs.yaml holds.
type Conjugation struct {
	Classes   []VerbClass         `yaml:"classes"`
	Irregular map[string][]string `yaml:"irregular"` // third, past, participle, gerund
	Others    []string            `yaml:"others"`    // verbs that are no cue
	Unlike    []string            `yaml:"unlike"`    // words that end like a verb and are none ("ordre")
}

// VerbClass is a set of verbs that are conjugated alike: lemmas that end in Ends put the endings of the lists there.
type VerbClass struct {
	Ends        string   `yaml:"ends"`
	Like        string   `yaml:"like"` // the class whose lists these verbs take
	Mute        string   `yaml:"mute"` // what stands before a silent ending (lever: lèv-e)
	Deep        bool     `yaml:"deep"` // Mute holds in the future too (lèverai)
	Soft        string   `yaml:"soft"` // what stands before an ending in a, o, â (ger: mangea)
	Third       []string `yaml:"third"`
	Past        []string `yaml:"past"`
	Present     []string `yaml:"present"`
	Imperfect   []string `yaml:"imperfect"`
	Simple      []string `yaml:"simple"`
	Future      []string `yaml:"future"`
	Conditional []string `yaml:"conditional"`
	Subjunctive []string `yaml:"subjunctive"`
	Participle  []string `yaml:"participle"`
	Gerund      []string `yaml:"gerund"`
}

// Forms lists every form of a lemma by its spelling. Words behind the verb ("point out", "faire savoir") stay as they
// are and become the forms' Tail.
func (c Conjugation) Forms(lemma string) (map[string][]Form, error) {
	forms := map[string][]Form{}
	return forms, c.enter(lemma, forms)
}

// enter adds every form of a lemma to the forms of others.
func (c Conjugation) enter(lemma string, forms map[string][]Form) error {
	words := strings.Fields(lemma)
	if len(words) == 0 {
		return fmt.Errorf("conjugate: empty lemma")
	}
	out := formList{base: Form{Lemma: lemma, Tail: lowered(strings.Join(words[1:], " "))}, forms: forms}
	if row, ok := c.Irregular[words[0]]; ok {
		return out.irregular(words[0], row)
	}
	class, ok := c.class(words[0])
	if !ok {
		return fmt.Errorf("conjugate: no class for %q", lemma)
	}
	out.regular(words[0], class, c)
	return nil
}

// class is the one with the longest ending that the verb has.
func (c Conjugation) class(verb string) (VerbClass, bool) {
	best, found := VerbClass{}, false
	for _, k := range c.Classes {
		if strings.HasSuffix(verb, k.Ends) && (!found || len(k.Ends) > len(best.Ends)) {
			best, found = k, true
		}
	}
	return best, found
}

// formList gathers the forms of one verb.
type formList struct {
	base  Form
	forms map[string][]Form
}

func (l *formList) add(word string, f Form) {
	f.Lemma, f.Tail = l.base.Lemma, l.base.Tail
	l.forms[word] = append(l.forms[word], f)
}

func (l *formList) irregular(verb string, row []string) error {
	if len(row) != 4 {
		return fmt.Errorf("conjugate %q: want four forms, have %d", verb, len(row))
	}
	l.add(verb, Form{Kind: Finite, Plural: true})
	l.add(verb, Form{Kind: Infinitive})
	l.add(row[0], Form{Kind: Finite, Person: 3})
	l.add(row[1], Form{Kind: Finite, Past: true})
	l.add(row[2], Form{Kind: Participle, Past: true})
	l.add(row[3], Form{Kind: Gerund})
	return nil
}

// regular puts the class's endings in the place of the lemma's.
func (l *formList) regular(verb string, class VerbClass, c Conjugation) {
	lists, drop := class, class.Ends
	if class.Like != "" {
		lists, _ = c.class(class.Like)
		drop = lists.Ends
	}
	stem := stems{plain: strings.TrimSuffix(verb, drop), class: class, bare: strings.TrimSuffix(verb, class.Ends)}
	l.add(verb, Form{Kind: Infinitive})
	if len(lists.Present) == 0 {
		l.add(verb, Form{Kind: Finite, Plural: true})
	}
	for _, e := range lists.Third {
		l.add(stem.with(e), Form{Kind: Finite, Person: 3})
	}
	for _, e := range lists.Past {
		l.add(stem.with(e), Form{Kind: Finite, Past: true})
	}
	l.six(stem, lists.Present, Form{})
	l.six(stem, lists.Imperfect, Form{Past: true})
	l.six(stem, lists.Simple, Form{Past: true})
	l.six(stem, lists.Future, Form{Future: true})
	l.six(stem, lists.Conditional, Form{Conditional: true})
	l.six(stem, lists.Subjunctive, Form{})
	for i, e := range lists.Participle {
		l.add(stem.with(e), Form{Kind: Participle, Past: true, Plural: i > 1})
	}
	for _, e := range lists.Gerund {
		l.add(stem.with(e), Form{Kind: Gerund})
	}
}

// six adds a tense: I, you, he, we, you, they.
func (l *formList) six(stem stems, endings []string, f Form) {
	for i, e := range endings {
		if e == "-" {
			continue
		}
		f.Person, f.Plural = i%3+1, i > 2
		l.add(stem.with(e), f)
	}
}

// stems are the shapes a verb's stem takes before its endings.
type stems struct {
	plain string // lemma without the endings' place
	bare  string // lemma without the class's own ending
	class VerbClass
}

func (s stems) with(ending string) string {
	switch {
	case s.class.Mute != "" && silent(ending, s.class.Deep):
		return s.bare + s.class.Mute + ending
	case s.class.Soft != "" && strings.ContainsAny(firstLetter(ending), "aoâ"):
		return s.bare + s.class.Soft + ending
	}
	return s.plain + ending
}

func firstLetter(s string) string {
	for _, r := range s {
		return string(r)
	}
	return ""
}

// silent reports whether an ending has a silent e at its beginning.
func silent(ending string, deep bool) bool {
	switch ending {
	case "e", "es", "ent":
		return true
	}
	return deep && strings.HasPrefix(ending, "er")
}
