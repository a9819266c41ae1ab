package telegram

import (
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"

	"disputebot/bot"
)

// longQuote is from how many characters on a quote is shown folded: more than two thirds of a phone's screen.
const longQuote = 700

// render turns a reply into messages, each of which Telegram takes, none of which cuts a quote or a link where it
// need not. There is always at least one.
func render(r bot.Reply) []outgoing {
	var blocks []*draft
	blocks = append(blocks, plain(r.Lead)...)
	for _, q := range r.Quotes {
		blocks = append(blocks, quote(q)...)
	}
	for _, s := range r.Sources {
		blocks = append(blocks, source(s))
	}
	blocks = append(blocks, plain(r.Note)...)
	if len(blocks) == 0 {
		blocks = plain("…") // a reply without words would be refused; its buttons may still be of use
	}
	last := blocks[len(blocks)-1]
	for _, b := range r.Suggestions {
		if row := rowOf([]bot.Button{b}, ""); row != nil {
			last.rows = append(last.rows, row)
		}
	}
	return pack(blocks)
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
// in the next ones, each with frame and citation, and its parts are numbered.
func quote(q bot.Quote) []*draft {
	room := maxText - utf8.RuneCountInString(q.Frame+q.LangNote+q.Cite) - len("\n\n \n (99/99)")
	pieces := split(q.Text, max(room, maxText/4))
	var out []*draft
	at := 0
	for i, piece := range pieces {
		d := &draft{}
		count := ""
		if len(pieces) > 1 {
			count = fmt.Sprintf("(%d/%d)", i+1, len(pieces))
		}
		heading(d, q.Frame, count)
		blockquote(d, piece, q.MarkStart-at, q.MarkEnd-at)
		citation(d, q)
		at += len(piece)
		out = append(out, d)
	}
	if len(out) > 0 {
		out[len(out)-1].rows = rows(q)
	}
	return out
}

func heading(d *draft, frame, count string) {
	if frame == "" && count == "" {
		return
	}
	d.writeAs("bold", strings.TrimSpace(frame+" "+count))
	d.write("\n")
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
	if q.LangNote != "" {
		d.write(" · ")
		d.writeAs("italic", q.LangNote)
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

// rows are the buttons of a quote, in one row.
func rows(q bot.Quote) [][]button {
	number := ""
	if n, _, ok := strings.Cut(q.Cite, " "); ok && strings.HasPrefix(n, "[") {
		number = n
	}
	row := rowOf(q.Buttons, number)
	if row == nil {
		return nil
	}
	return [][]button{row}
}

// rowOf are the buttons that Telegram would take, with the quote's number before each label.
func rowOf(list []bot.Button, number string) []button {
	var row []button
	for _, b := range list {
		label := strings.TrimSpace(number + " " + b.Label)
		good := strings.TrimSpace(b.Label) != "" && (b.Data == "") != (b.URL == "") && len(b.Data) <= maxData
		if !good || (b.URL != "" && address(b.URL) == "") || len(row) == maxRow {
			continue
		}
		row = append(row, button{Text: label, Data: b.Data, URL: b.URL})
	}
	return row
}
