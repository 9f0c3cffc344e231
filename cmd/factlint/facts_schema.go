package main

import (
	"github.com/spf13/cobra"

	"github.com/factlint/factlint/facts"
)

func newFactsSchema(c *console) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of facts files, for editors",
		Long: `Print the JSON Schema of facts files. An editor that knows TOML completes keys from it
and marks those that there are not; "factlint facts check" is the stricter of the two.`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			data, err := facts.JSONSchema()
			if err != nil {
				return err
			}
			_, err = c.out.Write(data)
			return err
		},
	}
}
