package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"disputebot/bot"
	"disputebot/bot/store"
	"disputebot/config"
	"disputebot/knowledge"
	"disputebot/knowledge/answer"
	"disputebot/knowledge/articles"
	"disputebot/knowledge/dossier"
	"disputebot/knowledge/index/bleve"
	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
	"disputebot/knowledge/vector"
)

// parts is the bot and what it stands on.
type parts struct {
	library *knowledge.Library
	engine  *answer.Engine
	bot     *bot.Bot
	done    func() // frees what the parts hold
}

// open puts the whole bot together: language data, articles, statements, index, engine, replies. What outlives a message
// goes to keep, which stays the caller's.
func open(ctx context.Context, c config.Config, keep bot.Store, log *slog.Logger) (parts, error) {
	k, err := readLibrary(c, log)
	if err != nil {
		return parts{}, err
	}
	index, err := openIndex(ctx, c, k.library, k.languages, log)
	if err != nil {
		return parts{}, err
	}
	words, err := vector.Open()
	if err != nil {
		return parts{}, errors.Join(fmt.Errorf("open the word table: %w", err), index.Close())
	}
	engine, err := answer.New(k.library, index, words, k.reader.Asker(k.library.Actors), k.languages)
	if err != nil {
		return parts{}, errors.Join(fmt.Errorf("make the engine: %w", err), index.Close())
	}
	done := func() {
		if err := index.Close(); err != nil {
			log.Warn("index not closed", "error", err)
		}
	}
	b := bot.New(k.library, engine, keep, bot.Options{
		PublicURL: c.Web.PublicURL, Limits: bot.Limits(c.Limits), Log: log,
		Dossier: dossier.New(k.library, k.reader.Same(k.library), k.languages), Names: engine,
	})
	return parts{k.library, engine, b, done}, nil
}

// openParts is open for a command that serves nobody: what is tried out there is nobody's to keep.
func openParts(cmd *cobra.Command) (parts, error) {
	c, err := settings(cmd)
	if err != nil {
		return parts{}, err
	}
	return open(cmd.Context(), c, store.NewMemory(), newLogger(cmd.ErrOrStderr(), c))
}

// openStore opens what is kept between messages: in the data folder, or in memory where there is none.
func openStore(c config.Config, log *slog.Logger) (*store.Store, error) {
	if c.Data == "" {
		return store.NewMemory(), nil
	}
	s, err := store.Open(storeFile(c), log)
	switch {
	case errors.Is(err, store.ErrInUse):
		return nil, failed(err, "stop the other disputebot first, or give this one a data folder of its own")
	case errors.Is(err, store.ErrNewer):
		return nil, failed(err, "start the newer disputebot, or move that file away to begin without what it keeps")
	case err != nil:
		return nil, failed(err, "see that "+c.Data+" is a folder one can write to")
	}
	return s, nil
}

// storeFile is where the store lies.
func storeFile(c config.Config) string { return filepath.Join(c.Data, store.Name) }

// openIndex opens the index engine. Another one is another case here.
func openIndex(ctx context.Context, c config.Config, library *knowledge.Library, languages *lang.Set, log *slog.Logger) (*bleve.Index, error) {
	index, err := bleve.Open(ctx, library, languages, bleve.Options{Folder: indexFolder(c), Log: log})
	if err != nil {
		return nil, fmt.Errorf("open the index: %w", err)
	}
	return index, nil
}

// indexFolder is where the index is kept; "" is nowhere.
func indexFolder(c config.Config) string {
	if c.Data == "" {
		return ""
	}
	return filepath.Join(c.Data, "index")
}

// readLibrary reads the articles that the configuration names. Its error holds every fault of the folder, a line each; what a rule of ours
// fails to read is only logged.
func readLibrary(c config.Config, log *slog.Logger) (known, error) {
	files, languages, err := sources(c)
	if err != nil {
		return known{}, err
	}
	reader, err := statement.New(languages)
	if err != nil {
		return known{}, fmt.Errorf("read the language data: %w", err)
	}
	reader = reader.Telling(func(err error) { log.Warn("something was not read; please report it", "error", err) })
	library, err := ingest.Load(files, languages, ingest.Options{Statements: reader})
	if err != nil {
		return known{}, failed(err, mendHint(c.Articles))
	}
	return known{library, languages, reader}, nil
}

// mendHint tells where the faults are and how to see whether they are gone.
func mendHint(folder string) string {
	if folder == "" {
		return ""
	}
	return fmt.Sprintf("mend it in %s, then see: disputebot articles check --articles %[1]s", folder)
}

// known is what was read before anything is asked.
type known struct {
	library   *knowledge.Library
	languages *lang.Set
	reader    *statement.Reader
}

// sources are the folder of articles and the languages to read it by.
func sources(c config.Config) (fs.FS, *lang.Set, error) {
	languages, err := lang.Load()
	if err != nil {
		return nil, nil, fmt.Errorf("read the language data: %w", err)
	}
	files, err := articleFiles(c.Articles)
	if err != nil {
		return nil, nil, failed(err, "--articles names a folder of .txt, .md or .html files")
	}
	return files, languages, nil
}

func articleFiles(folder string) (fs.FS, error) {
	if folder == "" {
		return articles.Files(), nil
	}
	info, err := os.Stat(folder)
	if err != nil {
		return nil, fmt.Errorf("read the articles: %w", err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("read the articles: %s is no folder", folder)
	}
	return os.DirFS(folder), nil
}
