package bot

import (
	"context"
	"fmt"
	"strings"
)

// manners are what was set for a question's person and chat, and what follows from it.
type manners struct {
	person ChatSettings
	chat   ChatSettings
	locale string // what the platform told, before anything was set
	lang   string // the language of every reply; "" is that of the question
}

// manners looks up what is set. Where the store fails, nothing is set, so that the person is answered all the same.
func (b *Bot) manners(q Question) manners {
	m := manners{person: b.setFor(q.Person), locale: q.Locale}
	if q.Group {
		m.chat = b.setFor(q.Chat)
	}
	m.lang = b.chosen(m)
	return m
}

// chosen is the language that was set: the person's before the chat's; "" where none is, or one that the bot does not
// speak any more.
func (b *Bot) chosen(m manners) string {
	for _, lang := range []string{m.person.Lang, m.chat.Lang} {
		if _, ok := b.catalogs[lang]; ok {
			return lang
		}
	}
	return ""
}

// setFor are the settings of one person or chat.
func (b *Bot) setFor(scope string) ChatSettings {
	if scope == "" {
		return ChatSettings{}
	}
	s, err := b.store.Settings(scope)
	if err != nil {
		b.log.Error("settings not read", "err", err)
		return ChatSettings{}
	}
	return s
}

// ChatSettings are what a chat has set, by [Question.Chat].
func (b *Bot) ChatSettings(_ context.Context, chat string) ChatSettings { return b.setFor(chat) }

// Moved takes along what a chat has set and what is being talked about in it, when the chat goes on under another name, as
// in [Question.Chat]. To be told again does no harm.
func (b *Bot) Moved(_ context.Context, from, to string) error {
	if err := b.store.Move(from, to); err != nil {
		return fmt.Errorf("move a chat: %w", err)
	}
	return nil
}

// toggle is something about a chat that is either so or not.
type toggle struct {
	key string // in button data and message keys
	get func(ChatSettings) bool
	set func(*ChatSettings, bool)
}

// toggles are all of them, in the order in which they are shown. Each is named so that "yes" is the plain meaning,
// whichever way the field counts.
func toggles() []toggle {
	return []toggle{
		{"answers", func(s ChatSettings) bool { return !s.Off }, func(s *ChatSettings, on bool) { s.Off = !on }},
		{"mention", func(s ChatSettings) bool { return !s.NoMention }, func(s *ChatSettings, on bool) { s.NoMention = !on }},
		{"threads", func(s ChatSettings) bool { return s.Threads }, func(s *ChatSettings, on bool) { s.Threads = on }},
		{"private", func(s ChatSettings) bool { return s.Private }, func(s *ChatSettings, on bool) { s.Private = on }},
	}
}

// managed tells whether whoever asks may change the settings of the chat.
func managed(q Question) bool { return q.Group && q.Manager && q.Chat != "" }

// settings shows what is set: to those who manage a group the group's, to anybody else their own.
func (b *Bot) settings(m manners, q Question) Reply {
	switch {
	case managed(q):
		return b.chatSettings(b.tongue(m), m.chat, q)
	case q.Person == "":
		return b.aside(b.tongue(m), "settings_none")
	}
	return b.ownSettings(b.tongue(m), m.person, q)
}

// tongue is the language to speak about settings in.
func (b *Bot) tongue(m manners) string { return b.locale(firstOf(b.chosen(m), m.locale)) }

// ownSettings shows what is set for one person. In a group it says who may change the rest.
func (b *Bot) ownSettings(lang string, s ChatSettings, q Question) Reply {
	c := b.catalogs[lang]
	reply := b.aside(lang, "settings_own", "language", b.languageSet(c, s.Lang))
	if q.Group && !q.Manager {
		reply.Note = c.text("settings_managers")
		reply.Record.Reply = reply.Text()
	}
	reply.Buttons = b.languageButtons(c, "lang", s.Lang)
	if managed(q) {
		reply.Buttons = append(reply.Buttons, Button{Label: c.text("settings_to_chat"), Data: "e:show:chat"})
	}
	return reply
}

