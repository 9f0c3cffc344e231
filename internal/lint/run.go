package lint

import (
	"fmt"
	"sync"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/claim"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
	"github.com/factlint/factlint/internal/value"
)

// Linter reads drafts. It is built once a process, only read afterwards, and
// safe for concurrent use.
type Linter struct {
	Engine *claim.Engine
	Checks []*Check // in order of precedence: of two findings on one claim the earlier check's stands

	listRules sync.Once
	ruleList  []RuleInfo
	standard  map[string]Severity // default severities by rule
}

// rules are the rules of the checks, listed once for all drafts, and their default
// severities.
func (l *Linter) rules() ([]RuleInfo, map[string]Severity) {
	l.listRules.Do(func() {
		l.ruleList = Rules(l.Checks)
		l.standard = make(map[string]Severity, len(l.ruleList))
		for _, r := range l.ruleList {
			l.standard[r.Name] = r.Severity
		}
	})
	return l.ruleList, l.standard
}

// Settings is what is known of a draft besides its text. It is only read.
type Settings struct {
	Facts    *facts.Base // nil for none
	Format   prose.Format
	Date     value.Date // of the article, used when its front matter has none; zero when unknown
	Dollar   string     // ISO 4217 code a bare "$" stands for; "" is USD, marked as a guess
	DayOrder value.DayOrder
	Value    value.Setting // rates and horizons; the rest of it is set for each claim
	// Name, when not "", is what fingerprints call the draft: a path that is the same
	// from wherever the program runs. Else it is the file's path.
	Name string
	// Severity, when not nil, is the severity of a rule whose default is given;
	// Off drops its findings.
	Severity func(rule string, standard Severity) Severity
}

// Result is what was understood of a draft, and what is wrong with it.
type Result struct {
	File        *source.File
	Doc         *prose.Document
	Date        value.Date // of the article; zero when unknown
	Mentions    []mention.Mention
	Claims      []claim.Claim
	Verdicts    []Judgement  // of Claims, index for index
	Diagnostics []Diagnostic // sorted by place, then by precedence
	Suppressed  []Suppressed // findings a directive of the draft silences, in the same order
	Counts      Counts
}

// Suppressed is a finding that the draft itself asks not to show.
type Suppressed struct {
	Diagnostic
	Reason   string
	External bool // silenced by a baseline, not by the draft
}

// Counts says how much of a draft was checked.
type Counts struct {
	Claims     int // understood
	Checked    int // compared with a fact
	Unverified int // checkable, but without a fact
	Tally
}

// Read finds what a draft states, and what the facts say of it. The error is for
// text that cannot be read at all.
func (l *Linter) Read(f *source.File, s *Settings) (*Result, error) {
	doc, err := prose.Parse(f, s.Format, l.Engine.Lexicon())
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Path, err)
	}
	return l.ReadDocument(doc, s), nil
}

// ReadDocument is [Linter.Read] for a parsed draft.
func (l *Linter) ReadDocument(doc *prose.Document, s *Settings) *Result {
	r := &Result{File: doc.File, Doc: doc, Date: ArticleDate(doc, s.Date, s.DayOrder)}
	r.Mentions, r.Claims = l.Engine.Extract(doc, claim.Input{Facts: s.Facts, Date: r.Date, Dollar: s.Dollar, DayOrder: s.DayOrder})
	r.Verdicts = make([]Judgement, len(r.Claims))
	r.Counts.Claims = len(r.Claims)
	for i := range r.Claims {
		r.Verdicts[i] = Judge(&r.Claims[i], s.Facts, r.Date, s.Value)
	}
	neighbours(r, s.Facts)
	for i := range r.Verdicts {
		switch r.Verdicts[i].Verdict {
		case NotChecked:
		case Unverified:
			r.Counts.Unverified++
		default:
			r.Counts.Checked++
		}
	}
	return r
}

// Lint is [Linter.Read] and every check.
func (l *Linter) Lint(f *source.File, s *Settings) (*Result, error) {
	r, err := l.Read(f, s)
	if err != nil {
		return nil, err
	}
	l.check(r, s)
	return r, nil
}

// ArticleDate is when an article was published: its front matter says, else the
// caller, else a dateline in its first lines; zero when nobody does.
func ArticleDate(doc *prose.Document, given value.Date, order value.DayOrder) value.Date {
	if d, ok := readDate(doc.Meta.Date.Text, doc.Meta.Lang, order); ok {
		return d
	}
	if given.Known() {
		return given
	}
	d, _ := readDate(doc.Meta.Dateline.Text, doc.Meta.Lang, order)
	return d
}

// readDate reads a date that stands alone, with or without a time of day.
func readDate(text, lang string, order value.DayOrder) (value.Date, bool) {
	if text == "" {
		return value.Date{}, false
	}
	if len(text) > 10 && (text[10] == 'T' || text[10] == ' ') {
		if d, ok := value.ParseISODate(text[:10]); ok {
			return d, true
		}
	}
	if d, ok := value.ParseISODate(text); ok {
		return d, true
	}
	v, ok := value.Parse(text, value.Reading{Lang: lang, DayOrder: order})
	if !ok || v.Kind != value.DateKind || !v.Date.Known() {
		return value.Date{}, false
	}
	return v.Date, true
}
