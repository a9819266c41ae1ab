package answer

import (
	"cmp"
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// carried is what a word of the question before counts beside one of its own.
const carried = .5

// follow completes a message that leans on the one before: the words of that one are added, lighter than its own.
// A question that stands by itself starts anew.
func (e *Engine) follow(q *question, prev *knowledge.Reading) {
	if prev == nil {
		return
	}
	w := e.words[q.Lang]
	q.before, q.shown = cmp.Or(prev.Passage, prev.Nearest), prev.Shown
	if e.readTheirJob(q, prev) {
		return
	}
	swapped := w.swaps(q)
	q.others = w.asksOthers(q)
	if !swapped && !q.others && !q.corrects && !e.leans(q) {
		if q.definite = e.definite(q); q.definite || q.replies {
			q.article = e.articleBefore(prev)
		}
		return
	}
	bare := len(q.words) == 0
	q.asked, q.actBefore, q.detail = prev.Kind, prev.Act, e.asksDetail(q)
	q.leans, q.noun, q.pointed = true, w.deed(q), w.pointsBack(q.tokens)
	e.readNamed(q)
	q.verdict = q.verdict && e.linkAsked(q) == "" // "whose fault was it?"
	q.more = w.asksMore(q)
	w.suppose(q)
	if !w.asks(q.tokens) && q.supposed == "" {
		q.Kind = w.kindBehind(q, prev)
		q.reasons = q.reasons || q.Kind == knowledge.Why
	}
	q.turnsTo = w.turnsTo(q)
	w.within(q)
	party := e.bareParty(q)
	if q.topical = e.changesTopic(q, prev); q.topical {
		party, q.roles = nil, roles{doer: nobody(), other: nobody()}
	}
	e.carryWords(q, prev, len(party) > 0)
	e.carry(q, prev, party, swapped)
	q.bare = bare && q.roles.act != "" && q.roles.act != knowledge.State && !(q.roles.doer.empty() && q.roles.other.empty())
	q.article = e.articleBefore(prev)
	if bare || q.detail {
		q.passage = prev.Passage
	}
	q.understood = e.understood(q)
}

// articleBefore is the article that a conversation is about: that of the last answer, else that of what was shown beside an abstention.
func (e *Engine) articleBefore(prev *knowledge.Reading) string {
	if i, ok := e.corpus.byID[prev.Nearest]; ok && prev.Article == "" {
		return e.corpus.docs[i].passage.Article
	}
	return prev.Article
}

// definite tells whether a question calls its parties only by what they are ("what did the minister promise"): in a conversation those of
// the article that it is about are meant before any others.
func (e *Engine) definite(q *question) bool {
	w := e.words[q.Lang]
	return slices.ContainsFunc(q.words, func(word word) bool { return w.nouns.nouns[word.fold].person() }) &&
		!slices.ContainsFunc(q.words, func(word word) bool { return e.nameWord(&word) })
}

// carryWords adds the words of the question before, lighter than the message's own.
func (e *Engine) carryWords(q *question, prev *knowledge.Reading, party bool) {
	own := party || len(q.roles.source)+len(q.roles.addressee)+len(q.roles.about) > 0
	for _, typed := range prev.Words {
		fold := lang.Fold(typed)
		if q.has(fold) || e.leavesFigure(q, fold) {
			continue
		}
		rows := e.corpus.rows.in(prev.Lang, lang.Tokens(typed))
		q.words = append(q.words, e.newWord(prev.Lang, word{at: -1, typed: typed, name: upper(typed), carried: true, replaced: own && e.corpus.names[lang.Fold(typed)], rows: e.corpus.rowTerms(rows, 0)}))
	}
}

// locale is the language of an inquiry whose words do not tell it: that of the question before it, where there is one ("pk" behind a
// French question is no English word), else the asker's.
func locale(in *knowledge.Inquiry) string {
	if in.Previous != nil && in.Previous.Lang != "" {
		return in.Previous.Lang
	}
	return in.Locale
}

// shorthand tells whether a text is one word that asks in the language of the question before, whatever it may be in another ("y" for
// "why").
func (e *Engine) shorthand(prev *knowledge.Reading, text string) bool {
	if prev == nil || e.words[prev.Lang] == nil {
		return false
	}
	tokens := lang.Tokens(text)
	return wordCount(tokens) == 1 && e.words[prev.Lang].asks(tokens)
}

// swaps tells whether a message asks the question before with the parties turned round ("the other way round?"). The words that
// say so are taken out of the question: they mean nothing else.
func (w *questionWords) swaps(q *question) bool {
	from, to, ok := lang.FirstOf(w.swapped, q.tokens)
	if !ok {
		return false
	}
	rest := slices.DeleteFunc(slices.Clone(q.words), func(w word) bool { return w.at >= from && w.at < to })
	if len(rest) > 0 {
		return false
	}
	q.words, q.roles = nil, roles{}
	return true
}

// bareParty are the words of a message that says nothing but whom it is about, by what they are ("and the ministers?", "did the
// ministers?"): those of the phrase that names them, no others ("was it enough for the ministers?").
func (e *Engine) bareParty(q *question) []int {
	w := e.words[q.Lang]
	if w.asks(q.tokens) && q.Kind != knowledge.YesNo || q.roles.act != "" || len(q.roles.about) > 0 {
		return nil
	}
	head := slices.IndexFunc(q.words, func(word word) bool { return w.nouns.nouns[word.fold].person() })
	if head < 0 {
		return e.namesOnly(q)
	}
	var out []int
	for n := range q.words {
		if e.onePhrase(q, q.words[n].at, q.words[head].at) {
			out = append(out, n)
		}
	}
	return out
}

// namesOnly are the words of a message that says nothing but a name ("and Nordel?", "et l'Allemagne ?"), none where it says more or where a
// preposition stands before it ("and in Arval?").
func (e *Engine) namesOnly(q *question) []int {
	w := e.words[q.Lang]
	var out []int
	for n, word := range q.words {
		if !e.nameWord(&word) && !w.countries[word.fold] || word.at > 0 && w.prepositions[q.tokens[word.at-1].Fold] && !w.opened(q.tokens, word.at) {
			return nil
		}
		out = append(out, n)
	}
	return out
}

// opened tells whether the words that open a continuation reach up to a token ("what about").
func (w *questionWords) opened(tokens []lang.Token, at int) bool {
	return slices.ContainsFunc(w.openers, func(p lang.Phrase) bool {
		to, ok := p.At(tokens, 0)
		return ok && to == at
	})
}

// onePhrase tells whether two tokens stand in one noun phrase: between them stand no small words but "of" and what goes with it.
func (e *Engine) onePhrase(q *question, i, j int) bool {
	w := e.words[q.Lang]
	from, to := min(i, j), max(i, j)
	if from < 0 {
		return false
	}
	joined := false
	for _, t := range q.tokens[from:to] {
		switch {
		case w.of[t.Fold]:
			joined = true
		case t.Kind == lang.Mark && t.Text != "-", w.l.Stop(t.Fold) && !joined:
			return false
		}
	}
	return true
}

// elliptic tells whether a message asks the same of somebody else: it names them and nothing more, behind a verb that asks for yes or no
// ("did the ministers?") or with a word that says so ("the ministers too?").
func (e *Engine) elliptic(q *question) bool {
	w := e.words[q.Lang]
	_, _, also := lang.FirstOf(w.also, q.tokens)
	if q.roles.act != "" || len(q.words) == 0 || len(q.words) > 3 || !also && (q.Kind != knowledge.YesNo || wordCount(q.tokens) > 2+len(q.words)) {
		return false
	}
	return !slices.ContainsFunc(q.words, func(word word) bool {
		return w.offered.nationality[word.fold] || !word.actor && !e.nameWord(&word) && !w.nouns.nouns[word.fold].person()
	})
}

// ofParty are, for a follow-up that asks the same of somebody else, the passages that tell of them, where the best of these is near enough
// to the best of all: what was told of the one before is no answer. None are none where nothing is told of them at all.
func (e *Engine) ofParty(q *question, found []ranked) []ranked {
	if q.party.empty() || len(found) == 0 {
		return e.ownDeeds(q, found)
	}
	out := e.inThread(q, only(found, func(r ranked) bool { return e.concerns(q, &q.party, r.doc) }))
	if len(out) > 0 && out[0].score < partyShare*found[0].score {
		return found
	}
	return e.ownDeeds(q, out)
}

// inThread are, where a follow-up names somebody only by what they are ("and the mayor?"), the passages of the article that the
// conversation is about, if it tells of such a one: another article's is somebody else.
func (e *Engine) inThread(q *question, found []ranked) []ranked {
	if q.article == "" || len(q.party.actors) > 0 || slices.ContainsFunc(q.party.words, func(n int) bool { return e.nameWord(&q.words[n]) }) {
		return found
	}
	out := only(found, func(r ranked) bool { return e.corpus.docs[r.doc].passage.Article == q.article })
	if len(out) == 0 {
		return found
	}
	return out
}

// concerns tells whether a passage tells of a party: it speaks in it, is spoken to or most of its words stand there.
func (e *Engine) concerns(q *question, p *side, i int) bool {
	d := &e.corpus.docs[i]
	for _, s := range d.statements {
		if at := e.voices.at[s]; e.compared(q, p, at[0]) > 0 || e.compared(q, p, at[1]) > 0 {
			return true
		}
	}
	if len(p.words) > 0 {
		met := 0
		for _, n := range p.words {
			met += int(one(q.words[n].count(d) > 0))
		}
		return 2*met > len(p.words)
	}
	return slices.ContainsFunc(q.words, func(w word) bool { return w.actor && !w.carried && w.count(d) > 0 }) ||
		slices.ContainsFunc(e.personsIn(i), func(a string) bool { return slices.Contains(p.actors, a) })
}

// wordCount counts the tokens that are no marks.
func wordCount(tokens []lang.Token) int {
	n := 0
	for _, t := range tokens {
		if t.Kind != lang.Mark {
			n++
		}
	}
	return n
}

// asks tells whether the tokens themselves say what kind of question they are.
func (w *questionWords) asks(tokens []lang.Token) bool {
	asking := w.unmasked(tokens)
	for _, row := range w.kinds {
		for i := range tokens {
			if asking[i] && w.holds(&row, tokens, i) {
				return true
			}
		}
	}
	return slices.ContainsFunc(tokens, func(t lang.Token) bool { return w.inverted(t.Fold) })
}

func (q *question) has(fold string) bool {
	for _, w := range q.words {
		if w.fold == fold {
			return true
		}
	}
	return false
}

// understood shows how a follow-up was read: who to whom, the act, and the words beside them, its own first. An act that nobody is named
// for says nothing.
func (e *Engine) understood(q *question) string {
	r := &q.roles
	source, addressee := q.called(&r.doer, r.source), q.called(&r.other, r.addressee)
	if r.act != "" && source+addressee == "" && len(r.about) == 0 {
		return ""
	}
	parts := []string{source}
	switch {
	case addressee != "" && source != "":
		parts[0] += " → " + addressee
	case addressee != "":
		parts[0] = "→ " + addressee
	}
	parts = append(append(parts, r.about...), string(r.act))
	parts = append(parts, e.besideParties(q)...)
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " · ")
}

