// Package bot answers: what is said back to a person? It takes a [Question] in any state that people and platforms
// send it in, asks the small interfaces it defines for an answer, and composes a [Reply] in the asker's language that
// each adapter renders in its platform's manner. It knows no platform and keeps no clock.
package bot

import "context"

// Bot answers questions. It is safe for use by many goroutines at once.
type Bot struct{}

// Handle answers one question. The reply can always be shown: where err is not nil, it tells the person, in their
// language, that something went wrong, with an id that the log has too; it never holds anything internal.
func (b *Bot) Handle(ctx context.Context, q Question) (Reply, error) {
	panic("bot: not built yet")
}

// Passage is the page on which a quote can be checked; ok is false where no article holds a passage of that id.
func (b *Bot) Passage(ctx context.Context, id string) (page PassagePage, ok bool) {
	panic("bot: not built yet")
}

// Commands lists the commands a person may type, in a language, in the order in which menus show them.
func (b *Bot) Commands(lang string) []CommandHelp { panic("bot: not built yet") }

// Languages lists the languages the bot speaks, the default first.
func (b *Bot) Languages() []string { panic("bot: not built yet") }
