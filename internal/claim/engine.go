package claim

import (
	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/value"
)

// Engine holds the lexicon and the wordings of all kinds. It is built once a
// process and is read-only afterwards, safe for concurrent use.
type Engine struct {
	lexicon *prose.Lexicon
}

// NewEngine compiles the wordings of every kind.
func NewEngine() *Engine { return &Engine{lexicon: prose.NewLexicon()} }

// Lexicon numbers the words the engine knows; documents are parsed with it.
func (e *Engine) Lexicon() *prose.Lexicon { return e.lexicon }

// Input is what helps to understand a draft besides its text.
type Input struct {
	Facts  *facts.Base // known names; may be nil
	Date   value.Date  // of the article; zero when unknown
	Dollar string      // the currency a bare "$" means; "" is USD, marked as a guess
}

// Extract finds the mentions and the claims of a document, in text order.
func (e *Engine) Extract(doc *prose.Document, in Input) ([]mention.Mention, []Claim) {
	return nil, nil
}

// Kinds lists every kind of claim.
func Kinds() []*Kind { return nil }
