package lang

import (
	"slices"
	"strings"
)

// Kin is how a language writes words that others write nearly the same: "Acadian", "acadienne".
type Kin struct {
	// Sounds are letters that other languages write otherwise, in the order in which they are rewritten.
	Sounds []Ending `yaml:"sounds"`
	// Names are the endings that a name may have in this language and not in another.
	Names []string `yaml:"names"`
	// Endings are, by a name that all languages share, endings that mean the same: people, tongue, creed.
	Endings map[string][]string `yaml:"endings"`
}

// shortestKin is how many letters two words must share before their endings.
const shortestKin = 4

// Kin are keys that a folded word shares with the words of other languages that are written nearly the same and mean the
// same: those of peoples, creeds and learned words, and of a name in its other spelling ("Slovakia", "Slovaquie"). A
// short word has none.
func (l *Language) Kin(fold string, name bool) []string {
	var out []string
	for _, kind := range l.kinds {
		if end := longestEnding(fold, l.Text.Kin.Endings[kind]); end != "" {
			out = l.kinKey(out, strings.TrimSuffix(fold, end), kind)
		}
	}
	if name {
		out = l.kinKey(out, strings.TrimSuffix(fold, longestEnding(fold, l.Text.Kin.Names)), "")
	}
	return out
}

func (l *Language) kinKey(keys []string, root, kind string) []string {
	if root = l.sound(root); len(root) < shortestKin {
		return keys
	}
	return append(keys, root+" "+kind)
}

// longestEnding is the longest of the endings that a word has, "" where it has none.
func longestEnding(fold string, endings []string) string {
	longest := ""
	for _, e := range endings {
		if len(e) > len(longest) && strings.HasSuffix(fold, e) {
			longest = e
		}
	}
	return longest
}

// sound is the beginning of a word as all languages would write it: one letter a sound, none doubled, no vowel at its end.
func (l *Language) sound(root string) string {
	for _, s := range l.Text.Kin.Sounds {
		root = strings.ReplaceAll(root, s.From, s.To)
	}
	return strings.TrimRight(string(slices.Compact([]byte(root))), "aeiou")
}
