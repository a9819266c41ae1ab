package answer

import "disputebot/knowledge/lang"

// Who asks how many of a thing somebody pays, promises or wants may be answered by what it is worth: "how many grants did the college promise?" by
// "400,000 francs in grants".

// worthReach is how many words behind a sum may say what it is made up of.
const worthReach = 3

// madeOf notes what the sum of money is made up of that ends before token i: the words of meaning behind "of" or "in".
func (r *reader) madeOf(i int) {
	if i >= len(r.tokens) || !r.w.madeOf[r.tokens[i].Fold] {
		return
	}
	noun := false
	for j := i + 1; j < len(r.tokens) && j <= i+worthReach && r.tokens[j].Kind == lang.Word; j++ {
		if noun && !r.means(j) { // "in grants to schools"
			return
		}
		if noun = r.means(j) && !inside(r.dates, r.tokens[j]); noun {
			r.worth = append(r.worth, bare(r.tokens[j].Fold))
		}
	}
}

// worthOf tells whether a passage tells a sum of money made up of what a question wants counted.
func (e *Engine) worthOf(q *question, d *doc) bool {
	return q.of >= 0 && q.of < len(q.words) && e.anyMeans(&q.words[q.of], d.worth, d.passage.Lang, countedLike)
}
