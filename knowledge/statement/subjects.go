package statement

import "disputebot/knowledge/lang"

// bySubject is a report cut into one for each clause of what it brings that has a subject of its own, who is to do, or has done, what the
// clause tells: "demands that the mayor resign and that the council pay", « a dénoncé que la mairie a menti et que le club a triché ».
func (f *finder) bySubject(r report) []report {
	if !r.inside || r.direct || r.nominal {
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
