# events
deal | 2022-08-02 | happened | 2 | Grain deal signed in Kıyıköprü
firstext | 2022-12 | happened | 1 | Grain deal extended for the first time
portattack | 2023-04-13 | happened | 3 | Drones hit the grain port of Chernava
detention | 2023-04-15 | happened | 2 | Freighter Amal Rose stopped in the strait
release | 2023-04-27 | happened | 2 | Amal Rose allowed to sail
teams | 2023-04-19 | happened | 2 | Inspectors of the sides stop work at the anchorage
unletter | 2023-04-24 | happened | 2 | UN Secretary-General writes to President Zorin
fourway | 2023-05-04/2023-05-05 | happened | 3 | Four delegations meet in Kıyıköprü
bankban | 2023-05-10 | cancelled | 2 | EU to decide on payments of the Borean Farm Bank
runoff | 2023-05-07 | happened | 2 | Marmaran presidential election
expiry | 2023-05-15 | cancelled | 3 | Grain deal to run out
extension | 2023-05-13 | happened | 3 | Grain deal extended by sixty days
charge | 2023-05-08 | happened | 2 | Velinian prosecutors charge a Borean colonel
lastship | 2023-05-11 | happened | 1 | Last ship under the old term leaves Chernava
pipeline | 2023-06-01 | scheduled | 2 | Ammonia pipeline to be restarted
newexpiry | 2023-07-14 | scheduled | 2 | Extended grain deal runs out
# questions
extension | Will the grain deal be extended? | grain deal extension
port | Who attacked the port of Chernava? | port attack
ship | Will the freighter Amal Rose be released? | freighter release
bank | Will the EU lift the sanctions on the Borean Farm Bank? | bank sanctions
ammonia | Will the ammonia pipeline be reopened? | ammonia pipeline
# article 1-agency.txt | Bosfor Ajans | 2023-04-20 | Grain corridor passes through difficult days, says Foreign Minister Aydınlıoğlu
BOSFOR AJANS (BA)\
KIYIKÖPRÜ, 20.04.2023

{extension?; ~Aydınlıoğlu} Grain corridor passes through difficult days, says Foreign Minister Aydınlıoğlu

{extension; extension+; expiry; ~Mehmet Cevat Aydınlıoğlu} Foreign Minister Mehmet Cevat Aydınlıoğlu on Thursday voiced hope that the agreement on the safe shipment of grain via the strait will be prolonged before its term ends on May 15.
{@Mehmet Cevat Aydınlıoğlu; extension+} "Our President has taken the matter into his own hands, and he has never left a table empty-handed," Aydınlıoğlu told reporters after performing prayers in the Sultan's Mosque.
{deal} The agreement between Borea and Velinia was concluded on August 2 last year in Kıyıköprü under the auspices of Marmara and the United Nations.
{firstext} It was prolonged for the first time in December.

{teams; extension-} On Wednesday, the joint inspection of vessels came to a halt after the Borean and Velinian teams could not agree on a list of ships.
{teams; ship=} Some 64 vessels are waiting at the anchorage.
{detention; ship?; ~Mehmet Cevat Aydınlıoğlu} Regarding the freighter Amal Rose, which has been kept there since Saturday at the Borean side's request, the minister said that the examination of its documents was continuing.
{detention; ship?; ~Borea} Borea alleges that the ship carried components of weapons under its sunflower meal; the owner rejects the allegation.

{portattack; port?} Touching on last Thursday's attack with unmanned boats and aircraft against the Chernava port, in which a silo was burned, Aydınlıoğlu underlined that Marmara was against escalation from wherever it comes.
{@Mehmet Cevat Aydınlıoğlu; port?} "It's not our duty to point fingers, our duty is to carry bread," he said.

{ammonia?; bank?; extension?; pipeline; ~Borea} Borea makes the continuation of the agreement conditional on the reopening of the ammonia pipeline to the Velinian coast and on the return of its Farm Bank to the international payment system.
{bank?; ammonia?; @Mehmet Cevat Aydınlıoğlu} "These are demands that may be discussed," the minister said.
# article 2-wire.txt | Northgate News | 2023-04-25 | UN chief makes last-ditch pitch to save grain deal
NORTHGATE NEWS / WORLD\
{unletter; extension+} UN chief makes last-ditch pitch to save grain deal\
Apr 25, 2023 5:12 PM GMT · By Ifeoma Ransome and Dirk Vandersteen

