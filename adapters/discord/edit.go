package discord

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

const (
	editWindow  = 15 * time.Minute // in which an edited question is answered anew; later nobody looks up there any more
	keptAnswers = 1000             // that can be edited at a time
)

// answered is what a message was answered with. Of the question only a checksum is kept, by which an edit that leaves its
// words alone can be told.
type answered struct {
	asked   [sha256.Size]byte
	channel string
	ids     []string
	at      time.Time
}

// answers are the latest answers, by the message that asked.
type answers struct {
	mu    sync.Mutex
	kept  map[string]answered
	order []string
}

func newAnswers() *answers { return &answers{kept: map[string]answered{}} }

func asked(q bot.Question) [sha256.Size]byte {
	return sha256.Sum256([]byte(string(q.Command) + "\x00" + q.Text))
}

// keep keeps what a message was answered with; an answer that can't be put in another's place later, or none, is not kept.
func (a *answers) keep(id string, q bot.Question, out *channelOutlet) {
	if len(out.ids) == 0 || out.fixed {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if _, known := a.kept[id]; !known {
		a.order = append(a.order, id)
	}
	a.kept[id] = answered{asked: asked(q), channel: out.channel, ids: out.ids, at: time.Now()}
	if len(a.order) > keptAnswers {
		delete(a.kept, a.order[0])
		a.order = a.order[1:]
	}
}

func (a *answers) of(id string) (answered, bool) {
	a.mu.Lock()
	defer a.mu.Unlock()
	old, ok := a.kept[id]
	return old, ok && time.Since(old.at) <= editWindow
}

// edited answers an edited question anew, in the messages that answered it. What was not answered, or long ago, or by more
// than text, is left alone.
func (p *Platform) edited(m post, w *work, turn turn) {
	defer turn.end()
	asking, cancel := context.WithTimeout(w.asking, p.limits.answer)
	defer cancel()
	turn.await(asking)
	old, ok := p.answers.of(m.ID)
	if !ok || !m.human() {
		return
	}
	m.role = p.places.ownRole(m.GuildID, p.user(), m.Roles)
	at := p.where(w.sending, m.ChannelID, m.GuildID)
	q := m.question(p.bot, p.user(), at)
	s := p.prevailing(w.sending, &q, at)
	if s.Off || q.Text == "" || asked(q) == old.asked || !p.seen.add("e"+m.ID+m.EditedAt.String()) {
		return
	}
	q.Conversation, q.Time = conversation(old.channel, m.Author.ID), *m.EditedAt
	q.Manager = p.places.manages(at, m.Author.ID, m.Member.Roles)
	reply, id := p.ask(asking, q)
	words := p.words.in(reply.Lang)
	list := compose(reply, words)
	if id != "" || len(list) == 0 {
		list = []message{{content: strings.ReplaceAll(p.words.in(q.Locale).Failed, "{id}", id)}}
	}
	if reply.To == "" && reply.File == nil && len(reply.Polls) == 0 {
		p.rewrite(w.sending, m.ID, q, old, list)
	}
}

// rewrite puts messages in the place of others; those that are too many are sent or deleted.
func (p *Platform) rewrite(ctx context.Context, id string, q bot.Question, old answered, list []message) {
	out := &channelOutlet{rest: p.rest, channel: old.channel, nonce: rand.Text()[:maxNonce]}
	for i, m := range list {
		if i < len(old.ids) && p.replace(ctx, old.channel, old.ids[i], m) == nil {
			out.ids = append(out.ids, old.ids[i])
			continue
		}
		if err := out.send(ctx, m); err != nil {
			p.incident("send reply", err)
			break
		}
	}
	for _, extra := range old.ids[min(len(list), len(old.ids)):] {
		r := route{name: "delete message", method: "DELETE", key: "channel " + old.channel, url: discordgo.EndpointChannelMessage(old.channel, extra)}
		if err := p.rest.call(ctx, r, nil, nil); err != nil {
			p.log.Info("a message of an earlier answer stays", "err", err)
		}
	}
	p.answers.keep(id, q, out)
}

// replace puts a message in the place of one that the bot sent.
func (p *Platform) replace(ctx context.Context, channel, id string, m message) error {
	r := route{name: "edit message", method: "PATCH", key: "channel " + channel, url: discordgo.EndpointChannelMessage(channel, id)}
	err := p.rest.call(ctx, r, newBody(m), nil)
	if err != nil {
		p.log.Info("a message can't be edited, another is sent", "err", err)
	}
	return err
}
