package web

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"disputebot/adapters"
	"disputebot/bot"
)

var _ adapters.Platform = (*Platform)(nil)

const firstID = "0123456789abcdef0123456789abcdef"

// open is the page over a bot, with ids that a test can foretell.
func open(t *testing.T, b Bot, o Options) http.Handler {
	t.Helper()
	p := New(o, b)
	p.site.newID = func() string { return firstID }
	return p.Handler()
}

// send makes one request with headers given as pairs.
func send(h http.Handler, method, target, body string, headers ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, target, strings.NewReader(body))
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// TestWithoutScript goes the whole way as a browser without script does: it reads the form and the links out of each page.
func TestWithoutScript(t *testing.T) {
	s := new(script)
	srv := httptest.NewServer(open(t, s, Options{}))
	defer srv.Close()
	get := func(path string) *html.Node {
		t.Helper()
		resp, err := srv.Client().Get(srv.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		page, err := html.Parse(resp.Body)
		if err != nil || resp.StatusCode != http.StatusOK {
			t.Fatalf("GET %s = %d, %v", path, resp.StatusCode, err)
		}
		return page
	}
	submit := func(page *html.Node, question string) *html.Node {
		t.Helper()
		action, fields := form(page)
		fields.Set("q", question)
		return get(action + "?" + fields.Encode())
	}

	answer := submit(get("/"), "What did the mayor ask?")
	follow := submit(answer, "And why?")
	around := get(linkTo(t, follow, "Context"))
	get(linkTo(t, around, "Back to the answer"))
	article := get(linkTo(t, around, "Whole article"))
	get(linkTo(t, article, "Sources"))
	submit(article, "Who answered?")

	want := []bot.Question{
		{Command: bot.Start},
		{Command: bot.Ask, Text: "What did the mayor ask?", Conversation: "web:" + firstID},
		{Command: bot.Ask, Text: "And why?", Conversation: "web:" + firstID},
		{Command: bot.Tap, Text: "c:k1", Conversation: "web:" + firstID},
		{Command: bot.Ask, Text: "And why?", Conversation: "web:" + firstID},
		{Command: bot.Sources},
		{Command: bot.Ask, Text: "Who answered?", Conversation: "web:" + firstID},
	}
	var got []bot.Question
	for _, q := range s.asked {
		if q.Locale != "en" || q.Time.IsZero() {
			t.Errorf("question %+v has no locale or no time", q)
		}
		got = append(got, bot.Question{Command: q.Command, Text: q.Text, Conversation: q.Conversation})
	}
	if !reflect.DeepEqual(want, got) {
		t.Errorf("questions = %+v\nwant %+v", got, want)
	}
	if marks := all(article, "mark"); len(marks) != 1 || text(marks[0]) != demand {
		t.Errorf("the article page marks %d passages, want the quote alone, byte for byte", len(marks))
	}
}

func TestTypedCommands(t *testing.T) {
	s := new(script)
	h := open(t, s, Options{})
	page := send(h, "GET", "/?q=%2Fsources", "", "Accept-Language", "fr").Body.String()
	if !strings.Contains(page, `class="sources"`) || !strings.Contains(page, `<html lang="fr">`) {
		t.Errorf("/sources in the box shows no sources:\n%s", page)
	}
	send(h, "POST", "/api/ask", `{"text":"/dance","lang":"fr"}`)
	want := bot.Question{Command: bot.Unknown, Text: "dance", Locale: "fr"}
	got := s.asked[1]
	got.Time = want.Time
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("question (-want +got):\n%s", diff)
	}
}

func TestQuotesKeepTheirBytes(t *testing.T) {
	w := send(open(t, new(script), Options{}), "GET", "/?q=x", "")
	page, err := html.Parse(w.Body)
	if err != nil {
		t.Fatal(err)
	}
	quotes := all(page, "blockquote")
	for i, want := range []string{demand, refusal} {
		if i >= len(quotes) || text(quotes[i]) != want {
			t.Errorf("blockquote %d is not %q", i, want)
		}
	}
	if lang := attr(quotes[1], "lang"); lang != "fr" {
		t.Errorf("the French quote has lang %q", lang)
	}
}

