package telegramtest

import (
	"fmt"
	"strings"
)

// The limits of documents and polls: https://core.telegram.org/bots/api#senddocument and #sendpoll.
const (
	maxCaption     = 1024 // code points
	maxQuestion    = 300
	minOptions     = 2
	maxOptions     = 12
	maxOption      = 100
	maxExplanation = 200
	maxBreaks      = 2 // line feeds of an explanation
)

func (s *Server) sendDocumentLocked(asked request) (any, *refusal) {
	p := asked.params
	f, ok := asked.files[strings.TrimPrefix(p.str("document"), "attach://")]
	if !ok {
		return nil, badRequest("there is no document in the request")
	}
	return s.postLocked(p, Message{File: &f, Text: p.str("caption"), Entities: readEntities(p.list("caption_entities"))})
}

func checkDocument(f Document, caption string, entities []Entity) *refusal {
	switch {
	case len(f.Data) == 0:
		return badRequest("file must be non-empty")
	case strings.TrimSpace(f.Name) == "":
		return badRequest("file has no name: Telegram would call it by its field")
	case points(caption) > maxCaption:
		return badRequest("message caption is too long")
	case caption == "" && len(entities) == 0:
		return nil
	}
	return checkText(caption, entities)
}

func (s *Server) sendPollLocked(p params) (any, *refusal) {
	poll := Poll{Question: p.str("question"), Explanation: p.str("explanation"), Anonymous: p["is_anonymous"] != false, Right: -1}
	if p.str("type") != "quiz" {
		return nil, badRequest("this server plays quiz polls only")
	}
	for _, v := range p.list("options") {
		option, ok := v.(map[string]any)
		if !ok {
			return nil, badRequest("poll options are objects since Bot API 7.3")
		}
		poll.Options = append(poll.Options, params(option).str("text"))
	}
	if right := p.list("correct_option_ids"); len(right) == 1 {
		poll.Right = int(number(right[0]))
	}
	return s.postLocked(p, Message{Poll: &poll})
}

func checkPoll(q Poll) *refusal {
	switch {
	case strings.TrimSpace(q.Question) == "":
		return badRequest("poll question must be non-empty")
	case points(q.Question) > maxQuestion:
		return badRequest("poll question length must not exceed %d", maxQuestion)
	case len(q.Options) < minOptions:
		return badRequest("poll must have at least %d options", minOptions)
	case len(q.Options) > maxOptions:
		return badRequest("poll can't have more than %d options", maxOptions)
	case q.Right < 0 || q.Right >= len(q.Options):
		return badRequest("wrong correct option ID specified")
	case points(q.Explanation) > maxExplanation || strings.Count(q.Explanation, "\n") > maxBreaks:
		return badRequest("explanation is too long")
	}
	for i, o := range q.Options {
		if strings.TrimSpace(o) == "" {
			return badRequest("poll options must be non-empty")
		}
		if points(o) > maxOption {
			return badRequest("poll options length must not exceed %d", maxOption)
		}
		for _, other := range q.Options[:i] {
			if o == other {
				return badRequest("poll options must differ, as people see them")
			}
		}
	}
	return nil
}

func pollID(chat int64, message int) string { return fmt.Sprintf("poll%d-%d", chat, message) }

// wire is a poll as Telegram shows it to the bot that sent it.
func (q Poll) wire(id string) map[string]any {
	var options []any
	for _, o := range q.Options {
		options = append(options, map[string]any{"persistent_id": o, "text": o, "voter_count": 0})
	}
	out := map[string]any{"id": id, "question": q.Question, "options": options, "total_voter_count": q.Votes, "is_closed": false,
		"is_anonymous": q.Anonymous, "type": "quiz", "allows_multiple_answers": false, "allows_revoting": false, "members_only": false,
		"correct_option_ids": []any{q.Right}}
	if q.Explanation != "" {
		out["explanation"] = q.Explanation
	}
	return out
}
