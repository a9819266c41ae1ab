package dossier

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// author is a person, or a body, which has no given name.
type author struct {
	family, given string
}

// authorOf reads an author as [knowledge.Article] has them.
func authorOf(name string) author {
	family, given, _ := strings.Cut(oneLine(name), ", ")
	return author{family, given}
}

// inverted is an author as catalogues sort them: "Family, Given".
func (a author) inverted() string {
	if a.given == "" {
		return a.family
	}
	return a.family + ", " + a.given
}

// initials are those of a given name: "J.-P. M." of "Jean-Paul Marie".
func initials(given string) string {
	var out []string
	for _, word := range strings.Fields(given) {
		var parts []string
		for _, part := range strings.Split(word, "-") {
			if first, _ := utf8.DecodeRuneInString(part); part != "" {
				parts = append(parts, string(unicode.ToUpper(first))+".")
			}
		}
		out = append(out, strings.Join(parts, "-"))
	}
	return strings.Join(out, " ")
}

// apaMost is how many authors APA names; of more, it names the first nineteen and the last (Publication Manual, 7th
// edition, 9.8).
const apaMost = 20

// apaAuthors are the authors as APA names them, "" where none is known.
func (words wording) apaAuthors(authors []author) string {
	var names []string
	for _, a := range authors {
		names = append(names, author{a.family, initials(a.given)}.inverted())
	}
	if n := len(names); n > apaMost {
		return strings.Join(names[:apaMost-1], ", ") + ", … " + names[n-1]
	}
	return joined(names, words.APA.And)
}

// isoAuthors are the authors as ISO 690 names them, families and bodies in capitals.
func (words wording) isoAuthors(authors []author) string {
	var names []string
	for _, a := range authors {
		names = append(names, author{strings.ToUpper(a.family), a.given}.inverted())
	}
	return joined(names, words.ISO690.And)
}

// joined puts commas between names, and something else before the last.
func joined(names []string, last string) string {
	n := len(names)
	if n < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:n-1], ", ") + last + names[n-1]
}
