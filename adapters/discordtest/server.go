// Package discordtest answers: would Discord have taken that? It is a Discord of our own for tests: a gateway and the
// requests that a bot makes, on a free port of 127.0.0.1, strict where the real one is strict and stricter where
// the real one lets a mistake pass in silence. Every body is judged by Discord's published schema (folder schema),
// and what the bot does wrong fails the test that made the server. People's side of it is in user.go, for people whom
// another's program plays in app.go, its faults and bad days in trouble.go.
package discordtest

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// The ids of the one bot, its application and its server.
const (
	BotID   = "200000000000000001"
	AppID   = "200000000000000002"
	GuildID = "200000000000000003"
)

// Options say how the server differs from the usual.
type Options struct {
	Token     string        // "" means one of its own
	Heartbeat time.Duration // asked of the bot; 0 means Discord's 41.25 s
}

// Server is a Discord with one bot and one guild. It is made by [New] and safe for use by many goroutines.
type Server struct {
	Token string // what the bot has to identify with

	tb        testing.TB
	http      *httptest.Server
	judge     *judge
	heartbeat time.Duration
	upgrader  websocket.Upgrader

	mu           sync.Mutex
	changed      chan struct{} // closed and renewed with every change
	offset       time.Duration // of the simulated clock
	serial       uint64
	faults       []string
	channels     map[string]*channel
	order        []string                // of the channels
	private      map[string]string       // chat by person
	uploads      map[string]File         // of the request under way
	interactions map[string]*Interaction // by token
	nonces       map[string]string       // message by channel and nonce
	commands     []map[string]any
	requests     []Request
	answers      map[string][]Answer
	connections  []Connection
	greetings    []Greeting
	deaf         bool
	session      *session
	sessions     int
	apps         map[string]*app // people's own clients, by token
}

// New starts a server that ends with the test. What the bot does wrong fails the test, unless [Server.Faults] took it.
func New(tb testing.TB, o Options) *Server {
	tb.Helper()
	j, err := compiled()
	if err != nil {
		tb.Fatalf("discordtest: %v", err)
	}
	s := &Server{
		Token: o.Token, tb: tb, judge: j, heartbeat: o.Heartbeat, changed: make(chan struct{}),
		channels: map[string]*channel{}, private: map[string]string{}, interactions: map[string]*Interaction{}, nonces: map[string]string{},
		answers: map[string][]Answer{}, apps: map[string]*app{},
	}
	if s.Token == "" {
		s.Token = "MjAw.discordtest.a-token-of-no-worth"
	}
	if s.heartbeat == 0 {
		s.heartbeat = 41250 * time.Millisecond
	}
	s.http = httptest.NewServer(s.handler())
	tb.Cleanup(func() {
		s.Drop()
		s.http.Close()
		for _, f := range s.Faults() {
			tb.Errorf("discord: %s", f)
		}
	})
	return s
}

// URL is the server's address, without a slash at the end, for clients that can be told one.
func (s *Server) URL() string { return s.http.URL }

// Transport leads every request for discord.com to the server.
func (s *Server) Transport() http.RoundTripper {
	u, err := url.Parse(s.http.URL)
	if err != nil {
		s.tb.Fatalf("discordtest: %v", err)
	}
	return redirect{host: u.Host}
}

type redirect struct{ host string }

func (t redirect) RoundTrip(req *http.Request) (*http.Response, error) {
	req = req.Clone(req.Context())
	req.URL.Scheme, req.URL.Host, req.Host = "http", t.host, t.host
	return http.DefaultTransport.RoundTrip(req)
}

// Faults takes what the bot has done wrong so far, in order.
func (s *Server) Faults() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.faults
	s.faults = nil
	return out
}

// Advance moves the clock by which interactions expire.
func (s *Server) Advance(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.offset += d
}

// Requests are those that arrived so far, in order.
func (s *Server) Requests() []Request {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Request(nil), s.requests...)
}

// Await waits until cond holds, and fails the test where it does not within ten seconds.
func (s *Server) Await(what string, cond func() bool) {
	s.tb.Helper()
	limit := time.After(10 * time.Second)
	for {
		s.mu.Lock()
		changed := s.changed
		s.mu.Unlock()
		if cond() {
			return
		}
		select {
		case <-changed:
		case <-time.After(20 * time.Millisecond): // conditions may look at more than the server
		case <-limit:
			s.tb.Fatalf("discordtest: waited in vain: %s; faults so far: %q", what, s.Faults())
		}
	}
}

// The functions below are called with the lock held.

func (s *Server) now() time.Time { return time.Now().Add(s.offset) }

func (s *Server) change() {
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *Server) fault(f string) {
	if f != "" {
		s.faults = append(s.faults, f)
		s.change()
	}
}

// epoch is the first millisecond of 2015, from which Discord's ids count.
const epoch = 1420070400000

func (s *Server) newID() string {
	s.serial++
	return strconv.FormatUint(uint64(s.now().UnixMilli()-epoch)<<22|s.serial&0x3FFFFF, 10)
}
