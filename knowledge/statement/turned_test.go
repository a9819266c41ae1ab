package statement_test

import "testing"

// TestFaced reads acts behind whom somebody turns to, with a pronoun for that one.
func TestFaced(t *testing.T) {
	acts(t, []act{
		{"a gerund", "en", "Ann Lee then turned to the mayor, begging him to reopen the ward.", "demand: Ann Lee > mayor"},
		{"another clause", "en", "Ann Lee spoke to the director and begged him to sign.", "demand: Ann Lee > director"},
		{"several", "en", "Ann Lee wrote to the bishops, imploring them to act.", "demand: Ann Lee > bishops"},
		{"un participe", "fr", "Anne Roy s’est alors tournée vers le maire, le pressant de rouvrir l’école.", "demand: Anne Roy > maire"},
		{"un récit", "fr", "Et la boulangère de se tourner vers la préfète, la suppliant de rouvrir la ligne.", "demand: boulangère? > préfète"},
		{"un objet", "fr", "Et la boulangère d’interpeller le ministre, le sommant de tenir parole.", "demand: boulangère? > ministre"},
		{"et le", "fr", "Puis Anne Roy se tourne vers la ministre et la conjure de recevoir les infirmières.", "demand: Anne Roy > ministre"},
	})
}
