package answer

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// question is an inquiry as it was read.
type question struct {
	knowledge.Reading
	text    string
	tokens  []lang.Token
	words   []word
	roles   roles
	told    standing         // what the library tells of the act between the parties it names
	focus   int              // the word that says what sort of thing is asked for ("which newspaper", "how old"), -1 where none does
	want    want             // the sort of thing that is asked for, "" where any will do
	of      int              // the word for what is to be counted, -1 where there is none
	follows bool             // what follows if something is done or not is asked
	weighed bool             // no rule decided whether to abstain before the doubts were weighed
	replied bool             // what somebody answered is asked, or whether or what they think
	replies bool             // a word says that what somebody answered is asked
	may     bool             // what may be or come is asked
	howTo   bool             // how the asker goes about something is asked
	advice  bool             // advice on the asker's own affairs is asked
	reasons bool             // a reason is asked for
	instead bool             // what somebody would have in place of another thing is asked
	verdict bool             // who or what is right, good or to be believed is asked
	weight  float64          // the sum of the words' weights, > 0
	reason  knowledge.Reason // set where nothing is to be looked up
	// article and understood are set for a follow-up: where the conversation is, and the words it was read with.
	article    string
	passage    string   // the one that answered the question before
	before     string   // the first passage of the answer before
	shown      []string // all passages of the answer before
	ownAct     bool     // it names an act itself
	understood string
	guesses    []string       // actors whom it calls by what they are alone
	teller     side           // who is to have said what is asked
	party      side           // whom a follow-up asks about in place of another
	noun       bool           // a follow-up names nothing but an act, by a noun
	pointed    bool           // its subject is a pronoun
	bare       bool           // it says nothing of its own about an act that was asked about, such as "when?"
	detail     bool           // it asks nothing but when, how much, how long or where
	introduced bool           // its pronoun stands for those whom the answer before named
	identity   bool           // it asks who the person is whom the answer before named
	renamed    bool           // it asks the same of somebody else
	leans      bool           // it is read with the question before
	corrects   bool           // it says whom the question before meant
	others     bool           // it asks who else
	asked      knowledge.Kind // the kind of the question before
	actBefore  knowledge.Act  // the act of that question
	leftOut    []string       // those whom it asks who else beside
	supposed   knowledge.Act  // it asks what follows if somebody does this, refuse where they do not do what they are to
	definite   bool           // a whole question that calls its parties only by what they are
	more       bool           // it asks for more than the answer before told
	topical    bool           // it changes what somebody speaks of, and not who
	piece      bool           // it is a piece of a question ("against whom?")
	turnsTo    bool           // it is but a pronoun that sets another against whoever did it
	back       back           // it asks about the answer before
	dubbed     string         // it asks what somebody calls so, a folded word
}

// read understands an inquiry as far as its words tell.
func (e *Engine) read(in knowledge.Inquiry) question {
	text := withoutMarkup(clean(in.Text))
	q := question{text: text}
	detected := e.langs.Detect(text)
	if e.shorthand(in.Previous, text) {
		detected = in.Previous.Lang
	}
	q.Lang = e.language(detected, locale(&in))
	if kind := unreadable(in.Text, text); kind != "" {
		q.Kind, q.reason = kind, knowledge.Unreadable
		return q
	}
	w := e.words[q.Lang]
	asked := w.unwrapped(w.rejoined(calm(text)), in.Previous == nil, e.corpus.names)
	if w.isOrder(lang.Tokens(text)) || w.isOrder(lang.Tokens(asked)) {
		q.Kind, q.reason = knowledge.Order, knowledge.Instruction
		return q
	}
	q.text = e.accented(q.Lang, e.mended(q.Lang, e.parted(q.Lang, e.unclipped(q.Lang, w.behindLead(asked)))))
	q.tokens = lang.Tokens(q.text)
	if e.asksBack(&q, in.Previous) {
		return q
	}
	if in.Previous != nil {
		w.readMeant(&q)
	}
	q.Kind = w.kind(q.tokens)
	q.words = e.contentWords(q.Lang, q.tokens)
	if kind := e.smallTalk(&q, detected != ""); kind != "" && !(in.Previous != nil && e.asksEffect(&q)) {
		q.Kind, q.reason = kind, knowledge.SmallTalk
		return q
	}
	e.dropAnyone(&q)
	e.readAsked(&q, in.Previous)
	q.keep()
	return q
}

// readAsked reads what a question asks of whom, with the question before it where it leans on that.
func (e *Engine) readAsked(q *question, prev *knowledge.Reading) {
	w := e.words[q.Lang]
	w.readVerdict(q)
	q.focus = w.focusOf(q)
	w.readWant(q)
	w.readAsking(q)
	q.roles = e.readRoles(q)
	q.soften()
	e.asJob(q)
	if q.Kind == knowledge.Definition && q.roles.act != "" && q.roles.act != knowledge.State && !q.roles.doer.empty() && !w.marks(knowledge.Definition, q.tokens, q.roles.cue) { // "what is X refusing to do"
		q.Kind = knowledge.What
		w.readWant(q)
	}
	if e.faces(q) {
		q.Kind = knowledge.Compare
	}
	w.readTurn(q)
	w.readMood(q)
	e.follow(q, prev)
	if q.want == "" {
		w.readWant(q)
	}
}

