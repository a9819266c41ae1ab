package telegram

import (
	"fmt"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

// taskKind is what a task began with.
type taskKind int

const (
	messageTask taskKind = iota
	editTask
	tapTask
	inlineTask
)

// task is a question and where its reply belongs.
type task struct {
	kind     taskKind
	update   int
	age      age
	question bot.Question
	place    place
	person   int64 // who asks, 0 for one who has no private chat: a channel, an anonymous administrator
	who      int64 // who speaks: the person, or the channel or group in whose name somebody does
	// addressed is set where somebody spoke to the bot; without it the chat's settings decide.
	addressed bool
	commanded bool                           // the question is a command
	callback  string                         // the id of the pressed button's query, "" for a message
	label     string                         // what stood on the button
	keyboard  *tgbotapi.InlineKeyboardMarkup // the buttons beside the pressed one
	tap       *tap                           // the waiting sign on the pressed button, nil for a message
	inline    string                         // the id of the inline query
	anonymous bool                           // an administrator who speaks in the group's name
}

// taskID names an update in the log and in an apology.
func taskID(update int) string { return fmt.Sprintf("tg-%d", update) }

func (t task) id() string { return taskID(t.update) }

func (t task) lane() lane {
	if t.kind == inlineTask {
		return lane{inline: true, id: t.person}
	}
	return lane{id: t.place.chat}
}

// chatName is a chat or a person as the bot knows them.
func chatName(id int64) string { return fmt.Sprintf("telegram:%d", id) }

// conversation ties one person's messages in one topic together.
func conversation(p place, who int64) string {
	return bot.ConversationIn(chatName(p.chat), fmt.Sprintf("%d:%d", p.topic, who))
}
