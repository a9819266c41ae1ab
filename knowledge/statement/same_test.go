package statement_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"disputebot/knowledge"
)

func TestSame(t *testing.T) {
	texts := []struct{ id, lang, text string }{
		{"a", "en", "Ann Lee urged Acme Water to repay 300 customers by May."},
		{"b", "en", "On Monday Ann Lee and Paul Stone urged Acme Water to repay 400 customers."},
		{"c", "en", "Acme Water urged Ann Lee to repay 300 customers."},
		{"d", "en", "Ann Lee urged Acme Water to plant trees."},
	}
	lib := &knowledge.Library{}
	for _, x := range texts {
		a := knowledge.Article{ID: x.id, Lang: x.lang, Text: x.text, Date: "2024-05-15"}
		lib.Articles = append(lib.Articles, a)
		lib.Passages = append(lib.Passages, feed(t, a)...)
	}
	r := reader(t)
	var err error
	if lib.Statements, lib.Actors, err = r.Read(lib); err != nil {
		t.Fatal(err)
	}
	if len(lib.Statements) != 4 {
		t.Fatalf("read %d statements, want 4", len(lib.Statements))
	}
	// c turns the direction round, d is about something else
	want := []knowledge.Group{{Statements: []int{0, 1}, Differ: []knowledge.Aspect{knowledge.AspectWho, knowledge.AspectNumber}}}
	if diff := cmp.Diff(want, r.Same(lib)); diff != "" {
		t.Errorf("groups (-want +got):\n%s", diff)
	}
}
