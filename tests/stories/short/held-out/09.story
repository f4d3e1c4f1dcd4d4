# events
clash | 2021-09-02 | happened | 3 | Border clash at Ozgorush pumping station between Turgistan and Zerafia
ceasefire | 2021-09-02 | happened | 3 | Cease-fire takes effect on the evening of the clash
hotline | 2021-09-03 | happened | 3 | Chiefs of General Staff agree over hotline to pull back troops
shelling | 2021-09-04 | claimed | 2 | Village of Chorbulak shelled at night, Turgistan says
evacuation | 2021-09 | happened | 2 | Some 14,000 villagers evacuated on the Turgi side
call | 2021-09-05 | happened | 2 | Presidents Asanbekov and Rahmonzoda speak by telephone
commission | 2021-09-08 | happened | 2 | Security chiefs' commission meets at the Guliston checkpoint
exchange | 2021-09-11 | happened | 3 | Captured border guards exchanged
vote | 2021-09-14 | cancelled | 1 | Turgi parliament to vote on motion against security chief
resignation | 2021-09-14 | happened | 3 | Turgi security chief Toktosunov resigns
summit | 2021-09-16/2021-09-17 | happened | 3 | Regional security summit in Mirobod
bilateral | 2021-09-17 | happened | 3 | Asanbekov and Rahmonzoda meet on the sidelines of the summit
delimitation | 2021-10-04 | scheduled | 2 | Delimitation talks to resume in Batyrkent
protocol | 1958 | happened | 1 | Protocol on the use of the Ozgorush water intake
# questions
truce | Will the cease-fire between Turgistan and Zerafia hold? | cease-fire
drones | Did Zerafia use drones against Kok-Bulak? | drone use
guards | Will Zerafia free the captured Turgi border guards? | captured guards
attend | Will President Asanbekov attend the summit in Mirobod? | Asanbekov's attendance
resign | Will Turgi security chief Toktosunov resign? | Toktosunov's resignation
# article 1-rfs.txt | Radio Free Steppe | 2021-09-03 | At Least 17 Dead In Clashes On Turgi-Zeraf Border
{clash} At Least 17 Dead In Clashes On Turgi-Zeraf Border\
September 03, 2021 14:20 GMT\
By RFS's Turgi Service

{clash} KOK-BULAK, Turgistan -- At least 17 people have been killed and more than 120 wounded in fighting between Turgi and Zeraf security forces along a disputed stretch of frontier, officials on both sides say.

{hotline; truce+; ~the Turgi Defense Ministry} The chiefs of the two General Staffs spoke over a hotline on September 3 and agreed to return additional troops to their barracks, the Turgi Defense Ministry said.

{ceasefire; truce?; ~residents} A cease-fire came into force at 8 p.m. the previous evening, but residents told RFS that isolated shots could be heard past midnight.

{truce+; ~Zeraf border service} The Zeraf State Border Committee described the situation as calm on the morning of September 3.

{clash; ~local officials} The violence broke out near a pumping station at Ozgorush after men from opposite sides threw stones at each other over surveillance cameras mounted on a utility pole, local officials said.

{drones+; @Turgi Health Minister Alymkadyr Bekenov} "We are seeing injuries from bombs dropped from the air by unmanned aircraft," Turgi Health Minister Alymkadyr Bekenov told lawmakers in Batyrkent.

{drones-; ~Zeraf Foreign Ministry} Mirobod has no such weapons in the area, the Zeraf Foreign Ministry said in response.

{guards?; ~the State Committee for National Security} Three Turgi border guards are missing and presumed to be in Zeraf hands, according to the State Committee for National Security.

{evacuation; ~the Emergency Situations Ministry} About 10,000 residents of Kok-Bulak and five other villages have been taken to schools and sports halls in the regional center, the Emergency Situations Ministry said.

Volunteers were seen distributing bread, tea, and blankets there.

Gulnara Ismailova, a mother of four, said she had left her cow tied up in the yard.

Almost half of the 970-kilometer border has not been demarcated since the two countries became independent in 1991.

Water, pasture, and roads in the densely populated valley have been a frequent source of quarrels.

{protocol} The intake at Ozgorush is shared under a protocol from 1958 that each capital reads in its own way.

{attend?; summit; ~presidential spokesman} President Temir Asanbekov's spokesman said it was too early to say whether the clashes would affect his plans to travel to Mirobod for a regional summit on September 16.
# article 2-ap.txt | Continental Press | 2021-09-05 | Turgistan accuses neighbor of breaking cease-fire
{shelling; truce-} Turgistan accuses neighbor of breaking cease-fire\
By ZHYLDYZ OROZBAEVA, Continental Press\
September 5, 2021

{shelling; ceasefire; truce-} BATYRKENT, Turgistan (CP) — Turgistan on Sunday accused Zerafia of shelling one of its villages overnight in violation of a cease-fire that followed the deadliest fighting between the two countries in decades.

