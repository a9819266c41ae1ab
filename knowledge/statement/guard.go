package statement

// strict lets a failing rule end the program, as the tests want it.
var strict bool

// guarded runs one step of reading and tells whether it came to its end. A rule that fails on words nobody thought of costs what that step
// reads (one sentence's acts, one article's), never the other articles nor the answer to a question.
func guarded(step func()) (done bool) {
	defer func() {
		if !strict && !done {
			recover()
		}
	}()
	step()
	return true
}
