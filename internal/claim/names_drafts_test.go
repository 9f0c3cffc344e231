package claim

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/internal/mention"
	"github.com/factlint/factlint/internal/prose"
	"github.com/factlint/factlint/internal/source"
)

// What names name: companies (investors among them), people and places, in short
// drafts without a facts base.
func TestNamesInDrafts(t *testing.T) {
	checkNames(t, []sample{
		{"Logistics firm Raftaar Mobility has raised $12m. Raftaar employs 300 people.", "company Raftaar Mobility; company Raftaar"},
		{"Edtech startup Kaksha plans to hire 50 teachers.", "company Kaksha"},
		{"Fintech unicorn Marble, based in Bengaluru, is profitable.", "company Marble; place Bengaluru"},
		{"German software group Altmark and Swedish battery maker Voltfors signed a deal.", "place German; company Altmark; place Swedish; company Voltfors"},
		{"The Berlin startup Hummel raised €4m.", "place Berlin; company Hummel"},
		{"Tamm employs seven people in Tallinn. Kalle Tamm wants ten.", "person Tamm; place Tallinn; person Kalle Tamm"},
		{"Kalle Tamm is 19. Tamm lives in Tartu.", "person Kalle Tamm; person Tamm; place Tartu"},
		{"Amara Osei told investors the truth. “It hurt,” Osei said.", "person Amara Osei; person Osei"},
		{"A former Grab executive, Linh Pham, joined Sao.", "company Grab; person Linh Pham; company Sao"},
		{"Former Flipkart executive Anita Kulkarni has joined Raftaar Mobility as COO.", "company Flipkart; person Anita Kulkarni; company Raftaar Mobility"},
		{"Shift, a car-sharing company in Oslo, has 40 employees. Shift wants to grow.", "company Shift; place Oslo; company Shift"},
		{"On Sunday the company closed.", ""},
		{"Paris-based Alma raised €20m. Alma serves 10,000 shops.", "place Paris; company Alma; company Alma"},
		{"The startup Back Garden sells compost. “We like worms,” says Rose Field, who runs Back Garden.", "company Back Garden; person Rose Field; company Back Garden"},
		{"iGarda and upNorth merged last year.", "company iGarda; company upNorth"},
		{"2GOOD raised €3m from 4impact Capital.", "company 2GOOD; company 4impact Capital"},
		{"The round of 7SENSE° was led by 3one5 Capital and Point Nine.", "company 7SENSE°; company 3one5 Capital; company Point Nine"},
		{"Rely.ai and Foo.io are both customers of Stackwise Inc.", "company Rely.ai; company Foo.io; company Stackwise Inc"},
		{"Marsh & Sons, a Bristol brewer, was bought by House of Hops.", "company Marsh & Sons; place Bristol; company House of Hops"},
		{"The investment was led by Bank of Telemark, with Fund for the North taking part.", "company Bank of Telemark; company Fund for the North"},
		{"Investors include Kiln Ventures, angel investor Tom Whitby and Greylock.", "company Kiln Ventures; person Tom Whitby; company Greylock"},
		{"Angel investors Tom Whitby, Aisha Noor and Chen Yu also joined the round of Drumlin.", "person Tom Whitby; person Aisha Noor; person Chen Yu; company Drumlin"},
		{"Nguyen Van Minh, who runs Lotus Freight, said he would wait.", "person Nguyen Van Minh; company Lotus Freight"},
		{"Professor Ifeoma Eze of the University of Ibadan advises Shamba Link.", "person Ifeoma Eze; company University of Ibadan; company Shamba Link"},
		{"Dr. Satoshi Mori, a heart surgeon, uses it at St Mary's Hospital.", "person Satoshi Mori; company St Mary's Hospital"},
		{"Prime Minister Erna Viken visited Voltfors in Skien.", "person Erna Viken; company Voltfors; place Skien"},
		{"Mr. Adeyemi declined to comment.", "person Adeyemi"},
		{"Ms Kovač, who joined Brzo in 2014, owns 3%.", "person Kovač; company Brzo"},
		{"Novikova said she would wait. Her company, Zerno, raised €2m.", "person Novikova; company Zerno"},
		{"Zerno said it would wait. Its founder declined to comment.", "company Zerno"},
		{"Haldor launched its app in May. It employs 30.", "company Haldor"},
		{"Sherpa Coffee Roasters and the Nepal Tea Collective are customers.", "company Sherpa Coffee Roasters; company Nepal Tea Collective"},
		{"Tiger Global, Sequoia and SoftBank Vision Fund 2 declined to invest.", "company Tiger Global; company Sequoia; company SoftBank Vision Fund 2"},
		{"Google Ventures' parent, Alphabet, is larger than Meta.", "company Google Ventures; company Alphabet; company Meta"},
		{"Ikechukwu Nwosu and Folake Akande met at Stanford.", "person Ikechukwu Nwosu; person Folake Akande; company Stanford"},
		{"Gudrun Helgadóttir, 52, swims.", "person Gudrun Helgadóttir"},
		{"Nagy Péter and Kovács Anna run Szikra, a Budapest studio.", "person Nagy Péter; person Kovács Anna; company Szikra; place Budapest"},
		{"Park Ji-hoon, Choi Min-jung and Lee Soo are engineers at Haneul.", "person Park Ji-hoon; person Choi Min-jung; person Lee Soo; company Haneul"},
		{"“We sold too early,” Sivaraman Venkatesh says.", "person Sivaraman Venkatesh"},
		{"Ada Lovelace Ventures led the round in Babbage Works.", "company Ada Lovelace Ventures; company Babbage Works"},
		{"Johnson Controls and Rolls-Royce are investors in Martin Aircraft.", "company Johnson Controls; company Rolls-Royce; company Martin Aircraft"},
		{"Charlotte Tilbury, the make-up brand, uses Tessela.", "company Charlotte Tilbury; company Tessela"},
		{"Oscar, a health insurer, is based in New York. Oscar raised $5m.", "company Oscar; place New York; company Oscar"},
		{"Emma, which sells mattresses, raised €10m.", "company Emma"},
		{"Emma, who sells mattresses, is tired.", "person Emma"},
		{"Casper raised $40m. “Sleep is hard,” says Philip Krim of Casper.", "company Casper; person Philip Krim; company Casper"},
		{"Lena (29) and Max (31) study in Vienna.", "person Lena; person Max; place Vienna"},
		{"OpenAI rival Mirador has hired Hugging Face researcher Theo Blanc.", "company OpenAI; company Mirador; company Hugging Face; person Theo Blanc"},
		{"Nvidia-backed Perplex and Amazon-owned Ring are rivals.", "company Nvidia; company Perplex; company Amazon; company Ring"},
		{"The United Nations and the European Commission fund it.", "company United Nations; company European Commission"},
		{"At TechCrunch Disrupt in San Francisco, Kiln won.", "company TechCrunch Disrupt; place San Francisco; company Kiln"},
		{"Sources told Bloomberg that Rappi would buy Loggro.", "company Bloomberg; company Rappi; company Loggro"},
		{"The CEO, Chief Financial Officer and Head of Sales left in Q3.", ""},
		{"Series A, Series B and Seed rounds fell in Europe in the First Quarter.", "place Europe"},
		{"Artificial Intelligence and Machine Learning are words.", ""},
		{"Chief executive Maren Solstad and chair Per Aune own Fjelltopp.", "person Maren Solstad; person Per Aune; company Fjelltopp"},
		{"“I left,” says ex-Spotify engineer Jonas Ahl.", "company Spotify; person Jonas Ahl"},
		{"Ajay, Vijay and Sanjay Mehra run Mehra Textiles.", "person Ajay; person Vijay; person Sanjay Mehra; company Mehra Textiles"},
	})
}