// kept is how many words of a question a follow-up can lean on: its own first, then those it leaned on itself.
const kept = 8

// keep puts into the reading what a follow-up can lean on.
func (q *question) keep() {
	q.Act, q.Source, q.Addressee, q.About = q.roles.act, q.roles.source, q.roles.addressee, q.roles.about
	if q.leans {
		q.Article = q.article // where an abstention leaves it
	}
	q.SourceWords, q.AddresseeWords = q.typed(q.roles.doer.words), q.typed(q.roles.other.words)
	for _, w := range q.words[:min(len(q.words), kept)] {
		if !w.replaced {
			q.Words = append(q.Words, w.typed)
		}
	}
}

// typed are words of the question as they were typed.
func (q *question) typed(words []int) []string {
	var out []string
	for _, n := range words {
		out = append(out, q.words[n].typed)
	}
	return out
}

// behindLead is what a text asks behind the words that only lead to it: "can you tell me", where a question follows.
func (w *questionWords) behindLead(text string) string {
	tokens := lang.Tokens(text)
	for i := range tokens {
		if !w.begins(tokens, i) && tokens[i-1].Text != "," { // "hello, can you tell me"
			continue
		}
		for _, p := range w.leads {
			to, ok := p.At(tokens, i)
			if ok && to < len(tokens) && tokens[to].Kind == lang.Mark {
				to++ // "please, what is"
			}
			if !ok || to >= len(tokens) {
				continue
			}
			kind := w.kindAt(tokens[to:], 0)
			if kind == "" && to+1 < len(tokens) && w.l.Stop(tokens[to].Fold) {
				kind = w.kindAt(tokens[to:], 1) // "give me the names of"
			}
			if kind != "" && kind != knowledge.YesNo {
				return text[tokens[to].Start:]
			}
		}
	}
	return text
}

// language is the question's: the one that its text was detected to be in, else the locale, else the first language.
func (e *Engine) language(detected, locale string) string {
	if detected != "" {
		return detected
	}
	if slices.Contains(e.codes, locale) {
		return locale
	}
	return e.codes[0]
}

// focusOf finds the word that says what sort of thing is asked for: the first one of meaning right behind a phrase that
// asks for a sort, at most one small word between.
func (w *questionWords) focusOf(q *question) int {
	for i := range q.tokens {
		for _, p := range w.focus {
			from, to, ok := p.In(q.tokens[i:])
			if !ok || from != 0 {
				continue
			}
			for n, word := range q.words {
				if word.at >= i+to && word.at <= i+to+1 {
					return n
				}
			}
		}
	}
	return -1
}

// isOrder tells whether the tokens try to command the bot.
func (w *questionWords) isOrder(tokens []lang.Token) bool {
	if _, _, ok := lang.FirstOf(w.orders, tokens); ok {
		return true
	}
	for i := range tokens {
		for _, v := range w.verbs {
			if from, to, ok := v.In(tokens[i:min(i+3, len(tokens))]); ok && from == 0 {
				if _, _, ok := lang.FirstOf(w.objects, reached(tokens[i+to:])); ok {
					return true
				}
			}
		}
	}
	return false
}

// reached are the tokens behind a verb among which its object may stand: those of its own sentence.
func reached(tokens []lang.Token) []lang.Token {
	for i, t := range tokens {
		if i == orderReach || t.Kind == lang.Mark && endsSentence(t) {
			return tokens[:i]
		}
	}
	return tokens
}

// orderReach is how many tokens after the verb its object may stand.
const orderReach = 8

// smallTalk tells what small talk a message is, "" where it asks something. Where its language was a guess, since two or
// three words tell little of it ("t'es nul"), it may be small talk of another language, and is then taken for that one's.
func (e *Engine) smallTalk(q *question, sure bool) knowledge.Kind {
	kind := e.words[q.Lang].smallTalkKind(q.tokens, q.words)
	if kind != "" || sure {
		return kind
	}
	for _, code := range e.codes {
		if kind := e.words[code].smallTalkKind(q.tokens, e.contentWords(code, q.tokens)); kind != "" {
			q.Lang = code
			return kind
		}
	}
	return ""
}

// smallTalkKind tells what small talk a message is, "" where it asks something. What a message says beside its small
// talk decides: nothing at all is left of a greeting or of thanks, and one word at most of the other kinds.
func (w *questionWords) smallTalkKind(tokens []lang.Token, words []word) knowledge.Kind {
	var kind knowledge.Kind
	covered := make([]bool, len(tokens))
	for _, row := range w.smallTalk {
		for _, p := range row.phrases {
			from, to, ok := p.In(tokens)
			if !ok {
				continue
			}
			if kind == "" {
				kind = row.kind
			}
			for i := from; i < to; i++ {
				covered[i] = true
			}
		}
	}
	rest := 0
	for _, word := range words {
		if !covered[word.at] {
			rest++
		}
	}
	if rest == 0 || rest == 1 && kind != knowledge.Greeting && kind != knowledge.Thanks && kind != knowledge.Farewell && len(words) <= 3 {
		return kind
	}
	return ""
}
