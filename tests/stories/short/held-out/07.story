# events
treaty | 2006-01-22 | happened | 3 | Gadira and Menaya sign the Mbaru Waters Treaty
arrest | 2006-02-12 | happened | 2 | Menayan hydrologist Ekal Lowoi arrested at the Tullu Arba dam
recall | 2006-02-16 | happened | 2 | Menaya recalls its ambassador from Dire Selam
board | 2006-03-21 | happened | 3 | Bank's board decides on the 240 million dollar loan, put off from 28 February
cholera | ~2006-02-24 | happened | 1 | Cholera reported on Lake Amalo
march | 2006-02-27 | happened | 1 | Fishermen of Lake Amalo march on the provincial capital
confess | 2006-03-07 | happened | 2 | Lowoi confesses on Gadiran television
ratify | 2006-03-09 | happened | 3 | Menayan parliament ratifies the water treaty, a week later than planned
trucks | 2006-03-13 | happened | 1 | Water and food trucks reach Lake Amalo
freed | 2006-03-18 | happened | 2 | Lowoi released and expelled from Gadira
ministers | 2006-04-03 | scheduled | 2 | Water ministers of both countries to meet at Port Kilindi
filling | 2006-06-01 | scheduled | 3 | Filling of the Tullu Arba reservoir to begin, delayed from 15 March
power | 2008 | scheduled | 1 | Gadira to sell electricity to Menaya
# questions
fill | Will Gadira start filling the Tullu Arba reservoir on 15 March? | reservoir filling
ratify | Will Menaya's parliament ratify the Mbaru water treaty? | treaty ratification
loan | Will the African Development Bank pay for the Tullu Arba dam? | dam loan
spy | Was the hydrologist Ekal Lowoi a spy? | spying charge
lake | Are the people of Lake Amalo in danger? | lake people
# article 1-mwangaza.txt | Daily Mwangaza | 2006-02-14 | Scientist held as dam row deepens
DAILY MWANGAZA, Tuesday February 14 2006

{arrest} Scientist held as dam row deepens\
By MUTHONI KIPKORIR-HAYES

{arrest; spy?} A Menayan scientist was last night still being questioned by Gadiran security agents, two days after he was picked up with a camera and a depth-sounder below the Tullu Arba dam.
{arrest; spy+; @Gadiran officials} Dr Ekal Lowoi, 47, of the Institute of Inland Waters, stands accused of mapping the wall "for sabotage".
{spy-; ~Peninah Wafula} His employer, Prof Peninah Wafula, described the charge as laughable, saying the lecturer had measured the river every dry season since 1991, usually with a Gadiran colleague holding the tape.
{spy-; @Peninah Wafula} "If Ekal is James Bond, I am the Queen of Sheba," the don said.

{arrest; ratify-; treaty} The arrest could not have come at a worse time for President Stephen Odera-Mbogo, whose Government today tables the Mbaru Waters Treaty in the National Assembly.
{treaty} The pact, inked in Dire Selam on January 22, gives Menaya at least 11 billion cubic metres a year and a seat in the control room.
{ratify; ratify?; ~the Leader of Government Business} Leader of Government Business Hamisi Juma hopes to have it through by March 2, but he needs 111 votes and, on paper, has 104.
{ratify-; ~Lakeside MPs} Lakeside MPs from his own side have vowed to shoot it down.

{fill+; filling; ~Gadira} Gadira has said it will drop the gates on March 15, when the short rains swell the upper Mbaru.
{fill-; filling; @Zipporah Chebet} Water minister Zipporah Chebet told the Daily Mwangaza she doubted it, since "you do not lay the table before the pot is mended", an apparent reference to reports of leaks in the east abutment.

{lake+; filling; ~hydrologists} Once the gates are shut, say hydrologists, Lake Amalo will lose up to two metres in the first year, and with them the fish on which 300,000 people live.
{power; ~the treaty} From 2008, the two governments promise in return, villages that never had a bulb will buy cheap power from across the border.

