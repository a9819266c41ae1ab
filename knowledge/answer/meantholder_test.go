package answer_test

import "testing"

// Who leads a body is answered by the sentence that names them beside an office, though it says "its" for the body.
func TestWhoLeadsABodyThatIsNamedBefore(t *testing.T) {
	e := newEngine(t, newLibrary(t, map[string]string{
		"a":    "The council on Monday told the quarry firm Larkmoor to stop all work at night.\n“Stop the drills in May,” snapped its owner, Nora Prend, “and you ruin us.”\nA court has ordered Larkmoor to pay 900 pounds to the village.",
		"b":    "The union has called a strike at the bakery chain Pinder.\nIts lawyer, Ida Voss, said that Pinder would not pay.\nPinder closed two shops in June.",
		"c-fr": "Le préfet a sommé lundi la laiterie Brumont de fermer sa cuve.\n« Fermez la cuve », a lancé son propriétaire, Paul Sarne, « et le lait tournera. »\nLe tribunal a condamné Brumont à verser 900 euros aux éleveurs.",
	}))
	for question, want := range map[string]string{
		"who is Larkmoor's boss?": "“Stop the drills", "who is the boss of Larkmoor": "“Stop the drills", "who's Larkmoor's owner?": "“Stop the drills",
		"c'est qui la patronne de Larkmoor ?": "“Stop the drills", "qui est la patronne de Larkmoor ?": "“Stop the drills",
		"c'est qui le patron de Brumont ?": "« Fermez la cuve", "who is the owner of Brumont?": "« Fermez la cuve", "qui est le propriétaire de Brumont": "« Fermez la cuve",
		"who is Pinder's lawyer?": "Its lawyer",
	} {
		answersWith(t, e, question, want)
	}
	declines(t, e, "c'est qui la patronne de Pinder ?", "who is the caterer of Larkmoor?", "c'est qui le curé de Brumont ?")
}
