package statement_test

import "testing"

// TestToldInside reads what those who speak say that others demand, of them or of anybody.
func TestToldInside(t *testing.T) {
	acts(t, []act{
		{"told", "en", "“I was told to shut the door,” Ann Lee said.", "demand: ? > Ann Lee; accuse: Ann Lee"},
		{"by somebody", "en", "“We have been asked by Arval to leave,” Ann Lee said.", "demand: Arval?; state: Ann Lee"},
		{"never", "en", "“We were never told to leave,” Ann Lee said.", "state: Ann Lee"},
		{"no infinitive", "en", "“I was asked how I felt,” Ann Lee said.", "state: Ann Lee"},
		{"priés", "fr", "« Nous avons été priés de nous taire », dit Anne Roy.", "demand: ?; state: Anne Roy"},
		{"exige de moi", "fr", "« On exige de moi que je vende le bateau », tonne Anne Roy.", "demand: ? > Anne Roy; defend: Anne Roy"},
		{"others", "en", "“The council wants every door open by June,” Ann Lee said.", "demand: council?; state: Ann Lee"},
		{"others of others", "en", "“The council asked the schools to wait,” Ann Lee said.", "demand: council? > schools; state: Ann Lee"},
		{"what need be", "en", "“The council needs to listen,” Ann Lee said.", "demand: Ann Lee > council"},
		{"d'autres", "fr", "« Le syndicat réclame trente postes », dit Anne Roy.", "demand: syndicat?; state: Anne Roy"},
		{"a question", "en", "“The council wants every door open?” Ann Lee said.", "state: Ann Lee"},
	})
}