// TestHostileText reads the page as a browser would: no element and no attribute of foreign making may come out.
func TestHostileText(t *testing.T) {
	h := open(t, new(script), Options{})
	for _, target := range []string{"/?q=hostile", "/?q=" + url.QueryEscape(hostile) + "&tap=" + url.QueryEscape(hostile) + "&c=" + url.QueryEscape(`"><script>`), "/p/k1", "/p/" + url.PathEscape(hostile), "/sources"} {
		t.Run(target, func(t *testing.T) {
			w := send(h, "GET", target, "", "Accept-Language", hostile)
			page, err := html.Parse(w.Body)
			if err != nil {
				t.Fatal(err)
			}
			for _, tag := range []string{"script", "iframe", "style"} {
				if len(all(page, tag)) > 0 {
					t.Errorf("a <%s> on the page", tag)
				}
			}
			for n := range page.Descendants() {
				for _, a := range n.Attr {
					if strings.HasPrefix(a.Key, "on") || strings.HasPrefix(strings.TrimSpace(strings.ToLower(a.Val)), "javascript:") {
						t.Errorf("<%s %s=%q>", n.Data, a.Key, a.Val)
					}
				}
			}
		})
	}
}

func TestStatusAndHeaders(t *testing.T) {
	h := open(t, new(script), Options{})
	tests := []struct {
		name, method, target string
		status               int
		kind, allow, holds   string
	}{
		{"home", "GET", "/", 200, "text/html; charset=utf-8", "", "<h1"},
		{"head", "HEAD", "/", 200, "text/html; charset=utf-8", "", ""},
		{"empty question", "GET", "/?q=", 200, "text/html; charset=utf-8", "", "Who demanded what from whom?"},
		{"blank question", "GET", "/?q=+%0A", 200, "text/html; charset=utf-8", "", "Who demanded what from whom?"},
		{"unknown passage", "GET", "/p/zz", 404, "text/html; charset=utf-8", "", "There is nothing here"},
		{"unknown page", "GET", "/wp-login.php", 404, "text/html; charset=utf-8", "", "There is nothing here"},
		{"broken query", "GET", "/?q=100%", 400, "text/html; charset=utf-8", "", "That address is broken"},
		{"fault of the bot", "GET", "/?q=fault", 500, "text/html; charset=utf-8", "", "1a2b"},
		{"panic", "GET", "/?q=panic", 500, "text/html; charset=utf-8", "", "Something went wrong"},
		{"post to a page", "POST", "/", 405, "text/html; charset=utf-8", "GET, HEAD, OPTIONS", "can only be read"},
		{"delete a passage", "DELETE", "/p/k1", 405, "text/html; charset=utf-8", "GET, HEAD, OPTIONS", "can only be read"},
		{"options of a page", "OPTIONS", "/sources", 204, "", "GET, HEAD, OPTIONS", ""},
		{"style", "GET", "/static/style.css", 200, "text/css; charset=utf-8", "", "--paper"},
		{"icon", "GET", "/static/icon.svg", 200, "image/svg+xml", "", "<svg"},
		{"no such asset", "GET", "/static/x.js", 404, "text/html; charset=utf-8", "", "There is nothing here"},
		{"health", "GET", "/healthz", 200, "text/plain; charset=utf-8", "", "ok"},
		{"api read", "GET", "/api/ask", 405, "application/json", "POST, OPTIONS", `{"error":`},
		{"api options", "OPTIONS", "/api/ask", 204, "", "POST, OPTIONS", ""},
		{"api unknown", "POST", "/api/tell", 404, "application/json", "", `{"error":`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := send(h, tt.method, tt.target, "")
			if w.Code != tt.status || w.Header().Get("Content-Type") != tt.kind || w.Header().Get("Allow") != tt.allow || !strings.Contains(w.Body.String(), tt.holds) {
				t.Errorf("%s %s = %d %q Allow %q, want %d %q %q with %q in\n%s", tt.method, tt.target, w.Code, w.Header().Get("Content-Type"), w.Header().Get("Allow"), tt.status, tt.kind, tt.allow, tt.holds, w.Body)
			}
			if strings.Contains(w.Body.String(), "torn") {
				t.Errorf("internals in\n%s", w.Body)
			}
			csp := w.Header().Get("Content-Security-Policy")
			if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") || w.Header().Get("X-Content-Type-Options") != "nosniff" || w.Header().Get("Referrer-Policy") != "no-referrer" {
				t.Errorf("headers = %v", w.Header())
			}
			if w.Header().Get("Set-Cookie") != "" {
				t.Error("a cookie")
			}
		})
	}
}

