package articles_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"testing"
	"unicode/utf8"

	"disputebot/knowledge/articles"
)

func ExampleFiles() {
	names, _ := fs.Glob(articles.Files(), "*.txt")
	fmt.Println(names)
	// Output: [000.txt 001.txt 002.txt 003.txt 004.txt]
}

func TestFilesAreEmbeddedByteForByte(t *testing.T) {
	err := fs.WalkDir(articles.Files(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		embedded, err := fs.ReadFile(articles.Files(), name)
		if err != nil {
			return err
		}
		onDisk, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if !bytes.Equal(embedded, onDisk) {
			t.Errorf("%s: embedded bytes differ from the file", name)
		}
		if !utf8.Valid(embedded) || bytes.Contains(embedded, []byte("\r")) {
			t.Errorf("%s: not UTF-8 with plain line ends; was it converted on checkout?", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
