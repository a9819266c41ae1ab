package dossier

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// Compare are the acts that several articles tell and in which one of the actors takes part, all where none is named, in the
// library's order. The accounts carry no [knowledge.Snippet.Also]: they stand beside each other.
func (d *Dossier) Compare(actors []string) []knowledge.Comparison {
	var out []knowledge.Comparison
	for _, a := range d.acts {
		if d.articlesOf(a) < 2 || d.first(a, func(s *knowledge.Statement) bool { return d.anyPart(actors, s) }) < 0 {
			continue
		}
		accounts := d.accounts(a)
		out = append(out, knowledge.Comparison{Accounts: accounts, Differences: d.differences(accounts)})
	}
	return out
}

// accounts are the tellings of an act, the strongest of each article, by date of publication, then article.
func (d *Dossier) accounts(a act) []knowledge.Entry {
	var out []knowledge.Entry
	seen := map[string]bool{}
	for _, i := range a {
		if article := d.statement(i).Article; !seen[article] {
			seen[article] = true
			out = append(out, d.alone(d.lead(a, func(s *knowledge.Statement) bool { return s.Article == article })))
		}
	}
	slices.SortStableFunc(out, func(x, y knowledge.Entry) int {
		return cmp.Or(byDate(x.Published, y.Published), cmp.Compare(x.Statement.Article, y.Statement.Article))
	})
	return out
}

// differences are the aspects that accounts tell differently. What one leaves out, or tells of a speaker who is in doubt, is no
// difference.
func (d *Dossier) differences(accounts []knowledge.Entry) []knowledge.Difference {
	var out []knowledge.Difference
	for _, aspect := range []struct {
		name  knowledge.Aspect
		value func(*knowledge.Statement) string
		same  func(a, b string) bool
	}{
		{knowledge.AspectWho, d.who, sameNames},
		{knowledge.AspectWhom, func(s *knowledge.Statement) string { return strings.Join(s.Addressee, nameSeparator) }, sameNames},
		{knowledge.AspectNumber, d.figures, sameFigures},
		{knowledge.AspectDate, func(s *knowledge.Statement) string { return s.Date }, sameTime},
	} {
		var values []knowledge.Value
		differ := false
		for i := range accounts {
			s := &accounts[i].Statement
			text := aspect.value(s)
			if text == "" {
				continue
			}
			differ = differ || slices.ContainsFunc(values, func(v knowledge.Value) bool { return !aspect.same(v.Text, text) })
			values = append(values, knowledge.Value{Article: s.Article, Text: text})
		}
		if differ {
			out = append(out, knowledge.Difference{Aspect: aspect.name, Values: values})
		}
	}
	return out
}

const nameSeparator = ", "

// who are the speakers, where they are beyond doubt.
func (d *Dossier) who(s *knowledge.Statement) string {
	if !s.Established {
		return ""
	}
	return strings.Join(s.Speaker, nameSeparator)
}

// figures are the numbers of what was said, as written, without its date.
func (d *Dossier) figures(s *knowledge.Statement) string {
	text := d.text(s.Article)
	var out []string
	for _, n := range numbers(text, s.Content) {
		if figure := n.Of(text); !n.Overlaps(s.DateText) && !slices.Contains(out, figure) {
			out = append(out, figure)
		}
	}
	return strings.Join(out, nameSeparator)
}

// numbers are the numbers of a stretch of text; groups of three digits with a space before them go on ("1 200").
func numbers(text string, in knowledge.Span) []knowledge.Span {
	var out []knowledge.Span
	var last lang.Token
	for _, t := range lang.Tokens(in.Of(text)) {
		n := len(out) - 1
		gap := strings.TrimSpace(in.Of(text)[last.End:t.Start]) == "" && t.Start > last.End
		switch {
		case t.Kind != lang.Number:
		case last.Kind == lang.Number && n >= 0 && gap && len(last.Text) <= 3 && len(t.Text) == 3:
			out[n].End = in.Start + t.End
		default:
			out = append(out, knowledge.Span{Start: in.Start + t.Start, End: in.Start + t.End})
		}
		last = t
	}
	return out
}

func sameNames(a, b string) bool {
	return knowledge.SameSet(strings.Split(a, nameSeparator), strings.Split(b, nameSeparator))
}

// sameFigures compares numbers by their digits: languages separate them differently.
func sameFigures(a, b string) bool {
	digits := func(s string) []string {
		var out []string
		for _, n := range strings.Split(s, nameSeparator) {
			out = append(out, strings.Map(func(r rune) rune {
				if r < '0' || r > '9' {
					return -1
				}
				return r
			}, n))
		}
		return out
	}
	return knowledge.SameSet(digits(a), digits(b))
}

// sameTime tells whether one date is the other, or a day or a month of it.
func sameTime(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) }
