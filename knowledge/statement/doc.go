package statement

import (
	"slices"

	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// doc is an article as the rules read it: the words of its body, with the sentences and quotations they stand in.
type doc struct {
	article   knowledge.Article
	text      string
	language  *lang.Language
	speech    *lang.Speech
	words     []word
	sentences []sentence
	quotes    []quotation
	lexicon   *lexicon
	readings  []int32 // by word: 0 where none was tried, -1 where none fits, else one more than the place in verbs
	verbs     []verb
	opens     [][]int        // by word: see openings
	asked     bool           // it is a question, where accents may lack
	small     map[string]int // by folded word: see commonNoun; nil before it is asked for
}

// sentence is one passage.
type sentence struct {
	span        knowledge.Span
	first, last int // its words, half-open
	paragraph   int
	title       bool
	dated       bool // a date may stand in it
	headline    int  // 1 where it is written like one, -1 where not, 0 where nobody has looked
}

// quotation is a stretch between quotation marks within one paragraph.
type quotation struct {
	lang.Quote
	first, last int // its words, half-open, marks included
	follows     int // the quotation it goes on from, -1 for none
	paragraph   int
}

// newDoc reads the passages of one article, ascending.
func newDoc(a knowledge.Article, passages []knowledge.Passage, words *lexicon) *doc {
	d := &doc{article: a, text: a.Text, language: words.language, speech: words.speech, lexicon: words, words: make([]word, 0, len(a.Text)/5)}
	var paragraphs []lang.Range
	last := -1
	for i, p := range passages {
		if p.Span.Start < 0 || p.Span.End > len(a.Text) || p.Span.Empty() {
			continue
		}
		first := len(d.words)
		dated := false
		for t := range lang.Cut(p.Span.Of(a.Text)) {
			known := words.token(t)
			dated = dated || known.dated
			for _, w := range known.words {
				w.start += p.Span.Start + t.Start
				w.end += p.Span.Start + t.Start
				w.sentence = len(d.sentences)
				d.words = append(d.words, w)
				d.joinNumber()
			}
		}
		if i == 0 || p.Paragraph != last {
			paragraphs = append(paragraphs, lang.Range{Start: p.Span.Start, End: p.Span.End})
		}
		last = p.Paragraph
		paragraphs[len(paragraphs)-1].End = p.Span.End
		d.sentences = append(d.sentences, sentence{span: p.Span, first: first, last: len(d.words), paragraph: len(paragraphs) - 1, title: p.Title, dated: dated})
	}
	d.findQuotes(paragraphs)
	d.names()
	d.nouns()
	d.possessives()
	d.latters()
	d.idioms()
	d.undergone()
	d.bodiesCalled()
	return d
}

// names takes the auxiliary's reading off a first name that looks like one ("Will Jones"), and makes a body of a firm that its last word alone
// shows ("Hexham Homes").
func (d *doc) names() {
	for i := range d.words {
		w := &d.words[i]
		if w.capital && w.is(lang.Modal|lang.Auxiliary) && !d.sentenceStart(i) && d.at(i+1).capital && !(d.at(i-1).capital && d.at(i-1).kind == lang.Word) {
			w.class, w.forms = 0, nil
		}
		if w.capital && w.is(lang.Modal) && w.is(lang.TimeWord) && !d.sentenceStart(i) && !d.titleCase(w.sentence) {
			w.class, w.forms = lang.TimeWord, nil // "in May"
		}
		if before := d.at(i - 1); w.capital && before.capital && before.kind == lang.Word && before.sentence == w.sentence && slices.Contains(d.speech.Grammar.Firms, w.low) {
			w.class |= lang.Body
		}
		if w.capital && w.is(lang.Modal) && d.sentenceStart(i) && d.at(i+1).capital && slices.Contains(d.speech.Grammar.Outcome.Given, w.low) {
			w.capital = false // "Should Arval refuse,"
		}
	}
}

// nouns takes the adverb's reading, made from the ending alone, off a word behind an article where adjectives follow their nouns:
// "un relèvement".
func (d *doc) nouns() {
	for i := 1; i < len(d.words) && len(d.speech.Grammar.Clitics) > 0; i++ {
		w, before := &d.words[i], d.words[i-1]
		if w.class == lang.Adverb && before.is(lang.Determiner) && before.sentence == w.sentence && d.at(i+1).is(lang.Of) {
			w.class = 0 // "l'ensemble des salariés"
			continue
		}
		if w.class == lang.Adverb && before.is(lang.Determiner|lang.Possessive) && !before.is(lang.Adverb) && before.sentence == w.sentence && d.speech.Grammar.Class(w.low) == 0 && !d.at(i+1).is(lang.Role|lang.Body) {
			w.class = 0
		}
	}
}

// findQuotes marks the words that stand in quotation marks.
func (d *doc) findQuotes(paragraphs []lang.Range) {
	at := 0
	for p, list := range d.language.QuotesOf(d.text, paragraphs) {
		for n, q := range list {
			for at < len(d.words) && d.words[at].start < q.Start {
				at++
			}
			first := at
			for at < len(d.words) && d.words[at].end <= q.End {
				d.words[at].quote = len(d.quotes)
				at++
			}
			if first == at {
				continue
			}
			follows := -1
			before := len(d.quotes) - 1
			if n == 0 && before >= 0 && (!q.Opened || !d.quotes[before].Closed && d.quotes[before].paragraph == p-1) {
				follows = len(d.quotes) - 1
			}
			d.quotes = append(d.quotes, quotation{Quote: q, first: first, last: at, follows: follows, paragraph: p})
		}
	}
}

// possessives takes the verb's reading off an ending that belongs to a noun ("the guild's leader"): it stays behind a pronoun
// and before a gerund ("who's", "Ann's calling").
func (d *doc) possessives() {
	for i := 1; i < len(d.words); i++ {
		w := &d.words[i]
		if w.start != d.words[i-1].end || !w.is(lang.Be) || w.kind != lang.Word || w.low[0] != '\'' {
			continue
		}
		if _, gerund := d.at(i + 1).form(lang.Gerund); !gerund && d.possessive(i) && !d.words[i-1].is(lang.SubjectPronoun|lang.RelativeWord|lang.QuestionWord|lang.Somebody|lang.Plain) {
			w.class = 0
		}
	}
}

// undergone marks verbs that with another one tell what is done to their subject: "got fined", "s'est fait condamner", but not "has it
// fined", "fait condamner".
func (d *doc) undergone() {
	for i := range d.words {
		w := &d.words[i]
		if _, participle := d.at(i + 1).form(lang.Participle); participle && w.is(lang.Be) && !w.is(lang.Auxiliary) {
			w.class |= lang.Auxiliary
		}
		if !slices.Contains(d.speech.Grammar.Undergo, w.low) {
			continue
		}
		j := i - 1
		for j > 0 && (d.words[j].is(lang.Auxiliary) || d.words[j].joined) { // "s'est-il fait"
			j--
		}
		if d.at(j).is(lang.Reflexive) {
			w.class |= lang.Seen
		}
	}
}

// latters makes a pronoun of a word such as "dernier" behind a demonstrative, where no noun follows: "ce dernier nie".
func (d *doc) latters() {
	for i := 1; i < len(d.words); i++ {
		w := &d.words[i]
		if !slices.Contains(d.speech.Grammar.Latter, w.low) || d.adjectival(i+1) || d.at(i+1).is(lang.Role|lang.Body|lang.TimeWord) || d.words[i-1].sentence != w.sentence {
			continue
		}
		if both := d.words[i-1].low + " " + w.low; d.speech.Grammar.Class(both)&lang.SubjectPronoun != 0 {
			w.low, w.class, w.forms = both, lang.SubjectPronoun, nil
		}
	}
}

// idioms makes adverbs of the words of set phrases ("par ailleurs", "for her part").
func (d *doc) idioms() {
	for i := range d.words {
		for _, idiom := range d.speech.Idioms[d.words[i].low] {
			if !d.tail(i+1, idiom) {
				continue
			}
			for j := i; j <= i+len(idiom); j++ {
				d.words[j].class, d.words[j].forms = lang.Adverb, nil
			}
			break
		}
	}
}

// quoted reports whether the word stands in quotation marks.
func (d *doc) quoted(i int) bool { return i >= 0 && i < len(d.words) && d.words[i].quote >= 0 }

// span covers the words from i up to j, half-open; the zero span where there are none.
func (d *doc) span(i, j int) knowledge.Span {
	if i < 0 || i >= j || j > len(d.words) {
		return knowledge.Span{}
	}
	return knowledge.Span{Start: d.words[i].start, End: d.words[j-1].end}
}

// at is the word at i, a mark outside the text.
func (d *doc) at(i int) word {
	if i < 0 || i >= len(d.words) {
		return word{kind: lang.Mark, quote: -1, sentence: -1}
	}
	return d.words[i]
}

// sentenceEnd is where the words of the sentence of word i end, without its last full stop.
func (d *doc) sentenceEnd(i int) int {
	s := d.sentences[d.words[i].sentence]
	end := s.last
	for end > i && d.words[end-1].mark(".!?…") && d.words[end-1].quote < 0 {
		end--
	}
	return end
}
