package claim

import "testing"

func TestFoundingTold(t *testing.T) {
	check(t, "founded age founder founder-count founded-place", []sample{
		// Beginnings without the verb "found".
		{"Quillon got its start in 2018 as the hobby of two accountants.", "founded quillon 2018"},
		{"Tessaro saw the light of day in 2015.", "founded tessaro 2015"},
		{"Lumora came into being in 2016 as part of a student contest.", "founded lumora 2016"},
		{"Velmora, which commenced operations in 2011, sells insurance.", "founded velmora 2011"},
		{"Quillon opened its doors in 2014, in a former cannery.", "founded quillon 2014"},
		{"Tessaro has been in business since 2009.", "founded tessaro 2009"},
		{"Lumora (est. 2017) is looking for a bigger hall.", "founded lumora 2017"},
		{"Tessaro, a 2022 spinout from Ghent University, turns shells into cement.", "founded tessaro 2022"},
		{"Velmora was founded in the middle of the pandemic, in June 2020.", "founded velmora 2020-06"},
		{"Quillon first launched way back in 2009 with five mopeds.", "founded quillon 2009 class=launched"},
		{"In 2017, Lena Fuchs quit Zalando to set up Tessaro, a marketplace for prams.", "founder tessaro Lena Fuchs; founded tessaro 2017"},
		{"Carla Leitner moved to Laos 5 years ago to start Lumora.", "founder lumora Carla Leitner; age lumora 5 years"},
		{"Quillon's founding in 2010 by Mikel Etxea is a legend.", "founded quillon 2010; founder quillon Mikel Etxea"},
		// What is no company's beginning.
		{"Quillon opened its doors to students in May.", ""},
		{"Velmora was sold after a process that began last February.", ""},
		{"The exhibition opened its doors in 2014.", ""},
		{"Tessaro has traded at a profit since 2019.", ""},
		{"Lumora commenced a trial in 2021.", ""},
		// Who founds.
		{"Quillon is the brainchild of former pastry chef Clara Voss.", "founder quillon Clara Voss"},
		{"Tessaro, the brainchild of Ana Silva and Bo Ek, sells tea.", "founder tessaro Ana Silva; founder tessaro Bo Ek"},
		{"The trio behind Lumora – Eva Sauer, Tom Ried and Nik Abt – met at Bosch.", "founder-count lumora 3; founder lumora Eva Sauer; founder lumora Tom Ried; founder lumora Nik Abt"},
		{"The woman behind Velmora is Petra Ostrom.", "founder velmora Petra Ostrom"},
		{"Ana Silva and Bo Ek, the pair behind Quillon, are back.", "founder-count quillon 2; founder quillon Ana Silva; founder quillon Bo Ek"},
		{"Designer Ana Silva and artist Bo Ek founded Tessaro in 2007.", "founder tessaro Ana Silva; founder tessaro Bo Ek; founded tessaro 2007"},
		{"Anil Rao, a former banker, has launched a travel platform—Velmora, his second company.", "founder velmora Anil Rao"},
		{"Lumora, whose scientific founders include Ghent's Piet Maes and Greta Steen, is small.", "founder lumora Piet Maes; founder lumora Greta Steen"},
		{"Lumora's board includes Piet Maes and Greta Steen.", ""},
		{"The brains behind Velmora are well paid.", ""},
		// How many.
		{"Quillon was set up in 2023 by three former Wise engineers.", "founded quillon 2023; founder-count quillon 3"},
		{"Tessaro was created by two brothers, Adil and Karim Haddad.", "founder-count tessaro 2; founder tessaro Adil Haddad; founder tessaro Karim Haddad"},
		{"Lumora was set up by a team of five scientists from ETH Zurich.", "founder-count lumora 5"},
		{"Ana Silva founded Quillon with two friends.", "founder quillon Ana Silva"},
		{"Velmora was founded by two engineers and a lawyer.", ""},
		{"Velmora was founded by some of the 40 engineers of Quillon.", ""},
		// No founder of anything the sentence names.
		{"Tessaro is growing. Wade Eyrie is a remarkable founder.", ""},
		{"Tessaro is growing. Yara Samid, a serial startup founder, likes it.", ""},
		{"Tessaro is growing. Yara Samid, a co-founder, likes it.", "founder tessaro Yara Samid"},
	})
}

