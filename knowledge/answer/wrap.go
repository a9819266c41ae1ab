package answer

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge/lang"
)

// wrapWords are the words of what is said around a question, ready to be matched. [lang.WrapWords] says what each is for.
type wrapWords struct {
	before, after, apart, inserted, returning []lang.Phrase
	asker, remarks                            map[string]bool
}

func newWrapWords(data lang.WrapWords) wrapWords {
	return wrapWords{
		before: lang.Phrases(data.Before), after: lang.Phrases(data.After), apart: lang.Phrases(data.Apart), inserted: lang.Phrases(data.Inserted), returning: lang.Phrases(data.Returning),
		asker: foldSet(data.Asker), remarks: foldSet(data.Remarks),
	}
}

// unwrapped is what a text asks, without what is only said around it: greetings and thanks, remarks about the asking ("I need it for
// school"), a number or a smiley in front. Where no message came before, a word that leans on one ("so who …") says nothing either.
// A sentence that tells one of the names is no remark. A text that holds nothing else stays as it is.
func (w *questionWords) unwrapped(text string, alone bool, names map[string]bool) string {
	tokens := lang.Tokens(text)
	if len(tokens) == 0 || w.aside(tokens) || !alone && w.asksElse(tokens) {
		return text
	}
	if quoted(tokens) {
		return w.unwrapped(text[tokens[1].Start:tokens[len(tokens)-2].End], alone, names)
	}
	from, to := 0, len(tokens)
	for from < to {
		n := max(w.wrapBefore(tokens[from:to], alone), w.remarkBefore(tokens[from:to], names))
		if n == 0 {
			break
		}
		from += n
	}
	for from < to {
		n := max(w.wrapBehind(tokens[from:to]), w.remarkBehind(tokens[from:to], names))
		if n == 0 {
			break
		}
		to -= n
	}
	for to < len(tokens) && to > from && strings.Contains(",:;(–—-", tokens[to-1].Text) { // what led to what is left out
		to--
	}
	if from >= to || !w.says(tokens[from:to]) {
		return text
	}
	return w.withoutInserted(text[tokens[from].Start:tokens[to-1].End] + endMark(tokens[to-1:]))
}

// quoted tells whether a whole text stands between quotation marks.
func quoted(tokens []lang.Token) bool {
	pair := tokens[0].Text + tokens[len(tokens)-1].Text
	return len(tokens) > 2 && slices.Contains([]string{`""`, "“”", "«»", "''", "‘’", "()"}, pair)
}

// says tells whether tokens ask something, or hold a word of meaning.
func (w *questionWords) says(tokens []lang.Token) bool {
	return w.asks(tokens) && wordCount(tokens) > 0 ||
		slices.ContainsFunc(tokens, func(t lang.Token) bool { return t.Kind != lang.Mark && !small(w.l, t) })
}

// endMark is the question mark that stood behind what was said after the question, "" where the question has its own.
func endMark(tokens []lang.Token) string {
	if endsSentence(tokens[0]) || !slices.ContainsFunc(tokens, func(t lang.Token) bool { return t.Text == "?" }) {
		return ""
	}
	return "?"
}

// longestAside is how many tokens may be said around a question without a full sentence of its own: what is longer says something, and each of a
// thousand marks would be looked behind otherwise.
const longestAside = 60

// wrapBefore is how many of the first tokens say nothing of what is asked, 0 where the first one may.
func (w *questionWords) wrapBefore(tokens []lang.Token, alone bool) int {
	if decorates(tokens[0]) {
		return 1
	}
	if n := enumerated(tokens); n > 0 {
		return n
	}
	if n := w.openingPhrase(tokens, alone); n > 0 {
		return n
	}
	end := slices.IndexFunc(tokens, separates)
	if end < 0 {
		end = len(tokens)
	}
	if end > 0 && end < len(tokens) && w.aside(tokens[:end]) {
		return end
	}
	for i := 1; i < min(end, longestAside); i++ { // "stupid question but what …"
		if w.opensAsking(tokens[i:]) && w.aside(tokens[:i]) {
			return i
		}
	}
	return 0
}

