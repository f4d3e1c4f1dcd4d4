# events
oldcut | 2008-03 | happened | 1 | Severgaz halves deliveries to Podolska for three days
talks28 | 2010-12-28 | happened | 2 | Gas talks in Ostrogard collapse
payment | 2010-12-30 | happened | 2 | Podolska pays its gas debt of $1.1 billion
cutoff | 2011-01-01 | happened | 3 | Severgaz cuts off gas for Podolska
siphoning | 2011-01-02 | claimed | 2 | Podolska takes gas meant for Europe
stoppage | 2011-01-06 | happened | 3 | All transit through Podolska stops
euministers | 2011-01-07 | happened | 2 | EU energy ministers hold crisis meeting
schools | 2011-01-10 | happened | 1 | Marovia closes schools for want of heating
monitors | 2011-01-12 | happened | 3 | EU monitors take up work at Horodyn
novote | 2011-01-18 | happened | 2 | Motion of no confidence in Dovhal fails
premiers | 2011-01-16 | happened | 3 | Prime ministers Dovhal and Chertanov meet in Ostrogard
contract | 2011-01-19 | happened | 3 | Gas contract for five years signed
resumption | 2011-01-20 | happened | 3 | Gas flows again through Podolska
hearing | 2011-03-21 | cancelled | 1 | Stockholm arbitrators to hear Severgaz's claim
northarc | 2012 | scheduled | 1 | North Arc pipeline to open
# questions
cutoff | Will Severgaz cut off the gas to Podolska? | gas cut-off
price | Will Podolska and Ostrovia agree on a gas price? | gas price
theft | Is Podolska stealing gas from the transit pipeline? | gas theft
monitors | Will EU monitors be let into the Horodyn station? | EU monitors
dovhal | Will Prime Minister Dovhal have to resign? | Dovhal's future
# article 1-week.txt | The Podolska Week | 2010-12-30 | Zhytyn pays up, but will the taps stay open?
The Podolska Week\
December 30, 2010 · Business & Politics

{payment; cutoff; cutoff?} Zhytyn pays up, but will the taps stay open?\
by Ihor Vasylchyshyn, staff writer

{payment; cutoff-} With two days to go before the old supply contract lapses, Podolska's state fuel company wired $1.1 billion to its giant supplier this morning and declared itself free of debt.
{@Severgaz; ~Severgaz; payment; cutoff; cutoff+} By noon Severgaz said it had "seen no money, only press releases", and that without a contract there could be no deliveries after 10 a.m. on New Year's Day.
{cutoff?} Few Podolskans are panicking: the storage caverns in the west are full, and the giant has cried wolf before.
{oldcut; cutoff+} Yet in March 2008 it made good on its threat, halving supplies for three days.

{price=} The quarrel is about a single number.
{price-} Podolska paid $196 per thousand cubic metres this year; Severgaz asks $320, and Zhytyn offers 225.
{talks28; price-} On Tuesday the negotiators gave up in Ostrogard after four hours, without so much as fixing another date.
{@a member of the Podolskan team; talks28; price-} "They read us a paper, we read them a paper, and the tea got cold," recalls a member of the Podolskan team.
{@Olena Stets; price+} Still, Olena Stets of the Brama Institute expects a bargain: "Both need each other, and 250 is where they will land sometime in January."

{dovhal+} For Halyna Dovhal the timing is awful.
{novote; dovhal?} The opposition Labour Bloc has tabled a motion of no confidence in the prime minister, to be voted on when parliament returns on January 14.
{~Labour Bloc; dovhal+} It blames her for letting the bill run up, and counts on defectors from her own coalition.
{@Halyna Dovhal; dovhal-} "I was not elected to run away from a gas meter," Ms. Dovhal told the television on Wednesday.

{northarc; price=} Time is not on her country's side: in 2012 Ostrovia plans to open North Arc, a seabed pipeline that would take a third of Podolska's transit business away.
# article 2-kanal.txt | Kanal O International | 2011-01-02 | LIVE: GAS WAR - DAY TWO
Kanal O International (Ostrogard)\
Sunday, 2 January 2011

