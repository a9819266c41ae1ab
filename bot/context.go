package bot

import (
	"context"
	"strings"

	"disputebot/knowledge"
)

// context shows a passage among its neighbours, itself marked.
func (b *Bot) context(lang, id string) Reply {
	i, ok := b.shelf.passages[id]
	if !ok {
		return b.say(lang, "stale")
	}
	p := b.shelf.order[i]
	a := b.shelf.articles[p.Article]
	before, after := b.shelf.neighbours(i)
	var text strings.Builder
	if before != nil {
		text.WriteString(before.Span.Of(a.Text) + gap(a.Text, before.Span.End, p.Span.Start))
	}
	start := text.Len()
	text.WriteString(p.Span.Of(a.Text))
	end := text.Len()
	if after != nil {
		text.WriteString(gap(a.Text, p.Span.End, after.Span.Start) + after.Span.Of(a.Text))
	}
	c := b.catalogs[lang]
	q := Quote{
		Text: text.String(), Lang: p.Lang, Cite: c.numbered(b.citation(p.Article)), URL: a.URL, Permalink: b.permalink(id), Passage: id,
		MarkStart: start, MarkEnd: end,
	}
	if p.Lang != lang {
		q.LangNote = c.Languages[p.Lang]
	}
	reply := Reply{Lang: lang, Quotes: []Quote{q}}
	reply.Record = Record{Lang: lang, Kind: "context", Abstain: true, Reason: string(knowledge.SmallTalk), Reply: reply.Text(), Snippets: []SnippetRecord{}}
	return reply
}

// gap is what stands between two passages: the article's own white space, or a sign that page noise was left out.
func gap(text string, from, to int) string {
	between := text[from:to]
	switch {
	case strings.TrimSpace(between) != "":
		return "\n[…]\n"
	case strings.Contains(between, "\n"):
		return "\n"
	}
	return between
}

// citation says where an article's quotes come from, under the number that it has in the list of sources.
func (b *Bot) citation(article string) knowledge.Citation {
	a := b.shelf.articles[article]
	x := knowledge.Citation{N: b.shelf.places[article], Article: a.ID, Publisher: a.Publisher, Title: a.Title, Date: a.Date, URL: a.URL, Lang: a.Lang}
	if len(a.Body) > 0 {
		x.Opening = opening(a.Body[0].Of(a.Text), titleLength)
	}
	return x
}

// Passage is the page on which a quote can be checked; ok is false where no article holds a passage of that id.
func (b *Bot) Passage(_ context.Context, id string) (page PassagePage, ok bool) {
	i, ok := b.shelf.passages[id]
	if !ok {
		return PassagePage{}, false
	}
	p := b.shelf.order[i]
	a := b.shelf.articles[p.Article]
	page = PassagePage{Lang: a.Lang, Heading: b.catalogs[b.locale(a.Lang)].label(b.citation(a.ID)), URL: a.URL}
	for _, span := range a.Body {
		page.Paragraphs = append(page.Paragraphs, Paragraph{Title: span.Overlaps(a.TitleSpan), Runs: runs(a.Text, span, p.Span)})
	}
	return page, true
}

// runs cuts a paragraph where the marked passage begins and ends.
func runs(text string, paragraph, mark knowledge.Span) []Run {
	if !paragraph.Overlaps(mark) {
		return []Run{{Text: paragraph.Of(text)}}
	}
	from, to := max(paragraph.Start, mark.Start), min(paragraph.End, mark.End)
	var out []Run
	for _, r := range []struct {
		knowledge.Span
		marked bool
	}{{knowledge.Span{Start: paragraph.Start, End: from}, false}, {knowledge.Span{Start: from, End: to}, true}, {knowledge.Span{Start: to, End: paragraph.End}, false}} {
		if !r.Empty() {
			out = append(out, Run{Text: r.Of(text), Marked: r.marked})
		}
	}
	return out
}

// sourcesPage is how many articles a list of sources shows at once: about as much as a reply holds, or one message.
const sourcesPage = 12

// sources lists the articles from an offset on; ok is false where there are none so far.
func (b *Bot) sources(lang string, offset int) (r Reply, ok bool) {
	c := b.catalogs[lang]
	if len(b.library.Articles) == 0 {
		return b.say(lang, "no_articles"), true
	}
	if offset >= len(b.library.Articles) {
		return Reply{}, false
	}
	all := len(b.library.Articles)
	reply := b.say(lang, "sources", "n", itoa(all), "place", place(offset, all))
	rest := b.library.Articles[offset:]
	for _, a := range rest[:min(sourcesPage, len(rest))] {
		reply.Sources = append(reply.Sources, b.source(c, a))
	}
	if left := len(rest) - sourcesPage; left > 0 {
		reply.Buttons = append(reply.Buttons, b.moreButton(lang, left, more("s", offset+sourcesPage)))
	}
	reply.Record.Reply = reply.Text()
	return reply, true
}

// openingLength is how many characters of an article's first words the list of sources shows: three lines of a phone,
// enough to tell articles apart.
const openingLength = 120

// source is an article in the list of sources. Its label names what is known of it and its line shows how it begins, so
// that no word stands in both: an article of which nothing is known goes by its id.
func (b *Bot) source(c *catalog, a knowledge.Article) Source {
	x := b.citation(a.ID)
	x.Opening = ""
	s := Source{N: x.N, URL: a.URL}
	for _, span := range a.Body {
		if !span.Overlaps(a.TitleSpan) {
			s.Lines = opening(span.Of(a.Text), openingLength)
			break
		}
	}
	s.Label = c.named(x)
	return s
}
