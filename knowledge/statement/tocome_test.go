package statement_test

import "testing"

// TestToCome never tells an act to come as one that was done.
func TestToCome(t *testing.T) {
	acts(t, []act{
		{"is to", "en", "The firm is to appeal the ruling.", "future refuse: firm?"},
		{"is to ask", "en", "Ann Lee is to ask the council to pay.", "future demand: Ann Lee > council"},
		{"was to", "en", "The firm was to appeal the ruling.", "future refuse: firm?"},
		{"is going to", "en", "The firm is going to appeal the ruling.", ""},
		{"has done", "en", "The firm has appealed the ruling.", "refuse: firm?"},
		{"va", "fr", "La ville va faire appel du jugement.", "future refuse: ville?"},
		{"doit", "fr", "Le syndicat doit demander une prime.", "future demand: syndicat?"},
		{"s'apprête à", "fr", "La ville s'apprête à faire appel du jugement.", ""},
		{"has done", "fr", "La ville a fait appel du jugement.", "refuse: ville?"},
	})
}
