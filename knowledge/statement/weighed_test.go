package statement_test

import "testing"

// TestWeighed reads acts that what is said, or who says it, turns out to be.
func TestWeighed(t *testing.T) {
	acts(t, []act{
		{"called so", "en", "Arval raised fares. Ann Lee called the plan \"a bag of tricks\".", "accuse: Ann Lee"},
		{"branded so", "en", "Ann Lee took the floor, branding the plan \"a tax on sleep\".", "accuse: Ann Lee"},
		{"called so kindly", "en", "Ann Lee described the deal as \"historic\".", "agree: Ann Lee"},
		{"called so", "fr", "Julie Prat juge le projet « hors sol ».", "accuse: Julie Prat"},
		{"called so kindly", "fr", "Julie Prat juge le projet « intéressant ».", "agree: Julie Prat"},
		{"without quotation marks", "fr", "Julie Prat juge le projet trop long.", "state: Julie Prat"},
		{"insists", "en", "Ann Lee insisted that the buses were safe.", "defend: Ann Lee"},
		{"insists on a demand", "en", "Ann Lee insisted that the mayor must go.", "demand: Ann Lee > mayor"},
		{"promises a blow", "en", "Drivers vowed a walkout over pay on Friday.", "threaten: drivers"},
		{"promises a thing", "en", "Ann Lee promised a new bridge.", "promise: Ann Lee"},
		{"promises a blow", "fr", "Julie Prat promet une action de groupe contre la ville.", "threaten: Julie Prat"},
		{"promises a thing", "fr", "Julie Prat promet une piscine.", "promise: Julie Prat"},
		{"warns of what she will do", "en", "Ann Lee warned that she would publish the names.", "threaten: Ann Lee"},
		{"warns of what his members will do", "en", "Paul Stone warned that his members would walk out.", "threaten: Paul Stone"},
		{"warns of what would come", "en", "Ann Lee warned that it would rain.", "warn: Ann Lee"},
		{"warns of what she would be", "en", "Ann Lee warned that she would be late.", "warn: Ann Lee"},
		{"warns of what they will do", "fr", "Julie Prat avertit : « Nous bloquerons la route. »", "threaten: Julie Prat"},
		{"if not", "en", "If it does not, Ann Lee said, the drivers would stay at home.", "threaten: Ann Lee"},
		{"nothing asked", "en", "\"I've asked nobody for anything,\" Ann Lee said.", "defend: Ann Lee"},
		{"nothing asked", "fr", "« Je n'ai rien demandé », a dit Julie Prat.", "defend: Julie Prat"},
		{"what was done to them", "en", "\"We were promised a new roof,\" Ann Lee said.", "accuse: Ann Lee"},
		{"let them", "fr", "« Qu'on nous laisse jouer », a dit Julie Prat.", "demand: Julie Prat"},
		{"would not", "fr", "Julie Prat a fait savoir qu'elle n'interviendrait pas.", "refuse: Julie Prat"},
	})
}

// TestMissedCues reads acts whose words stand in an unwonted order, or that are told by what is not said.
func TestMissedCues(t *testing.T) {
	acts(t, []act{
		{"neither confirmed nor denied", "en", "A spokeswoman for Arval would neither confirm nor deny it.", "refuse: spokeswoman for Arval"},
		{"neither confirmed nor denied", "fr", "Le préfet n'a ni confirmé ni démenti ces chiffres.", "refuse: préfet?"},
		{"confirmed", "en", "Ann Lee confirmed the figures.", "state: Ann Lee"},
		{"a vote with its score", "en", "The Cockpit Guild voted 311 to 94 against on Wednesday.", "refuse: Cockpit Guild"},
		{"a refusal that a name gets", "fr", "Arval, qui avait prié Julie Prat d'agir, a essuyé un refus.", "demand: Arval > Julie Prat; refuse: ? > Arval"},
	})
}
