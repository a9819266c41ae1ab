package telegram

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"disputebot/bot"
)

// longQuote is from how many characters on a quote is shown folded: some ten lines of a phone's screen.
const longQuote = 350

// maxCaption is how long the text below a document may be, in code points.
const maxCaption = 1024

// render turns a reply into messages, each of which Telegram takes, none of which cuts a quote or a link where it
// need not. There is always at least one. Of a pressed button the chat shows nothing: tapped, its label, stands above.
func render(r bot.Reply, tapped string) []outgoing {
	var next []bot.Button // below the questions
	if len(r.Polls) > 0 {
		next, r.Buttons = r.Buttons, nil
	}
	if len(r.Polls) > 0 && r.Text() == "" {
		tapped = "" // a question speaks for itself
	}
	out := texts(r, tapped)
	if r.File != nil && len(r.File.Data) > 0 { // Telegram takes no empty file
		out = withFile(out, r.File)
	}
	for _, q := range r.Polls {
		if pollable(q) {
			out = append(out, outgoing{poll: &q})
		} else {
			out = append(out, tappable(q))
		}
	}
	if len(r.Polls) > 0 {
		last := &out[len(out)-1]
		last.Keyboard = append(last.Keyboard, layout(next)...)
	}
	if len(out) == 0 {
		return pack(plain("…")) // a reply without words would be refused; its buttons may still be of use
	}
	return out
}

// texts are the messages of text.
func texts(r bot.Reply, tapped string) []outgoing {
	var blocks []*draft
	if tapped != "" {
		d := &draft{}
		d.writeAs("bold", "▸ "+tapped)
		blocks = append(blocks, d)
	}
	blocks = append(blocks, plain(r.Lead)...)
	for i, q := range r.Quotes {
		n := i + 1
		if len(r.Quotes) == 1 || !withButtons(r.Quotes) {
			n = 0
		}
		blocks = append(blocks, quote(q, n)...)
	}
	for _, s := range r.Sources {
		blocks = append(blocks, source(s))
	}
	blocks = append(blocks, plain(r.Note)...)
	rows := choices(r)
	if r.Menu != nil {
		blocks = append(blocks, plain(r.Menu.Label)...)
	}
	if len(blocks) == 0 && len(rows) == 0 {
		return nil
	}
	if len(blocks) == 0 {
		blocks = plain("…")
	}
	last := blocks[len(blocks)-1]
	last.rows = append(last.rows, rows...)
	return pack(blocks)
}

// withButtons reports whether any of the quotes has something to tap on.
func withButtons(list []bot.Quote) bool {
	return slices.ContainsFunc(list, func(q bot.Quote) bool { return len(q.Buttons) > 0 })
}

// choices are the buttons of the reply as a whole.
func choices(r bot.Reply) (rows [][]button) {
	if r.Menu != nil {
		rows = layout(r.Menu.Options)
	}
	rows = append(rows, layout(r.Buttons)...)
	return append(rows, column(r.Suggestions)...)
}

// withFile adds a document; a short reply of one message stands below it.
func withFile(out []outgoing, f *bot.File) []outgoing {
	if len(out) == 1 && !longer(out[0].Text, maxCaption) {
		out[0].file = f
		return out
	}
	return append(out, outgoing{file: f})
}

// plain is a text of the bot's own, in as many blocks as it needs.
func plain(text string) []*draft {
	var out []*draft
	for _, piece := range split(strings.TrimSpace(text), maxText) {
		d := &draft{}
		d.write(piece)
		out = append(out, d)
	}
	return out
}

// quote is a quotation with its frame above and its citation below. One that does not fit into a message is continued
// in the next ones, each with frame and citation, and its parts are numbered. Where it is one of several, the
// n-th, a number ties its buttons to it; 0 is the only one.
func quote(q bot.Quote, n int) []*draft {
	room := maxText - utf8.RuneCountInString(q.Frame+q.LangNote+q.Cite) - len("(999) \n · (99/99)\n")
	pieces := split(q.Text, max(room, maxText/4))
	var out []*draft
	at := 0
	for i, piece := range pieces {
		d := &draft{}
		count := ""
		if len(pieces) > 1 {
			count = fmt.Sprintf("(%d/%d)", i+1, len(pieces))
		}
		heading(d, ordinal(n), q.Frame, q.LangNote, count)
		blockquote(d, piece, q.MarkStart-at, q.MarkEnd-at)
		citation(d, q)
		at += len(piece)
		out = append(out, d)
	}
	if len(out) > 0 {
		out[len(out)-1].taps = numbered(q.Buttons, n)
	}
	return out
}

// heading is the line above a quotation: its number, its frame, its language where that is not the reader's, its part.
func heading(d *draft, number, frame, language, count string) {
	before := d.units
	if bold := strings.TrimRight(number+frame, " "); bold != "" {
		d.writeAs("bold", bold)
	}
	mark := " · "
	if frame == "" {
		mark = " " // there is nothing between the number and what follows
	}
	for _, part := range []string{language, count} {
		if part == "" {
			continue
		}
		if d.units > before {
			d.write(mark)
		}
		d.writeAs("italic", part)
		mark = " · "
	}
	if d.units > before {
		d.write("\n")
	}
}

// blockquote writes a quotation, byte for byte, with the part from start to end (bytes) in bold where it is a part.
func blockquote(d *draft, text string, start, end int) {
	start, end = max(start, 0), min(end, len(text))
	part := start < end && (start > 0 || end < len(text)) && utf8.RuneStart(text[start]) && (end == len(text) || utf8.RuneStart(text[end]))
	kind := "blockquote"
	if !part && utf8.RuneCountInString(text) > longQuote {
		kind = "expandable_blockquote"
	}
	if !part {
		d.writeAs(kind, text)
		return
	}
	from, _ := d.write(text[:start])
	d.writeAs("bold", text[start:end])
	d.write(text[end:])
	d.mark(kind, "", text, from, d.units-from)
}

// citation writes the line below a quotation. Its first part, the article's own, leads to the publisher's page; the
// number before it to the bot's page of the passage, or the other way there is.
func citation(d *draft, q bot.Quote) {
	if q.Cite == "" {
		return
	}
	d.write("\n")
	own, others, more := strings.Cut(q.Cite, " · ")
	number, label, numbered := strings.Cut(own, " ")
	page, passage := address(q.URL), address(q.Permalink)
	switch {
	case page != "" && passage != "" && numbered && strings.HasPrefix(number, "["):
		d.writeLink(number, passage)
		d.write(" ")
		d.writeLink(label, page)
	case page != "":
		d.writeLink(own, page)
	default:
		d.writeLink(own, passage)
	}
	if more {
		d.write(" · " + others)
	}
}

// source is one article of the list of sources.
func source(s bot.Source) *draft {
	d := &draft{}
	d.write(fmt.Sprintf("[%d] ", s.N))
	if link := address(s.URL); link != "" {
		d.writeLink(s.Label, link)
	} else {
		d.writeAs("bold", s.Label)
	}
	if s.Lines != "" {
		d.write("\n")
		d.writeAs("italic", s.Lines)
	}
	return d
}

// address is a URL that Telegram makes a link of, "" where it would not.
func address(s string) string {
	u, err := url.Parse(s)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || !strings.Contains(u.Hostname(), ".") {
		return ""
	}
	return s
}
