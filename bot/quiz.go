package bot

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

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

// riddleKeyLength is how many bytes of a riddle's id stand for it in the data of buttons, so that a whole quiz fits.
const riddleKeyLength = 6

func riddleKey(r knowledge.Riddle) string { return r.ID[:min(riddleKeyLength, len(r.ID))] }

// quiz asks who said what. In a group whoever starts it sees the questions first.
func (b *Bot) quiz(lang string, q Question) Reply {
	riddles := b.pick(lang, q)
	switch {
	case len(riddles) == 0:
		return b.say(lang, "quiz_none")
	case q.Group:
		return b.preview(lang, riddles, q.Chat)
	}
	reply := b.say(lang, "quiz_lead")
	reply.Lead = b.catalogs[lang].counted("quiz_lead", len(riddles))
	reply.Polls = b.polls(lang, riddles)
	reply.Record.Reply = reply.Text()
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

// preview shows whoever starts a quiz in a group its questions, each to be dropped, and a button to post what is left. All
// that is needed later stands in the buttons: the riddles and the chat.
func (b *Bot) preview(lang string, riddles []knowledge.Riddle, chat string) Reply {
	c := b.catalogs[lang]
	if strings.ContainsFunc(chat, func(r rune) bool { return r != ':' && !strings.ContainsRune(dataRunes, r) }) {
		chat = ""
	}
	reply := Reply{Lang: lang, Private: true}
	for n := len(riddles); n > 0; n-- {
		riddles = riddles[:n]
		reply.Lead = c.counted("quiz_preview", n)
		reply.Quotes = b.previewQuotes(c, lang, riddles)
		if utf8.RuneCountInString(reply.Text()) <= replyLength && len(quizData("g", riddles, chat)) <= dataLength {
			break
		}
	}
	reply.Buttons = []Button{{Label: c.counted("quiz_start", len(riddles)), Data: quizData("g", riddles, chat)}}
	for i := range riddles {
		left := slices.Concat(riddles[:i], riddles[i+1:])
		reply.Buttons = append(reply.Buttons, Button{Label: c.text("quiz_drop", "n", itoa(i+1)), Data: quizData("p", left, chat)})
	}
	reply.Record = Record{Lang: lang, Kind: string(Quiz), Reply: reply.Text(), Snippets: []SnippetRecord{}}
	return reply
}

// previewQuotes are the questions as the one who starts the quiz sees them: without what is right.
func (b *Bot) previewQuotes(c *catalog, lang string, riddles []knowledge.Riddle) []Quote {
	var out []Quote
	for i, r := range riddles {
		p, _ := b.poll(lang, r)
		s := r.Entry.Snippet
		q := Quote{Frame: itoa(i+1) + ". " + strings.Join(p.Options, " / "), Text: r.Text, Lang: s.Lang, Cite: c.numbered(s.Citation), URL: s.Citation.URL,
			Permalink: b.permalink(s.Passage), Passage: s.Passage}
		if s.Lang != lang {
			q.LangNote = c.Languages[s.Lang]
		}
		out = append(out, q)
	}
	return out
}

// quizData is the data of a button of a preview: what it does, the riddles end to end, and the chat.
func quizData(action string, riddles []knowledge.Riddle, chat string) string {
	data := "z:" + action
	for _, r := range riddles {
		data += riddleKey(r)
	}
	return data + ":" + chat
}

// quizTap answers a button of a quiz: an answer, a dropped question, or the start.
func (b *Bot) quizTap(lang, arg string) (Reply, bool) {
	head, rest, _ := strings.Cut(arg, ":")
	if head == "" {
		return Reply{}, false
	}
	riddles, ok := b.riddlesOf(head[1:])
	if !ok {
		return Reply{}, false
	}
	switch {
	case head[0] == 'a' && len(riddles) == 1:
		return b.solved(lang, riddles[0], rest)
	case head[0] == 'p' && len(riddles) == 0:
		reply := b.aside(lang, "quiz_dropped")
		reply.Replace = true
		return reply, true
	case head[0] == 'p':
		reply := b.preview(lang, riddles, rest)
		reply.Replace = true
		return reply, true
	case head[0] == 'g' && len(riddles) > 0:
		reply := Reply{Lang: lang, Polls: b.polls(lang, riddles), To: rest}
		reply.Record = Record{Lang: lang, Kind: string(Quiz), Snippets: []SnippetRecord{}}
		return reply, true
	}
	return Reply{}, false
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

// solved tells the one who answered whether they were right, and shows where the words stand.
func (b *Bot) solved(lang string, r knowledge.Riddle, answer string) (Reply, bool) {
	c := b.catalogs[lang]
	all := answers(r)
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
	b.show(&reply, Quiz, []exhibit{b.exhibit(lang, r.Entry)})
	return reply, true
}
