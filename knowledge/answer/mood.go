package answer

import (
	"slices"
	"strings"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// mood tells how far what a clause tells is a fact; the greater, the less it is one.
type mood uint8

const (
	factual  mood = iota
	intended      // somebody will or means to do it: "the union plans to strike"
	asked         // it is wanted of somebody else: "called for a strike"
	supposed      // it may be, or hangs on another thing: "if they strike"
	denied        // it is not so: "there was never a strike"
)

// moodWords tell the mood of clauses in one language.
type moodWords struct {
	phrases                   map[string][]moodPhrase // by their first word
	will, would               []string                // endings of verbs that tell what will or would be
	unlike                    map[string]bool         // words that end so and are no such verb
	ends, joins, goes         map[string]bool
	apart, being              map[string]bool // words that open what stands apart, and forms of "be"
	past, steps               []lang.Phrase
	infinitive, having        map[string]bool
	occurring                 []lang.Phrase
	nothing, light, wouldSays map[string]bool
	inversions                []string // endings of a verb with its pronoun behind it
	speech                    *lang.Speech
}

// moodPhrase is a phrase and the mood of what stands behind it.
type moodPhrase struct {
	lang.Phrase
	mood    mood
	only    bool // it only looks like one that denies: "not only"
	denying bool // it denies by a verb: behind a negation it denies nothing
}

// newMoodWords reads the mood words of a language. Of two phrases that begin alike the one that is added first counts.
func newMoodWords(data lang.MoodWords, inversions []string, g *lang.Grammar, speech *lang.Speech) moodWords {
	m := moodWords{
		phrases: map[string][]moodPhrase{}, will: data.WillEndings, would: data.WouldEndings, unlike: foldSet(data.Unlike), ends: foldSet(data.Ends), joins: foldSet(g.Conjunctions), goes: foldSet(data.Goes),
		apart: foldSet(slices.Concat(g.Prepositions, g.Infinitive, data.Ends, data.Apart)), being: foldSet(g.Be),
		past: lang.Phrases(data.Past), steps: lang.Phrases(data.Steps), infinitive: foldSet(g.Infinitive), having: foldSet(data.Having), occurring: lang.Phrases(data.Occurring),
		nothing: foldSet(g.Nothing), light: foldSet(data.Light), wouldSays: foldSet(data.Would), speech: speech, inversions: inversions,
	}
	m.add(data.Only, moodPhrase{only: true})
	m.add(data.Steps, moodPhrase{only: true})
	m.add(data.Denied, moodPhrase{mood: denied})
	m.add(data.Denying, moodPhrase{mood: denied, denying: true})
	m.add(data.Supposed, moodPhrase{mood: supposed})
	m.add(data.Meant, moodPhrase{mood: intended})
	m.add(data.Asked, moodPhrase{mood: asked})
	return m
}

// add enters phrases of one mood.
func (m *moodWords) add(list []string, like moodPhrase) {
	for _, text := range list {
		for _, p := range lang.Phrases([]string{text}) {
			like.Phrase = p
			first := strings.Fields(strings.TrimPrefix(text, "^"))[0]
			if first = lang.Fold(first); !strings.HasSuffix(first, "'") { // "n'" is a token of its own
				first = lang.Tokens(first)[0].Fold
			}
			m.phrases[first] = append(m.phrases[first], like)
		}
	}
}

// at is the phrase that begins at a token and where it ends. "May" is a month, and what is asked for in capitals a name.
func (m *moodWords) at(tokens []lang.Token, i int) (p moodPhrase, to int, ok bool) {
	t := tokens[i]
	if upper(t.Text) && !sentenceStart(tokens, i) {
		return p, 0, false
	}
	for _, p := range m.phrases[t.Fold] {
		if to, ok := p.At(tokens, i); ok {
			return p, to, true
		}
	}
	if verb := m.upright(t.Fold); verb != t.Fold {
		for _, p := range m.phrases[verb] {
			if p.Single() {
				return p, i + 1, true
			}
		}
	}
	return p, 0, false
}

// upright is a verb without the pronoun behind it: « doit » of « doit-elle », « sera » of « sera-t-elle ».
func (m *moodWords) upright(fold string) string {
	for _, end := range m.inversions {
		if verb, ok := strings.CutSuffix(fold, end); ok {
			return strings.TrimSuffix(verb, "-t")
		}
	}
	return fold
}

// cue is the mood of what a verb at token i brings that tells an act, and nothing but such: "demanded", "rejected".
func (m *moodWords) cue(tokens []lang.Token, i int) mood {
	out := factual
	for _, f := range m.speech.Forms(strings.ToLower(tokens[i].Text)) {
		if !tailAt(f.Tail, tokens, i+1) {
			continue
		}
		is := factual
		for _, frame := range m.speech.Frames(f.Lemma) {
			if frame.Asked || frame.Negated || frame.Would || frame.Term || frame.Penalty || frame.Bears {
				continue
			}
			got := moodOf(knowledge.Act(frame.Act))
			if is = max(is, got); got == factual {
				is = factual
				break
			}
		}
		out = max(out, is)
	}
	return out
}

// tailAt tells whether the words behind a verb that belong to it stand at token i.
func tailAt(tail []string, tokens []lang.Token, i int) bool {
	for n, t := range tail {
		if i+n >= len(tokens) || strings.ToLower(tokens[i+n].Text) != t {
			return false
		}
	}
	return true
}

// moodOf is the mood of what an act is about.
func moodOf(a knowledge.Act) mood {
	switch a {
	case knowledge.Demand, knowledge.Oblige:
		return asked
	case knowledge.Promise, knowledge.Threaten:
		return intended
	case knowledge.Refuse:
		return denied
	}
	return factual
}

// deniedReach is how many words behind a negation a verb may stand that denies, so that both together deny nothing.
const deniedReach = 4

// moodReader reads the moods of a text's tokens, one after the other.
type moodReader struct {
	*moodWords
	tokens       []lang.Token
	each, clause []mood
	is           mood // of what comes next
	from         int  // where the clause begins
	hangs        bool // the sentence hangs on a condition: "if it closes, they go"
	negated      int  // the token behind the last negation, -1 before any
	since        int  // the token behind the last phrase
	aside        aside
}

// read tells the mood of each token, and how its clause as a whole is told.
func (m *moodWords) read(tokens []lang.Token) (each, clause []mood) {
	r := moodReader{moodWords: m, tokens: tokens, each: make([]mood, len(tokens)), clause: make([]mood, len(tokens)), negated: -1}
	for i := 0; i < len(tokens); {
		t := tokens[i]
		switch {
		case t.Kind == lang.Mark && strings.ContainsAny(t.Text, ".;:!?()—–"):
			r.hangs, r.aside = false, aside{}
			r.endAt(i)
		case t.Text == ",":
			r.comma(i)
		case m.ends[t.Fold], m.joins[t.Fold] && r.goesOn(i+1):
			r.endAt(i)
		}
		if t.Kind == lang.Word && sentenceStart(tokens, i) && m.apart[t.Fold] {
			r.aside = aside{open: true, front: true}
		}
		if p, to, ok := m.at(tokens, i); ok {
			r.take(p, i, to)
			i, r.since = to, to
			continue
		}
		r.is = max(r.is, m.verb(tokens, i))
		r.each[i] = r.is
		r.is = max(r.is, m.cue(tokens, i))
		i++
	}
	r.endAt(len(tokens))
	return r.each, r.clause
}

// take reads a phrase at tokens[i:to]. What it holds itself is told as what stands before it, but for a negation.
func (r *moodReader) take(p moodPhrase, i, to int) {
	switch {
	case p.only:
	case p.denying && r.negated >= 0 && i-r.negated <= deniedReach:
		r.is = factual // "does not rule out"
	case p.mood == denied && !p.denying:
		if r.deniesWithin(i, to) {
			break // « n'exclut pas »
		}
		r.is, r.negated = denied, to
		for n := i; n < to; n++ {
			r.each[n] = denied
		}
	default:
		r.hangs = r.hangs || p.mood == supposed && sentenceStart(r.tokens, i)
		r.is = max(r.is, p.mood)
	}
}

// deniesWithin tells whether a verb that denies stands within a negation.
func (r *moodReader) deniesWithin(i, to int) bool {
	for n := i + 1; n < to; n++ {
		if p, _, ok := r.at(r.tokens, n); ok && p.denying {
			return true
		}
	}
	return false
}

// endAt ends a clause before token i. Where it holds a word for nothing, all of it is denied.
func (r *moodReader) endAt(i int) {
	most := factual
	for n := r.from; n < i; n++ {
		most = max(most, r.each[n])
		if r.nothing[r.tokens[n].Fold] {
			most = denied
			for j := r.from; j < i; j++ {
				r.each[j] = denied
			}
		}
	}
	for n := r.from; n < i; n++ {
		r.clause[n] = most
	}
	r.from, r.is = i, factual
	if r.hangs {
		r.is = supposed
	}
}

// verb is the mood that the ending of a verb tells.
func (m *moodWords) verb(tokens []lang.Token, i int) mood {
	t := tokens[i]
	if upper(t.Text) && i > 0 || !m.endsIn(t, m.would) && !m.endsIn(t, m.will) {
		return factual
	}
	return intended
}

// endsIn tells whether a token is a word with one of some endings of verbs.
func (m *moodWords) endsIn(t lang.Token, endings []string) bool {
	if t.Kind != lang.Word || m.unlike[t.Fold] {
		return false
	}
	verb := m.upright(t.Fold)
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(verb, e) })
}

