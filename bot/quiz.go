package bot

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"disputebot/knowledge"
)

// quizLength is how many quotes a quiz asks about.
const quizLength = 5

// What a [Poll] may hold at most.
const (
	pollText        = 300
	pollOption      = 100
	pollExplanation = 200
)

// riddleKeyLength is how many characters stand for a riddle in the data of buttons, so that a whole quiz fits with the
// longest name of a chat and a signature.
const riddleKeyLength = 5

func riddleKey(r knowledge.Riddle) string {
	const all = 36 * 36 * 36 * 36 * 36
	sum := sha256.Sum256([]byte(r.ID))
	key := strconv.FormatUint(binary.BigEndian.Uint64(sum[:])%all, 36)
	return strings.Repeat("0", riddleKeyLength-len(key)) + key
}

// quiz asks who said what, one question after the other. In a group whoever starts it sees the questions first.
func (b *Bot) quiz(lang string, q Question) Reply {
	riddles := b.pick(lang, q)
	switch {
	case len(riddles) == 0:
		return b.say(lang, "quiz_none")
	case q.Group:
		return b.preview(lang, riddles, q.Chat, q.Person)
	}
	reply := b.round(lang, riddles, strconv.FormatInt(q.Time.Unix(), 36))
	reply.Lead = b.catalogs[lang].counted("quiz_lead", len(riddles))
	reply.Record.Reply = reply.Text()
	return reply
}

// round asks the first of the riddles, with a button that brings the next. Tag tells the quiz from others of the same
// riddles.
func (b *Bot) round(lang string, riddles []knowledge.Riddle, tag string) Reply {
	for i, r := range riddles {
		p, ok := b.poll(lang, r)
		if !ok {
			continue // the language was changed meanwhile
		}
		rest := riddles[i+1:]
		for n := range p.Data {
			p.Data[n] += ":" + riddleKeys(rest) + ":" + tag // the answer leads on, too
		}
		reply := Reply{Lang: lang, Polls: []Poll{p}}
		if len(rest) > 0 {
			reply.Buttons = []Button{b.nextButton(lang, rest, tag)}
		}
		reply.Record = Record{Lang: lang, Kind: string(Quiz), Snippets: []SnippetRecord{}}
		return reply
	}
	return b.say(lang, "quiz_none")
}

// nextButton brings the next of the riddles.
func (b *Bot) nextButton(lang string, rest []knowledge.Riddle, tag string) Button {
	return Button{Label: b.catalogs[lang].counted("quiz_next", len(rest)), Data: "z:n" + riddleKeys(rest) + ":" + tag}
}

// next goes on with a quiz, once for each press: whoever presses again is told that the question stands there already. The
// button that was pressed goes.
func (b *Bot) next(lang string, q Question, riddles []knowledge.Riddle, tag string) Reply {
	reply := b.notice(lang, "quiz_next_already")
	if q.Person == "" || b.went.first(b.store.Sign(q.Person+"\x00"+q.Text), q.Time) {
		reply = b.round(lang, riddles, tag)
	}
	reply.Relabel = []Button{{Data: q.Text}}
	return reply
}