// openingPhrase is how many tokens the longest phrase covers that opens a text in front of what it asks. Before a capital, which may
// belong to the same name, it opens nothing.
func (w *questionWords) openingPhrase(tokens []lang.Token, alone bool) int {
	longest := 0
	try := func(list []lang.Phrase, least func(rest []lang.Token) bool) {
		for _, p := range list {
			if to, ok := p.At(tokens, 0); ok && to > longest && to < len(tokens) && least(tokens[to:]) {
				longest = to
			}
		}
	}
	asking := func(rest []lang.Token) bool {
		i := slices.IndexFunc(rest, func(t lang.Token) bool { return t.Kind != lang.Mark })
		return i >= 0 && w.kindAt(rest, i) != ""
	}
	try(w.wraps.before, func(rest []lang.Token) bool { return !upper(rest[0].Text) || asking(rest) || shouted(tokens) })
	try(w.wraps.apart, asking)
	try(w.wraps.returning, func(rest []lang.Token) bool { // "back to X: what does …"
		mark := slices.IndexFunc(rest, separates)
		return mark > 0 && mark+1 < len(rest) && w.asks(rest[mark+1:])
	})
	if alone {
		try(w.openers, asking)
	}
	return longest
}

// opensAsking tells whether a word such as "but" opens tokens, and one that asks follows it.
func (w *questionWords) opensAsking(tokens []lang.Token) bool {
	return slices.ContainsFunc(w.openers, func(p lang.Phrase) bool {
		to, ok := p.At(tokens, 0)
		return ok && to < len(tokens) && w.kindAt(tokens, to) != ""
	})
}

// wrapBehind is how many of the last tokens say nothing of what is asked; the marks behind the words are among them.
func (w *questionWords) wrapBehind(tokens []lang.Token) int {
	end := len(tokens)
	for end > 0 && tokens[end-1].Kind == lang.Mark {
		end--
	}
	for i := range end {
		for _, p := range w.wraps.after {
			if to, ok := p.At(tokens, i); ok && to == end && i > 0 {
				return len(tokens) - i
			}
		}
	}
	for i := end - 1; i > max(0, end-longestAside); i-- {
		if separates(tokens[i]) && !separates(tokens[i+1]) && w.aside(tokens[i+1:end]) {
			return len(tokens) - i - int(one(endsSentence(tokens[i])))
		}
	}
	return 0
}

// aside tells whether tokens say nothing of what is asked: they hold nothing but phrases that are said around a question, or are a
// remark of the asker's about the asking.
func (w *questionWords) aside(tokens []lang.Token) bool {
	covered := make([]bool, len(tokens))
	for _, list := range [...][]lang.Phrase{w.wraps.apart, w.wraps.before, w.wraps.after} {
		for _, p := range list {
			for i := range tokens {
				if to, ok := p.At(tokens, i); ok {
					for n := i; n < to; n++ {
						covered[n] = true
					}
				}
			}
		}
	}
	asker := slices.ContainsFunc(tokens, func(t lang.Token) bool { return w.wraps.asker[t.Fold] }) && !w.asks(tokens)
	for i, t := range tokens {
		if t.Kind != lang.Mark && !covered[i] && !(asker && (w.wraps.asker[t.Fold] || w.wraps.remarks[t.Fold] || small(w.l, t))) {
			return false
		}
	}
	return true
}

// remarkBefore is how many of the first tokens are a sentence that the asker tells of themselves, in front of a question that says
// enough by itself.
func (w *questionWords) remarkBefore(tokens []lang.Token, names map[string]bool) int {
	end := slices.IndexFunc(tokens, func(t lang.Token) bool { return endsSentence(t) || t.Text == ":" })
	if end < 0 || !slices.ContainsFunc(tokens[:end], func(t lang.Token) bool { return w.wraps.asker[t.Fold] }) {
		return 0
	}
	if w.tells(tokens[:end], names) || !w.whole(tokens[end:]) {
		return 0
	}
	return end
}

