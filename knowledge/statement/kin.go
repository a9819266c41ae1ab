package statement

import (
	"math"
	"slices"

	"disputebot/knowledge"
)

// kin finds those statements that may tell one act, so that not every two of a library are held together: what [likeness] takes
// for one act shares the kind of act and the polarity; a speaker, where both are established; and so many of its words'
// beginnings as sameTopic asks for, or, in two languages, whom it is said to. A test holds the groups against those of all pairs.
type kin struct {
	all     []knowledge.Statement
	topics  []topic
	numbers map[string]int // of acts with their polarity, speakers, beginnings and addressees; from 1
	manner  []int          // of each statement, its act and polarity; 0 where nobody is said to speak
	voices  [][]int        // of each statement, the speakers that it must share; nil where it is not established
	having  map[bond][]int // statements, ascending
	shared  []meeting      // of each statement, with the last one that it was met with
}

// bond is what two statements share. The voice is one of a speaker, or anybody, or doubt; the topic that of a beginning or, below 0,
// of an addressee.
type bond struct{ manner, voice, topic int }

// The voices besides the speakers.
const (
	anybody = 0  // all statements
	doubt   = -1 // those whose speaker is not established
)

// meeting is how many beginnings a statement shares with another.
type meeting struct {
	with, n int
	asked   bool // whether it fits
}

func newKin(all []knowledge.Statement, topics []topic) *kin {
	k := &kin{
		all: all, topics: topics, numbers: map[string]int{}, manner: make([]int, len(all)), voices: make([][]int, len(all)),
		having: map[bond][]int{}, shared: make([]meeting, len(all)),
	}
	for i := range all {
		if s := &all[i]; len(s.Speaker) > 0 {
			k.manner[i] = k.number(string(s.Act) + " " + string(s.Polarity))
			if s.Established {
				k.voices[i] = k.each(s.Speaker)
			}
			k.enter(i)
		}
	}
	return k
}

// number is that of a word or a name, the same each time.
func (k *kin) number(of string) int {
	if _, ok := k.numbers[of]; !ok {
		k.numbers[of] = len(k.numbers) + 1
	}
	return k.numbers[of]
}

func (k *kin) each(of []string) (out []int) {
	for _, x := range of {
		out = append(out, k.number(x))
	}
	return out
}

// topicsOf are what a statement may share: beginnings, then addressees.
func (k *kin) topicsOf(i int) []int {
	out := k.each(k.topics[i].stems)
	for _, n := range k.each(k.all[i].Addressee) {
		out = append(out, -n)
	}
	return out
}

// enter puts a statement under all that others may share with it.
func (k *kin) enter(i int) {
	voices := append([]int{anybody}, k.voices[i]...)
	if k.voices[i] == nil {
		voices = append(voices, doubt)
	}
	for _, topic := range k.topicsOf(i) {
		for _, voice := range voices {
			b := bond{k.manner[i], voice, topic}
			k.having[b] = append(k.having[b], i)
		}
	}
}

// later are the statements behind a statement that may tell its act and that fit, ascending; each is asked about once.
func (k *kin) later(i int, fits func(j int) bool) []int {
	voices := []int{anybody}
	if k.voices[i] != nil {
		voices = append([]int{doubt}, k.voices[i]...)
	}
	var out []int
	for _, topic := range k.topicsOf(i) {
		for _, voice := range voices {
			list := k.having[bond{k.manner[i], voice, topic}]
			at, _ := slices.BinarySearch(list, i+1)
			for _, j := range list[at:] {
				if k.meet(i, j, topic) && fits(j) {
					out = append(out, j)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// meet tells whether two statements, which share one more topic, share enough by now to be held together; it says so once. What they
// share under two speakers counts twice, which only holds too many together.
func (k *kin) meet(i, j, topic int) bool {
	m := &k.shared[j]
	if m.with != i+1 {
		*m = meeting{with: i + 1}
	}
	switch {
	case m.asked || topic < 0 && k.all[i].Lang == k.all[j].Lang:
		return false
	case topic > 0:
		m.n++
	}
	m.asked = topic < 0 || m.n >= k.enough(i, j)
	return m.asked
}

// enough is how many beginnings two statements share at least: words that begin alike count each, but their beginning once.
func (k *kin) enough(i, j int) int {
	a, b := &k.topics[i], &k.topics[j]
	words := int(math.Ceil(sameTopic*float64(min(len(a.words), len(b.words))) - 1e-9))
	return max(1, words-max(len(a.words)-len(a.stems), len(b.words)-len(b.stems)))
}
