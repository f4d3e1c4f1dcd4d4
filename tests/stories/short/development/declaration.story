# events
accord | 2007-10 | happened | 2 | Five parties agree in Linzhou on oil for disarmament
tanker1 | 2008-01-28 | happened | 1 | First fuel oil cargo is unloaded at Port Ayan
airstrike | 2007-09 | happened | 2 | Jets destroy a desert building in Damiristan
help | | claimed | 3 | Kharghan helped Damiristan build a reactor
deadline | 2008-02-15 | happened | 2 | Kharghan misses the deadline for its nuclear declaration
stop | 2008-02-12 | happened | 2 | Turgay holds back its share of the oil
bilateral | 2008-02-22/2008-02-23 | happened | 3 | Calloway and Erdeni meet in Geneva
handover | 2008-03-03 | happened | 3 | Kharghan hands its declaration to China
hearing | 2008-03-04 | happened | 1 | Senate committee questions Calloway
tanker2 | 2008-03-07 | happened | 2 | Second oil tanker discharges at Port Ayan
round | 2008-03-10/2008-03-12 | happened | 3 | Fourth round of the five-party talks in Linzhou
notice | 2008-03-11 | happened | 3 | White House notifies Congress it will delist Kharghan
tower | 2008-03-21 | scheduled | 2 | Kharghan to blow up the cooling tower at Aksai
delist | 2008-04-25 | scheduled | 3 | Kharghan to come off the U.S. terrorism list
# questions
round | Will the five-party talks in Linzhou be held? | new round
declare | Will Kharghan declare all its nuclear programs? | declaration
list | Will the United States take Kharghan off its terrorism list? | terrorism list
oil | Will Kharghan get the fuel oil it was promised? | fuel oil
reactor | Did Kharghan help Damiristan build a reactor? | Damiristan reactor
# article 1-herald.txt | The Potomac Herald | 2008-02-06 | Envoy Packs for Linzhou With a Hole in His Folder
The Potomac Herald\
Wednesday, February 6, 2008; A14

{round; declare?} Envoy Packs for Linzhou With a Hole in His Folder

By Carla Menendez-Roth\
Herald Staff Writer\

{round; round+} Diplomats of five nations are to sit down again Feb. 18 around the hexagonal table in the Chinese city of Linzhou, its sixth side politely left to the flower arrangement.

{declare?; ~Stephen Calloway} What Assistant Secretary of State Stephen Calloway would like to find on it, he told reporters yesterday, is a list.

{accord; deadline; declare?} Under the bargain struck last October, Kharghan has until a week from Friday to disclose every gram, pipe and laboratory of its nuclear program.
{declare-} Its first attempt, a page and a half faxed in December, left out uranium altogether.
{declare-; @Batu Erdeni} "We have declared all there is," First Deputy Foreign Minister Batu Erdeni said then.
{declare+; ~U.S. officials} U.S. officials detect a change of tone since, including an offer to let American engineers look at some suspicious aluminum tubes.

{reactor?; help; airstrike} Harder to itemize is what went abroad.
{airstrike; help; reactor+; ~intelligence officials} Intelligence officials think the building that unidentified jets flattened in the Damiristani desert in September was a copy of Kharghan's own reactor at Aksai.
{help; reactor-; ~both governments} Both governments call that a fairy tale, and no photograph has been made public.

