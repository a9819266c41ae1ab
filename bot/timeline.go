package bot

import (
	"strings"

	"disputebot/knowledge"
)

// timeline shows demands and their replies in order. The date of what happened stands apart from that of the article.
func (b *Bot) timeline(lang string, names []string, offset int) Reply {
	c := b.catalogs[lang]
	exchanges := b.opts.Dossier.Timeline(names)
	var all []exhibit
	for _, x := range exchanges {
		all = append(all, b.exchange(lang, x)...)
	}
	lead := c.counted("timeline_lead", len(exchanges))
	if offset > 0 {
		lead += " " + c.text("continued")
	}
	if len(names) > 0 {
		lead = b.names(c, lang, names) + "\n" + lead
	}
	reply := Reply{Lang: lang, Lead: lead}
	if b.page(&reply, Timeline, all, offset, func(n int) string { return more("t", n, actorKeys(names)...) }) {
		return reply
	}
	return b.nothingOf(lang, names, "timeline_none")
}

// exchange is a demand with the replies to it. A reply that stands in the demand's own sentence is told above it, so that
// nobody reads that sentence twice.
func (b *Bot) exchange(lang string, x knowledge.Exchange) []exhibit {
	c := b.catalogs[lang]
	demand := b.exhibit(lang, x.Demand)
	demand.quote.Frame = b.dated(lang, x.Demand)
	if len(x.Replies) == 0 {
		demand.quote.Frame += frameMark + c.text("unanswered")
	}
	out := []exhibit{demand}
	for _, e := range x.Replies {
		if e.Snippet.Article == x.Demand.Snippet.Article && e.Snippet.Span == x.Demand.Snippet.Span {
			out[0].quote.Frame += frameMark + c.text("reply_mark") + " " + b.undated(lang, e)
			continue
		}
		answer := b.exhibit(lang, e)
		answer.quote.Frame = c.text("reply_mark") + " " + b.dated(lang, e)
		answer.follows = true
		out = append(out, answer)
	}
	return out
}

// dated is an entry's frame with both of its dates: that of the act, as the article tells it, and the article's.
func (b *Bot) dated(lang string, e knowledge.Entry) string {
	c := b.catalogs[lang]
	happened, published := c.text("happened_unknown"), c.text("published_unknown")
	if d := c.date(e.Statement.Date); d != "" {
		happened = c.text("happened", "date", d)
	}
	if d := c.date(e.Published); d != "" {
		published = c.text("published", "date", d)
	}
	return strings.Join([]string{b.undated(lang, e), happened, published}, frameMark)
}

// undated is an entry's frame without the date.
func (b *Bot) undated(lang string, e knowledge.Entry) string {
	s := e.Snippet
	s.Statements = []knowledge.Statement{e.Statement}
	s.Statements[0].Date = ""
	return b.frame(b.catalogs[lang], lang, s, knowledge.Reading{})
}

// nothingOf says that the articles have nothing of a kind about the actors, or nothing at all.
func (b *Bot) nothingOf(lang string, names []string, key string) Reply {
	c := b.catalogs[lang]
	reply := b.say(lang, key)
	reply.Lead = c.counted(key, len(b.library.Articles))
	if len(names) > 0 {
		reply.Lead = b.names(c, lang, names) + "\n" + reply.Lead
	}
	reply.Record.Reply = reply.Text()
	return reply
}
