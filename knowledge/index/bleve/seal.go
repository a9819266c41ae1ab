package bleve

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// sealName is the file that lists every other file of a kept index with its checksum. It is written last.
const sealName = "SEAL"

var errTorn = errors.New("the index kept is torn")

// seal writes the list.
func seal(folder string) error {
	sums, err := checksums(folder)
	if err != nil {
		return err
	}
	f, err := os.OpenFile(filepath.Join(folder, sealName), os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	_, err = f.WriteString(sums)
	return errors.Join(err, f.Sync(), f.Close())
}

// unbroken reports nil where the folder holds what its seal says, [fs.ErrNotExist] where there is no folder, errTorn
// else. bleve maps its files into memory, where a cut one would end the program: it is never shown one.
func unbroken(folder string) error {
	if _, err := os.Stat(folder); err != nil {
		return err
	}
	want, err := os.ReadFile(filepath.Join(folder, sealName))
	if err != nil {
		return fmt.Errorf("%w: no seal", errTorn)
	}
	have, err := checksums(folder)
	if err != nil {
		return fmt.Errorf("%w: %w", errTorn, err)
	}
	if have != string(want) {
		return fmt.Errorf("%w: its files are not what its seal says", errTorn)
	}
	return nil
}

// checksums lists the folder's files, all but the seal, one a line, in their order.
func checksums(folder string) (string, error) {
	var b strings.Builder
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == sealName {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		sum, err := checksum(path)
		fmt.Fprintf(&b, "%x %s\n", sum, filepath.ToSlash(name))
		return err
	})
	return b.String(), err
}

func checksum(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only: closing loses nothing
	h := sha256.New()
	_, err = io.Copy(h, bufio.NewReader(f))
	return h.Sum(nil), err
}
