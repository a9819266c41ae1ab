package statement_test

import "testing"

// TestObjectClause holds that who stands between "que" and the verb does the act, not the noun in front.
func TestObjectClause(t *testing.T) {
	holdParties(t, []partyTest{
		{"a name", "fr", "Le rapport fixe le débit que Port-Brun juge vital.", []string{"state: Port-Brun"}},
		{"a title", "fr", "Une idée que M. Tellier juge « excessive ».", []string{"state: Tellier"}},
		{"two words", "fr", "Une exigence que Julie Prat qualifie de « folle ».", []string{"accuse: Julie Prat"}},
		{"an article", "fr", "Une exigence que la maire qualifie de « folle ».", []string{"accuse: maire"}},
		{"who is spoken of", "fr", "Le préfet, que Julie Prat accuse de mentir, a refusé de partir.", []string{"accuse: Julie Prat", "refuse: préfet"}},
		{"no subject there", "fr", "Le préfet, qui accuse Julie Prat de mentir, a refusé de partir.", []string{"accuse: préfet > Julie Prat", "refuse: préfet"}},
		{"what was told", "fr", "La maire craint ce que cela imposerait à la ville.", []string{"oblige: "}},
	})
}