func TestSeatsTold(t *testing.T) {
	check(t, "hq office office-count", []sample{
		{"Quillon calls Ljubljana home.", "hq quillon Ljubljana"},
		{"Quillon calls Ana Silva at home.", ""},
		{"Tessaro is a digital bank with its main office in Nairobi, Kenya.", "hq tessaro Nairobi, Kenya"},
		{"Quillon's base is Warsaw.", "hq quillon Warsaw"},
		{"Lumora will hire in its Bristol headquarters.", "hq lumora Bristol"},
		{"Lumora will hire in its European headquarters.", ""},
		{"Lumora's technology headquarters is in Pune.", ""},
		{"In 2005, Lumora opened its base in Madrid.", ""},
		{"Velmora, of Boulder, Colorado, recycles blades.", "hq velmora Boulder, Colorado"},
		{"Velmora (NASDAQ: VLM) of Watertown, Massachusetts, cut jobs.", "hq velmora Watertown, Massachusetts"},
		{"Velmora, of all people, cut jobs.", ""},
		{"Quillon, a spacetech company in Bremen, Germany, is building a tug.", "hq quillon Bremen, Germany"},
		{"Tessaro is a logistics company in Lisbon.", "hq tessaro Lisbon"},
		{"Tessaro is a leading logistics company in Portugal.", ""},
		{"Tessaro is one of five logistics companies in Lisbon.", ""},
		{"Boston-area startup Velmora is hiring.", "hq velmora Boston"},
		{"Citing the Postkurier, Berlin-based grocery service, Velmora has raised €15m.", "hq velmora Berlin"},
		{"Tessaro raised €2m. Last year, the Denver, Colorado-based company had 30 people.", "hq tessaro Denver, Colorado"},
		{"The Bath, UK-based startup Lumora rents out tents.", "hq lumora Bath, UK"},
		{"Chicago startup Lumora grows steaks in vats.", "hq lumora Chicago"},
		{"Tessaro closes its London and Porto offices.", "office tessaro London; office tessaro Porto"},
		{"Lumora makes pumps. Its global presence includes offices in Rome and Oslo.", "office lumora Rome; office lumora Oslo"},
		{"Quillon has a presence in Poland and Chile.", "office quillon Poland; office quillon Chile"},
		{"Velmora has 14 offices across Europe.", "office-count velmora 14"},
		{"Velmora says that being in one office helps.", ""},
	})
}

func TestOfficesHeld(t *testing.T) {
	check(t, "role founder", []sample{
		{"Quillon has poached Tessaro's Emma Lowe as chief financial officer.", `role quillon Emma Lowe title="chief financial officer"`},
		{"Quillon has brought in Hiro Tanaka as interim CEO.", `role quillon Hiro Tanaka title="interim CEO"`},
		{"Tara Singh joins Lumora as chief risk officer from Tessaro.", `role lumora Tara Singh title="chief risk officer"`},
		{"Tariq Noor is chief customer success officer at Velmora.", `role velmora Tariq Noor title="chief customer success officer"`},
		{"“No,” says Uwe Kern, head of clinical affairs at Velmora.", `role velmora Uwe Kern title="head of clinical affairs"`},
		{"Eli Stone succeeded Ruth Amir as CEO of Tessaro, who held the post until 2022.", "role tessaro Eli Stone title=CEO; role tessaro Ruth Amir title=CEO mood=historical"},
		{"The board of Lumora appointed Chen Fang president on Wednesday.", "role lumora Chen Fang title=president"},
		{"Quillon CEO Ana Silva and her CTO, Raj Sen, flew in.", "role quillon Ana Silva title=CEO; role quillon Raj Sen title=CTO"},
		{"Caesar Gupta, Lumora's general manager of Payments, said so.", `role lumora Caesar Gupta title="general manager"`},
		{"Tessaro is growing. Ana Silva has become a director of a handful of start-ups.", ""},
		{"Tessaro is growing. Ana Silva and her business partner, Bo Ek, are happy.", ""},
		{"Quay's co-founder Ines Duarte left.", "founder quay Ines Duarte"},
		{"Flint's chief executive is Sara Holt.", `role flint Sara Holt title="chief executive"`},
		{"Today's chief executives are young.", ""},
	})
}

