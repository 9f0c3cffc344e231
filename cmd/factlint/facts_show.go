package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
	"github.com/factlint/factlint/internal/value"
)

func newFactsShow(c *console) *cobra.Command {
	var in factsFlags
	var format string
	cmd := &cobra.Command{
		Use:   "show [flags] NAME",
		Short: "Show what is known of a company: as of when, from whom",
		Long: `Show what is known of a company: each fact with its date, its source and where it is
written, and how it stands on a day: superseded by a newer one, stale, or of a later
day. NAME is the company's id, a name or a part of one.`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return usageError("--format", format, []string{"text", "json"})
			}
			s, own, paths, err := in.session(c, nil)
			if err != nil {
				return err
			}
			base, err := s.base(paths)
			if err != nil {
				return err
			}
			name := strings.Join(args, " ")
			found := base.Find(name)
			if len(found) == 0 {
				return fmt.Errorf("the facts base knows no company like %q", name)
			}
			on := s.onDay()
			if format == "json" {
				return showJSON(c, found, on, horizonOf(own))
			}
			return showText(c, found, on, horizonOf(own))
		},
	}
	in.add(cmd.Flags())
	cmd.Flags().StringVar(&in.in.date, "date", "", "`YYYY-MM-DD`, the day the facts are looked at (default: today)")
	cmd.Flags().StringVar(&format, "format", "text", "output `format`: text, json")
	return cmd
}

// maxShown is the number of companies a name may mean before they are only listed.
const maxShown = 3

func showText(c *console, found []*facts.Company, on value.Date, horizon func(string) (int, bool)) error {
	if len(found) > maxShown {
		w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
		for _, co := range found {
			fmt.Fprintf(w, "%s\t%s\t%s\n", co.ID, co.Name, whereIs(co))
		}
		return w.Flush()
	}
	for i, co := range found {
		if i > 0 {
			fmt.Fprintln(c.out)
		}
		if err := showCompany(c, co, facts.States(co, on, horizon)); err != nil {
			return err
		}
	}
	return nil
}

func whereIs(co *facts.Company) string {
	return fmt.Sprintf("%s:%d", co.File.Path, co.File.Position(co.Span.Start).Line)
}

