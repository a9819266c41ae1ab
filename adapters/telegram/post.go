package telegram

import (
	"context"
	"strconv"
	"strings"

	"disputebot/bot"
)

// spot is where a reply is posted, seen from where it was asked.
type spot struct {
	place
	edit    int  // the message that the reply takes the place of, 0 for none
	private bool // the asker's own chat, since others read along where it was asked
	away    bool // another chat
}

// here is the place where a task was asked.
func here(t task) spot { return spot{place: t.place} }

// spotOf chooses where a reply goes.
func (p *Platform) spotOf(t task, r bot.Reply, s bot.ChatSettings) spot {
	if chat, ok := chatOf(r.To); ok && chat != t.place.chat {
		return spot{place: place{chat: chat}, away: true}
	}
	alone := r.Private || (s.Private && t.commanded && t.question.Command != bot.Settings)
	if alone && t.question.Group && t.person != 0 {
		return spot{place: place{chat: t.person}, private: true}
	}
	out := here(t)
	if r.Replace && t.kind == tapTask {
		out.edit = t.place.replyTo
	}
	return out
}

// chatOf is a chat as the bot knows it; ok is false where it is none of Telegram's.
func chatOf(name string) (id int64, ok bool) {
	digits, ok := strings.CutPrefix(name, "telegram:")
	if !ok {
		return 0, false
	}
	id, err := strconv.ParseInt(digits, 10, 64)
	return id, err == nil
}

// post sends a reply where it belongs. It returns false when it was cut off.
func (p *Platform) post(ctx context.Context, t task, r bot.Reply, s bot.ChatSettings) (handled bool) {
	at := p.spotOf(t, r, s)
	r, quiet := p.passing(ctx, t, r, at)
	p.relabel(ctx, t, r.Relabel)
	if quiet {
		return true
	}
	tapped := t.label
	if at.edit != 0 {
		tapped = ""
	}
	if t.age == repeat && at.edit == 0 {
		r.Lead = join(p.wordsFor(r.Lang, t.question.Locale).Again, r.Lead)
	}
	err := p.sendAll(ctx, t, at, render(r, tapped))
	if err == nil {
		p.done(ctx, t, r.Done)
	}
	if err != nil && ctx.Err() == nil {
		if where, list := p.instead(t, r, at, err); len(list) > 0 {
			p.log.Warn("reply refused, something else is said", "id", t.id(), "err", err)
			err = p.sendAll(ctx, t, where, list)
		}
	}
	return p.settled(ctx, t, err)
}

// instead is what is said, and where, when Telegram refused a reply for good: nobody is to be left in silence. It is empty
// where nothing gets through.
func (p *Platform) instead(t task, r bot.Reply, at spot, err error) (where spot, list []outgoing) {
	w := p.wordsFor(r.Lang, t.question.Locale)
	switch {
	case at.private || at.away:
		return here(t), p.unreached(t, r, at)
	case errorCode(err) != 400:
		return spot{}, nil
	case r.File != nil && !gone(err) && t.question.Group:
		return here(t), []outgoing{{Text: w.NoFile, Keyboard: p.opening(w, "hello")}}
	case barred(err) && t.question.Group && t.person != 0:
		return spot{place: place{chat: t.person}, private: true}, []outgoing{{Text: w.CannotWrite}}
	case gone(err) || barred(err):
		return spot{}, nil
	}
	return here(t), p.sorry(t)
}

// barred reports whether Telegram refuses because the bot may not write there.
func barred(err error) bool {
	text := strings.ToLower(refusal(err))
	return strings.Contains(text, "rights to send") || strings.Contains(text, "chat_write_forbidden") || strings.Contains(text, "topic_closed")
}

// done puts a text in the place of the message whose button was pressed; "" leaves it.
func (p *Platform) done(ctx context.Context, t task, text string) {
	if text == "" || t.kind != tapTask {
		return
	}
	if _, err := p.edit(ctx, t.place, t.place.replyTo, outgoing{Text: text}); err != nil {
		p.log.Info("the pressed message stays as it is", "id", t.id(), "err", err)
	}
}

// passing shows a reply's notice on the pressed button, where there is one and it still waits; else the notice stands
// above the reply. quiet is whether that was all there was to say.
func (p *Platform) passing(ctx context.Context, t task, r bot.Reply, at spot) (left bot.Reply, quiet bool) {
	notice := r.Notice
	if notice == "" && at.private {
		notice = p.wordsFor(r.Lang, t.question.Locale).InPrivate
	}
	shown := p.endTap(ctx, t, notice)
	if r.Notice == "" {
		return r, false
	}
	r.Notice = ""
	if shown {
		return r, empty(r)
	}
	r.Lead = join(notice, r.Lead)
	return r, false
}

// empty reports whether a reply has nothing to show.
func empty(r bot.Reply) bool {
	return r.Lead == "" && r.Note == "" && r.Menu == nil && r.File == nil &&
		len(r.Quotes)+len(r.Sources)+len(r.Suggestions)+len(r.Buttons)+len(r.Polls) == 0
}

func join(above, below string) string {
	if above == "" || below == "" {
		return above + below
	}
	return above + "\n\n" + below
}

// unreached is what is said where it was asked when a reply could not be posted elsewhere: for the asker alone, a way to
// let the bot write to them.
func (p *Platform) unreached(t task, r bot.Reply, at spot) []outgoing {
	w := p.wordsFor(r.Lang, t.question.Locale)
	if at.away {
		return []outgoing{{Text: w.Away}}
	}
	payload := string(t.question.Command)
	if c, _ := linked(payload); c == bot.Start || t.question.Text != "" {
		payload = "hello"
	}
	return []outgoing{{Text: w.Private, Keyboard: p.opening(w, payload)}}
}

// opening is a button that opens the private chat with the bot.
func (p *Platform) opening(w words, payload string) [][]button {
	return [][]button{{{Text: w.Open, URL: p.link(payload)}}}
}

// settled tells the log what became of a reply. It returns false where it was cut off.
func (p *Platform) settled(ctx context.Context, t task, err error) (handled bool) {
	switch {
	case err == nil:
		return true
	case ctx.Err() != nil:
		return false
	case errorCode(err) != 403:
		p.log.Warn("reply could not be sent", "id", t.id(), "err", err)
	case p.chats.takes(t.place.chat, false):
		p.log.Info("a chat takes nothing from the bot any more", "id", t.id(), "err", err)
	}
	return true
}
