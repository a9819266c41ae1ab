// Package eval answers: how good are the answers? It compares what the bot said with gold questions ([Questions]) and what
// it read out of the articles with gold claims ([Claims]), by fixed rules, and gives figures. It runs nothing itself:
// whoever asks the bot hands in the answers. Everything here is pure and deterministic.
//
// The rules, in short. A snippet matches a gold quote of the same article where, white space folded, the two are equal,
// the snippet holds the quote and has at most twice its words (or 40), lies within it and has at least four words, or
// shares enough words with it (F1 of the bags of words at least 0.6). An abstention from an answerable question is a miss
// in every figure. Claims match one to one, best quote first. The figures are, to the last digit, those of the
// evaluation's own scripts; golden files under testdata prove it.
package eval

import "disputebot/knowledge"

// Question is one gold question, or one turn of a gold dialogue.
type Question struct {
	ID   string
	Lang string
	Text string
	// Kind only groups the figures; a turn's is "turn1", "turn2", …
	Kind string
	// Conversation is the id of the dialogue a turn belongs to, "" for a question that stands alone.
	Conversation string
	// Gold lists the acceptable answers; any one will do.
	Gold []Quote
	// MustInclude asks for one string of each inner list in the reply, Forbid for none of its strings.
	MustInclude [][]string
	Forbid      []string
	// Crosslingual tells whether every gold quote is in the other language; nil where the gold does not say.
	Crosslingual *bool
	// Abstain is true where no article holds an answer.
	Abstain bool
}

// Quote is a passage of an article.
type Quote struct {
	Article string `json:"article"`
	Quote   string `json:"quote"`
}

// Noise is page furniture that must never be quoted.
type Noise struct {
	Article string `json:"article"`
	Text    string `json:"text"`
}

// Answer is what the bot said to a question, the best snippet first.
type Answer struct {
	ID       string
	Abstain  bool
	Snippets []Snippet
	Reply    string // the whole text a person reads
}

// Snippet is one quotation of an [Answer].
type Snippet struct {
	Article string
	Text    string
	// Span is where the text stands in the article, in bytes or in code points; nil where the bot did not say.
	Span *knowledge.Span
}

// Claim is one statement, of the gold or as the bot read it, with canonical names.
type Claim struct {
	ID        string
	Article   string
	Speaker   []string
	Act       string
	Addressee []string
	// Unstated is true, in the gold, where the article does not name the addressee beside the act: a claim without one
	// then matches too.
	Unstated bool
	Quote    string
	Date     string
}
