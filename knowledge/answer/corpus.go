package answer

import (
	"iter"
	"math"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/vector"
)

// corpus is the library as ranking needs it: each passage's terms, and how rare each term is. It never changes once it
// is made.
type corpus struct {
	langs     *lang.Set
	codes     []string
	vectors   *vector.Passages // in the order of docs
	voices    *vector.Passages // likewise: who speaks and is spoken to in each, where the sentence may say "he" or nothing
	offices   *vector.Passages // likewise: what those who speak are, as articles introduce them ("the mayor")
	words     map[string]*questionWords
	speaksFor map[string][]string // canonical names, by an actor's
	docs      []doc
	byID      map[string]int
	first     map[string]int // each article's first passage in docs
	articles  map[string]*knowledge.Article
	places    map[string]int // each article's place in the library, from 1
	rows      *thesaurus
	spell     *speller
	surface   map[string]bool   // every word of the passages, folded, stop words aside
	names     map[string]bool   // those of them that stand inside sentences with a capital at least as often as without
	kin       map[string]string // the first word of a language, by its code and a key of [lang.Language.Kin]
	nameRows  []vector.Row      // the names' places in the word table, ascending, each once
	vocab     map[string]uint32 // term to its number
	df        []uint32          // passages that hold a term, by its number
	average   float64           // mean number of terms of a passage
}

// doc is one passage.
type doc struct {
	passage *knowledge.Passage
	text    string
	terms   []count // ascending by term
	length  float64 // terms, each time it stands there
	evidence
	statements []*knowledge.Statement // those it reports, in the text's order
}

