package discord

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

// mask keeps a secret out of whatever is written down.
type mask struct {
	secret string
}

// hidden is what is written in the place of the secret.
const hidden = "<redacted>"

// text is s without the secret.
func (m mask) text(s string) string {
	if m.secret == "" {
		return s
	}
	return strings.ReplaceAll(s, m.secret, hidden)
}

// err is err itself where it does not tell the secret, else an error of its masked text alone: what it wraps would
// tell it again.
func (m mask) err(err error) error {
	if err == nil || m.text(err.Error()) == err.Error() {
		return err
	}
	return errors.New(m.text(err.Error()))
}

// masked is a log handler that lets nothing through that holds the secret.
type masked struct {
	slog.Handler
	mask mask
}

// Handle masks the message and every attribute.
func (h masked) Handle(ctx context.Context, r slog.Record) error {
	clean := slog.NewRecord(r.Time, r.Level, h.mask.text(r.Message), r.PC)
	r.Attrs(func(a slog.Attr) bool {
		clean.AddAttrs(h.mask.attr(a))
		return true
	})
	return h.Handler.Handle(ctx, clean)
}

// WithAttrs masks the attributes it is given.
func (h masked) WithAttrs(attrs []slog.Attr) slog.Handler {
	return masked{h.Handler.WithAttrs(h.mask.attrs(attrs)), h.mask}
}

// WithGroup opens a group; what is put in it is masked as well.
func (h masked) WithGroup(name string) slog.Handler {
	return masked{h.Handler.WithGroup(h.mask.text(name)), h.mask}
}

func (m mask) attrs(in []slog.Attr) []slog.Attr {
	out := make([]slog.Attr, len(in))
	for i, a := range in {
		out[i] = m.attr(a)
	}
	return out
}

func (m mask) attr(a slog.Attr) slog.Attr {
	a.Key = m.text(a.Key)
	a.Value = a.Value.Resolve()
	switch a.Value.Kind() {
	case slog.KindString:
		a.Value = slog.StringValue(m.text(a.Value.String()))
	case slog.KindGroup:
		a.Value = slog.GroupValue(m.attrs(a.Value.Group())...)
	case slog.KindAny:
		// Whatever it is, a handler prints it by its text; as text it can be masked.
		if s := fmt.Sprintf("%+v", a.Value.Any()); m.text(s) != s {
			a.Value = slog.StringValue(m.text(s))
		}
	}
	return a
}
