package statement_test

import "testing"

// TestMade reads a noun for an act with a participle that only says that it was done, and a noun whose content is an infinitive.
func TestMade(t *testing.T) {
	acts(t, []act{
		{"a call to do", "fr", "L'appel de Julie Prat à boycotter la fête a été suivi.", "demand: Julie Prat"},
		{"a call to a thing", "fr", "L'appel de la CGT à la grève a été suivi.", "demand: CGT"},
		{"made by and to", "fr", "La demande faite par la CGT à la ville de rouvrir le pont est restée sans suite.", "demand: CGT > ville"},
		{"made to and by", "fr", "La demande faite au préfet par la CGT de rouvrir le pont a choqué.", "demand: CGT > préfet"},
		{"given by and to", "fr", "L'ordre donné par Julie Prat à la société Arval de fermer le pont a été levé.", "oblige: Julie Prat > Arval"},
		{"made to, by nobody", "fr", "La demande faite à la ville de rouvrir le pont a choqué.", "demand: ? > ville"},
		{"what it is about in front", "fr", "L'appel à la démission de Marc Tellier lancé par Julie Prat a choqué.", "demand: Julie Prat"},
		{"made on foot", "fr", "La demande faite à pied est longue.", ""},
		{"made by and to", "en", "The request made by Ann Lee to the council to reopen the bridge was ignored.", "demand: Ann Lee > council"},
		{"put to and by", "en", "The demand put to the council by Ann Lee to reopen the bridge was ignored.", "demand: Ann Lee > council"},
		{"made by, with a clause", "en", "The demand made by Ann Lee that Paul Stone resign was ignored.", "demand: Ann Lee"},
		{"a call to do", "en", "The call by Ann Lee to boycott the fair was followed.", "demand: Ann Lee"},
	})
}
