package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// line is a block under judgement. All that is asked about it more than once is worked out here.
type line struct {
	block
	text     string       // of the whole page
	tokens   []lang.Token // of the block, offsets from the page's begin
	words    int          // words and numbers
	stops    int          // words that carry no topic
	rule     string       // why it is no part of the body, "" while it is
	end      endMark
	title    bool
	firmKeep bool // belongs to a list of names or an address: no shape rule applies
}

// endMark is how a line ends, closing quotes and brackets apart.
type endMark uint8

const (
	openEnd  endMark = iota // on a word
	stopEnd                 // on . or ! or …
	askEnd                  // on ?
	leadEnd                 // on : , or ;
	trailEnd                // on … or ...
)

func newLine(text string, b block, l *lang.Language) line {
	n := line{block: b, text: text, tokens: tokensOf(text, b.span)}
	for _, t := range n.tokens {
		if t.Kind != lang.Mark {
			n.words++
			if l.Stop(strings.TrimSuffix(t.Fold, "'")) {
				n.stops++
			}
		}
	}
	n.end = endOf(n.String())
	return n
}

// tokensOf gives the tokens of a part of the text with the text's own offsets.
func tokensOf(text string, s knowledge.Span) []lang.Token {
	out := lang.Tokens(s.Of(text))
	for i := range out {
		out[i].Start += s.Start
		out[i].End += s.Start
	}
	return out
}

// String is the line's own text.
func (n *line) String() string { return n.span.Of(n.text) }

// closers stand behind the mark that ends a sentence.
const closers = "»”’\"')]}*_›"

func endOf(s string) endMark {
	s = strings.TrimRightFunc(s, func(r rune) bool { return blank(r) || strings.ContainsRune(closers, r) })
	switch r, _ := utf8.DecodeLastRuneInString(s); {
	case r == '…' || strings.HasSuffix(s, "..."):
		return trailEnd
	case r == '.' || r == '!':
		return stopEnd
	case r == '?':
		return askEnd
	case r == ':' || r == ',' || r == ';':
		return leadEnd
	}
	return openEnd
}

// openers begin a quotation.
const openers = "«“‘\"'‹„"

// quoted reports whether the line begins with a quotation mark.
func (n *line) quoted() bool {
	r, _ := utf8.DecodeRuneInString(n.String())
	return strings.ContainsRune(openers, r)
}

// bullets begin an item of a list or a turn of a dialogue.
const bullets = "-–—•*·‣▪◦●■►▶→"

// bullet is the length of the bullet that the line begins with, with the blanks behind it, 0 where there is none.
func (n *line) bullet() int {
	s := n.String()
	r, size := utf8.DecodeRuneInString(s)
	if !strings.ContainsRune(bullets, r) {
		return 0
	}
	rest := strings.TrimLeftFunc(s[size:], blank)
	if len(rest) == len(s)-size || rest == "" {
		return 0
	}
	return len(s) - len(rest)
}

// dialogue reports whether the bullet of that size is the dash of somebody who speaks: a long one, before a sentence.
func (n *line) dialogue(size int) bool {
	rest := n.String()[size:]
	r, _ := utf8.DecodeRuneInString(rest)
	return (strings.HasPrefix(n.String(), "—") || strings.HasPrefix(n.String(), "–")) &&
		(unicode.IsUpper(r) || strings.ContainsRune(openers, r)) && n.end != openEnd && n.end != leadEnd
}

// holds reports whether one of the marks stands in the line.
func (n *line) holds(marks string) bool { return strings.ContainsAny(n.String(), marks) }

// prose reports whether the line reads as a sentence: it ends as one and has small words between the others.
func (n *line) prose() bool {
	switch n.end {
	case stopEnd, askEnd, trailEnd:
		return n.words >= 3 && n.stops > 0 && n.lower()
	}
	return n.end == leadEnd && n.words >= 6 && n.stops >= 2 && n.lower()
}

// lower reports whether a good part of the words is written small, as in a sentence and unlike a list of names.
func (n *line) lower() bool {
	small := 0
	for _, t := range n.tokens {
		if r, _ := utf8.DecodeRuneInString(t.Text); t.Kind == lang.Word && unicode.IsLower(r) {
			small++
		}
	}
	return small*5 >= n.words*2
}

// shouts reports whether the line is written in capitals.
func (n *line) shouts() bool {
	return n.words > 0 && strings.IndexFunc(n.String(), unicode.IsLower) < 0 && strings.IndexFunc(n.String(), unicode.IsUpper) >= 0
}

// capital reports whether a token begins with a capital.
func capital(t lang.Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == lang.Word && unicode.IsUpper(r)
}

// bare gives the tokens without the marks before the first word, quotation marks apart: "→ À lire aussi".
func bare(tokens []lang.Token) []lang.Token {
	for i, t := range tokens {
		if t.Kind != lang.Mark || strings.ContainsAny(t.Text, openers+"©#") {
			return tokens[i:]
		}
	}
	return nil
}

// parted cuts tokens where pages glue one line to the next: "sujetLouvois", "2024Inondations".
func parted(tokens []lang.Token) []lang.Token {
	var out []lang.Token
	for _, t := range tokens {
		from := 0
		prev := rune(0)
		for i, r := range t.Text {
			if i > 0 && unicode.IsUpper(r) && (unicode.IsLower(prev) || unicode.IsDigit(prev)) {
				out = append(out, part(t, from, i))
				from = i
			}
			prev = r
		}
		out = append(out, part(t, from, len(t.Text)))
	}
	return out
}

func part(t lang.Token, from, to int) lang.Token {
	if from == 0 && to == len(t.Text) {
		return t
	}
	s := t.Text[from:to]
	return lang.Token{Start: t.Start + from, End: t.Start + to, Text: s, Fold: lang.Fold(s), Kind: t.Kind}
}