// remarkBehind is how many of the last tokens are a sentence behind a question that says enough by itself.
func (w *questionWords) remarkBehind(tokens []lang.Token, names map[string]bool) int {
	asked := slices.IndexFunc(tokens, func(t lang.Token) bool { return t.Text == "?" })
	if asked < 0 || wordCount(tokens[asked:]) == 0 || w.tells(tokens[asked:], names) || !w.whole(tokens[:asked]) {
		return 0
	}
	return len(tokens) - asked - 1
}

// tells tells whether tokens may be more than a remark: they ask, or hold a number or one of the names.
func (w *questionWords) tells(tokens []lang.Token, names map[string]bool) bool {
	return w.asks(tokens) || slices.ContainsFunc(tokens, func(t lang.Token) bool {
		return t.Kind == lang.Number || t.Text == "?" && wordCount(tokens) > 0 && t.Start > tokens[0].Start || names[t.Fold]
	})
}

// whole tells whether tokens ask something and hold two words of meaning, so that nothing need stand beside them.
func (w *questionWords) whole(tokens []lang.Token) bool {
	words := 0
	for _, t := range tokens {
		words += int(one(t.Kind == lang.Word && !small(w.l, t) && !w.empty[t.Fold]))
	}
	return words >= 2 && w.asks(tokens)
}

// withoutInserted is a text without the words put in behind the one that asks ("what on earth", "who is it that").
func (w *questionWords) withoutInserted(text string) string {
	tokens := lang.Tokens(text)
	for i := 1; i < len(tokens); i++ {
		for _, p := range w.wraps.inserted {
			if to, ok := p.At(tokens, i); ok && to < len(tokens) && tokens[to].Kind != lang.Mark && w.kindAt(tokens[i-1:i], 0) != "" {
				return text[:tokens[i].Start] + text[tokens[to].Start:]
			}
		}
	}
	return text
}

// separates tells whether a token parts what is said around a question from the question: a mark between clauses, or a smiley.
func separates(t lang.Token) bool {
	return t.Kind == lang.Mark && (strings.Contains(".?!…:;,()–—-", t.Text) || smiley(t))
}

func endsSentence(t lang.Token) bool { return strings.Contains(".?!…", t.Text) }

// decorates tells whether a token in front of a text is a mark that only adorns it: none of a quotation, of money, of an address.
func decorates(t lang.Token) bool {
	return t.Kind == lang.Mark && (strings.Contains(".?!…:;,–—-*•>~_^=", t.Text) || smiley(t))
}

// smiley tells whether a token is a pictorial sign, or what makes one of another colour.
func smiley(t lang.Token) bool {
	r, _ := utf8.DecodeRuneInString(t.Text)
	return t.Kind == lang.Mark && unicode.In(r, unicode.So, unicode.Sk, unicode.M) && r != '^' && r != '`' && r != '´'
}

// enumerated is how many tokens number the text that they open ("1.", "b)", "#2"), 0 where none do.
func enumerated(tokens []lang.Token) int {
	if len(tokens) > 2 && tokens[0].Text == "#" && tokens[1].Kind == lang.Number && tokens[2].Kind == lang.Word {
		return 2
	}
	if len(tokens) < 3 || tokens[2].Kind != lang.Word || utf8.RuneCountInString(tokens[0].Text) > 2 {
		return 0
	}
	number, letter := tokens[0].Kind == lang.Number, tokens[0].Kind == lang.Word && len(tokens[0].Text) == 1
	if mark := tokens[1].Text; number && (mark == "." || mark == ")" || mark == "/") || letter && mark == ")" {
		return 2
	}
	return 0
}
