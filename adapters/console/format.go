package console

import (
	"fmt"
	"slices"
	"strings"

	"disputebot/bot"
)

// Format puts a reply into lines, as design.md shows it: above every quote its frame, the quote after "> ", below it
// the citation. It ends in a line end. Sentences that only surround the one asked for stand after "| ".
func Format(r bot.Reply, s Style) string {
	f := &formatter{style: s}
	f.block("", r.Lead)
	for _, q := range r.Quotes {
		f.quote(q)
	}
	for _, src := range r.Sources {
		f.source(src)
	}
	f.block("", r.Note)
	if r.File != nil {
		f.block("", r.File.Name)
		f.block("", strings.TrimSpace(string(r.File.Data)))
	}
	f.suggestions(r.Suggestions)
	for _, p := range r.Polls {
		f.list(p.Text, guesses(p))
	}
	if len(tappable(r.Buttons)) > 0 && f.style.Choices {
		f.gap()
	}
	if offered(r) && !f.style.Choices {
		f.gap()
		f.list("", r.Buttons)
	} else {
		for _, b := range tappable(r.Buttons) {
			f.choice(b)
		}
	}
	if r.Menu != nil {
		f.list(r.Menu.Label, r.Menu.Options)
	}
	f.wayOn(r)
	return f.out.String()
}

// offered tells whether the buttons are what a reply is about: under quotes they are only things to do with them.
func offered(r bot.Reply) bool {
	return len(r.Quotes) == 0 && len(r.Polls) == 0 && len(tappable(r.Buttons)) > 0
}

// wayOn tells somebody who cannot choose here where they can, if there is more to the reply than stands there.
func (f *formatter) wayOn(r bot.Reply) {
	words := wordsFor(r.Lang)
	switch {
	case f.style.Choices:
	case slices.ContainsFunc(r.Buttons, goesOn):
		f.block("", words.GoOn)
	case r.Menu != nil || len(r.Polls) > 0 || offered(r):
		f.block("", words.Choose)
	}
}

// Choices lists what [Format] numbers under [Style.Choices], in the same order: number 1 is the first.
func Choices(r bot.Reply) []bot.Button {
	var out []bot.Button
	for _, q := range r.Quotes {
		out = append(out, tappable(q.Buttons)...)
	}
	out = append(out, tappable(r.Suggestions)...)
	for _, p := range r.Polls {
		out = append(out, guesses(p)...)
	}
	out = append(out, tappable(r.Buttons)...)
	if r.Menu != nil {
		out = append(out, tappable(r.Menu.Options)...)
	}
	return out
}

// guesses are a poll's options as buttons.
func guesses(p bot.Poll) []bot.Button {
	var out []bot.Button
	for i, label := range p.Options {
		if i < len(p.Data) {
			out = append(out, bot.Button{Label: label, Data: p.Data[i]})
		}
	}
	return out
}

// tappable leaves out the buttons that only open a link: the link itself is printed.
func tappable(buttons []bot.Button) []bot.Button {
	var out []bot.Button
	for _, b := range buttons {
		if b.Data != "" {
			out = append(out, b)
		}
	}
	return out
}

type formatter struct {
	style  Style
	out    strings.Builder
	number int // of the last choice
}

// gap sets a blank line between two parts.
func (f *formatter) gap() {
	if f.out.Len() > 0 {
		f.out.WriteByte('\n')
	}
}

// block is a paragraph of the bot's own words.
func (f *formatter) block(prefix, text string) {
	if text == "" {
		return
	}
	f.gap()
	f.lines(prefix, text, func(t string) string { return t })
}

// lines writes a text with a prefix before each line.
func (f *formatter) lines(prefix, text string, paint func(string) string) {
	for _, l := range f.style.lines(text, prefix) {
		line := prefix + paint(l)
		if l == "" {
			line = strings.TrimRight(prefix, " ")
		}
		f.out.WriteString(line + "\n")
	}
}

// quote writes one quotation with its frame, its citation and its links.
func (f *formatter) quote(q bot.Quote) {
	f.gap()
	if head := f.head(q); head != "" {
		f.lines("", head, f.style.bold)
	}
	f.text(q)
	if q.Cite != "" {
		f.lines("  ", q.Cite, f.style.dim)
	}
	for _, link := range []string{q.URL, q.Permalink} {
		if link != "" {
			f.out.WriteString("  " + f.style.dim(f.style.safe(link)) + "\n")
		}
	}
	for _, b := range tappable(q.Buttons) {
		f.choice(b)
	}
}

// head is the line above a quote.
func (f *formatter) head(q bot.Quote) string {
	if q.Frame == "" || q.LangNote == "" {
		return q.Frame + q.LangNote
	}
	return q.Frame + " · " + q.LangNote
}

// text writes the quoted words. What stands around the marked part is set apart by another sign in front, never by
// a character inside the quote.
func (f *formatter) text(q bot.Quote) {
	start, end := q.MarkStart, q.MarkEnd
	if start < 0 || end > len(q.Text) || start >= end {
		start, end = 0, len(q.Text)
	}
	plain := func(t string) string { return t }
	f.around(q.Text[:start])
	f.lines("> ", q.Text[start:end], plain)
	f.around(q.Text[end:])
}

func (f *formatter) around(text string) {
	if text = strings.TrimSpace(text); text != "" {
		f.lines("| ", text, f.style.dim)
	}
}

// source writes one article of the list of sources.
func (f *formatter) source(s bot.Source) {
	f.gap()
	f.lines("", fmt.Sprintf("[%d] %s", s.N, s.Label), f.style.bold)
	for _, l := range []string{s.Lines, s.URL} {
		if l != "" {
			f.lines("    ", l, f.style.dim)
		}
	}
}

// suggestions writes the questions that have answers: numbered always, since a list reads better so.
func (f *formatter) suggestions(buttons []bot.Button) {
	buttons = tappable(buttons)
	if len(buttons) == 0 {
		return
	}
	f.gap()
	for _, b := range buttons {
		f.number++
		f.numbered(b)
	}
}

// list writes choices under what is to be chosen, with numbers for somebody who can choose.
func (f *formatter) list(heading string, choices []bot.Button) {
	f.block("", heading)
	for _, b := range tappable(choices) {
		if f.style.Choices {
			f.choice(b)
		} else {
			f.lines("  – ", b.Label, func(t string) string { return t })
		}
	}
}

// choice writes a button of a quote, but only to somebody who can choose it.
func (f *formatter) choice(b bot.Button) {
	if f.style.Choices {
		f.number++
		f.numbered(b)
	}
}

func (f *formatter) numbered(b bot.Button) {
	f.lines(fmt.Sprintf("  %d. ", f.number), b.Label, func(t string) string { return t })
}
