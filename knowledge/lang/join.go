package lang

// joiner numbers the quotations that run through several sentences, paragraph after paragraph.
type joiner struct {
	last  int // the last number given
	chain int // first sentence of the quotation that is still open
}

// join marks the sentences from first on, those of one paragraph, with what its quotes say.
func (j *joiner) join(all []Sentence, first int, quotes []Quote) {
	for _, q := range quotes {
		from := firstTouched(all, first, q)
		if from == len(all) {
			continue
		}
		if !q.Opened {
			all[from].Within = true
			from = j.chain
		}
		to := lastTouched(all, first, q)
		j.chain = from
		j.number(all[from : to+1])
	}
}

// number gives the sentences of one quotation one number; a quotation that shares a sentence with another shares its
// number too.
func (j *joiner) number(run []Sentence) {
	if len(run) < 2 {
		return
	}
	n := run[0].Quotation
	if n == 0 {
		j.last++
		n = j.last
	}
	for i := range run {
		run[i].Quotation = n
		run[i].Within = run[i].Within || i > 0
		run[i].Open = run[i].Open || i < len(run)-1
	}
}

func firstTouched(all []Sentence, first int, q Quote) int {
	for i := first; i < len(all); i++ {
		if all[i].End > q.Inner.Start {
			return i
		}
	}
	return len(all)
}

func lastTouched(all []Sentence, first int, q Quote) int {
	for i := len(all) - 1; i > first; i-- {
		if all[i].Start < q.Inner.End {
			return i
		}
	}
	return first
}
