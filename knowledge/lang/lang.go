// Package lang answers: how does this language write things? Everything a language brings of its own (stop words,
// abbreviations, month names, page furniture, cues of speech) is data, one folder a language under data; the Go code
// knows letters, tokens and quotation marks. It is pure: text in, values out.
package lang

import (
	_ "embed" // the elisions
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Token is a word, a number or a mark of a text.
type Token struct {
	Start, End int    // bytes in the text, half-open
	Text       string // the bytes themselves
	Fold       string // as [Fold] gives it
	Kind       TokenKind
}

// TokenKind tells words from numbers and marks.
type TokenKind uint8

// The kinds of tokens. White space makes no token.
const (
	Word   TokenKind = iota // letters, with inner hyphens; an elided article ("l’", "qu'") is a token of its own
	Number                  // digits with inner separators: "16,8", "14.000", "2019"
	Mark                    // one rune that is neither
)

// Fold brings two spellings of a word together: lower case, without accents, œ as oe, every apostrophe as ' and every
// hyphen as -. Broken UTF-8 becomes U+FFFD, before anything else: norm leaves a letter right behind a broken byte as it is.
// Fold keeps no offsets. Folding twice changes nothing.
func Fold(s string) string {
	if ascii(s) {
		return strings.ToLower(s)
	}
	if folded, ok := foldLatin(s); ok {
		return folded
	}
	return foldAny(s)
}

// latin are the folded runes of European languages, U+0000 to U+017F, each by itself: no rune of theirs is changed by its neighbours.
var latin = func() (out [0x180]string) {
	for r := range out {
		out[r] = foldAny(string(rune(r)))
	}
	return out
}()

// foldLatin folds a text that holds nothing but such runes and the usual apostrophe; ok is false where it holds others.
func foldLatin(s string) (folded string, ok bool) {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		switch {
		case int(r) < len(latin):
			b = append(b, latin[r]...)
		case r == '’':
			b = append(b, '\'')
		default: // a broken byte, too, which is U+FFFD here
			return "", false
		}
	}
	return string(b), true
}

func foldAny(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFKD.String(strings.ToValidUTF8(s, "\uFFFD")) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == '’' || r == 'ʼ' || r == '‘' || r == '`' || r == '´' || r == '′':
			b.WriteByte('\'')
		case r == '‐' || r == '‑':
			b.WriteByte('-')
		case r == 'œ' || r == 'Œ':
			b.WriteString("oe")
		case r == 'æ' || r == 'Æ':
			b.WriteString("ae")
		case r == 'ß':
			b.WriteString("ss")
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] == '`' {
			return false
		}
	}
	return true
}

// elisions are the French words that lose their vowel before an apostrophe; what stands before any other apostrophe
// belongs to the word ("aujourd'hui", "Fishermen's", "O'Neill"). A text may mix languages, so they hold for all.
//
//go:embed data/elisions.txt
var elisions string

// Tokens cuts text into tokens, ascending and disjoint. Broken UTF-8 becomes marks of one byte.
func Tokens(text string) []Token {
	out := make([]Token, 0, len(text)/5)
	for t := range Cut(text) {
		t.Fold = Fold(t.Text)
		out = append(out, t)
	}
	return out
}

// Cut goes through the tokens that [Tokens] lists, their Fold left empty: who meets a word again need not fold it again.
func Cut(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		for i := 0; i < len(text); {
			n, kind, blank := cutAt(text, i)
			if !blank && !yield(Token{Start: i, End: i + n, Text: text[i : i+n], Kind: kind}) {
				return
			}
			i += n
		}
	}
}

// cutAt is the length and the kind of the token at i, or the length of the white space there.
func cutAt(text string, i int) (n int, kind TokenKind, blank bool) {
	r, n := utf8.DecodeRuneInString(text[i:])
	switch {
	case unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b':
		return n, Mark, true
	case unicode.IsDigit(r):
		return numberLen(text[i:]), Number, false
	case unicode.IsLetter(r):
		return wordLen(text[i:]), Word, false
	}
	return n, Mark, false
}

// numberLen is the length of the number that s begins with: digits, and single separators between digits.
func numberLen(s string) int {
	end := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsDigit(r):
			i += n
			end = i
		case (r == '.' || r == ',' || r == '\u00a0' || r == '\u202f') && i == end && digitAt(s, i+n):
			i += n
		default:
			return end
		}
	}
	return end
}

func digitAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsDigit(r)
}

// wordLen is the length of the word that s begins with.
func wordLen(s string) int {
	for i := 0; i < len(s); {
		if c := s[i] | 0x20; 'a' <= c && c <= 'z' { // most of what is read
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
			i += n
		case apostrophe(r) && i > 0 && letterAt(s, i+n):
			if elided(s[:i]) {
				return i + n
			}
			i += n
		case (r == '-' || r == '‑') && i > 0 && letterAt(s, i+n):
			i += n
		default:
			return i
		}
	}
	return len(s)
}

func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' }

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

func elided(word string) bool {
	for e := range strings.FieldsSeq(elisions) {
		if strings.EqualFold(e, word) {
			return true
		}
	}
	return false
}
