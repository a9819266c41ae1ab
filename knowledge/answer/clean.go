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
	letters, latin, ours, others := scripts(text)
	switch {
	case clean(raw) == "":
		return knowledge.Blank
	case len(raw) > longest:
		return knowledge.TooLong
	case letters == 0:
		return knowledge.Wordless
	case 2*latin < letters || others >= ours:
		return knowledge.OtherAlphabet
	}
	return ""
}

// scripts counts the letters of a text, the Latin ones among them, and its runs of Latin letters and of others. A text in another
// alphabet may hold long names in Latin letters.
func scripts(text string) (letters, latin, ours, others int) {
	before := 0 // what the character before was: 1 a Latin letter, 2 another letter, 0 none
	for _, r := range text {
		now := 0
		switch {
		case unicode.Is(unicode.Latin, r):
			now = 1
			latin++
		case unicode.IsLetter(r):
			now = 2
		}
		if now > 0 {
			letters++
		}
		if now != before {
			ours += int(one(now == 1))
			others += int(one(now == 2))
		}
		before = now
	}
	return letters, latin, ours, others
}
