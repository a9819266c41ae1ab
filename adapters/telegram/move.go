package telegram

import "context"

// A group that becomes a supergroup goes on under another id. Telegram tells so in the old group, in the new one, and to
// whoever sends to the old one.

// notice learns from an update what it tells about its chat, whoever it is meant for. It returns false where that could
// not be kept, so that the update should come again.
func (p *Platform) notice(ctx context.Context, u update) (noted bool) {
	m := u.Message
	if m == nil || m.Chat == nil {
		return true
	}
	return p.move(ctx, m.Chat.ID, m.MigrateToChatID) && p.move(ctx, m.MigrateFromChatID, m.Chat.ID)
}

// move lets a group go on under another id, with what it has set; 0 is no group.
func (p *Platform) move(ctx context.Context, from, to int64) (kept bool) {
	if from == 0 || to == 0 || from == to {
		return true
	}
	p.chats.move(from, to)
	if err := p.bot.Moved(ctx, chatName(from), chatName(to)); err != nil {
		p.log.Error("the settings of a group stay behind: it goes on under another id", "err", err)
		return false
	}
	return true
}

// rehome names a task's chat and conversation as they are called by now.
func (p *Platform) rehome(t *task) {
	if t.kind == inlineTask {
		return
	}
	now := p.chats.now(t.place)
	t.question.Chat, t.question.Conversation = chatName(now.chat), conversation(now, t.who)
}

// follow tells the bot once more that a group goes on under another id, where that became known while a task was answered:
// what was kept under the old one meanwhile goes along too.
func (p *Platform) follow(ctx context.Context, t task) {
	if now := chatName(p.chats.now(t.place).chat); now != t.question.Chat && t.kind != inlineTask {
		if err := p.bot.Moved(ctx, t.question.Chat, now); err != nil {
			p.log.Warn("a talk stays behind: its group goes on under another id", "id", t.id(), "err", err)
		}
	}
}
