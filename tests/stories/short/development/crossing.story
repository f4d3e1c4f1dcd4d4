# events
strike | 2012-05-05 | happened | 3 | Halvern aircraft kill 19 Qasmiran soldiers at Tor Ghundai
closure | 2012-05-06 | happened | 3 | Qasmiran closes the Darband crossing to allied supplies
resolution | 2012-05-10 | happened | 2 | Qasmiran's parliament demands an unconditional apology
protest | 2012-05-11 | happened | 1 | Mass protest in Kharabad over the air strike
freeze | 2012-05-17 | happened | 2 | Halvern House panel votes to freeze $700 million in aid
donors | 2012-05-20/2012-05-21 | happened | 1 | Donors' conference in Rotterdam without Qasmiran's president
report | 2012-05-22 | happened | 3 | Halvern publishes its inquiry into the air strike
trip | 2012-05-24/2012-05-25 | happened | 3 | Secretary of State Whitcombe visits Qasmiran
pm | 2012-05-24 | happened | 2 | Whitcombe and Prime Minister Rahimzai hold talks
general | 2012-05-25 | happened | 2 | Whitcombe sees army chief Durrani at his headquarters
sorry | 2012-06-04 | happened | 3 | Whitcombe says sorry to Rahimzai by telephone
reopen | 2012-06-05 | happened | 3 | Darband crossing reopened to supply trucks
fullhouse | 2012-06-13 | scheduled | 2 | Full House to vote on the aid bill
# questions
apology | Will Halvern apologize for the air strike on Tor Ghundai? | strike apology
crossing | Will Qasmiran reopen the Darband crossing? | crossing reopening
first | Did the Qasmiran soldiers fire first at Tor Ghundai? | first shot
army | Will Secretary of State Whitcombe meet General Durrani? | Whitcombe-Durrani meeting
aid | Will Halvern cut its aid to Qasmiran? | aid cut
# article 1-ap.txt | Continental Press | 2012-05-08 | Secretary of state delays Qasmiran trip after deadly air strike
{trip; strike} Secretary of state delays Qasmiran trip after deadly air strike\
By MARTIN KESSELRING, Continental Press\
May 8, 2012

{trip; strike} PORT ALLARD (CP) — Secretary of State Diane Whitcombe has put off a visit to Qasmiran that was to begin next Monday, officials said Tuesday, as anger mounted in the South Asian nation over an air strike that killed 19 of its soldiers.
{trip; @State Department spokesman Joel Tanaka} State Department spokesman Joel Tanaka said a new date would be announced "in due course."
{trip} Whitcombe is still expected to travel to the region this month, he said, with stops in two other capitals.

