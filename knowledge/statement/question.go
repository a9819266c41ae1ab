package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Asker reads questions about a set of actors. It never changes once it is made and may be used by many goroutines.
type Asker struct {
	reader *Reader
	names  *registry
}

// Asker makes a reader of questions that knows the actors by all their names, at any time.
func (r *Reader) Asker(actors []knowledge.Actor) *Asker {
	names := newRegistry(actors)
	for _, e := range names.list {
		names.lastName(e)
	}
	for _, entries := range names.index {
		for i := range entries {
			entries[i].alias.From, entries[i].alias.Until = "", ""
		}
	}
	return &Asker{reader: r, names: names}
}

// Role is the part that a mention plays beside a question's act.
type Role string

// The roles. A mention that plays none has the empty one.
const (
	Source    Role = "source"
	Addressee Role = "addressee"
	Content   Role = "content"
)

// Mention is an actor that a text names.
type Mention struct {
	Actor string         // canonical
	Span  knowledge.Span // in the text, in bytes
	Exact bool           // spelt as a name is, case and accents aside
	Owns  bool           // it tells whose people play a part, and plays none ("the drivers of X")
	Role  Role
}

// Reading is what a question asks about. A field that it does not tell is empty.
type Reading struct {
	Act       knowledge.Act // of its main cue; "" where it has none
	Acts      []knowledge.Act
	Cue       knowledge.Span
	Source    []string
	Addressee []string
	// SourceText and AddresseeText are the phrases that say who does it and who it is done to, whether or not they name an
	// actor that the asker knows.
	SourceText    knowledge.Span
	AddresseeText knowledge.Span
	TellerText    knowledge.Span     // who is to have said what is asked: "according to X, how many …"
	Polarity      knowledge.Polarity // "" without a cue
	Passive       bool
	Noun          bool // the cue is a noun: what is asked for may be such acts
	Clause        bool // the cue is the verb of a clause, neither a noun nor a gerund, and no other clause names an act
	Date          string
	Mentions      []Mention
}

// Mentions finds the actors that a text names, in its order, typing errors tolerated; an alias of a time counts at any
// time, so that one stretch may name several actors. language is the text's.
func (a *Asker) Mentions(text, language string) []Mention {
	var out []Mention
	a.reader.lost.run(func() {
		if q := a.question(text, language); q != nil {
			out = q.mentions(a.names)
		}
	}, "whom a text names")
	return out
}

// ReadQuestion reads the main act of a question and who plays which part in it.
func (a *Asker) ReadQuestion(text, language string) Reading {
	var out Reading
	a.reader.lost.run(func() {
		if q := a.question(text, language); q != nil {
			out = a.read(q)
		}
	}, "a question")
	return out
}

// read is the reading of a question as one sentence.
func (a *Asker) read(q *doc) Reading {
	out := Reading{Mentions: q.mentions(a.names)}
	q.capitalise(out.Mentions)
	q.wholeNames(out.Mentions)
	for _, d := range q.language.Dates(q.text) {
		if date := d.Resolve(""); date != "" {
			out.Date = date
			break
		}
	}
	q.cues(&out)
	out.TellerText = q.teller()
	return out
}

// question is a text as one sentence.
func (a *Asker) question(text, language string) *doc {
	speech, ok := a.reader.speech[language]
	if !ok || text == "" {
		return nil
	}
	article := knowledge.Article{Text: text, Lang: language}
	d := newDoc(article, []knowledge.Passage{{Span: knowledge.Span{End: len(text)}, Lang: language}}, newLexicon(a.reader.langs.Lang(language), speech))
	for i := range d.words {
		w := &d.words[i]
		w.quote = -1
		if w.kind == lang.Word && len(w.forms) == 0 && w.class == 0 || w.class == lang.Adverb && len(w.forms) == 0 {
			w.forms = speech.Loosely(w.low)
		}
	}
	d.quotes, d.asked = nil, true
	d.unhyphenated()
	d.unaccented()
	return d
}

// capitalise takes names typed in small letters for what they are: "why did the ofs refuse" asks of no "ofs refuse". A name that is a word
// as well is left alone.
func (d *doc) capitalise(mentions []Mention) {
	for i := range d.words {
		w := &d.words[i]
		if w.kind != lang.Word || w.class != 0 || len(w.forms) > 0 {
			continue
		}
		span := d.span(i, i+1)
		w.capital = w.capital || slices.ContainsFunc(mentions, func(m Mention) bool { return m.Exact && m.Span.Contains(span) })
	}
}

