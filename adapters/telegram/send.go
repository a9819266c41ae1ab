package telegram

import (
	"context"
	"errors"
	"strconv"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"
)

// tries is how often a message is sent again over a network that fails, with pauses that grow: some four minutes.
const tries = 12

// send sends messages into a place, the first as a reply. It returns false when it was cut off before all were sent;
// what Telegram refuses for good counts as sent.
func (p *Platform) send(ctx context.Context, t task, list []outgoing) bool {
	to := t.place
	for _, m := range list {
		err := p.deliver(ctx, to, m)
		if ctx.Err() != nil && err != nil {
			return false
		}
		if err != nil {
			p.log.Warn("reply could not be sent", "id", t.id(), "err", err)
			return true
		}
		to.replyTo = 0
	}
	return true
}

// deliver sends one message, as long as it takes: it waits where Telegram says so, follows a group that moved, and
// sends bare words where their form is refused, since the words matter more.
func (p *Platform) deliver(ctx context.Context, to place, m outgoing) error {
	pause := time.Duration(0)
	for try := 0; ; {
		if err := p.awaitFlood(ctx, to.chat); err != nil {
			return err
		}
		to = p.chats.now(to)
		err := p.sendOnce(ctx, to, m)
		switch code := errorCode(err); {
		case err == nil:
			return nil
		case p.noted(to, err):
			continue
		case code == 400 && !m.bare():
			p.log.Error("telegram refuses the form of a reply: it is sent without", "err", err)
			m = m.stripped()
			continue
		case try == tries || (code >= 300 && code < 500):
			return err
		}
		try++
		pause = nextPause(pause, err)
		if p.opt.Sleep(ctx, pause) != nil {
			return err
		}
	}
}

// noted notes what a refusal tells about the chat; true means that the same message may be sent again.
func (p *Platform) noted(to place, err error) bool {
	if told := retryAfter(err); told > 0 {
		p.log.Info("telegram asks to wait", "seconds", told.Seconds())
		p.chats.wait(to.chat, p.opt.Now().Add(told))
		return true
	}
	var refused *tgbotapi.Error
	if errors.As(err, &refused) && refused.MigrateToChatID != 0 {
		p.chats.move(to.chat, refused.MigrateToChatID)
		return true
	}
	return false
}

func (p *Platform) awaitFlood(ctx context.Context, chat int64) error {
	for left := p.chats.flooded(chat, p.opt.Now()); left > 0; left = p.chats.flooded(chat, p.opt.Now()) {
		if err := p.opt.Sleep(ctx, left); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (p *Platform) sendOnce(ctx context.Context, to place, m outgoing) error {
	params := tgbotapi.Params{"text": m.Text, "link_preview_options": `{"is_disabled":true}`}
	to.address(params, p.chats)
	if to.replyTo != 0 {
		params["reply_parameters"] = marshal(map[string]any{"message_id": to.replyTo, "allow_sending_without_reply": true})
	}
	if len(m.Entities) > 0 {
		params["entities"] = marshal(m.Entities)
	}
	if len(m.Keyboard) > 0 {
		params["reply_markup"] = marshal(map[string]any{"inline_keyboard": m.Keyboard})
	}
	return p.api.call(ctx, "sendMessage", params, nil)
}

// address says in a call's parameters where it belongs.
func (p place) address(params tgbotapi.Params, known *chats) {
	p = known.now(p)
	params["chat_id"] = strconv.FormatInt(p.chat, 10)
	if p.topic != 0 {
		params["message_thread_id"] = strconv.Itoa(p.topic)
	}
}
