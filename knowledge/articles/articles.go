// Package articles answers: what are the sources themselves? It embeds a folder of raw articles, byte for byte, with
// articles.yaml (what is known about each), and, where they are there, actors.yaml (who is called what) and
// thesaurus.yaml (which terms mean the same here). Nothing is read or judged in this package; package ingest does that
// with this folder and with every other one alike.
//
// The texts are their publishers', see NOTICE.
package articles

import (
	"embed"
	"io/fs"
)

//go:embed *.txt *.yaml
var files embed.FS

// Files is the embedded folder: articles at its top level beside their yaml files. It cannot be written to.
func Files() fs.FS { return files }