{shelling; truce-; ~Turgistan's border service} Six mortar rounds landed in Chorbulak late Saturday, damaging two houses and a school but causing no injuries, Turgistan's border service said.
{shelling; truce?; ~Zerafia's security committee} Zerafia's security committee denied firing and said Turgi soldiers had dug new trenches.
{shelling} Neither claim could be verified.

{call; truce+; ~the offices of both presidents} Turgi President Temir Asanbekov spoke by phone Sunday with his Zeraf counterpart, Emomali Rahmonzoda, and both agreed that the pullback must be completed, their offices said.
{call} It was their first conversation since the bloodshed.

{clash; ~the Health Ministry} The death toll on the Turgi side rose to 24, the Health Ministry said.
{clash} Zerafia, where the media are tightly controlled, has not released figures, but local journalists have counted at least eight funerals.

{drones+; ~Turgi officials} Turgi officials showed reporters fragments of what they said was a foreign-made drone that hit the market in Kok-Bulak.
{drones?; ~Piet Verhoeven} Piet Verhoeven, a weapons researcher in The Hague who reviewed photos of the debris, said the parts were consistent with a loitering munition but could not be traced to a user.

{guards-; ~Zeraf state television} Zeraf state television broadcast footage of three young men in Turgi uniform and said they would be tried for crossing the border with weapons.
{guards?; @Rakhat Sulaimankulova} "He looked thin but alive," said Rakhat Sulaimankulova, the mother of one of them.

{resign?} In Batyrkent, about 300 people gathered outside parliament, calling for security chief Kamchybek Toktosunov to step down for failing to foresee the attack.
{resign-; ~Kamchybek Toktosunov; @Kamchybek Toktosunov} Toktosunov, a childhood friend of the president, said he would not abandon his post "in wartime."

The mountainous nation of 6.5 million has seen three of its presidents ousted by street protests since 2005.
Zerafia, which is poorer and more populous, has been ruled by Rahmonzoda for 27 years.
Both host Russian military bases, and Moscow has called for restraint.
{evacuation} Evacuees slept in mosques and gymnasiums, where temperatures dropped to 8 degrees Celsius overnight.
# article 3-qamar.txt | Al Qamar English | 2021-09-09 | Turgistan-Zerafia border conflict: What you need to know
Al Qamar English\
EXPLAINER | Conflict

{clash} Turgistan-Zerafia border conflict: What you need to know\
Published On 9 Sep 2021

{clash; ceasefire} One week after guns fell silent along one of Central Asia's most contested frontiers, tens of soldiers are still facing each other across an irrigation canal.

What is the dispute about?

Soviet planners drew and redrew the line between the two republics at least four times, leaving villages, orchards and even streets divided.

The Ozgorush intake, which feeds fields on either bank, lies in an area both countries claim.

The population of the valley has doubled since 1989, while the river carries less water each summer.

There were smaller clashes in 2014 and 2019, in which eight people died.
After the first of them the road across the valley remained closed for two months.

{truce?} Is the truce holding?

{truce+; @Nurbek Eshimov} Mostly, yes: “My children slept through the night for the fifth time,” Nurbek Eshimov, a farmer in Chorbulak, told Al Qamar.

{commission; truce+} On Wednesday, the two security chiefs, Kamchybek Toktosunov and Saimumin Yatimzoda, met at the Guliston checkpoint and signed a document on joint patrols.

{hotline; truce-; ~Turgi MPs} But the withdrawal agreed by the generals by telephone is incomplete, and Turgi MPs say armoured vehicles are hidden in an apricot orchard 2km (1.2 miles) away.

{truce?; @Parviz Mulloev} “No one has an interest in a war, but no one controls every man with a rifle,” said Parviz Mulloev, an analyst in Mirobod.

{drones?} Were drones used?

{drones+; ~Rights Monitor} Rights Monitor said on Tuesday that it had verified a video showing a drone striking an ambulance near the Kok-Bulak bridge, and that only Zerafia was known to own that model.

{drones-; ~Zeraf officials} Zeraf officials call the video a fake.

What about the prisoners?

{commission; exchange; guards+; @Saimumin Yatimzoda} “They will go home when ours go home,” Yatimzoda said after Wednesday’s meeting, referring to two Zeraf conscripts held in Batyrkent.

{guards+; ~the Red Cross} The Red Cross, which visited the three Turgis on Monday, said it stood ready to assist with a handover.

{evacuation} What about those who fled?

{evacuation; ~the government} Around 14,000 people left their homes, of whom a third have gone back, the government says.

Some have found only walls, and it is not clear who will pay for rebuilding.

The cotton and apricot harvests are largely lost, residents say.
# article 4-royce.txt | Royce | 2021-09-13 | Turgi leader to attend summit in Zerafia after prisoner swap
{exchange; summit; attend+; guards+} Turgi leader to attend summit in Zerafia after prisoner swap\
By Aigerim Tashmatova\
September 13, 2021 3:51 PM UTC

{summit; clash; attend+; ~presidential office} BATYRKENT, Sept 13 (Royce) - Turgi President Temir Asanbekov will go to neighbouring Zerafia this week for a summit of the Eurasian Security Pact, his office said on Monday, less than two weeks after border fighting killed more than 30 people.

{exchange; guards+} The announcement came after three Turgi border guards were swapped for two Zeraf soldiers at the weekend, removing what diplomats had called the main obstacle.
{exchange; guards+} The men walked across the Guliston bridge on Saturday in tracksuits, carrying plastic bags.
{exchange; guards=; ~border guard Ulan Sulaimankulov} One of them, Ulan Sulaimankulov, told reporters he had been treated correctly after the first day.

{attend-; @Nationalist lawmaker Adakhan Madumarov-uulu} "Our dead are not yet forty days in the ground," said nationalist lawmaker Adakhan Madumarov-uulu, who urged the president to send a deputy instead.
{attend?; @presidential press secretary Saltanat Jumagulova} Press secretary Saltanat Jumagulova said the journey "remains subject to the situation on the border".

{bilateral; ~two sources familiar with the preparations} A separate meeting with Zeraf President Emomali Rahmonzoda on Friday is being prepared, two sources familiar with the matter said.

{vote; resign?} Parliament in Batyrkent is due to vote on Tuesday on a motion calling for the dismissal of Kamchybek Toktosunov, head of the State Committee for National Security.
{vote; resign+; ~lawmakers} At least 62 of the 120 deputies have signed it, lawmakers said.
{resign-; ~Asanbekov} Asanbekov told a local broadcaster on Sunday that he had full confidence in his security chief.

{truce+; ~the OSCE} No shooting has been reported since Sept 6, the longest quiet stretch since the clashes, a monitor for the Organization for Security and Cooperation in Europe said.

{clash} The battle, which began as a brawl over a camera at a water intake, was the worst between the two former Soviet republics since independence.
{hotline; truce=} Their top generals agreed by telephone the next day to pull back.
Turgistan's economy relies on remittances and on the Altyn-Too gold mine, which the state seized in May from its Canadian owner.
The som fell 1.4% against the dollar last week.
The finance ministry has earmarked 1.2 billion som ($14 million) for the reconstruction of houses.
Zerafia, an ally of Moscow like its neighbour, has been more preoccupied with turmoil across its southern border.
The pact, which has six members, will also discuss the creation of a joint rapid reaction force.
# article 5-sent.txt | The Sentinel | 2021-09-18 | Handshake in Mirobod as rivals agree to draw their border
The Sentinel\
Saturday 18 September 2021

{bilateral; delimitation} Handshake in Mirobod as rivals agree to draw their border\
Fergus Ballantyne, Central Asia correspondent

{bilateral; summit; clash; attend+; truce+} The presidents of Turgistan and Zerafia shook hands on Friday and promised to settle the frontier that their soldiers fought over this month, after 50 minutes behind closed doors on the margins of a summit in the Zeraf capital.

{delimitation; bilateral; ~a joint communique} Surveyors and lawyers will resume work in Batyrkent on 4 October, a joint communique said.
{hotline; truce+; ~a joint communique} The hotline that helped to stop the fighting is to be extended to district commanders.
{bilateral; truce+; @Emomali Rahmonzoda} “There will be no second Ozgorush,” said Emomali Rahmonzoda, the Zeraf leader, reading from a sheet of paper.

{attend+} For Temir Asanbekov, coming to Mirobod was a gamble.
About 200 protesters jeered his motorcade on its way to the airport.
{attend+; ~aides to Asanbekov} His aides say he made up his mind only after a call from Moscow.

{resignation; vote; resign+} He has paid a price at home already: Kamchybek Toktosunov, his security chief and oldest friend, quit on Tuesday, an hour before deputies were to debate his removal.
{resignation; resign+; @Kamchybek Toktosunov} “I leave so that the president can travel with clean hands,” Toktosunov wrote on Facebook.
{vote; resign=} The motion was withdrawn.

{drones-; @Emomali Rahmonzoda} The communique does not mention drones, and Rahmonzoda dismissed a question about them as “cinema”.
{drones+; ~Turgi prosecutors} Turgi prosecutors say they have identified the base from which four of the aircraft took off and will hand their file to the UN.

{truce-; ~villagers} In Kok-Bulak, where a third of the houses are roofless, few people trust the paper, and men still keep watch at night with hunting rifles.
{evacuation} Most of the 14,000 people who were bused out have come home.
{exchange; guards+} So have the three border guards, who were traded last weekend for two Zeraf conscripts.
The baker, Mukhtar Aliev, has reopened in a shipping container.
He says he used to sell half his loaves to the other side.
The pumping station itself is a squat concrete building from the 1970s, its windows gone and its walls pitted by bullets.
A Soviet mosaic of a girl with a sheaf of wheat has survived above the door.
Across the valley the first snow has fallen on the peaks.
