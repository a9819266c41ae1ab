package console

import (
	"io"
	"os"
	"strings"
	"unicode"

	"golang.org/x/term"
)

// Style says what may be done to a text on its way to the reader. The zero Style changes nothing, which is right
// for a pipe or a file: every quote keeps its bytes.
type Style struct {
	// Width is the number of columns after which lines are broken at a blank; 0 leaves lines as long as they are.
	Width int
	// Terminal means that a person looks at a screen: control characters of foreign text are shown as U+FFFD, so that
	// no article can move the cursor or rename the window.
	Terminal bool
	// Colour allows the codes for bold and dim.
	Colour bool
	// Choices numbers what can be chosen by typing; without it a reply is complete as it stands.
	Choices bool
}

// widest is the longest comfortable line: about 90 characters, whatever the window has.
const widest = 96

// StyleOf finds the style that fits what out is: plain for a pipe or a file, wrapped to the window for a terminal. Colour
// is left out where NO_COLOR is set (https://no-color.org) or TERM is "dumb".
func StyleOf(out io.Writer) Style {
	f, ok := out.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return Style{}
	}
	s := Style{Terminal: true, Colour: os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"}
	if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 20 {
		s.Width = min(w, widest)
	}
	return s
}

func (s Style) bold(t string) string { return s.coded("1", t) }

func (s Style) dim(t string) string { return s.coded("2", t) }

func (s Style) coded(code, t string) string {
	if !s.Colour || t == "" {
		return t
	}
	return "\x1b[" + code + "m" + t + "\x1b[0m"
}

// safe takes from a text what a terminal would obey; without one the text stays as it is.
func (s Style) safe(t string) string {
	if !s.Terminal {
		return t
	}
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, t)
}

// lines breaks a text at its own line ends and, with a width, at blanks so that no line with its prefix is wider. A word
// that is too long stands on a line of its own. Without a width the lines joined by "\n" are the text again.
func (s Style) lines(t, prefix string) []string {
	whole := strings.Split(s.safe(t), "\n")
	if s.Width == 0 {
		return whole
	}
	var out []string
	for _, l := range whole {
		out = append(out, wrap(l, s.Width-columns(prefix))...)
	}
	return out
}

// wrap breaks one line at blanks (U+0020 alone: a no-break space does what its name says).
func wrap(line string, width int) []string {
	var out []string
	for columns(line) > width {
		cut, at := -1, 0
		for i, r := range line {
			if r == ' ' && i > 0 && (at <= width || cut < 0) {
				cut = i
			}
			if at > width && cut >= 0 {
				break
			}
			at += columns(string(r))
		}
		if cut < 0 {
			break
		}
		out = append(out, line[:cut])
		line = strings.TrimLeft(line[cut:], " ")
	}
	return append(out, line)
}

// columns is the width of a text on a terminal: marks that combine take no column, wide East Asian letters two.
func columns(t string) int {
	n := 0
	for _, r := range t {
		switch {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul):
			n += 2
		default:
			n++
		}
	}
	return n
}
