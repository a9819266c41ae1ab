package eval_test

import (
	"fmt"

	"disputebot/knowledge/eval"
)

func ExampleQuestions() {
	articles := map[string]string{"post": "The mayor asked the yard to open its books. The yard said no."}
	gold := []eval.Question{{ID: "q1", Kind: "who", Lang: "en", Gold: []eval.Quote{{Article: "post", Quote: "The yard said no."}}}}
	given := []eval.Answer{{ID: "q1", Snippets: []eval.Snippet{{Article: "post", Text: "The yard said no."}}, Reply: "The yard said no. [1]"}}
	r := eval.Questions(gold, given, articles, nil)
	fmt.Println(r.Overall().AnswerAt1, r.Overall().Verbatim)
	// Output: 1 1
}
