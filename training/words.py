"""Word lists of the grammar. Persons are invented: given and family names are drawn apart and joined at random."""

GIVEN = """Maria Anna James John Robert Michael William David Richard Thomas Charles Daniel Matthew Anthony Mark Donald Steven Paul
Andrew Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin
Scott Brandon Frank Benjamin Gregory Samuel Raymond Patrick Alexander Jack Dennis Jerry Mary Patricia Jennifer Linda Elizabeth Barbara
Susan Jessica Sarah Karen Nancy Lisa Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Dorothy Carol Amanda Melissa Deborah
Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Shirley Ruth Brenda Pamela Nicole Katherine Samantha Christine Helen Rachel
Vladimir Sergei Dmitry Yuri Igor Olga Natalia Svetlana Ivan Boris Volodymyr Oleksandr Andriy Mikhail Nikolai Xi Wei Li Jun Min Hui Chen
Yang Hiroshi Kenji Yuki Akira Naoko Takeshi Ji-woo Min-jun Seung Kim Park Ahmed Mohammed Mohamed Ali Hassan Hussein Omar Fatima Aisha
Khalid Abdul Ibrahim Yusuf Mustafa Leila Zainab Benjamin Avi Yael Noa Moshe Ehud Rajesh Priya Anil Sunita Narendra Arjun Vikram Deepa
Imran Bilal Nawaz Shabana Carlos José Juan Luis Miguel Ana Sofía Lucía Diego Fernando Javier Elena Pilar Marta João Paulo Luiz Rafael
Pierre Jean François Marie Claire Antoine Sophie Emmanuel Camille Hans Klaus Jürgen Angela Ursula Heike Olaf Friedrich Greta Lars Sven
Ingrid Björn Astrid Erik Mette Giuseppe Giorgia Matteo Chiara Luca Paolo Silvia Dimitris Alexis Kostas Recep Mehmet Ayşe Emre Piotr
Katarzyna Andrzej Jan Petr Eva Viktor Zoltán Ion Elena Kwame Kofi Chinua Ngozi Bola Thabo Nelson Wanjiru Otieno Abebe Selam Tesfaye
Siobhan Liam Aoife Niamh Ewan Fiona Rhys Gwen Keir Nigel Boris Theresa Jacinda Scott Malcolm Kevin Julia Tara Nadia Omar Mina Ruth""".split()

FAMILY = """Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas
Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott
Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker
Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard
Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers
Long Ross Foster Ivanov Petrov Sokolov Volkov Morozov Lebedev Kuznetsov Orlova Pavlova Kovalenko Shevchenko Bondarenko Tkachenko Wang
Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Tanaka Suzuki Sato Watanabe Yamamoto Nakamura Choi Jung Kang Cho Al-Rashid Haddad
Khalil Mansour Nasser Saleh Rahman Karimi Hosseini Ahmadi Khan Malik Siddiqui Chaudhry Sharma Gupta Singh Kumar Reddy Iyer Mehta Cohen
Levy Mizrahi Peretz Friedman Katz Silva Santos Oliveira Souza Pereira Costa Almeida Dubois Moreau Laurent Lefebvre Girard Bernard
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Hoffmann Schulz Hansen Johansen Olsen Larsen Andersson Lindqvist Nilsson
Rossi Ferrari Russo Bianchi Romano Ricci Papadopoulos Georgiou Demir Kaya Yılmaz Şahin Nowak Kowalski Wiśniewski Novák Svoboda Horváth
Nagy Popescu Ionescu Mensah Owusu Okafor Adeyemi Mbeki Dlamini Mwangi Odhiambo Bekele Haile O'Brien O'Connor McCarthy MacDonald Byrne
Gallagher Doyle Fitzgerald Sinclair Cameron Fraser Pryce Llewellyn Whitfield Ashworth Holloway Pemberton Thorne Vance Marlowe Quill
Hartley Brandt Calloway Drummond Ellery Fenwick Garrow Hale Iverson Jarrow Kessler Lorimer Maddox Norwood Osgood Pike Quade Rourke""".split()

