package discord

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// outlet is where the messages of a reply go, one after the other.
type outlet interface {
	send(ctx context.Context, m message) error
}

// channelOutlet writes into a channel, the first message as a reply to to, if there is one.
type channelOutlet struct {
	rest        *rest
	channel, to string
	nonce       string
	n           int      // messages sent so far
	ids         []string // theirs
	fixed       bool     // one holds more than text, and can't become another
}

func (o *channelOutlet) send(ctx context.Context, m message) error {
	b := newBody(m)
	if o.n == 0 && o.to != "" {
		b.Reference = &reference{MessageID: o.to}
	}
	// Discord makes one message of two with the same nonce, so that a repetition after a lost answer is harmless.
	b.Nonce, b.Enforce = fmt.Sprintf("%s.%d", o.nonce, o.n), true
	r := route{name: "send message", method: "POST", key: "channel " + o.channel, url: discordgo.EndpointChannelMessages(o.channel)}
	var done struct {
		ID string `json:"id"`
	}
	err := o.rest.call(ctx, r, b, &done)
	if b.Reference != nil && refused(err) == codeNoHistory {
		b.Reference = nil // the bot may write here, but not see to what
		err = o.rest.call(ctx, r, b, &done)
	}
	if err == nil {
		o.n++
		o.ids, o.fixed = append(o.ids, done.ID), o.fixed || m.file != nil
	}
	return err
}

// personOutlet writes to a person in private: what nobody else is to see, and what can't be said where it was asked.
type personOutlet struct {
	rest   *rest
	person string
	nonce  string
	chat   *channelOutlet // once it is open
}

func (o *personOutlet) send(ctx context.Context, m message) error {
	if o.chat == nil {
		var dm place
		r := route{name: "open private chat", method: "POST", key: "private chats", url: discordgo.EndpointUserChannels("@me")}
		if err := o.rest.call(ctx, r, map[string]string{"recipient_id": o.person}, &dm); err != nil {
			return err
		}
		o.chat = &channelOutlet{rest: o.rest, channel: dm.ID, nonce: o.nonce}
	}
	return o.chat.send(ctx, m)
}

// asideOutlet writes to a person in private, or says in place why it can't.
type asideOutlet struct {
	to, here outlet
	words    words
	told     bool
}

func (o *asideOutlet) send(ctx context.Context, m message) error {
	if o.told {
		return nil
	}
	err := o.to.send(ctx, m)
	if refused(err) == codeNoPrivate {
		o.told = true
		return o.here.send(ctx, message{content: o.words.QuizAside})
	}
	return err
}

// deferral is how an interaction was acknowledged. Discord fixes with it who sees the first message.
type deferral struct {
	update  bool // nothing is shown yet; the message whose button was pressed may be changed
	private bool // the person alone sees that the bot thinks, and what it says
}

// interactionOutlet answers an interaction that has been acknowledged. The first message takes the place of "thinking…"
// where both are for the same eyes; else that is deleted, and the message follows up.
type interactionOutlet struct {
	rest    *rest
	echoes  *echoes
	in      interaction
	by      deferral
	asked   string                                                   // shown above the reply
	heading string                                                   // shown above it too, where it is about the whole server
	thread  func(ctx context.Context, message string) (outlet, bool) // where what follows goes; nil means after it
	filled  bool                                                     // nothing thinks any more
	known   []string                                                 // the ids of the messages that answer it so far
	next    outlet                                                   // takes what comes after the first message
}

func (o *interactionOutlet) send(ctx context.Context, m message) error {
	if o.next != nil {
		return o.next.send(ctx, m)
	}
	if o.heading != "" {
		m = m.marked(o.heading)
	}
	m.private = o.in.place().group() && (m.private || o.by.private && !m.public)
	if m.passing {
		o.asked = ""
	}
	err := o.answer(ctx, m)
	if code := refused(err); !slices.Contains([]int{codeTokenExpired, codeUnknownWebhook}, code) {
		return err
	}
	// The bot thought for more than 15 minutes.
	o.next = &channelOutlet{rest: o.rest, channel: o.in.ChannelID, nonce: o.in.ID}
	if m.private {
		o.next = &personOutlet{rest: o.rest, person: o.in.by().ID, nonce: o.in.ID}
	}
	return o.next.send(ctx, m)
}

func (o *interactionOutlet) answer(ctx context.Context, m message) error {
	switch {
	case o.by.update && m.replace:
		return o.edit(ctx, m)
	case o.by.update || o.filled:
		if !o.filled {
			m.content, o.filled = withAsked(o.asked, m.content), true
		}
		return o.follow(ctx, m)
	case m.private != o.by.private:
		if err := o.remove(ctx); err != nil {
			return err
		}
		o.filled = true
		return o.follow(ctx, m)
	}
	m.content = withAsked(o.asked, m.content)
	err := o.edit(ctx, m)
	o.filled = err == nil
	return err
}

