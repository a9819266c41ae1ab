package statement

import "fmt"

// guard hears of each step of reading that a rule failed in, on words that nobody thought of; nil discards. Such a step costs what it reads
// (one sentence's acts, one article's), never the other articles nor the answer to a question.
type guard func(error)

// run takes one step of reading and tells whether it came to its end; what says what the step reads.
func (g guard) run(step func(), what string, args ...any) (done bool) {
	defer func() {
		if done {
			return
		}
		if failed := recover(); g != nil {
			g(fmt.Errorf("read %s: a rule failed: %v", fmt.Sprintf(what, args...), failed))
		}
	}()
	step()
	return true
}

// Telling is a reader that reads as r does and tells what it lost to a rule that failed, which is no fault of the article. lost may be called
// by many goroutines at once.
func (r *Reader) Telling(lost func(error)) *Reader {
	out := *r
	out.lost = lost
	return &out
}