// pick draws the riddles of a quiz, other ones each time: those in the reader's language first.
func (b *Bot) pick(lang string, q Question) []knowledge.Riddle {
	draw := func(r knowledge.Riddle) string {
		sum := sha256.Sum256([]byte(q.Chat + "\x00" + q.Person + "\x00" + strconv.FormatInt(q.Time.Unix(), 10) + "\x00" + r.ID))
		return string(sum[:])
	}
	var out []knowledge.Riddle
	for _, r := range b.opts.Dossier.Riddles() {
		if _, ok := b.poll(lang, r); ok {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(x, y knowledge.Riddle) int {
		return cmp.Or(-cmp.Compare(inLang(x, lang), inLang(y, lang)), cmp.Compare(draw(x), draw(y)))
	})
	return out[:min(quizLength, len(out))]
}

func inLang(r knowledge.Riddle, lang string) int {
	if r.Entry.Snippet.Lang == lang {
		return 1
	}
	return 0
}

func (b *Bot) polls(lang string, riddles []knowledge.Riddle) []Poll {
	var out []Poll
	for _, r := range riddles {
		if p, ok := b.poll(lang, r); ok {
			out = append(out, p)
		}
	}
	return out
}

// poll asks a riddle; ok is false where it cannot be asked whole, or two of its answers read alike in lang.
func (b *Bot) poll(lang string, r knowledge.Riddle) (Poll, bool) {
	c := b.catalogs[lang]
	p := Poll{Text: c.ask(lang, r), Explanation: clip(b.explanation(c, lang, r), pollExplanation-1)}
	for i, name := range answers(r) {
		if name == r.Right {
			p.Right = i
		}
		label := clip(b.shelf.display(c, name, lang), pollOption-1)
		if slices.Contains(p.Options, label) {
			return Poll{}, false
		}
		p.Options = append(p.Options, label)
		p.Data = append(p.Data, "z:a"+riddleKey(r)+":"+itoa(i))
	}
	return p, len(p.Options) >= 2 && len(utf16.Encode([]rune(p.Text))) <= pollText
}

// ask is a riddle's question: the words in their quotation marks, with a remark where they are in the other language.
func (c *catalog) ask(lang string, r knowledge.Riddle) string {
	head := c.text("quiz_question")
	if l := r.Entry.Snippet.Lang; l != lang && c.Languages[l] != "" {
		head += " (" + c.Languages[l] + ")"
	}
	return head + "\n" + c.text("quoted", "quote", r.Text)
}

// explanation tells who it was and where it stands.
func (b *Bot) explanation(c *catalog, lang string, r knowledge.Riddle) string {
	return b.shelf.display(c, r.Right, lang) + " – " + c.named(r.Entry.Snippet.Citation)
}

// answers are who may have said it, in an order that depends on the quote alone and gives nothing away.
func answers(r knowledge.Riddle) []string {
	out := append([]string{r.Right}, r.Wrong...)
	key := func(name string) string {
		sum := sha256.Sum256([]byte(r.ID + "\x00" + name))
		return hex.EncodeToString(sum[:])
	}
	slices.SortFunc(out, func(x, y string) int { return cmp.Compare(key(x), key(y)) })
	return out
}

// riddleKeys are what stands for riddles, end to end.
func riddleKeys(riddles []knowledge.Riddle) (keys string) {
	for _, r := range riddles {
		keys += riddleKey(r)
	}
	return keys
}

// riddlesOf are the riddles behind keys that stand end to end; ok is false where one is gone.
func (b *Bot) riddlesOf(keys string) (out []knowledge.Riddle, ok bool) {
	for keys != "" {
		n := min(riddleKeyLength, len(keys))
		r, known := b.tables().riddles[keys[:n]]
		if !known {
			return nil, false
		}
		out, keys = append(out, r), keys[n:]
	}
	return out, true
}

// quizTap answers a button of a quiz: an answer, the next question, or one of a preview.
func (b *Bot) quizTap(lang string, q Question, arg string) (Reply, bool) {
	head, rest, _ := strings.Cut(arg, ":")
	if head == "" {
		return Reply{}, false
	}
	action, keys := head[:1], head[1:]
	if action == "g" || action == "p" {
		return b.previewTap(lang, q, action, keys, rest)
	}
	riddles, ok := b.riddlesOf(keys)
	switch {
	case action == "q" && keys == "" && !q.Group:
		return b.quiz(lang, q), true
	case !ok || len(riddles) == 0:
		return Reply{}, false
	case action == "a" && len(riddles) == 1:
		return b.solved(lang, riddles[0], rest)
	case action == "n" && !q.Group: // a group's questions are seen by whoever starts them first
		return b.next(lang, q, riddles, rest), true
	}
	return Reply{}, false
}

// solved tells the one who answered whether they were right, and shows where the words stand. Where one question comes after
// the other, it leads on to the next, and from the last to another quiz.
func (b *Bot) solved(lang string, r knowledge.Riddle, answer string) (Reply, bool) {
	c := b.catalogs[lang]
	all := answers(r)
	answer, on, round := strings.Cut(answer, ":")
	i, ok := number(answer)
	if !ok || i >= len(all) {
		return Reply{}, false
	}
	key := "quiz_wrong"
	if all[i] == r.Right {
		key = "quiz_right"
	}
	name, ok := b.shelf.called(r.Right, lang)
	if !ok {
		name = b.shelf.display(c, r.Right, lang)
	}
	reply := Reply{Lang: lang, Private: true, Lead: c.text(key, "name", name)}
	b.show(&reply, Quiz, []exhibit{b.exhibit(lang, r.Entry)}, 1)
	keys, tag, _ := strings.Cut(on, ":")
	switch rest, known := b.riddlesOf(keys); {
	case !round || !known:
	case len(rest) > 0:
		reply.Buttons = []Button{b.nextButton(lang, rest, tag)}
	default:
		reply.Buttons = []Button{{Label: c.text("quiz_again"), Data: "z:q"}}
	}
	return reply, true
}
