// Package console answers: how does a person at a terminal talk to the bot? It puts a [bot.Reply] into plain lines
// ([Format]) and holds a conversation line by line ([Run]). A pipe gets every quote byte for byte; only a screen gets
// lines broken to its width and bold letters.
package console

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"disputebot/adapters"
	"disputebot/bot"
)

// longest is the longest line that is read, in bytes; the bot itself says kindly that a question is too long well
// before that.
const longest = 1 << 20

// conversation ties the lines of one run together; one process is one person.
const conversation = "console"

// Options are where a conversation takes place.
type Options struct {
	In  io.Reader
	Out io.Writer
	// Locale is the person's language; see [Locale].
	Locale string
	// Now is the clock; nil means [time.Now].
	Now func() time.Time
}

// Platform is the terminal. It serves one person and ends with them, so that nothing supervises it as it does an [adapters.Platform].
type Platform struct {
	opts  Options
	style Style
	bot   adapters.Bot
}

// New makes the terminal a platform.
func New(opts Options, b adapters.Bot) *Platform {
	if opts.Now == nil {
		opts.Now = time.Now
	}
	style := StyleOf(opts.Out)
	style.Choices = true
	return &Platform{opts: opts, style: style, bot: b}
}

// Run holds a conversation with whoever writes to in, in the language of the environment, until the input or ctx ends
// or the person leaves. It is [Platform.Run] with the least of words.
func Run(ctx context.Context, in io.Reader, out io.Writer, b adapters.Bot) error {
	return New(Options{In: in, Out: out, Locale: Locale()}, b).Run(ctx)
}

// Run holds one conversation. It returns nil when the input ends, the person leaves or ctx ends; a read that is
// waiting for a line then stays behind until the line comes, since a terminal cannot be asked to give up.
func (p *Platform) Run(ctx context.Context) error {
	lines, done := p.read(ctx)
	defer done()
	last, err := p.reply(ctx, bot.Question{Command: bot.Start})
	if err != nil {
		return err
	}
	p.print("\n" + p.style.dim(wordsFor(last.Lang).Hint) + "\n")
	for {
		p.print("\n" + p.style.bold(wordsFor(last.Lang).Prompt))
		select {
		case <-ctx.Done():
			p.print("\n")
			return nil
		case l := <-lines:
			if l.end {
				p.print("\n")
				return l.err
			}
			text := strings.TrimSpace(l.text)
			if wordsFor(last.Lang).leaves(text) {
				return nil
			}
			if last, err = p.turn(ctx, text, last); err != nil {
				return err
			}
		}
	}
}

// turn answers one line. An empty line only asks for the next.
func (p *Platform) turn(ctx context.Context, text string, last bot.Reply) (bot.Reply, error) {
	if text == "" {
		return last, nil
	}
	if n, err := strconv.Atoi(strings.TrimSuffix(text, ".")); err == nil {
		choices := Choices(last)
		if n < 1 || n > len(choices) {
			p.print(wordsFor(last.Lang).NoSuchNumber + "\n")
			return last, nil
		}
		p.print("\n")
		return p.reply(ctx, bot.Question{Command: bot.Tap, Text: choices[n-1].Data, Locale: last.Lang})
	}
	p.print("\n")
	return p.reply(ctx, adapters.Typed(p.bot, text, p.opts.Locale))
}

// reply asks the bot and prints what it says. A reply that comes with an error still tells the person so; the
// conversation goes on, and the bot has logged the cause.
func (p *Platform) reply(ctx context.Context, q bot.Question) (bot.Reply, error) {
	q.Conversation, q.Time = conversation, p.opts.Now()
	if q.Locale == "" {
		q.Locale = p.opts.Locale
	}
	r, _ := p.bot.Handle(ctx, q)
	if _, err := io.WriteString(p.opts.Out, Format(r, p.style)); err != nil {
		return r, fmt.Errorf("write reply: %w", err)
	}
	return r, nil
}

// print writes what is no reply. A screen that is gone shows at the next reply.
func (p *Platform) print(text string) { _, _ = io.WriteString(p.opts.Out, text) }

// line is one line of input, or the end of it, with the reason where that is a fault.
type line struct {
	text string
	end  bool
	err  error
}

// read hands on lines until the input, ctx or the conversation ends.
func (p *Platform) read(ctx context.Context) (lines <-chan line, done func()) {
	ctx, done = context.WithCancel(ctx)
	out := make(chan line)
	hand := func(l line) bool {
		select {
		case out <- l:
			return !l.end
		case <-ctx.Done():
			return false
		}
	}
	go func() {
		scan := bufio.NewScanner(p.opts.In)
		scan.Buffer(nil, longest)
		for scan.Scan() {
			if !hand(line{text: scan.Text()}) {
				return
			}
		}
		last := line{end: true}
		if err := scan.Err(); err != nil {
			last.err = fmt.Errorf("read input: %w", err)
		}
		hand(last)
	}()
	return out, done
}