{loan?; board} All eyes are now on the African Development Bank, whose directors vote at the end of this month on $240 million for the turbines.
# article 2-gana.txt | Gadira National News Agency | 2006-02-20 | Ambassador's Recall "Regrettable" - Foreign Ministry
{recall; @Gadira Foreign Ministry} Ambassador's Recall "Regrettable" - Foreign Ministry

{recall} Dire Selam, February 20, 2006 (GANA) - The Ministry of Foreign Affairs said the decision of Menaya on Thursday to call back its ambassador is regrettable and not commensurate with the time-honored bonds of the two peoples.

{arrest; spy+; ~Ato Desta Worku} Briefing local journalists, Ministry Spokesperson Ato Desta Worku said that the individual apprehended at the project site was found in possession of coordinates which have nothing to do with fish or floods.
{spy?; ~Desta Worku} Investigation is well in progress and the public will be informed of its outcome, he stated.
{spy+; @Desta Worku} "A scholar knocks on the gate; he does not crawl under it at 4 o'clock in the morning," the spokesperson noted.

{fill+; filling; ~Desta Worku} Asked on the schedule of impounding, Ato Desta underlined that the Ides of March would be respected whether or not certain parliaments have finished their debates.
{fill?; ~Almaz Tefera} Project Manager Engineer Almaz Tefera said for her part that 92 percent of the work was accomplished and that grouting on the left side was being given finishing touches around the clock.

{board; loan+; ~the Ministry of Finance} Meanwhile, the Ministry of Finance disclosed that all conditions put by the African Development Bank have been fulfilled and a favorable decision on the 28th is a foregone conclusion.
{loan?; ~environmental groups} It dismissed a petition by 61 foreign environmental groups urging the lender to keep its purse shut.
{loan?; @Finance Ministry} Even without it, the Ministry added, "the people will build with their own sweat, as they built the railway."

{lake-; ~Almaz Tefera} Regarding alarm raised about Lake Amalo, Engineer Almaz explained that a release of 350 cubic meters per second is guaranteed at all times and not a single fisherman will notice the difference.
{treaty; ratify; ratify+; ~Desta Worku} Ato Desta expressed confidence that the House in Port Kilindi would see where the benefit of the Menayan people lies and endorse the Treaty.
# article 3-humwire.txt | UN Humanitarian Wire | 2006-03-01 | MENAYA: Lake people caught between drought and dam
MENAYA: Lake people caught between drought and dam

LODUNG, 1 Mar 2006 (UN Humanitarian Wire)

{lake+} Nakiru Ekuwom points at a canoe that lies 300 metres from the nearest water.

{lake+; @Nakiru Ekuwom} "In December my husband tied it to that post," she said.

{lake?} The dam upstream has not yet stopped a drop.

{lake+} Two failed rainy seasons have done this, and aid workers dread what comes on top.

{lake+; cholera; ~provincial health officials} Cholera broke out on the western shore about a week ago; 14 people have died and 230 are being treated, according to provincial health officials.

{lake+; @Jorunn Aasen-Diallo} "They drink what the goats leave," Jorunn Aasen-Diallo of the UN Children's Fund said.

{trucks; lake?} The agency wants to send tankers and rations within two weeks, if donors find US $1.8 million.

{march} On Monday some 4,000 fishermen walked to Lodung and hung nets on the gate of the provincial commissioner.

{march; ratify?; @the fishermen of Lake Amalo} Their banner read: "MPs, do not sign our lake away."

{ratify; ratify?} The Assembly was to have voted tomorrow.

{ratify; ratify?; ~the Speaker} The Speaker has now given members another week, pleading an incomplete committee report.

{ratify-; ~a Western diplomat} A Western diplomat in Port Kilindi told UN Humanitarian Wire the government was simply seven votes short.

{board; loan-} In Tunis, the African Development Bank's directors did not decide either.

{board; loan?; ratify=; ~a bank official} Tuesday's item was carried over to 21 March because several shareholders wish to see how Menaya votes, a bank official said.

