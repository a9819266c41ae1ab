// Package adapters answers: how does a platform talk to the bot? It holds what all platforms share: the interface
// through which they reach the bot, and the supervisor that keeps them running. Each platform is a folder of its own.
package adapters

import (
	"context"

	"disputebot/bot"
)

// Bot is what a platform asks. [bot.Bot] is one.
type Bot interface {
	Handle(ctx context.Context, q bot.Question) (bot.Reply, error)
	Commands(lang string) []bot.CommandHelp
	Languages() []string
}

// ChatBot is what a platform asks that has chats with settings, and options that complete. [bot.Bot] is one.
type ChatBot interface {
	Bot
	// ChatSettings are what a chat has set, by [bot.Question.Chat].
	ChatSettings(ctx context.Context, chat string) bot.ChatSettings
	// Complete gives at most 25 choices for what somebody has typed so far, in lang.
	Complete(ctx context.Context, from bot.Completion, typed, lang string) []bot.Choice
}

// Platform is a way to reach people.
type Platform interface {
	// Name is lower case and short: "telegram".
	Name() string
	// Run serves until ctx ends, then finishes what it is sending and returns nil; an error means that the platform
	// could not start or died. Run may be called again after it has returned.
	Run(ctx context.Context) error
}
