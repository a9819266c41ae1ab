package statement

import (
	"disputebot/knowledge"
	"disputebot/knowledge/lang"
)

// bySubject is a report cut into one for each clause of what it brings that has a subject of its own, who is to do, or has done, what the
// clause tells: "demands that the mayor resign and that the council pay", « a dénoncé que la mairie a menti et que le club a triché ».
func (f *finder) bySubject(r report) []report {
	if r.direct {
		return f.byPiece(r)
	}
	if !r.inside || r.nominal {
		return []report{r}
	}
	list := f.clauses(r.contents)
	if len(list) < 2 {
		return []report{r}
	}
	first := r
	first.contents = list[0]
	out := []report{first}
	for _, contents := range list[1:] {
		next := r
		next.contents, next.addressee, next.inside, next.further = contents, phrase{}, false, true
		f.complete(&next)
		out = append(out, next)
	}
	return out
}

// byPiece is a report of a quotation of several sentences as one report for those whose other side nobody is beside the cue, and one more for each
// sentence behind the first that names another side itself: “We waited. So we say to Arval: pay.”
func (f *finder) byPiece(r report) []report {
	if r.nominal || len(r.contents) < 2 || !r.addressee.empty() && !r.listeners || r.clitic >= 0 || r.verb.passive {
		return []report{r}
	}
	first := r
	first.contents = nil
	var more []report
	for n, c := range r.contents {
		next := r
		next.contents, next.addressee, next.inside, next.listeners, next.further = [][2]int{c}, phrase{}, false, false, !f.besideCue(r, c)
		if n > 0 {
			next.addressee = f.askedInWords(next)
		}
		if next.addressee.empty() || f.pronounThird(next.addressee) {
			first.contents = append(first.contents, c)
			continue
		}
		next.inside = true
		more = append(more, next)
	}
	if len(more) > 0 && len(first.contents) == 1 {
		first.further = !f.besideCue(r, first.contents[0])
	}
	return append([]report{first}, more...)
}

// askedInWords is who the first piece of somebody's own words asks to do something, or makes what the speaker will do hang on.
func (f *finder) askedInWords(r report) phrase {
	if len(r.contents) == 0 || r.contents[0][0] >= min(r.contents[0][1], len(f.words)) {
		return phrase{}
	}
	act := knowledge.Act(f.readAct(r, 0))
	if p := f.toDo(r, act); !p.empty() {
		return p
	}
	return f.unless(r, act)
}

// besideCue reports whether a piece of content stands in the sentence of its report's cue.
func (f *finder) besideCue(r report, c [2]int) bool {
	return f.words[c[0]].sentence == f.words[r.cue[0]].sentence
}

// clauses cuts pieces of content before each clause that begins as the first does, behind a conjunction or in a row that one ends, and has a
// subject of its own that is no pronoun: "and that it mend the roof" is asked of the one named before. Where the word stands once more
// inside, what follows may go on there: "the plan that Arval made and that Nordel bought".
func (f *finder) clauses(contents [][2]int) [][][2]int {
	opens := f.at(contents[0][0])
	if !opens.is(lang.Complementizer) {
		return nil
	}
	var cuts []int
	ended := false
	for _, c := range contents {
		for i := c[0]; i < min(c[1], len(f.words)); i++ {
			w, before := f.words[i], f.at(i-1)
			if i == contents[0][0] || !w.is(lang.Complementizer) || f.quoted(i) {
				continue
			}
			if p := f.firstPhrase(i+1, c[1]); p.empty() || f.words[p.first].is(lang.SubjectPronoun) {
				continue
			}
			if !before.is(lang.Conjunction) && !before.mark(",") || ended {
				return nil
			}
			cuts = append(cuts, i)
			ended = before.is(lang.Conjunction)
		}
	}
	if !ended {
		return nil
	}
	return f.grouped(contents, cuts)
}

// grouped are pieces of content by where they are cut, ascending; marks and conjunctions before a cut belong to no piece.
func (f *finder) grouped(contents [][2]int, cuts []int) [][][2]int {
	out := [][][2]int{nil}
	for _, c := range contents {
		for len(cuts) > 0 && cuts[0] < c[1] {
			end := cuts[0]
			for end > c[0] && (f.words[end-1].is(lang.Conjunction) || f.words[end-1].mark(",")) {
				end--
			}
			if end > c[0] {
				out[len(out)-1] = append(out[len(out)-1], [2]int{c[0], end})
			}
			out = append(out, nil)
			c[0], cuts = cuts[0], cuts[1:]
		}
		out[len(out)-1] = append(out[len(out)-1], c)
	}
	return out
}
