package bot

import (
	"strings"
	"time"
)

// Command is what a person wants of the bot. Adapters translate their platform's syntax into one of these.
type Command string

// The commands.
const (
	Ask     Command = "ask"     // Text is a question in plain words
	Start   Command = "start"   // the first contact; Text may hold a deep link's payload ("p_<passage>")
	Help    Command = "help"    //
	Sources Command = "sources" // the articles the bot answers from
	Tap     Command = "tap"     // a button was pressed; Text is its [Button.Data], unchanged

	Who      Command = "who"      // Text names an actor: all they said, and all that was said to them
	Matrix   Command = "matrix"   // who asked whom; Text may name one or two actors
	Timeline Command = "timeline" // demands and their replies in order; Text may name actors
	Compare  Command = "compare"  // what each article tells of the same act; Text may name actors
	Cite     Command = "cite"     // references to the articles; Text may hold a style, an article's id or number, or both
	Quiz     Command = "quiz"     // who said it?
	Settings Command = "settings" // what is set for the person or the chat, with buttons to change it
	Privacy  Command = "privacy"  // what is kept, and for how long
	ForgetMe Command = "forgetme" // keep nothing of this person any more
	Reset    Command = "reset"    // forget what the conversation was about
	Find     Command = "find"     // Text is somebody's message: which passages bear it out or speak against it?
	Report   Command = "report"   // Text is the data of a "report" button, a newline, and what the person holds to be wrong
	Media    Command = "media"    // a message without text; Text is "voice", "photo", "sticker", "video", "file", "place", "contact" or "link"
	Unknown  Command = "unknown"  // a slash command the bot does not know; Text is its name
)

// Hearing is which messages of a group a platform shows the bot besides those that mention it or reply to it.
type Hearing string

// What a platform shows.
const (
	HearsAll     Hearing = ""       // all
	HearsTitles  Hearing = "titles" // the titles of forum posts
	HearsAsAdmin Hearing = "admin"  // all where the bot is an administrator, else none
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
	// opaque and never shown; "" means that nothing carries over. Where chats go on under another name, [ConversationIn]
	// makes it.
	Conversation string
	// Person and Chat are who asked and where, each with the platform's name in front ("telegram:17"). They are opaque,
	// kept under a keyed hash alone, and never shown; "" where a platform tells none: nothing is kept then.
	Person string
	Chat   string
	// Group is set where others read along. Manager is set where the platform lets the person manage the chat: in a group
	// nobody else may change its settings.
	Group   bool
	Manager bool
	// NoThreads and NoPrivate are set where the platform can neither open a thread nor show a reply to one person alone:
	// those settings are not offered then.
	NoThreads bool
	NoPrivate bool
	// Hears is which messages of a group the platform shows the bot; the setting about mentions says so.
	Hears Hearing
	// Time is when the question was asked; the bot has no clock of its own.
	Time time.Time
}

// ConversationIn names a conversation in a chat, as in [Question.Chat], with which it goes along when the chat goes on
// under another name ([Bot.Moved]); rest tells it from the chat's others.
func ConversationIn(chat, rest string) string { return chat + inChat + rest }

// ChatOf is the chat and the rest of which [ConversationIn] made a conversation; the chat is "" where it made it not.
func ChatOf(conversation string) (chat, rest string) {
	if chat, rest, ok := strings.Cut(conversation, inChat); ok {
		return chat, rest
	}
	return "", conversation
}

// inChat stands in no name of a chat.
const inChat = "\x00"
