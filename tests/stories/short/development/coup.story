# events
coup | 2022-04-05 | happened | 3 | Officers seize power in Toubaré and detain President Mbodj-Kelani
airspace | 2022-04-05 | happened | 1 | Junta closes borders and airspace
sanctions | 2022-04-09 | happened | 3 | CCSS summit in Ndarou imposes sanctions and sets a seven-day ultimatum
airlift | 2022-04-12 | happened | 2 | Military transports fly 214 foreigners out of Toubaré
chiefs | 2022-04-14/2022-04-15 | happened | 2 | Army chiefs of the bloc plan a possible intervention
ultimatum | 2022-04-16 | happened | 2 | CCSS ultimatum runs out unheeded
students | 2022-04-17 | happened | 2 | Kitoran students reach safety by road in Ndarou
expel | 2022-04-19 | happened | 1 | Junta expels the UN humanitarian coordinator
shots | 2022-04-20 | claimed | 1 | Alleged attempt to free the President from the Rose Villa
clinic | 2022-04-21 | happened | 2 | President moved from barracks to a military clinic
convoy | 2022-04-23 | happened | 3 | First aid convoy reaches Garsabbé through the corridor, five days late
airport | 2022-04-24 | happened | 1 | Airport of Toubaréville reopens
transition | 2022-04-25 | happened | 2 | Junta announces transition of eighteen months
envoy | 2022-04-26 | happened | 2 | CCSS envoy Wanjala-Diop meets the detained President
review | 2022-05-07 | scheduled | 2 | CCSS summit to review the sanctions
# questions
sanctions | Will the CCSS lift its sanctions on Toubaré? | bloc sanctions
president | Will President Mbodj-Kelani be freed? | President's release
corridor | Will a humanitarian corridor to Garsabbé open? | aid corridor
force | Will the CCSS send troops to Toubaré? | armed intervention
students | Will the Kitoran students be brought home from Toubaré? | students' return
# article 1-worldradio.txt | WRS Africa | 2022-04-06 | Toubaré coup: President held as army closes borders
WRS Africa | 6 April 2022

{coup; airspace; president=} Toubaré coup: President held as army closes borders

By Yaa Ofosu-Lindgren

{coup} Soldiers have overthrown the government of Toubaré, nine months before a presidential election.

{coup; president-} President Aïssatou Mbodj-Kelani, 61, was taken from her residence at dawn on Tuesday and is being held at the Kati-Goro barracks.

{president-; @Abdoulaye Zakari Mahamout} In an address on national television, Gen Abdoulaye Zakari Mahamout said she was "safe and sound, and will answer to the people for the gold contracts".

{airspace} Land borders and airspace have been closed until further notice.

{coup; president?; ~Community of Central Savanna States} The Community of Central Savanna States (CCSS) denounced the putsch within the hour and asked for her to be let go at once.

{sanctions; sanctions?} Its heads of state gather in Ndarou on Saturday, and punitive measures are on the agenda.

{force?} Would they fight?
{force?; @Baba Sissoko-Traoré} "All keys are on the table, including the one nobody likes to turn," commissioner Baba Sissoko-Traoré told WRS.

{students?} Several governments are drawing up plans to get their people out.

{students?} Among the stranded are about 90 medical students from Kitoro, who were told by text message to fill their bathtubs and keep off the roof.

{students?; @Brenda Achieng} "We hear shooting and then we hear goats," one of them, Brenda Achieng, said by phone.

{coup; corridor?} The takeover has also cut off the northern town of Garsabbé, where 160,000 displaced people depend on trucks from the capital.

{corridor?; ~an aid agency} One aid agency said its warehouses there would be empty in 12 days if no safe route was agreed.
# article 2-communique.txt | Community of Central Savanna States | 2022-04-09 | Final Communiqué, Extraordinary Session on the Situation in Toubaré
COMMUNITY OF CENTRAL SAVANNA STATES\
EXTRAORDINARY SESSION OF THE CONFERENCE OF HEADS OF STATE AND GOVERNMENT\
Ndarou, 9 April 2022

{sanctions} FINAL COMMUNIQUÉ