func TestStaffLists(t *testing.T) {
	checkDrafts(t, []draft{
		{"founders of sections", `# The batch

## [Quillon](https://example.org)

Music lessons for children.

### Founders

- [Jit Koh Ang](https://example.org/jit), CEO
- [Mara Lind](https://example.org/mara), CPO

## Tessaro

Tessaro manages spending.

### Founding team

- Ridwan Hafez, CEO
- Minh Doan, Chief Academic Officer
`, `founder quillon Jit Koh Ang
			role quillon Jit Koh Ang title=CEO
			founder quillon Mara Lind
			role quillon Mara Lind title=CPO
			founder tessaro Ridwan Hafez
			role tessaro Ridwan Hafez title=CEO
			founder tessaro Minh Doan
			role tessaro Minh Doan title="Chief Academic Officer"`},
		{"somebody else's", `## Quillon

Quillon has 30 employees.

## The ones to watch

### Founders

- Jit Koh Ang, CEO
`, `headcount quillon 30`},
		{"no founders", `## Quillon

Music lessons for children.

### Team

- Jit Koh Ang, CEO

### Angels

- Mara Lind, CPO of Tessaro
`, `role quillon Jit Koh Ang title=CEO
			role tessaro Mara Lind title=CPO`},
	})
}

func TestFoundersTogether(t *testing.T) {
	check(t, "founder founder-count founded age", []sample{
		{"Hana Aziz and Cem Dur met at INSEAD. The pair founded Quillon in 2019.", "founder quillon Hana Aziz; founder quillon Cem Dur; founder-count quillon 2; founded quillon 2019"},
		{"Hana Aziz, Bo Ek and Cem Dur were students. They set up Tessaro in 2019.", "founder tessaro Hana Aziz; founder tessaro Bo Ek; founder tessaro Cem Dur; founded tessaro 2019"},
		{"Lumora sells lamps. Its founders, Hana Aziz and Cem Dur, met at work. The two set up the company in 2019.", "founder lumora Hana Aziz; founder lumora Cem Dur; founded lumora 2019"},
		{"Hana Aziz met Cem Dur at INSEAD. The pair founded Quillon in 2019.", "founder-count quillon 2; founded quillon 2019"},
		{"Hana Aziz and Cem Dur met at INSEAD. The trio founded Quillon in 2019.", "founder-count quillon 3; founded quillon 2019"},
		{"Hana Aziz and Cem Dur advise Velmora. They launched Pondera last week.", ""},
		{"Quillon was founded by Julia and Tom on March 9, 2020.", "founder quillon Julia; founder quillon Tom; founded quillon 2020-03-09"},
		{"Quillon was founded by alumni Anil Rao, formerly of Tessaro and Rui Prado, formerly of Lumora.", "founder quillon Anil Rao; founder quillon Rui Prado"},
		{"Tessaro was founded in 1979 by staff and students led by Dave Lembke and Marc Blanc.", "founder tessaro Dave Lembke; founder tessaro Marc Blanc; founded tessaro 1979"},
		{"It has been four years since Hana Aziz started Lumora.", "founder lumora Hana Aziz; age lumora 4 years"},
		{"Peloria's founding team — Max Roth, Ida Kern and Jun Sato — met at CERN.", "founder peloria Max Roth; founder peloria Ida Kern; founder peloria Jun Sato"},
		{"Rosie Trent, one of three co-founders of Tessaro, has left.", "founder tessaro Rosie Trent; founder-count tessaro 3"},
		{"Quillon cofounders Ana Silva and Bo Ek invested; so did Tessaro cofounder Cy Dahl.", "founder quillon Ana Silva; founder quillon Bo Ek; founder tessaro Cy Dahl"},
		{"Carla Leitner left Tessaro in 2010 to co-found Lumora.", "founder lumora Carla Leitner; founded lumora 2010"},
		{"In 2006, Tessaro bought Quillon, forming a new company, Velmora.", "founded velmora 2006"},
		{"She has two cofounders and works at Lumora.", ""},
	})
}

func TestOfficesGiven(t *testing.T) {
	check(t, "role", []sample{
		{"Quillon named Ada Obi, 41, chief executive.", `role quillon Ada Obi title="chief executive"`},
		{"Zafira appointed its finance director, Omar Shah, as interim chief executive.", `role zafira Omar Shah title="finance director"; role zafira Omar Shah title="interim chief executive"`},
		{"Tessaro promoted Mia Lang, previously its sales chief, to managing director.", `role tessaro Mia Lang title="managing director"; role tessaro Mia Lang title="sales chief" mood=historical`},
		{"Cinnabarro's Lisbon-born CEO, Ines Rocha, laughs.", "role cinnabarro Ines Rocha title=CEO"},
		{"Tessaro is led by Zafira's former chief of staff, Anil Rao.", `role zafira Anil Rao title="chief of staff" mood=historical`},
		{"Lumora is chaired by the businessman Paschal Toggart.", "role lumora Paschal Toggart title=chair"},
		{"Ana Silva chairs Lumora.", "role lumora Ana Silva title=chair"},
		{"Lumora chairs are made of oak.", ""},
		{"Rebecca Kraust is president of Lumora, Grosse Pointe, Michigan.", "role lumora Rebecca Kraust title=president"},
		{"In 2013, Ana Silva was appointed chief executive of Melbourne's Tessaro.", `role tessaro Ana Silva title="chief executive"`},
		{"Gil Pastor is CEO and owner of Velmora.", "role velmora Gil Pastor title=CEO"},
	})
}

