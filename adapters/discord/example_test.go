package discord_test

import (
	"context"
	"fmt"

	"disputebot/adapters"
	"disputebot/adapters/discord"
	"disputebot/bot"
)

// parrot is the smallest bot there is.
type parrot struct{}

func (parrot) Handle(_ context.Context, q bot.Question) (bot.Reply, error) {
	return bot.Reply{Lang: "en", Lead: q.Text}, nil
}

func (parrot) Commands(string) []bot.CommandHelp {
	return []bot.CommandHelp{{Command: bot.Ask, Name: "ask", Description: "Ask a question"}}
}

func (parrot) ChatSettings(context.Context, string) bot.ChatSettings { return bot.ChatSettings{} }

func (parrot) Complete(context.Context, bot.Completion, string, string) []bot.Choice { return nil }

func (parrot) Languages() []string { return []string{"en"} }

func ExampleNew() {
	var p adapters.Platform = discord.New(discord.Options{Token: ""}, parrot{})
	fmt.Println(p.Name())
	fmt.Println(p.Run(context.Background()))
	// Output:
	// discord
	// discord: no token is set
}
