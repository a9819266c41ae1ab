package discord

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// body is a message as it is sent, by whichever way. Mentions stand in every one of them: nobody is ever pinged.
type body struct {
	Content    string                    `json:"content"`
	Embeds     []*discordgo.MessageEmbed `json:"embeds"`
	Components []discordgo.ActionsRow    `json:"components"`
	Mentions   quiet                     `json:"allowed_mentions"`
	Reference  *reference                `json:"message_reference,omitempty"`
	Nonce      string                    `json:"nonce,omitempty"`
	Enforce    bool                      `json:"enforce_nonce,omitempty"`
}

// quiet allows no mention of anybody.
type quiet struct {
	Parse []string `json:"parse"`
}

// reference is the message that is replied to.
type reference struct {
	MessageID string `json:"message_id"`
	MustExist bool   `json:"fail_if_not_exists"`
}

func newBody(m message) body {
	b := body{Content: m.content, Embeds: m.embeds, Components: m.rows, Mentions: quiet{[]string{}}}
	if b.Embeds == nil {
		b.Embeds = []*discordgo.MessageEmbed{}
	}
	if b.Components == nil {
		b.Components = []discordgo.ActionsRow{}
	}
	return b
}

// outlet is where the messages of a reply go; n counts them from 0.
type outlet interface {
	send(ctx context.Context, n int, m message) error
}

// interactionOutlet edits the deferred reply and follows up. Where Discord no longer takes that, because the bot thought
// for more than 15 minutes, the reply goes to the channel.
type interactionOutlet struct {
	rest  *rest
	in    interaction
	asked string // shown above the reply
}

func (o interactionOutlet) send(ctx context.Context, n int, m message) error {
	if n == 0 {
		m.content = withAsked(o.asked, m.content)
	}
	r := route{name: "edit reply", method: "PATCH", key: "interaction " + o.in.ID,
		url: discordgo.EndpointWebhookMessage(o.in.AppID, o.in.Token, "@original")}
	if n > 0 {
		r.name, r.method = "follow up", "POST"
		r.url = discordgo.EndpointWebhookToken(o.in.AppID, o.in.Token) + "?wait=true"
	}
	err := o.rest.call(ctx, r, newBody(m), nil)
	if code := refused(err); code == codeTokenExpired || code == codeUnknownWebhook {
		return channelOutlet{rest: o.rest, channel: o.in.ChannelID, nonce: o.in.ID}.send(ctx, n, m)
	}
	return err
}

// channelOutlet writes into a channel, the first message as a reply to to, if there is one.
type channelOutlet struct {
	rest        *rest
	channel, to string
	nonce       string
}

func (o channelOutlet) send(ctx context.Context, n int, m message) error {
	b := newBody(m)
	if n == 0 && o.to != "" {
		b.Reference = &reference{MessageID: o.to}
	}
	// Discord makes one message of two with the same nonce, so that a repetition after a lost answer is harmless.
	b.Nonce, b.Enforce = fmt.Sprintf("%s.%d", o.nonce, n), true
	r := route{name: "send message", method: "POST", key: "channel " + o.channel, url: discordgo.EndpointChannelMessages(o.channel)}
	return o.rest.call(ctx, r, b, nil)
}

// serve asks the bot and sends what it says. Whatever breaks on the way, the person gets at least an apology with an id
// that the log has too.
func (p *Platform) serve(ctx, asking context.Context, q bot.Question, out outlet) {
	sent := 0
	defer func() {
		if r := recover(); r != nil {
			id := p.incident("reply broke off", fmt.Errorf("panic: %v", r), "stack", string(debug.Stack()))
			p.apologize(ctx, q, id, sent, out)
		}
	}()
	reply, id := p.ask(asking, q)
	if id != "" {
		p.apologize(ctx, q, id, 0, out)
		return
	}
	for _, m := range compose(reply, p.words.in(reply.Lang)) {
		if err := out.send(ctx, sent, m); err != nil {
			id := p.incident("send reply", err)
			if worthTrying(err) {
				p.apologize(ctx, q, id, sent, out)
			}
			return
		}
		sent++
	}
	if sent == 0 {
		p.apologize(ctx, q, p.incident("reply is empty", nil), 0, out)
	}
}

// worthTrying reports whether a plain sentence may get through where a reply did not: Discord found fault with the form.
func worthTrying(err error) bool { return refused(err) == codeInvalidForm }

// apologize says that something went wrong.
func (p *Platform) apologize(ctx context.Context, q bot.Question, id string, n int, out outlet) {
	text := strings.ReplaceAll(p.words.in(q.Locale).Failed, "{id}", id)
	if err := out.send(ctx, n, message{content: text}); err != nil {
		p.log.Error("apologize", "id", id, "err", err)
	}
}

// ask asks the bot. id is not empty where nothing came back that can be shown: the bot panicked, or did not return
// although ctx had ended.
func (p *Platform) ask(ctx context.Context, q bot.Question) (reply bot.Reply, id string) {
	type outcome struct {
		reply bot.Reply
		err   error
		stack []byte
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if r := recover(); r != nil {
				o = outcome{err: fmt.Errorf("panic: %v", r), stack: debug.Stack()}
			}
			done <- o
		}()
		o.reply, o.err = p.bot.Handle(ctx, q)
	}()
	var o outcome
	select {
	case o = <-done:
	case <-ctx.Done():
		select {
		case o = <-done:
		case <-time.After(p.limits.afterword):
			return bot.Reply{}, p.incident("bot does not return", ctx.Err())
		}
	}
	if o.stack != nil {
		return bot.Reply{}, p.incident("bot broke off", o.err, "stack", string(o.stack))
	}
	if o.err != nil {
		p.log.Error("answer", "err", o.err)
	}
	return o.reply, ""
}

// incident logs what went wrong under a new id.
func (p *Platform) incident(what string, err error, more ...any) string {
	var b [4]byte
	_, _ = rand.Read(b[:]) // never fails
	id := hex.EncodeToString(b[:])
	p.log.Error(what, append([]any{"id", id, "err", err}, more...)...)
	return id
}
