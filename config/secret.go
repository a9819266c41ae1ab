package config

import (
	"fmt"
	"io"
	"log/slog"
)

const redacted = "<redacted>"

// Secret is a value that must not be seen. However it is printed, logged or encoded, <redacted> comes out, or nothing
// where it is empty; string(s) is the one way to read it.
type Secret string

// String is <redacted>, or "" where the secret is empty.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return redacted
}

// Format prints [Secret.String] whatever the verb, %#v and %x too.
func (s Secret) Format(f fmt.State, verb rune) { io.WriteString(f, s.String()) }

// GoString is the same as [Secret.String].
func (s Secret) GoString() string { return s.String() }

// LogValue is what a log shows.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText is what an encoder shows, JSON and YAML among them.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
