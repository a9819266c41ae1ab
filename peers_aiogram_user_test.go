//go:build peers

package main

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os/exec"
	"strings"
	"testing"

	"disputebot/adapters/telegram"
	"disputebot/adapters/telegramtest"
)

// aiogramUsers has a person of .ci/peers/aiogram_user.py use our bot for each of the changes, through which what the bot
// sends goes on its way.
func aiogramUsers(t *testing.T, changes ...changeForm) []experience {
	t.Helper()
	p := wholeBot(t)
	args := []string{".ci/peers/aiogram_user.py", "", articleTexts(t, p)}
	for _, change := range changes {
		s := telegramtest.New(t, telegramtest.Options{Privacy: true, Lenient: change != nil})
		platform := telegram.New(telegram.Options{Token: s.Token(), Endpoint: s.Endpoint(), Log: quiet(), Transport: changedForm(change),
			Pace: telegram.Pace{Chat: -1, Group: -1, All: -1}}, p.bot)
		running(t, platform.Run)
		args[1] = s.Self().Name
		args = append(args, s.People())
	}
	return experiences(t, exec.CommandContext(t.Context(), peer(t, "python", "bin", "python"), args...), len(changes))
}

// changedForm changes the forms that the bot sends; nil changes nothing.
func changedForm(change func(method string, form url.Values)) http.RoundTripper {
	return onTheWay{http.DefaultTransport, func(r *http.Request, body []byte) []byte {
		form, err := url.ParseQuery(string(body))
		if change == nil || err != nil || len(form) == 0 || !strings.HasPrefix(r.Header.Get("Content-Type"), "application/x-www-form-urlencoded") {
			return body
		}
		if change(r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:], form); len(form) == 0 {
			return nil
		}
		return []byte(form.Encode())
	}}
}

// A person on aiogram's types asks, presses buttons, asks on, corrects, plays and sets, in private and in a group; and misses
// whatever is taken away from what the bot sends.
func TestPeerAiogramUsesTheBot(t *testing.T) {
	taken := []struct {
		what, complaint string
		change          changeForm
	}{
		{"nothing", "", nil},
		{"the citation links", "no citation link behind", entities(func(kind string) bool { return kind != "text_link" })},
		{"the quotes' marks", "0 quotes and 1 citation links", entities(func(kind string) bool { return kind != "blockquote" })},
		{"the letters of a quote", "no article has", inField("text", "KGB", "KBG")},
		{"which message is answered", "answers no message of mine", without("reply_parameters")},
		{"the context button", "no button 'Context'", inField("reply_markup", "Context", "Neighbours")},
		{"the mark of the quote in its context", "the quote is not marked", onlyAfter("▸", entities(func(kind string) bool { return kind != "bold" }))},
		{"how it was understood", "it is not said how", inField("text", "Understood as:", "Forgotten was:")},
		{"the answer to the edited question", "waited in vain for ['EditMessageText']", onlyFor("editMessageText", swallow)},
		{"the explanation of a quiz", "the explanation of", without("explanation")},
		{"the right option of a quiz", "the explanation of", otherOption},
		{"the buttons under a quiz", "no buttons under", onlyFor("sendPoll", without("reply_markup"))},
		{"the tick in the settings", "the settings stay", inField("reply_markup", "✓", "")},
		{"the language", "answered in another language", inField("text", "sans date", "undated  ")},
	}
	var changes []changeForm
	for _, c := range taken {
		changes = append(changes, c.change)
	}
	missed(t, aiogramUsers(t, changes...), aiogramSteps, func(i int) (what, complaint string) { return taken[i].what, taken[i].complaint })
}

var aiogramSteps = []string{
	"a question is answered with quotes and links to them",
	"a button shows the sentences around the quote",
	"'and why?' is understood, and it is said how",
	"'and Facebook?' is understood, and it is said how",
	"an edited question changes its answer",
	"a quiz asks quotes as polls, one after the other",
	"a button changes the language",
	"the language holds for the questions after",
	"a mention in a group is answered, other talk is not",
	"a reply in a group is a follow-up",
}

type changeForm = func(method string, form url.Values)

func entities(keep func(kind string) bool) changeForm {
	return func(_ string, form url.Values) {
		var list, kept []map[string]any
		if json.Unmarshal([]byte(form.Get("entities")), &list) != nil {
			return
		}
		for _, e := range list {
			if keep(e["type"].(string)) {
				kept = append(kept, e)
			}
		}
		setJSON(form, "entities", kept)
	}
}

func setJSON(form url.Values, field string, v any) {
	raw, err := json.Marshal(v)
	if err != nil {
		panic(err) // it was JSON before
	}
	form.Set(field, string(raw))
}

// inField replaces a text of a field by another; entities stay where they are, so that both are to be of one length or
// nothing marked follows.
func inField(field, old, by string) changeForm {
	return func(_ string, form url.Values) {
		if s := form.Get(field); s != "" {
			form.Set(field, strings.ReplaceAll(s, old, by))
		}
	}
}

func without(field string) changeForm {
	return func(_ string, form url.Values) { form.Del(field) }
}

func swallow(_ string, form url.Values) { clear(form) }

func onlyAfter(begin string, change changeForm) changeForm {
	return func(method string, form url.Values) {
		if strings.HasPrefix(form.Get("text"), begin) {
			change(method, form)
		}
	}
}

func onlyFor(wanted string, change changeForm) changeForm {
	return func(method string, form url.Values) {
		if method == wanted {
			change(method, form)
		}
	}
}

func otherOption(_ string, form url.Values) {
	var right []int
	if json.Unmarshal([]byte(form.Get("correct_option_ids")), &right) == nil && len(right) == 1 {
		setJSON(form, "correct_option_ids", []int{(right[0] + 1) % 3})
	}
}
