package statement_test

import "testing"

// TestStaged reads who does what an infinitive tells as done: by a step taken for it, by how soon it was done, or as the first of several.
func TestStaged(t *testing.T) {
	acts(t, []act{
		{"a march", "en", "Teachers marched through Leeds to demand better pay.", "demand: teachers"},
		{"a speech", "en", "Ann Lee used her speech to urge the mayor to resign.", "demand: Ann Lee > mayor"},
		{"a chance", "en", "Ann Lee took the chance to call for an inquiry.", "demand: Ann Lee"},
		{"a silence broken", "en", "Ann Lee broke her silence on Monday to demand an apology.", "demand: Ann Lee"},
		{"what came next", "en", "Ann Lee went on to ask the council to pay.", "demand: Ann Lee > council"},
		{"the first", "en", "Ann Lee was the first to call for an inquiry.", "demand: Ann Lee"},
		{"how soon", "en", "Ann Lee was quick to deny the claim.", "defend: Ann Lee"},
		{"within a time", "en", "Arval needed only a morning to decline.", "refuse: Arval"},
		{"within a time", "en", "It took Arval a day to reject the offer.", "refuse: Arval"},
		{"no hesitation", "en", "Ann Lee did not hesitate to demand his arrest.", "demand: Ann Lee"},
		{"hesitation", "en", "Ann Lee hesitated to demand his arrest.", ""},
		{"no step", "en", "Ann Lee did not use her speech to urge the mayor to resign.", ""},
		{"a step to come", "en", "Ann Lee may use her speech to urge the mayor to resign.", ""},
		{"nobody's step", "en", "Nobody took the chance to call for an inquiry.", ""},
		{"a thing needed", "en", "Arval needs money to refuse waste.", ""},
		{"another's verb between", "en", "Ann Lee took a road the firm failed to block.", ""},
		{"within a time", "fr", "Arval n'a mis qu'une heure à refuser.", "refuse: Arval"},
		{"the first", "fr", "Julie Prat a été la première à réclamer une enquête.", "demand: Julie Prat"},
		{"haste", "fr", "Arval s'est empressé de refuser.", "refuse: Arval"},
		{"haste", "fr", "Arval s'est permis d'accuser Julie Prat de mentir.", "accuse: Arval > Julie Prat"},
	})
}
