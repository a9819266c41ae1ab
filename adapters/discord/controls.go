package discord

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// controlRows is how many rows the controls of a whole reply need: its buttons, its list, and one for the suggestions.
func controlRows(r bot.Reply) int {
	n := (len(r.Buttons)+maxRowButtons-1)/maxRowButtons + min(len(r.Suggestions), 1)
	if r.Menu != nil {
		n++
	}
	return min(n, maxRows)
}

// controls puts under the last message what belongs to the whole reply.
func (p *packer) controls(r bot.Reply) {
	p.shared = false
	for i := 0; i < len(r.Buttons); i += maxRowButtons {
		p.row(r.Buttons[i:min(i+maxRowButtons, len(r.Buttons))])
	}
	p.menu(r.Menu)
	p.suggest(r.Suggestions)
}

// suggest puts the suggestions under the last message: one a row where there is room, since they are whole questions.
func (p *packer) suggest(buttons []bot.Button) {
	free := maxRows
	if len(p.out) > 0 {
		free -= len(p.last().rows)
	}
	perRow := 1
	for perRow < maxRowButtons && len(buttons) > free*perRow {
		perRow++
	}
	for i := 0; i < len(buttons); i += perRow {
		p.row(buttons[i:min(i+perRow, len(buttons))])
	}
}

// row adds a row of at most five buttons to the last message. Discord refuses a message in which two buttons have the
// same id, so the second one is left out: it would do the same.
func (p *packer) row(buttons []bot.Button) {
	var row []discordgo.MessageComponent
	for _, b := range buttons {
		d, ok := button(b)
		if !ok || len(row) == maxRowButtons || b.Data != "" && p.ids[b.Data] {
			continue
		}
		if p.ids == nil {
			p.open()
			p.last().content = bare
		}
		p.ids[b.Data] = true
		row = append(row, d)
	}
	if len(row) == 0 {
		return
	}
	m := p.last()
	if n := len(m.rows) - 1; p.shared && n >= 0 && len(m.rows[n].Components)+len(row) <= maxRowButtons {
		m.rows[n].Components = append(m.rows[n].Components, row...)
		return
	}
	p.addRow(row)
}

// bare is what a message says that holds nothing but buttons: Discord takes none without words.
const bare = "…"

// addRow puts a row under the last message, or, where that is full, under one of its own.
func (p *packer) addRow(row []discordgo.MessageComponent) {
	if len(p.out) == 0 || len(p.last().rows) == maxRows {
		p.open()
		p.last().content = bare
	}
	m := p.last()
	m.rows = append(m.rows, discordgo.ActionsRow{Components: row})
}

// Limits of a list (documentation, "String select").
const (
	menuID         = "menu"
	maxMenu        = 25
	maxMenuLabel   = 100
	maxPlaceholder = 150
)

// menu puts a list to choose from under the last message. Its entries come back as a button's data would.
func (p *packer) menu(m *bot.Menu) {
	if m == nil {
		return
	}
	list := discordgo.SelectMenu{MenuType: discordgo.StringSelectMenu, CustomID: menuID, Placeholder: clip(strings.TrimSpace(m.Label), maxPlaceholder)}
	seen := map[string]bool{}
	for _, o := range m.Options {
		label := clip(strings.TrimSpace(o.Label), maxMenuLabel)
		if label == "" || o.Data == "" || units(o.Data) > maxCustomID || seen[o.Data] || len(list.Options) == maxMenu {
			continue
		}
		seen[o.Data] = true
		list.Options = append(list.Options, discordgo.SelectMenuOption{Label: label, Value: o.Data})
	}
	if len(list.Options) > 0 {
		p.addRow([]discordgo.MessageComponent{list})
	}
}

func button(b bot.Button) (discordgo.Button, bool) {
	label := clip(strings.TrimSpace(b.Label), maxLabel)
	switch {
	case label == "":
		return discordgo.Button{}, false
	case b.URL != "":
		return discordgo.Button{Label: label, Style: discordgo.LinkButton, URL: b.URL},
			units(b.URL) <= maxButtonURL && link(label, b.URL) != ""
	default:
		return discordgo.Button{Label: label, Style: discordgo.SecondaryButton, CustomID: b.Data},
			b.Data != "" && units(b.Data) <= maxCustomID
	}
}
