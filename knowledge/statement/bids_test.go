package statement_test

import "testing"

// TestBids reads a bid to have something done as a demand, and one to buy as none; and a few phrases of refusal and threat beside it.
func TestBids(t *testing.T) {
	acts(t, []act{
		{"a bid by", "en", "A bid by Ann Lee to have the order suspended has failed.", "demand: Ann Lee"},
		{"thrown out", "en", "A bid by Ann Lee to have the order suspended was thrown out by the court.", "demand: Ann Lee > court; rule: court? > Ann Lee"},
		{"somebody's bid", "en", "Arval's bid to have the order suspended failed.", "demand: Arval"},
		{"to buy", "en", "Arval's bid to buy Nordel failed.", ""},
		{"for a firm", "en", "A bid by Arval for Nordel has failed.", ""},
		{"no mind to", "en", "Arval has no mind to comply.", "refuse: Arval"},
		{"or we keep", "en", "“Bring them back,” Ann Lee told Arval, “or we keep our scarves at home.”", "demand: Ann Lee > Arval; threaten: Ann Lee > Arval"},
		{"not a word of it", "fr", "Julie Prat n'en croit pas un mot.", "refuse: Julie Prat"},
		{"to step down", "fr", "« Et nous démissionnerons en mai si rien ne vient », a dit Julie Prat.", "threaten: Julie Prat"},
	})
}
