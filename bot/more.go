package bot

import (
	"slices"
	"strings"

	"disputebot/knowledge"
)

// dataLength is how many bytes a button's data may hold, as [Button] has it.
const dataLength = 64

// answerButtons go under an answer: what its text had no room for, the same told elsewhere, and how to cite its articles.
func (b *Bot) answerButtons(reply *Reply, a knowledge.Answer) {
	c := b.catalogs[reply.Lang]
	if rest := a.Snippets[min(len(reply.Quotes), len(a.Snippets)):]; len(rest) > 0 {
		data := "n:a"
		for _, s := range rest {
			if len(data)+1+len(s.Passage) <= dataLength {
				data += ":" + s.Passage
			}
		}
		reply.Buttons = append(reply.Buttons, b.moreButton(reply.Lang, strings.Count(data, ":")-1, data))
	}
	if b.opts.Dossier == nil || b.opts.Names == nil {
		return
	}
	for _, q := range reply.Quotes {
		if b.tables().retold[q.Passage] != nil {
			reply.Buttons = append(reply.Buttons, Button{Label: c.text("other_sources"), Data: "o:" + q.Passage})
			break
		}
	}
	if data := citeData(articlesOf(a.Snippets[:min(len(reply.Quotes), len(a.Snippets))])); data != "" {
		reply.Buttons = append(reply.Buttons, Button{Label: c.text("cite_button"), Data: data})
	}
}

// articlesOf are the articles of snippets, each once.
func articlesOf(snippets []knowledge.Snippet) []string {
	var out []string
	for _, s := range snippets {
		if !slices.Contains(out, s.Article) {
			out = append(out, s.Article)
		}
	}
	return out
}

// moreAnswer shows the passages that an answer had no room for.
func (b *Bot) moreAnswer(lang string, passages []string) (Reply, bool) {
	c := b.catalogs[lang]
	var all []exhibit
	for _, id := range passages {
		s, ok := b.snippetAt(id)
		if !ok {
			return Reply{}, false
		}
		all = append(all, exhibit{quote: b.quote(c, lang, s, knowledge.Reading{}), snippet: s})
	}
	reply := Reply{Lang: lang}
	ok := b.page(&reply, Ask, all, 0, func(n int) string { return "n:a:" + strings.Join(passages[n:], ":") })
	return reply, ok
}

// snippetAt is the snippet that begins with a passage: its sentence, or all of the quotation that runs through it.
func (b *Bot) snippetAt(id string) (knowledge.Snippet, bool) {
	i, ok := b.shelf.passages[id]
	if !ok {
		return knowledge.Snippet{}, false
	}
	p := b.shelf.order[i]
	span := p.Span
	for _, next := range b.shelf.order[i+1:] {
		if p.Quotation == 0 || next.Quotation != p.Quotation || next.Article != p.Article {
			break
		}
		span.End = next.Span.End
	}
	s := knowledge.Snippet{Passage: id, Article: p.Article, Span: span, Text: span.Of(b.shelf.articles[p.Article].Text), Lang: p.Lang, Citation: b.citation(p.Article)}
	for _, st := range b.library.Statements {
		if st.Article == p.Article && st.Sentence.Overlaps(span) {
			s.Statements = append(s.Statements, st)
		}
	}
	return s, true
}

// otherSources shows what the other articles tell of the act of a passage.
func (b *Bot) otherSources(lang, passage string) (Reply, bool) {
	var all []exhibit
	for _, e := range b.tables().retold[passage] {
		e.Snippet.Also = nil // they all stand here
		all = append(all, b.exhibit(lang, e))
	}
	reply := Reply{Lang: lang, Lead: b.catalogs[lang].text("told_elsewhere")}
	ok := b.page(&reply, Ask, all, 0, func(n int) string { return "n:a:" + strings.Join(passagesOf(all[n:]), ":") })
	return reply, ok
}

// passagesOf are as many passages as a button can carry.
func passagesOf(all []exhibit) []string {
	var out []string
	for _, x := range all[:min(len(all), 3)] {
		out = append(out, x.snippet.Passage)
	}
	return out
}
