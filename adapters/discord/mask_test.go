package discord

import (
	"bytes"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
	"testing"
)

// told is a value that tells the secret only when it is asked.
type told struct{ secret string }

func (v told) LogValue() slog.Value { return slog.StringValue("token " + v.secret) }

func TestMaskedLog(t *testing.T) {
	const secret = "CANARY"
	var b bytes.Buffer
	for _, h := range []slog.Handler{slog.NewTextHandler(&b, nil), slog.NewJSONHandler(&b, nil)} {
		log := slog.New(masked{h, mask{secret}})
		log.Info("message "+secret, secret, 1, "s", secret, "err", fmt.Errorf("wrap: %w", errors.New(secret)))
		log.With("with", secret).WithGroup(secret).Info("x", slog.Group("g", "deep", slog.GroupValue(slog.String("er", secret))))
		log.Info("x", "valuer", told{secret}, "struct", struct{ T []string }{[]string{secret}}, "pointer", &told{secret})
		log.Info("x", "map", map[string]any{"k": secret}, "bytes", []string{"a" + secret})
	}
	if strings.Contains(b.String(), secret) || strings.Count(b.String(), hidden) < 20 {
		t.Errorf("log:\n%s", b.String())
	}
}

func TestMaskedError(t *testing.T) {
	plain := errors.New("plain")
	m := mask{"CANARY"}
	if m.err(plain) != plain || m.err(nil) != nil {
		t.Error("an error without the secret is changed")
	}
	err := m.err(fmt.Errorf("dial https://x/CANARY: %w", plain))
	if err.Error() != "dial https://x/"+hidden+": plain" || errors.Unwrap(err) != nil {
		t.Errorf("masked: %v", err)
	}
}

// An interaction's token stands in its addresses; net/http puts the address into every error.
func TestErrorsHoldNoAddress(t *testing.T) {
	broken := &url.Error{Op: "Post", URL: "https://discord.com/api/v9/webhooks/1/SECRET", Err: errors.New("connection reset")}
	if err := plain(route{name: "follow up"}, broken); err.Error() != "follow up: connection reset" {
		t.Errorf("got %v", err)
	}
}