UNITED NATIONS/BRUSSELS

{unletter; extension+; ~a UN spokesperson} - The head of the United Nations has sent Borean President Pavel Zorin a proposal meant to keep Velinian wheat flowing past the mines, a spokesperson said on Tuesday.
{unletter; bank+; ~two people who have read the letter} - Handed over on Monday, the letter suggests that a subsidiary of the Borean Farm Bank be allowed to process food payments, two people who have read it said.
{extension-; expiry; ~Borea} - Borea has warned it will walk away on May 15 unless its own exports get relief.

{extension-; @Deputy Foreign Minister Lev Tarkhov} “There is nothing to extend,” Deputy Foreign Minister Lev Tarkhov told a Borean newspaper.
{extension?; @Lev Tarkhov} “But we are polite people and will read our mail.”

{bank?; bankban} The bank was cut off by the European Union last June, and the bloc's ambassadors are not due to look at the question until May 10.
{bank-; @an EU official} “We will not pay a ransom for bread,” an EU official said.
{bank+; @three southern and western diplomats} Three diplomats from the south and west described the subsidiary as “worth exploring.”
{bank+; ~southern and western diplomats} The idea has more friends than anyone will admit, one of them added.

{port?; portattack} Adding to the strain, blame for the April 13 raid on Chernava is still being traded.
{port+; portattack; ~Velinia} Velinia says Borean drones came in from the sea.
{port-; portattack; ~Borea} Borea says Velinian air defenses misfired.
{port+; @Wanda Achterberg} Debris photographed at the silo “carries serial numbers we have seen on Borean drones before,” said Wanda Achterberg, a weapons analyst in The Hague.

{ammonia-; pipeline; ~Velinia} Velinia, across which the ammonia line runs, has ruled out switching it on for free: it wants prisoners in exchange, or at least a transit fee.
{teams; extension?} Inspections restarted on Saturday at a crawl, four ships a day instead of eleven.
{ship-; detention} The Amal Rose was not one of them.
# article 3-lloyd.txt | Shipping Lane Daily | 2023-05-03 | Q&A: Five things owners need to know before the grain talks
SHIPPING LANE DAILY\
3 May 2023

{fourway} Q&A: Five things owners need to know before the grain talks

When do they meet?

{fourway; extension?} Tomorrow, in the old customs house of Kıyıköprü, at deputy minister level: Borea, Velinia, Marmara and the UN.
{fourway} It is the first time since the winter that all four will be in one room.

{extension=} Will there be a rollover?

{extension+; @Stavros Kouloumbis-Reid} “The freight market says yes,” according to Stavros Kouloumbis-Reid of brokers Hallam & Stroud: rates for June have dropped by a fifth since Friday.
{extension-; expiry; ~insurers} Underwriters are less sure, and two of them have stopped quoting for any voyage beyond the 15th.
{extension-} Borea has not registered a single new ship for a week.

Can I still load at Chernava?

{portattack; port=} Two of the seven berths remain closed by the fire of 13 April.
{port+; @UN mission; ~UN mission} A fact-finding team lent by the UN has recovered engine parts there that, according to an interim note, are “consistent with” a Borean design; who pressed the button it does not say.
{port-; ~Borea} Borea calls the note a forgery.

{ship=} What happened to the Amal Rose?

{release; ship+} She weighed anchor at dawn last Thursday, after twelve days.
{release; ship+} Inspectors opened every hold and discovered sunflower meal, as declared, and a family of cats.
{detention; ship=} Her owner, Capt. Ziad Habboush, is asking Borea for $400,000 in demurrage.

And the side issues?

{bank?; bankban} Brussels looks at the Farm Bank next Wednesday.
{bank+; @a Commission source} The subsidiary solution is “technically ready,” says a Commission source, and only wants political courage.
{ammonia?; pipeline; ~engineers} On ammonia, engineers say that the line could be filled within three weeks of a handshake, provided that nobody has blown up the pumping station at Tarutyn.
{runoff; extension?} Much depends on Sunday, when Marmara's president, the patron of the deal, faces his voters.
# article 4-velin.txt | Velinska Hromada (English) | 2023-05-09 | Talks stall, patron survives
VELINSKA HROMADA · in English\
{expiry} 9 May 2023 · days to the deadline: 6

