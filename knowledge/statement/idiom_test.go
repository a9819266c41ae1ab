package statement_test

import "testing"

// TestIdioms reads what people say for refusing, giving in, pressing and punishing.
func TestIdioms(t *testing.T) {
	acts(t, []act{
		{"stand up to", "en", "Ann Lee stood up to Paul Stone on Tuesday.", "refuse: Ann Lee"},
		{"push back on", "en", "Ann Lee pushed back on the plan.", "refuse: Ann Lee"},
		{"put pressure on", "en", "Ann Lee put pressure on Paul Stone to close the mine.", "demand: Ann Lee > Paul Stone"},
		{"throw the book at", "en", "The court threw the book at Paul Stone.", "sanction: court? > Paul Stone"},
		{"cave in", "en", "Ann Lee caved in on Monday.", "agree: Ann Lee"},
		{"dire non", "fr", "Julie Prat a dit non à Paul Meunier.", "refuse: Julie Prat"},
		{"sourde oreille", "fr", "Julie Prat fait la sourde oreille.", "refuse: Julie Prat"},
		{"tenir tête", "fr", "Julie Prat a tenu tête à Paul Meunier.", "refuse: Julie Prat > Paul Meunier"},
		{"tenir bon", "fr", "Julie Prat tient bon.", "refuse: Julie Prat"},
		{"céder", "fr", "Julie Prat a cédé à Paul Meunier.", "agree: Julie Prat"},
		{"ne pas céder", "fr", "Julie Prat ne cède pas.", "refuse: Julie Prat"},
		{"mettre la pression", "fr", "Julie Prat met la pression sur Paul Meunier pour fermer la mine.", "demand: Julie Prat > Paul Meunier"},
	})
}
