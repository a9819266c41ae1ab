// Package telegramtest answers: would Telegram have taken this? It is a strict Bot API server for tests, on a free
// port of 127.0.0.1. Every request is judged by Telegram's published shapes (schema/) and by the rules of the real
// server, whose error texts it answers with; what it sends itself is judged by the same shapes. On the other side it
// offers the people, whom a test or another's program ([Server.People]) plays: they say things in private chats, groups and topics, tap buttons, type inline queries, and look at what the chat shows.
//
// A request that Telegram would refuse fails the test, unless the refusal was scripted. The judge knows shapes and the
// rules written here, not Telegram's whole mind: what a message's text becomes there is TDLib's to say.
package telegramtest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"
)

// Options are what a [Server] is told. The zero Options serve.
type Options struct {
	// Now is the server's clock, by which floods end; nil means time.Now.
	Now func() time.Time
	// Privacy keeps from the bot what groups say to others, as Telegram does for bots by default.
	Privacy bool
	// Local leaves out the network: the server is reached through [Server.Transport] alone, so that a test can run in
	// simulated time.
	Local bool
	// Lenient keeps faults for [Server.Faults] instead of failing the test. It is for tests of the judge itself.
	Lenient bool
}

// Server is the fake. Make one with [New]. Its methods may be called from many goroutines.
type Server struct {
	t     testing.TB
	opt   Options
	http  *httptest.Server
	judge *judge

	mu       sync.Mutex
	changed  chan struct{} // closed and replaced whenever something happens
	token    string
	self     User
	users    int64
	chats    map[int64]*chat
	updates  []update // not yet confirmed, ascending
	nextID   int      // of the next update
	poll     chan struct{}
	webhook  string
	allowed  []string
	queries  map[string]string   // callback query id: "open" or "answered"
	inline   map[string]*Results // inline query id: nil while it waits
	commands map[string][]any    // scope and language code: menu
	members  map[int64]map[int64]string
	blocked  map[int64]bool // who wants nothing of the bot
	scripts  []*Script
	calls    []Call
	faults   []string
	warnings []string
}

// Call is one request that the server was sent.
type Call struct {
	Method string
	Params map[string]any // as decoded from the form: numbers are json.Number
	At     time.Time      // by the server's clock
	Code   int            // 200, or the error code answered

	result any // where the code is 200
}

// New starts a server that ends with the test. At the end it fails the test if a tapped button was never answered.
func New(t testing.TB, opt Options) *Server {
	t.Helper()
	j, err := newJudge()
	if err != nil {
		t.Fatalf("telegramtest: %v", err)
	}
	if opt.Now == nil {
		opt.Now = time.Now
	}
	s := &Server{
		t: t, opt: opt, judge: j, changed: make(chan struct{}), token: "424242:canary-AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw",
		users: 1000, chats: map[int64]*chat{}, nextID: 700000001, queries: map[string]string{}, commands: map[string][]any{},
		inline: map[string]*Results{}, members: map[int64]map[int64]string{}, blocked: map[int64]bool{},
	}
	s.self = User{ID: 424242, First: "Dispute", Name: "DisputeTestBot", Bot: true}
	if !opt.Local {
		mux := http.NewServeMux()
		mux.HandleFunc("/", s.serve)
		mux.HandleFunc("GET /people/calls", s.serveCalls)
		mux.HandleFunc("POST /people/update", s.serveUpdate)
		s.http = httptest.NewServer(mux)
	}
	t.Cleanup(s.close)
	return s
}

func (s *Server) close() {
	if s.http != nil {
		s.http.CloseClientConnections()
		s.http.Close()
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for id, state := range s.queries {
		if state == "open" {
			s.faultLocked("callback query %s was never answered", id)
		}
	}
}

// Endpoint is the server's address in the form that Bot API clients take: token and method as %s.
func (s *Server) Endpoint() string {
	if s.http == nil {
		return "http://telegram.test/bot%s/%s"
	}
	return s.http.URL + "/bot%s/%s"
}

// Token is the one token that the server takes.
func (s *Server) Token() string { return s.token }

// Self is the bot.
func (s *Server) Self() User { return s.self }

// SetWebhook makes the server hold a webhook, which forbids polling; "" takes it away.
func (s *Server) SetWebhook(url string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.webhook = url
}

// RevokeToken makes the server refuse its token from now on.
func (s *Server) RevokeToken() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.token = "revoked"
	s.changedLocked()
}

