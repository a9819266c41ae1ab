package statement_test

import "testing"

// TestBySubject holds that each of two clauses that one verb brings is meant for its own subject.
func TestBySubject(t *testing.T) {
	acts(t, []act{
		{"two demands", "en", "Ann Lee demands that the mayor resign and that the council pay the rent.", "demand: Ann Lee > mayor; demand: Ann Lee > council"},
		{"two demands", "fr", "Julie Prat exige que le maire démissionne et que la mairie paie le loyer.", "demand: Julie Prat > maire; demand: Julie Prat > mairie"},
		{"two charges", "en", "Ann Lee complained that the council had lied and that the club had cheated.", "accuse: Ann Lee > council; accuse: Ann Lee > club"},
		{"two charges", "fr", "Julie Prat a dénoncé que la mairie a menti et que le club a triché.", "accuse: Julie Prat > mairie; accuse: Julie Prat > club"},
		{"of one", "en", "Ann Lee demands that the council pay the rent and that it mend the roof.", "demand: Ann Lee > council; demand: Ann Lee > council"},
		{"of nobody", "en", "Ann Lee demands that the council pay the rent and that the plan be dropped.", "demand: Ann Lee > council; demand: Ann Lee"},
		{"in a row", "en", "Ann Lee demands that the mayor resign, that the council pay and that the club close.", "demand: Ann Lee > mayor; demand: Ann Lee > council; demand: Ann Lee > club"},
		{"two that go on inside", "en", "Ann Lee demands that the mayor drop the plan that the council made and that the club bought.", "demand: Ann Lee > mayor"},
		{"one clause", "en", "Ann Lee complained that the council had lied and cheated.", "accuse: Ann Lee > council"},
	})
}
