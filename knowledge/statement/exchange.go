package statement

import "slices"

// exchange is the last act told before a report in which somebody was spoken to, -1 for none within reach of a pronoun, and whether
// it is told right before: in the sentence before at most, and nothing but what it says itself in between.
func (r *resolver) exchange(rep report, to [][]string) (int, bool) {
	near := true
	for n := len(r.passed) - 1; n >= 0; n-- {
		k := r.passed[n]
		before := r.reports[k]
		if rep.sentence-before.sentence > reach || before.sentence > rep.sentence {
			break
		}
		if (before.addressee.empty() || before.back) && before.clitic < 0 {
			near = near && r.withinNext(n)
			continue
		}
		if slices.Contains(r.passed[n+1:], before.carried) {
			continue
		}
		return k, near && rep.sentence-before.sentence <= 1 && r.nobodyBetween(before, rep, to[k], r.speaks[k])
	}
	return -1, false
}

// withinNext reports whether the act passed at n stands in what the one before it says.
func (r *resolver) withinNext(n int) bool {
	if n == 0 {
		return false
	}
	inner, outer := r.reports[r.passed[n]], r.reports[r.passed[n-1]]
	return slices.ContainsFunc(outer.contents, func(c [2]int) bool { return c[0] <= inner.cue[0] && inner.cue[1] <= c[1] })
}

// nobodyBetween reports whether nobody but the two who speak with each other is named between the act before and the report, what
// the former says aside.
func (r *resolver) nobodyBetween(before, rep report, to, asker []string) bool {
	from := max(before.cue[1], before.addressee.last, before.speaker.last)
	for _, h := range r.heard {
		within := slices.ContainsFunc(before.contents, func(c [2]int) bool { return c[0] <= h.at && h.at < c[1] })
		if !h.common && h.at >= from && h.at < rep.speaker.head && !within && !sameNames(h.names, to) && !sameNames(h.names, asker) {
			return false
		}
	}
	return true
}

// pressedBefore reports whether the last act told, in the sentence before at most, presses somebody, of whom no more is known.
func (r *resolver) pressedBefore(rep report) bool {
	if len(r.passed) == 0 {
		return false
	}
	before := r.reports[r.passed[len(r.passed)-1]]
	return rep.sentence-before.sentence <= 1 && r.presses(before)
}

// echoed is the act told before in whose words, outside of quotation marks, the pronoun of report i stands, where the same pronoun
// is its speaker.
func (r *resolver) echoed(i int) (int, bool) {
	rep := r.reports[i]
	for n := len(r.passed) - 1; n >= 0 && r.reports[r.passed[n]].sentence == rep.sentence; n-- {
		k := r.passed[n]
		outer := r.reports[k]
		if outer.direct || !r.third(outer.speaker) || r.words[outer.speaker.head].low != r.words[rep.speaker.head].low {
			continue
		}
		if slices.ContainsFunc(outer.contents, func(c [2]int) bool { return c[0] <= rep.speaker.head && rep.cue[1] <= c[1] }) {
			return k, true
		}
	}
	return 0, false
}
