package statement

import (
	"slices"

	"disputebot/knowledge/lang"
)

// headed decides on the entities found at words[i:last] of a question where another noun goes before or behind them: "the council
// of Brackwater", "Brackwater airport". Where their name is part of others' names too, it is a place's or a family's: the one whose
// name has that noun is meant, or nobody.
func (g *registry) headed(d *doc, found []*entity, i, last int) []*entity {
	if len(found) != 1 || found[0].kind == person {
		return found
	}
	head := d.headBefore(i)
	if head < 0 {
		head = d.headBehind(last)
	}
	if head < 0 {
		return found
	}
	if d.plainNoun(found[0], i, last) {
		return nil
	}
	name := foldedWords(found[0].name)
	shared, fits := false, []*entity(nil)
	for _, e := range g.list {
		words := foldedWords(e.name)
		if e == found[0] || e.kind == person || slices.Contains(e.of, found[0].name) || !within(name, words) {
			continue
		}
		shared = true
		if slices.ContainsFunc(words, func(w string) bool { return sameNoun(w, d.words[head].fold) }) {
			fits = append(fits, e)
		}
	}
	switch {
	case len(fits) == 1:
		return fits
	case shared:
		return nil
	}
	return found
}

// plainNoun reports whether the name of an entity is but a noun of the language, written small here: "the league of X" is any one.
func (d *doc) plainNoun(e *entity, i, last int) bool {
	return last == i+1 && !d.words[i].capital && d.words[i].is(lang.Body|lang.Role) && len(foldedWords(e.name)) == 1
}

// within reports whether the words stand in a row among those of a longer name.
func within(words, long []string) bool {
	for i := 0; i+len(words) <= len(long) && len(words) < len(long); i++ {
		if slices.Equal(long[i:i+len(words)], words) {
			return true
		}
	}
	return false
}

// headBefore is the body's noun that a name at i hangs on, -1 where it hangs on none: "la fédération des locataires de X".
func (d *doc) headBefore(i int) int {
	head := -1
	for {
		k := i - 1
		for k >= 0 && d.words[k].is(lang.Determiner) && !d.words[k].is(lang.Of) {
			k--
		}
		if k < 1 || !d.words[k].is(lang.Of) && !slices.Contains(d.speech.Grammar.Where, d.words[k].low) {
			return head
		}
		for k--; k > 0 && d.adjectival(k) && !d.words[k].is(lang.Body|lang.Role); k-- {
		}
		if w := d.words[k]; !w.is(lang.Body|lang.Role) || w.is(lang.Document) || w.is(lang.Spokesperson) {
			return head
		} else if w.is(lang.Body) {
			head = k
		}
		i = k
	}
}

// headBehind is the body's noun right behind a name that ends at i, in languages that put it there, else -1.
func (d *doc) headBehind(i int) int {
	if len(d.speech.Grammar.Clitics) > 0 || i >= len(d.words) {
		return -1
	}
	if w := d.words[i]; w.is(lang.Body) && !w.is(lang.Role|lang.Document) && len(w.forms) == 0 {
		return i
	}
	return -1
}
