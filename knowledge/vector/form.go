package vector

import "strings"

// How tells by what a word found its place.
type How uint8

// The ways to a place.
const (
	Nowhere  How = iota // no place: a name, a number, another language
	Spelling            // the word itself, accents, case and hyphens aside
	Typo                // one letter off, two in long words
	Stem                // another form of the word
	Compound            // its last part
	Lent                // another word of one meaning with it, see [Table.Lending]
)

// Place is where a word lies in the table and how far to trust that.
type Place struct {
	Row   Row
	How   How
	Trust float64 // 1 for Spelling, less for the others, 0 for Nowhere; cosines are to be multiplied by it
}

const (
	trustTypo     = 0.9
	trustStem     = 0.9
	trustCompound = 0.7
	trustLent     = 0.85 // as much as two words of a row of meanings count alike

	shortestTypo = 4  // letters; shorter words lie too close together
	longTypo     = 8  // from here on two typos are corrected
	longestWord  = 40 // bytes; nothing longer is a word somebody mistyped
	shortestPart = 4  // of a compound, and one more for its last
)

// A stem is what two forms share: letters in common at least, letters cut off at most, letters added at most. Endings
// of number and person are near; those of a French verb can be as long as "-assions", and then more must be shared.
var (
	nearForm = ending{shared: 5, cut: 2, added: 3}
	farForm  = ending{shared: 6, cut: 7, added: 3}
)

type ending struct{ shared, cut, added int }

// Place finds a word by its spelling, else by its form: an inflection that the table has not, a compound, a typo. It is for
// the words of a question; those of a text are mostly spelled as meant and go by [Table.Form]. A name may find a wrong
// place, so compare words as strings first.
func (t *Table) Place(word, lang string) Place {
	return t.place(word, lang, true)
}

// Known tells whether a word is one of the language, by the table or by those that are lent a place.
func (p Place) Known() bool { return p.How == Spelling || p.How == Lent }

// Form is [Table.Place] without correcting typos.
func (t *Table) Form(word, lang string) Place {
	return t.place(word, lang, false)
}

func (t *Table) place(word, lang string, typos bool) Place {
	folded := fold(word)
	if r, ok := t.spelled(word, folded, lang); ok {
		return Place{r, Spelling, 1}
	}
	if len(folded) > longestWord || !letters(folded) {
		return Place{Row: None}
	}
	if t.lend != nil {
		if r := t.lend(folded, lang); t.has(r) {
			return Place{r, Lent, trustLent}
		}
	}
	if r := t.inflected(folded, lang, nearForm); r != None {
		return Place{r, Stem, trustStem}
	}
	if typos {
		if r := t.corrected(folded, lang, 1); r != None {
			return Place{r, Typo, trustTypo}
		}
	}
	if r := t.compound(folded, lang); r != None {
		return Place{r, Compound, trustCompound}
	}
	if r := t.inflected(folded, lang, farForm); r != None {
		return Place{r, Stem, trustStem}
	}
	if typos {
		if r := t.corrected(folded, lang, 2); r != None {
			return Place{r, Typo, trustTypo * trustTypo}
		}
	}
	return Place{Row: None}
}

// spelled finds a word as it is written, or with its hyphens left out ("back-door").
func (t *Table) spelled(word, folded, lang string) (Row, bool) {
	if r, ok := t.Row(word, lang); ok {
		return r, true
	}
	joined := strings.ReplaceAll(folded, "-", "")
	if joined == folded {
		return None, false
	}
	return t.row(joined, joined, lang)
}

// letters reports whether a folded word is of Latin letters alone, hyphens inside allowed.
func letters(folded string) bool {
	for i := 0; i < len(folded); i++ {
		if c := folded[i]; (c < 'a' || c > 'z') && c != '-' {
			return false
		}
	}
	return folded != ""
}

// inflected finds the word that shares the longest stem, with the shortest ending, the commonest first.
func (t *Table) inflected(folded, lang string, e ending) Row {
	for cut := 0; cut <= e.cut; cut++ {
		stem := len(folded) - cut
		if stem < e.shared {
			return None
		}
		best, bestCost := None, 1<<30
		from, to := t.within(folded[:stem])
		for r := from; r < to; r++ {
			f, _ := t.entry(int(r))
			added := len(f) - stem
			if cost := added<<8 + t.cost(r, lang); added <= e.added && cost < bestCost {
				best, bestCost = r, cost
			}
		}
		if best != None {
			return best
		}
	}
	return None
}

// compound cuts a word into two words of the table and returns the last, which in both languages mostly bears the
// meaning of words that are written in one ("cyberattaque", "newspaper"). The longest last part wins.
func (t *Table) compound(folded, lang string) Row {
	for i := shortestPart; i < len(folded)-shortestPart; i++ {
		first := strings.TrimSuffix(folded[:i], "-")
		if _, ok := t.row(first, first, lang); !ok {
			continue
		}
		last := strings.TrimPrefix(folded[i:], "-")
		if r, ok := t.row(last, last, lang); ok {
			return r
		}
	}
	return None
}

// foreignCost is what a word of the other language must be commoner by, in half nats.
const foreignCost = 12

// cost orders words that fit a form equally well: the rarer, the dearer.
func (t *Table) cost(r Row, lang string) int {
	if t.Speaks(r, lang) {
		return t.rarity(r)
	}
	return t.rarity(r) + foreignCost
}
