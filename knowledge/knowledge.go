// Package knowledge answers: what is known? It holds the nouns of the whole program (articles, passages,
// statements, actors, citations, answers) and nothing else: no file is read here, nothing is searched, no
// sentence is put together for a person.
//
// All offsets count bytes of UTF-8 in [Article.Text] and are half-open. Every quote is Text[Start:End] and is
// never altered on its way to a person. Nouns are values: who makes one owns its slices, everybody else only reads.
package knowledge

// Span is a half-open range of bytes, 0 <= Start <= End <= len(text). The zero Span is empty and means "not there".
type Span struct {
	Start int
	End   int
}

// Empty reports whether the span covers no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Len is the number of bytes covered.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of cuts the span out of text. The span must lie inside the text.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Article is one source. What the source does not tell about itself stays empty; nothing is made up.
type Article struct {
	ID        string // unique in a [Library]; from articles.yaml, else the file's name without its ending
	File      string // the file's name inside its folder
	Title     string
	Authors   []string // a person as "Family, Given names", a body as it is called; from articles.yaml alone
	Publisher string
	Date      string // "2019-10-04", "2019-10", "2019" or ""
	Lang      string // "fr", "en"
	URL       string

	// Text is the file itself, byte for byte, for .txt; for .html and .md the plain text extracted from it.
	Text string
	// TitleSpan is where the title stands in Text, if it does; it belongs to the body.
	TitleSpan Span
	// Body is the text without page noise: ascending, disjoint, each a paragraph or a part of one.
	Body []Span
	// Heads are the crossheads between the body's paragraphs, ascending: no part of it and never quoted, but what the paragraphs
	// under them are about, in an explainer a question that they answer.
	Heads []Span
	// Raw maps Text back to the file it was extracted from, ascending by Text; nil where Text is the file.
	Raw []RawRun
}

// RawRun says that Len bytes of the text from Text on were taken from the raw file from Raw on. Where a run's
// bytes differ from the file's (an entity, folded white space), RawLen differs from Len.
type RawRun struct {
	Text   int
	Raw    int
	Len    int
	RawLen int
}

// Passage is one sentence of an article's body. It is what is indexed, found and quoted.
type Passage struct {
	// ID is short ([0-9a-z], at most 16 bytes), unique in a library, and depends only on the article's id, the
	// text and where it stands: the button under yesterday's message finds the same sentence today.
	ID      string
	Article string
	Span    Span
	Lang    string
	// Index counts the article's passages from 0; neighbours are Index-1 and Index+1.
	Index int
	// Paragraph counts the article's body paragraphs from 0.
	Paragraph int
	// Quotation joins the passages that one running quotation spans: equal and > 0 for those, else 0.
	Quotation int
	// Title marks the article's own headline.
	Title bool
}

// The kinds of an [Actor], as articles' files have them.
const (
	Person = "person"
	Body   = "body"
	Office = "office" // whoever speaks for a body: its lawyers, its spokesperson
)

// Actor is a person, an office or a body, known under one canonical name.
type Actor struct {
	Name    string
	Kind    string // [Person], [Body], [Office] or ""
	Gender  string // "m" or "f" where the articles tell it, by a pronoun, a title or a first name; else ""
	Aliases []Alias
	// Of names the actors this one speaks for (a spokesperson for their company), canonical.
	Of []string
	// Called is, by language, the name as a sentence of that language has it, with its article ("le Sénat"). Where a
	// language has none, [Actor.Name] stands.
	Called map[string]string
}

// Alias is another name of an [Actor], perhaps only in one language or at one time.
type Alias struct {
	Name  string
	Lang  string // "" means any
	From  string // first date on which it holds, as in Article.Date; "" means always
	Until string // last date on which it holds; "" means still
}

// Library is a set of articles and what was read out of them. It never changes once it is made.
type Library struct {
	Articles   []Article // ascending by ID
	Passages   []Passage // ascending by Article, then Index
	Actors     []Actor   // ascending by Name
	Statements []Statement
	Thesaurus  [][]Term // each row: terms that mean the same
	// Version is a hash over everything above, in hex; two libraries with one version answer alike.
	Version string
}

// Term is one entry of a thesaurus row.
type Term struct {
	Text string
	Lang string // "" means any
}