// Calls lists the requests for a method so far, or all where method is "".
func (s *Server) Calls(method string) []Call {
	s.mu.Lock()
	defer s.mu.Unlock()
	var out []Call
	for _, c := range s.calls {
		if method == "" || c.Method == method {
			out = append(out, c)
		}
	}
	return out
}

// Faults lists what the judge found so far.
func (s *Server) Faults() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.faults...)
}

// Warnings lists the uses of parameters that Telegram still takes but has replaced.
func (s *Server) Warnings() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.warnings...)
}

// WaitFor blocks until cond holds, looking again whenever something happens; it fails the test after ten seconds.
func (s *Server) WaitFor(what string, cond func() bool) {
	s.t.Helper()
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
		case <-time.After(20 * time.Millisecond):
		case <-limit:
			s.t.Fatalf("telegramtest: waited in vain for %s", what)
		}
	}
}

// WaitHandled blocks until every update is confirmed by the bot.
func (s *Server) WaitHandled() {
	s.t.Helper()
	s.WaitFor("all updates to be confirmed", func() bool { return s.Waiting() == 0 })
}

// Waiting is how many updates the bot did not confirm yet.
func (s *Server) Waiting() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.updates)
}

func (s *Server) faultLocked(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	s.faults = append(s.faults, text)
	if !s.opt.Lenient {
		s.t.Errorf("telegramtest: %s", text)
	}
}

func (s *Server) changedLocked() {
	close(s.changed)
	s.changed = make(chan struct{})
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	token, name, ok := strings.Cut(strings.TrimPrefix(r.URL.Path, "/bot"), "/")
	if !ok {
		http.NotFound(w, r)
		return
	}
	s.mu.Lock()
	good := token == s.token
	s.mu.Unlock()
	if !good {
		answer(w, nil, &refusal{Code: 401, Description: "Unauthorized"})
		return
	}
	m, known := s.judge.methods[name]
	if !known {
		s.mu.Lock()
		s.faultLocked("method %q is not in the bundle: add it to schema/export.py", name)
		s.mu.Unlock()
		answer(w, nil, &refusal{Code: 404, Description: "Not Found: method not found"})
		return
	}
	params, files, err := m.decode(r)
	if err != nil {
		answer(w, nil, badRequest("%v", err))
		return
	}
	s.take(w, r, name, m, request{params, files})
}

// request is a decoded form.
type request struct {
	params
	files map[string]Document
}

// take judges a decoded request, does what it asks, and answers.
func (s *Server) take(w http.ResponseWriter, r *http.Request, name string, m *method, asked request) {
	params := asked.params
	s.mu.Lock()
	faults, old := m.check(params)
	for _, f := range faults {
		s.faultLocked("%s: %s", name, f)
	}
	s.warnings = append(s.warnings, old...)
	script := s.scriptLocked(name, params)
	at := len(s.calls)
	s.calls = append(s.calls, Call{Method: name, Params: params, At: s.opt.Now(), Code: 200})
	var result any
	var no *refusal
	switch {
	case script != nil && script.refusal() == nil:
		s.calls[at].Code = script.Status
		s.changedLocked()
		s.mu.Unlock()
		script.play(w)
		return
	case script != nil:
		no = script.refusal()
	case len(faults) > 0:
		no = badRequest("%s", faults[0])
	case name == "getUpdates":
		s.mu.Unlock()
		result, no = s.getUpdates(r.Context(), params)
		s.mu.Lock()
	default:
		result, no = s.doLocked(name, asked)
	}
	if no != nil {
		s.calls[at].Code = no.Code
		if !no.scripted {
			s.faultLocked("%s: refused: %s", name, no.Description)
		}
	}
	s.calls[at].result = result
	s.changedLocked()
	s.mu.Unlock()
	answer(w, result, no)
}