COUNTRIES = """Russia China Ukraine Iran Iraq Israel France Germany Britain Italy Spain Portugal Greece Turkey Egypt Syria Lebanon Jordan
Yemen Qatar Kuwait Libya Tunisia Algeria Morocco Sudan Ethiopia Kenya Uganda Rwanda Nigeria Ghana Mali Niger Chad Senegal Somalia Zimbabwe
Zambia Angola Mozambique India Pakistan Bangladesh Afghanistan Nepal Myanmar Thailand Vietnam Cambodia Laos Malaysia Singapore Indonesia
Philippines Japan Taiwan Australia Canada Mexico Guatemala Honduras Nicaragua Panama Cuba Haiti Jamaica Colombia Venezuela Ecuador Peru
Bolivia Chile Argentina Uruguay Paraguay Brazil Ireland Scotland Wales England Iceland Norway Sweden Denmark Finland Poland Hungary Austria
Switzerland Belgium Netherlands Luxembourg Romania Bulgaria Serbia Croatia Bosnia Kosovo Albania Moldova Belarus Latvia Lithuania Estonia
Georgia Armenia Azerbaijan Kazakhstan Uzbekistan Mongolia Gaza Crimea Europe Africa Asia""".split()
CITIES = """Moscow Kyiv Beijing Washington London Paris Berlin Tehran Baghdad Damascus Cairo Tripoli Ankara Istanbul Jerusalem Beirut
Riyadh Doha Dubai Kabul Islamabad Delhi Mumbai Dhaka Bangkok Hanoi Jakarta Manila Tokyo Osaka Seoul Pyongyang Canberra Sydney Melbourne
Wellington Auckland Ottawa Toronto Montreal Vancouver Chicago Boston Houston Dallas Denver Seattle Atlanta Miami Detroit Philadelphia
Phoenix Baltimore Cleveland Madrid Barcelona Lisbon Rome Milan Athens Vienna Geneva Zurich Brussels Amsterdam Copenhagen Oslo Stockholm
Helsinki Warsaw Prague Budapest Bucharest Sofia Belgrade Minsk Riga Vilnius Tallinn Tbilisi Dublin Edinburgh Glasgow Cardiff Manchester
Liverpool Birmingham Leeds Bristol Nairobi Lagos Accra Kampala Johannesburg Pretoria Harare Khartoum Mogadishu Bogota Lima Caracas Havana
Santiago Hamburg Munich Frankfurt Lyon Marseille Naples Turin Rotterdam Antwerp Odesa Kharkiv Donetsk Mariupol Aleppo Mosul Basra""".split()
STATES = "Texas California Florida Ohio Georgia Michigan Nevada Arizona Virginia Oregon Kansas Iowa Utah Montana Maine Vermont Alaska Illinois".split()
TWO_WORD_PLACES = [("New", "York"), ("New", "Zealand"), ("South", "Korea"), ("North", "Korea"), ("South", "Africa"), ("United", "Kingdom"),
                   ("Saudi", "Arabia"), ("West", "Virginia"), ("New", "Jersey"), ("North", "Carolina"), ("South", "Carolina"), ("New", "Mexico")]
STEMS = "Ash Black Brook Clear Cold Crow Dun East Elm Fair Fern Glen Gold Green Hart Hazel High Iron Kings Lark Maple Mill Moor North Oak Raven Red River Rock Rose Salt Silver South Stone Swan Thorn West White Wolf Wych Harbor Bridge".split()
TAILS = "ton ville burg ford field haven mouth dale wick bury port side wood gate well by stead cliff moor bridge".split()
DEMONYMS = """Russian Chinese Ukrainian Iranian Iraqi Israeli French German British Italian Spanish Portuguese Greek Turkish Egyptian
Syrian Lebanese Jordanian Saudi Libyan Sudanese Ethiopian Kenyan Nigerian Indian Pakistani Afghan Thai Vietnamese Malaysian Indonesian
Japanese Korean Australian Canadian Mexican Cuban Colombian Venezuelan Brazilian Argentine Irish Scottish Welsh Norwegian Swedish Danish
Finnish Polish Hungarian Austrian Swiss Belgian Dutch Romanian Serbian American European African Palestinian Kurdish""".split()

