package mention

import (
	"strings"

	"github.com/factlint/factlint/internal/prose"
)

// class is a set of things a lemma can be to the recogniser of names.
type class uint32

const (
	orgSuffix   class = 1 << iota // last word of an organisation's name: Labs, Ventures
	fundSuffix                    // the same, of an investor's: Ventures, Capital
	orgNoun                       // common noun that a company's name follows: startup, platform
	personNoun                    // common noun that a person's name follows: investor, engineer
	titleHead                     // a job title by itself: CEO, director
	titleMod                      // stands before a title head: chief, senior, vice
	founderWord                   // founder, cofounder
	department                    // what one is head or director of: product, engineering
	honorific                     // Mr, Dr: before a person's name and no part of it
	particle                      // lower-case part of a person's name: van, de
	sayVerb                       // said, told: people do it
	function                      // a grammatical word: never a name by itself
	acronym                       // an upper-case word that names a thing, not a company: AI, B2B
	ofHead                        // "of" joins after it: Bank of …, University of …
	knownOrg                      // a company or investor everybody knows
	knownFund
	press       // a publication or database: a source, not a subject
	pressSuffix // last word of a newspaper's name: Times, Post
	roundNoun   // round, funding: follows a series
	raiseVerb   // what companies do and people do not: raise, acquire
	geoWord     // last word of a place's name: District, County
	calendarDay // month and weekday names
)

