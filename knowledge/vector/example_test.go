package vector_test

import (
	"fmt"

	"disputebot/knowledge/vector"
)

func Example() {
	table, err := vector.Open()
	if err != nil {
		panic(err)
	}
	passages := table.NewPassages()
	passages.Add([]string{"tempête", "détruit", "récoltes"}, "fr")
	passages.Add([]string{"ministres", "signent", "lettre"}, "fr")

	scorer := passages.Scorer(table.Terms([]string{"minister", "leter"}, "en"))
	for i := range passages.Len() {
		fmt.Printf("%d: %.1f\n", i, scorer.Score(i))
	}
	for _, m := range scorer.Matches(1) {
		fmt.Println(m.Word)
	}
	// Output:
	// 0: 0.0
	// 1: 0.4
	// ministres
	// lettre
}
