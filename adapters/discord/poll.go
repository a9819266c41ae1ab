package discord

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"disputebot/bot"
)

// polls renders quiz questions, a message each. Discord's own polls know no right answer, so the options are buttons;
// whoever taps one is told in private. Other buttons stand below those of the last question.
func polls(list []bot.Poll, below []bot.Button) []message {
	var out []message
	for i, q := range list {
		if strings.TrimSpace(q.Text) == "" {
			continue // Discord takes no empty message
		}
		var own []bot.Button
		if i == len(list)-1 {
			own = below
		}
		out = append(out, pollMessage(q, own))
	}
	return out
}

func pollMessage(q bot.Poll, below []bot.Button) message {
	p := packer{}
	p.embeds(textEmbeds(strings.TrimSpace(q.Text)))
	p.last().embeds[0].Color = colorAnswer
	labels, legend := pollLabels(q.Options)
	if legend != "" {
		p.embeds([]*discordgo.MessageEmbed{{Description: legend}})
	}
	var row []bot.Button
	for i, label := range labels[:min(len(labels), len(q.Data))] {
		row = append(row, bot.Button{Label: label, Data: q.Data[i]})
	}
	p.suggest(append(row, below...))
	m := p.out[0]
	m.public = true
	return m
}

// pollLabels are those of the buttons. Where one would have to be cut, each begins with a letter, and the legend has
// them whole.
func pollLabels(options []string) (labels []string, legend string) {
	var lines []string
	long := false
	for i, o := range options {
		letter := string(rune('A'+i)) + ". "
		labels, lines = append(labels, letter+o), append(lines, letter+escape(o))
		long = long || units(o) > maxLabel
	}
	if !long {
		return options, ""
	}
	return labels, strings.Join(lines, "\n")
}
