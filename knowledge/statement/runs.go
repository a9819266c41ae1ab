package statement

import "disputebot/knowledge/lang"

// joinRuns makes one content of the sentences that one quotation runs through where its speaker is told in another sentence: each
// by itself would tell who speaks only far away from it. What acts otherwise than the sentence before stays by itself.
func (f *finder) joinRuns(r report) report {
	if !r.direct || r.nominal || len(r.contents) < 2 {
		return r
	}
	out := r.contents[:1:1]
	for _, c := range r.contents[1:] {
		last := &out[len(out)-1]
		if f.apart(r, *last) && f.apart(r, c) && last[1] == c[0] && f.words[last[0]].quote == f.words[c[0]].quote && c[1]-last[0] <= longestRun && f.sameAct(*last, c) {
			last[1] = c[1]
			continue
		}
		out = append(out, c)
	}
	r.contents = out
	return r
}

// longestRun is how many words and marks sentences may have together to be told as one: longer ones say things of their own. On the
// development articles 20 to 40 give the same figures.
const longestRun = 30

// apart reports whether a quoted piece stands in another sentence than the cue.
func (f *finder) apart(r report, c [2]int) bool {
	return f.words[c[0]].quote >= 0 && f.words[c[0]].sentence != f.words[r.cue[0]].sentence
}

// sameAct reports whether two pieces of what is said are one act: the second has none of its own.
func (f *finder) sameAct(a, b [2]int) bool {
	second, _ := f.actOf(b)
	first, _ := f.actOf(a)
	return second == first || second == "" && f.words[a[0]].kind == lang.Mark
}
