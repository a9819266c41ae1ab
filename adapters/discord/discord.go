// Package discord answers: how does Discord talk to the bot? It turns slash commands, mentions, replies, private
// messages and buttons into a [bot.Question], and a [bot.Reply] into messages within Discord's limits: one embed a
// quote, the citation in the same embed, whole or in the next message, never cut. It asks for no privileged intent and
// pings nobody.
//
// Requests and types are discordgo's; the connection to the gateway is kept here (see gateway.go for why).
package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"

	"disputebot/adapters"
)

// Options are what an operator sets.
type Options struct {
	Token string       // the bot's token, with or without "Bot " before it
	Log   *slog.Logger // nil means slog.Default(); the token never reaches it
	// Transport carries the requests; nil means http.DefaultTransport. A test puts one here that leads to its server.
	Transport http.RoundTripper
}

// Platform is Discord. It is made by [New].
type Platform struct {
	bot     adapters.ChatBot
	log     *slog.Logger
	mask    mask
	rest    *rest
	token   string
	words   vocabulary
	menu    menu
	seen    *recent
	places  *places
	lanes   *lanes
	answers *answers
	echoes  *echoes
	limits  limits

	mu   sync.Mutex
	self string // the bot's own user id, known from READY on
	app  string // the application's id
}

// limits are the times that the platform keeps to.
type limits struct {
	step      time.Duration // for every step of opening a connection
	first     time.Duration // before the second attempt to connect; doubles
	longest   time.Duration // between two attempts to connect
	invalid   time.Duration // before a new session after one was ended: Discord asks for 1 to 5 s
	ack       time.Duration // for acknowledging an interaction: Discord takes it for 3 s
	settings  time.Duration // for looking up a chat's settings, before acknowledging
	complete  time.Duration // for completing an option: Discord takes it for 3 s
	answer    time.Duration // for thinking: Discord takes an interaction's answer for 15 min
	typing    time.Duration // before the bot is shown as typing; repeated until it has answered
	grace     time.Duration // for answers under way when Run is to end
	afterword time.Duration // for what is sent after that
}

// defaultLimits leave main its 10 s for stopping, and stay below each of Discord's own.
func defaultLimits() limits {
	return limits{
		step:      20 * time.Second,
		first:     time.Second,
		longest:   time.Minute,
		invalid:   2 * time.Second,
		ack:       2900 * time.Millisecond,
		settings:  250 * time.Millisecond,
		complete:  2 * time.Second,
		answer:    14*time.Minute + 30*time.Second,
		typing:    800 * time.Millisecond,
		grace:     4 * time.Second,
		afterword: 1500 * time.Millisecond,
	}
}

// seenEvents is how many events are remembered against a second delivery; Discord replays at most some minutes.
const seenEvents = 4096

// New makes a platform that asks b. It does nothing until [Platform.Run].
func New(o Options, b adapters.ChatBot) *Platform {
	token := strings.TrimPrefix(strings.TrimSpace(o.Token), "Bot ")
	log, base := o.Log, o.Transport
	if log == nil {
		log = slog.Default()
	}
	if base == nil {
		base = http.DefaultTransport
	}
	p := &Platform{bot: b, mask: mask{token}, token: token, seen: newRecent(seenEvents),
		places: newPlaces(), lanes: newLanes(), answers: newAnswers(), echoes: newEchoes(), limits: defaultLimits()}
	p.log = slog.New(masked{log.Handler(), p.mask})
	p.rest = newREST(token, base)
	langs := b.Languages()
	p.words = newVocabulary(langs)
	p.menu = newMenu(b.Commands, langs, p.words)
	return p
}

// Name is the platform's name.
func (p *Platform) Name() string { return "discord" }

// Run serves until ctx ends, then finishes what is under way and returns nil. It reconnects by itself; the error it
// returns is one that no reconnect mends ([FatalError]). Run may be called again after it has returned.
func (p *Platform) Run(ctx context.Context) error {
	if p.token == "" {
		return errors.New("discord: no token is set")
	}
	w := newWork(ctx)
	defer w.finish(p.limits)
	err := p.connect(ctx, w)
	if ctx.Err() != nil {
		return nil
	}
	return p.mask.err(err)
}

