// Package bot answers: what is said back to a person? It takes a [Question] in any state that people and platforms
// send it in, asks the small interfaces it defines for an answer, and composes a [Reply] in the asker's language that
// each adapter renders in its platform's manner. It knows no platform and keeps no clock.
package bot

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"disputebot/knowledge"
)

// Engine finds what the articles say. answer.Engine is one.
type Engine interface {
	Answer(ctx context.Context, q knowledge.Inquiry) (knowledge.Answer, error)
}

// Memory keeps how the last question of a conversation was read, so that a follow-up is understood. A conversation is
// erased with all else of the person who leads it; "" where it is not known who does.
type Memory interface {
	Recall(conversation string, now time.Time) (knowledge.Reading, bool, error)
	Remember(conversation, person string, r knowledge.Reading, now time.Time) error
}

// Options are what an operator may set about the replies.
type Options struct {
	// PublicURL is where the web page is reachable from outside, without a slash at the end; "" where it is not. Quotes
	// link to their passages there.
	PublicURL string
	Log       *slog.Logger // nil discards
	// Dossier is what all statements together show, and Names finds whom a text names; where one is nil, the commands
	// that need it say that they cannot be had here.
	Dossier Dossier
	Names   Names
	Limits  Limits
}

// Bot answers questions. It is safe for use by many goroutines at once.
type Bot struct {
	library  *knowledge.Library
	engine   Engine
	store    Store
	opts     Options
	log      *slog.Logger
	catalogs map[string]*catalog
	shelf    *shelf
	lookup   tables
	limiter  *limiter
	started  *presses // of quizzes in groups
	went     *presses // to the next question of a quiz
	suggest  sync.Once
	offered  map[string][]Button // by language
	asked    map[string]string   // suggestion data to question
}

// New makes a bot over a library. The engine, the dossier and the names must be of that same library.
func New(library *knowledge.Library, engine Engine, store Store, opts Options) *Bot {
	log := opts.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	opts.PublicURL = strings.TrimRight(opts.PublicURL, "/")
	return &Bot{
		library: library, engine: engine, store: store, opts: opts, log: log,
		catalogs: loadCatalogs(), shelf: newShelf(library), limiter: newLimiter(), started: newPresses(startedFor), went: newPresses(wentFor),
	}
}

// Languages lists the languages the bot speaks, the default first.
func (b *Bot) Languages() []string { return append([]string(nil), languages[:]...) }

// Handle answers one question. The reply can always be shown: where err is not nil, it tells the person, in their
// language, that something went wrong, with an id that the log has too; it never holds anything internal.
func (b *Bot) Handle(ctx context.Context, q Question) (Reply, error) {
	reply, err := b.caught(ctx, q)
	if err == nil {
		return reply, nil
	}
	id := faultID(q)
	b.log.Error("question failed", "id", id, "command", q.Command, "err", err)
	return b.say(b.tongue(b.manners(q)), "error", "id", id), fmt.Errorf("question %s: %w", id, err)
}

// caught is handle with a panic turned into an error: whoever asked is told all the same, and the others go on.
func (b *Bot) caught(ctx context.Context, q Question) (reply Reply, err error) {
	defer func() {
		if r := recover(); r != nil {
			b.log.Debug("question panicked", "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %v", r)
		}
	}()
	return b.handle(ctx, q)
}

func (b *Bot) handle(ctx context.Context, q Question) (Reply, error) {
	m := b.manners(q)
	if m.lang != "" {
		q.Locale = m.lang
	}
	if reply, done := b.refusal(m, q); done {
		return reply, nil
	}
	return b.carryOut(ctx, m, b.meant(m, q))
}

// carryOut does what the question's command asks for.
func (b *Bot) carryOut(ctx context.Context, m manners, q Question) (Reply, error) {
	lang := b.locale(q.Locale)
	switch q.Command {
	case Settings:
		return b.settings(m, q), nil
	case Privacy:
		return b.privacy(lang), nil
	case ForgetMe:
		return b.offerToForget(q), nil
	case Reset:
		return b.reset(q)
	case Find:
		return b.find(ctx, q)
	case Report:
		return b.report(q)
	case Media:
		return b.media(lang, q.Text), nil
	case Start:
		if id, ok := strings.CutPrefix(q.Text, "p_"); ok {
			return b.context(lang, id), nil
		}
		return b.withSuggestions(ctx, b.say(lang, "greeting")), nil
	case Help:
		return b.withSuggestions(ctx, b.withRights(b.help(lang), q)), nil
	case Sources:
		reply, _ := b.sources(lang, 0)
		return reply, nil
	case Tap:
		return b.tap(ctx, m, q)
	case Who, Matrix, Timeline, Compare, Cite, Quiz:
		return b.booth(ctx, q)
	case Unknown:
		return b.withSuggestions(ctx, b.say(lang, "unknown_command", "command", clip(q.Text, 32))), nil
	}
	return b.ask(ctx, m, q)
}

