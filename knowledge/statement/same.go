package statement

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// The weights by which two statements are held to tell the same act. Speaker and addressee are names, so sharing one
// counts as much as half the words of the content do. Chosen on the built-in articles; after a change run
// go test ./knowledge/statement.
const (
	sameAct     = 0.25
	sameSpeaker = 0.35
	sameOther   = 0.25
	sameWords   = 0.6
	sameTopic   = 0.3 // of the words, in one language
	sameAtLeast = 0.79
	sameStem    = 5 // letters by which words of two languages are held to be one
)

// Same groups the statements of different articles that tell one act: the same kind of act, by and to the same, about
// the same. language is asked for words that carry no topic. Statements that nobody else tells make no group. The groups
// stand in the order of their first statement.
func (r *Reader) Same(lib *knowledge.Library) []knowledge.Group {
	texts := map[string]string{}
	for _, a := range lib.Articles {
		texts[a.ID] = a.Text
	}
	topics := make([]topic, len(lib.Statements))
	for i := range lib.Statements {
		topics[i] = r.topic(&lib.Statements[i], texts[lib.Statements[i].Article])
	}
	var out []knowledge.Group
	taken := make([]bool, len(lib.Statements))
	kin := newKin(lib.Statements, topics)
	for i := range lib.Statements {
		if taken[i] {
			continue
		}
		first := &lib.Statements[i]
		g := knowledge.Group{Statements: []int{i}}
		told := map[string]bool{first.Article: true}
		alike := func(j int) bool {
			return !taken[j] && likeness(first, &lib.Statements[j], &topics[i], &topics[j]) >= sameAtLeast
		}
		for _, j := range kin.later(i, alike) {
			if s := &lib.Statements[j]; !told[s.Article] {
				g.Statements = append(g.Statements, j)
				taken[j], told[s.Article] = true, true
			}
		}
		if len(g.Statements) > 1 {
			g.Differ = differences(lib.Statements, texts, g)
			out = append(out, g)
		}
	}
	return out
}

// likeness weighs how far two statements tell the same act.
func likeness(a, b *knowledge.Statement, at, bt *topic) float64 {
	if a.Act != b.Act || a.Polarity != b.Polarity || !a.Established && !b.Established {
		return 0
	}
	if len(a.Speaker) == 0 || len(b.Speaker) == 0 { // what nobody is said to demand may be another's demand
		return 0
	}
	score := sameAct
	switch {
	case sameNames(a.Speaker, b.Speaker):
		score += sameSpeaker
	case a.Established && b.Established:
		return 0
	}
	if sameNames(a.Addressee, b.Addressee) {
		score += sameOther
	}
	if a.Lang == b.Lang {
		shared := overlap(at, bt)
		if shared < sameTopic {
			return 0
		}
		return score + sameWords*shared
	}
	if sameNames(a.Addressee, b.Addressee) && dated(a.Date, b.Date) {
		score += sameWords / 2
	}
	if across := overlapAcross(at, bt); across >= sameTopic {
		score += sameWords * across
	}
	return score
}

// overlapAcross is the share of the smaller topic that the other has in another language: figures, names, and words that begin alike
// ("repay", "rembourser" do not, "demand", "demande" do).
func overlapAcross(a, b *topic) float64 {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	if len(a.words) == 0 {
		return 0
	}
	n := 0
	for _, w := range a.words {
		if _, ok := slices.BinarySearch(b.stems, stem(w)); ok {
			n++
		}
	}
	return float64(n) / float64(len(a.words))
}

// stem is the beginning of a folded word.
func stem(w string) string { return w[:min(len(w), sameStem)] }

// dated reports whether one date is the other, or a day or month of it.
func dated(a, b string) bool {
	return a != "" && b != "" && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a))
}

// topic is what a statement is about.
type topic struct {
	words []string // the content's words that carry one, folded, ascending, each once
	stems []string // their beginnings, likewise
}

func (r *Reader) topic(s *knowledge.Statement, text string) topic {
	var t topic
	l := r.langs.Lang(s.Lang)
	for _, w := range lang.Tokens(s.Content.Of(text)) {
		if w.Kind != lang.Mark && (l == nil || !l.Stop(strings.TrimSuffix(w.Fold, "'"))) {
			t.words = append(t.words, singular(w.Fold))
		}
	}
	slices.Sort(t.words)
	t.words = slices.Compact(t.words)
	for _, w := range t.words {
		t.stems = append(t.stems, stem(w))
	}
	t.stems = slices.Compact(t.stems) // what is ascending begins so
	return t
}

// overlap is the share of the smaller topic that the other has too.
func overlap(a, b *topic) float64 {
	if len(a.words) == 0 || len(b.words) == 0 {
		return 0
	}
	n := 0
	for i, j := 0, 0; i < len(a.words) && j < len(b.words); {
		switch cmp.Compare(a.words[i], b.words[j]) {
		case 0:
			n, i, j = n+1, i+1, j+1
		case -1:
			i++
		default:
			j++
		}
	}
	return float64(n) / float64(min(len(a.words), len(b.words)))
}

// differences lists what the tellings of a group tell differently. What one leaves out is no difference.
func differences(all []knowledge.Statement, texts map[string]string, g knowledge.Group) []knowledge.Aspect {
	var out []knowledge.Aspect
	first := all[g.Statements[0]]
	differ := func(what knowledge.Aspect) {
		if !slices.Contains(out, what) {
			out = append(out, what)
		}
	}
	for _, i := range g.Statements[1:] {
		s := all[i]
		if len(s.Speaker) > 0 && len(first.Speaker) > 0 && !knowledge.SameSet(s.Speaker, first.Speaker) {
			differ(knowledge.AspectWho)
		}
		if len(s.Addressee) > 0 && len(first.Addressee) > 0 && !knowledge.SameSet(s.Addressee, first.Addressee) {
			differ(knowledge.AspectWhom)
		}
		if a, b := numbers(first, texts), numbers(s, texts); len(a) > 0 && len(b) > 0 && !slices.Equal(a, b) {
			differ(knowledge.AspectNumber)
		}
		if s.Date != "" && first.Date != "" && !dated(s.Date, first.Date) {
			differ(knowledge.AspectDate)
		}
	}
	return out
}

// numbers are the figures in a content, ascending, without separators.
func numbers(s knowledge.Statement, texts map[string]string) []string {
	var out []string
	for _, t := range lang.Tokens(s.Content.Of(texts[s.Article])) {
		if t.Kind == lang.Number {
			out = append(out, strings.Map(func(r rune) rune {
				if r >= '0' && r <= '9' {
					return r
				}
				return -1
			}, t.Text))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
