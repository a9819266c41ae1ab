package discord

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// prefix stands before Discord's ids where they are told to the bot.
const prefix = "discord:"

// interaction is a command, a button, a list, a form or the wish to complete an option that somebody used.
type interaction struct {
	ID        string                    `json:"id"`
	AppID     string                    `json:"application_id"`
	Type      discordgo.InteractionType `json:"type"`
	Token     string                    `json:"token"`
	GuildID   string                    `json:"guild_id"`
	ChannelID string                    `json:"channel_id"`
	Channel   place                     `json:"channel"`
	Locale    string                    `json:"locale"`
	User      *user                     `json:"user"`
	Member    *struct {
		User        *user  `json:"user"`
		Permissions string `json:"permissions"`
	} `json:"member"`
	Message json.RawMessage `json:"message"` // under which the button is
	Data    struct {
		Type       int             `json:"type"` // of the command
		Name       string          `json:"name"`
		CustomID   string          `json:"custom_id"`
		Values     []string        `json:"values"`
		TargetID   string          `json:"target_id"`
		Components json.RawMessage `json:"components"` // of a form that was sent
		Options    []given         `json:"options"`
		Resolved   struct {
			Messages map[string]json.RawMessage `json:"messages"`
		} `json:"resolved"`
	} `json:"data"`
}

// given is an option as somebody filled it in.
type given struct {
	Name    string          `json:"name"`
	Value   json.RawMessage `json:"value"`
	Focused bool            `json:"focused"`
}

// by is who used it: a member in a server, a user in private.
func (i interaction) by() user {
	switch {
	case i.Member != nil && i.Member.User != nil:
		return *i.Member.User
	case i.User != nil:
		return *i.User
	}
	return user{}
}

// place is where it was used.
func (i interaction) place() place {
	at := i.Channel
	at.ID, at.GuildID = i.ChannelID, i.GuildID
	return at
}

// manages reports whether Discord lets the person manage the channel; it has worked that out already.
func (i interaction) manages() bool {
	return i.Member != nil && bits(i.Member.Permissions)&permManager != 0
}

// managesServer is manages for all of the server's channels together.
func (i interaction) managesServer() bool {
	return i.Member != nil && bits(i.Member.Permissions)&(permManageGuild|permAdministrator) != 0
}

// option is the text of the first option of that name.
func (i interaction) option(name string) string {
	for _, o := range i.Data.Options {
		var s string
		if o.Name == name && json.Unmarshal(o.Value, &s) == nil {
			return s
		}
	}
	return ""
}

// chosen reports whether the option of that name is on.
func (i interaction) chosen(name string) bool {
	for _, o := range i.Data.Options {
		var on bool
		if o.Name == name && json.Unmarshal(o.Value, &on) == nil {
			return on
		}
	}
	return false
}

// question is the interaction as a question to the bot; ok is false for kinds that are not served.
func (i interaction) question(m menu) (q bot.Question, ok bool) {
	at := i.place()
	q = bot.Question{Locale: i.Locale, Conversation: conversation(i.ChannelID, i.by().ID), Time: born(i.ID),
		Person: prefix + i.by().ID, Chat: prefix + at.home(), Group: at.group(), Manager: i.manages(), Hears: bot.HearsTitles}
	switch i.Type {
	case discordgo.InteractionApplicationCommand:
		q.Command, q.Text = m.read(i)
	case discordgo.InteractionMessageComponent:
		q.Command, q.Text = bot.Tap, strings.TrimSuffix(i.pressed(), serverMark)
	case discordgo.InteractionModalSubmit:
		q.Command, q.Text = bot.Report, i.Data.CustomID+"\n"+i.written()
	default:
		return q, false
	}
	if i.forServer(m) {
		q.Chat, q.Manager = prefix+i.GuildID, i.managesServer()
	}
	return q, true
}

// pressed is the data of the button, or of the entry that was chosen in a list.
func (i interaction) pressed() string {
	if len(i.Data.Values) > 0 {
		return i.Data.Values[0]
	}
	return i.Data.CustomID
}

// target is the text of the message that a message command was used on, "" where it has none that Discord shows.
func (i interaction) target() string {
	var m post
	if json.Unmarshal(i.Data.Resolved.Messages[i.Data.TargetID], &m) != nil {
		return ""
	}
	text := m.text("")
	if text == "" && len(m.Forwarded) > 0 {
		text = strings.TrimSpace(m.Forwarded[0].Message.Content)
	}
	return text
}

// asked is what the person asked for, in words: Discord shows others only that a command or a button was used, not with
// what. It is "" where there is nothing to add.
func (i interaction) asked(q bot.Question) string {
	switch q.Command {
	case bot.Tap:
		return i.label()
	case bot.Report, bot.Unknown, bot.Cite: // the reply to the last names style and article itself
		return ""
	}
	return q.Text
}

// control is a row, a button, a list, an entry of one, or a field of a form.
type control struct {
	Label    string    `json:"label"`
	CustomID string    `json:"custom_id"`
	Value    string    `json:"value"`
	Options  []control `json:"options"`
	Rows     []control `json:"components"`
	Field    *control  `json:"component"`
}

// label is that of the button that was pressed, or of the entry that was chosen.
func (i interaction) label() string {
	var m struct {
		Rows []control `json:"components"`
	}
	if json.Unmarshal(i.Message, &m) != nil {
		return "" // a message unlike ours has no button of ours
	}
	for _, row := range m.Rows {
		for _, c := range row.Rows {
			if c.CustomID == i.Data.CustomID && len(c.Options) == 0 {
				return c.Label
			}
			for _, o := range c.Options {
				if c.CustomID == i.Data.CustomID && o.Value == i.pressed() {
					return o.Label
				}
			}
		}
	}
	return ""
}

// written is what somebody wrote into a form of one field.
func (i interaction) written() string {
	var rows []control
	if json.Unmarshal(i.Data.Components, &rows) != nil {
		return ""
	}
	for _, row := range rows {
		if row.Field != nil {
			row.Rows = append(row.Rows, *row.Field)
		}
		for _, c := range row.Rows {
			if c.Value != "" {
				return c.Value
			}
		}
	}
	return ""
}

// flagEphemeral marks a message that one person alone sees.
const flagEphemeral = int(discordgo.MessageFlagsEphemeral)

// ephemeral reports whether the button stands under a message that its presser alone sees.
func (i interaction) ephemeral() bool {
	var m struct {
		Flags int `json:"flags"`
	}
	return json.Unmarshal(i.Message, &m) == nil && m.Flags&flagEphemeral != 0
}

// conversation ties together what one person says in one channel or thread (a thread is a channel of its own).
func conversation(channel, person string) string {
	if channel == "" || person == "" {
		return ""
	}
	return prefix + channel + ":" + person
}

// epoch is the first millisecond of 2015, from which Discord's ids count.
const epoch = 1420070400000

// born is when Discord made the id, the zero time where it is none of Discord's.
func born(id string) time.Time {
	n, err := strconv.ParseUint(id, 10, 64)
	if err != nil {
		return time.Time{}
	}
	return time.UnixMilli(int64(n>>22) + epoch).UTC()
}
