package telegramtest

import (
	"errors"
	"net/http"
	"net/http/httptest"
)

// Transport reaches the server without a network. In a bubble of testing/synctest nothing of it keeps time from going on.
func (s *Server) Transport() http.RoundTripper { return local{s} }

type local struct{ s *Server }

// RoundTrip implements [http.RoundTripper]. A connection that the server cuts is an error, as it is over a network.
func (l local) RoundTrip(r *http.Request) (resp *http.Response, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			resp, err = nil, errors.New("connection cut")
		}
	}()
	w := httptest.NewRecorder()
	l.s.serve(w, r)
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	return w.Result(), nil
}
