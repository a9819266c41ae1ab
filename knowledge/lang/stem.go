package lang

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"
)

// Stem brings the inflected forms of a folded word together, by the Snowball stemmer of the language. Folding comes
// before stemming, on either side of a comparison, so that people who type without accents find the same stems. A
// language without a stemmer keeps its words as they are.
func (l *Language) Stem(fold string) string {
	env := snowballstem.NewEnv(fold)
	switch l.Code {
	case "fr":
		french.Stem(env)
	case "en":
		english.Stem(env)
	}
	return env.Current()
}