# Bodies known everywhere: words of the name, each "form/UPOS/XPOS/relation"; the last is the head. "the" when it takes one.
BODIES_THE = ["White/ADJ/NNP/amod House", "State/PROPN/NNP/compound Department", "Justice/PROPN/NNP/compound Department", "Supreme/ADJ/NNP/amod Court",
              "European/ADJ/NNP/amod Union", "United/ADJ/NNP/amod Nations/PROPN/NNPS", "Security/PROPN/NNP/compound Council", "World/PROPN/NNP/compound Bank",
              "Foreign/ADJ/NNP/amod Ministry", "Defense/PROPN/NNP/compound Ministry", "Interior/PROPN/NNP/compound Ministry", "Kremlin", "Pentagon", "Senate",
              "FBI", "CIA", "EU", "UN", "BBC", "IMF", "House", "Treasury", "Vatican", "Knesset", "Taliban", "Home/PROPN/NNP/compound Office", "Red/ADJ/NNP/amod Cross",
              "Republican/ADJ/NNP/amod Party", "Democratic/ADJ/NNP/amod Party", "Labour/PROPN/NNP/compound Party", "Associated/VERB/NNP/amod Press",
              "World/PROPN/NNP/compound Health/PROPN/NNP/compound Organization", "Federal/ADJ/NNP/amod Reserve", "Coast/PROPN/NNP/compound Guard"]
BODIES = ["Congress", "Parliament", "NATO", "CNN", "Reuters", "TASS", "Hamas", "Hezbollah", "OPEC", "NASA", "Interpol", "Amnesty/PROPN/NNP/compound International",
          "Fox/PROPN/NNP/compound News", "Sky/PROPN/NNP/compound News", "Human/ADJ/NNP/amod Rights/PROPN/NNPS/compound Watch", "Greenpeace", "Scotland/PROPN/NNP/compound Yard",
          "Al/PROPN/NNP/compound Jazeera", "Interfax", "Gazprom", "Google", "Boeing"]
BODY_HEADS = """Authority Agency Association Bank Board Bureau Center Coalition College Commission Committee Company Council Court Department
Federation Foundation Fund Group Hospital Institute Ministry Movement Network Office Organization Party Society Trust Union University
Airlines Industries Energy Motors Partners Systems Alliance League Academy Brewery Museum Club""".split()
BODY_MODIFIERS = """Harbor City County State National Federal Central Regional Health Education Defense Transport Trade Labor Energy Water Police
Fire Housing Finance Justice Tax Border Rail Port Park Media News Sports Football Election Weather Climate Fishing Farm Steel Oil Coal Air""".split()
BODY_ADJECTIVES = "National International Federal Central Royal General Public Independent Democratic Progressive Social Medical United American European Free Northern Southern Western Eastern Global".split()
BODY_OF = [("University", "of"), ("Bank", "of"), ("Ministry", "of"), ("Department", "of"), ("Bureau", "of"), ("Church", "of"), ("Institute", "of"), ("Office", "of"), ("College", "of")]
BODY_OF_WHAT = "Justice Defense Health Education Finance Transportation Agriculture Labor Commerce Energy Interior Science".split()
COMPANY_TAILS = "Inc. Corp. Ltd. Co. Group Holdings Bank Energy Airlines Media Motors Industries Steel".split()
PAPERS = "Times Post Herald Tribune Gazette Journal Chronicle Examiner Star Observer Courier Echo Mail Record Sentinel".split()

TITLES_BEFORE = """President/PROPN Senator/PROPN Mayor/PROPN Governor/PROPN Chancellor/PROPN Professor/PROPN Judge/PROPN King/PROPN Queen/PROPN Prince/PROPN
Congressman/PROPN Congresswoman/PROPN Ambassador/PROPN Sheriff/PROPN General/PROPN Colonel/PROPN Captain/PROPN Justice/PROPN Commissioner/PROPN Pope/PROPN
Mr./PROPN Mrs./PROPN Ms./PROPN Dr./PROPN Sen./PROPN Rep./PROPN Gov./PROPN Gen./PROPN Prof./PROPN Sgt./PROPN Lt./PROPN Sir/PROPN Lord/PROPN""".split()
TITLES_TWO = [("Prime", "Minister", "ADJ"), ("Foreign", "Minister", "ADJ"), ("Defense", "Minister", "PROPN"), ("Finance", "Minister", "PROPN"), ("Interior", "Minister", "PROPN"),
              ("Vice", "President", "ADJ"), ("Attorney", "General", "PROPN"), ("Police", "Chief", "PROPN"), ("Health", "Secretary", "PROPN"), ("Home", "Secretary", "PROPN"),
              ("Deputy", "Minister", "ADJ"), ("Energy", "Minister", "PROPN"), ("Transport", "Minister", "PROPN"), ("Justice", "Minister", "PROPN")]