func (o *interactionOutlet) original(name, method string) route {
	return route{name: name, method: method, key: "interaction " + o.in.ID,
		url: discordgo.EndpointWebhookMessage(o.in.AppID, o.in.Token, "@original")}
}

func (o *interactionOutlet) edit(ctx context.Context, m message) error {
	var done struct {
		ID string `json:"id"`
	}
	err := o.rest.call(ctx, o.original("edit reply", "PATCH"), newBody(m), &done)
	o.known = append(o.known, done.ID)
	if err == nil && o.thread != nil && !m.private {
		if out, ok := o.thread(ctx, done.ID); ok {
			o.next = out
		}
	}
	return err
}

// relabel gives buttons of the message whose button was pressed new labels, takes those away that get none, and leaves
// everything else as it is.
func (o *interactionOutlet) relabel(ctx context.Context, buttons []bot.Button) error {
	var m struct {
		Components []map[string]any `json:"components"`
	}
	if err := json.Unmarshal(o.in.Message, &m); err != nil {
		return fmt.Errorf("relabel: %w", err)
	}
	labels := map[string]string{}
	for _, b := range buttons {
		labels[b.Data] = clip(strings.TrimSpace(b.Label), maxLabel)
	}
	rows := []map[string]any{}
	for _, row := range m.Components {
		list, _ := row["components"].([]any)
		list = slices.DeleteFunc(list, func(c any) bool { return relabelled(c, labels) })
		if row["components"] = list; len(list) > 0 {
			rows = append(rows, row)
		}
	}
	m.Components = rows
	return o.rest.call(ctx, o.original("relabel", "PATCH"), m, nil)
}

// relabelled gives a button its new label, if it has one, and reports whether it is to go.
func relabelled(component any, labels map[string]string) (gone bool) {
	c, _ := component.(map[string]any)
	id, _ := c["custom_id"].(string)
	label, ok := labels[id]
	if ok && label != "" {
		c["label"] = label
	}
	return ok && label == ""
}

func (o *interactionOutlet) remove(ctx context.Context) error {
	err := o.rest.call(ctx, o.original("delete reply", "DELETE"), nil, nil)
	if refused(err) == codeUnknownMessage {
		return nil // it is gone already
	}
	return err
}

func (o *interactionOutlet) follow(ctx context.Context, m message) error {
	b := newBody(m)
	if m.private {
		b.Flags = flagEphemeral
	}
	session := o.echoes.session()
	r := route{name: "follow up", method: "POST", key: "interaction " + o.in.ID,
		url: discordgo.EndpointWebhookToken(o.in.AppID, o.in.Token) + "?wait=true",
		arrived: func(ctx context.Context) (done, sure bool) {
			done, sure = o.arrived(ctx, m, session)
			session = o.echoes.session()
			return done, sure
		}}
	var done struct {
		ID string `json:"id"`
	}
	err := o.rest.call(ctx, r, b, &done)
	o.known = append(o.known, done.ID)
	return err
}

// arrived looks for a message that answers the interaction and is not known yet: follow-ups take no nonce by which Discord
// would make one message of two. The gateway tells of each; where its session ended meanwhile, the channel is looked
// through, which shows no message that one person alone sees, and nothing where the bot may not see what was written. What
// is unsure then is sent once more, since a repetition is better than silence.
func (o *interactionOutlet) arrived(ctx context.Context, m message, session int) (done, sure bool) {
	id, sure := o.echoes.await(ctx, o.in.ID, o.known, session)
	if !sure && !m.private {
		id, sure = o.look(ctx)
	}
	if id != "" {
		o.known = append(o.known, id)
	}
	return id != "", sure
}

// lookBack is how many messages of a channel are looked through, the most that Discord shows at once.
const lookBack = "100"

// look looks in the channel for a message that answers the interaction and is not known yet. It is sure of that where it
// sees anything at all.
func (o *interactionOutlet) look(ctx context.Context) (id string, sure bool) {
	var list []post
	r := route{name: "look for follow-up", method: "GET", key: "look " + o.in.ChannelID,
		url: discordgo.EndpointChannelMessages(o.in.ChannelID) + "?limit=" + lookBack}
	if o.rest.call(ctx, r, nil, &list) != nil {
		return "", false
	}
	for _, m := range list {
		if m.For.ID == o.in.ID && !slices.Contains(o.known, m.ID) {
			return m.ID, true
		}
	}
	return "", len(list) > 0
}

// channelOf is the channel of a bot's name for a chat, "" where it is none of Discord's.
func channelOf(chat string) string {
	id, ok := strings.CutPrefix(chat, prefix)
	if !ok || bits(id) == 0 {
		return ""
	}
	return id
}
