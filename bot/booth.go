package bot

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"sync"

	"disputebot/knowledge"
)

// The commands on what all statements together show stand in a file each; what they share stands here and in page.go.

// booth answers a command on the dossier.
func (b *Bot) booth(ctx context.Context, q Question) (Reply, error) {
	lang := b.locale(q.Locale)
	if b.opts.Dossier == nil || b.opts.Names == nil {
		return b.say(lang, "unavailable"), nil
	}
	switch q.Command {
	case Cite:
		return b.references(lang, q.Text)
	case Quiz:
		return b.quiz(lang, q), nil
	}
	names, strangers := b.named(q.Text, lang)
	if len(names) == 0 && len(strangers) > 0 {
		return b.unknownActor(ctx, lang, q), nil
	}
	return b.withStrangers(b.about(ctx, lang, q.Command, names), strangers), nil
}

// about answers one of the commands that take actors.
func (b *Bot) about(ctx context.Context, lang string, command Command, names []string) Reply {
	switch command {
	case Who:
		return b.who(ctx, lang, names, 0)
	case Matrix:
		return b.matrix(lang, names, 0)
	case Timeline:
		return b.timeline(lang, names, 0)
	}
	return b.compare(lang, names, 0, 0)
}

// withStrangers says above a reply whom the articles do not mention of those it was asked about.
func (b *Bot) withStrangers(r Reply, strangers []string) Reply {
	for _, s := range slices.Backward(strangers) {
		r.Lead = strings.TrimSuffix(b.catalogs[r.Lang].text("no_such_actor", "name", clip(s, 60))+"\n"+r.Lead, "\n")
	}
	r.Record.Reply = r.Text()
	return r
}

// boothTap answers a button of these commands' replies; ok is false where it is none, or what it is about is gone.
func (b *Bot) boothTap(ctx context.Context, q Question) (reply Reply, ok bool, err error) {
	lang := b.locale(q.Locale)
	action, arg, _ := strings.Cut(q.Text, ":")
	if action == "n" && strings.HasPrefix(arg, "a:") {
		reply, ok = b.moreAnswer(lang, strings.Split(arg, ":")[1:])
		return reply, ok, nil
	}
	if from, isList := strings.CutPrefix(arg, "s:"); action == "n" && isList {
		offset, ok := number(from)
		if !ok {
			return Reply{}, false, nil
		}
		reply, ok = b.sources(lang, offset)
		return reply, ok, nil
	}
	if b.opts.Dossier == nil || b.opts.Names == nil {
		return Reply{}, false, nil
	}
	switch action {
	case "w", "m":
		names, known := b.actorsOf(strings.Split(arg, ":"))
		if !known {
			return Reply{}, false, nil
		}
		if action == "w" {
			return b.who(ctx, lang, names, 0), true, nil
		}
		return b.matrix(lang, names, 0), true, nil
	case "n":
		return b.more(ctx, lang, strings.Split(arg, ":"))
	case "o":
		reply, ok = b.otherSources(lang, arg)
	case "i":
		return b.citeTap(lang, arg)
	case "z":
		reply, ok = b.quizTap(lang, q, arg)
	}
	return reply, ok, nil
}

// help says what the bot can do, with the commands that can be had here.
func (b *Bot) help(lang string) Reply {
	c := b.catalogs[lang]
	reply := b.say(lang, "help")
	if b.opts.Dossier == nil || b.opts.Names == nil {
		return reply
	}
	var pairs []string
	for _, command := range []Command{Who, Matrix, Timeline, Compare, Cite, Quiz} {
		pairs = append(pairs, string(command), "/"+c.command(command))
	}
	reply.Lead += "\n" + c.text("help_commands", pairs...)
	reply.Record.Reply = reply.Text()
	return reply
}

// mostNames is how many actors a button can carry along with everything else in its 64 bytes.
const mostNames = 4

// named are the actors that a text names, in its order, and what of it names none. What stands on either side of an arrow or
// a comma is read alone, and whatever is exactly somebody's name is nobody else's.
func (b *Bot) named(text, lang string) (names, strangers []string) {
	parts := strings.FieldsFunc(strings.ReplaceAll(text, "->", ">"), func(r rune) bool { return strings.ContainsRune(">→,;/|\n", r) })
	for _, p := range parts {
		p = strings.TrimSpace(p)
		if p == "" {
			continue
		}
		found := []string{p}
		if _, exact := b.shelf.actors[p]; !exact {
			found = b.opts.Names.Actors(p, lang)
		}
		if len(found) == 0 && len(strangers) < mostNames {
			strangers = append(strangers, p)
		}
		for _, n := range found {
			if !slices.Contains(names, n) && len(names) < mostNames {
				names = append(names, n)
			}
		}
	}
	return names, strangers
}

// nearNames is how many names are offered to somebody who asked for one that the articles do not have.
const nearNames = 3

