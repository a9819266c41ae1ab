package answer

import (
	"regexp"
	"strings"
	"unicode"

	"disputebot/knowledge"
)

// longest is how many bytes a question may hold: four long sentences. What is longer is pasted text, not a question.
const longest = 1200

// clean leaves out what no question needs: broken UTF-8, control and invisible characters; white space becomes blanks.
func clean(s string) string {
	if len(s) > 4*longest {
		s = s[:4*longest]
	}
	s = strings.ToValidUTF8(s, " ")
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	}), " ")
}

// Markup is no words: of an element that is a program or a style nothing is to be read, of any other what it encloses.
var (
	program = regexp.MustCompile(`(?is)<(script|style)\b[^<>]*>.*?(</(script|style)\s*>|$)`)
	markup  = regexp.MustCompile(`(?s)<!--.*?-->|</?[A-Za-z][A-Za-z0-9]*(\s[^<>]*|/)?>`)
)

// withoutMarkup is a text without the tags in it.
func withoutMarkup(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	return strings.TrimSpace(markup.ReplaceAllString(program.ReplaceAllString(s, " "), " "))
}

// unreadable tells why a text cannot be read as a question, "" where it can.
func unreadable(raw, text string) knowledge.Kind {
	letters, latin := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
		}
	}
	switch {
	case clean(raw) == "":
		return knowledge.Blank
	case len(raw) > longest:
		return knowledge.TooLong
	case letters == 0:
		return knowledge.Wordless
	case 2*latin < letters:
		return knowledge.OtherAlphabet
	}
	return ""
}
