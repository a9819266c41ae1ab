package web

import (
	"net/http"
	"testing"

	"disputebot/adapters"
)

var _ adapters.Platform = (*Platform)(nil)

// open is the page over a bot, with ids that a test can foretell.
func open(t *testing.T, b Bot, o Options) http.Handler {
	t.Helper()
	p := New(o, b)
	p.site.newID = func() string { return "0123456789abcdef0123456789abcdef" }
	return p.Handler()
}
