package store

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"disputebot/bot"
)

// version1 makes a file as the first version wrote it.
func version1(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), Name)
	f, err := openBolt(path)
	if err != nil {
		t.Fatal(err)
	}
	s := &Store{file: f}
	err = f.write(func(t tx) error {
		if err := migrate(t, migrations()[:1]); err != nil {
			return err
		}
		s.key = append([]byte(nil), t.get("meta", "key")...)
		return nil
	})
	noon := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	err = errors.Join(err, s.Set("ann", bot.ChatSettings{Lang: "fr"}, noon), s.Close())
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func TestMigrate(t *testing.T) {
	s, err := Open(version1(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got, err := s.Settings("ann"); got.Lang != "fr" || err != nil {
		t.Errorf("settings = %+v, %v", got, err)
	}
	if fresh, err := s.Inbox("x").Keep(1, nil); !fresh || err != nil {
		t.Errorf("the inbox that version 2 brought: %v, %v", fresh, err)
	}
	if version, err := versionNow(s); version != len(migrations()) || err != nil {
		t.Errorf("version = %d, %v", version, err)
	}
}

func TestMigrationThatFailsChangesNothing(t *testing.T) {
	f, err := openBolt(version1(t))
	if err != nil {
		t.Fatal(err)
	}
	defer f.close()
	broken := errors.New("broken")
	steps := append(migrations()[:3:3], func(tx) error { return broken })
	if err := f.write(func(t tx) error { return migrate(t, steps) }); !errors.Is(err, broken) {
		t.Errorf("error = %v", err)
	}
	if version, err := versionNow(&Store{file: f}); version != 1 || err != nil {
		t.Errorf("version = %d, %v", version, err)
	}
}

func versionNow(s *Store) (version int, err error) {
	err = s.file.read(func(t tx) error {
		version, err = versionOf(t)
		return err
	})
	return version, err
}
