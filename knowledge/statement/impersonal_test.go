package statement_test

import "testing"

// TestImpersonal finds whom a thing is asked of where the subject is nobody; nobody is made to speak.
func TestImpersonal(t *testing.T) {
	acts(t, []act{
		{"asked", "en", "It was asked of Ann Lee that she leave.", "demand: ? > Ann Lee"},
		{"demanded", "en", "It was demanded of the council that it reopen the bridge.", "demand: ? > council"},
		{"asked, the person as subject", "en", "Ann Lee was asked to leave.", "demand: ? > Ann Lee"},
		{"asked by somebody", "en", "The council was asked by Ann Lee to reopen the bridge.", "demand: Ann Lee > council"},
		{"asked by one of another", "en", "It was asked by Ann Lee of Mark Teller that he leave.", "demand: Ann Lee > Mark Teller"},
		{"asked by one of a body", "en", "It was asked by residents of the council that it pay.", "demand: residents > council"},
		{"asked by one of a body, the person as subject", "en", "Mark Teller was asked by Ann Lee of the union that he resign.", "demand: Ann Lee > Mark Teller"},
		{"asked by the head of a body", "en", "It was asked by the head of the council that it pay.", "demand: head of the council, council"},
		{"required", "en", "It was required of Ann Lee to pay.", "demand: ? > Ann Lee"},
		{"said by somebody", "en", "It was said by Ann Lee that the bridge would close.", "state: Ann Lee"},
		{"asked", "fr", "Il a été demandé à Julie Prat de partir.", "demand: ? > Julie Prat"},
		{"asked of several", "fr", "Il a été demandé aux habitants de quitter les lieux.", "demand: ? > habitants"},
		{"demanded with a clause", "fr", "Il a été exigé de la société Arval qu'elle paie.", "demand: ? > Arval"},
		{"asked by somebody", "fr", "Il a été demandé par la CGT à la ville de rouvrir le pont.", "demand: CGT > ville"},
		{"ordered", "fr", "Il est ordonné au préfet de rouvrir le pont.", "oblige: ? > préfet"},
		{"to be asked", "fr", "Il sera demandé à la ville de payer.", "future demand: ? > ville"},
		{"not asked", "fr", "Il n'a pas été demandé à Julie Prat de partir.", "negated demand: ? > Julie Prat"},
		{"somebody asks", "fr", "Il a demandé à Julie Prat de partir.", "demand: ? > Julie Prat"},
	})
}
