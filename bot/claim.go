package bot

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What is read out of somebody's message here needs no grammar: its sentences, its numbers, and whether it denies something.

// claims is how many sentences of somebody's message are looked up: what a reply can hold quotes for.
const claims = 3

// The shortest sentence that can claim anything, in words, and the longest stretch of one that is looked up, in characters.
const (
	shortestClaim = 3
	longestClaim  = 300
)

// telling are the sentences of a message that tell most, which are its longest, in the order in which they stand there.
func telling(text string) []string {
	var all []string
	for _, s := range sentences(strings.ToValidUTF8(text, "")) {
		if claim := opening(s, longestClaim); len(strings.Fields(s)) >= shortestClaim && !slices.Contains(all, claim) { // said twice, it is one
			all = append(all, claim)
		}
	}
	longest := slices.Clone(all)
	slices.SortStableFunc(longest, func(x, y string) int { return utf8.RuneCountInString(y) - utf8.RuneCountInString(x) })
	longest = longest[:min(claims, len(longest))]
	return slices.DeleteFunc(all, func(s string) bool { return !slices.Contains(longest, s) })
}

// sentences cuts a chat message into sentences: at line ends, and at marks before a blank, unless what stands before is
// as short as an initial or a title ("M.", "Mr.").
func sentences(text string) []string {
	var out []string
	for line := range strings.Lines(text) {
		var sentence []string
		for _, word := range strings.Fields(line) {
			sentence = append(sentence, word)
			bare := strings.TrimRight(word, ".!?…»”\"")
			if bare != word && (utf8.RuneCountInString(bare) > 2 || !strings.HasSuffix(word, ".")) {
				out = append(out, strings.Join(sentence, " "))
				sentence = nil
			}
		}
		if len(sentence) > 0 {
			out = append(out, strings.Join(sentence, " "))
		}
	}
	return out
}

// denies tells whether a claim holds a word that denies something.
func (c *catalog) denies(claim string) bool {
	words := strings.FieldsFunc(strings.ToLower(claim), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(c.Denials, w) })
}

// numbersStand tells whether every number of a claim stands in a text, however either groups its digits.
func numbersStand(claim, text string) bool {
	stand := numbers(text)
	for _, n := range numbers(claim) {
		if !slices.Contains(stand, n) {
			return false
		}
	}
	return true
}

// numbers are the numbers of a text as bare digits: "14.000" and "14,000" are both "14000".
func numbers(text string) []string {
	var out []string
	var digits strings.Builder
	between := 0 // marks since the last digit
	flush := func() {
		if digits.Len() > 0 {
			out = append(out, digits.String())
		}
		digits.Reset()
	}
	for _, r := range text {
		switch {
		case '0' <= r && r <= '9':
			digits.WriteRune(r)
			between = 0
		case between == 0 && strings.ContainsRune(".,'’\u00a0\u202f", r):
			between++
		default:
			flush()
			between = 0
		}
	}
	flush()
	return out
}
