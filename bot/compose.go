package bot

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"disputebot/knowledge"
)

// replyLength is the most a reply holds, in characters, as design.md sets it.
const replyLength = 1500

// compose puts an answer into words.
func (b *Bot) compose(ctx context.Context, a knowledge.Answer) Reply {
	lang := b.locale(a.Lang)
	c := b.catalogs[lang]
	reply := Reply{Lang: lang}
	if a.Abstain {
		reply.Lead = c.abstention(a)
		if a.Nearest != nil {
			reply.Lead += "\n" + c.text(nearestText(a))
			for _, s := range []*knowledge.Snippet{a.Nearest, a.Opposed} {
				if s != nil {
					q := b.quote(c, lang, *s, besideAbstention(a, s))
					q.Nearest = true
					reply.Quotes = append(reply.Quotes, q)
				}
			}
			reply.fit(replyLength)
		}
		if leansOn(a) {
			reply.precede(c.text("understood", "reading", b.readingText(c, lang, a)))
		}
		if offers(a) {
			reply = b.withSuggestions(ctx, reply)
		}
	} else {
		if a.UnderstoodAs != "" {
			reply.Lead = c.text("understood", "reading", b.readingText(c, lang, a))
		}
		for _, s := range a.Snippets {
			reply.Quotes = append(reply.Quotes, b.quote(c, lang, s, a.Reading))
		}
		reply.fit(replyLength)
		b.answerButtons(&reply, a)
	}
	reply.Record = b.record(c, lang, a, reply.Text())
	return reply
}

// abstention is the sentence that tells why there is no answer.
func (c *catalog) abstention(a knowledge.Answer) string {
	switch a.Reason {
	case knowledge.SmallTalk, knowledge.Instruction, knowledge.Unreadable:
		return c.text(string(a.Kind))
	case knowledge.NoSuchActor:
		if a.UnderstoodAs == "" {
			return c.text("no_such_actor_unnamed")
		}
		return c.text("no_such_actor", "name", clip(a.UnderstoodAs, 60))
	case knowledge.NothingOfTheKind:
		if a.Kind == knowledge.When && a.UnderstoodAs != "" { // what was done stands above
			return c.text("no_date")
		}
	}
	switch a.Kind {
	case knowledge.Verdict:
		return c.text(string(a.Kind))
	case knowledge.Introduction:
		return c.text(string(a.Kind), "name", clip(whoAsked(a.Reading), 60))
	}
	return c.text(string(a.Reason))
}

// whoAsked is the name of the one whom a question asks who they are: their own where it was typed, if in part, else as typed.
func whoAsked(r knowledge.Reading) string {
	if len(r.About) == 1 && slices.ContainsFunc(r.Words, func(w string) bool { return strings.Contains(strings.ToLower(r.About[0]), strings.ToLower(w)) }) {
		return r.About[0]
	}
	return strings.Join(r.Words, " ")
}

// nearestText is the key of the line above what is no answer.
func nearestText(a knowledge.Answer) string {
	if a.Opposed != nil {
		return "either_side"
	}
	return "nearest"
}

// besideAbstention is the reading by which a passage beside an abstention is framed: where a verdict was asked for, its named speakers
// are those asked about.
func besideAbstention(a knowledge.Answer, s *knowledge.Snippet) knowledge.Reading {
	asked := a.Reading
	if a.Kind == knowledge.Verdict {
		asked.Source = nil
		for _, st := range s.Statements {
			asked.Source = append(asked.Source, st.Speaker...)
		}
	}
	return asked
}

// leansOn tells whether an abstention is one to a follow-up, which is read with what was asked before: whoever asked sees by
// it what the articles do not say.
func leansOn(a knowledge.Answer) bool {
	switch a.Reason {
	case knowledge.NothingOfTheKind, knowledge.OtherDirection, knowledge.FalsePremise:
		return a.UnderstoodAs != ""
	}
	return false
}

// precede puts a line above a reply that has room for it.
func (r *Reply) precede(line string) {
	with := *r
	with.Lead = line + "\n" + r.Lead
	if utf8.RuneCountInString(with.Text()) <= replyLength {
		*r = with
	}
}

// offers tells whether questions to tap on help after this answer: nobody is left without a passage or a way on.
func offers(a knowledge.Answer) bool { return a.Nearest == nil }

// readingText shows how a follow-up was understood: the actors of its reading and the act.
func (b *Bot) readingText(c *catalog, lang string, a knowledge.Answer) string {
	r := a.Reading
	text := firstOf(b.names(c, lang, r.Source), strings.Join(r.SourceWords, " "))
	if to := firstOf(b.names(c, lang, r.Addressee), strings.Join(r.AddresseeWords, " ")); to != "" {
		text = firstOf(text, c.text("somebody")) + " → " + to
	}
	for _, part := range []string{b.names(c, lang, r.About), c.Acts[string(r.Act)], c.date(r.Date)} {
		if part != "" && text != "" {
			text += " · "
		}
		text += part
	}
	if text == "" {
		return a.UnderstoodAs
	}
	return text
}

// quote is a snippet with all that is shown about it.
func (b *Bot) quote(c *catalog, lang string, s knowledge.Snippet, asked knowledge.Reading) Quote {
	q := Quote{
		Frame: b.frame(c, lang, s, asked), Text: s.Text, Lang: s.Lang, Cite: c.cite(s), URL: s.Citation.URL,
		Permalink: b.permalink(s.Passage), Passage: s.Passage,
		Buttons: []Button{{Label: c.text("context"), Data: "c:" + s.Passage}},
	}
	if s.Lang != lang {
		q.LangNote = c.Languages[s.Lang]
	}
	return q
}

// permalink is the page of a passage, "" where the bot has no public page.
func (b *Bot) permalink(passage string) string {
	if b.opts.PublicURL == "" {
		return ""
	}
	return b.opts.PublicURL + "/p/" + passage
}

// fit drops quotes from the end until the reply's text holds at most n characters. The first quote always stays.
func (r *Reply) fit(n int) {
	for len(r.Quotes) > 1 && utf8.RuneCountInString(r.Text()) > n {
		r.Quotes = r.Quotes[:len(r.Quotes)-1]
	}
	if utf8.RuneCountInString(r.Text()) > n {
		r.Lead = ""
	}
}

// Text is the reply as plain text, the shape that design.md shows; it is the `reply` of the machine record.
func (r Reply) Text() string {
	var blocks []string
	if r.Lead != "" {
		blocks = append(blocks, r.Lead)
	}
	for _, q := range r.Quotes {
		blocks = append(blocks, q.block())
	}
	for _, s := range r.Sources {
		blocks = append(blocks, "["+itoa(s.N)+"] "+s.Label+"\n"+s.Lines)
	}
	if r.Note != "" {
		blocks = append(blocks, r.Note)
	}
	for _, s := range r.Suggestions {
		blocks = append(blocks, "– "+s.Label)
	}
	return strings.Join(blocks, "\n")
}

// block is a quote as plain text: frame, quote, citation, a line each.
func (q Quote) block() string {
	var b strings.Builder
	head := q.Frame
	if q.LangNote != "" {
		head = strings.TrimPrefix(head+" · "+q.LangNote, " · ")
	}
	if head != "" {
		b.WriteString(head + "\n")
	}
	b.WriteString("> " + q.Text + "\n  " + q.Cite)
	return b.String()
}