// tells tells whether one of the statements that a passage reports fits.
func (d *doc) tells(fits func(*knowledge.Statement) bool) bool {
	return slices.ContainsFunc(d.statements, fits)
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

func newCorpus(l *knowledge.Library, langs *lang.Set, table *vector.Table, rows *thesaurus, words map[string]*questionWords, speaksFor map[string][]string) *corpus {
	c := &corpus{
		langs: langs, speaksFor: speaksFor, vectors: table.NewPassages(), voices: table.NewPassages(), offices: table.NewPassages(), words: words, codes: langs.Codes(), docs: make([]doc, len(l.Passages)), byID: make(map[string]int, len(l.Passages)), first: map[string]int{},
		articles: make(map[string]*knowledge.Article, len(l.Articles)), places: make(map[string]int, len(l.Articles)), vocab: map[string]uint32{},
		rows: rows,
	}
	for i := range l.Articles {
		c.articles[l.Articles[i].ID], c.places[l.Articles[i].ID] = &l.Articles[i], i+1
	}
	var total float64
	c.surface = map[string]bool{}
	capitals := map[string]int{}
	for i := range l.Passages {
		p := &l.Passages[i]
		c.byID[p.ID] = i
		if _, ok := c.first[p.Article]; !ok {
			c.first[p.Article] = i
		}
		c.docs[i] = c.newDoc(p, p.Span.Of(c.articles[p.Article].Text), capitals)
		total += c.docs[i].length
	}
	for i := range l.Statements {
		c.place(&l.Statements[i])
	}
	for i := range c.docs {
		c.voices.Add(c.voiceWords(&c.docs[i]), c.docs[i].passage.Lang)
	}
	c.names = namesOf(capitals)
	for name := range c.names {
		if row, ok := table.Row(name, ""); ok {
			c.nameRows = append(c.nameRows, row)
		}
	}
	slices.Sort(c.nameRows)
	c.nameRows = slices.Compact(c.nameRows)
	c.kin = c.kinOf(c.surface)
	c.spell = newSpeller(plain(c.surface))
	c.average = total / max(1, float64(len(c.docs)))
	return c
}

// namesOf are the words that stand with a capital inside sentences at least as often as without: among many articles hardly a word stays
// without a title ("Art") or an office ("the State") that holds it. A word's count is how much more often it stands with a capital.
func namesOf(capitals map[string]int) map[string]bool {
	out := map[string]bool{}
	for word, more := range capitals {
		if more >= 0 {
			out[word] = true
		}
	}
	return out
}

// within are the places of an article's passages, in its order.
func (c *corpus) within(article string) iter.Seq[int] {
	return func(yield func(int) bool) {
		first, ok := c.first[article]
		for i := first; ok && i < len(c.docs) && c.docs[i].passage.Article == article && yield(i); i++ {
		}
	}
}

// newDoc counts a passage's terms. Stop words are left out, in the passage's own language. Of every word that stands with a capital
// somewhere inside a sentence, or without, capitals counts how much more often it does with.
func (c *corpus) newDoc(p *knowledge.Passage, text string, capitals map[string]int) doc {
	l := c.langs.Lang(p.Lang)
	d := doc{passage: p, text: text}
	var terms []uint32
	var words []string
	tokens := lang.Tokens(text)
	d.evidence = c.evidence(l, text, tokens, c.articles[p.Article].Date)
	for i, t := range tokens {
		t = c.words[p.Lang].upright(t)
		c.countCapital(t, sentenceStart(tokens, i), capitals)
		if t.Kind == lang.Mark || t.Kind == lang.Word && small(l, t) {
			continue
		}
		fold := bare(t.Fold)
		c.surface[fold], c.surface[stemKey(p.Lang, fold)] = true, true
		words = append(words, t.Text)
		terms = append(terms, c.number(stemKey(p.Lang, l.Stem(fold))))
	}
	c.vectors.Add(words, p.Lang)
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

// countCapital counts a word among those with a capital, or among those without.
func (c *corpus) countCapital(t lang.Token, opens bool, capitals map[string]int) {
	switch {
	case t.Kind != lang.Word:
	case !upper(t.Text):
		capitals[bare(t.Fold)]--
	case !opens:
		parts := strings.Split(t.Fold, "-")
		if len(parts) > 1 {
			parts = append(parts, t.Fold)
		}
		for _, part := range parts {
			capitals[bare(part)]++
			c.surface[bare(part)] = true
		}
	}
}

// place hands a statement to the passages it stands in.
func (c *corpus) place(s *knowledge.Statement) {
	from := c.first[s.Article]
	for i := from; i < len(c.docs) && c.docs[i].passage.Article == s.Article; i++ {
		if c.docs[i].passage.Span.Overlaps(s.Quote) {
			c.docs[i].statements = append(c.docs[i].statements, s)
		}
	}
}

// voiceWords are the words of those who speak and are spoken to in a passage: their names, how the text calls them, and for
// whom they speak.
func (c *corpus) voiceWords(d *doc) []string {
	text := c.articles[d.passage.Article].Text
	var out []string
	for _, s := range d.statements {
		parts := slices.Concat([]string{s.SpeakerText.Of(text), s.AddresseeText.Of(text)}, s.Speaker, s.Addressee)
		for _, name := range slices.Concat(s.Speaker, s.Addressee) {
			for _, of := range c.speaksFor[name] {
				if !slices.Contains(parts, of) {
					parts = append(parts, of)
				}
			}
		}
		for _, part := range parts {
			for _, t := range meaning(c.langs.Lang(d.passage.Lang), part) {
				out = append(out, t.Text)
			}
		}
	}
	return out
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

// stems looks a word of one language up in every language's terms, in the languages' order. Another language's passages
// must hold the very word: that two words of different languages share a stem tells nothing ("fine", "fin").
func (c *corpus) stems(own, fold string) []stem {
	out := make([]stem, 0, len(c.codes))
	for _, code := range c.codes {
		t, ok := c.vocab[stemKey(code, c.langs.Lang(code).Stem(fold))]
		out = append(out, stem{code, t, ok && (code == own || c.surface[stemKey(code, fold)])})
	}
	return out
}

// kinOf are the words of a surface by what they share with the other languages' words. English writes peoples and creeds with a
// capital, French does not, so that these need not be names here.
func (c *corpus) kinOf(surface map[string]bool) map[string]string {
	out := map[string]string{}
	for key := range surface {
		code, fold, ok := strings.Cut(key, ":")
		if !ok || !slices.Contains(c.codes, code) {
			continue
		}
		for _, k := range c.langs.Lang(code).Kin(fold, c.names[fold]) {
			if first, ok := out[stemKey(code, k)]; !ok || fold < first {
				out[stemKey(code, k)] = fold
			}
		}
	}
	return out
}

// relatives are the stems of a word where passages of another language hold one that is written nearly the same.
func (c *corpus) relatives(own string, w *word) (out []stem, met bool) {
	keys := c.langs.Lang(own).Kin(w.fold, w.name)
	for _, s := range w.stems {
		for _, k := range keys {
			if kin := c.kin[stemKey(s.code, k)]; !s.ok && s.code != own && kin != "" {
				s.term, s.ok = c.vocab[stemKey(s.code, c.langs.Lang(s.code).Stem(kin))]
				met = true
			}
		}
		out = append(out, s)
	}
	return out, met
}

// plain are the words of a surface without those that name their language.
func plain(surface map[string]bool) map[string]bool {
	out := map[string]bool{}
	for w := range surface {
		if !strings.Contains(w, ":") {
			out[w] = true
		}
	}
	return out
}

// bare cuts the English possessive off a folded word.
func bare(fold string) string { return strings.TrimSuffix(fold, "'s") }

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