// words of each class, in lower case. A word may have several classes.
var classWords = []struct {
	class class
	words string
}{
	{orgSuffix, `labs lab inc incorporated ltd limited llc llp plc gmbh sa sas ag bv ab oy corp corporation company co technologies technology tech systems
		solutions software networks network media bank bancorp foundation institute university college school studio studios energy health healthcare pharma
		pharmaceuticals therapeutics biosciences bio biotech robotics motors airlines airways insurance finance financial group holdings holding accelerator incubator
		digital interactive games gaming entertainment pictures records news times journal post magazine foods industries international global worldwide
		enterprises enterprise services logistics consulting communications telecom mobile electronics semiconductor semiconductors security analytics cloud ai
		payments space aerospace medical sciences genomics society association council ministry department agency authority commission trust collective
		union alliance league government museum hospital hospitality hotels stores market markets exchange ventures venture capital partners fund funds equity investments
		angels advisors associates vc syndicate innovations innovation works brands motor pay learning office family platforms dynamics materials instruments
		combinator creamery brewery bakery distillery winery roasters mobility freight kitchens bikes dental nutrition wellness quantum photonics batteries farms brewing creamery brewery bakery distillery winery roasters roastery nursery nurseries clinics solar diagnostics oncology cybersecurity rail products aviation mining steel oil gas power chemicals laboratories research network bancorp securities management`},
	{fundSuffix, `combinator ventures venture capital partners fund funds equity investments angels advisors vc syndicate accelerator holdings`},
	{orgNoun, `startup company firm platform unicorn fintech maker provider bank fund giant rival retailer app chain brand business scaleup decacorn
		developer manufacturer operator marketplace carmaker chipmaker group parent subsidiary competitor investor accelerator incubator insurer lender neobank
		agency publisher producer studio vc outfit specialist spinout newcomer player lab aggregator service vendor supplier insurtech edtech healthtech proptech biotech medtech agritech cleantech
		backer conglomerate broker consultancy house arm unit site website newsletter tool product chatbot model`},
	{personNoun, `investor engineer researcher entrepreneur billionaire angel financier economist scientist professor designer lawyer analyst minister
		secretary mogul tycoon banker actor singer athlete footballer alumnus alum colleague friend brother sister husband wife veteran executive spokesperson
		spokesman spokeswoman author reporter journalist developer inventor technologist physicist chemist operator treasurer student graduate duo trio pair brothers`},
	{titleHead, `ceo cto coo cfo cmo cpo cro cso ciso cio cdo clo chro c.e.o. c.e.o c.f.o. c.o.o. c.t.o. cxo cbo cco cao president chairman chairwoman chairperson chair director partner manager officer
		executive vp svp evp principal head md counsel adviser advisor scientist engineer developer researcher boss founder cofounder treasurer lead
		analyst associate designer architect secretary editor economist evangelist strategist pdg dean`},
	{titleMod, `chief senior executive managing general founding group global regional vice deputy interim acting corporate technical technology technological financial
		operating operations commercial product marketing revenue science scientific people growth strategy strategic legal information security data investment venture
		research associate assistant junior principal co non board software backend frontend country fund portfolio business development engineering sales
		human resources finance innovation medical creative design ai machine learning lead honorary independent`},
	{founderWord, `founder cofounder`},
	{department, `product engineering sales marketing growth operations research ai partnerships strategy finance design people talent communications legal technology
		data policy security innovation science development investments staff communications hr europe emea apac`},
	{honorific, `mr mrs ms dr sir dame lord lady baroness prince princess prof professor mme monsieur madame`},
	{particle, `de da di du del della van von der den dos la le el al bin bint ibn ben ter ten`},
	{sayVerb, `say tell add explain note share comment recall argue write claim reveal admit believe think remark insist warn joke acknowledge state`},
	{raiseVerb, `raise secure snag bag nab land acquire buy launch announce operate offer provide serve employ plan expand partner close net pocket unveil merge hire list`},
	{function, `the a an and or but nor so yet if then than that this these those it its they their them he she his her him we our us you your i my me who whom whose which what when where why how
		in on at by for from to of with without within into onto over under after before since until during through between among across against about around as via per like unlike
		is are was were be been being am has have had having do does did will would can could may might must shall should not no none never ever
		also too very just only even still already now here there today yesterday tomorrow meanwhile however although though because while whereas despite besides
		according founded launched started established based headquartered backed led raised once more most some many several few both all any each every other another such
		first second third last next new latest recent recently currently previously formerly originally initially eventually later earlier soon overall together alongside
		speaking following further additionally moreover furthermore instead indeed perhaps maybe well yes please thanks thank dear read follow subscribe see click photo image caption source
		advertisement related update updated correction editor interview exclusive breaking opinion analysis fast forward back given using created built co one two three four five six seven eight nine ten
		its let lets good great big small old young early late high low long short high own same different important key main real full part half whole top best better
		investors investor funding fundraise founders startups companies startup company firm people users customers employees staff workers team business businesses market markets money capital cash total
		announced announcing said says told speaking commenting explaining asked headed born incorporated set spun joining prior apart aside thus hence therefore otherwise likewise similarly
		lead leading rising growing riding armed powered designed developed known named called dubbed described valued worth closed closing combined compared considering including excluding
		much little less least plus minus up down out off away again twice thrice nearly almost roughly approximately exactly at least over under around about`},
	{acronym, `nyse nasdaq lse ai ml api apis vc vcs pe ipo spac b2b b2c b2b2c d2c saas paas iaas baas sme smes smb smbs msme esg r&d gdp usd eur gbp inr sgd fy arr mrr gmv ebitda mau maus dau kpi kpis hr it iot ar vr xr nft nfts
		defi covid id tv pc llm llms gpu gpus cpu nlp ev evs un dna rna mri fda sec eu us uk uae usa q1 q2 q3 q4 h1 h2 cagr tam roi gen z crm erp seo ux ui qr pr ok aum cpg fmcg otc kyc aml gdpr ceos ctos phd mba hq
		fintech healthtech edtech agritech agtech insurtech proptech cleantech deeptech foodtech climatetech medtech martech adtech legaltech hrtech regtech greentech femtech govtech gaming logtech spacetech femtech r d ip rd sdk ide agi saaS pos atm sim gps ott ugc cto coo bn mn cr hni hnis nri lp lps gp gps safe cq tk tktk xx`},
	{ofHead, `bank university government ministry institute department college house school republic board council office church city state university society association academy museum chamber`},
	{knownOrg, `google amazon microsoft apple meta facebook nvidia intel amd ibm qualcomm salesforce oracle sap uber airbnb tesla samsung sony tencent alibaba baidu bytedance
		softbank spotify netflix openai anthropic deepmind github hubspot paypal mastercard visa twitter youtube instagram tiktok whatsapp linkedin zoom slack shopify revolut klarna
		citi citigroup hsbc barclays jpmorgan goldman deloitte kpmg mckinsey aws gitlab dropbox snowflake databricks palantir spacex walmart disney siemens bosch bmw volkswagen daimler toyota honda
		cisco dell hp lenovo huawei xiaomi adobe atlassian arm asml`},
	{knownFund, `accel sequoia coatue lightspeed atomico balderton northzone creandum eqt bpifrance techstars temasek gic kkr blackstone blackrock carlyle bessemer
		greylock gv capitalg a16z naspers prosus ribbit seedcamp partech idinvest eurazeo speedinvest cherry earlybird lakestar betaworks wellington fidelity tpg silverlake antler
		founders500 matrix nea iconiq dst mubadala adia adq pif gvfl sidbi ycombinator earlybird localglobe kima elaia alven serena isai felicis redpoint battery spark foresite`},
	{press, `techcrunch reuters bloomberg sifted forbes wired cnbc pitchbook crunchbase dealroom guardian telegraph economist e27 entrackr inc42 axios verge engadget venturebeat
		mashable gizmodo bbc cnn nytimes businessinsider politico geekwire handelsblatt xconomy betakit techcabal yourstory vccircle dealstreetasia semafor recode spiegel bild
		gründerszene maddyness frenchweb kauppalehti expansión calcalist globes nikkei caixin 36kr bnr nu.nl tagesspiegel xinhua afp vox techinasia tech.eu`},
	{pressSuffix, `times post journal herald tribune gazette chronicle telegraph`},
	{geoWord, `district county province park street avenue road island islands valley city town village beach hills airport square state region prefecture borough parish lane boulevard ridge heights bay harbor harbour lake creek springs falls`},
	{roundNoun, `round funding financing investment raise fundraise fundraising fundraiser capital deal extension facility loan tranche stage cheque check ticket note injection`},
	{calendarDay, `january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun`},
}

