package discord

import (
	"context"
	"slices"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// message answers a message that is meant for the bot.
func (p *Platform) message(m post, w *work, turn turn) {
	defer turn.end()
	self := p.user()
	m.role = p.places.ownRole(m.GuildID, self, m.Roles)
	if !m.human() || !m.addressed(self) && !m.open() {
		return
	}
	at, known := p.places.find(m.ChannelID)
	if !known && !m.addressed(self) {
		return // of every message in a server, only those to the bot are worth a request
	}
	if !known {
		at = p.where(w.sending, m.ChannelID, m.GuildID)
	}
	q := m.question(p.bot, self, at)
	s := p.prevailing(w.sending, &q, at)
	kept := m.withheld(self) && q.Text == ""
	if !m.addressed(self) && (!s.NoMention || kept) || !p.seen.add("m"+m.ID) {
		return
	}
	q.Manager = p.places.manages(at, m.Author.ID, m.Member.Roles)
	switch {
	case s.Off && !alwaysOn(q):
	case kept:
		p.unread(m, s, w)
	default:
		p.reply(m, at, q, s, w, turn)
	}
}

// user is the bot's own user id.
func (p *Platform) user() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.self
}

// alwaysOn reports whether a question is taken in a channel in which the bot is switched off: what switches it on again,
// and what a person may always ask about themself.
func alwaysOn(q bot.Question) bool {
	return slices.Contains([]bot.Command{bot.Settings, bot.Privacy, bot.ForgetMe}, q.Command) ||
		q.Command == bot.Tap && (strings.HasPrefix(q.Text, settingsData) || strings.HasPrefix(q.Text, forgetData))
}

// unread says to whoever replied to the bot, or mentioned its role instead of it, that Discord keeps the message back.
func (p *Platform) unread(m post, s bot.ChatSettings, w *work) {
	words := p.words.in(s.Lang)
	text := words.MentionMe
	if m.role != "" {
		text = words.MentionRole
	}
	out := &channelOutlet{rest: p.rest, channel: m.ChannelID, to: m.ID, nonce: m.ID}
	if err := out.send(w.sending, message{content: text}); err != nil {
		p.incident("send reply", err)
	}
}

// reply asks the bot and answers below the message, or in a thread made out of it.
func (p *Platform) reply(m post, at place, q bot.Question, s bot.ChatSettings, w *work, turn turn) {
	out := &channelOutlet{rest: p.rest, channel: m.ChannelID, to: m.ID, nonce: m.ID}
	if s.Threads && p.openThread(w.sending, at, m.ID, q.Text, s.Lang) {
		out.channel, out.to = m.ID, ""
		q.Conversation = conversation(m.ID, m.Author.ID)
	}
	asking, cancel := context.WithTimeout(w.asking, p.limits.answer)
	defer cancel()
	stop := p.typing(asking, out.channel)
	defer stop()
	turn.await(asking)
	if q.Command == bot.Quiz && q.Group {
		p.serve(w.sending, asking, q, p.aside(m, out))
		return
	}
	p.serve(w.sending, asking, q, out)
	p.answers.keep(m.ID, q, out)
}

// aside writes to the author of a message in private, since whoever starts a quiz sees its questions before the others do.
// Where the person takes no private messages, it says in place how to start one otherwise.
func (p *Platform) aside(m post, out *channelOutlet) outlet {
	return &asideOutlet{to: &personOutlet{rest: p.rest, person: m.Author.ID, nonce: m.ID}, here: out, words: p.words.in("")}
}

// maxThreadName is the longest name of a thread; it sleeps after a day in which nobody writes.
const (
	maxThreadName     = 100
	threadSleepsAfter = 24 * time.Hour
)

// openThread makes a thread out of a message, under the message's own id. It reports false where it can't be: in a thread
// already, in a private chat, without the permission; then the answer goes where the question is.
func (p *Platform) openThread(ctx context.Context, at place, id, question, lang string) bool {
	if !slices.Contains(threadParents, at.Type) || at.GuildID == "" || id == "" {
		return false
	}
	name := clip(strings.Join(strings.Fields(question), " "), maxThreadName)
	if name == "" {
		name = p.words.in(lang).Thread
	}
	r := route{name: "make thread", method: "POST", key: "threads " + at.ID, url: discordgo.EndpointChannelMessageThread(at.ID, id)}
	err := p.rest.call(ctx, r, map[string]any{"name": name, "auto_archive_duration": int(threadSleepsAfter.Minutes())}, nil)
	if err != nil && refused(err) != codeThreadExists {
		p.log.Warn("no thread, the answer goes into the channel", "err", err)
		return false
	}
	p.places.put(place{ID: id, GuildID: at.GuildID, ParentID: at.ID, Name: name, Type: int(discordgo.ChannelTypeGuildPublicThread)})
	return true
}

// typing shows that the bot is typing as long as an answer takes, beginning only where it takes a while.
func (p *Platform) typing(ctx context.Context, channel string) (stop func()) {
	ctx, stop = context.WithCancel(ctx)
	r := route{name: "show typing", method: "POST", key: "typing " + channel, url: discordgo.EndpointChannelTyping(channel)}
	go func() {
		for wait := p.limits.typing; ; wait = 8 * time.Second { // Discord shows it for 10 s
			select {
			case <-ctx.Done():
				return
			case <-time.After(wait):
			}
			if err := p.rest.call(ctx, r, nil, nil); err != nil {
				p.log.Debug("show typing", "err", err)
				return
			}
		}
	}()
	return stop
}
