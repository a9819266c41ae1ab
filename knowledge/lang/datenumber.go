package lang

import (
	"strconv"
	"strings"
)

// numeric reads "2019-10-04", "2019-10", "14/03/2023", "14.03.2023".
func (p dates) numeric(i int) (Date, int) {
	if p.t[i].Kind != Number {
		return Date{}, i
	}
	parts, next := []string{p.t[i].Text}, i+1
	for len(parts) < 3 && strings.Contains("/-", p.fold(next)) && p.fold(next) != "" && p.joined(next) && p.joined(next+1) && p.t[next+1].Kind == Number {
		parts, next = append(parts, p.t[next+1].Text), next+2
	}
	if len(parts) == 1 {
		parts = strings.Split(parts[0], ".")
		if len(parts[len(parts)-1]) < 4 {
			return Date{}, i // "2.0.19" is no date
		}
	}
	if d := p.l.numeric(parts); d.Year > 0 && (next >= len(p.t) || p.t[next-1].End < p.t[next].Start || !strings.Contains("/-", p.t[next].Text)) {
		return d, next
	}
	return Date{}, i
}

// joined reports whether the token at i follows the one before it without a blank.
func (p dates) joined(i int) bool { return i > 0 && i < len(p.t) && p.t[i-1].End == p.t[i].Start }

func (l *Language) numeric(parts []string) Date {
	n := make([]int, len(parts))
	for i, s := range parts {
		n[i] = digits(s)
	}
	if last := len(n) - 1; last == 2 && len(parts[2]) == 2 && len(parts[0]) < 4 && n[2] >= 0 {
		parts[2], n[2] = "20"+parts[2], n[2]+2000
	}
	switch {
	case len(n) == 3 && len(parts[0]) == 4:
		return checked(n[0], n[1], n[2])
	case len(n) == 2 && len(parts[0]) == 4 && len(parts[1]) == 2:
		return checked(n[0], n[1], 0)
	case len(n) == 3 && len(parts[2]) == 4 && (l.Text.Dates.MonthFirst && n[0] <= 12 || n[1] > 12):
		return checked(n[2], n[0], n[1])
	case len(n) == 3 && len(parts[2]) == 4:
		return checked(n[2], n[1], n[0])
	}
	return Date{}
}

// checked is the date, zero where there is no such day.
func checked(y, m, d int) Date {
	if y < 1000 || y > 2200 || m < 1 || m > 12 || d < 0 || d > 31 {
		return Date{}
	}
	return Date{Year: y, Month: m, Day: d}
}

// digits is the value of up to four ASCII digits, -1 where s is anything else.
func digits(s string) int {
	if len(s) > 4 || strings.TrimFunc(s, func(r rune) bool { return r >= '0' && r <= '9' }) != "" {
		return -1
	}
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}
