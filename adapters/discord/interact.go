package discord

import (
	"context"
	"slices"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// What the data of a button begins with, as package bot makes it, where something is decided by it.
const (
	settingsData = "e:"
	voteData     = "v:"
	forgetData   = "f:"
	quizData     = "z:"
	reportData   = "r:"
)

// interact answers whatever somebody used.
func (p *Platform) interact(in interaction, w *work, turn turn) {
	defer turn.end()
	if in.ID == "" || in.Token == "" || in.by().ID == "" || in.by().Bot || !p.seen.add("i"+in.ID) {
		return
	}
	switch {
	case in.Type == discordgo.InteractionApplicationCommandAutocomplete:
		p.complete(in, w)
	case in.opensForm():
		p.openForm(in, w)
	default:
		p.respond(in, w, turn)
	}
}

// ordered reports whether an interaction has to wait for those before it in its conversation.
func (in interaction) ordered() bool {
	return in.Type != discordgo.InteractionApplicationCommandAutocomplete && !in.opensForm()
}

// respond acknowledges, then answers. The acknowledgement comes before anything else: after 3 s Discord takes none any
// more, and tells the person that the bot does not respond.
func (p *Platform) respond(in interaction, w *work, turn turn) {
	q, ok := in.question(p.menu)
	if !ok {
		return
	}
	s := p.prevailing(w.sending, &q, in.place())
	if text := p.declined(in, q, s); text != "" {
		p.callback(in, w, callbackText(text, in.place().group()))
		return
	}
	defer p.echoes.listen(in.ID)()
	by := deferral{update: in.Type == discordgo.InteractionMessageComponent, private: private(in, q, s, p.menu)}
	if !p.callback(in, w, by.callback()) {
		return
	}
	asking, cancel := context.WithTimeout(w.asking, p.limits.answer)
	defer cancel()
	if by.update && !in.ephemeral() { // of the others Discord shows itself that the bot thinks
		defer p.typing(asking, in.ChannelID)()
	}
	turn.await(asking)
	p.serve(w.sending, asking, q, p.outlet(in, by, q, s))
}

func (p *Platform) outlet(in interaction, by deferral, q bot.Question, s bot.ChatSettings) *interactionOutlet {
	out := &interactionOutlet{rest: p.rest, echoes: p.echoes, in: in, by: by, asked: in.asked(q)}
	if in.forServer(p.menu) && q.Manager {
		out.heading = p.words.in(in.Locale).WholeServer
	}
	if s.Threads && q.Command == bot.Ask && !by.private {
		out.thread = func(ctx context.Context, id string) (outlet, bool) {
			ok := p.openThread(ctx, in.place(), id, q.Text, s.Lang)
			return &channelOutlet{rest: p.rest, channel: id, nonce: in.ID}, ok
		}
	}
	return out
}

// declined is what is said instead of asking the bot, "" where it is asked.
func (p *Platform) declined(in interaction, q bot.Question, s bot.ChatSettings) string {
	lang := s.Lang
	if lang == "" {
		lang = q.Locale
	}
	switch {
	case s.Off && !alwaysOn(q) && !in.ephemeral():
		return p.words.in(lang).Off
	case q.Command == bot.Find && strings.TrimSpace(q.Text) == "":
		return p.words.in(lang).FindEmpty
	}
	return ""
}

// private reports whether the person alone is to see the answer. It is decided before the bot is asked, because Discord
// fixes it with the acknowledgement.
func private(in interaction, q bot.Question, s bot.ChatSettings, m menu) bool {
	if !q.Group {
		return false // nobody else is there
	}
	if in.ephemeral() || s.Private || in.chosen(m.names[fieldPrivate]) {
		return true
	}
	if q.Command == bot.Tap {
		return slices.ContainsFunc([]string{settingsData, forgetData, voteData, quizData}, func(data string) bool { return strings.HasPrefix(q.Text, data) })
	}
	return slices.Contains([]bot.Command{bot.Settings, bot.Help, bot.Privacy, bot.ForgetMe, bot.Reset, bot.Quiz, bot.Report, bot.Unknown}, q.Command)
}

// callback is the first answer to an interaction.
type callback struct {
	Type discordgo.InteractionResponseType `json:"type"`
	Data any                               `json:"data,omitempty"`
}

func (d deferral) callback() callback {
	switch {
	case d.update:
		return callback{Type: discordgo.InteractionResponseDeferredMessageUpdate}
	case d.private:
		return callback{discordgo.InteractionResponseDeferredChannelMessageWithSource, map[string]int{"flags": flagEphemeral}}
	}
	return callback{Type: discordgo.InteractionResponseDeferredChannelMessageWithSource}
}

// callbackText says something at once, in a group to the person alone.
func callbackText(text string, group bool) callback {
	b := newBody(message{content: text})
	if group {
		b.Flags = flagEphemeral
	}
	return callback{discordgo.InteractionResponseChannelMessageWithSource, b}
}

// callback sends the first answer and reports whether Discord has taken it.
func (p *Platform) callback(in interaction, w *work, c callback) bool {
	ctx, cancel := context.WithTimeout(w.sending, p.limits.ack)
	defer cancel()
	r := route{name: "acknowledge", method: "POST", key: "interaction " + in.ID,
		url: discordgo.EndpointInteractionResponse(in.ID, in.Token)}
	if err := p.rest.call(ctx, r, c, nil); err != nil {
		p.log.Warn("interaction not acknowledged", "err", err)
		return false
	}
	return true
}