LIVE: GAS WAR - DAY TWO

20:40\
We are closing our live page for tonight.
Here is how the day went.

18:15\
{cutoff; cutoff+} The valves feeding Podolska's domestic grid have now been shut for 32 hours.
{@Gleb Sergeyevich Aristov; cutoff?} "The moment a contract is signed, we'll turn them back," Severgaz spokesman Gleb Sergeyevich Aristov told our studio.

16:50\
{~Severgaz; siphoning; theft+} 21 million cubic metres pumped into the transit line since yesterday did not come out on the other side, according to Severgaz.
{@Gleb Sergeyevich Aristov; siphoning; theft+} "Let's use the proper word: it's theft, in broad daylight, from European households," says Aristov.
{theft+; ~the Marovian operator} Pressure in Marovia is down by 12 per cent, the operator there confirms, though it doesn't say why.

15:05\
{theft-; @Podolska's fuel company; ~Podolska's fuel company; siphoning} Zhytyn hits back: its fuel company speaks of "technical gas" needed to run the compressors, and says that under the old rules its use is perfectly legal.

13:30\
{monitors; monitors?; ~European Commission} The European Commission offers to send observers to the metering station at Horodyn to find out who is right.
{@Gleb Sergeyevich Aristov; monitors+} Aristov: "We'd welcome them tomorrow, on both sides of the border."
{monitors?} From Podolska, no reaction so far.

11:20\
{payment} And the missing billion?
{payment} It has turned up.
{payment; ~Severgaz; price=} Severgaz acknowledges that Thursday's transfer arrived overnight, but points out that it settles last year's account, not this year's price.

09:00\
Good morning.
{hearing} Our top story: Severgaz is taking its transit partner to the arbitrators in Stockholm, where a hearing has been set for March 21.
{~Yury Chertanov; price-} Prime Minister Yury Pavlovich Chertanov rules out any figure below 300.
# article 3-letter.txt | The Aldershaw Herald | ?2011-01-10 | Who turned the gas off?
LETTERS TO THE EDITOR

{cutoff; stoppage} Who turned the gas off?

{cutoff; stoppage; @-} Sir, — Your leading article (“Blackmail by pipeline”, Saturday) tells your readers that Ostrovia has left half of Europe to freeze.
Permit me to set out some facts.

{cutoff; cutoff+} On New Year's morning deliveries to Podolska alone were ended, because a customer without a contract is not a customer.
{stoppage; theft=} The flow to Europe went on for five more days, until on Thursday last Podolska closed the three export lines on her own territory.
{siphoning; theft+} By then she had helped herself to 86 million cubic metres which belonged to others.
{siphoning; theft+} Engineers of the Marovian network have put the same shortfall on record.
{@-; theft+} The story of “technical gas” is a fairy tale for children: compressors need a tenth of that quantity.

{euministers; monitors; monitors+} When the energy ministers of the European Union gathered on the following day, my Government agreed within an hour to the dispatch of observers.
{monitors-; @Podolska; ~Podolska} It was Zhytyn which demanded that they be kept out of Horodyn until the “commercial dispute” is over.
{monitors?} I understand that she is now having second thoughts, and I should be the first to welcome them.

{premiers; price+} As to the price, we have never asked for more than the neighbours of Podolska pay, and my Prime Minister has invited Mrs Dovhal to Ostrogard on any day of her choosing.
{premiers; price?} The invitation has been neither accepted nor refused.
{dovhal+} Perhaps she has more pressing cares at home, where her own coalition counts the votes against her.

{schools} No one in Ostrogard takes pleasure in learning that Marovian children were sent home this morning from unheated schools.
But let the bill go to the right address.

