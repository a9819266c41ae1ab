package statement_test

import "testing"

// TestStepsTaken reads demands by a step that was taken for them, and to whom somebody turned.
func TestStepsTaken(t *testing.T) {
	acts(t, []act{
		{"un défilé", "fr", "Les parents ont défilé dans Sauvel pour demander une enquête.", "demand: parents"},
		{"une occasion", "fr", "Julie Prat a profité de la réunion pour réclamer une enquête.", "demand: Julie Prat"},
		{"jusqu'à demander", "fr", "Julie Prat est allée jusqu’à demander la démission du maire.", "demand: Julie Prat"},
		{"la parole", "fr", "Julie Prat a pris la parole pour dénoncer le projet.", "accuse: Julie Prat"},
		{"turned to a court", "en", "The club had turned to the court for a postponement.", "demand: club? > court"},
		{"turned to a thing", "en", "The town turned to solar power for light.", ""},
		{"tournée vers", "fr", "Julie Prat s’est tournée vers la maire pour un délai.", "demand: Julie Prat > maire"},
	})
}

// TestSaidInTheMiddle reads what goes on behind the cue put into an impersonal clause, and what a quotation asks for.
func TestSaidInTheMiddle(t *testing.T) {
	acts(t, []act{
		{"it is time", "en", "It is time, said Ann Lee, for Nordel to pay.", "demand: Ann Lee"},
		{"il est temps", "fr", "Il est temps, dit Julie Prat, que Nordel paie.", "demand: Julie Prat"},
		{"about time", "en", "\"It's about time they listened,\" said Ann Lee.", "demand: Ann Lee"},
		{"all we ask", "en", "\"All we ask is a seat at the table,\" said Ann Lee.", "demand: Ann Lee"},
		{"had better", "en", "\"They had better listen,\" said Ann Lee.", "demand: Ann Lee"},
		{"would like", "en", "\"I'd like the minister to come,\" said Ann Lee.", "demand: Ann Lee"},
		{"no demand", "en", "\"I'd like a coffee,\" said Ann Lee.", "state: Ann Lee"},
		{"besoin", "fr", "« Nous avons besoin d’aide », dit Julie Prat.", "demand: Julie Prat"},
		{"mieux", "fr", "« Ils feraient mieux d’écouter », dit Julie Prat.", "demand: Julie Prat"},
		{"une chose", "fr", "« On ne demande qu’une chose », dit Julie Prat.", "demand: Julie Prat"},
	})
}