ROLES = """spokesman spokeswoman spokesperson lawyer director chairman chairwoman president leader minister analyst professor aide adviser
envoy ambassador official coach captain editor founder owner manager secretary commissioner mayor governor senator lawmaker economist
activist researcher officer commander prosecutor judge doctor engineer teacher resident witness survivor farmer fisherman author""".split()
ROLE_ADJECTIVES = "former senior chief executive deputy acting top veteran local retired military political foreign national".split()
GROUP_NOUNS = "reporters officials police lawmakers journalists critics residents witnesses investigators prosecutors authorities doctors experts supporters workers protesters diplomats lawyers leaders ministers students farmers soldiers members analysts delegates voters relatives survivors firefighters rescuers researchers scientists campaigners".split()

NOUNS_THING = """plan deal agreement law bill report investigation election campaign war attack crisis strike protest meeting summit talk decision
statement policy budget tax program project bridge road factory hospital school prison court trial case charge allegation claim proposal
vote treaty sanction ceasefire border city town village building ship ferry plane train car weapon missile bomb drug virus disease vaccine
storm flood fire earthquake price rate economy market company bank job contract document letter email video film book game team match season
party government army cabinet committee council union network service system problem question issue change reform threat risk mistake result
right rule reason effort speech call visit trip debate response offer demand request warning move step process review inquiry""".split()
NOUNS_PERSON = "man woman suspect victim driver passenger soldier worker student teacher doctor officer patient leader candidate minister president spokesman lawyer judge official neighbor friend mother father brother sister wife husband son daughter child player coach manager owner customer".split()
NOUNS_MASS = "evidence violence security water oil gas money aid information progress pressure support power trade work peace justice corruption freedom pollution inflation help damage".split()
IRREGULAR_PLURALS = {"man": "men", "woman": "women", "child": "children", "wife": "wives", "fisherman": "fishermen", "crisis": "crises", "spokesman": "spokesmen", "chairman": "chairmen"}
ADJECTIVES = """new old big small major serious recent long final public private political economic military legal illegal international
national local federal foreign nuclear early late high low strong weak possible clear difficult dangerous important historic controversial
secret key deadly heavy full joint common special social medical financial ongoing unprecedented innocent guilty responsible ready safe
free false true wrong right""".split()
PREDICATES = "ready responsible clear wrong safe dangerous illegal possible unacceptable important necessary concerned confident optimistic aware innocent guilty unable likely difficult impossible untrue false unfair right unclear proud sorry shocked satisfied disappointed".split()
ADVERBS_MANNER = "quickly publicly privately repeatedly openly secretly carefully immediately finally recently directly peacefully illegally deliberately strongly unanimously".split()
ADVERBS_SENTENCE = "still also already never always probably certainly clearly apparently reportedly allegedly now currently simply really just soon".split()

TRANSITIVE = """reject approve support attack visit meet lead sign build close open cancel order discuss investigate release arrest sue blame
defend ban delay sell buy cut raise win lose launch expand leave join expel rescue kill injure test publish leak review condemn criticize
praise welcome oppose back protect threaten violate break end start stop change reduce increase destroy damage repair finance fund run plan
organize suspend dismiss appoint elect question search seize charge convict invite call contact help receive send accept ignore face fight
solve create make take hold see find follow announce resume halt block hide steal pay""".split()
INTRANSITIVE = "resign arrive fall rise collapse fail continue begin end return die protest flee escape retire sink work vote wait act stop suffer change improve happen win lose grow disappear".split()
WITH_PREPOSITION = [("call", "for"), ("apologize", "for"), ("comply", "with"), ("respond", "to"), ("rely", "on"), ("withdraw", "from"), ("talk", "to"), ("agree", "with"), ("negotiate", "with"),
                    ("complain", "about"), ("deal", "with"), ("depend", "on"), ("object", "to"), ("focus", "on"), ("vote", "against"), ("vote", "for"), ("fight", "against"), ("look", "at"), ("work", "for"),
                    ("live", "in"), ("speak", "to"), ("speak", "with"), ("meet", "with"), ("lead", "to"), ("benefit", "from"), ("participate", "in"), ("return", "to"), ("travel", "to"), ("fly", "to"), ("die", "in"), ("talk", "about")]
