package web

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"html/template"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"time"
)

//go:embed static
var staticFiles embed.FS

//go:embed templates/*.html
var templateFiles embed.FS

// templates are the pages by name, each with the layout around it.
type templates map[string]*template.Template

// loadTemplates parses the embedded pages; a broken one is a programming mistake.
func loadTemplates() templates {
	out := templates{}
	for _, name := range []string{"home", "answer", "sources", "passage", "notice"} {
		out[name] = template.Must(template.ParseFS(templateFiles, "templates/layout.html", "templates/parts.html", "templates/"+name+".html"))
	}
	return out
}

// asset is a file that is served as it is.
type asset struct {
	body []byte
	kind string
	sum  string // changes with the body
}

// loadAssets reads the embedded files by name, and the style sheet's path with its sum in it, so that browsers may keep
// it for ever.
func loadAssets() (assets map[string]asset, style string) {
	assets = map[string]asset{}
	files, err := fs.Glob(staticFiles, "static/*")
	if err != nil {
		panic(fmt.Sprintf("web: %v", err))
	}
	for _, f := range files {
		body, err := staticFiles.ReadFile(f)
		if err != nil {
			panic(fmt.Sprintf("web: %v", err))
		}
		sum := sha256.Sum256(body)
		assets[path.Base(f)] = asset{body: body, kind: mime.TypeByExtension(path.Ext(f)), sum: hex.EncodeToString(sum[:4])}
	}
	return assets, "/static/style.css?v=" + assets["style.css"].sum
}

// static serves one asset.
func (s *site) static(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("name")
	a, ok := s.assets[name]
	if !ok {
		s.notFound(w, r)
		return
	}
	w.Header().Set("Content-Type", a.kind)
	w.Header().Set("Cache-Control", "public, max-age=3600")
	if r.URL.Query().Get("v") == a.sum {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(a.body))
}
