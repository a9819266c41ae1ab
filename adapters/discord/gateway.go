package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// The gateway's operations (documentation, "Gateway opcodes").
const (
	opDispatch       = 0
	opHeartbeat      = 1
	opIdentify       = 2
	opResume         = 6
	opReconnect      = 7
	opInvalidSession = 9
	opHello          = 10
	opHeartbeatAck   = 11
)

// closeResume leaves the session resumable; 1000 and 1001 would end it.
const closeResume = 4000

// intents are the events asked for: messages in servers and private messages. None is privileged: a message that
// mentions the bot, or is written to it in private, carries its content without the message-content intent.
const intents = discordgo.IntentsGuilds | discordgo.IntentsGuildMessages | discordgo.IntentsDirectMessages

// Ends of a connection after which another one is made.
var (
	errReconnect = errors.New("discord asked to reconnect")
	errInvalid   = errors.New("discord ended the session")
	errSilent    = errors.New("discord no longer answers heartbeats")
)

// fatalCloses are the close codes that no reconnect mends, with what to do about them.
var fatalCloses = map[int]string{
	4004: "the token was refused: check discord.token",
	4010: "the shard was refused",
	4011: "the bot is in too many servers for one connection: sharding is required",
	4012: "the gateway's version is no longer served",
	4013: "the intents were refused as invalid",
	4014: "the intents were refused as not allowed for this application",
}

// FatalError says that Discord closed the connection in a way that reconnecting can't mend.
type FatalError struct {
	Code int // the gateway's close code
}

// Error names the code and what is wrong.
func (e *FatalError) Error() string {
	return fmt.Sprintf("discord: %s (close code %d)", fatalCloses[e.Code], e.Code)
}

// session is what a new connection needs to go on where the last one ended.
type session struct {
	id     string
	resume string // the address to resume at, "" means the general one
	seq    atomic.Int64
}

func (s *session) forget() {
	s.id, s.resume = "", ""
	s.seq.Store(0)
}

// frame is one message of the gateway.
type frame struct {
	Op   int             `json:"op"`
	Data json.RawMessage `json:"d,omitempty"`
	Seq  int64           `json:"s,omitempty"`
	Type string          `json:"t,omitempty"`
}

// gateway holds one connection after the other. discordgo has a client for this as well, but its Open knows neither
// deadline nor context and blocks for ever on a server that says nothing, a request to reconnect before READY locks
// it up, and its reconnect looks at no close code; so the connection is our own and its types are discordgo's.
type gateway struct {
	token  string
	dialer *websocket.Dialer
	lookup func(context.Context) (string, error) // the general address
	event  func(frame)
	ready  func(fresh bool) // called when a connection begins to deliver, whether in a new session or in the old one
	limit  time.Duration    // for every step until then
}

// connection is one open socket.
type connection struct {
	*websocket.Conn
	write sync.Mutex
	acked atomic.Bool
	quiet time.Duration // how long the server may say nothing
}

func (c *connection) send(op int, data any) error {
	c.write.Lock()
	defer c.write.Unlock()
	if err := c.SetWriteDeadline(time.Now().Add(10 * time.Second)); err != nil {
		return err
	}
	return c.WriteJSON(map[string]any{"op": op, "d": data})
}

// end closes the socket with a code, telling the other side where it still listens.
func (c *connection) end(code int) {
	_ = c.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, ""), time.Now().Add(time.Second))
	_ = c.Close()
}

// connect opens one connection and serves it until it ends. The error says why it ended; it is ctx's where ctx ended it.
func (g *gateway) connect(ctx context.Context, s *session) error {
	c, err := g.dial(ctx, s)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(ctx, func() { c.end(websocket.CloseNormalClosure) })
	defer stop()
	err = g.serve(c, s)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	c.end(closeResume)
	return g.judge(err, s)
}

// judge tells the ends that a reconnect mends from those it does not, and drops a session that can't be resumed.
func (g *gateway) judge(err error, s *session) error {
	var closed *websocket.CloseError
	if !errors.As(err, &closed) {
		return err
	}
	if fatalCloses[closed.Code] != "" {
		return &FatalError{closed.Code}
	}
	if closed.Code == 4003 || closed.Code == 4007 || closed.Code == 4009 {
		s.forget()
	}
	return err
}

