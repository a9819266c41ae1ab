// Package web answers: how does a person with a browser talk to the bot? It serves one page with a question box that
// needs no script, a page for every passage with the quote marked in its article, the list of sources, and
// POST /api/ask for programs. It sets no cookie, loads nothing from elsewhere and keeps nothing: a conversation is
// tied together by an id in the page's own links.
package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"

	"disputebot/adapters"
	"disputebot/bot"
)

// Bot is what the page asks: what every platform asks, and the passages to show whole. [bot.Bot] is one.
type Bot interface {
	adapters.Bot
	Passage(ctx context.Context, id string) (page bot.PassagePage, ok bool)
}

// Options are what an operator may set about the page.
type Options struct {
	// Listen is the address, "host:port"; port 0 takes a free one, which the log names.
	Listen string
	// PublicURL is where people reach the page through whatever stands in front of it, without a slash at its end; ""
	// where nothing does. Its path, if any, goes before every link.
	PublicURL string
	// Log gets the start, the faults and, at debug level, every request without its question; nil discards.
	Log *slog.Logger
}

// The limits of one exchange. The bot answers in milliseconds; these only bound what a stuck or hostile peer can hold.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 10 * time.Second
	answerTimeout = 20 * time.Second
	writeTimeout  = 30 * time.Second
	idleTimeout   = time.Minute
	stopTimeout   = 5 * time.Second
	headerBytes   = 64 << 10 // holds a question of 10 kB, percent-encoded
)

// Platform is the web page as one of the platforms.
type Platform struct {
	opts Options
	log  *slog.Logger
	site *site
}

// New makes the web page a platform.
func New(opts Options, b Bot) *Platform {
	log := opts.Log
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Platform{opts: opts, log: log, site: newSite(b, log, basePath(opts.PublicURL), strings.TrimRight(opts.PublicURL, "/"))}
}

// Name is "web".
func (p *Platform) Name() string { return "web" }

// Run serves until ctx ends, then lets running answers finish. It can be called again after it has returned.
func (p *Platform) Run(ctx context.Context) error {
	var lc net.ListenConfig
	ln, err := lc.Listen(ctx, "tcp", p.opts.Listen)
	if err != nil {
		return fmt.Errorf("web.listen: %w", err)
	}
	srv := &http.Server{
		Handler: p.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: readTimeout, WriteTimeout: writeTimeout,
		IdleTimeout: idleTimeout, MaxHeaderBytes: headerBytes, ErrorLog: slog.NewLogLogger(p.log.Handler(), slog.LevelWarn),
	}
	p.log.Info("web page is up", "url", "http://"+ln.Addr().String()+"/")
	died := make(chan error, 1)
	go func() { died <- srv.Serve(ln) }()
	select {
	case err := <-died:
		return fmt.Errorf("serve the web page: %w", err)
	case <-ctx.Done():
		return stop(ctx, srv)
	}
}

// stop lets running answers finish, and cuts off what has not after stopTimeout.
func stop(ctx context.Context, srv *http.Server) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), stopTimeout)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		return fmt.Errorf("stop the web page: %w", errors.Join(err, srv.Close()))
	}
	return nil
}

// Handler is the page without its server, for tests and for whoever brings a server of their own.
func (p *Platform) Handler() http.Handler { return p.site.handler() }

// basePath is the path of the public address, without a slash at its end: "" or "/bot".
func basePath(publicURL string) string {
	u, err := url.Parse(publicURL)
	if err != nil {
		return ""
	}
	return strings.TrimRight(u.EscapedPath(), "/")
}
