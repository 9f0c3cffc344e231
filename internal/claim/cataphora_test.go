package claim

import "testing"

// A company that is described before it is named, and those that are not the one.
func TestForetold(t *testing.T) {
	check(t, "hq investor layoff round acquisition role", []sample{
		{"A Leeds analytics startup backed by Cedar Ventures has laid off 28 people. Corvial, which sells ice, confirmed the cuts.", "hq corvial Leeds; investor corvial Cedar Ventures; layoff corvial 28"},
		{"# Corvial cuts jobs\n\nA Leeds fintech has cut 60 jobs. The company blamed the weather.", "hq corvial Leeds; layoff corvial 60"},
		{"# Turku startup raises €3m\n\nA Turku startup has raised €3m. Corvial will melt snow.", "hq corvial Turku; round corvial 3000000 EUR; hq corvial Turku; round corvial 3000000 EUR"},
		{"A Turku ice business will grow after securing £900,000. The company, called Corvial, has bought two vats.", "hq corvial Turku; round corvial 900000 GBP"},
		{"A Turku ice company has secured €5m. Ana Holm, chief executive of Corvial, was glad.", "hq corvial Turku; round corvial 5000000 EUR; role corvial Ana Holm title=\"chief executive\""},
		{"The startup behind a popular skating app has raised $8m. Corvial, based in Turku, is young.", "round corvial 8000000 USD; hq corvial Turku"},
		{"A Leeds snack maker has been bought by Dorvane for £40m. Corvial sells crisps.", "hq corvial Leeds; acquisition dorvane 40000000 GBP acquirer=Dorvane target=Corvial"},

		{"# Leeds startup Corvial cuts jobs\n\nA Leeds startup backed by Cedar Ventures has laid off 34 people. Two sources close to Corvial told of the cuts.", "hq corvial Leeds; hq corvial Leeds; investor corvial Cedar Ventures; layoff corvial 34"},
		{"A Turku ice maker that sells to shops including Tindle and Quarto is growing after securing £750,000. Corvial has bought a vat.", "hq corvial Turku; round corvial 750000 GBP"},
		{"Imagine a lake without ice. Turku startup just landed $3m to make some. Corvial was founded by two skaters.", "hq corvial Turku; round corvial 3000000 USD"},

		{"A Leeds fintech has been bought for £5m. Dorvane paid in cash.", ""},
		{"# Dorvane buys Corvial\n\nA Leeds fintech has laid off 30 people. Both sell ice.", "acquisition dorvane acquirer=Dorvane target=Corvial"},
		{"A Leeds startup has laid off 30 people. Dorvane also sells ice.", ""},
		{"A Leeds startup has laid off 30 people. Dorvane, its largest customer, sells ice.", ""},
		{"A Leeds startup has raised €4m. Dorvane is one of its investors.", ""},
		{"A Leeds startup has secured a £2m loan. Dorvane, which provided the money, is glad.", ""},
		{"A Leeds startup has raised €4m. Dorvane has lent the company a shed.", ""},
		{"# Dorvane to shut depot\n\nA Leeds logistics company has laid off 30 people. Dorvane was its biggest client.", ""},
		{"A Leeds startup has laid off 30 people. Dorvane and Corvial sell ice.", ""},
		{"A Leeds startup has raised $5m. Cedar Ventures led the round.", ""},
		{"A startup with ten employees can wait. Dorvane sells ice.", ""},
		{"Startups in Leeds have raised £40m. Dorvane sells ice.", ""},
		{"Dorvane sells ice.\n\nA Leeds startup has laid off 30 people. Corvial sells snow.", ""},
	})
}

// Founders who are counted and not named, and ages in words.
func TestFoundersCounted(t *testing.T) {
	check(t, "founder-count founded age", []sample{
		{"Corvial, founded by three former Tindle engineers and backed by Cedar Ventures, sells ice.", "founder-count corvial 3"},
		{"Corvial was started by a couple of Oxford alumni.", "founder-count corvial 2"},
		{"Corvial is a decade-old company.", "age corvial 1 decades"},

		{"Two former Tindle executives and a banker founded Corvial in 2015.", "founded corvial 2015"},
		{"Corvial was started a couple of years ago.", "age corvial 2 years"},
		{"Corvial sells decade-old wine.", ""},
	})
}
