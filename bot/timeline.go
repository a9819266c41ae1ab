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
	told := map[sentence]bool{}
	for _, x := range exchanges {
		all = append(all, b.exchange(lang, x, told)...)
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
	if len(names) > 0 {
		return b.noDemand(lang, names)
	}
	return b.nothingOf(lang, names, "timeline_none")
}

// sentence is where an entry stands.
type sentence struct {
	article string
	span    knowledge.Span
}

func sentenceOf(e knowledge.Entry) sentence { return sentence{e.Snippet.Article, e.Snippet.Span} }

// exchange is a demand with the replies to it. Nobody reads a sentence twice: a reply that stands in the demand's own is told
// above it, and of one that is told already, under another demand of the same letter, only who replied.
func (b *Bot) exchange(lang string, x knowledge.Exchange, told map[sentence]bool) []exhibit {
	c := b.catalogs[lang]
	demand := b.exhibit(lang, x.Demand)
	demand.quote.Frame = b.dated(lang, x.Demand)
	if len(x.Replies) == 0 {
		demand.quote.Frame += frameMark + c.text("unanswered")
	}
	out := []exhibit{demand}
	var above []knowledge.Entry // what is told already
	for _, e := range x.Replies {
		if sentenceOf(e) == sentenceOf(x.Demand) {
			out[0].quote.Frame += frameMark + c.text("reply_mark") + " " + b.undated(lang, e)
			continue
		}
		if told[sentenceOf(e)] {
			above = append(above, e)
			continue
		}
		told[sentenceOf(e)] = true
		answer := b.exhibit(lang, e)
		answer.quote.Frame = c.text("reply_mark") + " " + b.dated(lang, e)
		answer.follows = true
		out = append(out, answer)
	}
	if len(above) > 0 {
		out[0].quote.Frame += frameMark + c.text("replied_above", "names", b.speakers(lang, above))
	}
	return out
}

// speakers are those of entries, each once.
func (b *Bot) speakers(lang string, entries []knowledge.Entry) string {
	var names []string
	for _, e := range entries {
		if e.Statement.Established {
			names = with(names, e.Statement.Speaker...)
		}
	}
	c := b.catalogs[lang]
	return firstOf(b.names(c, lang, names), c.text("unestablished"))
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
	if e.Statement.Date == "" && e.Published == "" {
		return b.undated(lang, e) + frameMark + c.text("dates_unknown")
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
