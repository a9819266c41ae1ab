package telegramtest

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"sort"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

//go:embed schema/bundle.json.gz
var packed []byte

const bundleURL = "mem:///telegram.json"

// judge holds Telegram's shapes, compiled.
type judge struct {
	methods map[string]*method
	results map[string]*jsonschema.Schema // "Update", "Message", …
}

// method is one Bot API method's shape.
type method struct {
	name       string
	schema     *jsonschema.Schema
	text       map[string]bool // parameters that are strings and nothing else
	deprecated map[string]bool
}

// params are a request's parameters, as JSON values.
type params map[string]any

// newJudge compiles the bundle, once in a process: it takes a quarter of a second.
var newJudge = sync.OnceValues(compile)

func compile() (*judge, error) {
	zip, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("open the schema bundle: %w", err)
	}
	doc, err := jsonschema.UnmarshalJSON(zip)
	if err != nil {
		return nil, fmt.Errorf("read the schema bundle: %w", err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(bundleURL, doc); err != nil {
		return nil, fmt.Errorf("add the schema bundle: %w", err)
	}
	j := &judge{methods: map[string]*method{}, results: map[string]*jsonschema.Schema{}}
	for name, raw := range doc.(map[string]any)["schemas"].(map[string]any) {
		schema, err := c.Compile(bundleURL + "#/schemas/" + name)
		if err != nil {
			return nil, fmt.Errorf("compile the schema of %s: %w", name, err)
		}
		if name[0] < 'a' {
			j.results[name] = schema
			continue
		}
		j.methods[name] = newMethod(name, schema, raw.(map[string]any))
	}
	for _, name := range []string{"ChatMemberOwner", "ChatMemberAdministrator", "ChatMemberMember", "ChatMemberLeft"} {
		if j.results[name], err = c.Compile(bundleURL + "#/$defs/" + name); err != nil {
			return nil, fmt.Errorf("compile the schema of %s: %w", name, err)
		}
	}
	return j, nil
}

func newMethod(name string, schema *jsonschema.Schema, raw map[string]any) *method {
	m := &method{name: name, schema: schema, text: map[string]bool{}, deprecated: map[string]bool{}}
	properties, _ := raw["properties"].(map[string]any)
	for key, p := range properties {
		shape := p.(map[string]any)
		m.text[key] = onlyText(shape)
		m.deprecated[key] = shape["deprecated"] == true
	}
	return m
}

func onlyText(shape map[string]any) bool {
	if shape["type"] == "string" {
		return true
	}
	some, _ := shape["anyOf"].([]any)
	for _, s := range some {
		if t := s.(map[string]any)["type"]; t != "string" && t != "null" {
			return false
		}
	}
	return len(some) > 0
}

// decode reads a form: what is text stays as it is, everything else is JSON inside the form, and files stand beside it.
func (m *method) decode(r *http.Request) (params, map[string]Document, error) {
	if err := r.ParseMultipartForm(32 << 20); err != nil && err != http.ErrNotMultipart {
		return nil, nil, fmt.Errorf("can't parse the form: %w", err)
	}
	out := params{}
	for key, values := range r.PostForm {
		out[key] = m.value(key, values[0])
	}
	files := map[string]Document{}
	if r.MultipartForm != nil {
		for key, sent := range r.MultipartForm.File {
			f, err := readFile(sent[0])
			if err != nil {
				return nil, nil, err
			}
			out[key], files[key] = "attach://"+key, f
		}
	}
	return out, files, nil
}

func readFile(h *multipart.FileHeader) (Document, error) {
	f, err := h.Open()
	if err != nil {
		return Document{}, fmt.Errorf("open the file %q: %w", h.Filename, err)
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return Document{}, fmt.Errorf("read the file %q: %w", h.Filename, err)
	}
	return Document{Name: h.Filename, Data: data}, nil
}

func (m *method) value(key, text string) any {
	if m.text[key] {
		return text
	}
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		return text
	}
	return v
}

// check lists what is wrong with the parameters by their shape, and which of them Telegram has replaced.
func (m *method) check(p params) (faults, old []string) {
	if err := m.schema.Validate(map[string]any(p)); err != nil {
		faults = append(faults, strings.ReplaceAll(err.Error(), "\n", "; "))
	}
	for key := range p {
		if m.deprecated[key] {
			old = append(old, m.name+": "+key+" is deprecated")
		}
	}
	sort.Strings(old)
	return faults, old
}

// checkResult judges what the server itself is about to say.
func (j *judge) checkResult(shape string, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	plain, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return err
	}
	return j.results[shape].Validate(plain)
}

func (p params) str(key string) string {
	s, _ := p[key].(string)
	return s
}

func (p params) num(key string) int64 { return number(p[key]) }

func (p params) object(key string) params {
	m, _ := p[key].(map[string]any)
	return m
}

func (p params) list(key string) []any {
	l, _ := p[key].([]any)
	return l
}

func number(v any) int64 {
	n, _ := v.(json.Number)
	i, _ := n.Int64()
	return i
}