// wholeNames takes every word of a name of several that is typed with its capitals for a part of the name: who asks what Silver Line or the Office for
// Rivers wants asks of nobody who lines or is for something.
func (d *doc) wholeNames(mentions []Mention) {
	for _, m := range mentions {
		from := slices.IndexFunc(d.words, func(w word) bool { return w.start == m.Span.Start })
		to := slices.IndexFunc(d.words, func(w word) bool { return w.end == m.Span.End })
		if !m.Exact || from < 0 || to <= from || !d.words[from].capital || !d.words[to].capital {
			continue
		}
		for i := from; i <= to; i++ {
			if w := &d.words[i]; w.kind == lang.Word {
				w.forms, w.class, w.capital = nil, 0, true
			}
		}
	}
}

// mentions matches names at every word; where one is found the words it covers are used up.
func (d *doc) mentions(names *registry) []Mention {
	var out []Mention
	for i := 0; i < len(d.words); {
		found, last, exact := names.spelt(d, i)
		if last == i {
			i++
			continue
		}
		for _, e := range names.headed(d, found, i, last) {
			out = append(out, Mention{Actor: e.name, Span: d.span(i, last), Exact: exact, Owns: d.owns(i, last)})
		}
		i = last
	}
	return out
}

// ownedReach is how many words may stand between the name of a body and the noun of its people ("les chauffeurs de train de X").
const ownedReach = 4

// owns reports whether the name that words i to last hold tells whose people are meant.
func (d *doc) owns(i, last int) bool {
	if d.speech.Offices.Member(d.at(last).low) { // "the X drivers"
		return true
	}
	if d.possessive(last) {
		for n := last + 1; n <= last+ownedReach && d.at(n).kind == lang.Word && !d.words[n].is(lang.Preposition|lang.Break|lang.Auxiliary|lang.Determiner); n++ {
			if d.speech.Offices.Member(d.words[n].low) {
				return true
			}
		}
	}
	of := d.pastArticles(i)
	if !d.at(of).is(lang.Of) {
		return false
	}
	for n := of - 1; n >= 0 && n >= of-ownedReach && d.words[n].kind == lang.Word && !d.words[n].is(lang.Break|lang.Auxiliary); n-- {
		if d.heads(n) {
			return false
		}
		if d.speech.Offices.Member(d.words[n].low) {
			return true
		}
	}
	return false
}

// spelt are the entities one of whose names begins at word i: the longest exact one, else the longest with typing
// errors.
func (g *registry) spelt(d *doc, i int) ([]*entity, int, bool) {
	if d.words[i].kind != lang.Word {
		return nil, i, false
	}
	at, found := i, []*entity(nil)
	for _, n := range g.index[d.words[i].fold] {
		last := d.follow(n.words, i, len(d.words))
		if last < at || last == i || n.alias.Lang != "" && n.alias.Lang != d.language.Code && len(n.words) == 1 {
			continue
		}
		if last > at {
			at, found = last, nil
		}
		if !slices.Contains(found, n.who.root()) {
			found = append(found, n.who.root())
		}
	}
	if at > i {
		return found, at, true
	}
	if w := d.words[i]; len(w.fold) < 4 || w.class != 0 && w.class != lang.Adverb || len(d.speech.Forms(w.low)) > 0 {
		return nil, i, false
	}
	return g.misspelt(d, i)
}

// misspelt are the entities whose name is nearest to the words from i on, typing errors counted.
func (g *registry) misspelt(d *doc, i int) ([]*entity, int, bool) {
	at, best := i, 99
	var found *entity
	for _, e := range g.list {
		for _, name := range append([]string{e.name}, aliasNames(e)...) {
			words := foldedWords(name)
			errors, ok := d.nearly(words, i)
			if !ok || i+len(words) < at || i+len(words) == at && errors >= best {
				continue
			}
			at, best, found = i+len(words), errors, e.root()
		}
	}
	if found == nil {
		return nil, i, false
	}
	return []*entity{found}, at, false
}

// nearly counts the typing errors by which the words from i on differ from a name; ok is false where they are too many.
func (d *doc) nearly(words []string, i int) (int, bool) {
	errors := 0
	for n, w := range words {
		if i+n >= len(d.words) || d.words[i+n].kind == lang.Mark {
			return 0, false
		}
		e := lang.Slips(d.words[i+n].fold, w, allowed(w)+1)
		if e > allowed(w) {
			return 0, false
		}
		errors += e
	}
	return errors, len(words) > 0 && len(words[0]) > 3
}

// allowed is how many typing errors a word of a name may have.
func allowed(word string) int {
	switch n := len(word); {
	case n < 5:
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// lastName enters the last word of a person's name as one of its names.
func (g *registry) lastName(e *entity) {
	words := foldedWords(e.name)
	if e.kind == person && len(words) > 1 && g.free(words[len(words)-1], e) {
		g.enter(e, knowledge.Alias{Name: words[len(words)-1]})
	}
}

// Near is the verb of a speech act that a folded word of a question is one slip away from, "" where there is none. Whether the word is
// another one is not looked at.
func (a *Asker) Near(fold, language string) string {
	if speech, ok := a.reader.speech[language]; ok && fold != "" {
		return speech.Near(fold)
	}
	return ""
}