// chatSettings shows what is set for a chat, with a button for every change. It stays in the chat, for a button tells which
// chat it means by where it is pressed.
func (b *Bot) chatSettings(lang string, s ChatSettings, q Question) Reply {
	c := b.catalogs[lang]
	var lines []string
	buttons := b.languageButtons(c, "chat", s.Lang)
	for _, t := range toggles() {
		if q.NoThreads && t.key == "threads" || q.NoPrivate && t.key == "private" {
			continue
		}
		now, other := "yes", "no"
		if !t.get(s) {
			now, other = other, now
		}
		key := "toggle_" + t.key
		if t.key == "mention" && q.Hears != HearsAll {
			key += "_" + string(q.Hears)
		}
		lines = append(lines, c.text(key, "state", c.text(now)))
		buttons = append(buttons, Button{Label: c.text(key + "_" + other), Data: "e:" + t.key + ":" + other})
	}
	reply := b.say(lang, "settings_chat", "language", b.languageSet(c, s.Lang), "toggles", strings.Join(lines, "\n"))
	reply.Buttons = append(buttons, Button{Label: c.text("settings_to_own"), Data: "e:show:own"})
	return reply
}

// aside is a catalogued reply that concerns nobody but the asker.
func (b *Bot) aside(lang, key string, pairs ...string) Reply {
	reply := b.say(lang, key, pairs...)
	reply.Private = true
	return reply
}

// notice is a short line in passing, which leaves the chat as it is.
func (b *Bot) notice(lang, key string, pairs ...string) Reply {
	reply := b.aside(lang, key, pairs...)
	reply.Lead, reply.Notice = "", reply.Lead
	return reply
}

// languageSet is the language of replies as a line of settings has it.
func (b *Bot) languageSet(c *catalog, lang string) string {
	if set, ok := b.catalogs[lang]; ok {
		return set.Own
	}
	return c.text("language_auto")
}

// auto is the value of the button that leaves the language to each question.
const auto = "auto"

// languageButtons choose the language of replies; the one that is set is ticked.
func (b *Bot) languageButtons(c *catalog, key, set string) []Button {
	buttons := []Button{{Label: c.text("language_auto_button"), Data: "e:" + key + ":" + auto}}
	for _, lang := range b.Languages() {
		buttons = append(buttons, Button{Label: b.catalogs[lang].Own, Data: "e:" + key + ":" + lang})
	}
	ticked := firstOf(set, auto)
	for i, x := range buttons {
		if strings.HasSuffix(x.Data, ":"+ticked) {
			buttons[i].Label += tick
		}
	}
	return buttons
}

// tick marks a button that shows what is set.
const tick = " ✓"

// change answers a button of the settings: what it stands for is set, and the settings are shown anew in its place. One
// that means nothing any more shows them as they are.
func (b *Bot) change(m manners, q Question, arg string) (Reply, error) {
	key, value, _ := strings.Cut(arg, ":")
	own := key == "lang" || arg == "show:own"
	switch {
	case own && q.Person == "":
		return b.notice(b.tongue(m), "settings_none"), nil
	case !own && !managed(q):
		return b.notice(b.tongue(m), "settings_managers"), nil
	}
	changed := b.turn(&m, key, value)
	if changed {
		scope, s := q.Chat, m.chat
		if own {
			scope, s = q.Person, m.person
		}
		if err := b.store.Set(scope, s, q.Time); err != nil {
			return Reply{}, fmt.Errorf("keep settings: %w", err)
		}
	}
	reply := b.chatSettings(b.tongue(m), m.chat, q)
	if own {
		reply = b.ownSettings(b.tongue(m), m.person, q)
	}
	reply.Replace = true
	if changed {
		reply.Notice = b.catalogs[reply.Lang].text("saved")
	}
	return reply, nil
}

// turn changes what a button stands for; ok is false where it stands for nothing that can be set.
func (b *Bot) turn(m *manners, key, value string) (ok bool) {
	switch key {
	case "lang", "chat":
		lang := value
		if value == auto {
			lang = ""
		} else if _, ok := b.catalogs[lang]; !ok {
			return false
		}
		if key == "lang" {
			m.person.Lang = lang
		} else {
			m.chat.Lang = lang
		}
		return true
	}
	for _, t := range toggles() {
		if t.key == key && (value == "yes" || value == "no") {
			t.set(&m.chat, value == "yes")
			return true
		}
	}
	return false
}
