package telegram

import (
	"context"
	"errors"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// tries is how often a message is sent again over a network that fails, with pauses that grow: some four minutes.
const tries = 12

// sendAll sends messages to a spot, the first as a reply or in place of a message. It returns the first error that does
// not pass; what Telegram refuses for good is one.
func (p *Platform) sendAll(ctx context.Context, t task, at spot, list []outgoing) error {
	to := at.place
	var ids []int
	for i, m := range list {
		id, err := 0, errNoEdit
		if i == 0 && at.edit != 0 {
			id, err = p.edit(ctx, to, at.edit, m)
		}
		if errors.Is(err, errNoEdit) {
			id, err = p.deliver(ctx, to, m, p.marking(t, i))
		}
		if err != nil {
			return err
		}
		ids = append(ids, id)
		if !to.stay {
			to.replyTo = 0
		}
	}
	if !at.private && !at.away && at.edit == 0 {
		p.answers.keep(t, ids, p.opt.Now())
	}
	return nil
}

// marking marks in the inbox, around each try to send the first message of a reply, that it may have been sent.
func (p *Platform) marking(t task, i int) func(sent bool) {
	before := 0
	if t.age == repeat {
		before = 1
	}
	return func(sent bool) {
		switch {
		case i > 0:
		case sent:
			p.mark(t.update, before+1)
		default:
			p.mark(t.update, before)
		}
	}
}

// deliver sends one message, as long as it takes: it waits where Telegram says so, keeps the pace, follows a group that
// moved, and sends bare words where their form is refused, since the words matter more.
func (p *Platform) deliver(ctx context.Context, to place, m outgoing, mark func(sent bool)) (id int, err error) {
	send := func(ctx context.Context, to place) (int, error) {
		mark(true)
		id, err := p.sendOnce(ctx, to, m)
		if errorCode(err) != 0 {
			mark(false)
		}
		return id, err
	}
	for {
		id, err = p.persist(ctx, to, send)
		simpler, ok := m.simpler()
		if errorCode(err) != 400 || gone(err) || !ok {
			return id, err
		}
		p.log.Error("telegram refuses the form of a reply: it is sent in a simpler one", "err", err)
		m = simpler
	}
}

// gone reports whether Telegram refuses for want of a place to send to, so that another form is of no use.
func gone(err error) bool {
	text := strings.ToLower(refusal(err))
	for _, part := range []string{"chat not found", "thread not found", "topic_closed", "topic_deleted", "deactivated", "chat_write_forbidden", "peer_id_invalid"} {
		if strings.Contains(text, part) {
			return true
		}
	}
	return false
}

// persist makes a call for a place until it is taken or refused for good.
func (p *Platform) persist(ctx context.Context, to place, call func(context.Context, place) (int, error)) (id int, err error) {
	for try, pause := 0, nextPause(0, nil); ; {
		if err := p.awaitTurn(ctx, to); err != nil {
			return 0, err
		}
		to = p.chats.now(to)
		id, err = call(ctx, to)
		code := errorCode(err)
		if err == nil && p.chats.takes(to.chat, true) && try == 0 {
			p.log.Debug("telegram chat reached")
		}
		if p.noted(ctx, to, err) {
			continue
		}
		if err == nil || try == tries || (code >= 300 && code < 500) {
			return id, err
		}
		try++
		if p.opt.Sleep(ctx, pause) != nil {
			return 0, err
		}
		pause = nextPause(pause, nil)
	}
}

// noted notes what a refusal tells about the chat; true means that the same call may be made again.
func (p *Platform) noted(ctx context.Context, to place, err error) bool {
	if told := retryAfter(err); told > 0 {
		p.log.Info("telegram asks to wait", "seconds", told.Seconds())
		p.chats.wait(p.chats.now(to).chat, p.opt.Now().Add(told))
		return true
	}
	var refused *tgbotapi.Error
	if errors.As(err, &refused) && refused.MigrateToChatID != 0 && refused.MigrateToChatID != to.chat {
		p.move(ctx, to.chat, refused.MigrateToChatID)
		return true
	}
	return false
}

// awaitTurn waits as long as Telegram asked for, and until it is the chat's turn.
func (p *Platform) awaitTurn(ctx context.Context, to place) error {
	for ctx.Err() == nil {
		chat := p.chats.now(to).chat
		wait := p.chats.flooded(chat, p.opt.Now())
		if wait == 0 {
			wait = p.pacer.take(chat, p.opt.Now())
		}
		if wait == 0 {
			return nil
		}
		if err := p.opt.Sleep(ctx, wait); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// sent is what Telegram says of a message that it took.
type sent struct {
	ID int `json:"message_id"`
}

func (p *Platform) sendOnce(ctx context.Context, to place, m outgoing) (id int, err error) {
	method, params, files := m.call(to)
	to.address(params, p.chats)
	if to.replyTo != 0 {
		params["reply_parameters"] = marshal(map[string]any{"message_id": to.replyTo, "allow_sending_without_reply": true})
	}
	var out sent
	err = p.api.upload(ctx, method, params, files, &out)
	return out.ID, err
}
