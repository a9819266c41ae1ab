package bot

import (
	"unicode/utf8"

	"disputebot/knowledge"
)

// exhibit is a quote of the dossier on its way into a reply.
type exhibit struct {
	quote   Quote
	snippet knowledge.Snippet
	// follows is set where it means little without the one before it.
	follows bool
}

// exhibit quotes an entry under its frame.
func (b *Bot) exhibit(lang string, e knowledge.Entry) exhibit {
	q := b.quote(b.catalogs[lang], lang, e.Snippet, knowledge.Reading{})
	if e.Snippet.Passage == "" {
		q.Buttons, q.Permalink = nil, ""
	}
	return exhibit{quote: q, snippet: e.Snippet}
}

// show puts as many exhibits into a reply, from the first on and most at the most, as its text has room for; the first
// always goes in. It returns how many went in. A machine is given them all: it has no button to press for the rest.
func (b *Bot) show(r *Reply, kind Command, all []exhibit, most int) int {
	c := b.catalogs[r.Lang]
	n := 0
	for _, x := range all[:most] {
		r.Quotes = append(r.Quotes, x.quote)
		if n > 0 && utf8.RuneCountInString(r.Text()) > replyLength {
			r.Quotes = r.Quotes[:n]
			break
		}
		n++
	}
	r.Record = Record{Lang: r.Lang, Kind: string(kind), Reply: r.Text()}
	for _, x := range all {
		r.Record.Snippets = append(r.Record.Snippets, b.snippetRecord(c, x.snippet))
	}
	return n
}

// page shows a list from an offset on, with a button for what is left, whose data next makes of the next offset. Ok is
// false where the list ends before the offset.
func (b *Bot) page(r *Reply, kind Command, all []exhibit, offset int, next func(offset int) string) (ok bool) {
	if offset >= len(all) {
		return false
	}
	left := all[offset:]
	end := offset + b.show(r, kind, left, len(left))
	if end < len(all) {
		if start := beginning(all, offset, end); start < end {
			r.Quotes = nil
			end = offset + b.show(r, kind, left, start-offset)
		}
		r.Buttons = append(r.Buttons, b.moreButton(r.Lang, len(all)-end, next(end)))
	}
	return true
}

// beginning is where the run of exhibits that a page's end cuts through begins; its end where it cuts none, or the run fills
// the whole page.
func beginning(all []exhibit, offset, end int) int {
	start := end
	for start > offset && all[start].follows {
		start--
	}
	if start == offset {
		return end
	}
	return start
}

// moreButton offers the n that are left.
func (b *Bot) moreButton(lang string, n int, data string) Button {
	return Button{Label: b.catalogs[lang].text("more", "n", itoa(n)), Data: data, Rest: true}
}

// place says how far a list has come: " (4/12)" on its later pages, "" on the first.
func place(offset, all int) string {
	if offset == 0 {
		return ""
	}
	return " (" + itoa(offset+1) + "/" + itoa(all) + ")"
}

// counted is a message about n things; the key with "_one" behind it is for a single one.
func (c *catalog) counted(key string, n int, pairs ...string) string {
	if n == 1 {
		key += "_one"
	}
	return c.text(key, append([]string{"n", itoa(n)}, pairs...)...)
}
