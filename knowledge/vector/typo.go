package vector

import "math/bits"

// What a slip costs. Left-out, doubled and swapped letters are the common slips, a wrong one is rarer.
const (
	slip      = 2
	wrong     = 3
	slipNats  = 5 // half nats that a word must be commoner by for each unit
	noAnswer  = 1 << 20
	maxEdited = 64 // bytes of the longest word compared
)

// corrected finds the word that was most likely meant: few slips and a common word (a noisy channel). The first letter, or
// the first after one left out, is taken for right. None if no word is within the slips.
func (t *Table) corrected(folded, lang string, slips int) Row {
	if len(folded) < shortestTypo || slips > 1 && len(folded) < longTypo {
		return None
	}
	best, bestCost := None, noAnswer
	mask := letterSet(folded)
	for i, first := range []byte{folded[0], folded[1]} {
		if i == 1 && first == folded[0] {
			break
		}
		from, to := t.within(string(first))
		for r := from; r < to; r++ {
			f, _ := t.entry(int(r))
			if !near(folded, f, mask, slips) {
				continue
			}
			d := distance(folded, f, slips*wrong)
			if cost := slipNats*d + t.cost(r, lang); d <= slips*wrong && cost < bestCost {
				best, bestCost = r, cost
			}
		}
	}
	return best
}

// near rules out most words without comparing them: by length and by the letters that only one of the two has.
func near(a, b string, mask uint32, slips int) bool {
	d := len(a) - len(b)
	return d <= slips && -d <= slips && bits.OnesCount32(mask^letterSet(b)) <= 2*slips
}

func letterSet(s string) (set uint32) {
	for i := 0; i < len(s); i++ {
		set |= 1 << (s[i] & 31)
	}
	return set
}

// distance is the cost of the slips that turn a into b (left out, added, swapped, wrong letters; optimal string
// alignment), or more than limit if it is dearer than that.
func distance(a, b string, limit int) int {
	if len(a) >= maxEdited || len(b) >= maxEdited {
		return limit + 1
	}
	var rows [3][maxEdited]int
	for j := range len(b) + 1 {
		rows[0][j] = j * slip
	}
	for i := 1; i <= len(a); i++ {
		before, last, now := &rows[(i+1)%3], &rows[(i+2)%3], &rows[i%3]
		now[0] = i * slip
		least := now[0]
		for j := 1; j <= len(b); j++ {
			d := min(last[j], now[j-1]) + slip
			if a[i-1] == b[j-1] {
				d = min(d, last[j-1])
			} else {
				d = min(d, last[j-1]+wrong)
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, before[j-2]+slip)
			}
			now[j] = d
			least = min(least, d)
		}
		if least > limit {
			return limit + 1
		}
	}
	return rows[len(a)%3][len(b)]
}
