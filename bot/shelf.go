package bot

import (
	"strings"

	"disputebot/knowledge"
)

// shelf looks things up in a library. It never changes once it is made.
type shelf struct {
	articles map[string]*knowledge.Article
	passages map[string]int // passage id to its place in order
	order    []knowledge.Passage
	actors   map[string]*knowledge.Actor
}

func newShelf(l *knowledge.Library) *shelf {
	s := &shelf{
		articles: make(map[string]*knowledge.Article, len(l.Articles)),
		passages: make(map[string]int, len(l.Passages)),
		order:    l.Passages,
		actors:   make(map[string]*knowledge.Actor, len(l.Actors)),
	}
	for i := range l.Articles {
		s.articles[l.Articles[i].ID] = &l.Articles[i]
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

// display is an actor's name for a reader of lang: the first alias that is marked for that language, else the
// canonical name.
func (s *shelf) display(name, lang string) string {
	if a, ok := s.actors[name]; ok {
		for _, alias := range a.Aliases {
			if alias.Lang == lang {
				return alias.Name
			}
		}
	}
	return name
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
	return strings.TrimRight(cut, " ,;:.–—") + "…"
}
