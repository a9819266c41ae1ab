package statement

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// entity is an actor while the articles are read.
type entity struct {
	name    string
	kind    string
	of      []string
	behind  []string // whom its role names: they may be those it speaks for
	voices  []string // whom it speaks for, as the articles tell
	aliases []knowledge.Alias
	gender  string
	nouns   map[string]bool // what it has been called: "minister", "company", folded, in the singular
	given   bool            // handed in, not found
	same    *entity         // the fuller one that this name turned out to mean
}

// root is the entity itself, or the one it turned out to be.
func (e *entity) root() *entity {
	for e != nil && e.same != nil {
		e = e.same
	}
	return e
}

// The kinds of [knowledge.Actor], which entities have too.
const (
	person = knowledge.Person
	body   = knowledge.Body
	office = knowledge.Office
)

// registry holds the actors of an article set by all their names.
type registry struct {
	list   []*entity
	byName map[string]*entity
	index  map[string][]nameEntry // by the first folded word
	last   map[string][]*entity   // persons by the last folded word of their name
	fresh  []*entity              // added since short names were last entered
}

// nameEntry is one name, word by word, folded.
type nameEntry struct {
	words []string
	alias knowledge.Alias
	who   *entity
}

func newRegistry(actors []knowledge.Actor) *registry {
	g := &registry{byName: map[string]*entity{}, index: map[string][]nameEntry{}, last: map[string][]*entity{}}
	for _, a := range actors {
		e := g.add(a.Name, a.Kind)
		e.of, e.given, e.gender = a.Of, true, a.Gender
		for _, alias := range a.Aliases {
			g.alias(e, alias)
		}
	}
	return g
}

// add is the entity of that name, new or known.
func (g *registry) add(name, kind string) *entity {
	key := lang.Fold(name)
	if e, ok := g.byName[key]; ok {
		return e.root()
	}
	e := &entity{name: name, kind: kind, nouns: map[string]bool{}}
	g.byName[key] = e
	g.list = append(g.list, e)
	g.fresh = append(g.fresh, e)
	if w := foldedWords(name); kind == person && len(w) > 1 {
		g.last[w[len(w)-1]] = append(g.last[w[len(w)-1]], e)
	}
	g.enter(e, knowledge.Alias{Name: name})
	return e
}

func (g *registry) alias(e *entity, a knowledge.Alias) {
	if !slices.Contains(e.aliases, a) {
		e.aliases = append(e.aliases, a)
		g.enter(e, a)
	}
}

func (g *registry) enter(e *entity, a knowledge.Alias) {
	words := foldedWords(a.Name)
	if len(words) == 0 {
		return
	}
	g.index[words[0]] = append(g.index[words[0]], nameEntry{words, a, e})
}

// foldedWords are the words of a name as a text's words are folded, without marks.
func foldedWords(name string) []string {
	var out []string
	for _, t := range lang.Tokens(name) {
		if t.Kind != lang.Mark {
			out = append(out, strings.TrimSuffix(t.Fold, "'s"))
		}
	}
	return out
}

// holds reports whether an alias is good in a language at a date; an unknown date rules out names that came later, not
// those that ended.
func holds(a knowledge.Alias, language, date string) bool {
	if a.Lang != "" && a.Lang != language {
		return false
	}
	if a.From != "" && (date == "" || date < a.From[:min(len(a.From), len(date))]) {
		return false
	}
	return a.Until == "" || date == "" || date[:min(len(a.Until), len(date))] <= a.Until
}

// named is the longest name that begins at word i of d and where it ends; nil where none does.
func (g *registry) named(d *doc, i, end int) (*entity, int) {
	var best *entity
	at := i
	if w := &d.words[i]; w.kind == lang.Mark && len(w.low) == 1 {
		return nil, i // no name begins with a mark
	}
	for _, n := range g.index[d.words[i].fold] {
		if last := d.follow(n.words, i, end); last > at && holds(n.alias, d.language.Code, d.article.Date) && !d.commonHere(n, i) {
			best, at = n.who, last
		}
	}
	return best.root(), at
}

// commonHere tells whether word i is but the noun of a body that some article uses as a name ("the Society"): written small, or in an article that
// does not give the name in full, it means another one. Given names, and those that a question uses, may mean whoever bears them.
func (d *doc) commonHere(n nameEntry, i int) bool {
	if len(n.words) > 1 || d.asked || n.who.given || n.who.root().given || n.who.kind == person || !d.words[i].is(lang.Body) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(n.who.root().name)
	if unicode.IsLower(first) {
		return false
	}
	return !d.words[i].capital || !strings.Contains(d.text, n.who.root().name)
}

// follow is where the folded words end that begin at i, full stops and hyphens in between skipped; i where they do not
// stand there.
func (d *doc) follow(words []string, i, end int) int {
	at := i
	for _, w := range words {
		for at > i && at < end && (d.words[at].mark(".-&") || d.possessive(at)) {
			at++
		}
		if at >= end || !sameNoun(d.words[at].fold, w) {
			return i
		}
		at++
	}
	return at
}

// sameNoun compares two folded words, the plural of one with the singular of the other too.
func sameNoun(a, b string) bool {
	if len(a) == len(b) {
		return a == b
	}
	if len(a) > len(b) {
		return len(a) > 3 && a[len(a)-1] == 's' && a[:len(a)-1] == b
	}
	return len(a) > 3 && b[len(b)-1] == 's' && b[:len(b)-1] == a
}

// actors are the entities as the library keeps them, ascending by name: those handed in, and those found that a
// statement names, or for whom somebody speaks whom one names.
func (g *registry) actors(used map[string]bool) []knowledge.Actor {
	for _, e := range g.list {
		for _, n := range e.voices {
			used[n] = used[n] || e.given || used[e.name]
		}
	}
	var out []knowledge.Actor
	for _, e := range g.list {
		if e.same == nil && (e.given || used[e.name]) {
			out = append(out, knowledge.Actor{Name: e.name, Kind: e.kind, Gender: e.gender, Of: union(e.of, e.voices), Aliases: e.aliases})
		}
	}
	slices.SortFunc(out, func(a, b knowledge.Actor) int { return strings.Compare(a.Name, b.Name) })
	return out
}

// union is a followed by what b adds.
func union(a, b []string) []string {
	out := slices.Clone(a)
	for _, n := range b {
		if !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}