{fill?; ~a contractor's engineer} It is unclear what that means for the dam: the contractor is paid only to the end of April, one of its engineers said.

{fill-; @the contractor's engineer} "You cannot fill a bath that weeps," he added, asking not to be named.

{arrest; spy-; ~Basin Commission} The joint Mbaru Basin Commission, for its part, confirmed that the hydrologist detained since mid-February was carrying a permit it had issued.
# article 4-chronicle.txt | The Kilindi Chronicle | 2006-03-10 | Treaty scrapes home, and a letter
The Kilindi Chronicle\
March 10, 2006

{ratify; ratify+} Treaty scrapes home\
By our Parliamentary sketchwriter

{ratify; ratify+} AT 11.52 pm, with the microphones dying and the Member for Lodung West asleep under his order paper, the ayes had it by 112 to 101.
{ratify; ratify+} So the Mbaru Waters Treaty is law, or will be when State House finds a pen.
{ratify=; ~Hamisi Juma} Hon Juma, asked how eight doubters had seen the light, credited prayer; the Opposition credited eight new boreholes.

{treaty; ratify; ratify=} There was a sting: the House tied its blessing to a minimum level for the lake, about which the text agreed in January is silent.
{ratify=; @Zipporah Chebet} "A reservation is not a rejection," Madam Chebet pleaded.
{confess; spy+; @Ekal Lowoi} Nor was the temper improved by Tuesday's broadcast from Dire Selam, in which a grey-faced Dr Lowoi read from a sheet that he had been "in the service of certain circles".
{confess; spy-; @Julius Lokaale} "A man reading another man's handwriting!" thundered the Member for Amalo North, Julius Lokaale.

{filling; fill?; ~Zipporah Chebet} As for the gates, the minister said she had been told nothing, and would believe Wednesday when it was Thursday.

Letter to the Editor

{loan?} SIR — Your leader writer sneers that Tunis will pay anyhow.
{loan?} As a former officer of that Bank I may tell him that money has no nationality but it does have nerves.
{loan+; ratify} Thursday's vote has calmed them, and I expect the cheque.
{loan-} I expect it, however, to be cut in two, which is what bankers do when they cannot agree.

{lake+} What nobody has calculated is the price of the 300,000 who will sell their canoes for firewood.\
Dr T. A. NGUGI-BLAIR, Port Kilindi
# article 5-savanna.txt | Savanna Weekly | 2006-03-24 | Q & A: Who blinked on the Mbaru?
SAVANNA WEEKLY\
Briefing, 24 March 2006

Q & A: Who blinked on the Mbaru?

So is the reservoir filling?\
{fill-; filling} No.
{fill-; filling} The fifteenth came and went, and the river with it.
{fill-; filling; @Almaz Tefera} Almaz Tefera, who runs the site, now speaks of 1 June, "after the grout has cured", which is engineer for a crack.

Did the money come?\
{board; loan+} Half of it.
{board; loan+} On Tuesday the directors in Tunis released $120 million.
{loan?; board; ~the Bank's president} The remainder follows if an independent panel gives the abutment a clean bill of health by September, the president of the institution announced.

What happened to Dr Lowoi?\
{freed} He is back in Port Kilindi, eleven kilos lighter.
{freed; spy?} Last Saturday he was driven to the frontier and told not to return; there was no trial and no apology.
{confess; spy-; @Ekal Lowoi} His confession, he says, was "composed by a committee".
{spy+; ~Desta Worku} Dire Selam insists that it was true and that mercy prevailed.
{spy?; ~two people who saw the map} Two people who have seen the famous map say that it shows fish nurseries on one side; what is on the other they would not tell.

And the treaty?\
{ratify} Menaya has ratified, with a string attached.
{ministers; ratify=} Gadira calls the string void, and the two water ministers will tug at it in Port Kilindi on 3 April.
{recall} Port Kilindi's man in Dire Selam is still at home.

Does any of this help the fishermen?\
{trucks; cholera; lake-} A little: tankers and maize have been getting through since the 13th, and the cholera wards are emptying.
{lake+; ~UNICEF} But UNICEF warns that with another dry April the nets will hang empty long before anyone closes a gate.
{power} The promised light bulbs are two years away.
