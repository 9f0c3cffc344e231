package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
)

func newFactsStale(c *console) *cobra.Command {
	var in factsFlags
	var format string
	cmd := &cobra.Command{
		Use:   "stale [flags] [PATH...]",
		Short: "List the facts that have outlived their horizon, worst first",
		Long: `List the facts that are older than facts of their kind stay good, worst first: those
that have outlived their horizon most often. A fact that a newer one has taken the
place of is history and not listed. The horizons are 180 days for headcounts and
metrics and 400 for revenue, unless [horizon] of the configuration sets others.`,
		Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			s, own, paths, err := in.session(c, args)
			if err != nil {
				return err
			}
			base, err := s.base(paths)
			if err != nil {
				return err
			}
			all := base.Stale(s.onDay(), horizonOf(own))
			switch format {
			case "text":
				return staleText(c, all)
			case "csv":
				return staleCSV(c, all)
			case "json":
				return staleJSON(c, all)
			}
			return usageError("--format", format, []string{"text", "csv", "json"})
		},
	}
	in.add(cmd.Flags())
	cmd.Flags().StringVar(&in.in.date, "date", "", "`YYYY-MM-DD`, the day the facts are looked at (default: today)")
	cmd.Flags().StringVar(&format, "format", "text", "output `format`: text, csv, json")
	return cmd
}

// staleRow is a stale fact as it is printed.
type staleRow struct {
	Company   string `json:"company"`
	Attribute string `json:"attribute"`
	Detail    string `json:"detail,omitempty"` // place, name or measure
	Value     string `json:"value"`
	AsOf      string `json:"as_of"`
	Days      int    `json:"days"`
	Horizon   int    `json:"horizon"`
	Source    string `json:"source,omitempty"`
	File      string `json:"file"`
	Line      int    `json:"line"`
}

func newStaleRow(a facts.Aged) staleRow {
	f := a.Fact
	row := staleRow{Company: f.Company.Name, Attribute: f.Attr, Detail: detailOf(f), Value: f.Value.String(), AsOf: facts.Time(f).String(),
		Days: a.Days, Horizon: a.Horizon, File: f.File.Path, Line: f.File.Position(f.Span.Start).Line}
	if f.Source != nil {
		row.Source = f.Source.Key
	}
	return row
}

// detailOf is what tells a fact from others of its kind.
func detailOf(f *facts.Fact) string {
	for _, s := range [...]string{f.Name, f.Series, f.Title, f.Place} {
		if s == "" {
			continue
		}
		if f.Except != "" {
			s += " except " + f.Except
		}
		return s
	}
	if f.Attr == "revenue" || f.Attr == "founded" {
		return f.Class
	}
	return ""
}

func staleText(c *console, all []facts.Aged) error {
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	if len(all) > 0 {
		fmt.Fprintln(w, "AGE\tGOOD FOR\tCOMPANY\tFACT\tVALUE\tAS OF\tWHERE")
	}
	for _, a := range all {
		r := newStaleRow(a)
		fact := r.Attribute
		if r.Detail != "" {
			fact += " " + r.Detail
		}
		fmt.Fprintf(w, "%d days\t%d days\t%s\t%s\t%s\t%s\t%s:%d\n", r.Days, r.Horizon, r.Company, fact, r.Value, r.AsOf, r.File, r.Line)
	}
	return w.Flush()
}

func staleCSV(c *console, all []facts.Aged) error {
	w := csv.NewWriter(c.out)
	rows := [][]string{{"company", "attribute", "detail", "value", "as_of", "days", "horizon", "source", "file", "line"}}
	for _, a := range all {
		r := newStaleRow(a)
		rows = append(rows, []string{r.Company, r.Attribute, r.Detail, r.Value, r.AsOf, strconv.Itoa(r.Days), strconv.Itoa(r.Horizon), r.Source, r.File, strconv.Itoa(r.Line)})
	}
	return w.WriteAll(rows)
}

func staleJSON(c *console, all []facts.Aged) error {
	list := struct {
		Version int        `json:"version"`
		Stale   []staleRow `json:"stale"`
	}{1, make([]staleRow, len(all))}
	for i, a := range all {
		list.Stale[i] = newStaleRow(a)
	}
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(list)
}
