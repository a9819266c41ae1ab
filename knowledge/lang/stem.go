package lang

import (
	"fmt"
	"strings"

	snowball "github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
)

// Stems is how a language's words are brought to their stem.
type Stems struct {
	// Snowball names the Snowball algorithm; an unknown name is an error of Load, "" leaves words as they are.
	Snowball string `yaml:"snowball"`
	// Endings are rewritten before it, the first that fits: the algorithm expects accents, folded words have none.
	Endings []Ending `yaml:"endings"`
}

// Ending is one rewriting of a word's ending, both folded.
type Ending struct {
	From string `yaml:"from"`
	To   string `yaml:"to"`
}

// stemmer is the Snowball algorithm of that name.
func stemmer(name string) (func(*snowball.Env) bool, error) {
	switch name {
	case "":
		return func(*snowball.Env) bool { return true }, nil
	case "french":
		return french.Stem, nil
	case "english":
		return english.Stem, nil
	}
	return nil, fmt.Errorf("stems: unknown snowball algorithm %q", name)
}

// Stem brings the forms of a folded word together ("derobee" and "derobe"). Folding comes before stemming on either side
// of a comparison, so that who types without accents finds the same. A stem is no word of the language; compare it only
// with other stems of the same language.
func (l *Language) Stem(fold string) string {
	for _, e := range l.Text.Stems.Endings {
		if root, ok := strings.CutSuffix(fold, e.From); ok && len(root) > 2 {
			fold = root + e.To
			break
		}
	}
	if len(fold) < 3 {
		return fold
	}
	env := snowball.NewEnv(fold)
	l.snowball(env)
	return env.Current()
}

// Terms are what a search compares of a text: the stems of its words without the stop words, and its numbers without
// their separators. Compounds ("porte-parole") give their parts. Case, accents and the shape of apostrophes are gone.
func (l *Language) Terms(text string) []string {
	var out []string
	for _, t := range Tokens(text) {
		switch t.Kind {
		case Number:
			out = append(out, plainNumber(t.Fold))
		case Word:
			for part := range strings.SplitSeq(t.Fold, "-") {
				if term := l.term(part); term != "" {
					out = append(out, term)
				}
			}
		}
	}
	return out
}

// term is the term of one word, "" for a stop word.
func (l *Language) term(fold string) string {
	fold = strings.TrimSuffix(fold, "'s")
	if l.stop[fold] || l.stop[strings.TrimSuffix(fold, "'")] {
		return ""
	}
	return l.Stem(strings.ReplaceAll(fold, "'", ""))
}

// plainNumber takes the separators of thousands out: "14.000", "14,000" and "14 000" are one number.
func plainNumber(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	for _, p := range parts[min(1, len(parts)):] {
		if len(p) != 3 {
			return s
		}
	}
	return strings.Join(parts, "")
}
