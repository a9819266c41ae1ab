package discordtest

import (
	"encoding/json"
	"net/http"
	"slices"
	"time"

	"github.com/gorilla/websocket"
)

// Request is one request of the bot.
type Request struct {
	Route string // "gateway", "commands", "register", "message", "typing", "callback", "original", "edit",
	// "delete", "followup", "thread", "channel", "history", "rewrite", "erase", "dm"
	Path string
	Body string
	At   time.Time
}

// Answer is what a route answers once, instead of doing its work.
type Answer struct {
	Status int
	Code   int           // of Discord's error
	After  time.Duration // of a 429
	Global bool          // of a 429
	HTML   bool          // as a proxy before Discord answers
	// Done has the work done all the same, so that only the answer is lost.
	Done bool
	// Cut breaks the connection instead of answering.
	Cut bool
}

// Next sets what a route answers next, one answer a request, before it works again.
func (s *Server) Next(route string, answers ...Answer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answers[route] = append(s.answers[route], answers...)
}

// Greeting is how the gateway receives a new connection.
type Greeting int

// The greetings, other than the proper one.
const (
	Proper         Greeting = iota
	Mute                    // no HELLO, nothing at all
	HelloThenMute           // HELLO, but never READY
	HelloThenBeats          // the same, with an answer to every heartbeat
	HelloThenOp7            // HELLO, and instead of READY the request to reconnect
	Refuse                  // no WebSocket but an error 503
)

// Greet sets how the next connections are received, one each, before they are received properly again.
func (s *Server) Greet(g ...Greeting) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.greetings = append(s.greetings, g...)
}

// Connection is one that the bot has made.
type Connection struct {
	Path string // "/gateway" or "/resume"
	Kind string // "identify", "resume", "" before either
}

// Connections are those made so far.
func (s *Server) Connections() []Connection {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Connection(nil), s.connections...)
}

// Connected reports whether a connection is delivering events.
func (s *Server) Connected() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.session != nil && s.session.conn != nil
}

// Drop breaks the connection without a word.
func (s *Server) Drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.current(); c != nil {
		s.session.conn = nil
		_ = c.ws.Close()
	}
}

// Close closes the connection with a code.
func (s *Server) Close(code int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.current(); c != nil {
		s.session.conn = nil
		c.close(code)
	}
}

// Reconnect asks the bot to connect anew (op 7).
func (s *Server) Reconnect() { s.say(frame{Op: 7}) }

// Invalidate ends the session (op 9); a resumable one may be resumed.
func (s *Server) Invalidate(resumable bool) {
	s.say(frame{Op: 9, Data: raw(resumable)})
	if !resumable {
		s.Forget()
	}
}

// Beat asks the bot for a heartbeat at once (op 1).
func (s *Server) Beat() { s.say(frame{Op: 1}) }

// Forget makes the session one that can't be resumed.
func (s *Server) Forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.session != nil {
		s.session.id = ""
	}
}

// Deafen lets heartbeats go unanswered, as a dead line does.
func (s *Server) Deafen(deaf bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.deaf = deaf
}

// Repeat delivers the last event once more, as a replay may; what tells of the bot's own messages is passed over.
func (s *Server) Repeat() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.session == nil {
		return
	}
	for _, f := range slices.Backward(s.session.events) {
		if !ofBot(f) {
			s.dispatch(f.Type, f.Data)
			return
		}
	}
}

// ofBot reports whether an event tells of a message that the bot has written.
func ofBot(f frame) bool {
	var m struct{ Author struct{ ID string } }
	_ = json.Unmarshal(f.Data, &m) // an event of another shape has no author
	return m.Author.ID == BotID
}

// Inject delivers an event of any shape at all.
func (s *Server) Inject(event, data string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.dispatch(event, []byte(data))
}

// Forbid takes from the bot the permission to write in a channel.
func (s *Server) Forbid(channelID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channels[channelID].closed = true
}

// ForbidThreads takes from the bot the permission to make threads in a channel.
func (s *Server) ForbidThreads(channelID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channels[channelID].noThreads = true
}

// ForbidHistory takes from the bot the permission to see what was written in a channel, without which it can't reply.
func (s *Server) ForbidHistory(channelID string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.channels[channelID].noHistory = true
}

// say sends a frame that is no event.
func (s *Server) say(f frame) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if c := s.current(); c != nil {
		c.send(f)
	}
}

func (s *Server) current() *conn {
	if s.session == nil {
		return nil
	}
	return s.session.conn
}

func (c *conn) close(code int) {
	_ = c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(time.Second))
	_ = c.ws.Close()
}

// scripted takes the answer that is set for a route, if one is.
func (s *Server) scripted(route string) (Answer, bool) {
	list := s.answers[route]
	if len(list) == 0 {
		return Answer{}, false
	}
	s.answers[route] = list[1:]
	return list[0], true
}

// write answers as told.
func (a Answer) write(w http.ResponseWriter) {
	switch {
	case a.Cut:
		panic(http.ErrAbortHandler) // net/http's way to break off
	case a.HTML:
		w.Header().Set("Content-Type", "text/html")
		if a.After > 0 {
			w.Header().Set("Retry-After", decimal(a.After))
		}
		w.WriteHeader(a.Status)
		_, _ = w.Write([]byte("<html>no</html>"))
	case a.Status == http.StatusTooManyRequests:
		tooMany(w, a)
	default:
		refuse(w, a.Status, a.Code, http.StatusText(a.Status))
	}
}
