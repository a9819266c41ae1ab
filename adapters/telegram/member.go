package telegram

import (
	"context"
	"strconv"
	"strings"
	"sync"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

// memberAge is how long it is believed who manages a chat.
const memberAge = 5 * time.Minute

// member is a person in a chat.
type member struct{ chat, person int64 }

// standing is what is known of a member, and until when.
type standing struct {
	manages bool
	until   time.Time
}

// members remember who manages which chat.
type members struct {
	mu    sync.Mutex
	known map[member]standing
}

func newMembers() *members { return &members{known: map[member]standing{}} }

func (m *members) of(who member, now time.Time) (manages, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	s, ok := m.known[who]
	return s.manages, ok && now.Before(s.until)
}

func (m *members) set(who member, manages bool, now time.Time) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if len(m.known) > remembered {
		clear(m.known)
	}
	m.known[who] = standing{manages, now.Add(memberAge)}
}

// manages reports whether the asker manages the chat: everybody their own, in a group its administrators. Telegram is
// asked only for what a manager alone may do; where it does not tell, the answer is no.
func (p *Platform) manages(ctx context.Context, t task) bool {
	q := t.question
	switch {
	case !q.Group:
		return true
	case !managing(q):
		return false
	case t.anonymous:
		return true // only administrators can speak in the group's name
	case t.person == 0:
		return false
	}
	who := member{p.chats.now(t.place).chat, t.person}
	if manages, ok := p.members.of(who, p.opt.Now()); ok {
		return manages
	}
	var told struct {
		Status string `json:"status"`
	}
	params := tgbotapi.Params{"chat_id": strconv.FormatInt(who.chat, 10), "user_id": strconv.FormatInt(who.person, 10)}
	if err := p.api.call(ctx, "getChatMember", params, &told); err != nil {
		p.log.Info("telegram does not tell who manages a chat", "id", t.id(), "err", err)
		return false
	}
	manages := told.Status == "creator" || told.Status == "administrator"
	p.members.set(who, manages, p.opt.Now())
	return manages
}

// managing reports whether a question may be one that only a manager's is heeded for.
func managing(q bot.Question) bool {
	switch q.Command {
	case bot.Ask, bot.Media, bot.Unknown, bot.Find:
		return false
	case bot.Tap:
		return strings.HasPrefix(q.Text, "e:") || strings.HasPrefix(q.Text, "z:")
	}
	return true
}
