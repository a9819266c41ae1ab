package discord

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// units counts text as UTF-16 code units. Discord's servers count code points and its clients UTF-16; what fits by this
// count fits by both.
func units(s string) int {
	n := 0
	for _, r := range s {
		n += utf16.RuneLen(r)
	}
	return n
}

// escape writes plain text so that Discord's Markdown shows exactly that text. Addresses stay as they are: Discord
// reads them before any other mark, and a backslash would break them.
func escape(s string) string { return unmarked(s, "", "") }

// prose is escape for text outside of embeds: there Discord shows a preview of every address that is not in <>.
func prose(s string) string { return unmarked(s, "<", ">") }

// unmarked is the work of both; before and after go around every address.
func unmarked(s, before, after string) string {
	var b strings.Builder
	lineStart := true
	for i := 0; i < len(s); {
		if n := addressLen(s[i:]); n > 0 && (i == 0 || before != "" || !isWord(lastRune(s[:i]))) {
			b.WriteString(before + s[i:i+n] + after)
			i, lineStart = i+n, false
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if special(r) || lineStart && opensLine(s[i:]) {
			b.WriteByte('\\')
		}
		if end := numberedItem(s[i:]); lineStart && end > 0 {
			b.WriteString(s[i:i+end] + "\\")
			i, lineStart = i+end, false
			continue
		}
		b.WriteString(s[i : i+n])
		i += n
		lineStart = r == '\n' || lineStart && r == ' '
	}
	return b.String()
}

// special are the runes that mean something wherever they stand: emphasis, spoilers, code, links, mentions, time stamps.
func special(r rune) bool { return strings.ContainsRune("\\*_~|`<[]", r) }

// opensLine reports whether s, at the start of a line, would become a heading, a quote, a list or small print.
func opensLine(s string) bool {
	return strings.HasPrefix(s, "#") || strings.HasPrefix(s, ">") || strings.HasPrefix(s, "-") || strings.HasPrefix(s, "+ ")
}

// numberedItem is the length of the digits that s begins with where they would open a numbered list ("12. "), else 0.
func numberedItem(s string) int {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	if n > 0 && strings.HasPrefix(s[n:], ". ") {
		return n
	}
	return 0
}

// addressLen is the length of the web address that s begins with, else 0.
func addressLen(s string) int {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") {
		return 0
	}
	n := strings.IndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("<>*`|[]()«»“”", r) })
	if n < 0 {
		n = len(s)
	}
	return len(strings.TrimRight(s[:n], ".,:;\"'"))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// link writes a Markdown link. An address that is not of the web, or too long to be shown whole, gives "".
func link(label, address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return ""
	}
	safe := strings.NewReplacer("(", "%28", ")", "%29", "<", "%3C", ">", "%3E", " ", "%20", "*", "%2A", "\\", "%5C").Replace(u.String())
	if units(safe) > maxURL {
		return ""
	}
	return "[" + escape(label) + "](" + safe + ")"
}

// split cuts text into pieces of at most limit units once measured by cost: at the end of a line where there is one,
// else after a blank, else between two characters. The pieces joined are the text; none is empty.
func split(s string, limit int, cost func(string) int) []string {
	var out []string
	for cost(s) > limit {
		n := cut(s, limit, cost)
		out = append(out, s[:n])
		s = s[n:]
	}
	if s != "" {
		out = append(out, s)
	}
	return out
}

// cut is where split cuts s, which does not fit: more than 0, less than len(s).
func cut(s string, limit int, cost func(string) int) int {
	lo, hi := 0, min(len(s), 3*limit+3) // s[:lo] fits, s[:hi] does not: a unit is at most three bytes
	for hi-lo > 1 {
		mid := (lo + hi) / 2
		if cost(s[:mid]) <= limit {
			lo = mid
		} else {
			hi = mid
		}
	}
	n := lo
	for n > 0 && !boundary(s, n) {
		n--
	}
	if n == 0 { // not even one character fits: whole bytes go on, rather than nothing
		return max(lo, 1)
	}
	if i := strings.LastIndexByte(s[:n], '\n'); i > n/2 {
		return i + 1
	}
	if i := strings.LastIndexByte(s[:n], ' '); i > n/2 {
		return i + 1
	}
	return n
}

// boundary reports whether a person sees a character end before s[n]: not inside a rune, and not before what belongs to
// the rune before it (accents, variation selectors, joiners, skin tones).
func boundary(s string, n int) bool {
	r, _ := utf8.DecodeRuneInString(s[n:])
	return utf8.RuneStart(s[n]) && !joins(r) && lastRune(s[:n]) != '\u200d'
}

func joins(r rune) bool {
	return unicode.Is(unicode.M, r) || r == '\u200d' || r >= 0x1F3FB && r <= 0x1F3FF
}

// clip shortens a label to at most limit units, at a character's end, and says so with "…".
func clip(s string, limit int) string {
	if units(s) <= limit {
		return s
	}
	return strings.TrimRight(split(s, limit-1, units)[0], " \n") + "…"
}
