package bot_test

import (
	"context"
	"fmt"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/knowledge"
)

// A bot needs a library, an engine that answers from it, and a memory; it puts answers into words.
func ExampleBot_Handle() {
	l := library()
	engine := &script{answer: knowledge.Answer{Lang: "en", Snippets: []knowledge.Snippet{demand(l)}}}
	b := bot.New(l, engine, store.NewMemory(), bot.Options{})
	reply, err := b.Handle(context.Background(), bot.Question{Command: bot.Ask, Text: "What did the mayor ask?"})
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(reply.Text())
	// Output:
	// The mayor → Quarry Ltd · demand · May 2021
	// > The mayor asked Quarry Ltd to stop.
	//   [1] The Gazette, 3 May 2021 (en)
}
