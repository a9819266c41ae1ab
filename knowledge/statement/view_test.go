package statement_test

import "testing"

// TestViews reads whose view a sentence tells, where a pronoun in a phrase, or "for X," in front of a verdict, says so.
func TestViews(t *testing.T) {
	acts(t, []act{
		{"of an office", "fr", "Pour la directrice d'Arval, Julie Prat, les livreurs sont des indépendants.", "state: Julie Prat"},
		{"of a person", "fr", "Pour Julie Prat, les livreurs sont des indépendants.", "state: Julie Prat"},
		{"what it costs", "fr", "Pour le maire, Paul Roy, la prime est de 300 euros.", ""},
		{"how it was", "fr", "Pour Julie Prat, la journée a été longue.", ""},
		{"of many", "fr", "Pour les élèves, la rentrée est difficile.", ""},
		{"à l'en croire", "fr", "Julie Prat rejette le plan. À l'en croire, le chantier coûterait quatre millions.", "refuse: Julie Prat; state: Julie Prat"},
		{"à l'en croire, inside", "fr", "Julie Prat rejette le plan. Le chantier, à l'en croire, coûterait quatre millions.", "refuse: Julie Prat; state: Julie Prat"},
		{"à ses yeux", "fr", "Julie Prat rejette le plan. À ses yeux, le chantier est trop cher.", "refuse: Julie Prat; state: Julie Prat"},
		{"in her view", "en", "Ann Lee rejects the plan. In her view, the dam is unsafe.", "refuse: Ann Lee; state: Ann Lee"},
		{"by her account", "en", "Ann Lee rejects the plan. By her account, the dam is unsafe.", "refuse: Ann Lee; state: Ann Lee"},
		{"for a person", "en", "For Ann Lee, the dam is a danger.", "warn: Ann Lee"},
	})
}
