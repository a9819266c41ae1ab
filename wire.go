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
	"disputebot/knowledge/index/bleve"
	"disputebot/knowledge/ingest"
	"disputebot/knowledge/lang"
	"disputebot/knowledge/statement"
)

// open puts the whole bot together: language data, articles, index, engine, replies. done frees what it holds.
func open(ctx context.Context, c config.Config, log *slog.Logger) (b *bot.Bot, done func(), err error) {
	languages, err := lang.Load()
	if err != nil {
		return nil, nil, fmt.Errorf("read the language data: %w", err)
	}
	library, err := readLibrary(c, languages)
	if err != nil {
		return nil, nil, err
	}
	index, err := openIndex(ctx, c, library, languages, log)
	if err != nil {
		return nil, nil, err
	}
	engine, err := answer.New(library, index, languages)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("make the engine: %w", err), index.Close())
	}
	done = func() {
		if err := index.Close(); err != nil {
			log.Warn("index not closed", "error", err)
		}
	}
	return bot.New(library, engine, store.NewMemory(), bot.Options{PublicURL: c.Web.PublicURL, Log: log}), done, nil
}

// openBot is open for a command that serves nobody: what it logs is about itself.
func openBot(cmd *cobra.Command) (b *bot.Bot, done func(), err error) {
	c, err := settings(cmd)
	if err != nil {
		return nil, nil, err
	}
	return open(cmd.Context(), c, newLogger(cmd.ErrOrStderr(), c))
}

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

// readLibrary reads the articles that the configuration names. Its error holds every fault of the folder, a line each.
func readLibrary(c config.Config, languages *lang.Set) (*knowledge.Library, error) {
	files, err := articleFiles(c.Articles)
	if err != nil {
		return nil, failed(err, "--articles names a folder of .txt, .md or .html files")
	}
	reader, err := statement.New(languages)
	if err != nil {
		return nil, fmt.Errorf("read the language data: %w", err)
	}
	library, err := ingest.Load(files, languages, ingest.Options{Statements: reader})
	if err != nil {
		return nil, failed(err, "disputebot articles check shows the same without starting")
	}
	return library, nil
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
