package statement

import "testing"

// The tests want to see a rule that fails.
func TestMain(m *testing.M) {
	strict = true
	m.Run()
}

func TestGuarded(t *testing.T) {
	strict = false
	defer func() { strict = true }()
	if guarded(func() { _ = make([]int, 1)[len("ab")] }) {
		t.Error("a step that fails is told to be done")
	}
	if !guarded(func() {}) {
		t.Error("a step that ends well is told to have failed")
	}
}

func TestNotGuardedInTests(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a step that fails in a test went unseen")
		}
	}()
	guarded(func() { panic("rule") })
}