// participleReach is how many words behind "has" or « a » the participle may stand.
const participleReach = 6

// tellsPast tells whether a question takes for granted that something was: "did", "was", and "has" or « a » before a participle.
func (m *moodWords) tellsPast(tokens []lang.Token) bool {
	for i, t := range tokens {
		if slices.ContainsFunc(m.past, func(p lang.Phrase) bool { _, ok := p.At(tokens, i); return ok }) {
			return true
		}
		if !m.having[t.Fold] {
			continue
		}
		for j := i + 1; j < len(tokens) && j <= i+participleReach && !m.infinitive[tokens[j].Fold]; j++ {
			if m.participle(tokens[j]) {
				return true
			}
		}
	}
	return false
}

// participle tells whether a token may be one.
func (m *moodWords) participle(t lang.Token) bool {
	low := strings.ToLower(t.Text)
	return t.Kind == lang.Word && (m.speech.ParticipleShape(low) || slices.ContainsFunc(m.speech.Forms(low), func(f lang.Form) bool { return f.Kind == lang.Participle }))
}

// happeningAt marks the tokens of phrases that tell no more than that there was what they tell of: "took place".
func (m *moodWords) happeningAt(tokens []lang.Token) []bool {
	out := make([]bool, len(tokens))
	for i := range tokens {
		for _, p := range m.occurring {
			to, ok := p.At(tokens, i)
			for j := i; ok && j < to; j++ {
				out[j] = true
			}
		}
	}
	return out
}

// mainWords is how many words of a question open its main clause at least.
const mainWords = 3

// endsBefore tells whether a word before token i ends a question's main clause: "how much did they pay after the ruling".
func (m *moodWords) endsBefore(tokens []lang.Token, i int) bool {
	return i > mainWords && slices.ContainsFunc(tokens[mainWords:i], func(t lang.Token) bool { return m.ends[t.Fold] })
}

// conditional tells whether a question asks what would be.
func (m *moodWords) conditional(tokens []lang.Token) bool {
	return slices.ContainsFunc(tokens, func(t lang.Token) bool {
		return m.wouldSays[t.Fold] || m.endsIn(t, m.would)
	})
}
