package telegram

import (
	"fmt"
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

// ordinal marks the quote that stands n-th in a reply, and its buttons, so that both are seen to belong together. "" is
// for the only one.
func ordinal(n int) string {
	switch {
	case n <= 0:
		return ""
	case n <= 20:
		return string(rune('①'+n-1)) + " "
	}
	return fmt.Sprintf("(%d) ", n)
}

// numbered are the buttons of the n-th quote.
func numbered(list []bot.Button, n int) []bot.Button {
	out := append([]bot.Button(nil), list...)
	for i := range out {
		out[i].Label = ordinal(n) + out[i].Label
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