PHRASAL = [("carry", "out"), ("set", "up"), ("call", "off"), ("turn", "down"), ("take", "over"), ("shut", "down"), ("give", "up"), ("rule", "out"), ("point", "out"), ("hand", "over"), ("break", "up"), ("put", "off")]
TO_VERBS = "want plan refuse agree try decide fail hope intend promise continue need vow threaten seek expect begin".split()
OBJECT_TO_VERBS = "urge order force allow expect invite want encourage instruct".split()
THINK_VERBS = "believe think know hope fear expect insist see find show mean understand feel".split()
DITRANSITIVE = "give offer send pay show owe".split()
SAY_VERBS = "say say say say say say add note explain insist claim warn announce argue admit concede acknowledge confirm suggest report declare stress maintain recall reply state write predict reveal allege testify tweet emphasize complain joke repeat observe charge assert".split()
TELL_VERBS = "tell tell tell tell inform remind assure warn".split()
TRANSITIVE_SAY = "deny confirm reject condemn praise criticize announce describe welcome discuss acknowledge dispute defend".split()

IRREGULAR = {  # base: third person, past, participle, -ing
    "be": ("is", "was", "been", "being"), "have": ("has", "had", "had", "having"), "do": ("does", "did", "done", "doing"),
    "say": ("says", "said", "said", "saying"), "tell": ("tells", "told", "told", "telling"), "meet": ("meets", "met", "met", "meeting"),
    "lead": ("leads", "led", "led", "leading"), "build": ("builds", "built", "built", "building"), "sell": ("sells", "sold", "sold", "selling"),
    "buy": ("buys", "bought", "bought", "buying"), "cut": ("cuts", "cut", "cut", "cutting"), "win": ("wins", "won", "won", "winning"),
    "lose": ("loses", "lost", "lost", "losing"), "leave": ("leaves", "left", "left", "leaving"), "break": ("breaks", "broke", "broken", "breaking"),
    "run": ("runs", "ran", "run", "running"), "make": ("makes", "made", "made", "making"), "take": ("takes", "took", "taken", "taking"),
    "hold": ("holds", "held", "held", "holding"), "see": ("sees", "saw", "seen", "seeing"), "find": ("finds", "found", "found", "finding"),
    "send": ("sends", "sent", "sent", "sending"), "pay": ("pays", "paid", "paid", "paying"), "fall": ("falls", "fell", "fallen", "falling"),
    "rise": ("rises", "rose", "risen", "rising"), "begin": ("begins", "began", "begun", "beginning"), "flee": ("flees", "fled", "fled", "fleeing"),
    "sink": ("sinks", "sank", "sunk", "sinking"), "grow": ("grows", "grew", "grown", "growing"), "die": ("dies", "died", "died", "dying"),
    "withdraw": ("withdraws", "withdrew", "withdrawn", "withdrawing"), "deal": ("deals", "dealt", "dealt", "dealing"), "fight": ("fights", "fought", "fought", "fighting"),
    "set": ("sets", "set", "set", "setting"), "give": ("gives", "gave", "given", "giving"), "put": ("puts", "put", "put", "putting"), "shut": ("shuts", "shut", "shut", "shutting"),
    "seek": ("seeks", "sought", "sought", "seeking"), "think": ("thinks", "thought", "thought", "thinking"), "know": ("knows", "knew", "known", "knowing"),
    "show": ("shows", "showed", "shown", "showing"), "mean": ("means", "meant", "meant", "meaning"), "understand": ("understands", "understood", "understood", "understanding"),
    "feel": ("feels", "felt", "felt", "feeling"), "write": ("writes", "wrote", "written", "writing"), "speak": ("speaks", "spoke", "spoken", "speaking"),
    "fly": ("flies", "flew", "flown", "flying"), "stop": ("stops", "stopped", "stopped", "stopping"), "ban": ("bans", "banned", "banned", "banning"),
    "plan": ("plans", "planned", "planned", "planning"), "admit": ("admits", "admitted", "admitted", "admitting"), "order": ("orders", "ordered", "ordered", "ordering"),
    "cancel": ("cancels", "canceled", "canceled", "canceling"), "expel": ("expels", "expelled", "expelled", "expelling"), "hide": ("hides", "hid", "hidden", "hiding"),
    "steal": ("steals", "stole", "stolen", "stealing"), "sue": ("sues", "sued", "sued", "suing"), "become": ("becomes", "became", "become", "becoming"),
    "read": ("reads", "read", "read", "reading"), "travel": ("travels", "traveled", "traveled", "traveling"), "drive": ("drives", "drove", "driven", "driving"),
}
