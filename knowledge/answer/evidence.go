package answer

import (
	"disputebot/knowledge/lang"
)

// evidence is what kinds of answers a sentence can hold.
type evidence struct {
	figure bool // an amount, a count, a share
	date   bool
	when   string // the first date, resolved against the article's; "" where that is not possible
	names  int    // runs of capitals inside the sentence
	reason bool
	denial bool
	// content counts the words that are no stop words: a heading or a caption has few.
	content int
}

// evidence reads what a sentence offers beside its words.
func (c *corpus) evidence(l *lang.Language, text string, tokens []lang.Token, published string) evidence {
	w := c.words[l.Code]
	dates := l.Dates(text)
	v := evidence{date: len(dates) > 0}
	if len(dates) > 0 {
		v.when = dates[0].Resolve(published)
	}
	_, _, v.reason = lang.FirstOf(w.reasons, tokens)
	for i, t := range tokens {
		switch {
		case t.Kind == lang.Mark:
			continue
		case inside(dates, t):
		case t.Kind == lang.Number:
			v.figure = true
		case counts(l, t.Fold):
			v.figure = true
		case upper(t.Text) && !sentenceStart(tokens, i) && !(i > 0 && upper(tokens[i-1].Text) && !sentenceStart(tokens, i-1)):
			v.names++
		}
		v.denial = v.denial || w.negations[t.Fold]
		if !l.Stop(t.Fold) {
			v.content++
		}
	}
	return v
}

// counts tells whether a word is a number above one; "one" and "un" are rather articles.
func counts(l *lang.Language, fold string) bool {
	n, ok := l.Number(fold)
	return ok && n > 1
}

func inside(dates []lang.Date, t lang.Token) bool {
	for _, d := range dates {
		if d.Start <= t.Start && t.End <= d.End {
			return true
		}
	}
	return false
}
