package telegramtest

import (
	"context"
	"slices"
	"time"
)

// update is one that waits to be confirmed.
type update struct {
	id   int
	kind string
	body map[string]any
}

var (
	errTwoPollers = &refusal{Code: 409, scripted: true,
		Description: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"}
	errWebhook = &refusal{Code: 409, scripted: true,
		Description: "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"}
)

// getUpdates confirms what lies below the offset and waits, as long as it was told, for something to give. A newer
// poll ends an older one.
func (s *Server) getUpdates(ctx context.Context, p params) (any, *refusal) {
	s.mu.Lock()
	if s.webhook != "" {
		s.mu.Unlock()
		return nil, errWebhook
	}
	if s.poll != nil {
		close(s.poll)
	}
	mine := make(chan struct{})
	s.poll = mine
	if list := p.list("allowed_updates"); list != nil {
		s.allowed = nil
		for _, kind := range list {
			s.allowed = append(s.allowed, kind.(string))
		}
	}
	s.confirmLocked(int(p.num("offset")))
	s.mu.Unlock()
	defer s.pollEnded(mine)
	return s.wait(ctx, mine, p)
}

func (s *Server) pollEnded(mine chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.poll == mine {
		s.poll = nil
	}
}

func (s *Server) wait(ctx context.Context, mine chan struct{}, p params) (any, *refusal) {
	limit := time.After(time.Duration(p.num("timeout")) * time.Second)
	for {
		s.mu.Lock()
		batch, changed, good := s.batchLocked(p), s.changed, s.token != "revoked"
		s.mu.Unlock()
		if !good {
			return nil, &refusal{Code: 401, Description: "Unauthorized", scripted: true}
		}
		if len(batch) > 0 {
			return batch, nil
		}
		select {
		case <-changed:
		case <-limit:
			return []any{}, nil
		case <-mine:
			return nil, errTwoPollers
		case <-ctx.Done():
			return []any{}, nil
		}
	}
}

func (s *Server) confirmLocked(offset int) {
	before := len(s.updates)
	s.updates = slices.DeleteFunc(s.updates, func(u update) bool { return u.id < offset })
	if len(s.updates) != before {
		s.changedLocked()
	}
}

func (s *Server) batchLocked(p params) []any {
	limit := int(p.num("limit"))
	if limit == 0 {
		limit = 100
	}
	var out []any
	for _, u := range s.updates {
		if len(out) == limit {
			break
		}
		if u.kind != "" && s.allowed != nil && !slices.Contains(s.allowed, u.kind) {
			continue
		}
		out = append(out, u.body)
	}
	return out
}

// Push hands the bot an update of one kind ("message", "callback_query", …) exactly as given, well-formed or not.
func (s *Server) Push(kind string, value any) (id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.pushLocked(kind, value)
}

// PushBody hands the bot a whole update as given, however broken; only update_id is added.
func (s *Server) PushBody(body map[string]any) (id int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id = s.nextID
	s.nextID++
	body["update_id"] = id
	s.updates = append(s.updates, update{id: id, body: body})
	s.changedLocked()
	return id
}

func (s *Server) pushLocked(kind string, value any) int {
	id := s.nextID
	s.nextID++
	s.updates = append(s.updates, update{id: id, kind: kind, body: map[string]any{"update_id": id, kind: value}})
	s.changedLocked()
	return id
}

// sayLocked pushes an update that the server vouches for.
func (s *Server) sayLocked(kind string, value any) int {
	body := map[string]any{"update_id": s.nextID, kind: value}
	if err := s.judge.checkResult("Update", body); err != nil {
		s.faultLocked("the server's own update is not as published: %v", err)
	}
	return s.pushLocked(kind, value)
}
