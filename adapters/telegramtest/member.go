package telegramtest

// memberLocked tells who somebody is in a chat.
func (s *Server) memberLocked(p params) (any, *refusal) {
	if _, no := s.chatLocked(p); no != nil {
		return nil, no
	}
	id := p.num("user_id")
	if id <= 1000 || id > s.users {
		return nil, badRequest("PARTICIPANT_ID_INVALID")
	}
	user := User{ID: id, First: "?"}.wire()
	switch status := s.members[p.num("chat_id")][id]; status {
	case "creator":
		return s.vouch("ChatMemberOwner", map[string]any{"status": status, "user": user, "is_anonymous": false}), nil
	case "administrator":
		return s.vouch("ChatMemberAdministrator", administrator(user)), nil
	case "left":
		return s.vouch("ChatMemberLeft", map[string]any{"status": status, "user": user}), nil
	}
	return s.vouch("ChatMemberMember", map[string]any{"status": "member", "user": user}), nil
}

func administrator(user map[string]any) map[string]any {
	out := map[string]any{"status": "administrator", "user": user}
	for _, right := range []string{"can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_video_chats",
		"can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
		"can_delete_stories", "can_send_welcome_messages"} {
		out[right] = false
	}
	return out
}
