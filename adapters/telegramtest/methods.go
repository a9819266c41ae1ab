package telegramtest

import (
	"reflect"
	"slices"
)

// doLocked does what a well-formed request asks, for every method but getUpdates.
func (s *Server) doLocked(name string, asked request) (any, *refusal) {
	p := asked.params
	switch name {
	case "getMe":
		me := s.self.wire()
		me["can_join_groups"], me["can_read_all_group_messages"], me["supports_inline_queries"] = true, !s.opt.Privacy, true
		return s.vouch("User", me), nil
	case "sendMessage":
		return s.sendMessageLocked(p)
	case "sendDocument":
		return s.sendDocumentLocked(asked)
	case "sendPoll":
		return s.sendPollLocked(p)
	case "answerInlineQuery":
		return s.answerInlineLocked(p)
	case "getChatMember":
		return s.memberLocked(p)
	case "editMessageText":
		return s.editLocked(p, true)
	case "editMessageReplyMarkup":
		return s.editLocked(p, false)
	case "deleteMessage":
		return s.deleteLocked(p)
	case "sendChatAction":
		return s.actionLocked(p)
	case "answerCallbackQuery":
		return s.answerQueryLocked(p)
	case "getMyCommands":
		return s.commandsLocked(p)
	case "setMyCommands":
		return s.setCommandsLocked(p)
	case "deleteMyCommands":
		delete(s.commands, menuKey(p))
		return true, nil
	case "getWebhookInfo":
		return s.vouch("WebhookInfo", map[string]any{"url": s.webhook, "has_custom_certificate": false, "pending_update_count": len(s.updates)}), nil
	case "deleteWebhook":
		s.webhook = ""
		return true, nil
	}
	return nil, badRequest("telegramtest does not play %s yet", name)
}

func (s *Server) vouch(shape string, v any) any {
	if err := s.judge.checkResult(shape, v); err != nil {
		s.faultLocked("the server's own %s is not as published: %v", shape, err)
	}
	return v
}

func (s *Server) chatLocked(p params) (*chat, *refusal) {
	id := p.num("chat_id")
	c := s.chats[id]
	switch {
	case s.blocked[id]:
		return nil, &refusal{Code: 403, Description: "Forbidden: bot was blocked by the user", scripted: true}
	case c == nil && id > 1000 && id <= s.users:
		return nil, &refusal{Code: 403, Description: "Forbidden: bot can't initiate conversation with a user", scripted: true}
	case c == nil:
		return nil, badRequest("chat not found")
	}
	if thread := int(p.num("message_thread_id")); thread != 0 && !c.topics[thread] {
		return nil, badRequest("message thread not found")
	}
	return c, nil
}

func (s *Server) sendMessageLocked(p params) (any, *refusal) {
	m := Message{Text: p.str("text"), Entities: readEntities(p.list("entities")), Silent: p.object("link_preview_options")["is_disabled"] == true}
	return s.postLocked(p, m)
}

// postLocked posts a message of the bot to where the parameters say.
func (s *Server) postLocked(p params, m Message) (any, *refusal) {
	c, no := s.chatLocked(p)
	if no != nil {
		return nil, no
	}
	m.ID, m.From, m.Thread, m.Keyboard = c.nextID, s.self, int(p.num("message_thread_id")), readKeyboard(p.object("reply_markup"))
	if p.str("parse_mode") != "" {
		return nil, badRequest("can't parse entities: this server takes entities only")
	}
	reply := p.object("reply_parameters")
	if to := c.find(int(reply.num("message_id"))); to != nil {
		m.ReplyTo = to.ID
	} else if reply != nil && reply["allow_sending_without_reply"] != true {
		return nil, badRequest("message to be replied not found")
	}
	if no := checkMessage(m); no != nil {
		return nil, no
	}
	c.nextID++
	c.messages = append(c.messages, m)
	return s.vouch("Message", s.wireLocked(c, m)), nil
}

func checkMessage(m Message) *refusal {
	switch {
	case m.Poll != nil:
		if no := checkPoll(*m.Poll); no != nil {
			return no
		}
	case m.File != nil:
		if no := checkDocument(*m.File, m.Text, m.Entities); no != nil {
			return no
		}
	default:
		if no := checkText(m.Text, m.Entities); no != nil {
			return no
		}
	}
	return checkKeyboard(m.Keyboard)
}

func (s *Server) editLocked(p params, text bool) (any, *refusal) {
	c, no := s.chatLocked(p)
	if no != nil {
		return nil, no
	}
	m := c.find(int(p.num("message_id")))
	if m == nil || m.From.ID != s.self.ID {
		return nil, badRequest("message to edit not found")
	}
	if text && (m.Poll != nil || m.File != nil) {
		return nil, badRequest("there is no text in the message to edit")
	}
	next := *m
	next.Keyboard = readKeyboard(p.object("reply_markup"))
	if text {
		next.Text, next.Entities = p.str("text"), readEntities(p.list("entities"))
	}
	if no := checkMessage(next); no != nil {
		return nil, no
	}
	if reflect.DeepEqual(next, *m) {
		no := badRequest("message is not modified: specified new message content and reply markup are exactly the " +
			"same as a current content and reply markup of the message")
		no.scripted = true // nobody can know it beforehand
		return nil, no
	}
	*m = next
	return s.vouch("Message", s.wireLocked(c, next)), nil
}

func (s *Server) deleteLocked(p params) (any, *refusal) {
	c, no := s.chatLocked(p)
	if no != nil {
		return nil, no
	}
	id := int(p.num("message_id"))
	if c.find(id) == nil {
		return nil, badRequest("message to delete not found")
	}
	c.messages = slices.DeleteFunc(c.messages, func(m Message) bool { return m.ID == id })
	return true, nil
}

func (s *Server) actionLocked(p params) (any, *refusal) {
	if _, no := s.chatLocked(p); no != nil {
		return nil, no
	}
	if p.str("action") != "typing" {
		return nil, badRequest("wrong parameter action in request")
	}
	return true, nil
}

func (s *Server) answerQueryLocked(p params) (any, *refusal) {
	id := p.str("callback_query_id")
	switch s.queries[id] {
	case "open":
		s.queries[id] = "answered"
	case "answered":
		s.faultLocked("callback query %s was answered twice", id)
	default:
		return nil, badRequest("query is too old and response timeout expired or query ID is invalid")
	}
	if points(p.str("text")) > 200 {
		return nil, badRequest("MESSAGE_TOO_LONG")
	}
	return true, nil
}
