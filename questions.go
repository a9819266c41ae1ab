package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"time"
	"unicode/utf8"

	"disputebot/bot"
)

// questionLine is one line of a file of questions. Keys that it does not name are left alone: files for an evaluation
// hold the expected answers too.
type questionLine struct {
	ID           string  `json:"id"`
	Lang         string  `json:"lang"`
	Text         *string `json:"text"`
	Conversation string  `json:"conversation"`
	Turns        []struct {
		Text *string `json:"text"`
	} `json:"turns"`
}

// A line's faults; the reader is told the line's number with them.
var (
	errNotUTF8   = errors.New("not UTF-8")
	errNoText    = errors.New(`neither "text" nor "turns"`)
	errNoTurn    = errors.New(`a turn without "text"`)
	errTextTurns = errors.New(`"text" and "turns" exclude each other`)
)

// questionList answers JSON Lines with JSON Lines.
type questionList struct {
	bot    *bot.Bot
	in     io.Reader
	out    io.Writer
	faults io.Writer
	now    time.Time // one time for all, so that the same file gives the same bytes
}

// answer works through the lines. A line that cannot be read, or a question that cannot be answered, is reported
// with its number; in the end they make an error. What cannot be written ends the work.
func (l *questionList) answer(ctx context.Context) error {
	bad := 0
	lines := bufio.NewReader(l.in)
	for n := 1; ctx.Err() == nil; n++ {
		raw, readErr := lines.ReadBytes('\n')
		if n == 1 {
			raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
		}
		if raw = bytes.TrimSpace(raw); len(raw) > 0 {
			fault, err := l.line(ctx, n, raw)
			if err != nil {
				return err
			}
			if fault != nil {
				bad++
				fmt.Fprintf(l.faults, "error: line %d: %s\n", n, visible(fault.Error()))
			}
		}
		if readErr == io.EOF {
			return failures(bad)
		}
		if readErr != nil {
			return failed(fmt.Errorf("read the questions: %w", readErr), "")
		}
	}
	return failed(fmt.Errorf("stopped: %w", context.Cause(ctx)), "")
}

func failures(bad int) error {
	switch bad {
	case 0:
		return nil
	case 1:
		return failed(errors.New("1 line was not answered"), "")
	}
	return failed(fmt.Errorf("%d lines were not answered", bad), "")
}

// line answers one line. The fault is the line's own; err means that there is nobody to write to.
func (l *questionList) line(ctx context.Context, n int, raw []byte) (fault, err error) {
	q, fault := parseLine(raw)
	if fault != nil {
		return fault, nil
	}
	if q.ID == "" {
		q.ID = strconv.Itoa(n)
	}
	if len(q.Turns) == 0 {
		return l.ask(ctx, q.ID, *q.Text, q.Lang, q.Conversation)
	}
	if q.Conversation == "" {
		q.Conversation = "line " + strconv.Itoa(n)
	}
	for i, turn := range q.Turns {
		at, err := l.ask(ctx, fmt.Sprintf("%s.%d", q.ID, i+1), *turn.Text, q.Lang, q.Conversation)
		if err != nil {
			return nil, err
		}
		fault = errors.Join(fault, at)
	}
	return fault, nil
}

func parseLine(raw []byte) (questionLine, error) {
	var q questionLine
	if !utf8.Valid(raw) {
		return q, errNotUTF8
	}
	if err := json.Unmarshal(raw, &q); err != nil {
		return q, plainly(err)
	}
	switch {
	case q.Text == nil && len(q.Turns) == 0:
		return q, errNoText
	case q.Text != nil && len(q.Turns) > 0:
		return q, errTextTurns
	}
	for _, turn := range q.Turns {
		if turn.Text == nil {
			return q, errNoTurn
		}
	}
	return q, nil
}

// plainly says a wrong kind of value without the program's own types.
func plainly(err error) error {
	var wrong *json.UnmarshalTypeError
	if !errors.As(err, &wrong) {
		return err
	}
	if wrong.Field == "" {
		return fmt.Errorf("%s instead of an object", wrong.Value)
	}
	right := "an object"
	switch wrong.Type.Kind() {
	case reflect.String:
		right = "a string"
	case reflect.Slice:
		right = "an array"
	}
	return fmt.Errorf("%q holds %s instead of %s", wrong.Field, wrong.Value, right)
}

func (l *questionList) ask(ctx context.Context, id, text, lang, conversation string) (fault, err error) {
	reply, fault := l.bot.Handle(ctx, bot.Question{Command: bot.Ask, Text: text, Locale: lang, Conversation: conversation, Time: l.now})
	if fault != nil {
		return fault, nil
	}
	return nil, writeRecord(l.out, id, reply.Record)
}
