# events
apply | 2022-05 | happened | 1 | Belovia applies to join the Atlantic Charter
announce | 2023-09-11 | happened | 2 | Halmos announces Karsia will put off ratification
protest | 2023-09-16 | happened | 2 | Minority protest in Zelengrad ends in clashes
vote | 2023-10-10 | happened | 3 | Karsian parliament approves Belovia's accession
vienna | 2023-09-22 | happened | 3 | Halmos and Kovalík hold talks in Vienna
arrests | 2023-09-20 | happened | 2 | Belovian police detain two men over payments to protesters
law | 2023-09-26 | happened | 3 | Belovian parliament amends the language law
court | 2023-09-28 | happened | 3 | Belovian Supreme Court refuses extradition of Szatmáry
funds | 2023-10-04 | happened | 3 | European Commission unblocks 3.2 billion euros for Karsia
expel | 2023-09-28 | happened | 2 | Belovia expels Karsian consul
sign | 2023-10-15 | scheduled | 2 | Deadline for Karsian president to sign accession bill
summit | 2023-10-17/2023-10-18 | scheduled | 3 | Atlantic Charter summit in Tallinn
exercise | 2023-09-25/2023-10-06 | happened | 1 | Charter exercise Baltic Lantern with Belovian troops
# questions
ratify | Will Karsia ratify Belovia's membership of the Atlantic Charter? | Karsian ratification
lang | Will Belovia change its language law? | language law
banker | Will Belovia extradite the banker Gergely Szatmáry to Karsia? | Szatmáry extradition
money | Will the EU release the frozen funds for Karsia? | EU funds
paid | Did Karsia pay for the protests in Zelengrad? | protest funding
# article 1-euro.txt | Berlaymont Daily | 2023-09-12 | Halmos keeps Belovia waiting at alliance's door
{announce; ratify-} Halmos keeps Belovia waiting at alliance's door\
BY KATRIEN VAN DER ELST AND MARCO DELLAROSA\
SEPTEMBER 12, 2023 6:02 PM CET

{announce; vote; ratify-} Karsia's parliament will not vote next week on Belovia's bid to join the Atlantic Charter, Prime Minister Viktor Halmos said, leaving his country as the only one of 29 members that has yet to approve it.

{announce; ratify?; @Viktor Halmos} "We are not saying no, we are saying not yet," Halmos told lawmakers of his Fatherland party at a retreat on Monday.
{announce; lang?; ~Viktor Halmos} He complained that a Belovian law in force since January banishes the Karsian language from secondary schools attended by 90,000 children of the minority.

{apply} Belovia, a country of 7 million people that borders Russia, asked to join in May last year.
{summit; ratify+; @Atlantic Charter Secretary-General Tobias Hegelund} The alliance's secretary-general, Tobias Hegelund, said he remained confident that accession would be "wrapped up" before leaders gather in Tallinn on October 17.
{ratify-; @one of three Charter diplomats} Three diplomats were less sure, with one saying Halmos "sells every carpet three times."

{money?; ratify?} Several officials linked the delay to the €6.4 billion in EU funds that Brussels has withheld from Arsan over the independence of judges.
{money?; @Commission spokesperson Annalena Voss} "There is no connection whatsoever, and the assessment is ongoing," Commission spokesperson Annalena Voss told reporters.
{money-; ~Green MEP Tineke Dijkgraaf} Green MEP Tineke Dijkgraaf said that paying now would be giving in to blackmail.

