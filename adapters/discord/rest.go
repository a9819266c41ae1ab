package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/bwmarrin/discordgo"
)

// Codes of Discord's errors by which something is decided (documentation, "JSON error codes").
const (
	codeUnknownMessage  = 10008
	codeUnknownWebhook  = 10015
	codeAlreadyAnswered = 40060
	codeNoAccess        = 50001
	codeEmptyMessage    = 50006
	codeNoPrivate       = 50007
	codeNoPermission    = 50013
	codeTokenExpired    = 50027
	codeInvalidForm     = 50035
	codeNoHistory       = 160002
	codeThreadExists    = 160004
)

// apiError is Discord's refusal of a request.
type apiError struct {
	Route   string
	Status  int
	Code    int
	Message string
}

// Error names the route, never its address, which may hold a token.
func (e *apiError) Error() string {
	return fmt.Sprintf("%s: %d %s (code %d)", e.Route, e.Status, e.Message, e.Code)
}

// refused is the code of Discord's refusal, 0 where err is something else.
func refused(err error) int {
	var e *apiError
	if errors.As(err, &e) {
		return e.Code
	}
	return 0
}

// tooMany is an answer 429, serverError one of 500 and above. The transport makes errors of them, so that discordgo,
// which sleeps through the first without looking at the context and repeats only some of the second, never sees them.
type tooMany struct {
	After  time.Duration
	Global bool
}

func (e *tooMany) Error() string { return "too many requests, again in " + e.After.String() }

type serverError struct{ Status int }

func (e *serverError) Error() string { return "discord answers " + strconv.Itoa(e.Status) }

// transport reads what Discord says about its limits out of each answer.
type transport struct {
	base http.RoundTripper
}

// spent is where the transport notes how long a used-up route has to rest.
type spent struct{ rest time.Duration }

type spentKey struct{}

// maxBody bounds what is read of an answer; the longest real one is a message of some 100 kB.
const maxBody = 4 << 20

// RoundTrip is http.RoundTripper's.
func (t transport) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := t.base.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	if s, ok := req.Context().Value(spentKey{}).(*spent); ok && resp.Header.Get("X-RateLimit-Remaining") == "0" {
		s.rest = seconds(resp.Header.Get("X-RateLimit-Reset-After"))
	}
	if resp.StatusCode < 500 && resp.StatusCode != http.StatusTooManyRequests {
		resp.Body = struct {
			io.Reader
			io.Closer
		}{io.LimitReader(resp.Body, maxBody), resp.Body}
		return resp, nil
	}
	defer resp.Body.Close()
	body, _ := io.ReadAll(io.LimitReader(resp.Body, maxBody)) // what can't be read tells nothing
	if resp.StatusCode >= 500 {
		return nil, &serverError{resp.StatusCode}
	}
	return nil, newTooMany(resp.Header, body)
}

// newTooMany reads the wait from the body, which is the exact one, else from the header; a proxy's answer has only that.
func newTooMany(h http.Header, body []byte) *tooMany {
	var b struct {
		RetryAfter float64 `json:"retry_after"`
		Global     bool    `json:"global"`
	}
	e := &tooMany{After: time.Second}
	if json.Unmarshal(body, &b) == nil && b.RetryAfter > 0 {
		e.After, e.Global = time.Duration(b.RetryAfter*float64(time.Second)), b.Global
	} else if d := seconds(h.Get("Retry-After")); d > 0 {
		e.After = d
	}
	e.Global = e.Global || h.Get("X-RateLimit-Global") != ""
	return e
}

func seconds(s string) time.Duration {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil || f < 0 || f > 24*3600 {
		return 0
	}
	return time.Duration(f * float64(time.Second))
}

// route is one kind of request: its name in errors, its address, and what Discord counts it by.
type route struct {
	name, method, url, key string
	// arrived looks whether a request whose answer was lost has been carried out, and whether that is sure; nil where to
	// repeat it does no harm. Where it is not sure, the request is repeated once.
	arrived func(context.Context) (done, sure bool)
}

// rest sends requests, each within its own context, at the pace that Discord allows.
type rest struct {
	session *discordgo.Session
	pace    *pace
	backoff time.Duration // before the first repetition; doubles
}

