package statement_test

import "testing"

// TestPeopleOfAFirmAreNotTheFirm holds that a firm's noun before its people names whose they are and does not speak.
func TestPeopleOfAFirmAreNotTheFirm(t *testing.T) {
	holdParties(t, []partyTest{
		{"drivers", "en", "The ferry firm Larkmoor has refused a rise. The firm's drivers demanded an audit.", []string{"refuse: Larkmoor", "demand: firm's drivers"}},
		{"with a noun between", "en", "The ferry firm Larkmoor has refused a rise. The firm's train drivers demanded an audit.", []string{"refuse: Larkmoor", "demand: firm's train drivers"}},
		{"the firm itself", "en", "The ferry firm Larkmoor has refused a rise. The firm demanded an audit.", []string{"refuse: Larkmoor", "demand: Larkmoor"}},
	})
}