func TestReadersLanguage(t *testing.T) {
	h := open(t, new(script), Options{})
	tests := []struct{ name, accept, lang, holds string }{
		{"none", "", "en", "There is nothing here"},
		{"French of Canada", "fr-CA,fr;q=0.9,en;q=0.1", "fr", "Il n’y a rien ici"},
		{"English first", "en;q=0.9,fr;q=0.8", "en", "There is nothing here"},
		{"neither", "ja,de", "en", "There is nothing here"},
		{"unreadable", ";;;q=\xff", "en", "There is nothing here"},
		{"endless", strings.Repeat("fr;q=0.1,", 5000), "fr", "Il n’y a rien ici"},
		{"endless without a comma", strings.Repeat("x", 5000), "en", "There is nothing here"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			w := send(h, "GET", "/p/zz", "", "Accept-Language", tt.accept)
			if w.Code != 404 || w.Header().Get("Content-Language") != tt.lang || !strings.Contains(w.Body.String(), `<html lang="`+tt.lang+`">`) || !strings.Contains(w.Body.String(), tt.holds) {
				t.Errorf("%d %q, want 404 %q with %q in\n%s", w.Code, w.Header().Get("Content-Language"), tt.lang, tt.holds, w.Body)
			}
			if w.Header().Get("Vary") != "Accept-Language" {
				t.Error("no Vary: a cache would mix the languages up")
			}
		})
	}
}

// TestLongQuestion: the bot gets all of it, the page repeats only its beginning.
func TestLongQuestion(t *testing.T) {
	s := new(script)
	long := strings.Repeat("é", 5000)
	w := send(open(t, s, Options{}), "GET", "/?q="+url.QueryEscape(long), "")
	if w.Code != 200 || s.asked[0].Text != long {
		t.Errorf("%d, asked %d bytes of %d", w.Code, len(s.asked[0].Text), len(long))
	}
	if body := w.Body.String(); !strings.Contains(body, strings.Repeat("é", 300)+"…</h1>") || len(body) > 20000 {
		t.Errorf("a page of %d bytes, want the first 300 letters as its heading", len(body))
	}
}

func TestConversationIDIsOurs(t *testing.T) {
	s := new(script)
	h := open(t, s, Options{})
	const mine = "00112233445566778899aabbccddeeff"
	send(h, "GET", "/?q=x&c="+mine, "")
	send(h, "GET", "/?q=x&c=telegram:42", "")
	if got := []string{s.asked[0].Conversation, s.asked[1].Conversation}; !reflect.DeepEqual(got, []string{"web:" + mine, "web:" + firstID}) {
		t.Errorf("conversations = %q", got)
	}
	if a, b := randomID(), randomID(); a == b || !conversationID.MatchString(a) {
		t.Errorf("randomID gave %q and %q", a, b)
	}
}

