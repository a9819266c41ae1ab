package dossier

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// The least and most characters of a quote that is asked about: a shorter one says too little, a longer one does not fit a poll.
const (
	leastQuote = 40
	mostQuote  = 280
)

// The least and most wrong answers of a riddle.
const (
	leastWrong = 2
	mostWrong  = 3
)

// Riddles are the quotes that may be asked about, by their ID, which is an order that gives nothing away. Each is a whole
// sentence in quotation marks, said for certain by one person or body that the registry knows, that the article names right there
// and the quote does not, and there are at least two others who could have said it.
func (d *Dossier) Riddles() []knowledge.Riddle { return d.riddles() }

func (d *Dossier) findRiddles() []knowledge.Riddle {
	speakers := d.speakers()
	var out []knowledge.Riddle
	seen := map[string]bool{}
	for _, a := range d.acts {
		for _, i := range a {
			if r, ok := d.riddle(i, a, speakers); ok && !seen[r.ID] {
				seen[r.ID] = true
				out = append(out, r)
			}
		}
	}
	slices.SortFunc(out, func(a, b knowledge.Riddle) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// riddle asks about a statement, where it may be asked about.
func (d *Dossier) riddle(i int, a act, speakers map[string]bool) (knowledge.Riddle, bool) {
	s := d.statement(i)
	right := d.soleSpeaker(s)
	voice := d.voice(right, s)
	if right == "" || !s.Direct || s.Polarity != knowledge.Affirmed || d.disputed(a, right) {
		return knowledge.Riddle{}, false
	}
	quote := d.quoted(s)
	text := quote.Of(d.text(s.Article))
	if n := utf8.RuneCountInString(text); n < leastQuote || n > mostQuote || d.nested(i, quote) || d.namesOwn(right, text) {
		return knowledge.Riddle{}, false
	}
	r := knowledge.Riddle{ID: hash(text)[:16], Entry: d.entry(i, a), Quote: quote, Text: text, Right: voice}
	r.Wrong = d.wrong(r, speakers)
	return r, len(r.Wrong) >= leastWrong
}

// soleSpeaker is the one person or body that says something for certain, "" where there is none: established, and named by the
// article itself right where it is said.
func (d *Dossier) soleSpeaker(s *knowledge.Statement) string {
	one := d.one(s.Speaker)
	if !s.Established || one == "" || !d.named(one, s) {
		return ""
	}
	return one
}

// voice is a speaker as answers name it: whoever speaks for a body, where the article tells, else the body itself.
func (d *Dossier) voice(one string, s *knowledge.Statement) string {
	for _, n := range s.Speaker {
		if a := d.actors[n]; a != nil && a.Kind == knowledge.Office && slices.Contains(d.side(n), one) {
			return n
		}
	}
	return one
}

// named tells whether the mention beside the cue names a speaker, and nobody else of the kind. Pronouns name nobody; a spokesperson
// may be called by what they are ("a spokesperson for the firm"). A last name alone, or a piece of a headline, may be anybody.
func (d *Dossier) named(who string, s *knowledge.Statement) bool {
	a, mention := d.actors[who], bare(s.SpeakerText.Of(d.text(s.Article)))
	if a.Kind == knowledge.Person && (len(folds(who)) < 2 || who == strings.ToUpper(who)) || d.another(who, mention) {
		return false
	}
	office := func(n string) bool { return d.actors[n].Kind == knowledge.Office && slices.Contains(d.side(n), who) }
	return d.names(who, mention) || slices.ContainsFunc(s.Speaker, office) && len(folds(mention)) > 1
}

// bare is a mention without what stands in brackets, which tells more of somebody named before ("Jo Bell (Labour)").
func bare(mention string) string {
	for {
		open := strings.IndexAny(mention, "([")
		if open < 0 {
			return mention
		}
		end := strings.IndexAny(mention[open:], ")]")
		if end < 0 {
			return mention[:open]
		}
		mention = mention[:open] + mention[open+end+1:]
	}
}

// another tells whether a mention may mean another actor of a speaker's kind: it holds their whole name, or one of their names
// where it does not hold the speaker's whole name.
func (d *Dossier) another(who, mention string) bool {
	words := folds(mention)
	whole := holds(words, folds(who))
	return slices.ContainsFunc(d.library.Actors, func(o knowledge.Actor) bool {
		if o.Kind != d.actors[who].Kind || d.oneSide([]string{o.Name}, []string{who}) {
			return false
		}
		return holds(words, folds(o.Name)) || !whole && d.names(o.Name, mention)
	})
}

// one is the one person or body of the names, "" where there are more or others. Somebody named beside the body they speak for is
// one voice with it: the person's, else the body's.
func (d *Dossier) one(names []string) string {
	if slices.ContainsFunc(names, func(n string) bool { return d.actors[n] == nil }) {
		return ""
	}
	names = d.known(names)
	var left []string
	for _, n := range names {
		if !slices.ContainsFunc(names, func(o string) bool { return o != n && slices.Contains(d.side(o), n) }) {
			left = append(left, n)
		}
	}
	if len(left) != 1 || d.actors[left[0]].Kind != knowledge.Person && d.actors[left[0]].Kind != knowledge.Body {
		return ""
	}
	return left[0]
}

// disputed tells whether another telling of an act lets somebody else speak, or others too. Whom an article names counts even
// where it is in doubt.
func (d *Dossier) disputed(a act, right string) bool {
	return slices.ContainsFunc(a, func(i int) bool {
		names := d.statement(i).Speaker
		return len(names) > 0 && d.one(names) != right
	})
}

// quoted are the words of a statement that stand in quotation marks, without those, where they are a whole sentence; else the
// span is empty. A content without any mark stands inside a quotation that runs on.
func (d *Dossier) quoted(s *knowledge.Statement) knowledge.Span {
	text := d.text(s.Article)
	whole := s.Content.Of(text)
	inner := strings.TrimLeftFunc(whole, outer)
	start := s.Content.Start + len(whole) - len(inner)
	inner = strings.TrimRightFunc(inner, func(r rune) bool { return outer(r) || strings.ContainsRune(",;:", r) })
	first, _ := utf8.DecodeRuneInString(inner)
	rest := knowledge.Span{Start: s.Content.End, End: max(s.Content.End, s.Sentence.End)}.Of(text)
	if !unicode.IsUpper(first) && !unicode.IsDigit(first) || strings.ContainsAny(inner, marks) || strings.ContainsAny(rest, opening) {
		return knowledge.Span{}
	}
	return knowledge.Span{Start: start, End: start + len(inner)}
}

// Quotation marks: those that can stand nowhere but around a quotation, and those of them that open one in either language. An
// apostrophe is none of them.
const (
	marks   = "«»“”„\"‘‹›"
	opening = "«“„\"‘‹"
)

// outer tells whether a rune stands around the words of a quotation.
func outer(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(marks+"'’", r) }

// nested tells whether a quote's words may be another's: somebody else is told to say them too, or its speaker stands inside the
// quotation of another.
func (d *Dossier) nested(i int, quote knowledge.Span) bool {
	s := d.statement(i)
	for _, j := range d.of[s.Article] {
		t := d.statement(j)
		if j != i && t.Content.Contains(quote) && !knowledge.SameSet(s.Speaker, t.Speaker) {
			return true
		}
		if j != i && t.Direct && t.Content.Contains(s.SpeakerText) && !s.SpeakerText.Empty() && !knowledge.SameSet(s.Speaker, t.Speaker) {
			return true
		}
	}
	return s.Content.Contains(s.SpeakerText) && !s.SpeakerText.Empty()
}

// namesOwn tells whether a quote names its speaker, or whom they speak for.
func (d *Dossier) namesOwn(right, text string) bool {
	return slices.ContainsFunc(d.side(right), func(n string) bool { return d.names(n, text) })
}

// names tells whether a text holds a name of an actor, or a person's last name.
func (d *Dossier) names(actor, text string) bool {
	words := folds(text)
	return slices.ContainsFunc(d.forms(actor), func(form []string) bool { return holds(words, form) })
}

// holds tells whether words stand one behind the other in a list.
func holds(list, words []string) bool {
	for n := 0; len(words) > 0 && n+len(words) <= len(list); n++ {
		if slices.Equal(list[n:n+len(words)], words) {
			return true
		}
	}
	return false
}

// forms are the names of an actor, word by word.
func (d *Dossier) forms(actor string) [][]string {
	out := [][]string{folds(actor)}
	a := d.actors[actor]
	if a == nil {
		return out
	}
	for _, alias := range a.Aliases {
		out = append(out, folds(alias.Name))
	}
	if n := len(out[0]); a.Kind == knowledge.Person && n > 1 {
		out = append(out, out[0][n-1:])
	}
	return out
}

// folds are the words of a text, folded, without the possessive's ending.
func folds(text string) []string {
	var out []string
	for _, t := range lang.Tokens(text) {
		if t.Kind != lang.Mark {
			out = append(out, strings.TrimSuffix(t.Fold, "'s"))
		}
	}
	return out
}

// speakers are the actors that say something for certain somewhere.
func (d *Dossier) speakers() map[string]bool {
	out := map[string]bool{}
	for i := range d.library.Statements {
		if s := d.statement(i); s.Established {
			for _, n := range s.Speaker {
				out[n] = true
			}
		}
	}
	return out
}

// wrong are other actors of the same kind, or bodies where an office speaks for one: none who ever speaks with the right one
// or for it, none who is the same by another name, and none whom the quote names. Those whom the articles quote come first, of
// them those of the very same kind; else the choice is by hash.
func (d *Dossier) wrong(r knowledge.Riddle, speakers map[string]bool) []string {
	var out []string
	for i := range d.library.Actors {
		a := &d.library.Actors[i]
		if d.alike(a.Name, r.Right, speakers) && !d.akin(a.Name, r.Right) && !d.names(a.Name, r.Text) && !takesPart(a.Name, r.Entry.Statement) {
			out = append(out, a.Name)
		}
	}
	slices.SortFunc(out, func(a, b string) int {
		kind := d.actors[r.Right].Kind
		return cmp.Or(before(speakers[a], speakers[b]), before(d.actors[a].Kind == kind, d.actors[b].Kind == kind), cmp.Compare(hash(r.ID+a), hash(r.ID+b)))
	})
	out = d.apart(out)
	out = out[:min(len(out), mostWrong)]
	slices.SortFunc(out, func(a, b string) int { return cmp.Compare(hash(r.ID+a), hash(r.ID+b)) })
	return out
}

// apart are the names without those on the side of one before them: a firm and its lawyers are one answer.
func (d *Dossier) apart(names []string) []string {
	var out []string
	for _, n := range names {
		if !d.oneSide([]string{n}, out) {
			out = append(out, n)
		}
	}
	return out
}

// alike tells whether an actor could be taken for a speaker: one of the same kind. For an office that is one that speaks, or a body:
// a body may speak for itself.
func (d *Dossier) alike(actor, right string, speakers map[string]bool) bool {
	kind, want := d.actors[actor].Kind, d.actors[right].Kind
	if want == knowledge.Office {
		return kind == knowledge.Body || kind == knowledge.Office && speakers[actor]
	}
	return kind == want
}

func takesPart(actor string, s knowledge.Statement) bool {
	return slices.Contains(s.Speaker, actor) || slices.Contains(s.Addressee, actor)
}

// akin tells whether two actors are one, speak with each other or for each other, or share a name, or whether those do for whom
// they speak.
func (d *Dossier) akin(a, b string) bool {
	return slices.ContainsFunc(d.side(a), func(x string) bool {
		return slices.ContainsFunc(d.side(b), func(y string) bool { return x == y || d.together[[2]string{x, y}] || d.namesakes(x, y) })
	})
}

// namesakes tells whether two actors share a name.
func (d *Dossier) namesakes(a, b string) bool {
	return slices.ContainsFunc(d.forms(a), func(x []string) bool {
		return slices.ContainsFunc(d.forms(b), func(y []string) bool { return slices.Equal(x, y) })
	})
}

// hash is the SHA-256 of a text in hex.
func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
