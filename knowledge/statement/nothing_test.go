package statement_test

import "testing"

// TestFuture reads an act to come, or left undone, of which nothing more is told.
func TestFuture(t *testing.T) {
	acts(t, []act{
		{"to come", "en", "Ann Lee will appeal.", "future refuse: Ann Lee"},
		{"to come, told by another", "en", "Ann Lee will appeal, Paul Stone said.", "future refuse: Ann Lee; state: Paul Stone"},
		{"planned", "en", "Ann Lee intends to appeal.", "state: Ann Lee; future refuse: Ann Lee"},
		{"done", "en", "Ann Lee has appealed.", "refuse: Ann Lee"},
		{"not done", "en", "Ann Lee will not appeal.", "negated refuse: Ann Lee"},
		{"for something else", "en", "Ann Lee will appeal for calm.", "future demand: Ann Lee"},
		{"a thing that pleases", "en", "Paris appeals to families.", "demand: ?"},
		{"to come", "fr", "La société Arval fera appel.", "future refuse: Arval"},
		{"to come, by one word", "fr", "Arval fera appel.", "future refuse: Arval"},
		{"planned", "fr", "Julie Prat compte faire appel.", "future refuse: Julie Prat"},
		{"done", "fr", "Arval a fait appel.", "refuse: Arval"},
		{"not done", "fr", "Arval n'a pas fait appel.", "negated refuse: Arval"},
	})
}

// TestNothing marks an act whose object is nothing, or whose other side is nobody, as one that has not been done.
func TestNothing(t *testing.T) {
	acts(t, []act{
		{"inside the verb", "fr", "Julie Prat n'a rien demandé à Marc Tellier.", "negated demand: Julie Prat > Marc Tellier"},
		{"from whom", "fr", "Julie Prat n'a rien exigé de la société Arval.", "negated demand: Julie Prat > Arval"},
		{"behind the verb", "fr", "Julie Prat ne demande rien au préfet.", "negated demand: Julie Prat > préfet"},
		{"of nobody", "fr", "Julie Prat n'a jamais rien demandé.", "negated demand: Julie Prat"},
		{"promised", "fr", "Julie Prat n'a rien promis à Marc Tellier.", "negated promise: Julie Prat > Marc Tellier"},
		{"nothing but something", "fr", "Julie Prat ne demande rien d'autre que la vérité.", ""},
		{"something", "fr", "Julie Prat a demandé une prime à Marc Tellier.", "demand: Julie Prat > Marc Tellier"},
		{"for nothing", "en", "Ann Lee has asked Paul Stone for nothing.", "negated demand: Ann Lee > Paul Stone"},
		{"nothing of whom", "en", "Ann Lee asked nothing of Paul Stone.", "negated demand: Ann Lee > Paul Stone"},
		{"nothing from whom", "en", "Ann Lee has demanded nothing from the council.", "negated demand: Ann Lee > council"},
		{"nobody", "en", "Ann Lee asked nobody to leave.", "negated demand: Ann Lee"},
		{"nothing but something", "en", "Ann Lee asks for nothing more than justice.", "demand: Ann Lee"},
		{"something", "en", "Ann Lee has asked Paul Stone for money.", "demand: Ann Lee > Paul Stone"},
	})
}
