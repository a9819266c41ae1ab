package statement

import "disputebot/knowledge/lang"

// fragment reports whether a quotation is a few words inside somebody else's sentence ("des « refuges » pour"), not a
// sentence of its own.
func (d *doc) fragment(q int) bool {
	k := d.quotes[q]
	if k.first == 0 || k.follows >= 0 || !k.Opened {
		return false
	}
	before := d.words[k.first-1]
	if before.sentence != d.words[k.first].sentence || before.mark(",:") || before.quote >= 0 {
		return false
	}
	if before.mark("–—-") {
		return false
	}
	if _, ok := d.verbAt(k.first - 1); ok {
		return k.last-k.first <= 8 && !d.words[min(k.first+1, len(d.words)-1)].capital
	}
	first := d.at(k.first + 1)
	return !first.capital || k.last-k.first <= 5
}

// sentenceRuns cuts a quotation into the pieces that stand in one sentence each.
func (d *doc) sentenceRuns(first, last int) [][2]int {
	var out [][2]int
	for i := first; i < last; {
		j := i
		for j < last && d.words[j].sentence == d.words[i].sentence {
			j++
		}
		if d.hasWord(i, j) {
			out = append(out, [2]int{i, j})
		}
		i = j
	}
	return out
}

func (d *doc) hasWord(i, j int) bool {
	for ; i < j; i++ {
		if d.words[i].kind != lang.Mark {
			return true
		}
	}
	return false
}
