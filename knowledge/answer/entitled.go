package answer

// entitled tells whether the title of passage i's article names all whom a question of its own names. A title may be of several sentences
// ("Explained. Why Tarn is at a standstill"), so that its first names nobody, and what the article tells it then tells of them without saying so
// again: "three players were sent home on Sunday for hiding a bottle".
func (e *Engine) entitled(q *question, i int) bool {
	if q.leans {
		return false
	}
	for n := range q.words {
		if w := &q.words[n]; e.isName(w) && !startsWithDigit(w.typed) && !e.inTitle(w, e.corpus.docs[i].passage.Article) {
			return false
		}
	}
	return true
}

// inTitle tells whether an article's title holds a word.
func (e *Engine) inTitle(w *word, id string) bool {
	for n := range e.corpus.within(id) {
		d := &e.corpus.docs[n]
		if !d.passage.Title {
			return false
		}
		if w.count(d) > 0 {
			return true
		}
	}
	return false
}
