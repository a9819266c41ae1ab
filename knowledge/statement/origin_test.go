package statement_test

import "testing"

// TestOrigin keeps what a participle behind a hyphen tells of somebody out of the name.
func TestOrigin(t *testing.T) {
	acts(t, []act{
		{"where a firm is listed", "en", "Oslo-listed Nordel fell by a tenth. Nordel asked the minister to resign.", "demand: Nordel > minister"},
		{"where a firm is", "en", "London-based Arval Rail refused to pay.", "refuse: Arval Rail"},
		{"a hyphen inside a name", "en", "Ann Smith-Lee refused to pay.", "refuse: Ann Smith-Lee"},
	})
}