// Namer recognises names, titles and round labels. It is built once and
// read-only afterwards.
type Namer struct {
	lexicon *prose.Lexicon
	classes []class // by lemma number
}

// NewNamer enters the words it needs into the lexicon. It comes after every
// other user of the lexicon: a word that is already a form of another lemma
// lends that lemma its classes.
func NewNamer(lexicon *prose.Lexicon) *Namer {
	n := &Namer{lexicon: lexicon}
	for _, group := range classWords {
		for word := range strings.FieldsSeq(group.words) {
			w := lexicon.Lookup([]byte(word))
			if w == 0 {
				w = lexicon.Lemma(word)
			}
			for int(w) >= len(n.classes) {
				n.classes = append(n.classes, 0)
			}
			n.classes[w] |= group.class
			if group.class&(titleHead|founderWord|orgNoun|personNoun) != 0 {
				lexicon.Add(word+"s", w)
			}
			if group.class&(sayVerb|raiseVerb) != 0 {
				for _, form := range verbForms(word) {
					lexicon.Add(form, w)
				}
			}
		}
	}
	return n
}

// verbForms are the regular forms of a verb, and those of "say" and "tell".
func verbForms(verb string) []string {
	switch verb {
	case "say":
		return []string{"says", "said", "saying"}
	case "tell":
		return []string{"tells", "told", "telling"}
	case "buy":
		return []string{"buys", "bought", "buying"}
	}
	if stem, ok := strings.CutSuffix(verb, "e"); ok {
		return []string{verb + "s", verb + "d", stem + "ing"}
	}
	return []string{verb + "s", verb + "ed", verb + "ing"}
}

func (n *Namer) class(w prose.Word) class {
	if int(w) < len(n.classes) {
		return n.classes[w]
	}
	return 0
}
