package statement_test

import (
	"testing"

	"disputebot/knowledge"
)

// TestBodiesCalled holds that a participle between a body's noun and its name only tells the name, and that calling somebody something is no name.
func TestBodiesCalled(t *testing.T) {
	holdParties(t, []partyTest{
		{"with more behind a comma", "en", "A group called Fair Kit Harle, led by dad Paul Stone, told the school to wait.", []string{"demand: Fair Kit Harle > school"}},
		{"right before the verb", "en", "A charity called Plume demanded a vote.", []string{"demand: Plume"}},
		{"what somebody calls another", "en", "The panel called Arval a liar.", []string{"state: panel"}},
		{"right before the verb", "fr", "Un collectif appelé Manteaux Libres a exigé un vote.", []string{"demand: Manteaux Libres"}},
	})
}

// TestBodiesCalledAreNoPersons holds that a body named so is no person, whose last word alone would be a name.
func TestBodiesCalledAreNoPersons(t *testing.T) {
	a := knowledge.Article{ID: "a", Text: "A group called Fair Kit Harle told the school to wait. Fair Kit Harle wants a vote.", Lang: "en"}
	_, actors, err := reader(t).Read(&knowledge.Library{Articles: []knowledge.Article{a}, Passages: feed(t, a)})
	if err != nil {
		t.Fatal(err)
	}
	if len(actors) == 0 {
		t.Fatal("no actor was read")
	}
	for _, a := range actors {
		if a.Name == "Fair Kit Harle" && a.Kind == knowledge.Person {
			t.Errorf("%s is a %s", a.Name, a.Kind)
		}
	}
}
