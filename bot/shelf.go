package bot

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
)

// shelf looks things up in a library. It never changes once it is made.
type shelf struct {
	articles map[string]*knowledge.Article
	places   map[string]int // article id to its number in the list of sources
	passages map[string]int // passage id to its place in order
	order    []knowledge.Passage
	actors   map[string]*knowledge.Actor

	thesaurus [][]string      // the plain words of each row
	named     map[string]bool // plain words that name actors
}

func newShelf(l *knowledge.Library) *shelf {
	s := &shelf{
		articles: make(map[string]*knowledge.Article, len(l.Articles)),
		places:   make(map[string]int, len(l.Articles)),
		passages: make(map[string]int, len(l.Passages)),
		order:    l.Passages,
		actors:   make(map[string]*knowledge.Actor, len(l.Actors)),

		thesaurus: plainRows(l.Thesaurus),
		named:     nameWords(l.Actors),
	}
	for i := range l.Articles {
		s.articles[l.Articles[i].ID], s.places[l.Articles[i].ID] = &l.Articles[i], i+1
	}
	for i := range l.Passages {
		s.passages[l.Passages[i].ID] = i
	}
	for i := range l.Actors {
		s.actors[l.Actors[i].Name] = &l.Actors[i]
	}
	return s
}

// neighbours are the passages before and after the one at i in the same article, nil at the article's ends.
func (s *shelf) neighbours(i int) (before, after *knowledge.Passage) {
	if i > 0 && s.order[i-1].Article == s.order[i].Article {
		before = &s.order[i-1]
	}
	if i+1 < len(s.order) && s.order[i+1].Article == s.order[i].Article {
		after = &s.order[i+1]
	}
	return before, after
}

// display is an actor's name for a reader of lang, as a label has it: what the actor is called in that language, without
// the article. A person's name is the same in every language; anything else goes by the first alias of that language
// where it is called nothing of its own, else by its canonical name.
func (s *shelf) display(c *catalog, name, lang string) string {
	a, ok := s.actors[name]
	if !ok {
		return name
	}
	if called := a.Called[lang]; called != "" {
		return c.withoutArticle(called)
	}
	for _, alias := range a.Aliases {
		if alias.Lang == lang && a.Kind != knowledge.Person {
			return alias.Name
		}
	}
	return name
}

// called is an actor's name as a sentence of lang has it, with its article; ok is false where only the canonical name is
// known and that reads like no name ("forces de l’ordre").
func (s *shelf) called(name, lang string) (called string, ok bool) {
	a, known := s.actors[name]
	if !known {
		return "", false
	}
	if c := a.Called[lang]; c != "" {
		return c, true
	}
	first, _ := utf8.DecodeRuneInString(name)
	return name, unicode.IsUpper(first)
}

// opening are the first words of a text, at most n characters, cut at a blank.
func opening(text string, n int) string {
	text = strings.Join(strings.Fields(text), " ")
	runes := []rune(text)
	if len(runes) <= n {
		return text
	}
	cut := string(runes[:n])
	if i := strings.LastIndexByte(cut, ' '); i > n/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:.–—«“‘(") + "…"
}
