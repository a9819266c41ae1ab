package statement_test

import "testing"

// TestSubjectsOfClauses holds which noun is the subject of a verb where other clauses stand around it.
func TestSubjectsOfClauses(t *testing.T) {
	holdParties(t, []partyTest{
		{"behind an adverb between commas", "en", "The council, meanwhile, denied the report.", []string{"defend: council"}},
		{"behind an adverb between commas", "en", "Arval, though, denied the report.", []string{"defend: Arval"}},
		{"behind all that is said", "en", "The port will close, says the union.", []string{"state: union"}},
		{"behind a relative clause that brings another one", "en", "The Dock Ferry Forum, which says fares rose, wants the cut put off.", []string{"state: Dock Ferry Forum", "demand: Dock Ferry Forum"}},
		{"behind a relative clause inside what is said", "en", "Ann Lee said the union, which claims fares rose, wants a cut.", []string{"state: Ann Lee", "state: union", "demand: union"}},
		{"of a relative clause, in the plural", "en", "Nivel paid a fine for deleting logs that prosecutors had asked it to keep.", []string{"demand: prosecutors"}},
		{"of a relative clause, with an article", "en", "Nivel kept the files that the court ordered it to burn.", []string{"oblige: court"}},
		{"of the main clause, behind a name's relative clause", "en", "The mayor that Lee appointed urged the firm to pay.", []string{"demand: mayor > firm"}},
		{"of the main clause, behind the antecedent's", "en", "The man who runs the port has urged the city to sell it.", []string{"demand: man > city"}},
		{"of the main clause, behind a verb that nobody knows", "en", "The man that owns the Dock Rangers has urged the city to wait.", []string{"demand: man > city"}},
		{"of an if-clause", "en", "The fee might rise if the cantons asked for it.", []string{"demand: cantons"}},
		{"of a clause with a participle before its verb", "en", "The trial was delayed after the man accused of fraud appealed.", []string{"accuse:  > man"}},
		{"a number of them", "en", "Ann Lee says 9,000 of them have asked Arval since May to move their data.", []string{"state: Ann Lee", "demand: 9,000 of them > Arval"}},
		{"told by telephone, and what another told him", "en", "Ann Lee refused. The offer, she told the Post by telephone, was “an insult”, and her union had told her to leave.", []string{"refuse: Ann Lee", "state: Ann Lee > Post", "demand: union > Ann Lee"}},
		{"told in a month", "en", "The offer, Ann Lee told the Post in May, was an insult.", []string{"state: Ann Lee > Post"}},
	})
}
