package statement_test

import "testing"

// TestHangingOnTheNoun gives a participle to the noun that it hangs on, and what it tells to who underwent it: not to the sentence's
// subject.
func TestHangingOnTheNoun(t *testing.T) {
	acts(t, []act{
		{"no verb of the clause", "en", "Two drivers suspended in May for refusing to work are on half pay.", "sanction: ? > drivers; refuse: drivers?"},
		{"a verb of the clause", "en", "The union called for a delay until a court has ruled on the case.", "demand: union?"},
		{"inside an apposition", "en", "The watchdog has ordered Nordel, the marketplace used by 11 million people, to show its prices.", "oblige: watchdog? > Nordel"},
		{"who felt", "en", "Customers who felt cheated should apply to Nordel themselves.", ""},
		{"behind a comma", "fr", "Le syndicat Cabine libre exige la fin des sanctions infligées à deux stewards, mis à pied en mai pour avoir refusé de voler.", "demand: Cabine libre; sanction: ? > stewards; refuse: stewards?"},
		{"behind the agent", "fr", "Deux stewards, mis à pied par Nordel pour avoir refusé de voler, demandent une prime.", "sanction: Nordel > stewards; refuse: stewards?; demand: stewards?"},
		{"a thing before the comma", "fr", "Le maire a quitté la salle, accusé par la CGT de mentir.", "accuse: CGT > maire"},
		{"an auxiliary shared", "fr", "Le maire a fermé le bar et mis en demeure son gérant de partir.", "demand: maire? > gérant"},
		{"behind a day", "fr", "Le maire, Paul Roy, est venu. Le lendemain, prié par la CGT de partir, il a refusé.", "demand: CGT > Paul Roy; refuse: Paul Roy > CGT"},
	})
}