Yours faithfully,\
NIKOLAI F. ORDYNTSEV\
Chargé d'affaires a.i., Embassy of the Ostrovian Federation
# article 4-wire.txt | Continental Press | 2011-01-13 | EU inspectors reach gas hub as premiers agree to meet
{monitors; premiers; monitors+} EU inspectors reach gas hub as premiers agree to meet\
By Danuta Wierzejska

{monitors; monitors+} HORODYN, Podolska, Jan. 13 (CP) — Eleven men and women in orange vests clocked in Wednesday at a snowbound metering station that has become the center of Europe's worst energy crisis in decades.
{monitors+; @Jean-Marc Thibodeau-Roussel} “We have the keys, the passwords and a kettle,” said Jean-Marc Thibodeau-Roussel, the French engineer who leads the European Union team.
{monitors+; @officials} Podolska had dropped its objections on Tuesday night after a call from Brussels that officials described as “short.”
{theft?; ~Jean-Marc Thibodeau-Roussel} It is too early to tell where the vanished gas went, he cautioned, because the logs for the first three days of January are missing.
{theft-; ~Jean-Marc Thibodeau-Roussel} From Jan. 4 onward, however, the figures matched what the compressors would normally burn.
{theft-; @Podolska's energy ministry} Podolska's energy ministry at once declared itself “cleared of slander.”

{stoppage} For a week not a whiff of gas has crossed the country toward the west.
{schools} In Marovia, where the pipes supply nine homes in ten, classrooms have been shut since Monday and trams run every second hour.

{premiers; price+} Relief may come Sunday, when Halyna Dovhal flies to Ostrogard to see her counterpart, Yury Chertanov.
{price+; @a person close to the talks} A person close to the talks said the gap had narrowed to “the price of a sandwich,” with Ostrovia ready to go down to 268 dollars in return for a long contract.
{price-; ~Podolskan officials} Podolskan officials denied there was any such offer.

{novote; dovhal-} The prime minister won some breathing space at home: lawmakers put off Friday's no-confidence vote until the 18th so that she can travel.
{dovhal+; @Labour Bloc leader Taras Mykytyn} “If she comes back empty-handed, she need not unpack,” Labour Bloc leader Taras Mykytyn said.
# article 5-marov.txt | Marovské Listy (English edition) | 2011-01-21 | Warm again, and poorer
MAROVSKÉ LISTY – English edition\
Friday, 21 January 2011

{resumption} Warm again, and poorer\
Comment by Zdenko Hrubý-Kalina

{resumption} At 4.20 yesterday morning a needle trembled at the border station of Lúčany, and by breakfast the radiators of my building were knocking like old friends.
{cutoff; cutoff-; resumption} Nineteen days after the first valve was closed, Ostrovian gas is running again, for the Podolskans as well as for us.
{contract; price+} The paper that made it possible was signed on Wednesday in Ostrogard, and it is good for five years.
{contract; price+} Podolska will pay 264 dollars this year and whatever a formula says afterwards.
{premiers; price+} The deal had been struck in the small hours of Monday, when the two heads of government emerged from nine hours behind closed doors, she with a grey face, he with a joke.

{novote; dovhal-} Mrs Dovhal is the survivor of the month.
{novote; dovhal-} On Tuesday 219 deputies wanted her out; 226 were required.
{dovhal?} Whether she survives the first heating bills is another matter, and two of her ministers are said to be looking for the door.

{theft=} Who took the gas we did not get?
{theft-; siphoning; monitors; monitors=; @EU monitors; ~EU monitors} The orange vests, who stay at Horodyn until the end of March, reported on Monday that they had found “no proof of diversion”.
{theft?; ~EU monitors} Nor, they added, any proof of the opposite, since somebody had carried off the logs.
{siphoning; theft+; ~Severgaz} Severgaz still sticks to its 86 million.
{hearing} It will not be telling that to the judges in Stockholm, though: under a side letter the suit is withdrawn, and the March date with it.

{northarc} The real winner lies under the sea.
{northarc} Before this month North Arc was a folly on a map; today even our own government wants a branch of it when it opens next year.