1. The Conference held an Extraordinary Session today under the chairmanship of H.E. Édouard Nzambi-Laroche, to consider the grave events that have occurred in Toubaré.

{coup; president=} 2. The Conference condemns in the strongest terms the forcible removal of the democratically elected authorities on 5 April and reiterates that H.E. Aïssatou Mbodj-Kelani remains the sole legitimate President.

{ultimatum; president?} 3. It calls for her unconditional liberation and the restoration of constitutional order not later than midnight on 16 April.

{sanctions; sanctions-} 4. It decides, with immediate effect, to suspend all commercial transactions with Toubaré, to freeze its assets in the common central bank and to interrupt the supply of electricity.

{sanctions; corridor+} 5. Medicines, foodstuffs and humanitarian cargo shall be exempt.

{sanctions; sanctions?} 6. These measures shall be lifted progressively once a credible and short timetable for the return to civilian rule is deposited with the Commission.

{force+; ultimatum; chiefs} 7. In the event that the foregoing demands are not met, the Conference shall take all measures necessary, which may include the use of force, and directs the Chiefs of Defence Staff to convene without delay.

{force-} 8. The delegations of Bahr-Sidi and Lower Oubanda wished it to be recorded that they would not take part in any such operation.

{corridor?} 9. The Conference appeals to all concerned to allow a protected passage for relief between the Bakel bridge and the town of Garsabbé.

{envoy; president=} 10. It appoints H.E. Mrs. Rosemary Wanjala-Diop, former Chief Justice, as its Special Envoy.

{students?} 11. It requests the de facto authorities to let foreign nationals who so wish depart in dignity.

Done at Ndarou.
# article 3-monitor.txt | The Kitoro Monitor | 2022-04-15 | Why are our children still in Toubaréville?
THE KITORO MONITOR\
Friday, April 15, 2022

{students?} Why are our children still in Toubaréville?\
By DENNIS OTIENO-MBARAK

{airlift; students-} Three grey transports came and went on Tuesday, lifting 214 Frenchmen, Germans and Canadians out of Toubaréville, and not one of the 90 Kitoran medics was on board.

{students-; @Josphat Achieng} “They told my daughter her passport was the wrong colour,” said Mr Josphat Achieng, a retired teacher who has camped outside the Foreign ministry since Wednesday.

{students; students+; @Principal Secretary Lydia Nkatha} Principal Secretary Lydia Nkatha yesterday begged parents for patience, saying five buses had been hired and would leave “within 72 hours, God and the junta willing”.

{students; students+} The Monitor has learnt that the generals have agreed to the trip, in return for a promise that no camera will ride along.

{students?; ~bus drivers} But drivers who know the road say that bandits own the last stretch before the frontier.

{sanctions; sanctions=} The squeeze is on display everywhere, the youngsters report.

{sanctions; sanctions=} There has been no power since Sunday and a loaf goes for the price of a goat.

{sanctions; sanctions-; @Baba Sissoko-Traoré} Ndarou is unmoved: “It is meant to hurt,” commissioner Baba Sissoko-Traoré said, adding that there would be no easing before a timetable was on his desk.

{chiefs; force+; ultimatum} There, too, army chiefs were yesterday bent over maps for a second-floor meeting that ends today, one night before the deadline to the putschists.

{force+; @a colonel at the talks} A colonel at the talks put the force at 4,200 men from five countries, with a start “when the rivers allow”.

{force-; ~Dr Wycliffe Barasa} Security analyst Wycliffe Barasa is not convinced, noting that nobody has offered to pay and two neighbours have bowed out.