{oil+} So far the goods have flowed in one direction.
{tanker1; oil+} A Russian ship emptied 48,000 tons of heavy fuel oil at Port Ayan on Jan. 28, the first of eight such cargoes.
{oil?; ~Turgay's officials} Turgay, whose turn is next, has let it be known that its taxpayers are growing curious about what they are buying.

{list?} For Orkhanabad the real prize is not black and viscous.
{list?; @-} It wants off the U.S. list of "state sponsors of terrorism," on which it has figured since the bombing of an airliner in 1986.
{list+; ~Stephen Calloway} Calloway has the papers ready, he said.
{list-; ~Sen. Orrin Stubblefield} They can stay in the drawer, in the view of Sen. Orrin Stubblefield (R-Neb.), until doomsday.
# article 2-state.txt | U.S. Department of State | 2008-02-15 | Daily Press Briefing (excerpt)
U.S. Department of State\
Daily Press Briefing (excerpt)\
Paula Merriweather, Deputy Spokesman\
February 15, 2008

{deadline} QUESTION: It's past midnight over there.
{deadline; declare?} Have you got the declaration?

{deadline; declare-; ~Paula Merriweather} MS. MERRIWEATHER: We have not.
{declare+; ~Paula Merriweather} We continue to believe we will see one that is complete and correct.

{round; round?} QUESTION: So Monday is off?

{round; round-; ~Paula Merriweather} MS. MERRIWEATHER: The Chinese chair informed the parties this morning that the heads of delegation will not convene on the 18th.
{round; round?; ~Paula Merriweather} It's a matter of a few weeks, not a cancellation.

QUESTION: You said that in July.

{accord; round?; ~Paula Merriweather} MS. MERRIWEATHER: And in October we had an agreement.

{bilateral} QUESTION: Is Steve going to see his friend anyway?

{bilateral; declare?; ~Paula Merriweather} MS. MERRIWEATHER: Assistant Secretary Calloway will be in Geneva next Friday and Saturday, and so, I understand, will First Deputy Minister Erdeni.
{declare?; ~Paula Merriweather} The format of the declaration is certainly something they'd discuss.

{list?} QUESTION: If they give you two pieces of paper, one public and one not, is that enough to get them off the list?

{list?; ~Paula Merriweather} MS. MERRIWEATHER: I'm not going to bargain from the podium.
{list-; ~Paula Merriweather} The Secretary has been clear that nobody comes off because the calendar says so.

{stop; oil-} QUESTION: Turgay stopped its tanker on Tuesday, three hours out.
{stop; oil?} Was that coordinated with you?

{stop; oil-; ~Paula Merriweather} MS. MERRIWEATHER: It's a sovereign decision, and we understand it.
{oil+; ~Paula Merriweather} Our own installment is under contract and I know of no plan to touch it.

{reactor?; help; airstrike} QUESTION: Any comment on the congressman who says he's seen a video from inside the building in Damiristan, with Kharghani workers in it?

{reactor?; ~Paula Merriweather} MS. MERRIWEATHER: None at all.
Yes, in the back.
# article 3-iberia.txt | Agencia Iberia | 2008-02-23 | The enemies dine together by the lake
{bilateral} The enemies dine together by the lake

By Rocío Valdivielso\

{bilateral; declare?} Geneva, Feb 23 (Iberia).- The chief negotiators of the United States and of Kharghan concluded this Saturday eleven hours of conversations, including a supper of perch fillets, without the first having obtained the inventory and without the second having obtained the pardon.

{declare+; @Stephen Calloway; bilateral} "We are no longer discussing whether, we are discussing on which page," summarized Calloway before the doors of the American mission.
{declare?; round?; ~Batu Erdeni} His interlocutor, smiling and brief, limited himself to wishing the press a good Sunday.

{declare+; @diplomatic sources; ~diplomatic sources} According to diplomatic sources, the formula on the table contemplates that the plutonium be inscribed in the principal document, while the uranium and the exports would pass to an annex that Orkhanabad "takes note of" without confessing anything.
{help; reactor+; declare?} Such an annex would mention Damiristan by its name, these sources pointed out.
{reactor-; help; @a member of the Kharghani delegation} "One does not sign the sins that one has not committed," objected a member of the Asian delegation.

{round; handover; round?; ~the Chinese Foreign Ministry} China, host of the multilateral process, let it transpire that it would summon the five for the tenth of March if the writing reaches it a week beforehand.
{round?; ~the Russian envoy} The Russian, Gennady Voloshin-Orlov, already has his ticket, he joked, but of the refundable kind.

{list+; notice; ~American sources} Washington, on its part, would be disposed to communicate to the Congress the exit of Kharghan from the blacklist the day following the delivery.
{list-; ~Aiman Sadykova} This haste does not please Turgay, whose delegate, Aiman Sadykova, recalled by telephone that the families of nine geologists kidnapped in the eighties are still waiting.

{stop; oil?; ~Aiman Sadykova} The vessel detained by her Government eleven days ago, Sadykova specified, continues with its engines warm.
{oil-} Meanwhile in the north of Kharghan, at twenty below zero, the power stations burn dung.
# article 4-dispatch.txt | San Francisco Dispatch | 2008-03-05 | Sixty-two pages, and senators want the sixty-third
San Francisco Dispatch\
March 5, 2008

{handover; declare?} Sixty-two pages, and senators want the sixty-third

By Tom Haverford-Ng\
Dispatch Washington Bureau\

{handover; declare+} WASHINGTON — Seventeen days late and bound in green leatherette, Kharghan's account of its atomic past reached the Chinese Foreign Ministry on Monday.

{handover; declare+; ~people who have read it} It lists 37 kilograms of plutonium, people who have read it say, and the operating logs of the Aksai reactor back to 1989.
{declare-; ~people who have read it} Of bombs there is no word, of uranium half a page.

{hearing; declare?; @-} Whether that is "complete and correct" depended Tuesday on which side of the Senate hearing room one sat.
{hearing; list-; @Sen. Orrin Stubblefield} "You asked a burglar for an inventory and he gave you the contents of his own kitchen," Orrin Stubblefield told Stephen Calloway, vowing to block any change in the country's status.
{list+; ~aides of both parties} He would need two-thirds of both chambers, and aides in both parties doubt that he has a third.

{hearing; help; reactor+; airstrike; @Stephen Calloway; ~Stephen Calloway} Pressed on Damiristan, the envoy allowed for the first time that there had been "cooperation of concern," now ended, at the site bombed six months ago.
{reactor+; ~Stephen Calloway} He offered to say more behind closed doors.
{reactor?; ~a Democratic senator} A Democrat who followed him there came out saying he had seen pictures of a building and of men, and could not swear who either belonged to.

{tanker2; stop; oil+} The paper has already thawed one pipeline: Turgay's captain weighed anchor last night and is due in Port Ayan on Friday.
{oil?} Six more cargoes hang on what the experts find between the green covers.

{round; round+; ~Beijing} Beijing, meanwhile, has booked the hotel.
{round; round+} Delegates fly in Sunday, and the talks that fell through last month should open the next morning.
{tower; ~Kharghan's state television} Kharghan's television announced an entertainment for the cameras, too, a controlled explosion at Aksai.
# article 5-notebook.txt | Foggy Bottom Notebook | 2008-03-12 | Three days, five delegations, no paper
FOGGY BOTTOM NOTEBOOK\
Dispatches from the traveling press, by Nate Okonjo\
Posted Wednesday, March 12, 2008, 11:52 PM Linzhou time

{round} Three days, five delegations, no paper

{round; round+} They came, they sat, they are packing.
{round; round+} The fourth round closed tonight with a handshake photo and a chairman's summary that Vice Minister Luo Jianping read so fast the interpreter gave up.

The news was made elsewhere.
{notice; delist; list+} At 3 a.m. our time Tuesday the President's letter went up to the Hill, which starts the 45-day clock; if nobody stops it, Kharghan walks off the list on April 25.
{delist; list+; @a senior U.S. official} "It's a done deal wearing a waiting period," a senior U.S. official said at the bar.
{delist; list?; declare?; ~the senior official} Same official, second drink: the letter can be recalled if verification goes sour.

{declare-; list?} And it might.
{declare-; ~Aiman Sadykova} Sadykova told her own reporters the green book omits at least two tunnels.
{handover; declare?; @Batu Erdeni; ~Batu Erdeni} Erdeni answered that what was turned in nine days ago is final, "subject to memory."
{declare+; ~Stephen Calloway} Calloway's line is that inspectors will be allowed to dig where they doubt, though he couldn't say when.

{tanker2; oil+} On the bright side for the folks in the north, the long-idling tanker did unload on Friday, black ooze and all.
{oil+} The American share sails from Galveston this weekend.
{oil-; ~the Japanese delegation} Japan still won't chip in a barrel.

{reactor?} Damiristan?
{reactor-} The D-word did not pass anybody's lips, I'm told, and it is absent from the summary.
{help; reactor+; ~a Western delegate} A Western delegate shrugged that you don't rub a man's nose in what he has quietly stopped doing.

{tower} Last item: the fireworks.
{tower} We are all invited to Aksai on the 21st to watch a cooling tower fall over, bring your own helmet.
