package statement_test

import "testing"

// TestMeasuredObjects holds that what is asked or offered may begin with a figure behind its article, and that a day does not.
func TestMeasuredObjects(t *testing.T) {
	holdParties(t, []partyTest{
		{"a share offered", "en", "Ann Lee offered a 10 per cent discount.", []string{"promise: Ann Lee"}},
		{"a share asked", "en", "Nordel demanded a 10% pay rise.", []string{"demand: Nordel"}},
		{"behind a refusal", "en", "Ann Lee refused to suspend the rule but offered a 10 per cent discount.", []string{"refuse: Ann Lee", "promise: Ann Lee"}},
		{"a sum refused", "en", "Arval rejected a £5m bid from Nordel.", []string{"refuse: Arval"}},
		{"a length of time", "en", "Paul Roy refused a 10-year deal.", []string{"refuse: Paul Roy"}},
		{"a day in front of what is asked", "fr", "Anne Roy a exigé le 6 mai la tenue d'un vote.", []string{"demand: Anne Roy"}},
		{"what is offered", "fr", "Anne Roy refuse de céder mais offre une remise de 10 %.", []string{"refuse: Anne Roy", "promise: Anne Roy"}},
	})
}
