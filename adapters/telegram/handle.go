package telegram

import (
	"context"
	"fmt"
	"runtime/debug"
	"strings"
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
	defer func() {
		if fault := recover(); fault != nil {
			p.log.Error("telegram update failed", "id", t.id(), "panic", fmt.Sprint(fault), "stack", string(debug.Stack()))
			handled = p.apologize(ctx, t)
		}
	}()
	defer p.endTap(ctx, t, "")
	if !asked {
		return true
	}
	if t.kind == inlineTask {
		return p.handleInline(ctx, t)
	}
	p.rehome(&t)
	settings := p.bot.ChatSettings(ctx, t.question.Chat)
	switch {
	case !listens(t, settings):
		return true
	case t.kind == editTask:
		return p.handleEdit(ctx, t)
	}
	return p.answer(ctx, t, settings)
}

// listens reports whether a chat's settings let the bot answer. In a group that silenced it, it hears its settings alone.
func listens(t task, s bot.ChatSettings) bool {
	q := t.question
	if q.Group && s.Off {
		return q.Command == bot.Settings || (q.Command == bot.Tap && strings.HasPrefix(q.Text, "e:"))
	}
	return t.addressed || s.NoMention
}

func (p *Platform) answer(ctx context.Context, t task, s bot.ChatSettings) (handled bool) {
	start := p.opt.Now()
	reply, err := p.ask(ctx, t)
	if err != nil {
		p.log.Error("question failed", "id", t.id(), "err", err)
	}
	handled = p.post(ctx, t, reply, s)
	p.log.Info("question answered", "id", t.id(), "command", t.question.Command, "took", p.opt.Now().Sub(start))
	return handled
}

// apologize says that answering failed, which is all that can be said.
func (p *Platform) apologize(ctx context.Context, t task) (handled bool) {
	if t.kind == inlineTask {
		return true
	}
	return p.settled(ctx, t, p.sendAll(ctx, t, here(t), p.sorry(t)))
}

// sorry is an apology with the id under which the log tells more.
func (p *Platform) sorry(t task) []outgoing {
	return []outgoing{{Text: fmt.Sprintf(p.wordsFor(t.question.Locale).Sorry, t.id())}}
}

// ask asks the bot when a slot is free, and lets the chat show that it is at work when that takes long.
func (p *Platform) ask(ctx context.Context, t task) (bot.Reply, error) {
	if t.kind != inlineTask {
		defer p.typing(ctx, t.place)()
	}
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return bot.Reply{}, ctx.Err()
	}
	defer func() { <-p.slots }()
	defer p.follow(ctx, t)
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	t.question.Manager = p.manages(ctx, t)
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
			if err := p.api.call(ctx, "sendChatAction", params, nil); err != nil {
				p.noted(ctx, to, err)
				return
			}
		}
	}()
	return func() {
		cancel()
		<-over
	}
}