{president-; ~the lady's lawyer} As for the lady at the centre of it all, her lawyer says she sleeps on a camp bed and has been refused her blood pressure tablets.

{corridor?; convoy} And a first column of 40 lorries for Garsabbé is to roll on Monday, if the soldiers at Bakel bridge get orders to lift the barrier.
# article 4-flash.txt | UN humanitarian office | 2022-04-22 | Toubaré: Flash Update No. 6
Toubaré: Flash Update No. 6\
As of 22 April 2022, as reported by partners

HIGHLIGHTS

{convoy; corridor-} • The convoy of 40 trucks which set out for Garsabbé on Monday was halted at the Bakel bridge and returned to base after two nights.

{convoy; corridor+} • Following contacts with the military authorities, passage has now been cleared in writing for tomorrow.

{students; students+} • All 88 Kitoran students and two lecturers crossed overland into Ndarou territory on Sunday; two suffered minor injuries when a tyre burst.

{expel} • The Humanitarian Coordinator was declared persona non grata on Tuesday and left by road the next day.

SITUATION OVERVIEW

{ultimatum; force-} The deadline set by the regional bloc passed at the weekend without military movements being observed on any of Toubaré’s borders.

{shots; president?; ~the authorities} In the night to Thursday, gunfire was heard for about 20 minutes around the Rose Villa in the capital; the authorities speak of a foiled attempt by mercenaries to abduct the former Head of State.

{shots; president=; ~the President's party} Her party calls the episode theatre, pointing out that she was never kept there.

{clinic; president+} Partners can confirm that she was transferred on Thursday from the barracks to a military clinic, where the Red Cross has seen her.

{corridor=} In Garsabbé, rations were halved on 17 April, and 31 children have died of measles.

{corridor-; ~drivers} Some transporters decline to use the road unless it is swept for mines; the engineers’ vehicle is without fuel.

{sanctions; sanctions?} Although relief goods are exempt, banks are refusing to clear payments for them, and partners request a written waiver from the Commission in Ndarou.

{airport; corridor=} The airport remains shut to humanitarian flights, though its reopening on Sunday has been notified to airlines.

NEXT UPDATE: on or around 26 April.
# article 5-compass.txt | The Savanna Compass | 2022-04-29 | Interview: "I found her knitting"
The Savanna Compass\
April 29, 2022

{envoy; @Rosemary Wanjala-Diop} Interview: "I found her knitting"

{envoy} Rosemary Wanjala-Diop, the bloc's envoy to Toubaré, returned on Wednesday from three days with the generals.\
Interview by Femi Adegoke-Ruiz

{envoy} You saw President Mbodj-Kelani?

{envoy; president=; @Rosemary Wanjala-Diop} "On Tuesday, for an hour, in the clinic.
{envoy; @Rosemary Wanjala-Diop} I found her knitting.
{president=; @Rosemary Wanjala-Diop} She is thinner, and as stubborn as ever."

{president?} Will she walk out of there?

{president+; @Rosemary Wanjala-Diop} "General Mahamout gave me to understand that he would put her on a plane the day she signs a letter of resignation.
{president-; @Rosemary Wanjala-Diop} She told me her pen was dry."

{transition} On Monday he announced that soldiers would rule for eighteen months.

{transition; sanctions?; @Rosemary Wanjala-Diop} "Eighteen is not short, but it is a number, and last week there was none.
{review; sanctions+; @Rosemary Wanjala-Diop} I shall tell the summit on May 7 that it deserves an answer, perhaps the lights first.
{sanctions-; @Rosemary Wanjala-Diop} I know two presidents who will throw their napkins at me."

{force=} And the famous 4,200 men?

{force-; @Rosemary Wanjala-Diop} "They exist in a very handsome binder.
{ultimatum; force-; @Rosemary Wanjala-Diop} When an ultimatum has lapsed and the birds go on singing, everyone draws his conclusions.
{force?; @Rosemary Wanjala-Diop} But if a hair of her head is touched, that binder will be opened."

{corridor=} Is the road to Garsabbé safe?

{convoy; corridor+; @Rosemary Wanjala-Diop} "Thirty-seven of forty trucks arrived last Saturday, and that was the best hour of my month.
{corridor+; @Rosemary Wanjala-Diop} A second lot went up yesterday.
{corridor-; @Rosemary Wanjala-Diop} Still, it is a road by permission of one captain, and captains get transferred."

{airport} Mrs Wanjala-Diop flew back on a scheduled service, one of the first since the runway was handed back to civilians on Sunday.

{students; students+} On the seat beside her, she says, sat a young doctor from Kitoro who had gone back to collect her microscope; the other students have been home for ten days.
