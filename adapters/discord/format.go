package discord

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// Discord's limits, in characters or items (documentation, "Message resource" and "Component reference").
const (
	maxContent     = 2000
	maxEmbeds      = 10
	maxEmbedText   = 6000 // of all embeds of a message together
	maxDescription = 4096
	maxAuthor      = 256
	maxRows        = 5
	maxRowButtons  = 5
	maxLabel       = 80
	maxCustomID    = 100
	maxURL         = 2000
	maxButtonURL   = 512

	// maxFooter is below Discord's 2048, so that the longest author, description and footer still make one message.
	maxFooter = 1500

	// maxAside is how much of an embed's description may go to other things than the quote.
	maxAside = 1000
)

// The stripe beside a quote: one colour for what answers the question, a pale one for the nearest thing to it.
const (
	colorAnswer  = 0x2F6FB2
	colorNearest = 0x9AA0A6
)

// message is one message of a reply, within Discord's limits.
type message struct {
	content string
	embeds  []*discordgo.MessageEmbed
	rows    []discordgo.ActionsRow
	file    *bot.File
	private bool // for the asker alone, where Discord can
	public  bool // for everybody, even where the rest of the reply is not
	replace bool // in the place of the message whose button was pressed
	passing bool // a notice alone, which needs no word of what was asked
}

// compose renders a reply as the messages to be sent, in order. Quotes are embeds, whole, each with its citation in the
// same embed; what does not fit into one message goes on in the next. An empty reply gives none.
func compose(r bot.Reply, w words) []message {
	var next []bot.Button // below the questions
	if len(r.Polls) > 0 {
		next, r.Buttons = r.Buttons, nil
	}
	p := packer{reserved: controlRows(r), tagged: tags(r.Quotes)}
	p.text(r.Lead)
	for i, q := range r.Quotes {
		p.quote(i, q, w)
	}
	p.embeds(sourceEmbeds(r.Sources, w))
	p.note(r.Note)
	p.controls(r)
	p.attach(r.File)
	p.notice(r.Notice)
	for i := range p.out {
		p.out[i].private = p.out[i].private || r.Private
	}
	if len(p.out) > 0 {
		p.out[0].replace = r.Replace && !p.out[0].passing
	}
	return append(p.out, polls(r.Polls, next)...)
}

// maxAsked is how much of a question is repeated above its answer.
const maxAsked = 300

// withAsked puts what was asked above a message's text, in small print, where there is room for it and the text does not
// begin with it anyway.
func withAsked(asked, content string) string {
	asked = strings.Join(strings.Fields(asked), " ")
	if asked == "" || strings.HasPrefix(content, prose(asked)) {
		return content
	}
	line := "-# " + prose(clip(asked, maxAsked))
	if units(line)+1+units(content) > maxContent {
		return content
	}
	return strings.TrimSpace(line + "\n" + content)
}

// packer fills message after message.
type packer struct {
	out      []message
	size     int // characters in the embeds of the last message
	reserved int // rows to keep free for what belongs to the whole reply
	tagged   []string
	ids      map[string]bool
	shared   bool // the last row may take the next quote's buttons too
}

// citeNumber is the number with which a citation line begins.
var citeNumber = regexp.MustCompile(`^\[\d+\]`)

// tags tell the buttons of one quote from those of the next, by the number of its citation; a second quote under the same
// number is its (2). One quote alone needs none.
func tags(quotes []bot.Quote) []string {
	out := make([]string, len(quotes))
	if len(quotes) < 2 {
		return out
	}
	seen := map[string]int{}
	for i, q := range quotes {
		n := citeNumber.FindString(q.Cite)
		if seen[n]++; seen[n] > 1 {
			n = strings.TrimSpace(n + " (" + strconv.Itoa(seen[n]) + ")")
		}
		out[i] = n
	}
	return out
}

func (p *packer) last() *message { return &p.out[len(p.out)-1] }

func (p *packer) open() {
	p.out = append(p.out, message{})
	p.size, p.ids, p.shared = 0, map[string]bool{}, false
}

func escapedUnits(s string) int { return units(escape(s)) }

func proseUnits(s string) int { return units(prose(s)) }

// text puts plain text above everything that follows it.
func (p *packer) text(s string) {
	for _, piece := range split(strings.TrimSpace(s), maxContent, proseUnits) {
		p.open()
		p.last().content = prose(piece)
	}
}

// add puts an embed, with the row of buttons that belongs to it, into the last message, or opens the next one.
func (p *packer) add(e *discordgo.MessageEmbed, buttons []bot.Button) {
	n := embedUnits(e)
	full := len(p.out) == 0 || len(p.last().embeds) == maxEmbeds || p.size+n > maxEmbedText ||
		len(buttons) > 0 && len(p.last().rows)+p.reserved >= maxRows
	if full {
		p.open()
	}
	m := p.last()
	m.embeds = append(m.embeds, e)
	p.size += n
	p.row(buttons)
}

func (p *packer) embeds(es []*discordgo.MessageEmbed) {
	for _, e := range es {
		p.add(e, nil)
	}
}

func (p *packer) quote(i int, q bot.Quote, w words) {
	es := quoteEmbeds(q, w)
	var tagged []bot.Button
	for _, b := range q.Buttons {
		b.Label = strings.TrimSpace(p.tagged[i] + " " + b.Label)
		tagged = append(tagged, b)
	}
	for i, e := range es {
		if i < len(es)-1 {
			p.add(e, nil)
			continue
		}
		p.add(e, tagged)
		p.shared = true
	}
}

// note puts the note below everything: Discord shows a message's text above its embeds, so beside quotes it is an embed.
func (p *packer) note(s string) {
	s = strings.TrimSpace(s)
	if s == "" {
		return
	}
	if len(p.out) > 0 && len(p.last().embeds) > 0 {
		p.embeds(textEmbeds(s))
		return
	}
	if len(p.out) > 0 && units(p.last().content)+2+proseUnits(s) <= maxContent {
		p.last().content += "\n\n" + prose(s)
		return
	}
	p.text(s)
}

// attach adds a document to the last message.
func (p *packer) attach(f *bot.File) {
	if f == nil {
		return
	}
	if len(p.out) == 0 {
		p.open()
	}
	p.last().file = f
}

// notice puts a short word above everything, in small print; one that stands alone is for the asker alone.
func (p *packer) notice(s string) {
	s = strings.TrimSpace(s)
	if s == "" {
		return
	}
	if len(p.out) == 0 {
		p.text(s)
		for i := range p.out {
			p.out[i].private, p.out[i].passing = true, true
		}
		return
	}
	p.out[0].content = withAsked(s, p.out[0].content)
}
