package discordtest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// Intents by which events are delivered, and those that Discord grants only on request.
const (
	intentGuilds         = 1 << 0
	intentGuildMessages  = 1 << 9
	intentDirectMessages = 1 << 12
	intentMessageContent = 1 << 15
	privileged           = 1<<1 | 1<<8 | intentMessageContent
)

// frame is one message of the gateway.
type frame struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d"`
	Seq  int64           `json:"s,omitempty"`
	Type string          `json:"t,omitempty"`
}

// session is what a bot can resume.
type session struct {
	id      string
	intents int
	conn    *conn // nil while it is not connected
	events  []frame
}

// conn is one socket.
type conn struct {
	ws *websocket.Conn
	mu sync.Mutex
}

func (c *conn) send(f frame) {
	c.mu.Lock()
	defer c.mu.Unlock()
	_ = c.ws.SetWriteDeadline(time.Now().Add(5 * time.Second))
	_ = c.ws.WriteJSON(f) // a broken line shows when it is read
}

func raw(v any) json.RawMessage {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("discordtest: %v", err)) // only our own values come here
	}
	return data
}

// gateway serves one connection.
func (s *Server) gateway(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	greeting := Proper
	if len(s.greetings) > 0 {
		greeting, s.greetings = s.greetings[0], s.greetings[1:]
	}
	s.connections = append(s.connections, Connection{Path: strings.TrimSuffix(r.URL.Path, "/")})
	n := len(s.connections) - 1
	if q := r.URL.Query(); q.Get("encoding") != "json" || q.Get("v") == "" {
		s.fault("gateway opened without v and encoding=json: " + r.URL.RawQuery)
	}
	s.change()
	s.mu.Unlock()
	if greeting == Refuse {
		http.Error(w, "no", http.StatusServiceUnavailable)
		return
	}
	ws, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer ws.Close()
	c := &conn{ws: ws}
	s.greet(c, greeting)
	s.listen(c, n, greeting)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.session != nil && s.session.conn == c {
		s.session.conn = nil
	}
	for _, a := range s.apps {
		if a.conn == c {
			a.conn = nil
		}
	}
	s.change()
}

func (s *Server) greet(c *conn, g Greeting) {
	if g != Mute {
		c.send(frame{Op: 10, Data: raw(map[string]any{"heartbeat_interval": s.heartbeat.Milliseconds()})})
	}
	if g == HelloThenOp7 {
		c.send(frame{Op: 7})
	}
}

// listen reads what the bot sends until the connection ends. A close with 1000 or 1001 ends the session too.
func (s *Server) listen(c *conn, n int, g Greeting) {
	sent := 0
	for {
		_, data, err := c.ws.ReadMessage()
		if err != nil {
			if websocket.IsCloseError(err, websocket.CloseNormalClosure, websocket.CloseGoingAway) {
				s.leave(c)
			}
			return
		}
		var f frame
		if err := json.Unmarshal(data, &f); err != nil {
			c.close(4002)
			return
		}
		s.mu.Lock()
		if sent++; sent > 120 {
			s.fault("more than 120 gateway messages on one connection of a test")
		}
		if g == Proper || g == HelloThenBeats && f.Op == 1 {
			s.receive(c, n, f)
		}
		s.change()
		s.mu.Unlock()
	}
}

// leave ends the session that the bot has closed. The echo of a close of ours, which may still arrive, ends nothing.
func (s *Server) leave(c *conn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.session != nil && s.session.conn == c {
		s.session.id = ""
	}
}

func (s *Server) receive(c *conn, n int, f frame) {
	switch f.Op {
	case 1:
		if !s.deaf {
			c.send(frame{Op: 11})
		}
	case 2:
		s.connections[n].Kind = "identify"
		s.identify(c, f.Data)
	case 6:
		s.connections[n].Kind = "resume"
		s.resume(c, f.Data)
	default:
		s.fault(fmt.Sprintf("gateway op %d from the bot", f.Op))
	}
}

func (s *Server) identify(c *conn, data json.RawMessage) {
	var d struct {
		Token      string            `json:"token"`
		Intents    *int              `json:"intents"`
		Properties map[string]string `json:"properties"`
	}
	if err := json.Unmarshal(data, &d); err != nil || d.Intents == nil || len(d.Properties) == 0 {
		s.fault(fmt.Sprintf("identify without token, intents or properties (%v)", err))
		c.close(4002)
		return
	}
	if a := s.apps[strings.TrimPrefix(d.Token, "Bot ")]; a != nil {
		s.join(a, c, *d.Intents)
		return
	}
	if strings.TrimPrefix(d.Token, "Bot ") != s.Token {
		c.close(4004)
		return
	}
	if *d.Intents&privileged != 0 {
		s.fault("a privileged intent is asked for")
		c.close(4014)
		return
	}
	s.sessions++
	s.session = &session{id: fmt.Sprintf("session-%d", s.sessions), intents: *d.Intents, conn: c}
	address := "ws" + strings.TrimPrefix(s.http.URL, "http")
	s.dispatch("READY", raw(map[string]any{
		"v": 9, "session_id": s.session.id, "resume_gateway_url": address + "/resume",
		"user":        botUser(),
		"application": map[string]any{"id": AppID, "flags": 0},
		"guilds":      []any{map[string]any{"id": GuildID, "unavailable": true}},
	}))
	if *d.Intents&intentGuilds != 0 {
		s.dispatch("GUILD_CREATE", raw(s.guild()))
	}
}

func (s *Server) resume(c *conn, data json.RawMessage) {
	var d struct {
		Token string `json:"token"`
		ID    string `json:"session_id"`
		Seq   int64  `json:"seq"`
	}
	_ = json.Unmarshal(data, &d) // an unreadable one is an unknown session
	if strings.TrimPrefix(d.Token, "Bot ") != s.Token {
		c.close(4004)
		return
	}
	if s.session == nil || d.ID == "" || s.session.id != d.ID {
		c.send(frame{Op: 9, Data: raw(false)})
		return
	}
	if d.Seq > int64(len(s.session.events)) {
		c.close(4007)
		return
	}
	if d.Seq == 0 {
		s.fault("a session is resumed from its beginning, not from the last event")
	}
	s.session.conn = c
	for _, f := range s.session.events[d.Seq:] {
		c.send(f)
	}
	s.dispatch("RESUMED", raw(map[string]any{}))
}

// dispatch gives an event its number, keeps it for replays, and sends it where somebody is connected.
func (s *Server) dispatch(event string, data json.RawMessage) {
	if s.session == nil {
		return
	}
	f := frame{Op: 0, Data: data, Seq: int64(len(s.session.events)) + 1, Type: event}
	s.session.events = append(s.session.events, f)
	if s.session.conn != nil {
		s.session.conn.send(f)
	}
}

func botUser() map[string]any {
	return map[string]any{"id": BotID, "username": "disputebot", "discriminator": "0", "global_name": nil, "avatar": nil,
		"public_flags": 0, "flags": 0, "bot": true, "primary_guild": nil}
}