func (g *gateway) dial(ctx context.Context, s *session) (*connection, error) {
	ctx, cancel := context.WithTimeout(ctx, g.limit)
	defer cancel()
	address := s.resume
	if address == "" {
		var err error
		if address, err = g.lookup(ctx); err != nil {
			return nil, err
		}
	}
	s.resume = "" // set again once it has worked; a dead one is tried once
	ws, resp, err := g.dialer.DialContext(ctx, strings.TrimRight(address, "/")+"/?v="+discordgo.APIVersion+"&encoding=json", http.Header{})
	if err != nil {
		if resp != nil {
			err = fmt.Errorf("%w (%s)", err, resp.Status)
		}
		return nil, fmt.Errorf("open gateway: %w", err)
	}
	ws.SetReadLimit(16 << 20)
	s.resume = resumable(s, address)
	return &connection{Conn: ws, quiet: g.limit}, nil
}

func resumable(s *session, address string) string {
	if s.id == "" {
		return ""
	}
	return address
}

// serve speaks the protocol until the connection fails.
func (g *gateway) serve(c *connection, s *session) error {
	f, err := c.next()
	if err != nil {
		return err
	}
	var hello struct {
		Interval int64 `json:"heartbeat_interval"`
	}
	if err := json.Unmarshal(f.Data, &hello); f.Op != opHello || err != nil || hello.Interval <= 0 {
		return fmt.Errorf("gateway begins with op %d, not with a heartbeat interval", f.Op)
	}
	if err := g.introduce(c, s); err != nil {
		return err
	}
	done := make(chan struct{})
	defer close(done)
	go c.beat(time.Duration(hello.Interval)*time.Millisecond, s, done)
	started := time.Now()
	for delivering := false; ; {
		f, err := c.next()
		if err != nil {
			return err
		}
		if begins, err := g.receive(c, s, f); err != nil {
			return err
		} else if begins {
			delivering = true
			c.quiet = 2*time.Duration(hello.Interval)*time.Millisecond + g.limit
			g.ready(f.Type == "READY")
		}
		if !delivering && time.Since(started) > g.limit {
			return errSilent
		}
	}
}

// next reads a frame. A server that is silent for too long is given up.
func (c *connection) next() (frame, error) {
	var f frame
	if err := c.SetReadDeadline(time.Now().Add(c.quiet)); err != nil {
		return f, err
	}
	_, data, err := c.ReadMessage()
	if err != nil {
		return f, err
	}
	if err := json.Unmarshal(data, &f); err != nil {
		return f, fmt.Errorf("read gateway frame: %w", err)
	}
	return f, nil
}

// introduce identifies, or resumes where there is something to resume.
func (g *gateway) introduce(c *connection, s *session) error {
	if s.id != "" {
		return c.send(opResume, map[string]any{"token": g.token, "session_id": s.id, "seq": s.seq.Load()})
	}
	return c.send(opIdentify, map[string]any{
		"token":      g.token,
		"intents":    intents,
		"properties": map[string]string{"os": runtime.GOOS, "browser": "disputebot", "device": "disputebot"},
	})
}

// receive deals with one frame; begins reports that the server will deliver from now on.
func (g *gateway) receive(c *connection, s *session, f frame) (begins bool, err error) {
	switch f.Op {
	case opDispatch:
		return g.dispatch(s, f)
	case opHeartbeat:
		return false, c.send(opHeartbeat, s.last())
	case opHeartbeatAck:
		c.acked.Store(true)
	case opReconnect:
		return false, errReconnect
	case opInvalidSession:
		if string(f.Data) != "true" {
			s.forget()
		}
		return false, errInvalid
	}
	return false, nil
}

func (g *gateway) dispatch(s *session, f frame) (begins bool, err error) {
	if f.Type == "READY" {
		var r struct {
			ID     string `json:"session_id"`
			Resume string `json:"resume_gateway_url"`
		}
		if err := json.Unmarshal(f.Data, &r); err != nil || r.ID == "" {
			return false, fmt.Errorf("read READY: %w", errors.Join(err, errInvalid))
		}
		s.id, s.resume = r.ID, r.Resume
	}
	g.event(f)
	if f.Seq > 0 {
		s.seq.Store(f.Seq)
	}
	return f.Type == "READY" || f.Type == "RESUMED", nil
}

// last is the last sequence number, null before the first.
func (s *session) last() any {
	if n := s.seq.Load(); n > 0 {
		return n
	}
	return nil
}
