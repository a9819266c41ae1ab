package dossier

import (
	"cmp"
	"slices"

	"disputebot/knowledge"
)

// act is one speech act with all its tellings: the numbers of its statements, ascending.
type act []int

// gather makes acts of the statements: those of one group are one, and so are those by which one sentence tells one act
// piece by piece ("asks him to stop and to pay").
func (d *Dossier) gather(groups []knowledge.Group) []act {
	t := newTies(len(d.library.Statements))
	for _, g := range groups {
		for _, i := range g.Statements[1:] {
			if a, b := d.statement(g.Statements[0]), d.statement(i); d.sound(a) && d.sound(b) && d.oneVoice(a, b) && d.oneMatter(a, b) {
				t.tie(g.Statements[0], i)
			}
		}
	}
	for _, pair := range d.twins() {
		t.tie(pair[0], pair[1])
	}
	var out []act
	at := map[int]int{}
	for i := range t {
		if !d.sound(d.statement(i)) {
			continue
		}
		n, ok := at[t.first(i)]
		if !ok {
			n = len(out)
			at[t.first(i)] = n
			out = append(out, nil)
		}
		out[n] = append(out[n], i)
	}
	return out
}

// ties are disjoint sets of statements: each holds one of its set with a lower number, the first itself.
type ties []int

func newTies(n int) ties {
	t := make(ties, n)
	for i := range t {
		t[i] = i
	}
	return t
}

// first is the lowest number of a statement's set.
func (t ties) first(i int) int {
	for t[i] != i {
		t[i] = t[t[i]]
		i = t[i]
	}
	return i
}

// tie makes one set of two.
func (t ties) tie(i, j int) {
	a, b := t.first(i), t.first(j)
	t[max(a, b)] = min(a, b)
}

// oneVoice tells whether two tellings can be of one act by whom they let speak: where both name somebody, they share one.
func (d *Dossier) oneVoice(a, b *knowledge.Statement) bool {
	return len(a.Speaker) == 0 || len(b.Speaker) == 0 || d.oneSide(a.Speaker, b.Speaker)
}

// How many long words two tellings in one language share at least: a dispute's own words recur in whatever is said in it, so one is
// no sign. Chosen on the built-in articles and on political news; after a change run go test ./knowledge/dossier.
const sharedWords = 2

// oneMatter tells whether two tellings can be of one act by what is said. Words of two languages cannot be held together, and of
// few words few can be asked; but who only says something says a great many things.
func (d *Dossier) oneMatter(a, b *knowledge.Statement) bool {
	x, y := longWords(a.Content.Of(d.text(a.Article))), longWords(b.Content.Of(d.text(b.Article)))
	if d.articles[a.Article].Lang != d.articles[b.Article].Lang {
		return true
	}
	n := 0
	for i, w := range x {
		if !slices.Contains(x[:i], w) && slices.Contains(y, w) && !d.partyWord(w, a, b) {
			n++
		}
	}
	if a.Act == knowledge.State {
		return n > sharedWords
	}
	return n >= min(sharedWords, len(x), len(y))
}

// partyWord tells whether a word belongs to the names of those who speak or are spoken to: they are compared by themselves.
func (d *Dossier) partyWord(word string, list ...*knowledge.Statement) bool {
	return slices.ContainsFunc(list, func(s *knowledge.Statement) bool {
		return slices.ContainsFunc(slices.Concat(s.Speaker, s.Addressee), func(n string) bool { return slices.Contains(folds(n), word) })
	})
}

// twins are pairs of statements by which one sentence tells one act.
func (d *Dossier) twins() [][2]int {
	type place struct {
		article  string
		sentence knowledge.Span
		act      knowledge.Act
	}
	seen := map[place][]int{}
	var out [][2]int
	for i := range d.library.Statements {
		s := d.statement(i)
		p := place{s.Article, s.Sentence, s.Act}
		for _, j := range seen[p] {
			if t := d.statement(j); twin(s, t) {
				out = append(out, [2]int{j, i})
				break
			}
		}
		seen[p] = append(seen[p], i)
	}
	return out
}

// twin tells whether two statements of one sentence and one kind are one act: by the same, and to the same as far as they say
// to whom.
func twin(a, b *knowledge.Statement) bool {
	return a.Polarity == b.Polarity && a.Established == b.Established && knowledge.SameSet(a.Speaker, b.Speaker) &&
		(len(a.Addressee) == 0 || len(b.Addressee) == 0 || knowledge.SameSet(a.Addressee, b.Addressee))
}

// lead is the strongest telling of an act among those that fit, -1 where none does.
func (d *Dossier) lead(a act, fits func(*knowledge.Statement) bool) int {
	best := -1
	for _, i := range a {
		if fits(d.statement(i)) && (best < 0 || strength(d.statement(i), d.statement(best)) < 0) {
			best = i
		}
	}
	return best
}

// first is the first telling of an act that fits, in the library's order; of one sentence's, the strongest. It is -1 where
// none fits.
func (d *Dossier) first(a act, fits func(*knowledge.Statement) bool) int {
	for _, i := range a {
		if s := d.statement(i); fits(s) {
			return d.lead(a, func(t *knowledge.Statement) bool {
				return fits(t) && t.Article == s.Article && t.Sentence == s.Sentence
			})
		}
	}
	return -1
}

// articlesOf counts the articles that tell an act.
func (d *Dossier) articlesOf(a act) int {
	seen := map[string]bool{}
	for _, i := range a {
		seen[d.statement(i).Article] = true
	}
	return len(seen)
}

// strength compares two statements, the stronger first: an established speaker, then what happened before what may, then words
// in quotation marks, then a stated addressee.
func strength(a, b *knowledge.Statement) int {
	return cmp.Or(
		before(a.Established, b.Established),
		cmp.Compare(standing(a.Polarity), standing(b.Polarity)),
		before(a.Direct, b.Direct),
		before(len(a.Addressee) > 0, len(b.Addressee) > 0),
	)
}

// before puts what holds first.
func before(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return -1
	}
	return 1
}

// standing is how near to a fact a polarity is, the nearest 0.
func standing(p knowledge.Polarity) int {
	return slices.Index([]knowledge.Polarity{knowledge.Affirmed, knowledge.Future, knowledge.Hypothetical, knowledge.Negated}, p)
}
