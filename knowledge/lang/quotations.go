package lang

// QuotesOf finds the quotations of paragraphs, ascending and disjoint ones, a list for each. A quotation that is left
// open runs on into the next paragraph where that one repeats its mark or closes it; it is then not Opened there.
func (l *Language) QuotesOf(text string, paragraphs []Range) [][]Quote {
	out := make([][]Quote, len(paragraphs))
	var carried *Quote
	for i, p := range paragraphs {
		out[i] = l.quotesFrom(text, p.Start, p.End, carried)
		carried = nil
		if n := len(out[i]); n > 0 && !out[i][n-1].Closed {
			carried = &out[i][n-1]
		}
	}
	return out
}
