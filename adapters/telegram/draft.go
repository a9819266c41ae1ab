package telegram

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"disputebot/bot"
)

// draft is a piece of a message: it is written from front to back and counts as Telegram does, the text in code
// points, the places of entities in UTF-16 code units.
type draft struct {
	text     strings.Builder
	units    int
	points   int
	entities []tgbotapi.MessageEntity
	taps     []bot.Button // of quotes: they share rows
	rows     [][]button   // below those
}

// write adds a text and gives where it stands, in UTF-16 code units.
func (d *draft) write(s string) (from, length int) {
	s = strings.ToValidUTF8(s, "\ufffd")
	from = d.units
	for _, r := range s {
		d.units += utf16.RuneLen(r)
	}
	d.points += utf8.RuneCountInString(s)
	d.text.WriteString(s)
	return from, d.units - from
}

// writeAs adds a text of a kind. Of blanks alone nothing can be marked.
func (d *draft) writeAs(kind, s string) {
	from, length := d.write(s)
	d.mark(kind, "", s, from, length)
}

// writeLink adds a text that leads somewhere, if the address is one.
func (d *draft) writeLink(s, url string) {
	from, length := d.write(s)
	if url != "" {
		d.mark("text_link", url, s, from, length)
	}
}

func (d *draft) mark(kind, url, s string, from, length int) {
	if strings.TrimSpace(s) == "" {
		return
	}
	d.entities = append(d.entities, tgbotapi.MessageEntity{Type: kind, Offset: from, Length: length, URL: url})
}

// add adds another draft behind a separator.
func (d *draft) add(separator string, other *draft) {
	if d.units > 0 {
		d.write(separator)
	}
	shift := d.units
	d.write(other.text.String())
	for _, e := range other.entities {
		e.Offset += shift
		d.entities = append(d.entities, e)
	}
	d.taps = append(d.taps, other.taps...)
	d.rows = append(d.rows, other.rows...)
}

func (d *draft) outgoing() outgoing {
	return outgoing{Text: d.text.String(), Entities: d.entities, Keyboard: append(layout(d.taps), d.rows...)}
}
