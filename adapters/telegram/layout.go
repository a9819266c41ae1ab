package telegram

import (
	"strings"
	"unicode/utf8"

	"disputebot/bot"
)

const (
	rowWidth   = 34 // characters that a phone shows in a row of buttons, their edges left out
	buttonEdge = 3  // what a button's edges take, in characters
	rowButtons = 4  // more than that are hard to hit
)

// layout puts buttons into rows that fit a phone, in their order: the buttons of a row are of one width, so the longest
// label decides. Those that Telegram would refuse are left out.
func layout(list []bot.Button) [][]button {
	var rows [][]button
	var row []button
	longest := 0
	for _, b := range list {
		if !good(b) {
			continue
		}
		width := utf8.RuneCountInString(b.Label) + buttonEdge
		if len(row) > 0 && (len(row) == rowButtons || max(longest, width)*(len(row)+1) > rowWidth) {
			rows, row, longest = append(rows, row), nil, 0
		}
		row = append(row, button{Text: b.Label, Data: b.Data, URL: b.URL})
		longest = max(longest, width)
	}
	if len(row) > 0 {
		rows = append(rows, row)
	}
	return rows
}

// good reports whether Telegram takes a button.
func good(b bot.Button) bool {
	return strings.TrimSpace(b.Label) != "" && (b.Data == "") != (b.URL == "") && len(b.Data) <= maxData &&
		(b.URL == "" || address(b.URL) != "")
}

// column puts each button into a row of its own, as whole questions need.
func column(list []bot.Button) (rows [][]button) {
	for _, b := range list {
		rows = append(rows, layout([]bot.Button{b})...)
	}
	return rows
}

// of says on the buttons of a quote which one they belong to, by the number of its citation; where it has none, the first
// button says how the quote begins.
func of(q bot.Quote) []bot.Button {
	out := append([]bot.Button(nil), q.Buttons...)
	number, _, ok := strings.Cut(q.Cite, " ")
	ok = ok && strings.HasPrefix(number, "[") && strings.HasSuffix(number, "]")
	for i := range out {
		switch {
		case ok:
			out[i].Label = number + " " + out[i].Label
		case i == 0:
			out[i].Label += " · " + opening(q.Text, 24)
		}
	}
	return out
}

// opening is how a text begins, in at most n characters, cut between words.
func opening(text string, n int) string {
	pieces := split(strings.Join(strings.Fields(text), " "), n)
	if len(pieces) < 2 {
		return strings.Join(pieces, "")
	}
	return strings.TrimSpace(pieces[0]) + "…"
}
