package discord

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"disputebot/bot"
)

// serve asks the bot and sends what it says. Whatever breaks on the way, the person gets at least an apology with an id
// that the log has too.
func (p *Platform) serve(ctx, asking context.Context, q bot.Question, here outlet) {
	defer func() {
		if r := recover(); r != nil {
			p.apologize(ctx, q, p.incident("reply broke off", fmt.Errorf("panic: %v", r), "stack", string(debug.Stack())), here)
		}
	}()
	reply, id := p.ask(asking, q)
	if id != "" {
		p.apologize(ctx, q, id, here)
		return
	}
	w := p.words.in(reply.Lang)
	messages := compose(reply, w)
	if p.relabelled(ctx, reply, here) {
		return
	}
	if len(messages) == 0 {
		p.apologize(ctx, q, p.incident("reply is empty", nil), here)
		return
	}
	out := p.directed(reply, q, here, w)
	for _, m := range messages {
		if err := out.send(ctx, m); err != nil {
			p.undelivered(ctx, err, q, here, out != here)
			return
		}
	}
	if reply.Done == "" {
		return
	}
	if err := here.send(ctx, message{content: prose(reply.Done), private: true, replace: true}); err != nil {
		p.incident("replace the pressed message", err)
	}
}

// relabelled gives the buttons of the message that was pressed their new labels, and reports whether that is all there is
// to say: a notice beside it would say the same again.
func (p *Platform) relabelled(ctx context.Context, r bot.Reply, here outlet) bool {
	o, ok := here.(*interactionOutlet)
	if !ok || !o.by.update || len(r.Relabel) == 0 {
		return false
	}
	if err := o.relabel(ctx, r.Relabel); err != nil {
		p.incident("relabel", err)
		return false
	}
	return r.Silent()
}

// directed is the outlet of a reply that may be meant for another channel than the one it was asked in.
func (p *Platform) directed(r bot.Reply, q bot.Question, here outlet, w words) outlet {
	channel := channelOf(r.To)
	if channel == "" || r.To == q.Chat {
		return here
	}
	there := &channelOutlet{rest: p.rest, channel: channel, nonce: rand.Text()[:maxNonce]}
	return &elsewhere{there: there, here: here, note: strings.ReplaceAll(w.Elsewhere, "{channel}", "<#"+channel+">"), told: r.Done != ""}
}

// elsewhere sends to another channel, and says so where it was asked.
type elsewhere struct {
	there, here outlet
	note        string
	told        bool
}

func (o *elsewhere) send(ctx context.Context, m message) error {
	if err := o.there.send(ctx, m); err != nil || o.told {
		return err
	}
	o.told = true
	return o.here.send(ctx, message{content: o.note, private: true})
}

// undelivered sees to a reply that Discord has not taken.
func (p *Platform) undelivered(ctx context.Context, err error, q bot.Question, here outlet, away bool) {
	id := p.incident("send reply", err)
	switch {
	case away || worthTrying(err):
		p.apologize(ctx, q, id, here)
	case slices.Contains([]int{codeNoAccess, codeNoPermission}, refused(err)):
		p.unwritable(ctx, q)
	}
}

// worthTrying reports whether a plain sentence may get through where a reply did not: Discord found fault with the form.
func worthTrying(err error) bool {
	return slices.Contains([]int{codeInvalidForm, codeEmptyMessage}, refused(err))
}

// apologize says that something went wrong, to nobody but the one who asked where that is possible.
func (p *Platform) apologize(ctx context.Context, q bot.Question, id string, out outlet) {
	text := strings.ReplaceAll(p.words.in(q.Locale).Failed, "{id}", id)
	if err := out.send(ctx, message{content: text, private: q.Group}); err != nil {
		p.log.Error("apologize", "id", id, "err", err)
	}
}

// maxNonce leaves room for a message's number within Discord's 25 characters.
const maxNonce = 20

// unwritable tells a person in private that the bot may not write where it was asked.
func (p *Platform) unwritable(ctx context.Context, q bot.Question) {
	person := channelOf(q.Person)
	if person == "" {
		return
	}
	out := &personOutlet{rest: p.rest, person: person, nonce: "w" + person}
	if err := out.send(ctx, message{content: p.words.in(q.Locale).CannotWrite}); err != nil {
		p.log.Warn("tell that the channel is closed", "err", err)
	}
}

// ask asks the bot. id is not empty where nothing came back that can be shown: the bot panicked, or did not return
// although ctx had ended.
func (p *Platform) ask(ctx context.Context, q bot.Question) (reply bot.Reply, id string) {
	var failed error
	reply, err := attempt(ctx, p.limits.afterword, func() bot.Reply {
		var r bot.Reply
		r, failed = p.bot.Handle(ctx, q)
		return r
	})
	if err != nil {
		return bot.Reply{}, p.incident("bot broke off", err)
	}
	if failed != nil {
		p.log.Error("answer", "err", failed)
		reply.Private = q.Group // what went wrong concerns nobody else
	}
	return reply, ""
}

// errDeaf says that something went on although it was told to stop.
var errDeaf = errors.New("does not return")

// attempt does what somebody else has written: a panic becomes an error, and so does what does not return within grace
// of ctx's end.
func attempt[T any](ctx context.Context, grace time.Duration, do func() T) (T, error) {
	type outcome struct {
		value T
		err   error
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if r := recover(); r != nil {
				o.err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
			}
			done <- o
		}()
		o.value = do()
	}()
	select {
	case o := <-done:
		return o.value, o.err
	case <-ctx.Done():
	}
	select {
	case o := <-done:
		return o.value, o.err
	case <-time.After(grace):
		var none T
		return none, errDeaf
	}
}

// settings are a chat's. A store that hangs must not cost the three seconds in which Discord wants to hear from us; then
// the chat is as if nothing were set.
func (p *Platform) settings(ctx context.Context, chat string) bot.ChatSettings {
	ctx, cancel := context.WithTimeout(ctx, p.limits.settings)
	defer cancel()
	s, err := attempt(ctx, 0, func() bot.ChatSettings { return p.bot.ChatSettings(ctx, chat) })
	if err != nil {
		p.incident("look up settings", err)
	}
	return s
}

// incident logs what went wrong under a new id.
func (p *Platform) incident(what string, err error, more ...any) string {
	var b [4]byte
	_, _ = rand.Read(b[:]) // never fails
	id := hex.EncodeToString(b[:])
	p.log.Error(what, append([]any{"id", id, "err", err}, more...)...)
	return id
}
