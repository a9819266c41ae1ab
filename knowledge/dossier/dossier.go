// Package dossier answers: what do all statements together show? It takes a library and the groups of its statements that
// tell one act, and gives back voices (everything one actor said and was told), the matrix of who asked whom, timelines of
// demands and replies, comparisons of one event told by several articles, and riddles about who said a quote.
//
// It reads no text anew beyond dates and figures: what a statement says of speaker, addressee and act is taken as it is, and
// two acts are tied together only where the text does so. Everything is worked out from the library alone, in a total order,
// so the same library gives the same bytes; a [Dossier] never changes and may be asked from many goroutines at once.
package dossier

import "disputebot/knowledge"

// Dossier is a library read across all of its articles. Make one with [New].
type Dossier struct {
	library  *knowledge.Library
	articles map[string]*knowledge.Article // by ID
	actors   map[string]*knowledge.Actor   // by name
}

// New reads a library across its articles. groups are the acts that several of them tell; statements in no group are told
// once. Neither is altered, and the library must outlive the dossier.
func New(l *knowledge.Library, groups []knowledge.Group) *Dossier {
	d := &Dossier{library: l, articles: map[string]*knowledge.Article{}, actors: map[string]*knowledge.Actor{}}
	for i := range l.Articles {
		d.articles[l.Articles[i].ID] = &l.Articles[i]
	}
	for i := range l.Actors {
		d.actors[l.Actors[i].Name] = &l.Actors[i]
	}
	return d
}
