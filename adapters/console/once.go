package console

import (
	"context"
	"fmt"
	"io"
	"slices"

	"disputebot/adapters"
	"disputebot/bot"
)

// mostPages is how many pages one question prints, some fifty quotes: nobody reads more in one go.
const mostPages = 20

// Once answers one question and leaves: since nobody is there to ask for more, what a reply has no room for follows it. Where
// the bot fails, its error comes back and nothing is printed.
func Once(ctx context.Context, out io.Writer, b adapters.Bot, q bot.Question) error {
	reply, err := b.Handle(ctx, q)
	for n := 1; err == nil && n < mostPages; n++ {
		i := slices.IndexFunc(reply.Buttons, goesOn)
		if i < 0 {
			break
		}
		var page bot.Reply
		q.Command, q.Text = bot.Tap, reply.Buttons[i].Data
		page, err = b.Handle(ctx, q)
		reply = joined(reply, page)
	}
	if err != nil {
		return err
	}
	if _, err := io.WriteString(out, Format(reply, StyleOf(out))); err != nil {
		return fmt.Errorf("write reply: %w", err)
	}
	return nil
}

func goesOn(b bot.Button) bool { return b.Rest }

// joined is a reply with its next page behind it. A list of quotes says at the top of each page what it is, which is said
// already; a list without quotes stands there whole.
func joined(r, next bot.Reply) bot.Reply {
	r.Quotes, r.Sources = slices.Concat(r.Quotes, next.Quotes), slices.Concat(r.Sources, next.Sources)
	if len(next.Quotes) == 0 && len(next.Sources) == 0 {
		r.Lead += "\n\n" + next.Lead
	}
	r.Buttons = slices.DeleteFunc(slices.Clone(r.Buttons), goesOn)
	if i := slices.IndexFunc(next.Buttons, goesOn); i >= 0 {
		r.Buttons = append(r.Buttons, next.Buttons[i])
	}
	return r
}