// TestBasePath: behind a proxy under /bot, every link leads back there, whether the proxy cuts the path off or not.
func TestBasePath(t *testing.T) {
	h := open(t, new(script), Options{PublicURL: "https://a.example/bot/"})
	for _, target := range []string{"/bot/?q=x", "/?q=x"} {
		w := send(h, "GET", target, "")
		if w.Code != 200 {
			t.Fatalf("GET %s = %d", target, w.Code)
		}
		page, err := html.Parse(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		for n := range page.Descendants() {
			for _, a := range n.Attr {
				if (a.Key == "href" || a.Key == "src" || a.Key == "action") && strings.HasPrefix(a.Val, "/") && !strings.HasPrefix(a.Val, "/bot/") {
					t.Errorf("<%s %s=%q> leaves /bot", n.Data, a.Key, a.Val)
				}
			}
		}
	}
	if w := send(h, "GET", "/bot/p/k1", ""); !strings.Contains(w.Body.String(), `<link rel="canonical" href="https://a.example/bot/p/k1">`) {
		t.Errorf("no canonical address in\n%s", w.Body)
	}
}

func TestStyleMayBeKept(t *testing.T) {
	h := open(t, new(script), Options{})
	page := send(h, "GET", "/", "").Body.String()
	path := regexp.MustCompile(`/static/style\.css\?v=[0-9a-f]+`).FindString(page)
	if got := send(h, "GET", path, "").Header().Get("Cache-Control"); !strings.Contains(got, "immutable") {
		t.Errorf("GET %s: Cache-Control %q", path, got)
	}
	if got := send(h, "GET", "/static/style.css?v=old", "").Header().Get("Cache-Control"); strings.Contains(got, "immutable") {
		t.Errorf("an old sum: Cache-Control %q", got)
	}
}

// TestQuestionsStayOutOfTheLog looks at everything that is logged at debug level.
func TestQuestionsStayOutOfTheLog(t *testing.T) {
	var log bytes.Buffer
	h := open(t, new(script), Options{Log: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))})
	send(h, "GET", "/?q=canary", "")
	send(h, "POST", "/api/ask", `{"text":"canary"}`)
	if got := log.String(); strings.Count(got, "msg=request") != 2 || strings.Contains(got, "canary") {
		t.Errorf("log = %s", got)
	}
}

// TestSlowAnswerIsCutOff proves, in simulated time, that a bot that hangs holds nobody for ever.
func TestSlowAnswerIsCutOff(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		w := send(open(t, new(script), Options{}), "GET", "/?q=wait", "")
		if took := time.Since(start); w.Code != 500 || took != answerTimeout || !strings.Contains(w.Body.String(), "3c4d") {
			t.Errorf("%d after %v, want 500 after %v with the bot's own words in\n%s", w.Code, took, answerTimeout, w.Body)
		}
	})
}

func TestRunServesStopsAndRunsAgain(t *testing.T) {
	up := make(chan string, 1)
	p := New(Options{Listen: "127.0.0.1:0", Log: slog.New(listener(up))}, new(script))
	for range 2 {
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- p.Run(ctx) }()
		resp, err := http.Get(<-up + "healthz")
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(resp.Body)
		resp.Body.Close()
		if string(body) != "ok\n" {
			t.Errorf("healthz = %q", body)
		}
		cancel()
		if err := <-done; err != nil {
			t.Errorf("Run = %v", err)
		}
	}
}

func TestRunNamesTheKeyOfATakenPort(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer ln.Close()
	err = New(Options{Listen: ln.Addr().String()}, new(script)).Run(t.Context())
	if err == nil || !strings.HasPrefix(err.Error(), "web.listen: ") || !strings.Contains(err.Error(), ln.Addr().String()) {
		t.Errorf("Run = %v, want web.listen and the address in it", err)
	}
}

func TestWordsComplete(t *testing.T) {
	entries, err := wordFiles.ReadDir("words")
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != len(languages) {
		t.Errorf("%d files under words, %d languages", len(entries), len(languages))
	}
	for i, w := range loadWords().words {
		v := reflect.ValueOf(w)
		for j := range v.NumField() {
			if v.Field(j).IsZero() {
				t.Errorf("words/%s.yaml: nothing for %s", languages[i], v.Type().Field(j).Tag.Get("yaml"))
			}
		}
	}
}

func TestCommandInTheAddress(t *testing.T) {
	h := open(t, new(script), Options{})
	for target, want := range map[string]int{"/help": 303, "/matrice": 303, "/nothing": 404, "/ask": 404} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest("GET", target, nil))
		if w.Code != want {
			t.Errorf("%s: %d, want %d", target, w.Code, want)
		}
		if want == 303 && w.Header().Get("Location") != "/?q=%2F"+target[1:] {
			t.Errorf("%s leads to %s", target, w.Header().Get("Location"))
		}
	}
}
