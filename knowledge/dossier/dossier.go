// Package dossier answers: what do all statements together show? It takes a library and the groups of its statements that
// tell one act, and gives back voices (everything one actor said and was told), the matrix of who asked whom, timelines of
// demands and replies, comparisons of one event told by several articles, and riddles about who said a quote.
//
// What a statement says of speaker, addressee and act is taken as it is; a speaker who is not established is nobody's voice
// here. Two acts are tied together only where the text does so. Everything is worked out from the library alone, in a total
// order, so the same library gives the same bytes; a [Dossier] never changes and may be asked from many goroutines at once.
package dossier

import (
	"sync"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Dossier is a library read across all of its articles. Make one with [New].
type Dossier struct {
	library  *knowledge.Library
	articles map[string]*knowledge.Article // by ID
	number   map[string]int                // an article's place in the library, from 1
	passages map[string][]knowledge.Passage
	actors   map[string]*knowledge.Actor // by name
	acts     []act                       // in the order of their first tellings
	of       map[string][]int            // numbers of the statements that can be quoted, by article
	actOf    []int                       // the place in acts of each statement that can be quoted
	together map[[2]string]bool          // two who somewhere speak with each other
	asked    map[string][]int            // numbers of the statements that ask for something, by article
	replied  map[string][]int            // likewise of those that may be replies
	words    map[string]func() words     // by language
	matrix   func() knowledge.Matrix     // made when first asked for, as are the
	riddles  func() []knowledge.Riddle
}

// New reads a library across its articles. groups are the acts that several of them tell; statements in no group are told
// once. languages are those of the articles; in one that is missing, nothing is tied together by its words. Nothing is
// altered, and the library must outlive the dossier.
func New(l *knowledge.Library, groups []knowledge.Group, languages *lang.Set) *Dossier {
	d := &Dossier{
		library: l, articles: map[string]*knowledge.Article{}, number: map[string]int{}, passages: map[string][]knowledge.Passage{},
		actors: map[string]*knowledge.Actor{}, of: map[string][]int{}, together: map[[2]string]bool{}, asked: map[string][]int{}, replied: map[string][]int{}, words: map[string]func() words{},
	}
	for i := range l.Articles {
		a := &l.Articles[i]
		d.articles[a.ID], d.number[a.ID] = a, i+1
		if _, ok := d.words[a.Lang]; !ok {
			d.words[a.Lang] = sync.OnceValue(func() words { return wordsOf(languages.Lang(a.Lang)) })
		}
	}
	for i := range l.Actors {
		d.actors[l.Actors[i].Name] = &l.Actors[i]
	}
	for first, i := 0, 1; i <= len(l.Passages); i++ {
		if i == len(l.Passages) || l.Passages[i].Article != l.Passages[first].Article {
			d.passages[l.Passages[first].Article], first = l.Passages[first:i], i
		}
	}
	d.acts = d.gather(groups)
	d.actOf = make([]int, len(l.Statements))
	for n, a := range d.acts {
		for _, i := range a {
			d.actOf[i] = n
		}
	}
	d.sort()
	d.matrix, d.riddles = sync.OnceValue(d.findMatrix), sync.OnceValue(d.findRiddles)
	return d
}

// sort puts the statements that ask and those that may reply aside, by article, in the order of the text.
func (d *Dossier) sort() {
	for i := range d.library.Statements {
		s := &d.library.Statements[i]
		if !d.sound(s) {
			continue
		}
		d.of[s.Article] = append(d.of[s.Article], i)
		for _, a := range s.Speaker {
			for _, b := range s.Speaker {
				d.together[[2]string{a, b}] = true
			}
		}
		switch {
		case happens(s):
			d.asked[s.Article] = append(d.asked[s.Article], i)
		case replies(s) && s.Polarity != knowledge.Hypothetical:
			d.replied[s.Article] = append(d.replied[s.Article], i)
		}
	}
	for _, lists := range []map[string][]int{d.asked, d.replied} {
		for _, list := range lists {
			d.byPlace(list)
		}
	}
}

// asks tells whether somebody wants something of somebody: a demand, or what binds.
func asks(s *knowledge.Statement) bool { return s.Act == knowledge.Demand || s.Act == knowledge.Oblige }

// statement is the statement of that number.
func (d *Dossier) statement(i int) *knowledge.Statement { return &d.library.Statements[i] }

// text is the article's text.
func (d *Dossier) text(article string) string { return d.articles[article].Text }
