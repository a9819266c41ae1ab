package statement_test

import "testing"

// TestSetApart reads what is wanted where the sentence sets it apart from who wants it.
func TestSetApart(t *testing.T) {
	acts(t, []act{
		{"what", "en", "What Ann Lee wants is a refund for every passenger.", "demand: Ann Lee"},
		{"all", "en", "All Ann Lee asks for is a seat at the table.", "demand: Ann Lee"},
		{"the only thing", "en", "The only thing Ann Lee demanded was an apology.", "demand: Ann Lee"},
		{"the other way round", "en", "The mayor's resignation is what Ann Lee is demanding.", "demand: Ann Lee"},
		{"it is", "en", "It is a refund that Ann Lee demands.", "demand: Ann Lee"},
		{"ce que", "fr", "Ce que veut Julie Prat, c’est un remboursement.", "demand: Julie Prat"},
		{"une phrase", "fr", "Ce que réclame Julie Prat, c’est que Nordel ouvre ses comptes.", "demand: Julie Prat > Nordel"},
		{"un pronom", "fr", "Julie Prat est en colère. Ce qu’elle exige, c’est un délai.", "accuse: Julie Prat; demand: Julie Prat"},
		{"sans plus", "fr", "Ce que Julie Prat demande est simple.", "demand: Julie Prat"},
	})
}

// TestCallsFromMany reads demands that nouns tell of, with those they come from.
func TestCallsFromMany(t *testing.T) {
	acts(t, []act{
		{"calls faced", "en", "Nordel faces calls from the families to apologise.", "demand: families?"},
		{"calls there were", "en", "There were calls from the families for a public apology.", "demand: families?"},
		{"calls that grow", "en", "In Arbury, calls are growing for Nordel to apologise.", "demand: ? > Nordel"},
		{"pressure", "en", "Nordel has been under pressure from the families to apologise.", "demand: families?"},
		{"a request with a court", "en", "Ann Lee filed a request with the court for the sale to be suspended.", "demand: Ann Lee > court"},
		{"a motion", "en", "Ann Lee has tabled a motion to keep the quay open.", "demand: Ann Lee"},
		{"in May", "en", "Ann Lee wrote to the mayor in May asking her not to sign.", "demand: Ann Lee > mayor"},
		{"asked that", "en", "Ann Lee asked the judge that the sale be suspended.", "demand: Ann Lee > judge"},
		{"from a time", "en", "The calls from the early days to the last were all taped.", ""},
	})
}
