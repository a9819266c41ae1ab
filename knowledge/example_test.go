package knowledge_test

import (
	"fmt"

	"disputebot/knowledge"
)

// A quote is always cut out of its article's text, in bytes.
func ExampleSpan_Of() {
	a := knowledge.Article{ID: "a", Text: "Le maire a exigé un plan. La carrière a refusé."}
	sentence := knowledge.Span{Start: 0, End: 26}
	fmt.Println(sentence.Of(a.Text))
	fmt.Println(knowledge.Demand.PLOVER())
	// Output:
	// Le maire a exigé un plan.
	// REQUEST
}