// ask answers a question in plain words and remembers how it was read. Whatever the store cannot keep, the person is
// answered.
func (b *Bot) ask(ctx context.Context, m manners, q Question) (Reply, error) {
	inquiry := knowledge.Inquiry{Text: q.Text, Locale: b.locale(q.Locale)}
	inquiry.Previous = b.recall(q)
	a, err := b.engine.Answer(ctx, inquiry)
	if err != nil {
		return Reply{}, fmt.Errorf("answer: %w", err)
	}
	b.remember(q, a)
	b.miss(q, a)
	if m.lang != "" {
		a.Lang = m.lang
	}
	reply := b.compose(ctx, a)
	if !a.Abstain {
		b.offerVote(&reply, q)
	}
	return reply, nil
}

// recall is how the question before was read; nil where there is none. A store that fails costs the follow-up, never
// the answer.
func (b *Bot) recall(q Question) *knowledge.Reading {
	if q.Conversation == "" {
		return nil
	}
	r, ok, err := b.store.Recall(q.Conversation, q.Time)
	if err != nil {
		b.log.Warn("conversation not recalled", "err", err)
	}
	if !ok {
		return nil
	}
	return &r
}

// remember keeps how a question was read, for its follow-up.
func (b *Bot) remember(q Question, a knowledge.Answer) {
	if q.Conversation == "" || !remembered(a) {
		return
	}
	if err := b.store.Remember(q.Conversation, q.Person, a.Reading, q.Time); err != nil {
		b.log.Warn("conversation not remembered", "err", err)
	}
}

// remembered tells whether an answer changes what a follow-up leans on: small talk and unreadable messages do not.
func remembered(a knowledge.Answer) bool {
	switch a.Reason {
	case knowledge.SmallTalk, knowledge.Instruction, knowledge.Unreadable, knowledge.OffTopic:
		return false
	}
	return true
}

// tap answers a button.
func (b *Bot) tap(ctx context.Context, m manners, q Question) (Reply, error) {
	lang := b.locale(q.Locale)
	action, arg, _ := strings.Cut(q.Text, ":")
	switch action {
	case "c":
		return b.context(lang, arg), nil
	case "s":
		reply, _ := b.sources(lang, 0)
		return reply, nil
	case "v":
		return b.vote(q, arg)
	case "r":
		return b.askForReport(lang), nil
	case "e":
		return b.change(m, q, arg)
	case "f":
		return b.forget(q, arg)
	case "q":
		b.offer(ctx)
		if text, ok := b.asked[q.Text]; ok {
			q.Command, q.Text = Ask, text
			return b.ask(ctx, m, q)
		}
	}
	if reply, ok, err := b.boothTap(ctx, q); ok || err != nil {
		return reply, err
	}
	return b.withSuggestions(ctx, b.say(lang, "stale")), nil
}

// say is a reply of one catalogued sentence.
func (b *Bot) say(lang, key string, pairs ...string) Reply {
	c := b.catalogs[lang]
	reply := Reply{Lang: lang, Lead: c.text(key, pairs...)}
	reply.Record = Record{Lang: lang, Kind: key, Abstain: true, Reason: string(knowledge.SmallTalk), Reply: reply.Text(), Snippets: []SnippetRecord{}}
	return reply
}

// locale brings what a platform says of a person's language to one the bot speaks.
func (b *Bot) locale(l string) string {
	l, _, _ = strings.Cut(strings.ToLower(strings.ReplaceAll(l, "_", "-")), "-")
	if _, ok := b.catalogs[l]; ok {
		return l
	}
	return languages[0]
}

// faultID names a failure in the reply and in the log. It depends on the question alone.
func faultID(q Question) string {
	sum := sha256.Sum256([]byte(q.Conversation + "\x00" + q.Text + "\x00" + q.Time.UTC().Format(time.RFC3339Nano)))
	return hex.EncodeToString(sum[:4])
}

// clip shortens foreign text that a reply repeats to n characters, and leaves out what cannot be shown.
func clip(s string, n int) string {
	var out []rune
	for _, r := range strings.ToValidUTF8(s, "") {
		if r < ' ' || r == 0x7f {
			continue
		}
		if len(out) == n {
			return string(out) + "…"
		}
		out = append(out, r)
	}
	return string(out)
}
