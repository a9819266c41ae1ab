package bot

import "time"

// Command is what a person wants of the bot. Adapters translate their platform's syntax into one of these.
type Command string

// The commands.
const (
	Ask     Command = "ask"     // Text is a question in plain words
	Start   Command = "start"   // the first contact; Text may hold a deep link's payload ("p_<passage>")
	Help    Command = "help"    //
	Sources Command = "sources" // the articles the bot answers from
	Tap     Command = "tap"     // a button was pressed; Text is its [Button.Data], unchanged
	Unknown Command = "unknown" // a slash command the bot does not know; Text is its name
)

// Question is one message of a person to the bot, on whatever platform.
type Question struct {
	Command Command
	// Text is what the person wrote, without the command word and without the mention of the bot. Any bytes at all:
	// the bot copes with control characters, broken UTF-8 and any length.
	Text string
	// Locale is what the platform tells about the person's language ("fr", "fr-CA", ""). It decides only where the
	// text itself does not tell.
	Locale string
	// Conversation ties the messages of one person in one thread together, so that a follow-up is understood. It is
	// opaque and never shown; "" means that nothing carries over.
	Conversation string
	// Time is when the question was asked; the bot has no clock of its own.
	Time time.Time
}
