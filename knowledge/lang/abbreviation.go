package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviated reports whether the full stop of m belongs to the word before it and ends no sentence.
func (l *Language) abbreviated(m mark, next string) bool {
	word := wordBefore(m.text[m.p.Start:m.start])
	r, _ := utf8.DecodeRuneInString(next)
	switch {
	case listNumber(m, word):
		return true
	case known(l.beforeName, word):
		return true
	case known(l.beforeNumber, word) && unicode.IsDigit(r):
		return true
	case initial(word) && initial(wordBeforeThat(m, word)):
		return true // "W. E. B. Du Bois"
	case known(l.mayEnd, word), initial(word):
		return !l.startsSmall(next)
	}
	return initialFollows(word, next)
}

// wordBeforeThat is the word before the last one of m, without its stop.
func wordBeforeThat(m mark, last string) string {
	before := strings.TrimRightFunc(m.text[m.p.Start:m.start-len(last)], blank)
	return strings.TrimSuffix(wordBefore(before), ".")
}

// listNumber reports whether word is the number of a list item: alone at the line's beginning.
func listNumber(m mark, word string) bool {
	line := m.text[m.p.Start:m.start]
	line = line[strings.LastIndexByte(line, '\n')+1:]
	digits := strings.TrimFunc(line, blank)
	return digits != "" && digits == word && strings.TrimFunc(digits, unicode.IsDigit) == "" && len(digits) <= 2
}

// known looks an abbreviation up as it is spelt, or with a small first letter.
func known(set map[string]bool, word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	return word != "" && (set[word] || set[string(unicode.ToLower(r))+word[n:]])
}

// initial reports whether word is an initial, or initials with inner stops or hyphens ("P", "U.S", "J.-P").
func initial(word string) bool {
	letters := false
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return r == '.' || r == '-' }) {
		r, n := utf8.DecodeRuneInString(part)
		if n != len(part) || !unicode.IsUpper(r) {
			return false
		}
		letters = true
	}
	return letters
}

// initialFollows reports whether a capitalised word is followed by an initial and a name: "Edward. T. Finch".
func initialFollows(word, next string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	n, size := utf8.DecodeRuneInString(next)
	rest, ok := strings.CutPrefix(next[size:], ". ")
	after, _ := utf8.DecodeRuneInString(rest)
	return ok && unicode.IsUpper(r) && unicode.IsUpper(n) && unicode.IsUpper(after)
}

// startsSmall reports whether a sentence seems to begin: with a quotation mark or with one of the language's small
// words, capitalised.
func (l *Language) startsSmall(next string) bool {
	r, n := utf8.DecodeRuneInString(next)
	if strings.ContainsRune("«“‘\"", r) {
		return true
	}
	word := firstWord(next)
	return unicode.IsUpper(r) && l.stop[Fold(word)] && (len(word) > n || !strings.HasPrefix(next[n:], "."))
}

func firstWord(s string) string { return s[:wordLen(s)] }

// wordBefore is the last word of s: back to a blank, an opening mark or an apostrophe.
func wordBefore(s string) string {
	i := strings.LastIndexFunc(s, func(r rune) bool { return blank(r) || strings.ContainsRune("([«“‘\"'’", r) })
	if i < 0 {
		return s
	}
	_, n := utf8.DecodeRuneInString(s[i:])
	return s[i+n:]
}