func TestSeatsMoved(t *testing.T) {
	check(t, "hq", []sample{
		{"Quillon was originally based in Macon, Georgia, then in Greer, South Carolina, and now in Sumter, South Carolina.", "hq quillon Macon, Georgia mood=historical; hq quillon Greer, South Carolina mood=historical; hq quillon Sumter, South Carolina"},
		{"Tessaro, originally based in Lyon, sells tea.", "hq tessaro Lyon mood=historical"},
		{"Lumora is headquartered in West Bloomfield, Mich., and hires.", "hq lumora West Bloomfield, Mich"},
		{"San Jose, Calif.-based Tessaro hires.", "hq tessaro San Jose, Calif"},
		{"Luxembourg and US-based Lumora hires.", "hq lumora Luxembourg; hq lumora US"},
		{"Oxfordshire-based Velmora stores heat.", "hq velmora Oxfordshire"},
		{"Velmora's transmitter is located in Porto.", ""},
		{"Zenolit, a San Francisco pet insurance start-up under scrutiny, hires.", "hq zenolit San Francisco"},
		{"An Indian based company, Tessaro hires.", ""},
		{"Pluvio, a Seattle startup led by Jill Cho, is growing.", "hq pluvio Seattle"},
		{"**Pluvio**, the Ghent chip designer, raised €4m. Pluvio is growing.", "hq pluvio Ghent"},
		{"Tonk-led platforms are many, and the platform tonk has raised €4m. Berlin-based tonk has 20 staff.", "hq tonk Berlin"},
	})
}

func TestPeopleOfFirms(t *testing.T) {
	check(t, "role founder founder-count", []sample{
		{"Lumora raised €4m. “A rare team,” says Rahul Taneb, a partner at Lightspeed.", "role lightspeed Rahul Taneb title=partner"},
		{"Lumora's chair Eva Holm was a partner for ten years.", "role lumora Eva Holm title=chair"},
		{"Shlomo Kranz, co-founder of Quillon, Tessaro, and Lumora, invested.", "founder quillon Shlomo Kranz; founder tessaro Shlomo Kranz; founder lumora Shlomo Kranz"},
		{"Shlomo Kranz, co-founder of Quillon, invested, and Tessaro did not.", "founder quillon Shlomo Kranz"},
		{"Dr. Dan Lowe, an anesthesiologist and co-founder of Quillon, is pleased.", "founder quillon Dan Lowe"},
		{"“You forget,” says Ben Chester, 44, the co-founder and CEO of Tessaro.", "founder tessaro Ben Chester; role tessaro Ben Chester title=CEO"},
		{"Velmora was founded by two former Tesla execs.", "founder-count velmora 2"},
		{"Quillon runs a course. Nine founders have been accepted so far.", ""},
		{"Lumora's three Polish founders are here.", "founder-count lumora 3"},
		{"He is listed as a director of an estate company called Velmora.", "role velmora title=director"},
	})
	check(t, "hq office", []sample{
		{"—Weston, Mass.-based Velmora said that its drug met its goal.", "hq velmora Weston, Mass"},
		{"“Good for us,” says Mike Schumann, who runs the Cedar Falls-based software firm Velmora.", "hq velmora Cedar Falls"},
		{"Tessaro, an Ohio-based payroll unicorn, is for sale.", "hq tessaro Ohio"},
		{"Tessaro, a Lincoln company, makes dummies.", "hq tessaro Lincoln"},
		{"Mario Ciabatta, CEO of Quillon in Lisbon, spoke.", "hq quillon Lisbon"},
		{"Quillon occupies a mill in Pittsburgh's Polish Hill neighborhood.", ""},
		{"“Move to Pittsburgh,” says a poster at Quillon.", ""},
		{"Velmora has 10 offices worldwide including in Barcelona, Glasgow and London.", "office velmora Barcelona; office velmora Glasgow; office velmora London"},
	})
}