// besideParties are the words of a follow-up, as typed, that name neither a party nor the act.
func (e *Engine) besideParties(q *question) []string {
	r := &q.roles
	named := map[string]bool{}
	for _, actor := range r.all() {
		for _, fold := range folds(actor) {
			named[fold] = true
		}
	}
	var out []string
	for n, w := range q.words {
		act := w.at >= 0 && r.act != "" && q.inCue(&w) || w.at < 0 && r.act != "" && e.asker.ReadQuestion(w.typed, q.Lang).Act != ""
		if !w.replaced && !named[w.fold] && !act && !slices.Contains(r.doer.words, n) && !slices.Contains(r.other.words, n) {
			out = append(out, w.typed)
		}
	}
	return out
}

// names tells whether a word is a cue of the act, which is shown by itself.
func (e *Engine) names(act knowledge.Act, code, typed string) bool {
	return act != "" && e.asker.ReadQuestion(typed, code).Act == act
}

// called is a party as it is shown: its actors, else the words it is called by.
func (q *question) called(s *side, actors []string) string {
	if len(actors) > 0 {
		return strings.Join(actors, ", ")
	}
	var typed []string
	for _, n := range s.words {
		typed = append(typed, q.words[n].typed)
	}
	return strings.Join(typed, " ")
}
