package eval

import (
	"fmt"
	"strings"
)

// counts is what judging questions adds up to. Of a single question every number but the snippets' is 0 or 1.
type counts struct {
	n, answered, answerable     int
	first, three                int // a gold quote in the first snippet, in the first three
	mustN, must                 int
	forbidN, forbid             int
	goldAbstain, abstained, due int // due: abstained where it was due
	falseAbstain                int
	snippets, verbatim, noise   int
	offsetsN, offsets           int
}

// add sums up.
func (c *counts) add(d counts) {
	c.n += d.n
	c.answered += d.answered
	c.answerable += d.answerable
	c.first += d.first
	c.three += d.three
	c.mustN += d.mustN
	c.must += d.must
	c.forbidN += d.forbidN
	c.forbid += d.forbid
	c.goldAbstain += d.goldAbstain
	c.abstained += d.abstained
	c.due += d.due
	c.falseAbstain += d.falseAbstain
	c.snippets += d.snippets
	c.verbatim += d.verbatim
	c.noise += d.noise
	c.offsetsN += d.offsetsN
	c.offsets += d.offsets
}

// judge counts one question; a is nil where the bot gave no answer.
func judge(g Question, a *Answer, articles map[string]string, noise []Noise) counts {
	if a == nil {
		a = new(Answer)
		c := weigh(g, a)
		c.answered = 0
		return c
	}
	c := weigh(g, a)
	for _, s := range a.Snippets {
		article, ok := articles[s.Article]
		inside := ok && s.Text != ""
		c.snippets++
		c.verbatim += one(inside && strings.Contains(article, s.Text))
		if s.Span != nil {
			c.offsetsN++
			c.offsets += one(inside && cuts(*s.Span, s.Text, article))
		}
		c.noise += one(isNoise(s, articles, noise))
	}
	return c
}

// weigh counts what an answer says, whatever its snippets look like. An abstention from an answerable question is a miss
// in all of it.
func weigh(g Question, a *Answer) counts {
	reply := loose(a.Reply)
	c := counts{n: 1, answered: 1, goldAbstain: one(g.Abstain), abstained: one(a.Abstain), due: one(a.Abstain && g.Abstain)}
	if !g.Abstain {
		c.answerable = 1
		c.falseAbstain = one(a.Abstain)
		c.first = one(!a.Abstain && hit(a.Snippets[:min(1, len(a.Snippets))], g.Gold))
		c.three = one(!a.Abstain && hit(a.Snippets[:min(3, len(a.Snippets))], g.Gold))
		if len(g.MustInclude) > 0 {
			c.mustN = 1
			c.must = one(!a.Abstain && includes(firstRunes(reply, replyRunes), g.MustInclude))
		}
	}
	if len(g.Forbid) > 0 {
		c.forbidN = 1
		c.forbid = one((reply != "" || a.Abstain) && !holdsAny(reply, g.Forbid))
	}
	return c
}

// includes tells whether a loose reply holds one string of each list.
func includes(reply string, must [][]string) bool {
	for _, alternatives := range must {
		if !holdsAny(reply, alternatives) {
			return false
		}
	}
	return true
}

func holdsAny(reply string, texts []string) bool {
	for _, t := range texts {
		if strings.Contains(reply, loose(t)) {
			return true
		}
	}
	return false
}

// short tells whether the answer to one question fell short somewhere.
func (c counts) short() bool {
	return c.answerable == 1 && !(c.three == 1 && c.first == 1 && c.must == c.mustN) ||
		c.goldAbstain != c.abstained || c.forbid != c.forbidN || c.verbatim != c.snippets || c.noise > 0
}

// figures turns counts into shares.
func (c counts) figures() Figures {
	return Figures{
		N: c.n, Answered: c.answered, Answerable: c.answerable,
		AnswerAt1: share(c.first, c.answerable), RecallAt3: share(c.three, c.answerable),
		MustInclude: share(c.must, c.mustN), MustN: c.mustN, Forbid: share(c.forbid, c.forbidN), ForbidN: c.forbidN,
		AbstainPrecision: share(c.due, c.abstained), AbstainRecall: share(c.due, c.goldAbstain),
		GoldAbstain: c.goldAbstain, Abstained: c.abstained, AbstainAny: c.abstained + c.goldAbstain,
		FalseAbstain: share(c.falseAbstain, c.answerable),
		Verbatim:     share(c.verbatim, c.snippets), Snippets: c.snippets,
		Offsets: share(c.offsets, c.offsetsN), OffsetsN: c.offsetsN, Noise: share(c.noise, c.snippets),
	}
}

// share is a part of a whole, 0 of nothing.
func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// cell is a share as a table shows it.
func cell(v float64, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", v)
}

// pad fills a cell up to a width, from the right for a negative one.
func pad(s string, width int) string { return fmt.Sprintf("%*s", width, s) }
