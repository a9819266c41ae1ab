package vector

import (
	"cmp"
	"math/bits"
	"slices"
)

// point is a row taken out of the table: for each plane the 256 signs of one bit.
type point [planes][4]uint64

func (t *Table) point(r Row) (p point) {
	row := t.rows[int(r)*width : int(r)*width+width]
	for i := range planes {
		for j := range 4 {
			p[i][j] = word(row, i*plane+j*8)
		}
	}
	return p
}

// word reads eight bytes of s, the lowest first; the compiler makes one load of it.
func word(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// dot is the cosine of two points times the table's norm. A coordinate is 4a+2b+c with a, b, c = ±1, so the product of
// two planes is 256 less twice the bits in which they differ.
func dot(p, q *point) int {
	differ := 0
	for j := range 4 {
		a, b, c := p[0][j], p[1][j], p[2][j]
		x, y, z := q[0][j], q[1][j], q[2][j]
		differ += 16*bits.OnesCount64(a^x) +
			8*(bits.OnesCount64(a^y)+bits.OnesCount64(b^x)) +
			4*(bits.OnesCount64(a^z)+bits.OnesCount64(c^x)+bits.OnesCount64(b^y)) +
			2*(bits.OnesCount64(b^z)+bits.OnesCount64(c^y)) +
			bits.OnesCount64(c^z)
	}
	return 7*7*dim - 2*differ
}

// Sim is the cosine of two words, at most 1: about 1 for the same word, above 0.4 for words that mean nearly the same,
// around 0 (98 % below 0.3) for two that have nothing to do with each other. With [None] it is 0.
func (t *Table) Sim(a, b Row) float64 {
	if !t.has(a) || !t.has(b) {
		return 0
	}
	p := t.point(a)
	return t.sim(&p, a, b)
}

// sim is the cosine of row a, whose point is p, and row b.
func (t *Table) sim(p *point, a, b Row) float64 {
	if a == b {
		return 1
	}
	q := t.point(b)
	return t.cosine(p, &q)
}

func (t *Table) cosine(p, q *point) float64 { return min(1, float64(dot(p, q))/t.norm) }

// Neighbour is a word near another one.
type Neighbour struct {
	Row Row
	Sim float64
}

// farthest is the most signs in which a neighbour may differ: for a cosine of 0.3 about 103 of 256 do (deviation 8),
// for unrelated words 128. Nine rows in ten are passed over by this alone.
const farthest = 116

// Nearest returns the n words of the language ("" for any) that lie nearest to the row, itself left out, the nearest first,
// equal ones by row; those below a cosine of 0.3 may be missing. It reads the whole table, about a millisecond.
func (t *Table) Nearest(r Row, lang string, n int) []Neighbour {
	if !t.has(r) || n <= 0 {
		return nil
	}
	p := t.point(r)
	var found []Neighbour
	for i := range Row(len(t.meta)) {
		if i == r || !t.Speaks(i, lang) || t.signsApart(&p, i) > farthest {
			continue
		}
		q := t.point(i)
		found = append(found, Neighbour{i, t.cosine(&p, &q)})
	}
	slices.SortFunc(found, func(a, b Neighbour) int {
		return cmp.Or(cmp.Compare(b.Sim, a.Sim), cmp.Compare(a.Row, b.Row))
	})
	return slices.Clip(found[:min(n, len(found))])
}

// signsApart counts the coordinates in which the row's sign differs from the point's.
func (t *Table) signsApart(p *point, r Row) int {
	row := t.rows[int(r)*width : int(r)*width+plane]
	return bits.OnesCount64(p[0][0]^word(row, 0)) + bits.OnesCount64(p[0][1]^word(row, 8)) +
		bits.OnesCount64(p[0][2]^word(row, 16)) + bits.OnesCount64(p[0][3]^word(row, 24))
}
