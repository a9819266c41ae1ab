package answer

import (
	"math"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// corpus is the library as ranking needs it: each passage's terms, and how rare each term is. It never changes once it
// is made.
type corpus struct {
	langs    *lang.Set
	codes    []string
	words    map[string]*questionWords
	docs     []doc
	byID     map[string]int
	articles map[string]*knowledge.Article
	rows     *thesaurus
	vocab    map[string]uint32 // term to its number
	df       []uint32          // passages that hold a term, by its number
	average  float64           // mean number of terms of a passage
}

// doc is one passage.
type doc struct {
	passage *knowledge.Passage
	text    string
	terms   []count // ascending by term
	length  float64 // terms, each time it stands there
	evidence
}

type count struct {
	term uint32
	n    uint32
}

// stem is a question's word as one language's passages would hold it.
type stem struct {
	code string
	term uint32
	ok   bool // some passage of that language holds it
}

func newCorpus(l *knowledge.Library, langs *lang.Set, words map[string]*questionWords) *corpus {
	c := &corpus{
		langs: langs, words: words, codes: langs.Codes(), docs: make([]doc, len(l.Passages)), byID: make(map[string]int, len(l.Passages)),
		articles: make(map[string]*knowledge.Article, len(l.Articles)), vocab: map[string]uint32{},
		rows: newThesaurus(l.Thesaurus, langs),
	}
	for i := range l.Articles {
		c.articles[l.Articles[i].ID] = &l.Articles[i]
	}
	var total float64
	for i := range l.Passages {
		p := &l.Passages[i]
		c.byID[p.ID] = i
		c.docs[i] = c.newDoc(p, p.Span.Of(c.articles[p.Article].Text))
		total += c.docs[i].length
	}
	c.average = total / max(1, float64(len(c.docs)))
	return c
}

// newDoc counts a passage's terms. Stop words are left out, in the passage's own language.
func (c *corpus) newDoc(p *knowledge.Passage, text string) doc {
	l := c.langs.Lang(p.Lang)
	d := doc{passage: p, text: text}
	var terms []uint32
	tokens := lang.Tokens(text)
	d.evidence = c.evidence(l, text, tokens)
	for _, t := range tokens {
		if t.Kind == lang.Mark || t.Kind == lang.Word && (l.Stop(t.Fold) || strings.HasSuffix(t.Fold, "'")) {
			continue
		}
		terms = append(terms, c.number(stemKey(p.Lang, l.Stem(t.Fold))))
	}
	d.length = float64(len(terms))
	for _, f := range c.rows.in(p.Lang, tokens) {
		terms = append(terms, c.number(rowKey(f.row)))
	}
	slices.Sort(terms)
	for _, t := range terms {
		if n := len(d.terms); n > 0 && d.terms[n-1].term == t {
			d.terms[n-1].n++
			continue
		}
		d.terms = append(d.terms, count{t, 1})
		c.df[t]++
	}
	return d
}

// number is the number of a term, a new one where it was not met before.
func (c *corpus) number(key string) uint32 {
	t, ok := c.vocab[key]
	if !ok {
		t = uint32(len(c.df))
		c.vocab[key] = t
		c.df = append(c.df, 0)
	}
	return t
}

// stemKey is a stem of one language as a term.
func stemKey(code, stem string) string { return code + ":" + stem }

// stems looks a word up in every language's terms, in the languages' order.
func (c *corpus) stems(fold string) []stem {
	out := make([]stem, 0, len(c.codes))
	for _, code := range c.codes {
		t, ok := c.vocab[stemKey(code, c.langs.Lang(code).Stem(fold))]
		out = append(out, stem{code, t, ok})
	}
	return out
}

// idf is how much a term tells that df passages hold: BM25's, never below 0.
func (c *corpus) idf(df uint32) float64 {
	n := float64(len(c.docs))
	return math.Log(1 + (n-float64(df)+.5)/(float64(df)+.5))
}

// count is how often a passage holds a term.
func (d *doc) count(term uint32) uint32 {
	i, ok := slices.BinarySearchFunc(d.terms, term, func(c count, t uint32) int { return int(c.term) - int(t) })
	if !ok {
		return 0
	}
	return d.terms[i].n
}
