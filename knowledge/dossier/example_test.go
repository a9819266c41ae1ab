package dossier_test

import (
	"fmt"

	"disputebot/knowledge"
	"disputebot/knowledge/dossier"
	"disputebot/knowledge/lang"
)

// A demand and the refusal that names who made it.
func Example() {
	const text = "The mayor urged Acme to pay. Acme told the mayor no."
	sentences := []knowledge.Span{{Start: 0, End: 28}, {Start: 29, End: 52}}
	library := &knowledge.Library{
		Articles: []knowledge.Article{{ID: "a", Lang: "en", Text: text, Body: []knowledge.Span{{Start: 0, End: 52}}}},
		Passages: []knowledge.Passage{{ID: "p", Article: "a", Span: sentences[0]}, {ID: "q", Article: "a", Span: sentences[1], Index: 1}},
		Actors:   []knowledge.Actor{{Name: "Acme", Kind: "body"}, {Name: "mayor", Kind: "person"}},
		Statements: []knowledge.Statement{
			{Article: "a", Act: knowledge.Demand, Polarity: knowledge.Affirmed, Speaker: []string{"mayor"}, Established: true,
				Cue: knowledge.Span{Start: 10, End: 15}, Addressee: []string{"Acme"}, Sentence: sentences[0], Quote: sentences[0]},
			{Article: "a", Act: knowledge.Refuse, Polarity: knowledge.Affirmed, Speaker: []string{"Acme"}, Established: true,
				Cue: knowledge.Span{Start: 34, End: 38}, Addressee: []string{"mayor"}, Sentence: sentences[1], Quote: sentences[1]},
		},
	}
	languages, err := lang.Load()
	if err != nil {
		panic(err)
	}
	d := dossier.New(library, nil, languages)
	for _, x := range d.Timeline([]string{"Acme"}) {
		fmt.Println(x.Demand.Snippet.Text)
		for _, r := range x.Replies {
			fmt.Println("→", r.Snippet.Text)
		}
	}
	// Output:
	// The mayor urged Acme to pay.
	// → Acme told the mayor no.
}