// newREST makes a client that uses discordgo for its requests alone.
func newREST(token string, base http.RoundTripper) *rest {
	s, _ := discordgo.New("Bot " + token) // its error is always nil
	s.Client = &http.Client{Timeout: 20 * time.Second, Transport: transport{base}}
	s.MaxRestRetries = 0
	s.ShouldRetryOnRateLimit = false
	return &rest{session: s, pace: newPace(), backoff: 250 * time.Millisecond}
}

// Repetitions of one request: after a server error or a broken connection, some half minute in all; those of them that may
// carry it out a second time; and after "too many requests".
const (
	maxRepeats = 7
	maxGuesses = 1
	maxWaits   = 8
)

// call sends body and reads the answer into out, which may be nil. It repeats after server errors and broken
// connections, unless the request proves to have arrived (out stays as it is then), and waits where Discord says so, as
// long as ctx allows.
func (c *rest) call(ctx context.Context, r route, body, out any) error {
	data, contentType, err := payload(body)
	if err != nil {
		return fmt.Errorf("%s: %w", r.name, err)
	}
	var lost losses
	for waits := 0; ; {
		if err := c.pace.wait(ctx, r.key); err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
		answer, err := c.once(ctx, r, data, contentType)
		var limit *tooMany
		switch {
		case err == nil:
			return decode(r, answer, out)
		case lost.answers > 0 && refused(err) == codeAlreadyAnswered:
			return nil // the request whose answer was lost had arrived
		case ctx.Err() != nil || final(err):
			return err
		case errors.As(err, &limit):
			if waits++; waits > maxWaits {
				return err
			}
			c.pace.rest(r.key, limit.After, limit.Global)
		default:
			done, again := lost.another(ctx, r)
			if done {
				return nil
			}
			if !again {
				return err
			}
			c.pace.rest(r.key, c.backoff<<(lost.answers-1), false)
		}
	}
}

// losses are the answers to a request that did not come.
type losses struct {
	answers int
	guesses int // how often it was not sure whether the request had been carried out
}

// another counts one more. done says that the request has been carried out all the same, again that it may be repeated:
// where carrying it out twice would show, only if it was surely not carried out, or once.
func (l *losses) another(ctx context.Context, r route) (done, again bool) {
	sure := true
	if r.arrived != nil {
		done, sure = r.arrived(ctx)
	}
	l.answers++
	if !sure {
		l.guesses++
	}
	return done, l.answers <= maxRepeats && (sure || l.guesses <= maxGuesses)
}

// errAddress says that a request has no address: what it is about is none of Discord's ids.
var errAddress = errors.New("no address")

// final reports whether to repeat a request is of no use.
func final(err error) bool {
	var e *apiError
	return errors.As(err, &e) || errors.Is(err, errAddress)
}

func decode(r route, answer []byte, out any) error {
	if out == nil {
		return nil
	}
	if err := json.Unmarshal(answer, out); err != nil {
		return fmt.Errorf("%s: read answer: %w", r.name, err)
	}
	return nil
}

// once sends one request. Its bucket is made for it and thrown away: discordgo keeps one for every address it has ever
// seen, and holds it locked while a request is under way, so that answers to two interactions would wait for each
// other and, with an exhausted one, sleep through any context. The pace is kept by [pace] instead.
func (c *rest) once(ctx context.Context, r route, data []byte, contentType string) ([]byte, error) {
	used := &spent{}
	ctx = context.WithValue(ctx, spentKey{}, used)
	bucket := discordgo.NewRatelimiter().LockBucket(r.key)
	answer, err := c.session.RequestWithLockedBucket(r.method, r.url, contentType, data, bucket, 0,
		discordgo.WithContext(ctx), discordgo.WithRetryOnRatelimit(false), discordgo.WithRestRetries(0))
	if used.rest > 0 {
		c.pace.rest(r.key, used.rest, false)
	}
	return answer, plain(r, err)
}

// plain takes the address, which may hold a token, out of an error.
func plain(r route, err error) error {
	var refusal *discordgo.RESTError
	var broken *url.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &refusal):
		e := &apiError{Route: r.name, Status: refusal.Response.StatusCode, Message: http.StatusText(refusal.Response.StatusCode)}
		if refusal.Message != nil {
			e.Code, e.Message = refusal.Message.Code, refusal.Message.Message
		}
		return e
	case errors.As(err, &broken) && broken.Op == "parse":
		return fmt.Errorf("%s: %w", r.name, errAddress)
	case errors.As(err, &broken):
		return fmt.Errorf("%s: %w", r.name, broken.Err)
	}
	return fmt.Errorf("%s: %w", r.name, err)
}
