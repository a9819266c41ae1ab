package dossier

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// sound tells whether a statement can be quoted: its article is there, and its spans lie inside the text.
func (d *Dossier) sound(s *knowledge.Statement) bool {
	a := d.articles[s.Article]
	if a == nil || s.Sentence.Empty() {
		return false
	}
	for _, span := range []knowledge.Span{s.Sentence, s.Quote, s.Content, s.Cue, s.SpeakerText, s.AddresseeText, s.DateText} {
		if span.Start < 0 || span.End < span.Start || span.End > len(a.Text) {
			return false
		}
	}
	return true
}

// entry quotes a telling of an act, with the other articles that tell it.
func (d *Dossier) entry(i int, a act) knowledge.Entry {
	e := d.alone(i)
	seen := map[string]bool{e.Statement.Article: true}
	for _, j := range a {
		if s := d.statement(j); !seen[s.Article] {
			seen[s.Article] = true
			e.Snippet.Also = append(e.Snippet.Also, knowledge.Mention{Citation: d.citation(s.Article), Article: s.Article, Span: s.Sentence})
		}
	}
	return e
}

// alone quotes a telling without the others.
func (d *Dossier) alone(i int) knowledge.Entry {
	s := *d.statement(i)
	if d.day(&s) == "" {
		s.Date, s.DateText = "", knowledge.Span{}
	}
	a := d.articles[s.Article]
	return knowledge.Entry{Statement: s, Published: a.Date, Snippet: knowledge.Snippet{
		Passage: d.passage(&s), Article: s.Article, Span: s.Sentence, Text: s.Sentence.Of(a.Text), Lang: s.Lang,
		Citation: d.citation(s.Article), Statements: []knowledge.Statement{s},
	}}
}

// openingLength is how many bytes of the body a citation carries along for its label, as package answer has it.
const openingLength = 80

// citation says where an article's quotes come from. Its number is the article's place in the library.
func (d *Dossier) citation(article string) knowledge.Citation {
	a := d.articles[article]
	c := knowledge.Citation{
		N: d.number[article], Article: a.ID, Publisher: a.Publisher, Title: a.Title, Date: a.Date, URL: a.URL, Lang: a.Lang,
	}
	if len(a.Body) > 0 {
		text := a.Body[0].Of(a.Text)
		c.Opening = strings.ToValidUTF8(text[:min(len(text), openingLength)], "")
	}
	return c
}

// passage is the ID of the first passage of a statement's sentence, "" where the body leaves it out.
func (d *Dossier) passage(s *knowledge.Statement) string {
	list := d.passages[s.Article]
	if n := d.index(s.Article, s.Sentence.Start); n < len(list) && list[n].Span.Overlaps(s.Sentence) {
		return list[n].ID
	}
	return ""
}

// index is the place of the passage in which a byte of an article stands, or of the next one.
func (d *Dossier) index(article string, at int) int {
	n, _ := slices.BinarySearchFunc(d.passages[article], at, func(p knowledge.Passage, at int) int { return cmp.Compare(p.Span.End, at+1) })
	return n
}

// byPlace sorts statements of one article by where they stand in the text.
func (d *Dossier) byPlace(list []int) {
	slices.SortStableFunc(list, func(i, j int) int { return cmp.Or(cmp.Compare(d.at(i), d.at(j)), cmp.Compare(i, j)) })
}

// at is where a statement stands: its cue, else its quote.
func (d *Dossier) at(i int) int {
	s := d.statement(i)
	if s.Cue.Empty() {
		return s.Quote.Start
	}
	return s.Cue.Start
}
