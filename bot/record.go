package bot

import (
	"disputebot/knowledge"
)

// record is an answer in the machine's shape.
func (b *Bot) record(c *catalog, lang string, a knowledge.Answer, text string) Record {
	r := Record{
		Lang: lang, Kind: string(a.Kind), UnderstoodAs: a.UnderstoodAs, Abstain: a.Abstain, Reason: string(a.Reason),
		Reply: text, Snippets: []SnippetRecord{},
	}
	for _, s := range a.Snippets {
		r.Snippets = append(r.Snippets, b.snippetRecord(c, s))
	}
	if a.Nearest != nil {
		n := b.snippetRecord(c, *a.Nearest)
		r.Nearest = &n
	}
	return r
}

func (b *Bot) snippetRecord(c *catalog, s knowledge.Snippet) SnippetRecord {
	r := SnippetRecord{
		Article: s.Article, Start: s.Span.Start, End: s.Span.End, Text: s.Text, Lang: s.Lang, Score: s.Score,
		Citation: c.citationRecord(s.Citation), Also: []AlsoRecord{}, Statements: []StatementRecord{},
	}
	for _, m := range s.Also {
		r.Also = append(r.Also, AlsoRecord{Citation: c.citationRecord(m.Citation), Article: m.Article, Start: m.Span.Start, End: m.Span.End})
	}
	for _, st := range s.Statements {
		r.Statements = append(r.Statements, NewStatementRecord(st, b.shelf.articles[st.Article].Text))
	}
	return r
}

func (c *catalog) citationRecord(x knowledge.Citation) CitationRecord {
	return CitationRecord{N: x.N, Publisher: x.Publisher, Title: x.Title, Date: x.Date, URL: x.URL, Label: c.label(x)}
}

// NewStatementRecord is a statement in the machine's shape; text is its article's.
func NewStatementRecord(s knowledge.Statement, text string) StatementRecord {
	span := func(x knowledge.Span) *SpanRecord {
		if x.Empty() {
			return nil
		}
		return &SpanRecord{Start: x.Start, End: x.End, Text: x.Of(text)}
	}
	return StatementRecord{
		Article: s.Article, Speaker: list(s.Speaker), SpeakerText: span(s.SpeakerText), Act: string(s.Act), PLOVER: s.Act.PLOVER(),
		Cue: span(s.Cue), Addressee: list(s.Addressee), AddresseeText: span(s.AddresseeText), Content: span(s.Content),
		Quote: span(s.Quote), Sentence: span(s.Sentence), Direct: s.Direct, Polarity: string(s.Polarity), Date: s.Date,
		DateText: s.DateText.Of(text), Lang: s.Lang,
	}
}

// list is never nil, so that it is encoded as [].
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}
