package telegram

import (
	"context"
	"fmt"
	"runtime/debug"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

const (
	askLimit    = time.Minute     // for one question
	typingAfter = time.Second     // before the chat shows that the bot is at work
	typingAgain = 5 * time.Second // how long Telegram shows it
)

// handle answers one task. It returns false when the work was cut off, so that the update should come again. A panic
// ends in an apology, and in the log under the same id.
func (p *Platform) handle(ctx context.Context, t task, asked bool) (handled bool) {
	start := p.opt.Now()
	defer func() {
		if fault := recover(); fault != nil {
			p.log.Error("telegram update failed", "id", t.id(), "panic", fmt.Sprint(fault), "stack", string(debug.Stack()))
			handled = p.send(ctx, t, p.apology(t))
		}
	}()
	if t.callback != "" {
		p.answerTap(ctx, t)
	}
	if !asked {
		return true
	}
	reply, err := p.ask(ctx, t)
	if err != nil {
		p.log.Error("question failed", "id", t.id(), "err", err)
	}
	handled = p.send(ctx, t, render(reply, t.label))
	p.log.Info("question answered", "id", t.id(), "command", t.question.Command, "took", p.opt.Now().Sub(start))
	return handled
}

// id names a task in the log and in an apology.
func (t task) id() string { return fmt.Sprintf("tg-%d", t.update) }

// ask asks the bot when a slot is free, and lets the chat show that it is at work when that takes long.
func (p *Platform) ask(ctx context.Context, t task) (bot.Reply, error) {
	defer p.typing(ctx, t.place)()
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return bot.Reply{}, ctx.Err()
	}
	defer func() { <-p.slots }()
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	return p.bot.Handle(ctx, t.question)
}

// typing shows from typingAfter on that the bot is at work, until the returned function is called.
func (p *Platform) typing(ctx context.Context, to place) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	over := make(chan struct{})
	go func() {
		defer close(over)
		for pause := typingAfter; p.opt.Sleep(ctx, pause) == nil; pause = typingAgain {
			if p.chats.flooded(to.chat, p.opt.Now()) > 0 {
				continue
			}
			params := tgbotapi.Params{"action": "typing"}
			to.address(params, p.chats)
			if p.api.call(ctx, "sendChatAction", params, nil) != nil {
				return
			}
		}
	}()
	return func() {
		cancel()
		<-over
	}
}

// answerTap ends the waiting sign on a pressed button. That it comes too late is no harm.
func (p *Platform) answerTap(ctx context.Context, t task) {
	err := p.api.call(ctx, "answerCallbackQuery", tgbotapi.Params{"callback_query_id": t.callback}, nil)
	if err != nil {
		p.log.Info("button press could not be acknowledged", "id", t.id(), "err", err)
	}
}
