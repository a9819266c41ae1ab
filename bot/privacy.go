package bot

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
)

// privacy tells what is kept, for how long, and how to erase it.
func (b *Bot) privacy(lang string) Reply {
	c := b.catalogs[lang]
	return b.aside(lang, "privacy", "settings", c.command(Settings), "forgetme", c.command(ForgetMe))
}

// withRights adds to the help what whoever asks may set, see and erase. To somebody of whom a platform tells nothing there
// is nothing to tell.
func (b *Bot) withRights(r Reply, q Question) Reply {
	if q.Person == "" {
		return r
	}
	c := b.catalogs[r.Lang]
	r.Note = c.text("help_people", "settings", c.command(Settings), "privacy", c.command(Privacy), "forgetme", c.command(ForgetMe), "reset", c.command(Reset))
	return r
}

// reset lets the conversation be about nothing.
func (b *Bot) reset(q Question) (Reply, error) {
	if err := b.forgetConversation(q); err != nil {
		return Reply{}, err
	}
	return b.say(b.locale(q.Locale), "reset"), nil
}

func (b *Bot) forgetConversation(q Question) error {
	if q.Conversation == "" {
		return nil
	}
	if err := b.store.Forget(q.Conversation); err != nil {
		return fmt.Errorf("forget the conversation: %w", err)
	}
	return nil
}

// offerToForget asks once more before everything is erased, for it cannot be brought back.
func (b *Bot) offerToForget(q Question) Reply {
	lang := b.locale(q.Locale)
	if q.Person == "" {
		return b.aside(lang, "forget_none")
	}
	c, who := b.catalogs[lang], whose(q.Person)
	reply := b.aside(lang, "forget_ask")
	reply.Buttons = []Button{
		{Label: c.text("forget_yes"), Data: "f:" + who + ":yes"},
		{Label: c.text("forget_no"), Data: "f:" + who + ":no"},
	}
	return reply
}

// whose marks a button as one person's, so that in a group nobody erases what is theirs by another's button.
func whose(person string) string {
	sum := sha256.Sum256([]byte("forget " + person))
	return hex.EncodeToString(sum[:4])
}

// forget answers the buttons under that question. That everything is erased is said only once it is.
func (b *Bot) forget(q Question, arg string) (Reply, error) {
	lang := b.locale(q.Locale)
	who, sure, _ := strings.Cut(arg, ":")
	if q.Person == "" || who != whose(q.Person) {
		return b.notice(lang, "forget_other", "forgetme", b.catalogs[lang].command(ForgetMe)), nil
	}
	key := "forget_kept"
	if sure == "yes" {
		if err := b.store.ForgetPerson(q.Person); err != nil {
			return Reply{}, fmt.Errorf("forget the person: %w", err)
		}
		if err := b.forgetConversation(q); err != nil {
			return Reply{}, err
		}
		b.limiter.forget(personKey(q.Person))
		key = "forget_done"
	}
	reply := b.aside(lang, key)
	reply.Replace = true
	return reply, nil
}