// unknownActor says that nobody of that name is mentioned, and offers those whose names are nearest, else all.
func (b *Bot) unknownActor(ctx context.Context, lang string, q Question) Reply {
	c := b.catalogs[lang]
	reply := b.say(lang, "no_such_actor", "name", clip(strings.TrimSpace(q.Text), 60))
	var near []Choice
	if plain(q.Text) != "" {
		near = b.Complete(ctx, Actors, q.Text, lang)
	}
	for _, choice := range near[:min(nearNames, len(near))] {
		reply.Buttons = append(reply.Buttons, Button{Label: clip(choice.Label, 79), Data: aboutActor(q.Command, actorKey(choice.Value))})
	}
	if len(reply.Buttons) > 0 {
		reply.Lead += "\n" + c.text("did_you_mean")
	} else {
		reply.Menu = b.actorMenu(ctx, lang, q.Command)
	}
	reply.Record.Reply = reply.Text()
	return reply
}

// actorMenu is a menu of the actors that are heard most, each for a command; nil where there are not two.
func (b *Bot) actorMenu(ctx context.Context, lang string, command Command) *Menu {
	m := &Menu{Label: b.catalogs[lang].text("choose_actor")}
	for _, choice := range b.Complete(ctx, Actors, "", lang) {
		m.Options = append(m.Options, Button{Label: choice.Label, Data: aboutActor(command, actorKey(choice.Value))})
	}
	return m.orNil()
}

// orNil is nil where there is nothing to choose.
func (m *Menu) orNil() *Menu {
	if len(m.Options) < 2 {
		return nil
	}
	m.Options = m.Options[:min(mostOptions, len(m.Options))]
	return m
}

// mostOptions is how long a menu is at most, as [Menu] has it.
const mostOptions = 25

// aboutActor is the data of a button that gives a command an actor.
func aboutActor(command Command, key string) string {
	switch command {
	case Matrix:
		return "m:" + key
	case Timeline:
		return more("t", 0, key)
	case Compare:
		return more("p", 0, "0", key)
	}
	return "w:" + key
}

// more is the data of a button that goes on with a list.
func more(list string, offset int, rest ...string) string {
	return strings.Join(append([]string{"n", list, strconv.Itoa(offset)}, rest...), ":")
}

// more goes on with a list where its page ended.
func (b *Bot) more(ctx context.Context, lang string, args []string) (Reply, bool, error) {
	offset, ok := 0, len(args) >= 2
	if ok {
		offset, ok = number(args[1])
	}
	if !ok {
		return Reply{}, false, nil
	}
	list, rest := args[0], args[2:]
	if list == "i" {
		return b.moreReferences(lang, offset, rest)
	}
	account := 0
	if list == "p" && len(rest) > 0 {
		if account, ok = number(rest[0]); !ok {
			return Reply{}, false, nil
		}
		rest = rest[1:]
	}
	names, ok := b.actorsOf(rest)
	switch {
	case !ok:
	case list == "w" && len(names) > 0:
		return b.who(ctx, lang, names, offset), true, nil
	case list == "m":
		return b.matrix(lang, names, offset), true, nil
	case list == "t":
		return b.timeline(lang, names, offset), true, nil
	case list == "p":
		return b.compare(lang, names, offset, account), true, nil
	}
	return Reply{}, false, nil
}

// number reads an offset; one out of all reason is none.
func number(s string) (n int, ok bool) {
	n, err := strconv.Atoi(s)
	return n, err == nil && n >= 0 && n < 1_000_000
}

// actorKey stands for an actor in the data of buttons.
func actorKey(name string) string {
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:4])
}

func actorKeys(names []string) []string {
	var keys []string
	for _, n := range names {
		keys = append(keys, actorKey(n))
	}
	return keys
}

// actorsOf are the actors behind keys; ok is false where one is no longer known.
func (b *Bot) actorsOf(keys []string) (names []string, ok bool) {
	for _, k := range keys {
		name, known := b.tables().actors[k]
		if !known {
			return nil, false
		}
		names = append(names, name)
	}
	return names, true
}

// tables are what buttons are looked up in.
type tables struct {
	once    sync.Once
	actors  map[string]string            // by key
	retold  map[string][]knowledge.Entry // by passage: what the other articles tell of the same act
	riddles map[string]knowledge.Riddle  // by what stands for them in data
}

// tables makes them when they are first asked for.
func (b *Bot) tables() *tables {
	t := &b.lookup
	t.once.Do(func() {
		t.actors, t.retold, t.riddles = map[string]string{}, map[string][]knowledge.Entry{}, map[string]knowledge.Riddle{}
		for _, s := range b.library.Statements {
			for _, n := range slices.Concat(s.Speaker, s.Addressee) {
				t.actors[actorKey(n)] = n
			}
		}
		for _, a := range b.library.Actors {
			t.actors[actorKey(a.Name)] = a.Name
		}
		if b.opts.Dossier == nil {
			return
		}
		for _, comparison := range b.opts.Dossier.Compare(nil) {
			for i, e := range comparison.Accounts {
				if id := e.Snippet.Passage; id != "" && t.retold[id] == nil {
					t.retold[id] = slices.Concat(comparison.Accounts[:i], comparison.Accounts[i+1:])
				}
			}
		}
		for _, r := range b.opts.Dossier.Riddles() {
			t.riddles[riddleKey(r)] = r
		}
	})
	return t
}
