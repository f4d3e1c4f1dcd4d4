# events
kibanga | 1959-02-14 | happened | 3 | Police fire on a crowd at Kibanga jetty, nineteen dead
emergency | 1959-02-15 | happened | 3 | State of emergency declared in Lusimba
arrest | 1959-02-15 | happened | 3 | Dr Makalembe arrested and flown to Fort Dalby
ban | 1959-02-16 | happened | 2 | Lusimba National Congress proscribed
cabinet | 1959-02-17 | happened | 1 | Cabinet discusses Lusimba
frontier | 1959-02-18 | happened | 2 | Tamaru closes its frontier with the protectorate
battalion | 1959-02-19 | happened | 2 | First battalion of reinforcements lands at Port Eldon
strike | 1959-02-20/1959-03-03 | happened | 2 | Dockers' strike at Port Eldon
commons | 1959-02-24 | happened | 2 | Opposition censure motion defeated in the Commons
inquiry | 1959-02-24 | happened | 2 | Commission of inquiry under Sir Lionel Carrowmore announced
rally | 1959-02-25 | happened | 1 | Settlers' meeting at the Planters' Hall
hearings | 1959-03-05 | happened | 2 | Carrowmore commission opens its hearings
visit | 1959-03-06 | happened | 3 | Lord Ferrensby sees Dr Makalembe in detention
summons | 1959-03-11 | scheduled | 2 | Governor to report in London
conference | 1959-04-07 | scheduled | 3 | Constitutional conference at Marlow House
# questions
free | Will Dr Makalembe be released from detention? | Makalembe's release
conf | Will the Lusimba constitutional conference at Marlow House go ahead? | London conference
shots | Who was to blame for the shooting at Kibanga jetty? | Kibanga shooting
governor | Will Sir Hubert Stanning-Cole be recalled as Governor? | Governor's recall
troops | Will Britain send more troops to Lusimba? | more troops
# article 1-meridian.txt | The Daily Meridian | 1959-02-17 | LUSIMBA LEADER HELD
THE DAILY MERIDIAN\
Tuesday February 17 1959

{arrest} LUSIMBA LEADER HELD\
{ban; emergency} Congress outlawed as Governor takes emergency powers\
From Our Commonwealth Correspondent

{arrest; emergency} Dr. Josiah Makalembe, the mission-school physician who has led the Lusimba National Congress since 1954, was taken from his bed in Port Eldon before dawn on Sunday, a few minutes after the Governor had signed a proclamation of emergency.
{arrest; free-} With eleven of his lieutenants he was put aboard a Dakota for Fort Dalby, 300 miles up country, where he may be held without charge for as long as the regulations run.
{ban; free-} Yesterday the Congress itself was proscribed, and its membership cards became so much evidence for the prosecution.

