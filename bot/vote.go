package bot

import (
	"fmt"
	"strings"

	"disputebot/knowledge"
)

// reportLength is how many characters of a report are kept, about a page of a phone.
const reportLength = 1000

// offerVote keeps an answer as it was shown and puts the buttons to vote on it and to report it under the reply. An answer
// to nobody in particular cannot be voted on; one that could not be kept goes without buttons.
func (b *Bot) offerVote(reply *Reply, q Question) {
	if q.Person == "" || len(reply.Quotes) == 0 {
		return
	}
	s := Shown{Person: q.Person, Question: q.Text, Lang: reply.Lang, Version: b.library.Version}
	for _, x := range reply.Quotes {
		s.Passages = append(s.Passages, x.Passage)
	}
	id, err := b.store.Keep(s, q.Time)
	if err != nil {
		b.log.Error("answer not kept", "err", err)
	}
	if err != nil || id == "" {
		return
	}
	reply.Buttons = append(reply.Buttons, b.voteButtons(id, nil)...)
	reply.Buttons = append(reply.Buttons, Button{Label: b.catalogs[reply.Lang].text("report_button"), Data: "r:" + id})
}

// voteButtons are the buttons to vote on an answer; the one that was pressed is ticked.
func (b *Bot) voteButtons(id string, up *bool) []Button {
	buttons := []Button{{Label: "👍", Data: "v:" + id + ":u"}, {Label: "👎", Data: "v:" + id + ":d"}}
	switch {
	case up == nil:
	case *up:
		buttons[0].Label += tick
	default:
		buttons[1].Label += tick
	}
	return buttons
}

// vote answers a button to vote. Pressing the same again takes the vote back. The buttons show the vote only where nobody
// else reads along, for it is one person's.
func (b *Bot) vote(q Question, arg string) (Reply, error) {
	lang := b.locale(q.Locale)
	id, pressed, _ := strings.Cut(arg, ":")
	up, err := b.voteAfter(q.Person, id, pressed)
	if err != nil {
		return Reply{}, err
	}
	ok := false
	if q.Person != "" && id != "" {
		if ok, err = b.store.Vote(id, q.Person, up, q.Time); err != nil {
			return Reply{}, fmt.Errorf("keep vote: %w", err)
		}
	}
	if !ok {
		return b.notice(lang, "vote_stale"), nil
	}
	reply := b.notice(lang, voteNotice(up))
	if !q.Group {
		reply.Relabel = b.voteButtons(id, up)
	}
	return reply, nil
}

// voteAfter is a person's vote after pressing a button, nil for none.
func (b *Bot) voteAfter(person, id, pressed string) (up *bool, err error) {
	if pressed != "u" && pressed != "d" || person == "" {
		return nil, nil
	}
	before, err := b.store.Voted(id, person)
	if err != nil {
		return nil, fmt.Errorf("read vote: %w", err)
	}
	after := pressed == "u"
	if before != nil && *before == after {
		return nil, nil
	}
	return &after, nil
}

// voteNotice is the message that thanks for a vote.
func voteNotice(up *bool) string {
	switch {
	case up == nil:
		return "vote_back"
	case *up:
		return "vote_up"
	}
	return "vote_down"
}

// howToReport says how to report an answer.
func (b *Bot) howToReport(lang string) Reply {
	return b.say(lang, "report_how", "report", b.catalogs[lang].command(Report))
}

// askForReport answers the button to report where the platform has no form to fill in.
func (b *Bot) askForReport(lang string) Reply {
	return b.notice(lang, "report_how", "report", b.catalogs[lang].command(Report))
}

// report keeps what a person holds to be wrong about an answer.
func (b *Bot) report(q Question) (Reply, error) {
	lang := b.locale(q.Locale)
	data, words, _ := strings.Cut(q.Text, "\n")
	id, ok := strings.CutPrefix(strings.TrimSpace(data), "r:")
	words = clip(strings.Join(strings.Fields(words), " "), reportLength)
	if !ok || id == "" || words == "" {
		return b.howToReport(lang), nil
	}
	if q.Person == "" {
		return b.say(lang, "report_stale"), nil
	}
	kept, err := b.store.Report(id, q.Person, words, q.Time)
	if err != nil {
		return Reply{}, fmt.Errorf("keep report: %w", err)
	}
	if !kept {
		return b.say(lang, "report_stale"), nil
	}
	return b.say(lang, "report_thanks"), nil
}

// miss counts a question that the articles do not answer, for the operator's list. What asks nothing of the articles is no
// gap in them.
func (b *Bot) miss(q Question, a knowledge.Answer) {
	switch a.Reason {
	case "", knowledge.SmallTalk, knowledge.Instruction, knowledge.Unreadable:
		return
	}
	if err := b.store.Miss(Missed{Person: q.Person, Question: q.Text, Lang: a.Lang, Reason: a.Reason}, q.Time); err != nil {
		b.log.Error("unanswered question not counted", "err", err)
	}
}
