package web

import (
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"time"
)

// site is all that is served under one address.
type site struct {
	bot       Bot
	log       *slog.Logger
	base      string // path before every link
	public    string // whole public address, "" where there is none
	words     dictionary
	templates templates
	assets    map[string]asset
	style     string // path of the style sheet, which changes with its content
	now       func() time.Time
	newID     func() string // of a conversation
}

func newSite(b Bot, log *slog.Logger, base, public string) *site {
	assets, style := loadAssets()
	return &site{
		bot: b, log: log, base: base, public: public, words: loadWords(), templates: loadTemplates(),
		assets: assets, style: base + style, now: time.Now, newID: randomID,
	}
}

// randomID is an id that nobody can guess.
func randomID() string {
	var id [16]byte
	_, _ = rand.Read(id[:]) // never returns an error, by its documentation
	return hex.EncodeToString(id[:])
}

// handler serves the site with and, for a proxy that leaves the path alone, under its base path.
func (s *site) handler() http.Handler {
	mux := http.NewServeMux()
	s.page(mux, "/{$}", s.ask)
	s.page(mux, "/sources", s.sources)
	s.page(mux, "/p/{id}", s.passage)
	s.page(mux, "/static/{name}", s.static)
	s.page(mux, "/healthz", health)
	s.page(mux, "/{command}", s.command)
	mux.HandleFunc("/api/ask", s.apiAsk)
	mux.HandleFunc("/api/", s.apiUnknown)
	mux.HandleFunc("/", s.notFound)
	var h http.Handler = mux
	if s.base != "" {
		outer := http.NewServeMux()
		outer.Handle(s.base+"/", http.StripPrefix(s.base, mux))
		outer.Handle("/", mux)
		h = outer
	}
	return s.logged(secured(s.recovered(h)))
}

// page routes what can only be read.
func (s *site) page(mux *http.ServeMux, pattern string, h http.HandlerFunc) {
	mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		if allowed(w, r, http.MethodGet, http.MethodHead) {
			h(w, r)
		} else if r.Method != http.MethodOptions {
			s.notAllowed(w, r)
		}
	})
}

// allowed lets a request with one of the methods pass. It answers OPTIONS itself; for any other method it only sets
// the Allow header.
func allowed(w http.ResponseWriter, r *http.Request, methods ...string) bool {
	if slices.Contains(methods, r.Method) {
		return true
	}
	w.Header().Set("Allow", strings.Join(append(methods, http.MethodOptions), ", "))
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
	return false
}

// policy lets a page load its own style sheet and icon and send its own form, and nothing else. There is no script.
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// secured sets the headers that every answer carries.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer") // an address holds the question
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		next.ServeHTTP(w, r)
	})
}

// recovered turns a panic into a page that says so.
func (s *site) recovered(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			v := recover()
			if v == nil {
				return
			}
			if v == http.ErrAbortHandler {
				panic(v)
			}
			s.log.Error("request panicked", "path", r.URL.Path, "panic", v, "stack", string(debug.Stack()))
			s.broken(w, r)
		}()
		next.ServeHTTP(w, r)
	})
}

// logged notes every request, without the query: that is what people ask.
func (s *site) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := s.now()
		rec := &recorder{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(rec, r)
		s.log.Debug("request", "method", r.Method, "path", r.URL.Path, "status", rec.status, "took", s.now().Sub(start))
	})
}

// recorder remembers the status that was sent.
type recorder struct {
	http.ResponseWriter
	status int
}

// WriteHeader remembers the status and passes it on.
func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}
