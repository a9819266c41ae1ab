package statement_test

import "testing"

// TestNobodyDoes negates what nobody, or none of several, does.
func TestNobodyDoes(t *testing.T) {
	acts(t, []act{
		{"no one is", "en", "No one is asking Arval to leave.", "negated demand: ? > Arval"},
		{"no farmer", "en", "No farmer has called for a strike.", "negated demand: farmer"},
		{"none of them", "en", "None of the parties demanded an inquiry.", "negated demand: ?"},
		{"not one of them", "en", "Not one of the nurses asked Arval to pay.", "negated demand: ? > Arval"},
		{"none of us", "en", "None of us demands your resignation.", "negated demand: ?"},
		{"an answer before", "en", "No, Ann Lee has called for a strike.", "demand: Ann Lee"},
		{"aucun", "fr", "Aucun syndicat n'a appelé à la grève.", "negated demand: syndicat?"},
		{"pas un", "fr", "Pas un agriculteur n'a réclamé une prime.", "negated demand: agriculteur"},
	})
}

// TestWithout tells what is left undone from what is not left undone.
func TestWithout(t *testing.T) {
	acts(t, []act{
		{"without", "en", "Ann Lee left without demanding an apology.", "negated demand: Ann Lee?"},
		{"not without", "en", "Ann Lee welcomed the deal, not without urging the mayor to publish the files.", "agree: Ann Lee; demand: Ann Lee > mayor"},
		{"non sans", "fr", "Julie Prat a refusé l'offre, non sans inviter le maire à démissionner.", "refuse: Julie Prat; demand: Julie Prat > maire"},
		{"sans manquer", "fr", "Julie Prat a salué l'accord, sans manquer d'accuser Arval de mentir.", "agree: Julie Prat; accuse: Julie Prat > Arval"},
		{"sans", "fr", "Julie Prat est partie sans réclamer la moindre prime.", ""},
	})
}

// TestSubjunctive tells what is to be from what is, behind one verb.
func TestSubjunctive(t *testing.T) {
	acts(t, []act{
		{"that he do", "en", "Ann Lee insisted that the mayor resign.", "demand: Ann Lee > mayor"},
		{"that it be done", "en", "Ann Lee insisted that the files be handed over.", "demand: Ann Lee"},
		{"without that", "en", "Ann Lee insisted the mayor be sacked.", "demand: Ann Lee"},
		{"a pronoun", "en", "Ann Lee insisted he be sacked.", "demand: Ann Lee"},
		{"a firm", "en", "Ann Lee insists that Arval pay the nurses.", "demand: Ann Lee > Arval"},
		{"suggested", "en", "Ann Lee suggested that the mayor apologise.", "demand: Ann Lee > mayor"},
		{"adamant", "en", "Ann Lee is adamant that the plant be closed.", "demand: Ann Lee"},
		{"that he does", "en", "Ann Lee insists that Arval pays the nurses.", "defend: Ann Lee"},
		{"that he did", "en", "Ann Lee insisted that the mayor resigned in May.", "defend: Ann Lee"},
		{"that they do", "en", "Ann Lee insists that farmers pay the tax.", "defend: Ann Lee"},
		{"that it can be", "en", "Ann Lee insisted that the files could be handed over.", "defend: Ann Lee"},
		{"had to be", "en", "Ann Lee insisted that the plan had been to be kind.", "defend: Ann Lee"},
	})
}
