package claim

import (
	"slices"
	"strings"

	"github.com/factlint/factlint/internal/pattern"
	"github.com/factlint/factlint/internal/prose"
)

// class is a set of grammatical roles a lemma can play.
type class uint64

const (
	filler      class = 1 << iota // skipped by wordings
	preposition                   // a name after one is no subject
	pronoun                       // it, they: stands for a company
	heShe                         // he, she: stands for a person
	weOur                         // the speaker's company
	possessive                    // its, their
	relative                      // which, that, who
	orgNoun                       // the company, the startup: stands for one after "the"
	firmNoun                      // words that may also stand for an investor: firm, fund
	dealNoun                      // the round, the deal: what happened to the company last spoken of
	verb                          // a name right after one is its object
	sayVerb
	conjunction // starts a clause: while, after
	descriptor  // after a name, makes it describe another: rival, alum
	personNoun  // a person: before a name
	auxiliary   // is, has, was
	modal       // would, could, may
	will
	negation
	planVerb   // plans to, aims to
	talkCue    // in talks to, seeking
	reportCue  // reportedly, rumoured
	pastCue    // previously, formerly
	ifCue      // if, unless
	peopleNoun // employees, staff
	customerNoun
	partNoun     // engineers, developers: part of a headcount
	investorNoun // investors, backers
	angelNoun
	roundNoun
	includeWord // including, such as, like
	fundNoun    // a venture fund
	marketNoun  // market, industry: its size is nobody's figure
	listEnd     // ends a list of names
	determiner
	ageNoun
	honorific
	bodyNoun // the museum, the club: stands only for one called so
)

