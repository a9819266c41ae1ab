// Package telegram answers: how do people on Telegram talk to the bot? It polls the Bot API for updates, turns those
// that are meant for the bot into questions, and shows the replies as messages whose quotes are blockquote entities.
// Private chats, groups with privacy mode on, topics, discussion groups and inline queries are served; nothing is ever
// sent as markup.
//
// An update is kept in an [Inbox] before it is confirmed to Telegram, and is done when its reply was sent, so a restart
// neither loses nor repeats what it can help. Updates of one chat are answered in their order, chats beside each other.
// The token reaches no log and no error.
package telegram

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"sync/atomic"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/adapters"
)

// Options are what an operator and a test may set. Only Token is needed.
type Options struct {
	// Token is what BotFather gave.
	Token string
	// Endpoint is the Bot API's address with token and method as %s; "" means Telegram's own.
	Endpoint string
	// Log is where the adapter tells what it does, without any word that people wrote; nil means slog.Default.
	Log *slog.Logger
	// Inbox keeps updates over restarts; nil means in memory, where Telegram itself keeps what is not answered.
	Inbox Inbox
	// Pace is how fast messages may follow each other; the zero Pace is what Telegram asks of bots.
	Pace Pace
	// Transport carries the calls; nil means that of net/http.
	Transport http.RoundTripper
	// Parallel is how many questions are worked on at once; 0 means 8.
	Parallel int
	// Grace is how long sending may go on after Run was told to end; 0 means 5 s, so that the whole stop stays below the
	// supervisor's grace.
	Grace time.Duration
	// Now and Sleep are the clock; nil means the real one. Sleep returns early, with the context's error, when it ends.
	Now   func() time.Time
	Sleep func(ctx context.Context, d time.Duration) error
}

// Platform is Telegram. Make one with [New].
type Platform struct {
	opt      Options
	log      *slog.Logger
	bot      Bot
	api      *client
	words    map[string]words
	inbox    Inbox
	chats    *chats
	pacer    *pacer
	members  *members
	answers  *answers
	typed    *typed
	me       atomic.Pointer[tgbotapi.User]
	slots    chan struct{}
	progress chan struct{} // holds something when an update was finished
	seen     int           // the highest update that this run was given
	told     int           // the offset of the last poll
}

// ErrToken means that Telegram does not know the token: trying again is of no use until the operator changes it.
var ErrToken = errors.New("telegram refuses the token: compare telegram.token with what BotFather shows")

// Bot is what the platform asks. bot.Bot is one.
type Bot interface {
	adapters.ChatBot
	// Moved tells that a chat goes on under another name, as in [bot.Question.Chat], and keeps what it has set.
	Moved(ctx context.Context, from, to string) error
}

// New makes a platform that asks bot. It does not touch the network.
func New(opt Options, bot Bot) *Platform {
	if opt.Endpoint == "" {
		opt.Endpoint = tgbotapi.APIEndpoint
	}
	if opt.Log == nil {
		opt.Log = slog.Default()
	}
	if opt.Parallel == 0 {
		opt.Parallel = 8
	}
	if opt.Grace == 0 {
		opt.Grace = 5 * time.Second
	}
	if opt.Inbox == nil {
		opt.Inbox = newMemory()
	}
	if opt.Now == nil {
		opt.Now = time.Now
	}
	if opt.Sleep == nil {
		opt.Sleep = adapters.Sleep
	}
	return &Platform{opt: opt, log: opt.Log, bot: bot, api: newClient(opt), words: loadWords(), inbox: opt.Inbox,
		chats: newChats(), pacer: newPacer(opt.Pace), members: newMembers(), answers: newAnswers(), typed: newTyped(),
		slots: make(chan struct{}, opt.Parallel), progress: make(chan struct{}, 1)}
}

// Name is "telegram".
func (p *Platform) Name() string { return "telegram" }

var tokenForm = regexp.MustCompile(`^[0-9]+:[A-Za-z0-9_-]+$`)

// Run serves until ctx ends, then finishes what it is sending and returns nil. It returns [ErrToken] when Telegram
// refuses the token. While somebody else polls with it, it says so in the log and tries again.
func (p *Platform) Run(ctx context.Context) error {
	if !tokenForm.MatchString(p.opt.Token) {
		return fmt.Errorf("start telegram: %w (it reads like 123456:ABC…)", ErrToken)
	}
	self, err := p.self(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return fmt.Errorf("start telegram: %w", err)
	}
	p.log.Info("telegram is ready", "bot", "@"+self.UserName, "link", "https://t.me/"+self.UserName)
	if !self.SupportsInlineQueries {
		p.log.Info("telegram's inline mode is off: /setinline at BotFather lets people cite the bot's quotes in any chat")
	}
	p.me.Store(&self)
	if err := p.offerCommands(ctx); err != nil {
		p.log.Warn("telegram's command menu could not be set", "err", err)
	}
	return p.serve(ctx, newReader(self, p.bot))
}

// self asks who the bot is, which is also the proof that the token is good.
func (p *Platform) self(ctx context.Context) (tgbotapi.User, error) {
	var self tgbotapi.User
	err := p.api.call(ctx, "getMe", nil, &self)
	if code := errorCode(err); code == 401 || code == 404 {
		return self, ErrToken
	}
	return self, err
}