func TestBeginningsInProse(t *testing.T) {
	check(t, "founded age founder founder-count role", []sample{
		{"After founding Quillon in 2018, brothers Rui and Tiago Prado moved it to Porto.", "founded quillon 2018; founder quillon Rui Prado; founder quillon Tiago Prado"},
		{"At 12 years old, Quillon is one of the oldest startups in town.", "age quillon 12 years"},
		{"At 12 years old, Ana Silva wrote her first program.", ""},
		{"Nettle's origins go back to 2003.", "founded nettle 2003"},
		{"Tessaro, the food company Ana Silva founded in 2009, is for sale.", "founded tessaro 2009; founder tessaro Ana Silva"},
		{"Ada Obi, a teacher, and Bo Ek, an engineer, started Lumora in 2023.", "founded lumora 2023; founder lumora Ada Obi; founder lumora Bo Ek"},
		{"Quillon's founding partners, Sue Hart and Bo Ek, will leave.", "founder quillon Sue Hart; founder quillon Bo Ek"},
		{"Quillon (founder: Sue Hart) sells software.", "founder quillon Sue Hart"},
		{"Sue Hart and three friends founded Tessaro.", "founder tessaro Sue Hart"},
		{"Lumora was founded by the duo Tim and Eva de Boer.", "founder-count lumora 2; founder lumora Tim de Boer; founder lumora Eva de Boer"},
		{"Fenwick was founded by Archibald Fenwick.", "founder fenwick Archibald Fenwick"},
		{"Velmora's finance director Moira Kay said so.", `role velmora Moira Kay title="finance director"`},
		{"The company was founded in 1996.", ""},
		{"Since our formation in 1999, Velmora has grown.", "founded velmora 1999"},
		{"Velmora was completed in 2007 with the creation of Velmora Labs.", "founded velmora-labs 2007"},
		{"Velmora was registered as a society in 1984.", ""},
	})
	check(t, "hq", []sample{
		{"Quillon is based in a former abbey near Namur.", "hq quillon Namur"},
		{"Quillon is based in Lyon with offices in Porto.", "hq quillon Lyon"},
		{"Tessaro: the Mexico City fintech has grown.", "hq tessaro Mexico City"},
		{"Velmora's mascot is located in Ohio.", ""},
	})
}

func TestNamesOfPeopleAndTowns(t *testing.T) {
	check(t, "founder founded role hq office founder-count", []sample{
		{"Quillon was started in a Nairobi co-working space in 2017 by Faith Njoroge.", "founded quillon 2017; founder quillon Faith Njoroge"},
		{"Quillon was started in Nairobi back in 2017.", "founded quillon 2017"},
		{"The couple behind Tessaro, Amy and Joe Watts, were teachers.", "founder tessaro Amy Watts; founder tessaro Joe Watts"},
		{"Lumora said its chief financial officer, Lee Min-ho, would resign.", `role lumora Lee Min-ho title="chief financial officer"`},
		{"Velmora, of Waltham, Mass., makes arms.", "hq velmora Waltham, Mass"},
		{"Rotunda has offices in London and Rome.", "office rotunda London; office rotunda Rome"},
		{"Blurrow was established in Swindon in 2013 and moved to Bristol later that year before becoming a chain.", "founded blurrow 2013; hq blurrow Bristol mood=historical"},
		{"Jennie Johns runs Tessaro. Tessaro was co-founded by Johns and Alistair Clegg.", "founder tessaro Jennie Johns; founder tessaro Alistair Clegg"},
		{"Sunderland Gin was founded in 2015.", "founded sunderland-gin 2015"},
		{"Quillon was founded by husband and wife team Ravi and Leela Krishna.", "founder quillon Ravi Krishna; founder quillon Leela Krishna; founder-count quillon 2"},
		{"Alice Webb started Quillon straight out of university in 2022.", "founder quillon Alice Webb; founded quillon 2022"},
		{"Ana Silva founded Quillon after her husband left.", "founder quillon Ana Silva"},
	})
}

func TestNamesInCapitalsAndCompounds(t *testing.T) {
	check(t, "founder founded hq", []sample{
		{"Founded in 2012 by Sumeet Mehta, Mumbai-based LEAD is a school startup.", "founder lead Sumeet Mehta; founded lead 2012; hq lead Mumbai"},
		{"They LEAD the way in Mumbai.", ""},
		{"Ana Silva had launched a payments startup, Quillon, along with her colleague Bo Ek.", "founder quillon Ana Silva; founder quillon Bo Ek"},
		{"Tessaro, a well-being-focused rewards startup based in London, is small.", "hq tessaro London"},
		{"New York-based Bristol-Myers Squibb said so.", "hq bristol-myers-squibb New York"},
		{"Tessaro is growing. The six-year-old, Boston-based outfit is small.", "hq tessaro Boston"},
	})
}
