package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"

	"github.com/factlint/factlint/checks"
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/lint"
	"github.com/factlint/factlint/internal/source"
)

// articleWords is the length of the article that figures of speed are given for.
const articleWords = 1150

// ordinaryDraft is a draft of the usual length and with as many figures and names as
// such articles have; the other drafts of fixtures/articles hold little else.
const ordinaryDraft = "../../fixtures/articles/longread/draft.md"

// article is an article of articleWords words: an ordinary one, or a dense one with
// something to check in almost every sentence, put together from the bodies of the
// other drafts of fixtures/articles, again from the first when they do not suffice.
func article(b *testing.B, dense bool) []byte {
	b.Helper()
	drafts := []string{ordinaryDraft}
	if dense {
		found, err := filepath.Glob("../../fixtures/articles/*/draft.md")
		if err != nil || len(found) < 2 {
			b.Fatalf("found the drafts %q, %v", found, err)
		}
		drafts = slices.DeleteFunc(found, func(name string) bool { return filepath.ToSlash(name) == ordinaryDraft })
	}
	out := []byte("---\ndate: 2026-03-12\n---\n")
	words := 0
	for {
		for _, name := range drafts {
			data, err := os.ReadFile(name)
			if err != nil {
				b.Fatal(err)
			}
			_, body, _ := bytes.Cut(data[3:], []byte("\n---\n"))
			for line := range bytes.Lines(body) {
				n := len(bytes.Fields(line))
				if words+n > articleWords {
					return out
				}
				words += n
				out = append(out, line...)
			}
		}
	}
}

// base is the facts of all the drafts of fixtures/articles.
func base(b *testing.B) []string {
	b.Helper()
	found, err := filepath.Glob("../../fixtures/articles/*/facts*")
	if err != nil || len(found) == 0 {
		b.Fatalf("found the facts %q, %v", found, err)
	}
	return found
}

// BenchmarkPipeline is all that is done to one article in a process that has
// others to do: parse, understand, check. "goldmark" is the same bytes through
// goldmark's parser alone, with tables and footnotes, and "x-goldmark" how many
// times longer the pipeline took in the same run: medians, as others use the machine.
func BenchmarkPipeline(b *testing.B) {
	b.Run("ordinary", func(b *testing.B) { benchmarkPipeline(b, article(b, false)) })
	b.Run("dense", func(b *testing.B) { benchmarkPipeline(b, article(b, true)) })
}

func benchmarkPipeline(b *testing.B, data []byte) {
	b.Helper()
	known, problems := facts.Load(base(b))
	if len(problems) > 0 {
		b.Fatal(problems)
	}
	markdown := goldmark.New(goldmark.WithExtensions(extension.GFM, extension.Footnote)).Parser()
	l := &lint.Linter{Engine: claim.NewEngine(), Checks: checks.All()}
	var parsing, whole []time.Duration
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		start := time.Now()
		markdown.Parse(text.NewReader(data))
		middle := time.Now()
		if _, err := l.Lint(source.New("draft.md", data), &lint.Settings{Facts: known}); err != nil {
			b.Fatal(err)
		}
		parsing = append(parsing, middle.Sub(start))
		whole = append(whole, time.Since(middle))
	}
	b.ReportMetric(float64(median(whole))/float64(median(parsing)), "x-goldmark")
	b.ReportMetric(float64(median(whole))/float64(time.Microsecond), "µs/article")
}

func median(all []time.Duration) time.Duration {
	slices.Sort(all)
	return all[len(all)/2]
}

// BenchmarkProcess is what a user waits for: a new process that reads the facts
// base and one article, or a thousand.
func BenchmarkProcess(b *testing.B) {
	data := article(b, false)
	dir := b.TempDir()
	program := filepath.Join(dir, "factlint")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		b.Fatalf("%v\n%s", err, out)
	}
	for _, n := range []int{1, 1000} {
		drafts := filepath.Join(dir, strconv.Itoa(n))
		if err := os.Mkdir(drafts, 0o755); err != nil {
			b.Fatal(err)
		}
		for i := range n {
			// No two alike, as in an archive.
			if err := os.WriteFile(filepath.Join(drafts, fmt.Sprintf("%04d.md", i)), fmt.Appendf(bytes.Clone(data), "\nArticle %d.\n", i), 0o644); err != nil {
				b.Fatal(err)
			}
		}
		args := []string{"--quiet", "--format", "compact", drafts}
		for _, f := range base(b) {
			args = append(args, "--facts", f)
		}
		b.Run(fmt.Sprintf("articles=%d", n), func(b *testing.B) {
			var peak int64
			for b.Loop() {
				cmd := exec.Command(program, args...)
				var errs strings.Builder
				cmd.Stderr = &errs
				if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() != exitFindings {
					b.Fatalf("%v\n%s", err, errs.String())
				}
				peak = max(peak, peakMemory(cmd.ProcessState))
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/1000/float64(b.N), "ms/run")
			if peak > 0 {
				b.ReportMetric(float64(peak)/(1<<20), "MiB-peak")
			}
		})
	}
}