{kibanga} All this flows from the affair at Kibanga.
{kibanga; shots?} On Saturday afternoon some 2,000 people gathered on the jetty there to hear a speaker, and when the constables withdrew towards the customs shed nineteen of the crowd lay dead.
{shots-; ~the Governor's office; @the Governor's office; kibanga} According to Government House a shot came first from a dhow moored alongside, and the police replied 'in peril of their lives'.
{kibanga; shots+; ~Father Declan O'Hanratty} Father Declan O'Hanratty, of the White Fathers' mission, who buried eleven of the victims, says that he heard no gun but those of the police.
{@Father Declan O'Hanratty; kibanga; shots+} 'They were running away,' he told me by telephone, 'and you will find where the bullets went in.'

{conf?; ~ministers} In Whitehall the anxiety is all for the conference.
{conference; conf?} Delegates of every community were to sit down at Marlow House on March 16 to agree upon a constitution, and one does not easily see who is now to speak for the African.
{@Mr Rupert Wyndlesham; conf+; conference} 'The invitations stand,' said Mr. Rupert Wyndlesham, the Secretary of State, when he was stopped on the steps of the Colonial Office last night.
{conf?; free?; ~Mr Rupert Wyndlesham} Whether one of them would be delivered at Fort Dalby he would not say.

{cabinet; battalion; troops?} The Cabinet takes up the matter this morning, and it will have before it the Governor's request for a battalion.
{governor-; ~ministers} There is no disposition among Ministers to blame the man on the spot.
{governor+; @an Opposition front-bencher} From the Opposition came another note: 'Sir Hubert Stanning-Cole has lit a fire in a thatched house and should be brought home before he lights another,' one front-bencher observed.

# article 2-telegram.txt | Governor of Lusimba | 1959-02-21 | LUSIMBA: SITUATION REPORT NO. 6
CONFIDENTIAL\
INWARD TELEGRAM TO THE SECRETARY OF STATE FOR THE COLONIES\
FROM LUSIMBA (Sir H. Stanning-Cole)\
D. 21st February, 1959\
No. 114 PRIORITY

LUSIMBA: SITUATION REPORT NO. 6

1. Capital quiet since curfew was advanced to six o'clock.
{battalion; troops=} The Wessex Fusiliers disembarked on Thursday in good heart, and have relieved the police at the waterworks and the aerodrome.
{troops+} I must nevertheless repeat that one battalion will not hold both the coast and the lake shore, and I should be grateful for early word of the second.

{strike} 2. The dockers came out yesterday at noon.
{strike; ~the port superintendent} Port Superintendent reckons that copper will begin to back up along the line within the week.
{free?; strike; @-; ~the strikers' committee} The men's committee asks for no money, only for the return of 'the Doctor'.

{frontier} 3. Tamaru's closing of the frontier on Wednesday has cut off the salt trade, but does us otherwise little harm.
{@-; free=; ~President Ngelo} President Ngelo's broadcast offer to take our 'guest' off our hands may be treated as theatre.

{free-} 4. You asked in your No. 88 whether I could contemplate letting Makalembe out on parole in time for the conference.
{free-} I could not.
{free-; conf?} His appearance in the streets would undo in an afternoon all that has been gained, and no chief would thereafter dare to travel to London in his despite.
{conference; conf-} I should on the contrary advise that the meeting be put back until the rains are over, say by a month.
{~the European members; conf?} The European members tell me privately that they would welcome the delay.

{kibanga} 5. Kibanga.
{shots-} The rifle recovered from the dhow has been examined, and had been fired.
{shots?} I am bound to add, for your own information, that the armourer will not put a day to it.
{governor?; shots?} I should naturally not oppose an inquiry if Her Majesty's Government see advantage in one, although my officers would feel it; and should my own continuance here be thought an obstacle I trust you would tell me so plainly.

# article 3-advertiser.txt | The Port Eldon Advertiser and Lake Gazette | 1959-02-27 | PLANTERS ASK "HOW MUCH LONGER?"
The Port Eldon Advertiser and Lake Gazette\
Friday, 27th February, 1959. Price 4d.

{@-; rally} PLANTERS ASK "HOW MUCH LONGER?"\
{rally} Packed Hall Hears Col. Van Aswegen-Hurle

{rally} There was not a seat to be had at the Planters' Hall on Wednesday evening, when upwards of four hundred residents, many with their wives, came in to hear the Leader of the Settlers' Union.
{inquiry; ~Colonel Piet Van Aswegen-Hurle} Colonel Piet Van Aswegen-Hurle was in fighting trim, and his first target was the commission which the Secretary of State had sprung upon the colony the night before.
{@Colonel Piet Van Aswegen-Hurle; shots=; inquiry} "We are to have a Scotch judge and a professor out here to try our policemen," he said, amid cries of "Shame".
{@Colonel Piet Van Aswegen-Hurle; kibanga; shots-} "Those boys were fired upon and they fired back, and any one of us would have done as much."

{rally; conf-; conference; ~Colonel Piet Van Aswegen-Hurle} Turning to Marlow House, the Colonel said that his Union would not cross the sea to be out-voted, and that unless parity was guaranteed its three chairs would stay empty.
{rally; free-; @Colonel Piet Van Aswegen-Hurle} The hall rose to him when he declared that the gate of Fort Dalby must be opened "over the dead body of every planter from here to the lake".
{rally; governor-} A vote of confidence in His Excellency was carried with three dissentients.

{commons; inquiry} News of Tuesday's division in the Commons, in which the Socialists' motion of censure went down by 61 votes, was received with satisfaction, although Mr. Wyndlesham's gift of a commission to the critics was not.
{commons; governor-; @Mr Rupert Wyndlesham} In the course of it he described Sir Hubert as "a public servant who enjoys my entire trust".

{strike} The harbour, meanwhile, entered its second week of idleness.
{strike} Volunteers from the Club unloaded the mail steamer on Monday, with more zeal than skill.
{battalion; troops=} The Fusiliers who came ashore last week have been kept to patrolling, and the men are said to find the place dull.
{troops?; ~a military spokesman} A military spokesman, asked about the rumour that a second battalion is under orders in Aden, said that he had seen no such orders.
{troops-; ~many residents; @-} It is the view of many that a few more special constables would serve as well as any number of "Tommies".
{kibanga; shots+} We have received a letter on the Kibanga tragedy from Mr. R. Desai, customs clerk, who was in the shed at the time and states that no firing came from the water.
{shots?} We do not print it, the matter being now before the Commissioners.

# article 4-sentinel.txt | The Sunday Sentinel | 1959-03-08 | The prisoner and the peer
THE SUNDAY SENTINEL\
8 March 1959

{visit} The prisoner and the peer\
By Marcus Thorne-Ellery, Port Eldon, Saturday

{visit} The two men had tea in the District Commissioner's garden, and nobody else was within earshot.
{visit; arrest} For three hours on Friday Lord Ferrensby, the Minister of State, who had told the world that he was going to look at a dam, talked with the man whom the Government's policemen pulled out of bed three weeks ago and whom it had sworn not to talk to.
{visit; free+; ~a British official} What passed is known to very few, but I understand from one of them that the price of freedom was discussed, and that it turned out to be lower than supposed.
{free+; ~a British official} The physician would give his word to hold no meetings; in return he would leave the fort by Easter and come to London, not as a convict on leave but as head of his delegation.
{free?; ~a British official} Nothing has been signed, and the Prime Minister has yet to be persuaded.

{conference; conf+} That would rescue the conference, which was quietly shifted ten days ago from the middle of this month to April 7.
{conf?} It would also, in all probability, keep the planters at home.
{@Colonel Piet Van Aswegen-Hurle; conf-} ‘If he goes, we don't,’ their bluff colonel told me over a gin.
{conf+; ~Mr Rupert Wyndlesham's advisers} Mr Wyndlesham's advisers have decided that they can live with that: better a table without settlers, they say, than one without Africans.

{hearings; inquiry} The Carrowmore commission, which sat for the first time on Thursday in the Masonic Lodge, has not made life easier for Government House.
{hearings; kibanga; shots+; ~Superintendent Ralph Coverdale} On its second day Superintendent Ralph Coverdale admitted that the order to fire was given before, and not after, any report from the dhow.
{hearings; shots+} A customs clerk whom the local paper had thought it wiser to ignore then said the same.
{shots?; ~Sir Lionel Carrowmore} Sir Lionel, a dry man, remarked only that he would have to consider what remained of the official version.

{@-; summons; governor?} Sir Hubert himself flies to London on Wednesday ‘to report’.
{governor+; strike; ~observers in Port Eldon} No one here expects to see him again; his wife's piano went down to the docks yesterday, where, the strike having crumbled on Tuesday, there were at last hands to load it.
{governor?; ~the Colonial Office} The Colonial Office calls such talk premature, which is not what it calls talk that is false.
{frontier; battalion} President Ngelo having let the salt lorries through again after a fortnight, the soldiers who arrived in February have little to do but play football.
{troops-; ~the War Office} As for the second battalion Sir Hubert has begged for in telegram after telegram, the War Office has stood it down.
{emergency; ban; free=} The Governor's special powers remain, the party is still illegal, and some 400 lesser prisoners are left of whom nobody has asked the price.
