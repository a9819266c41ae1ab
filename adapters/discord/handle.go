package discord

import (
	"context"
	"time"

	"github.com/bwmarrin/discordgo"
)

// message answers a message that is addressed to the bot.
func (p *Platform) message(m post, w *work, turn turn) {
	defer turn.end()
	p.mu.Lock()
	self := p.self
	p.mu.Unlock()
	if m.Author.ID == self || !m.addressed(self) || !p.seen.add("m"+m.ID) {
		return
	}
	out := channelOutlet{rest: p.rest, channel: m.ChannelID, to: m.ID, nonce: m.ID}
	if m.withheld(self) {
		if err := out.send(w.sending, 0, message{content: p.words.in("").MentionMe}); err != nil {
			p.incident("send reply", err)
		}
		return
	}
	asking, cancel := context.WithTimeout(w.asking, p.limits.answer)
	defer cancel()
	stop := p.typing(asking, m.ChannelID)
	defer stop()
	turn.await(asking)
	p.serve(w.sending, asking, m.question(p.bot, self), out)
}

// typing shows that the bot is typing as long as an answer takes, beginning only where it takes a while.
func (p *Platform) typing(ctx context.Context, channel string) (stop func()) {
	ctx, stop = context.WithCancel(ctx)
	r := route{name: "show typing", method: "POST", key: "typing " + channel, url: discordgo.EndpointChannelTyping(channel)}
	go func() {
		for wait := p.limits.typing; ; wait = 8 * time.Second { // Discord shows it for 10 s
			select {
			case <-ctx.Done():
				return
			case <-time.After(wait):
			}
			if err := p.rest.call(ctx, r, nil, nil); err != nil {
				p.log.Debug("show typing", "err", err)
				return
			}
		}
	}()
	return stop
}

// interact acknowledges a command or a button, then answers it. The acknowledgement comes before anything else: after
// 3 s Discord takes none any more, and tells the person that the bot does not respond.
func (p *Platform) interact(in interaction, w *work, turn turn) {
	defer turn.end()
	q, ok := in.question(p.menu)
	if !ok || in.ID == "" || in.Token == "" || in.by().Bot || !p.seen.add("i"+in.ID) {
		return
	}
	ctx, cancel := context.WithTimeout(w.sending, p.limits.ack)
	defer cancel()
	r := route{name: "acknowledge", method: "POST", key: "interaction " + in.ID,
		url: discordgo.EndpointInteractionResponse(in.ID, in.Token)}
	later := discordgo.InteractionResponseDeferredChannelMessageWithSource
	if err := p.rest.call(ctx, r, map[string]any{"type": later}, nil); err != nil {
		p.log.Warn("interaction not acknowledged", "err", err)
		return
	}
	asking, cancelAsking := context.WithTimeout(w.asking, p.limits.answer)
	defer cancelAsking()
	turn.await(asking)
	p.serve(w.sending, asking, q, interactionOutlet{p.rest, in, in.asked(q)})
}
