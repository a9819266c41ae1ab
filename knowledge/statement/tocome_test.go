package statement_test

import "testing"

// TestToCome never tells an act to come as one that was done.
func TestToCome(t *testing.T) {
	acts(t, []act{
		{"is to", "en", "The firm is to appeal the ruling.", "future refuse: firm?"},
		{"is to ask", "en", "Ann Lee is to ask the council to pay.", "future demand: Ann Lee > council"},
		{"was to", "en", "The firm was to appeal the ruling.", "future refuse: firm?"},
		{"is going to", "en", "The firm is going to appeal the ruling.", "future refuse: firm?"},
		{"is not going to", "en", "Ann Lee is not going to demand an apology.", "negated demand: Ann Lee"},
		{"was about to", "en", "Ann Lee was about to demand an apology.", "future demand: Ann Lee"},
		{"is expected to", "en", "Ann Lee is widely expected to ask the port to pay.", "future demand: Ann Lee > port"},
		{"is likely to", "en", "Ann Lee is likely to reject the offer.", "future refuse: Ann Lee"},
		{"is preparing to", "en", "Ann Lee is preparing to sue Acme Water.", "future threaten: Ann Lee > Acme Water"},
		{"is considering", "en", "Ann Lee is considering suing Acme Water.", "threaten: Ann Lee; future accuse: Ann Lee > Acme Water"},
		{"plans to", "en", "Ann Lee plans to demand an apology.", "state: Ann Lee; future demand: Ann Lee"},
		{"does not plan to", "en", "Ann Lee does not plan to demand an apology.", "negated state: Ann Lee; negated demand: Ann Lee"},
		{"a noun", "en", "Ann Lee announced plans to sue Acme Water.", "state: Ann Lee; future threaten: Ann Lee > Acme Water"},
		{"her noun", "en", "Ann Lee's plan to reject the offer has failed.", "future refuse: Ann Lee"},
		{"nobody's noun", "en", "The decision to reject the offer angered Ann Lee.", ""},
		{"a headline", "en", "Hobbs to appeal ruling", "future refuse: Hobbs"},
		{"a headline", "en", "Union set to demand inquiry", "future demand: Union"},
		{"what is set", "en", "Rules set to change, says Ann Lee.", "state: Ann Lee"},
		{"has done", "en", "The firm has appealed the ruling.", "refuse: firm?"},
		{"va", "fr", "La ville va faire appel du jugement.", "future refuse: ville?"},
		{"doit", "fr", "Le syndicat doit demander une prime.", "future demand: syndicat?"},
		{"s'apprête à", "fr", "La ville s'apprête à faire appel du jugement.", "future refuse: ville?"},
		{"allait", "fr", "Julie Prat allait demander une prime.", "future demand: Julie Prat"},
		{"compte", "fr", "Julie Prat compte demander une prime.", "future demand: Julie Prat"},
		{"entendent", "fr", "Les maires entendent demander une prime.", "future demand: maires"},
		{"souhaite", "fr", "Julie Prat souhaite demander une prime.", "future demand: Julie Prat"},
		{"ne veut pas", "fr", "Julie Prat ne veut pas demander une prime.", "refuse: Julie Prat; negated demand: Julie Prat"},
		{"sur le point", "fr", "Julie Prat est sur le point de demander une prime.", "future demand: Julie Prat"},
		{"censée", "fr", "Julie Prat est censée demander une prime.", "future demand: Julie Prat"},
		{"projette", "fr", "Julie Prat projette de porter plainte contre Arval.", "future accuse: Julie Prat"},
		{"a l'intention", "fr", "Julie Prat n'a pas l'intention de demander une prime.", "refuse: Julie Prat; negated demand: Julie Prat"},
		{"a noun", "fr", "L'intention de Julie Prat de demander une prime a surpris.", "future demand: Julie Prat"},
		{"her noun", "fr", "Julie Prat a annoncé son intention de faire appel du jugement.", "state: Julie Prat; future refuse: Julie Prat"},
		{"a law", "fr", "Le projet de loi demande aux maires de payer.", "demand: projet de loi? > maires"},
		{"has done", "fr", "La ville a fait appel du jugement.", "refuse: ville?"},
	})
}