func showCompany(c *console, co *facts.Company, states []facts.State) error {
	fmt.Fprintf(c.out, "%s (%s, %s)\n", co.Name, co.ID, whereIs(co))
	for _, list := range [...]struct {
		what  string
		names []string
	}{{"also written", co.Aliases}, {"formerly", co.Formerly}, {"not", co.Misspelt}, {"makes", co.Products}, {"at home in", co.Country}} {
		if len(list.names) > 0 {
			fmt.Fprintf(c.out, "  %s %s\n", list.what, strings.Join(list.names, ", "))
		}
	}
	w := tabwriter.NewWriter(c.out, 0, 0, 2, ' ', 0)
	if len(co.Facts) > 0 {
		fmt.Fprintln(w, "\nFACT\tAS OF\tSTANDS\tSOURCE\tWHERE\tVALUE")
	}
	for i := range co.Facts {
		f := &co.Facts[i]
		if f.Round != nil {
			continue // told with the round
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s:%d\t%s\n", factLabel(f), f.AsOf, standing(f, states[i]), sourceLabel(f), f.File.Path, f.File.Position(f.Span.Start).Line, factSays(co, f))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	var closed []string
	if co.FoundersComplete {
		closed = append(closed, "founders")
	}
	if co.RoundsComplete {
		closed = append(closed, "rounds")
	}
	if len(closed) > 0 {
		fmt.Fprintf(c.out, "\nThese lists are complete: %s.\n", strings.Join(closed, ", "))
	}
	return nil
}

// factLabel is the kind of a fact with what tells it from others.
func factLabel(f *facts.Fact) string {
	if f.Attr == "founded" && f.Class != "" {
		return f.Class
	}
	if d := detailOf(f); d != "" {
		return f.Attr + " " + d
	}
	return f.Attr
}

// factSays is what a fact says besides its label.
func factSays(co *facts.Company, f *facts.Fact) string {
	parts := []string{f.Value.String()}
	if f.Date.Known() && f.Value.Kind != value.DateKind {
		parts = append(parts, f.Date.String())
	}
	if f.Attr == "role" {
		switch {
		case f.Since.Known() && f.Until.Known():
			parts = append(parts, f.Since.String()+" to "+f.Until.String())
		case f.Since.Known():
			parts = append(parts, "since "+f.Since.String())
		case f.Until.Known():
			parts = append(parts, "until "+f.Until.String())
		}
	}
	if f.Attr == "round" && f.Class != "" && f.Class != "equity" {
		parts = append(parts, f.Class)
	}
	for _, said := range f.Said {
		parts = append(parts, "also told as "+said.String())
	}
	var leads, backers []string
	for i := range co.Facts {
		g := &co.Facts[i]
		if g.Round != f {
			continue
		}
		switch {
		case g.Attr == "lead-investor":
			leads = append(leads, g.Value.Text)
		case g.Attr == "investor":
			backers = append(backers, g.Value.Text)
		case g.Attr == "valuation" && g.PreMoney:
			parts = append(parts, "at "+g.Value.String()+" before the money")
		case g.Attr == "valuation":
			parts = append(parts, "at "+g.Value.String())
		}
	}
	if len(leads) > 0 {
		parts = append(parts, "led by "+strings.Join(leads, ", "))
	}
	if len(backers) > 0 {
		parts = append(parts, "with "+strings.Join(backers, ", "))
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "; ")
}

// statusNames are the statuses as the files write them.
var statusNames = [...]string{facts.Closed: "", facts.Reported: "reported", facts.Talks: "talks", facts.Planned: "planned", facts.Declined: "declined", facts.Retracted: "retracted"}

// standing is how a fact stands, "" when there is nothing to say of it.
func standing(f *facts.Fact, state facts.State) string {
	var parts []string
	if f.Rival {
		parts = append(parts, "rival")
	}
	if s := statusNames[f.Status]; s != "" {
		parts = append(parts, s)
	}
	if state != facts.Valid {
		parts = append(parts, state.String())
	}
	return strings.Join(parts, ", ")
}

func sourceLabel(f *facts.Fact) string {
	s := f.Source
	if s == nil {
		return "–"
	}
	name := s.Publisher
	if name == "" {
		name = s.Key
	}
	if s.Date.Known() {
		name += ", " + s.Date.String()
	}
	return name
}

// shownCompany and shownFact are JSON output.
type shownCompany struct {
	ID               string      `json:"id"`
	Name             string      `json:"name"`
	Aliases          []string    `json:"aliases,omitempty"`
	Formerly         []string    `json:"formerly,omitempty"`
	Misspelt         []string    `json:"misspelt,omitempty"`
	Products         []string    `json:"products,omitempty"`
	Country          []string    `json:"country,omitempty"`
	FoundersComplete bool        `json:"founders_complete"`
	RoundsComplete   bool        `json:"rounds_complete"`
	File             string      `json:"file"`
	Line             int         `json:"line"`
	Facts            []shownFact `json:"facts"`
}

type shownFact struct {
	Attribute string       `json:"attribute"`
	Detail    string       `json:"detail,omitempty"`
	Value     string       `json:"value,omitempty"`
	Said      []string     `json:"said,omitempty"`
	Class     string       `json:"class,omitempty"`
	Series    string       `json:"series,omitempty"`
	Date      string       `json:"date,omitempty"`
	Since     string       `json:"since,omitempty"`
	Until     string       `json:"until,omitempty"`
	AsOf      string       `json:"as_of,omitempty"`
	Status    string       `json:"status,omitempty"`
	Rival     bool         `json:"rival,omitempty"`
	State     string       `json:"state"`
	Note      string       `json:"note,omitempty"`
	Quote     string       `json:"quote,omitempty"`
	Source    *shownSource `json:"source,omitempty"`
	File      string       `json:"file"`
	Line      int          `json:"line"`
}

type shownSource struct {
	Key       string `json:"key"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	URL       string `json:"url,omitempty"`
	Date      string `json:"date,omitempty"`
}

func showJSON(c *console, found []*facts.Company, on value.Date, horizon func(string) (int, bool)) error {
	list := struct {
		Version   int            `json:"version"`
		Date      string         `json:"date"`
		Companies []shownCompany `json:"companies"`
	}{1, on.String(), nil}
	for _, co := range found {
		out := shownCompany{co.ID, co.Name, co.Aliases, co.Formerly, co.Misspelt, co.Products, co.Country, co.FoundersComplete, co.RoundsComplete,
			co.File.Path, co.File.Position(co.Span.Start).Line, make([]shownFact, len(co.Facts))}
		for i, state := range facts.States(co, on, horizon) {
			f := &co.Facts[i]
			s := shownFact{Attribute: f.Attr, Detail: detailOf(f), Value: f.Value.String(), Class: f.Class, Series: f.Series, Date: f.Date.String(),
				Since: f.Since.String(), Until: f.Until.String(), AsOf: f.AsOf.String(), Status: statusNames[f.Status], Rival: f.Rival, State: state.String(),
				Note: f.Note, Quote: f.Quote, File: f.File.Path, Line: f.File.Position(f.Span.Start).Line}
			for _, said := range f.Said {
				s.Said = append(s.Said, said.String())
			}
			if k := f.Source; k != nil {
				s.Source = &shownSource{k.Key, k.Title, k.Publisher, k.URL, k.Date.String()}
			}
			out.Facts[i] = s
		}
		list.Companies = append(list.Companies, out)
	}
	enc := json.NewEncoder(c.out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(list)
}
