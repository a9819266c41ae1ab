package statement

import (
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
	words := make([]map[string]bool, len(lib.Statements))
	for i, s := range lib.Statements {
		words[i] = r.topic(s, texts[s.Article])
	}
	var out []knowledge.Group
	taken := make([]bool, len(lib.Statements))
	for i := range lib.Statements {
		if taken[i] {
			continue
		}
		g := knowledge.Group{Statements: []int{i}}
		for j := i + 1; j < len(lib.Statements); j++ {
			if !taken[j] && r.joins(lib.Statements, words, g, j) {
				g.Statements = append(g.Statements, j)
				taken[j] = true
			}
		}
		if len(g.Statements) > 1 {
			g.Differ = differences(lib.Statements, texts, g)
			out = append(out, g)
		}
	}
	return out
}

// joins reports whether statement j tells the group's act: another article than all of it, and like its first.
func (r *Reader) joins(all []knowledge.Statement, words []map[string]bool, g knowledge.Group, j int) bool {
	for _, i := range g.Statements {
		if all[i].Article == all[j].Article {
			return false
		}
	}
	i := g.Statements[0]
	return likeness(all[i], all[j], words[i], words[j]) >= sameAtLeast
}

// likeness weighs how far two statements tell the same act.
func likeness(a, b knowledge.Statement, aw, bw map[string]bool) float64 {
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
	if a.Lang == b.Lang && overlap(aw, bw) < sameTopic {
		return 0
	}
	if a.Lang == b.Lang {
		return score + sameWords*overlap(aw, bw)
	}
	if sameNames(a.Addressee, b.Addressee) && dated(a.Date, b.Date) {
		score += sameWords / 2
	}
	if across := overlapAcross(aw, bw); across >= sameTopic {
		score += sameWords * across
	}
	return score
}

// overlapAcross is the share of the smaller set that the other has in another language: figures, names, and words that begin alike
// ("repay", "rembourser" do not, "demand", "demande" do).
func overlapAcross(a, b map[string]bool) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return 0
	}
	stems := map[string]bool{}
	for w := range b {
		stems[stem(w)] = true
	}
	n := 0
	for w := range a {
		if stems[stem(w)] {
			n++
		}
	}
	return float64(n) / float64(len(a))
}

// stem is the beginning of a folded word.
func stem(w string) string { return w[:min(len(w), sameStem)] }

// dated reports whether one date is the other, or a day or month of it.
func dated(a, b string) bool {
	return a != "" && b != "" && (strings.HasPrefix(a, b) || strings.HasPrefix(b, a))
}

// topic is the content's words that carry one, folded.
func (r *Reader) topic(s knowledge.Statement, text string) map[string]bool {
	out := map[string]bool{}
	l := r.langs.Lang(s.Lang)
	for _, t := range lang.Tokens(s.Content.Of(text)) {
		if t.Kind != lang.Mark && (l == nil || !l.Stop(strings.TrimSuffix(t.Fold, "'"))) {
			out[singular(t.Fold)] = true
		}
	}
	return out
}

// overlap is the share of the smaller set that the other has too.
func overlap(a, b map[string]bool) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	n := 0
	for w := range a {
		if b[w] {
			n++
		}
	}
	return float64(n) / float64(min(len(a), len(b)))
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
		if len(s.Speaker) > 0 && len(first.Speaker) > 0 && !sameSet(s.Speaker, first.Speaker) {
			differ(knowledge.AspectWho)
		}
		if len(s.Addressee) > 0 && len(first.Addressee) > 0 && !sameSet(s.Addressee, first.Addressee) {
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

func sameSet(a, b []string) bool {
	a, b = slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b))
	return slices.Equal(a, b)
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
