package knowledge

// The nouns of what all statements of a library together show. The room knowledge/dossier makes them.

// Group is one act told in several places: the numbers of its statements in [Library.Statements], ascending, and where the
// tellings differ.
type Group struct {
	Statements []int
	Differ     []Aspect
}

// Aspect names what two tellings of the same act may tell differently.
type Aspect string

// The aspects.
const (
	AspectWho    Aspect = "who"
	AspectWhom   Aspect = "whom"
	AspectNumber Aspect = "number"
	AspectDate   Aspect = "date"
)

// Entry is one reported act with the sentence it stands in.
type Entry struct {
	Statement Statement
	// Snippet quotes the statement's sentence; its Statements hold the statement alone, its Also the same act elsewhere.
	Snippet Snippet
	// Published is the article's date, which is not the act's ([Statement.Date]); "" where it is not known.
	Published string
}

// Voice is everything one actor said, and everything that was said to them, each in the library's order.
type Voice struct {
	Actor string // canonical
	Said  []Entry
	Told  []Entry
}

// Matrix is who asked whom for something. Its cells are those in which something was found, by source, then addressee.
type Matrix struct {
	Sources    []string // canonical names, the one with most acts first, then by name
	Addressees []string // likewise
	Cells      []Cell
	Articles   int // how many were read; an empty cell says that nothing was found in so many
}

// Cell is what one actor asked of another.
type Cell struct {
	Source    string
	Addressee string
	Best      Entry // the strongest: established, affirmed, direct, told by most articles; then the library's order
	Count     int   // acts, one told by several articles counted once; >= 1
}

// Exchange is a demand and what was replied to it.
type Exchange struct {
	Demand Entry
	// Replies are those that the text ties to this demand or to who made it, in order; empty where none is told.
	Replies []Entry
}

// Comparison is one event as each article tells it.
type Comparison struct {
	// Accounts are the tellings, one an article, by date of publication, then article.
	Accounts    []Entry
	Differences []Difference
}

// Difference is an aspect that the accounts tell differently, with what each tells.
type Difference struct {
	Aspect Aspect
	Values []Value // one an account that tells it, in the accounts' order; at least two differ
}

// Value is what one account tells.
type Value struct {
	Article string
	Text    string // canonical names joined with ", ", a number as written, or a date
}

// Riddle asks who said a quote.
type Riddle struct {
	ID string // short ([0-9a-z], at most 16 bytes), depends only on the quote
	// Entry is where it stands; its sentence may well name the speaker, so it is the answer's explanation.
	Entry Entry
	// Quote are the words that are asked about, in the article's text, without quotation marks and without who said them; Text
	// are those bytes.
	Quote Span
	Text  string
	Right string   // canonical name
	Wrong []string // canonical names of other actors, two or three, in an order that gives nothing away
}