// TestMoreNamesInDrafts goes on with [TestNamesInDrafts].
func TestMoreNamesInDrafts(t *testing.T) {
	checkNames(t, []sample{
		{"Ledger, which stores crypto keys, was founded in Paris. Ledger has 700 staff.", "company Ledger; place Paris; company Ledger"},
		{"Payments startup Mollymawk and insurance group Aegis Re are partners.", "company Mollymawk; company Aegis Re"},
		{"Insurtech Wefocus has cut 40 jobs.", "company Wefocus"},
		{"Fintech giant Stripe backs the Lagos startup Kudigo.", "company Stripe; place Lagos; company Kudigo"},
		{"Ex-Monzo engineer Laila Haddad now runs Pocketwise.", "company Monzo; person Laila Haddad; company Pocketwise"},
		{"Haddad, 33, grew up in Beirut. Laila Haddad has two brothers.", "person Haddad; place Beirut; person Laila Haddad"},
		{"The former Tesla executive Oskar Ahlgren has founded Fjord Motors.", "company Tesla; person Oskar Ahlgren; company Fjord Motors"},
		{"Fjord Motors' chief engineer, Mikael Ström, left for Polestar.", "company Fjord Motors; person Mikael Ström; company Polestar"},
		{"“He never slept,” says Ström's wife, Anna.", "person Ström; person Anna"},
		{"Rival Pinecone Labs has raised more money from Index Ventures and Accel.", "company Pinecone Labs; company Index Ventures; company Accel"},
		{"Grace Kimani of Twiga Foods met Peter Mensah of mPharma in Accra.", "person Grace Kimani; company Twiga Foods; person Peter Mensah; company mPharma; place Accra"},
		{"Sustainable fashion brand Armedangels is based in Cologne.", "company Armedangels; place Cologne"},
		{"Bain Capital, Insight Partners and billionaire Len Blavat own it.", "company Bain Capital; company Insight Partners; person Len Blavat"},
		{"Rosa & Sons and Black & Gray Capital want the building of Harper & Lane.", "company Rosa & Sons; company Black & Gray Capital; company Harper & Lane"},
		{"Dutch scale-up Picnicbox delivers in Utrecht and Ghent.", "place Dutch; company Picnicbox; place Utrecht; place Ghent"},
		{"Sarah Chen-Whitfield and D'Angelo Brooks run Northbeam.ai.", "person Sarah Chen-Whitfield; person D'Angelo Brooks; company Northbeam.ai"},
		{"Growth slowed. Demand fell. Money is tight.", ""},
		{"Investors liked it. Employees did not. Customers stayed.", ""},
		{"Today Klaxon is worth £90m; Yesterday's News, its newsletter, has 4,000 readers.", "company Klaxon; company News"},
		{"Mistral and Aleph Alpha are Europe's answers to OpenAI.", "company Mistral; company Aleph Alpha; place Europe; company OpenAI"},
		{"The Wall Street Journal first reported the news.", "company Wall Street Journal"},
		{"She studied at Imperial College London and at ETH Zurich.", "company Imperial College London; company ETH Zurich"},
		{"Ana Lima, Rui Costa, and Eva Prado of Porto Labs won.", "person Ana Lima; person Rui Costa; person Eva Prado; company Porto Labs"},
		{"A spokesperson for Twillo declined. Twillo's lawyer, Ian Frost, did too.", "company Twillo; company Twillo; person Ian Frost"},
		{"Judge Ellen Marsh ruled for Dataworks on Friday.", "person Ellen Marsh; company Dataworks"},
		{"Chancellor Rachel Reeve visited Oxa in Oxford in May.", "person Rachel Reeve; company Oxa; place Oxford"},
		{"Mohamed Salah al-Din and Yusuf Ali met in Cairo.", "person Mohamed Salah al-Din; person Yusuf Ali; place Cairo"},
		{"Nubank's David Vélez and Rappi's Simón Borrero invested too.", "company Nubank; person David Vélez; company Rappi; person Simón Borrero"},
		{"Its head of people, Jo, is 27.", "person Jo"},
	})
}

// checkNames runs samples with what is wanted of each as "kind name; kind name".
func checkNames(t *testing.T, samples []sample) {
	t.Helper()
	for _, s := range samples {
		doc, err := prose.Parse(source.New("test.md", []byte(s.text)), prose.Markdown, engine.Lexicon())
		if err != nil {
			t.Fatal(err)
		}
		mentions, _ := engine.Extract(doc, Input{})
		var got []string
		for i := range mentions {
			m := &mentions[i]
			kind := ""
			switch m.Kind {
			case mention.Company, mention.Name:
				kind = "company "
			case mention.Person:
				kind = "person "
			case mention.Place:
				kind = "place "
			default:
				continue
			}
			got = append(got, kind+string(doc.Text[m.Start:m.End]))
		}
		if g := strings.Join(got, "; "); g != s.want {
			t.Errorf("%s\n   got %s\n  want %s", s.text, g, s.want)
		}
	}
}