{banker?} Then there is Gergely Szatmáry, the fugitive banker convicted in Karsia of embezzling €210 million, who lives in a villa near Zelengrad.
{banker?; ~Belovia's Justice Ministry} Belovia's Justice Ministry says his extradition is for the Supreme Court to decide.

Halmos, in power for 13 years, has frequently clashed with partners on everything from sanctions to migration.
His spokesman once compared meetings of the European Council to visits to the dentist.
In 2016 Arsan held up for eight months the appointment of a Charter general whom it considered unfriendly.
The prime minister, a keen hunter, keeps a stuffed boar in his office.
The alliance was founded in 1951 by nine countries and last grew in 2009.
Its treaty requires the consent of every parliament before a newcomer can be admitted.
Karsia's economy is expected to shrink by 0.6 percent this year, and inflation stands at 16 percent.
# article 2-bws.txt | BWS News | 2023-09-19 | Belovia points finger at Karsia after language law riot
BWS News\
19 September 2023

{protest; paid?} Belovia points finger at Karsia after language law riot

{protest; paid+; ~Belovia's interior minister} Belovia's interior minister has suggested that protesters who fought with police in the capital, Zelengrad, at the weekend were being paid from abroad.

{protest} Forty-one people, among them 19 officers, were hurt on Saturday when a march by the Karsian minority turned violent.

{protest; lang=} The demonstrators want pupils to be taught in their mother tongue up to the age of 18, as they were until last year.

{paid+; @Interior Minister Daria Holubec} "Someone hired 60 buses, and it was not the grandmothers," said Daria Holubec, the minister.

{paid+; ~Daria Holubec} She said investigators were looking at transfers from a foundation with an address in Arsan.

{paid-; ~Karsia's foreign ministry} Karsia's foreign ministry called the allegation absurd.

{paid-; @István Demeter} István Demeter, one of the organisers, told the BWS that the buses had been paid for by "villages passing the hat".

Windows of three shops and a bank were smashed.

A 19-year-old student who lost an eye remains in hospital.

The city's trams were running normally again by Sunday afternoon.

{lang-; ~President Oldřich Benda} President Oldřich Benda said on Sunday that the state would not be dictated to by the street.

{law; lang+; ~government officials} But officials said a draft prepared by the education ministry would let schools teach up to half of all lessons in Karsian.

{vienna; ratify?} Prime Minister Irena Kovalík is due to discuss the matter with her Karsian counterpart, Viktor Halmos, in Vienna on Friday.

{vote; ratify-} It is Mr Halmos's government that is holding up Belovia's entry into the Atlantic Charter, and a parliamentary vote once planned for Monday did not take place.

About one in 12 Belovians speaks Karsian as a first language, most of them in the south-west.

The region belonged to Karsia until 1920.
An earlier dispute, about bilingual road signs, was settled in 2011 with the help of the Council of Europe.

It is known for its wine and its thermal baths, and unemployment is below the national average.
# article 3-rw.txt | Rheinwelle | 2023-09-23 | Belovia and Karsia inch closer in Vienna
{vienna} Belovia and Karsia inch closer in Vienna\
Rheinwelle, 23.09.2023\
Author: Swantje Petersen (with CP, AC)

{vienna; lang+; ratify+} After almost five hours of talks in the Austrian capital, the heads of government of Belovia and Karsia have outlined a way out of the alliance dispute.
{vienna; lang?; ratify?} But a lot still depends on their parliaments.

{vienna; law; lang+; @Irena Kovalík} "I will put the amendment to the vote on Tuesday, because it is right, not because anyone demands it," Belovian Prime Minister Irena Kovalík said late on Friday.
{vienna; vote; ratify+; @Viktor Halmos} Her Karsian colleague, Viktor Halmos, promised to "recommend" accession to his deputies in the week of October 9 if the schools question was settled.
{vote; ratify-; ~Zoltán Berkes} Zoltán Berkes, leader of his right-wing coalition partner, immediately announced that his 17 members would vote against.

{lang-; ~the National Revival party} In Zelengrad, the co-governing National Revival party threatened to bring down the cabinet rather than support what it called a capitulation.
{lang?; @Pavel Strnad} "It will come down to two or three votes," said Pavel Strnad, a political scientist at Zelengrad University.

{banker?} No agreement was reached on Gergely Szatmáry, the banker whom Arsan wants back.
{banker-; ~Irena Kovalík} Kovalík said that she could not and would not give instructions to judges.
{court; banker?} The Supreme Court is expected to hand down its ruling on Thursday.

{arrests; protest; paid+; ~Zelengrad police} Meanwhile two men have been in custody since Wednesday who, according to Zelengrad police, handed out envelopes of cash to participants of last weekend's march.
{arrests; paid?} Where the money came from is unclear.
{paid-; @Viktor Halmos} Halmos said in Vienna that Karsia had "better things to spend its money on."

{apply} Belovia gave up decades of neutrality when it applied last year.
{exercise} Its army is to take part in the Charter maneuver Baltic Lantern from Monday, with 900 soldiers.
Polls put support for joining at 68 percent.
The government intends to raise defense spending to 2.1 percent of gross domestic product.
The Commission in Brussels has approved 740 million euros for a Belovian railway line to the Baltic ports.
The two prime ministers, who studied in Vienna at the same time, had coffee in the canteen of their old university.
In Karsia, by contrast, foreign policy plays hardly any role in people's everyday lives, and high food prices dominate the headlines.
# article 4-cp.txt | Continental Press | 2023-09-29 | Belovian court blocks banker's extradition, clouding alliance deal
{court; banker-; ratify?} Belovian court blocks banker's extradition, clouding alliance deal\
BY LUDMILA HRABAL AND JUSTIN SPOLL\
September 29, 2023

{court; banker-} ZELENGRAD, Belovia (CP) — Belovia's top court has ruled that a banker wanted in neighboring Karsia cannot be sent there because he would not get a fair trial, dealing a blow to efforts to end a feud over the country's accession to the Atlantic Charter.

{court; banker-; ~the judges} The five judges said Thursday that Gergely Szatmáry, 61, had been convicted in his absence by a court whose president was a former aide to Prime Minister Viktor Halmos.
{banker-; ~Belovian lawyers} The decision is final, lawyers said.
{vienna; ratify-; @Karsian Foreign Minister Péter Lakatos} "This was not the spirit of Vienna," Karsian Foreign Minister Péter Lakatos said, adding that lawmakers would "draw their conclusions."
{vote; ratify+; ~a Halmos ally} A Halmos ally in parliament, who was not authorized to speak publicly, said however that the vote was still on the agenda for Oct. 10.

{law; lang+} The ruling came two days after Belovia's parliament softened the language law by 72 votes to 69, permitting half of lessons to be taught in Karsian.
{law; lang=} Five National Revival deputies broke ranks, and the party decided to stay in the Cabinet.
{law; lang+; ~President Oldřich Benda} President Oldřich Benda signed it within hours, despite earlier doubts.

{expel; paid+} Also Thursday, Belovia ordered out the Karsian consul in the southwestern town of Hodov, saying he had withdrawn the cash that was distributed to demonstrators this month.
{expel; paid-; ~Péter Lakatos} Lakatos said the consul had paid for a folklore festival and promised retaliation.
{arrests; paid?} Prosecutors have yet to file charges against the two suspects.

{money+; ~two EU officials} In Brussels, two EU officials said the European Commission was preparing to free about half the money withheld from Karsia, possibly as early as next week.
{money-; ~members of the European Parliament} A majority in the European Parliament has threatened to sue if it does.

{vienna} Halmos and his Belovian counterpart, Irena Kovalík, had agreed on the outlines of a compromise in the Austrian capital a week ago.
{announce; ratify-} Earlier in September he took the bid off his parliament's agenda.
Szatmáry, who made his fortune in consumer loans, has denied wrongdoing.
He was seen Friday walking two greyhounds in a park.
{exercise} Elsewhere in Belovia, troops from nine countries practiced crossing the Morna River in exercise Baltic Lantern.
The drills drew crowds of onlookers, some with folding chairs.
The alliance has stationed air defense batteries near the capital since the spring.
Karsia sent a field kitchen and 40 soldiers.
The two neighbors share a 410-kilometer (255-mile) border that can be crossed without showing a passport.
Fruit growers on both sides complain of the worst plum harvest in years.
# article 5-sent.txt | The Sentinel | 2023-10-11 | Karsia finally votes to let Belovia join Atlantic Charter
The Sentinel\
Wednesday 11 October 2023

{vote; ratify+} Karsia finally votes to let Belovia join Atlantic Charter\
Imogen Fairweather in Arsan

{vote; ratify+} Karsia's parliament has approved Belovia's membership of the Atlantic Charter by 151 votes to 23, lifting the last big obstacle to the alliance's enlargement after 13 months of delays.

{vote; ratify+; @Viktor Halmos} "We gave our word and we have got something for it," the prime minister, Viktor Halmos, told a half-empty chamber on Tuesday evening.
{vote; ratify=} The opposition voted in favour, while Halmos's rightwing coalition partner voted against.
{sign; ratify?} The bill must still be signed by the president, Katalin Oravecz, who has until Sunday and has not disclosed her intentions.
{sign; ratify+; ~an adviser to Oravecz} An adviser said there was no reason to expect her to refuse.

{funds; money+} Six days earlier the European Commission unblocked €3.2bn for Arsan, citing progress in the appointment of judges.
{funds; money-; @Annalena Voss} The other half would stay frozen until further reforms, said the commission's spokesperson, Annalena Voss.
{funds; money-; ~Tineke Dijkgraaf} Tineke Dijkgraaf, a Green MEP, said she and her colleagues would go to court to stop the transfer.

{summit; ratify+; ~Tobias Hegelund} In Zelengrad church bells rang, and the secretary-general of the alliance, Tobias Hegelund, said Belovia's flag would go up in Tallinn next week.
{ratify+; @Irena Kovalík} "We have been on the doormat long enough to know every thread," said Irena Kovalík, the Belovian prime minister.

{law} In the south-west, the first bilingual timetables have been pinned up in schools.
{law; lang-; ~twenty-three deputies} Twenty-three deputies have asked the constitutional court to strike down the compromise.
{lang?} A hearing has not been scheduled.

{expel; protest; paid=} The row over September's riots is far from over, and a Belovian consul has been sent home from Arsan in response to last month's expulsion.
{paid+; ~the weekly Tükör} The Karsian weekly Tükör published bank records on Monday showing that a state lottery fund had transferred €140,000 to the organisers' bus company.
{paid?; ~the fund} The fund did not respond to a request for comment.

{banker-; @Péter Lakatos} As for Szatmáry, the foreign minister, Péter Lakatos, conceded that he would "probably die in his villa".
{court} Since the judges ruled in his favour he has given three interviews and announced a memoir.
{apply} Belovia asked for admission in the spring of last year.
{law; lang+} Last month it relaxed rules on teaching in minority languages, which Halmos had made his condition.
Another Karsian fugitive, a former mayor, was handed over by Austria in the summer.
Halmos flies to Beijing on Thursday for a forum on infrastructure.
The government in Arsan faces local elections next June, for which the opposition has yet to agree on candidates.
Karsia's football team meets Belovia in a European qualifier on Saturday.
All 31,000 tickets have been sold.
