package eval

import (
	"fmt"
	"sort"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// Rates are precision, recall and their F1, each in [0,1], with the counts behind them.
type Rates struct {
	P    float64 `json:"p"`
	R    float64 `json:"r"`
	F1   float64 `json:"f1"`
	Hits int     `json:"tp"`
	Out  int     `json:"pred"` // claims the bot read
	Gold int     `json:"gold"`
}

// ClaimResult is how well the claims of the articles were read.
type ClaimResult struct {
	WithAct      Rates            `json:"with_act"`      // speaker, addressee, quote and act
	WithoutAct   Rates            `json:"without_act"`   // speaker, addressee and quote
	QuoteOnly    Rates            `json:"quote_only"`    //
	ActAccuracy  float64          `json:"act_accuracy"`  // of the pairs matched without regard to act
	DateAccuracy float64          `json:"date_accuracy"` // of those among them whose gold has a date
	Dated        int              `json:"dated"`
	ByAct        map[string]Rates `json:"by_act"` // with act; "(none)" for claims without one
	ByArticle    map[string]Rates `json:"by_article"`
	// Missed holds the gold claims without a partner (with act), Spurious the bot's.
	Missed   []Claim `json:"-"`
	Spurious []Claim `json:"-"`
}

// Claims compares what the bot read out of the articles with gold claims. Claims of articles without any gold do not count.
func Claims(gold, claims []Claim) ClaimResult {
	known := make(map[string]bool)
	for _, g := range gold {
		known[g.Article] = true
	}
	var out []Claim
	for _, c := range claims {
		if known[c.Article] {
			out = append(out, c)
		}
	}
	g, p := prepared(gold), prepared(out)
	full, noAct, quote := pairs(g, p, true, true), pairs(g, p, true, false), pairs(g, p, false, false)
	r := ClaimResult{
		WithAct: rates(len(full), len(p), len(g)), WithoutAct: rates(len(noAct), len(p), len(g)),
		QuoteOnly: rates(len(quote), len(p), len(g)),
		ByAct:     by(g, p, full, func(c *claim) string { return c.act }),
		ByArticle: by(g, p, full, func(c *claim) string { return c.Article }),
	}
	if none, ok := r.ByAct[""]; ok {
		delete(r.ByAct, "")
		r.ByAct["(none)"] = none
	}
	r.accuracy(g, p, noAct)
	r.Missed, r.Spurious = alone(g, p, full)
	return r
}

// claim is a [Claim] made ready for comparing.
type claim struct {
	Claim
	act     string
	speaker map[string]bool
	to      map[string]bool
}

func prepared(claims []Claim) []claim {
	out := make([]claim, len(claims))
	for i, c := range claims {
		out[i] = claim{Claim: c, act: casefold(strings.TrimFunc(c.Act, space)), speaker: names(c.Speaker), to: names(c.Addressee)}
	}
	return out
}

// names are a set of names in which case, accents, white space and the shape of an apostrophe do not matter.
func names(all []string) map[string]bool {
	out := make(map[string]bool, len(all))
	for _, n := range all {
		if strings.TrimFunc(n, space) != "" {
			out[name(n)] = true
		}
	}
	return out
}

func name(n string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(n) {
		if norm.NFD.PropertiesString(string(r)).CCC() == 0 {
			b.WriteRune(r)
		}
	}
	return fold(casefold(strings.ReplaceAll(b.String(), "’", "'")))
}

// alike tells whether two sets share a name, or are both empty.
func alike(a, b map[string]bool) bool {
	for n := range a {
		if b[n] {
			return true
		}
	}
	return len(a) == 0 && len(b) == 0
}

// sameWho tells whether speakers and addressees agree. Where the article names no addressee, none will do too.
func sameWho(g, p *claim) bool {
	return alike(g.speaker, p.speaker) && (alike(g.to, p.to) || g.Unstated && len(p.Addressee) == 0)
}

// pair is a gold claim and the bot's claim that matches it, by their places.
type pair struct{ gold, out int }

// pairs matches one to one: best quote first, on a tie equal acts first, then in order.
func pairs(gold, out []claim, needWho, needAct bool) []pair {
	type candidate struct {
		pair
		f1    float64
		other bool // the acts differ
	}
	var found []candidate
	for i := range gold {
		for j := range out {
			g, p := &gold[i], &out[j]
			if g.Article != p.Article || needAct && g.act != p.act || needWho && !sameWho(g, p) {
				continue
			}
			if f := tokenF1(g.Quote, p.Quote); f >= claimOverlap {
				found = append(found, candidate{pair{i, j}, f, g.act != p.act})
			}
		}
	}
	// Stable: found is in the order of gold, then out.
	sort.SliceStable(found, func(a, b int) bool {
		if found[a].f1 != found[b].f1 {
			return found[a].f1 > found[b].f1
		}
		return !found[a].other && found[b].other
	})
	usedGold, usedOut := make([]bool, len(gold)), make([]bool, len(out))
	var matched []pair
	for _, c := range found {
		if !usedGold[c.gold] && !usedOut[c.out] {
			usedGold[c.gold], usedOut[c.out] = true, true
			matched = append(matched, c.pair)
		}
	}
	return matched
}

// rates computes F1 as 2pr/(p+r), like the scripts, so that the last digit agrees.
func rates(hits, out, gold int) Rates {
	r := Rates{P: share(hits, out), R: share(hits, gold), Hits: hits, Out: out, Gold: gold}
	if r.P+r.R > 0 {
		r.F1 = 2 * r.P * r.R / (r.P + r.R)
	}
	return r
}

// by counts the matched pairs by a key that both claims of a pair share.
func by(gold, out []claim, matched []pair, key func(*claim) string) map[string]Rates {
	type sum struct{ hits, out, gold int }
	sums := map[string]sum{}
	for i := range gold {
		s := sums[key(&gold[i])]
		s.gold++
		sums[key(&gold[i])] = s
	}
	for i := range out {
		s := sums[key(&out[i])]
		s.out++
		sums[key(&out[i])] = s
	}
	for _, m := range matched {
		s := sums[key(&gold[m.gold])]
		s.hits++
		sums[key(&gold[m.gold])] = s
	}
	result := make(map[string]Rates, len(sums))
	for k, s := range sums {
		result[k] = rates(s.hits, s.out, s.gold)
	}
	return result
}

// accuracy looks at the acts and dates of pairs matched without regard to act.
func (r *ClaimResult) accuracy(gold, out []claim, matched []pair) {
	acts, dates := 0, 0
	for _, m := range matched {
		g, p := &gold[m.gold], &out[m.out]
		acts += one(g.act == p.act)
		if strings.TrimFunc(g.Date, space) != "" {
			r.Dated++
			dates += one(sameDate(g.Date, p.Date))
		}
	}
	r.ActAccuracy, r.DateAccuracy = share(acts, len(matched)), share(dates, r.Dated)
}

// sameDate takes a month for a day of it, but not a day for its month.
func sameDate(gold, out string) bool {
	gold, out = strings.TrimFunc(gold, space), strings.TrimFunc(out, space)
	return out != "" && (gold == out || strings.HasPrefix(gold, out+"-"))
}

// alone lists the claims of both sides that have no partner.
func alone(gold, out []claim, matched []pair) (missed, spurious []Claim) {
	usedGold, usedOut := make([]bool, len(gold)), make([]bool, len(out))
	for _, m := range matched {
		usedGold[m.gold], usedOut[m.out] = true, true
	}
	for i := range gold {
		if !usedGold[i] {
			missed = append(missed, gold[i].Claim)
		}
	}
	for j := range out {
		if !usedOut[j] {
			spurious = append(spurious, out[j].Claim)
		}
	}
	return missed, spurious
}

// String is the table of the figures.
func (r ClaimResult) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-22s %6s %6s %6s   %4s %4s %4s\n", "", "P", "R", "F1", "hit", "out", "gold")
	row := func(name string, v Rates) {
		fmt.Fprintf(&b, "%-22s %6.3f %6.3f %6.3f   %4d %4d %4d\n", name, v.P, v.R, v.F1, v.Hits, v.Out, v.Gold)
	}
	row("with_act", r.WithAct)
	row("without_act", r.WithoutAct)
	row("quote_only", r.QuoteOnly)
	for _, k := range keys(r.ByAct) {
		row("act:"+k, r.ByAct[k])
	}
	for _, k := range keys(r.ByArticle) {
		row("article:"+k, r.ByArticle[k])
	}
	fmt.Fprintf(&b, "act accuracy %.3f, date accuracy %.3f (of %d dated)\n", r.ActAccuracy, r.DateAccuracy, r.Dated)
	return b.String()
}

func keys(m map[string]Rates) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
