package vector

import (
	"math"
	"math/rand"
	"slices"
	"testing"
)

func TestSim(t *testing.T) {
	table := open(t)
	tests := []struct {
		fr, en      string
		least, most float64
	}{
		{"suspendre", "suspend", .7, 1},
		{"lettre", "letter", .7, 1},
		{"ministre", "minister", .6, 1},
		{"chiffrement", "encryption", .35, 1},
		{"refuser", "refuse", .6, 1},
		{"enfants", "children", .5, 1},
		{"gouvernement", "government", .6, 1},
		{"banane", "minister", -.2, .2},
		{"arbre", "suspend", -.2, .2},
		{"lettre", "ocean", -.2, .2},
	}
	for _, test := range tests {
		t.Run(test.fr+"/"+test.en, func(t *testing.T) {
			fr, _ := table.Row(test.fr, "fr")
			en, _ := table.Row(test.en, "en")
			got := table.Sim(fr, en)
			if got < test.least || got > test.most {
				t.Errorf("cosine %.2f, want %.2f to %.2f", got, test.least, test.most)
			}
			if back := table.Sim(en, fr); back != got {
				t.Errorf("the other way %v, want %v", back, got)
			}
		})
	}
}

func TestSimOfNoWord(t *testing.T) {
	table := open(t)
	for _, r := range []Row{None, Row(table.Len()), -7} {
		if got := table.Sim(r, 0); got != 0 {
			t.Errorf("Sim(%d, 0) = %v, want 0", r, got)
		}
	}
	if got := table.Sim(3, 3); got != 1 {
		t.Errorf("a word with itself: %v, want 1", got)
	}
}

func TestRandomPairsAreApart(t *testing.T) {
	table := open(t)
	rnd := rand.New(rand.NewSource(1))
	const pairs = 5000
	sum, near := 0.0, 0
	for range pairs {
		s := table.Sim(Row(rnd.Intn(table.Len())), Row(rnd.Intn(table.Len())))
		sum += s
		if s > .3 {
			near++
		}
	}
	if mean := sum / pairs; math.Abs(mean) > .02 {
		t.Errorf("mean cosine of random pairs %.3f, want about 0", mean)
	}
	if near > pairs/50 {
		t.Errorf("%d of %d random pairs above 0.3, want at most 2 %%", near, pairs)
	}
}

// dot by bit planes is what the coordinates, written out, give.
func TestDotByCoordinates(t *testing.T) {
	table := open(t)
	level := func(p *point, i int) int {
		v := 0
		for k := range planes {
			v += (1 << (planes - 1 - k)) * (2*int(p[k][i/64]>>(i%64)&1) - 1)
		}
		return v
	}
	for r := Row(0); int(r) < table.Len(); r += 9973 {
		p, q := table.point(r), table.point(Row(table.Len())-1-r)
		want := 0
		for i := range dim {
			want += level(&p, i) * level(&q, i)
		}
		if got := dot(&p, &q); got != want {
			t.Errorf("row %d: dot %d, want %d", r, got, want)
		}
	}
}

func TestNearest(t *testing.T) {
	table := open(t)
	tests := []struct{ word, from, to, want string }{
		{"letter", "en", "fr", "lettre"},
		{"suspendre", "fr", "en", "suspend"},
		{"encryption", "en", "fr", "cryptage"},
		{"gouvernement", "fr", "en", "government"},
	}
	for _, test := range tests {
		t.Run(test.word, func(t *testing.T) {
			r, _ := table.Row(test.word, test.from)
			near := table.Nearest(r, test.to, 5)
			if len(near) != 5 {
				t.Fatalf("%d neighbours, want 5", len(near))
			}
			var got []string
			for i, n := range near {
				got = append(got, table.Word(n.Row))
				if !table.Speaks(n.Row, test.to) || n.Row == r || i > 0 && n.Sim > near[i-1].Sim {
					t.Errorf("neighbour %d (%s, %.2f) is out of place", i, table.Word(n.Row), n.Sim)
				}
			}
			if !slices.Contains(got, test.want) {
				t.Errorf("nearest %v, want %q among them", got, test.want)
			}
		})
	}
	if got := table.Nearest(None, "fr", 5); got != nil {
		t.Errorf("neighbours of no word: %v", got)
	}
}

func BenchmarkSim(b *testing.B) {
	table := open(b)
	p, i := table.point(5), Row(0)
	for b.Loop() {
		table.sim(&p, 5, i)
		i = (i + 97) % Row(table.Len())
	}
}

func BenchmarkNearest(b *testing.B) {
	table := open(b)
	r, _ := table.Row("letter", "en")
	for b.Loop() {
		table.Nearest(r, "fr", 8)
	}
}
