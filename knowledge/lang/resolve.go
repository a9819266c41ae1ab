package lang

import (
	"fmt"
	"time"
)

// Resolve is the date as "2019-10-04", "2019-10" or "2019", with what the words leave open taken from the reference,
// the article's date in the same form: the nearest such day or month, the last such weekday. "" where it stays open.
func (d Date) Resolve(reference string) string {
	ref := reading(reference)
	switch {
	case d.Year > 0:
		return written(d.Year, d.Month, d.Day)
	case ref.year == 0:
		return ""
	case d.Step != nil:
		return d.Step.from(ref)
	case d.Month > 0:
		return written(d.nearestYear(ref), d.Month, d.Day)
	case d.Weekday > 0:
		return d.nearestWeekday(ref)
	}
	return ""
}

// day is a date that may lack its day, or its month too.
type day struct{ year, month, day int }

func reading(s string) day {
	var d day
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		d.year = t.Year()
		if len(layout) > 4 {
			d.month = int(t.Month())
		}
		if len(layout) > 7 {
			d.day = t.Day()
		}
		return d
	}
	return d
}

func written(y, m, d int) string {
	switch {
	case y == 0:
		return ""
	case m == 0:
		return fmt.Sprintf("%04d", y)
	case d == 0:
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

// middle is a time inside the date, to measure distances by.
func (d day) middle() time.Time {
	if d.month == 0 {
		d.month, d.day = 7, 1
	}
	if d.day == 0 {
		d.day = 15
	}
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC)
}

// from makes the step from the reference; what the reference lacks, the result lacks.
func (r Relative) from(ref day) string {
	switch {
	case r.Years != 0 || r.Year:
		return written(ref.year+r.Years, 0, 0)
	case ref.month == 0:
		return ""
	case r.Months != 0 || r.Month:
		t := time.Date(ref.year, time.Month(ref.month+r.Months), 1, 0, 0, 0, 0, time.UTC)
		return written(t.Year(), int(t.Month()), 0)
	case ref.day == 0:
		return ""
	}
	t := ref.middle().AddDate(0, 0, r.Days)
	return written(t.Year(), int(t.Month()), t.Day())
}

// nearestYear is the year that brings day and month nearest to the reference, on the side the words point to and, where
// they name a weekday, on that weekday.
func (d Date) nearestYear(ref day) int {
	best, at := time.Duration(-1), ref.year
	for y := ref.year - 1; y <= ref.year+1; y++ {
		t := day{y, d.Month, d.Day}.middle()
		if d.Day > 0 && d.Weekday > 0 && weekday(t) != d.Weekday || !d.onSide(y, ref) {
			continue
		}
		if gap := t.Sub(ref.middle()).Abs(); best < 0 || gap < best {
			best, at = gap, y
		}
	}
	return at
}

// onSide reports whether the date in year y lies where the words point, seen from the reference.
func (d Date) onSide(y int, ref day) bool {
	a, b := y*12+d.Month, ref.year*12+ref.month
	switch {
	case d.Direction < 0:
		return a < b || a == b && d.Day > 0 && d.Day < ref.day
	case d.Direction > 0:
		return a > b || a == b && d.Day > ref.day
	}
	return true
}

// weekday counts from 1, Monday.
func weekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }

// nearestWeekday is the last such day up to the reference, before it ("jeudi dernier") or after it ("next Monday"). A
// reference without a day leaves only its month or year.
func (d Date) nearestWeekday(ref day) string {
	if ref.day == 0 {
		return written(ref.year, ref.month, 0)
	}
	t := ref.middle()
	back := (weekday(t) - d.Weekday + 7) % 7
	switch {
	case d.Direction > 0:
		t = t.AddDate(0, 0, 7-back)
	case d.Direction < 0 && back == 0:
		t = t.AddDate(0, 0, -7)
	default:
		t = t.AddDate(0, 0, -back)
	}
	return written(t.Year(), int(t.Month()), t.Day())
}
