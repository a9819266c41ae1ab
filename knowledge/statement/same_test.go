package statement_test

import (
	"slices"
	"strings"
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

// TestSameDiffers finds one act that two articles tell, in one language or in two, where they differ on whom or when, and keeps apart
// what only looks alike.
func TestSameDiffers(t *testing.T) {
	whom, date := []knowledge.Aspect{knowledge.AspectWhom}, []knowledge.Aspect{knowledge.AspectDate}
	tests := []struct {
		name, a, b string // each with its language in front
		same       bool
		differ     []knowledge.Aspect
	}{
		{"whom", "en Ann Lee urged Acme Water to repay 300 customers.", "en Ann Lee urged Brook Gas to repay 300 customers.", true, whom},
		{"whom", "fr Julie Prat a demandé à la société Arval de rouvrir le pont.", "fr Julie Prat a demandé au préfet de rouvrir le pont.", true, whom},
		{"whom, across", "en Ann Lee urged Acme Water to repay 300 customers.", "fr Ann Lee a demandé à Brook Gas de rembourser 300 clients.", true, whom},
		{"when", "en On 3 May 2024 Ann Lee urged Acme Water to repay 300 customers.", "en On 7 May 2024 Ann Lee urged Acme Water to repay 300 customers.", true, date},
		{"when", "fr Le 3 mai 2024, Julie Prat a demandé à la société Arval de rouvrir le pont.", "fr Le 7 mai 2024, Julie Prat a demandé à la société Arval de rouvrir le pont.", true, date},
		{"when, across", "en On 3 May 2024 Ann Lee urged Acme Water to repay 300 customers.", "fr Le 7 mai 2024, Ann Lee a demandé à Acme Water de rembourser 300 clients.", true, date},
		{"a day of the month", "en In May 2024 Ann Lee urged Acme Water to repay 300 customers.", "en On 7 May 2024 Ann Lee urged Acme Water to repay 300 customers.", true, nil},
		{"by nobody named", "en Ann Lee urged Acme Water to repay 300 customers.", "en Acme Water was urged to repay 300 customers.", false, nil},
		{"by nobody named", "fr Il a été demandé à Arval de payer 300 euros.", "fr La CGT a demandé à Arval de payer 300 euros.", false, nil},
		{"another demand to another", "en Ann Lee urged Acme Water to repay 300 customers.", "fr Ann Lee a demandé au préfet de planter des arbres.", false, nil},
	}
	r := reader(t)
	for _, tt := range tests {
		t.Run(tt.name+" "+tt.b[:2], func(t *testing.T) {
			lib := &knowledge.Library{}
			for id, text := range map[string]string{"a": tt.a, "b": tt.b} {
				lib.Articles = append(lib.Articles, knowledge.Article{ID: id, Lang: text[:2], Text: text[3:], Date: "2024-05-15"})
			}
			slices.SortFunc(lib.Articles, func(a, b knowledge.Article) int { return strings.Compare(a.ID, b.ID) })
			for _, a := range lib.Articles {
				lib.Passages = append(lib.Passages, feed(t, a)...)
			}
			var err error
			if lib.Statements, lib.Actors, err = r.Read(lib); err != nil {
				t.Fatal(err)
			}
			var want []knowledge.Group
			if tt.same {
				want = []knowledge.Group{{Statements: []int{0, 1}, Differ: tt.differ}}
			}
			if diff := cmp.Diff(want, r.Same(lib)); diff != "" {
				t.Errorf("groups (-want +got):\n%s", diff)
			}
		})
	}
}