{fourway; runoff; extension=} Talks stall, patron survives\
Ostap Zhuravel, Kıyıköprü / Vesnograd

{fourway; extension-} Four delegations, two days, eleven hours of actual talking, no paper: that is the balance of last week's round on the grain corridor.
{extension-; @a Velinian negotiator} “They came to read out a list,” a Velinian negotiator told our newspaper.
{extension-} It was the same list as in April: bank, ammonia, insurance, spare parts.

{fourway; extension?; @Marmaran hosts; ~Marmaran hosts} The Marmaran hosts nevertheless speak of a “constructive atmosphere” and promise a second round, on the telephone if need be.
{runoff; extension+} They have reason to be cheerful, because President Orhan Bayraktaroğlu was re-elected on Sunday with 53 per cent.
{extension; extension+; @Nadiya Kopylenko; ~Nadiya Kopylenko} “Zorin owes him a present,” says analyst Nadiya Kopylenko, who expects a prolongation at the last minute, and a short one.

{ammonia+; pipeline} On one point Vesnograd has shifted.
{ammonia+; pipeline; ~Prime Minister Hlib Sahaidak} Prime Minister Hlib Sahaidak said on Monday that the ammonia line might run again against a fee, and no longer mentioned the captured sailors.
{ammonia-; port+; portattack; @opposition deputy Roman Dzyuba} “We will be pumping their money while they burn our silos,” protested opposition deputy Roman Dzyuba.

{port+; portattack; charge} Those silos: yesterday the prosecutor's office charged a Borean colonel, in absentia, with having ordered the strike on Chernava.
{port+; charge; ~the prosecutor's office} It relies on intercepted conversations in which a man with his voice counts the hits.
{port?} The recordings were not played.

{bank-; bankban} In Brussels, meanwhile, tomorrow's item on the Farm Bank has been struck off the agenda, after five capitals objected.
{bank-; ~the Swedish presidency} According to the Swedish presidency it will not return before the summer.
# article 5-borean.txt | BORTASS | 2023-05-16 | Zorin: Decision on grain is gesture towards Marmaran people
BORTASS\
VELIKOBORSK, May 16, 2023

{extension; extension+; ~Pavel Zorin} Zorin: Decision on grain is gesture towards Marmaran people

{extension; extension+; newexpiry; ~Pavel Zorin} The prolongation of the grain initiative by 60 days, to July 14, was agreed exclusively out of respect for the President of Marmara and the countries in need, President of the Borean Federation Pavel Dmitriyevich Zorin stated at a meeting with members of the government on Tuesday.
{extension; expiry; extension+} As is known, the arrangement was announced by the Marmaran leader on Saturday evening, two days before the term ran out.
{extension?; newexpiry; @Pavel Zorin} "If by July our conditions remain on paper, there will be no third courtesy," Pavel Dmitriyevich warned.
{extension?} The presidential spokesman later specified that this was not an ultimatum but arithmetic.

{lastship} Earlier, on May 11, the last vessel registered under the previous term left the port of Chernava with 30 thousand tons of corn.
{extension+; lastship} Registration has been resumed since Monday.

{bank-; ~Lev Tarkhov} Speaking at the same meeting, Deputy Foreign Minister Lev Arkadyevich Tarkhov reported that the problem of the Farm Bank had not moved from the spot.
{bank-; @Lev Tarkhov} "The Europeans propose a daughter instead of the mother, and even the daughter they have not shown us," he said.

{ammonia+; pipeline; ~Lev Tarkhov} According to him, progress has been reached on another direction: the sides agreed to restart the ammonia pipeline on June 1.
{ammonia?; pipeline; ~Lev Tarkhov} The fee for the transit is still under discussion, he added.

{port-; portattack; charge; ~Pavel Zorin} Commenting on the charges brought in Vesnograd against a Borean serviceman in connection with the fire in Chernava, the head of state called them a radio play.
{port-; @Pavel Zorin} "Our forces do not fight against bread," Zorin said.
