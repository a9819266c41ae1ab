package discordtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"strings"
)

// File is a document that the bot has sent along.
type File struct {
	Name string
	MIME string
	Data []byte
}

// maxFile is the largest file that Discord takes of a bot in a server without boosts.
const maxFile = 10 << 20

// opened takes a request's body apart: the JSON in it, and the files that go along.
func opened(contentType string, body []byte) (text []byte, files map[string]File, err error) {
	kind, params, err := mime.ParseMediaType(contentType)
	if err != nil || kind != "multipart/form-data" {
		return body, nil, nil // an empty body has no type
	}
	files = map[string]File{}
	for r := multipart.NewReader(bytes.NewReader(body), params["boundary"]); ; {
		p, err := r.NextPart()
		if err == io.EOF {
			return text, files, nil
		}
		if err != nil {
			return nil, nil, fmt.Errorf("read form: %w", err)
		}
		data, err := io.ReadAll(p)
		if err != nil {
			return nil, nil, fmt.Errorf("read part %s: %w", p.FormName(), err)
		}
		if p.FormName() == "payload_json" {
			text = data
			continue
		}
		files[p.FormName()] = File{Name: p.FileName(), MIME: p.Header.Get("Content-Type"), Data: data}
	}
}

// judgeFiles says what is wrong with the files of a request: each has to be announced under its number and name.
func judgeFiles(body []byte, files map[string]File) string {
	var d struct {
		Attachments []struct {
			ID       json.Number `json:"id"`
			Filename string      `json:"filename"`
		} `json:"attachments"`
	}
	if err := json.Unmarshal(body, &d); err != nil && len(files) > 0 {
		return "attachments: " + err.Error()
	}
	if len(d.Attachments) != len(files) {
		return fmt.Sprintf("attachments: %d announced, %d sent", len(d.Attachments), len(files))
	}
	for _, a := range d.Attachments {
		f, ok := files["files["+a.ID.String()+"]"]
		switch {
		case !ok || f.Name != a.Filename || f.Name == "" || strings.ContainsAny(f.Name, `/\`):
			return fmt.Sprintf("attachments: %s %q is not what was sent", a.ID, a.Filename)
		case len(f.Data) == 0 || len(f.Data) > maxFile:
			return fmt.Sprintf("attachments: %s has %d bytes", f.Name, len(f.Data))
		}
	}
	return ""
}

// keep writes the files of the request under way into a message.
func (s *Server) keep(m *Message) {
	for i := range len(s.uploads) {
		f := s.uploads[fmt.Sprintf("files[%d]", i)]
		m.Files = append(m.Files, f)
		m.wire["attachments"] = append(m.wire["attachments"].([]any), map[string]any{"id": s.newID(), "filename": f.Name, "size": len(f.Data),
			"url": "https://cdn.a.example/" + f.Name, "proxy_url": "https://cdn.a.example/" + f.Name, "content_type": f.MIME})
	}
}