var classWords = []struct {
	class class
	words string
}{
	{filler, `a an the its their his her our this these now currently also already recently just only still then successfully officially initially previously formerly reportedly
		new latest fresh additional further extra combined significant major recent initial whopping massive huge record own today first-ever sizeable hefty cool oversubscribed
		another actually originally eventually quickly finally jointly collectively first alone altogether publicly privately globally primarily mainly mostly largely so-called
		perhaps maybe approximately roughly nearly almost about around some over more than`},
	{bodyNoun, `brewery bakery creamery distillery winery roastery grocer school university college museum club hospital charity institute newspaper magazine band league society party airline hotel station restaurant foundation centre center association church council
		cooperative theatre theater gallery orchestra academy union committee department ministry journal festival trust federation network radio channel wiki website institution garden library organisation organization group`},
	{honorific, `mr mrs ms dr sir dame prof professor mme`},
	{determiner, `a an the this these its their his her our another one`},
	{preposition, `in on at by for from to of with without within into onto over under after before since until till during through between among across against about around as via per like unlike including
		than near behind beyond alongside toward towards outside inside despite versus plus upon`},
	{pronoun, `it they them itself`},
	{heShe, `he she him`},
	{weOur, `we our us`},
	{possessive, `its their his her whose`},
	{relative, `which that who whose`},
	{orgNoun, `publisher broadcaster wholesaler company startup firm group business platform unicorn fintech scaleup decacorn maker developer manufacturer operator provider outfit venture team lender insurer neobank marketplace
		retailer carmaker chipmaker giant lab brand newcomer spinout studio chain insurtech edtech healthtech proptech biotech medtech agritech cleantech deeptech foodtech bank organisation organization agency app service corporation parent subsidiary franchise consultancy airline newspaper conglomerate label brokerage entity
		recycler builder reseller grower brewer brewery roaster producer distributor aggregator innovator upstart wholesaler refiner miner drugmaker automaker winemaker planemaker shipbuilder housebuilder homebuilder
		bookmaker broadcaster exporter importer foodmaker bikemaker toymaker chocolatier soonicorn scale-up`},
	{firmNoun, `firm fund investor vc group company`},
	{dealNoun, `round deal investment funding raise financing transaction fundraise fundraising fundraiser injection cash money capital extension tranche proceeds news announcement sum amount seed infusion`},
	{verb, `raise secure close land bag snag nab net bank pull bring pick haul rake scoop score collect attract lock complete announce unveil reveal receive win take top add extend pocket clinch
		garner emerge acquire buy purchase snap swallow absorb merge founded cofounded launch start establish create incorporate form build lead back invest fund support join participate employ have hire
		count number serve offer provide operate run make generate post book record hit reach pass surpass cross exceed value grow rise fall drop double triple appoint name promote poach succeed
		replace say tell add explain note share believe want help enable allow let use develop sell give get see become include follow say claim tap hold own control work move relocate open host
		join insure specialise specialize deliver connect teach treat manage ensure improve expand earn save send keep remain stay happen occur require involve contain consist comprise ask argue insist admit warn
		predict think prefer choose decide learn understand realise realize discover invent automate digitise digitize simplify streamline optimise optimize analyse analyze detect protect transform reinvent disrupt
		revolutionise revolutionize tackle solve eliminate reduce boost accelerate compete appear seem begin continue try refuse decline deny agree lose
		base locate founding headquarter describe call know compete expect forecast anticipate predict seek eye pursue end boast stand hope intend turn draw borrow partner leave quit plan aim pay spend cut lay put pour plough pump walk consider mull explore weigh evaluate go belong block veto cancel terminate ditch thwart shell fork splash slide sink reject rebuff scrap shelve abandon welcome burn`},
	{sayVerb, `say tell add explain note claim state report estimate believe reveal confirm announce according per show suggest indicate`},
	{conjunction, `while after before when since as because although though if whereas until once unless where but following`},
	{descriptor, `graduate grad rival competitor alternative alum alumnus alumni alumna veteran spinoff spinout backer customer client partner investor founder cofounder executive researcher engineer researchers engineers
		employee employees scientist subsidiary parent unit shareholder user users competitor competitors rivals style killer challenger employees staffer staffers executives founders`},
	{personNoun, `investor engineer researcher entrepreneur billionaire angel financier economist scientist professor designer lawyer analyst mogul tycoon banker veteran executive spokesperson brothers siblings friends`},
	{auxiliary, `be have do`},
	{modal, `would could may might can should`},
	{will, `will shall`},
	{negation, `not never no n't without neither nor cannot didn't hasn't doesn't isn't wasn't haven't won't wouldn't don't aren't couldn't`},
	{planVerb, `plan aim intend expect hope want look set due prepare poise agree target seek eye slate schedule propose try commit wish aspire track likely ready need deal attempt bid consider`},
	{talkCue, `talk talks negotiation discussion process negotiate finalise finalize close nearing approach bid`},
	{reportCue, `reportedly rumour rumoured rumored source sources understood understand reported supposedly allegedly apparently`},
	{pastCue, `previously formerly once then ago earlier former ex-`},
	{ifCue, `if unless whether`},
	{peopleNoun, `employee staff staffer people person worker headcount workforce fte colleague head team-member crew teammate`},
	{customerNoun, `user customer client subscriber member merchant download install developer business company patient driver seller reader viewer listener student teacher hospital farmer restaurant retailer creator
		organisation organization brand team shopper consumer household partner visitor learner school doctor publisher advertiser freelancer borrower guest host store location hotel listing transaction order
		country market city state language model product app investor device vehicle car property node shop outlet branch firm enterprise institution bank provider site page star player gamer trip ride delivery
		booking user-base homeowner tenant landlord agent broker professional candidate employer recruiter factory plant farm clinic pharmacy warehouse supplier vendor wallet account policyholder traveller traveler`},
	{partNoun, `engineer developer researcher scientist phd salespeople contractor freelancer intern driver courier woman designer recruiter analyst consultant specialist expert agent rider`},
	{investorNoun, `investor backer shareholder angel vc fund firm participant funder financier`},
	{angelNoun, `angel`},
	{roundNoun, `round funding financing investment raise fundraise fundraising fundraiser capital deal extension facility loan tranche cheque check ticket injection infusion`},
	{includeWord, `including include includes included like namely`},
	{fundNoun, `fund vehicle lp`},
	{marketNoun, `market industry sector opportunity economy tam`},
	{listEnd, `bring take value who which that according whose while as after before with at in to for on valuing bringing taking through via when where`},
	{ageNoun, `leader pioneer incumbent upstart heavyweight company startup firm business group fintech platform unicorn outfit venture scaleup maker lab insurer bank lender retailer brand newcomer studio agency app service insurtech neobank marketplace`},
}

// bitTable gives the bits of lemmas or of spellings by their number.
type bitTable[N ~uint16, B ~uint64] []B

// add sets bits of the one numbered n.
func (t *bitTable[N, B]) add(n N, bits B) {
	for int(n) >= len(*t) {
		*t = append(*t, 0)
	}
	(*t)[n] |= bits
}

// of is the bits of the one numbered n.
func (t bitTable[N, B]) of(n N) B {
	if int(n) < len(t) {
		return t[n]
	}
	return 0
}

// classTable gives the classes of lemmas.
type classTable = bitTable[prose.Word, class]

func newClassTable(lexicon *prose.Lexicon) classTable {
	const withForms = verb | sayVerb | planVerb | talkCue | orgNoun | dealNoun | peopleNoun | bodyNoun | customerNoun | partNoun | investorNoun | roundNoun | fundNoun |
		marketNoun | descriptor | personNoun | auxiliary | listEnd | inflected
	var t classTable
	for _, group := range slices.Concat(classWords, figureWords) {
		for word := range strings.FieldsSeq(group.words) {
			w := lexicon.Lookup([]byte(word))
			switch {
			case w == 0 && group.class&withForms != 0:
				w = pattern.Lemma(lexicon, word)
			case w == 0:
				w = lexicon.Lemma(word)
			case group.class&withForms != 0 && lexicon.Text(w) == word:
				lexicon.AddForms(w, pattern.Inflect)
			}
			t.add(w, group.class)
		}
	}
	return t
}
