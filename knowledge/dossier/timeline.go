package dossier

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
)

// Timeline are the demands, and what binds like one, by and to the actors, with their replies; of all where none is named. They
// stand by the date of the event, else by that of the article, those without either last; the library's order decides between
// equals. What never happened or only might is left out, and so is what tells neither who asks nor who is asked.
func (d *Dossier) Timeline(actors []string) []knowledge.Exchange {
	var out []knowledge.Exchange
	for _, n := range d.ordered() {
		a := d.acts[n]
		i := d.lead(a, func(s *knowledge.Statement) bool {
			return happens(s) && (s.Established || len(s.Addressee) > 0) && d.anyPart(actors, s)
		})
		if i >= 0 {
			out = append(out, knowledge.Exchange{Demand: d.entry(i, a), Replies: d.answers(a)})
		}
	}
	return out
}

// happens tells whether something is asked, or will be.
func happens(s *knowledge.Statement) bool {
	return asks(s) && (s.Polarity == knowledge.Affirmed || s.Polarity == knowledge.Future)
}

// ordered are the numbers of the acts in the order of their dates.
func (d *Dossier) ordered() []int {
	out := make([]int, len(d.acts))
	dates := make([]string, len(d.acts))
	for n, a := range d.acts {
		out[n], dates[n] = n, d.date(a)
	}
	slices.SortStableFunc(out, func(a, b int) int { return byDate(dates[a], dates[b]) })
	return out
}

// date is when an act was done, as the first telling that dates it has it; else when the first dated article told it.
func (d *Dossier) date(a act) string {
	for _, i := range a {
		if day := d.day(d.statement(i)); day != "" {
			return day
		}
	}
	for _, i := range a {
		if p := d.articles[d.statement(i).Article].Date; p != "" {
			return p
		}
	}
	return ""
}

// day is when a statement's act was done. A day after the article's own, of what the article tells as done, is none: it is some
// other day that stands beside the act.
func (d *Dossier) day(s *knowledge.Statement) string {
	p := d.articles[s.Article].Date
	if s.Polarity == knowledge.Affirmed && p != "" && s.Date > p && !strings.HasPrefix(s.Date, p) {
		return ""
	}
	return s.Date
}

// byDate compares dates, the unknown last.
func byDate(a, b string) int {
	return cmp.Or(before(a != "", b != ""), cmp.Compare(a, b))
}

// answers are the replies to an act, one an act, in the order of their dates.
func (d *Dossier) answers(demand act) []knowledge.Entry {
	var acts []int
	telling := map[int]int{}
	for _, i := range demand {
		for _, r := range d.repliesTo(i) {
			n := d.actOf[r]
			if at, ok := telling[n]; !ok || d.statement(at).Article == d.statement(r).Article && strength(d.statement(r), d.statement(at)) < 0 {
				telling[n] = r
				if !ok {
					acts = append(acts, n)
				}
			}
		}
	}
	slices.SortStableFunc(acts, func(a, b int) int { return byDate(d.date(d.acts[a]), d.date(d.acts[b])) })
	var out []knowledge.Entry
	for _, n := range acts {
		out = append(out, d.entry(telling[n], d.acts[n]))
	}
	return out
}