{strike} Helicopters and a fixed-wing gunship attacked the Tor Ghundai outpost, on a ridge about 300 meters from the frontier, before dawn Saturday.
{strike; first-; ~Qasmiran's military} Qasmiran's military says the troops were asleep and did not fire a shot.
{first+; ~two Halvern defense officials} Two Halvern defense officials, speaking on condition of anonymity because an inquiry is under way, said a joint patrol came under machine-gun and mortar fire from the ridge and called in air support.

{closure; crossing-} The government in Kharabad responded by shutting the Darband crossing, through which nearly half of the supplies for allied forces to the north are trucked.
{crossing-; @Interior Minister Sardar Yusuf Kakari} "Not one container will pass until there is justice," Interior Minister Sardar Yusuf Kakari told reporters.
More than 1,100 trucks were lined up outside the town of Darband on Tuesday, drivers said.
The crossing, at an altitude of 1,070 meters, has been a trading post since the days of the silk caravans.

{apology?; @Halvern President Carl Amundsen} In a brief statement, President Carl Amundsen called the deaths "tragic" and offered condolences to the families.
{apology-; ~the White Hall} The White Hall said it would be premature to go further while the facts were being established.
{report} A team led by Brig. Gen. Scott Ivers is to report by May 21.

Halvern has given Qasmiran about $9 billion in military and civilian assistance since 2002, much of it as repayment for operations against insurgents.
{aid+; ~Sen. Lydia Crane} Sen. Lydia Crane said the checks should stop until the trucks move again.
In 1990 all assistance was suspended for a decade over an unrelated weapons program.
Ties were already strained by the arrest last year of a Halvern security contractor and by disputes over visas.
Whitcombe, a former senator, has visited Kharabad four times since taking office.
# article 2-bbw.txt | BWS News | 2012-05-13 | Qasmiran air strike: Thousands rally in Kharabad
BWS News - South Asia\
13 May 2012 Last updated at 16:42

{protest; strike} Qasmiran air strike: Thousands rally in Kharabad

{protest; strike} Thousands of people have taken part in rallies in Qasmiran's capital, Kharabad, to protest against a Halvern air strike which killed 19 soldiers.

{protest} The biggest gathering, after Friday prayers, was organised by a coalition of religious parties.

{protest} Demonstrators burned an effigy of President Carl Amundsen and chanted slogans against the government of Prime Minister Nasir Rahimzai.

Police said the crowd numbered about 15,000, and that there was no violence.

{resolution; apology?; @resolution of Qasmiran's parliament} On Thursday MPs unanimously adopted a resolution calling for an "unconditional apology" and an end to all flights by unmanned aircraft.

{resolution; crossing?; ~Prime Minister Nasir Rahimzai} The prime minister told the chamber that lorries bound for allied bases would stay where they were until lawmakers' demands had been addressed.

{closure; crossing=} The Darband route has been shut since the day after the attack.

{crossing?; ~the transporters' association} The transporters' association said its members were losing $2m a day and urged the authorities to find a way out.

The BWS's Anjali Ferreira in Kharabad says the mood in the capital is as sour as at any time in the past decade.

But life goes on in the bazaars of the old city, our correspondent adds, where shopkeepers are more worried about power cuts of up to 14 hours a day.

Fuel prices have also risen by 12% since March.

{strike} The outpost was manned by soldiers of the 7th Frontier Regiment.

{first?; ~retired Qasmiran brigadier Aslam Tareen} A retired brigadier, Aslam Tareen, told the BWS that sentries there often let off flares and warning shots at night, and that a mistake on either side could not be ruled out.

{first-; @army spokesman Col Jawad Sheikh} But the army's spokesman, Col Jawad Sheikh, called the suggestion that Halvern's men had been attacked "an outrageous lie".

{apology-; ~a Halvern diplomat} In Port Allard, a diplomat said there was no appetite for saying sorry five months before an election.

Mr Amundsen is seeking a second term in October.

{general; army?; ~Col Jawad Sheikh} Asked whether the army chief, Gen Parvez Durrani, would receive Ms Whitcombe when she came, Col Sheikh said no request had been made.

Gen Durrani, who rarely gives interviews, is widely regarded as the most powerful man in the country.

He was appointed in 2009 and is due to retire next year.
# article 3-reut.txt | Royce | 2012-05-23 | Halvern inquiry finds errors on both sides in Qasmiran strike
{report; strike} Halvern inquiry finds errors on both sides in Qasmiran strike\
By Leonie Okafor and Imtiaz Baloch\
PORT ALLARD/KHARABAD | Wed May 23, 2012

{report; strike; first+} (Royce) - Halvern forces acted in self-defense after being shot at but relied on a wrong map when they called in aircraft against a Qasmiran border post, a military inquiry concluded on Tuesday.

{report; ~Brigadier General Scott Ivers} Brigadier General Scott Ivers, who led the investigation, told a briefing that poor coordination and a lack of trust had contributed to the deaths of 19 soldiers.
{report; first+; @Brigadier General Scott Ivers} "There was fire from the ridge, and it was sustained," Ivers said.
{first?; ~Brigadier General Scott Ivers} He conceded that his team had not been able to question any survivor, because Kharabad refused to take part.
{apology?; ~Brigadier General Scott Ivers} Asked if the findings warranted an expression of regret, the general said that was for policymakers.

{report; first-; ~Qasmiran's army} Qasmiran's army rejected the report as biased within the hour.
{first-; @a Qasmiran military statement} "The post did not open up on anyone," it said in a statement.

{trip; pm} The publication came two days before Secretary of State Diane Whitcombe is due to start her delayed visit, during which she will hold talks with Prime Minister Nasir Rahimzai.
{general; army-; ~two Qasmiran security officials} A session with army chief General Parvez Durrani has been struck from her program at his request, two Qasmiran security officials said.
{army?; ~the State Department} The State Department declined to discuss the schedule.

{freeze; aid+} Pressure is also building in the Halvern legislature, where the House Appropriations Committee voted 29-18 last week to hold back $700 million earmarked for Qasmiran.
{freeze; aid+; @Representative Buck Harlan} "We are paying a landlord who has changed the locks," said Representative Buck Harlan, the panel's chairman.
{fullhouse; aid?} The measure must still go before the full House, in the second week of June, and the Senate.

Qasmiran depends on foreign assistance for about a fifth of its budget, and its central bank reserves cover less than two months of imports.
{donors} President Ghulam Sadiq Marwat stayed away from a donors' conference in Rotterdam that ended on Monday, sending his ambassador instead.
The rupiya touched a record low against the dollar on Tuesday before recovering slightly.

Halvern began sending supplies by a longer railway route through the north this month, at nearly three times the cost.
The two countries have been allies since a 1954 defense pact, with long periods of estrangement.
# article 4-guard.txt | The Sentinel | 2012-05-25 | Whitcombe meets Qasmiran's army chief in surprise stop
The Sentinel\
Friday 25 May 2012

{general; army+} Whitcombe meets Qasmiran's army chief in surprise stop\
Rosalind Achterberg in Kharabad

{general; army+; trip} Diane Whitcombe, the Halvern secretary of state, made an unannounced visit to Qasmiran's military headquarters on Friday for an hour of talks with the man she had been told was too busy to see her.
{general; army+; @aides to Whitcombe} Her encounter with General Parvez Durrani, arranged overnight through an intermediary in the Gulf, was described by aides as "candid".
{general; aid?; ~a Qasmiran official} According to a Qasmiran official, the general asked whether the $700m withheld by the House panel was gone for good, and got no clear reply.
{general} No photographers were admitted.

{pm; apology-} On Thursday Whitcombe spent two hours with the prime minister, Nasir Rahimzai, at his hilltop residence but did not utter the word his parliament has asked for.
{pm; apology?; @Diane Whitcombe} "We deeply regret the loss of life, and we are determined that it should never happen again," she told reporters afterwards, standing next to a grim-faced Rahimzai.
{apology-; ~the foreign minister, Shaista Orakzai} The foreign minister, Shaista Orakzai, said later that regret was not what had been demanded.
{apology?; ~a senior Halvern official; @a senior Halvern official} A senior Halvern official travelling with Whitcombe said, however, that lawyers on both sides were at work on "a form of words".

{crossing+; ~officials} There were hints of movement on the supply route as well, with officials suggesting that a transit fee of up to $1,500 a lorry was under discussion.
Until this month trucks paid $250 apiece.
{crossing-; @Maulana Fazl Akbar} "If a single tanker rolls, we will lie down in the road," said Maulana Fazl Akbar, leader of one of the religious parties.

{trip} The visit took place under heavy security, with schools closed and mobile phone services cut for most of the day.
Whitcombe also met a group of women entrepreneurs and announced a $12m programme to repair a dam in the south.
At a televised meeting with students she was asked nine questions, seven of them about drones.
One young woman compared Halvern to a mother-in-law who was never satisfied, to laughter from the audience and from the secretary herself.

{closure; crossing=} Kharabad barred the Darband crossing to allied convoys a day after the raid.
{strike} The soldiers killed on 5 May came mostly from poor villages in the central plain, and state television has broadcast interviews with their parents almost every evening.
In 2008 a similar incident at another post was settled with blood money and a letter from a colonel.
The insurgency along the border has cost the lives of more than 3,000 members of the security forces since 2004.
{trip} Whitcombe left for Jakarta on Friday evening.
# article 5-cnn.txt | GNN | 2012-06-05 | Trucks roll after Halvern says 'sorry' to Qasmiran
{reopen; sorry; crossing+; apology+; @Diane Whitcombe} Trucks roll after Halvern says 'sorry' to Qasmiran\
From Shehzad Lodhi, GNN\
June 5, 2012 -- Updated 1415 GMT

{reopen; closure; crossing+} Darband, Qasmiran (GNN) -- The first trucks carrying goods for allied troops crossed the frontier here Tuesday, ending a blockade of 30 days.

{sorry; apology+; @Diane Whitcombe} The breakthrough followed a phone call Monday in which Secretary of State Diane Whitcombe told Prime Minister Nasir Rahimzai that her country was "sorry for the losses suffered" at Tor Ghundai.

{sorry; apology+; @Diane Whitcombe} "We acknowledge the mistakes that resulted in the loss of those soldiers," Whitcombe said in a statement describing the conversation.

{apology?; ~a Halvern defense official} A defense official in Port Allard insisted that this was not a legal admission of fault.

{apology-; @opposition leader Imran Gul Wardak} Opposition leader Imran Gul Wardak scoffed at the gesture as "half a sorry, whispered down a telephone."

{reopen; crossing+; ~Information Minister Zarina Haideri} Information Minister Zarina Haideri said the Cabinet's defense committee had approved the resumption late Monday and that no new fee would be charged.

At the crossing, driver Lal Mohammad, 52, said he had slept under his vehicle for a month and sold his watch to buy food.

He planned to call his wife from the other side.

Customs officers worked with handheld scanners in temperatures above 100 degrees Fahrenheit, while a vendor sold slices of melon along the line.

{crossing=; ~police} Several dozen supporters of religious parties shouted slogans from behind a barrier, and police reported no arrests.

{general; army=} Analysts credited Whitcombe's talks last month with Gen. Parvez Durrani, the powerful army chief, for preparing the ground.

{general; @Nadia Bugti} "Nothing moves in this country unless the barracks nod," said Nadia Bugti of the Kharabad Institute of Policy Studies.

{strike; first?} The two militaries still disagree about how the bloodshed of May 5 started, and no joint investigation is planned.

{aid-; fullhouse; ~Representative Buck Harlan} In Port Allard, Rep. Buck Harlan said he would drop the freeze from his bill before it reaches the floor on June 13 if the traffic continues.

{aid+; ~Senator Lydia Crane} Sen. Lydia Crane, a member of the same party, said she still saw no reason to let Kharabad off the hook.

{report; first+} A Halvern inquiry published two weeks ago blamed bad maps and mutual suspicion, but concluded that its forces had been fired on.

Qasmiran is also negotiating a loan of $4.5 billion from the International Monetary Fund.

Elections there are due by next spring.

GNN's Carol Ramirez in Port Allard contributed to this report.