// connect makes one connection after the other until ctx ends or Discord sends the bot away for good.
func (p *Platform) connect(ctx context.Context, w *work) error {
	var s session
	wait, delivered := p.limits.first, false
	g := &gateway{
		token:  p.token,
		dialer: &websocket.Dialer{Proxy: http.ProxyFromEnvironment, HandshakeTimeout: p.limits.step},
		lookup: p.lookup,
		limit:  p.limits.step,
		event:  func(f frame) { p.receive(f, w) },
		ready: func(fresh bool) {
			wait, delivered = p.limits.first, true
			p.echoes.line(true, fresh)
			p.log.Info("connected")
		},
	}
	for {
		delivered = false
		err := g.connect(ctx, &s)
		p.echoes.line(false, false)
		var fatal *FatalError
		if errors.As(err, &fatal) || ctx.Err() != nil {
			return err
		}
		pause := wait
		switch {
		case errors.Is(err, errReconnect) && delivered:
			pause = 0
		case errors.Is(err, errInvalid):
			pause = p.limits.invalid
		}
		p.log.Warn("connection ended", "err", err, "again_in", pause)
		if wait *= 2; wait > p.limits.longest {
			wait = p.limits.longest
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}

// lookup asks for the gateway's address.
func (p *Platform) lookup(ctx context.Context) (string, error) {
	var answer struct {
		URL string `json:"url"`
	}
	r := route{name: "look up gateway", method: "GET", url: discordgo.EndpointGateway, key: "gateway"}
	if err := p.rest.call(ctx, r, nil, &answer); err != nil {
		return "", err
	}
	if answer.URL == "" {
		return "", errors.New("look up gateway: no address in the answer")
	}
	return answer.URL, nil
}

// receive starts the work that an event asks for. It never blocks: the connection's heartbeat depends on it.
func (p *Platform) receive(f frame, w *work) {
	defer func() {
		if r := recover(); r != nil {
			p.incident("event broke off", fmt.Errorf("panic: %v", r), "stack", string(debug.Stack()))
		}
	}()
	var err error
	switch f.Type {
	case "READY":
		err = p.ready(f.Data, w)
	case "MESSAGE_CREATE":
		var m post
		if err = json.Unmarshal(f.Data, &m); err != nil {
			break
		}
		if m.Author.ID == p.user() {
			p.echoes.hear(m)
			return
		}
		turn := p.lanes.take(conversation(m.ChannelID, m.Author.ID))
		p.start(w, func() { p.message(m, w, turn) })
	case "MESSAGE_UPDATE": // also where Discord itself adds a preview
		var m post
		if err = json.Unmarshal(f.Data, &m); err == nil && m.EditedAt != nil {
			turn := p.lanes.take(conversation(m.ChannelID, m.Author.ID))
			p.start(w, func() { p.edited(m, w, turn) })
		}
	case "INTERACTION_CREATE":
		var i interaction
		if err = json.Unmarshal(f.Data, &i); err == nil {
			turn := turn{end: func() {}}
			if i.ordered() {
				turn = p.lanes.take(conversation(i.ChannelID, i.by().ID))
			}
			p.start(w, func() { p.interact(i, w, turn) })
		}
	default:
		err = p.places.learn(f.Type, f.Data)
	}
	if err != nil {
		p.log.Warn("event is not readable", "event", f.Type, "err", err)
	}
}

// start runs do beside everything else. A panic ends do, never the program.
func (p *Platform) start(w *work, do func()) {
	w.group.Add(1)
	go func() {
		defer w.group.Done()
		defer func() {
			if r := recover(); r != nil {
				p.incident("event broke off", fmt.Errorf("panic: %v", r), "stack", string(debug.Stack()))
			}
		}()
		do()
	}()
}

// ready learns who the bot is and sees to the commands.
func (p *Platform) ready(data json.RawMessage, w *work) error {
	var r struct {
		User        user `json:"user"`
		Application struct {
			ID string `json:"id"`
		} `json:"application"`
	}
	if err := json.Unmarshal(data, &r); err != nil {
		return err
	}
	p.mu.Lock()
	p.self, p.app = r.User.ID, r.Application.ID
	p.mu.Unlock()
	p.log.Info("invite the bot with this link", "link", invite(r.Application.ID))
	p.start(w, func() {
		if err := p.register(w.asking, r.Application.ID); err != nil && w.asking.Err() == nil {
			p.log.Error("register commands", "err", err)
		}
	})
	return nil
}

// permissions are the least with which every answer can be given.
const permissions = discordgo.PermissionViewChannel | discordgo.PermissionSendMessages |
	discordgo.PermissionSendMessagesInThreads | discordgo.PermissionCreatePublicThreads |
	discordgo.PermissionEmbedLinks | discordgo.PermissionAttachFiles | discordgo.PermissionReadMessageHistory

// invite is the address with which the owner of a server lets the bot in.
func invite(app string) string {
	return "https://discord.com/oauth2/authorize?client_id=" + app + "&permissions=" +
		strconv.Itoa(permissions) + "&scope=bot+applications.commands"
}
