# events
collapse | 2016-02-06 | happened | 3 | Anton Verešagin-Holt collapses after dining in Marlstone
arrest | 2016-02-10 | happened | 2 | Two suspects arrested at Dover
lab | 2016-02-15 | happened | 3 | Laboratory report names the poison
council | 2016-02-22 | happened | 3 | EU foreign ministers discuss measures against Rostavia
sanctions | 2016-03-07 | happened | 3 | EU freezes assets of eleven Rostavian officials
expel | 2016-02-17 | happened | 2 | Britain expels nine Rostavian diplomats
expel2 | 2016-02-19 | happened | 2 | Rostavia expels nine British diplomats
wake | 2016-02-26 | happened | 2 | Verešagin-Holt regains consciousness
extradite | 2016-03-04 | happened | 2 | Court refuses to extradite the two suspects to Rostavia
summit | 2016-03-17/2016-03-18 | scheduled | 2 | European Council to review relations with Rostavia
gas | 2016-04 | scheduled | 2 | Maintenance (feared cut) of Rostavia's gas deliveries on the Vetka line
football | 2016-03 | cancelled | 1 | England-Rostavia football friendly called off
jail | 2016-03-02 | claimed | 2 | Rostavia says it has jailed the man who bought the poison
trial | 2016-03-14 | scheduled | 2 | Suspects to appear at the Old Bailey
# questions
who | Did Rostavia poison Anton Verešagin-Holt? | the poisoning
sanctions | Will the EU impose sanctions on Rostavia? | EU sanctions
gas | Will Rostavia cut gas deliveries to Europe? | gas cut-off
survive | Will Anton Verešagin-Holt recover? | his recovery
extradite | Will the two suspects be extradited to Rostavia? | extradition
# article 1-live.txt | The Ledger | 2016-02-17 | Rostavia poisoning: nine diplomats to be expelled – as it happened
The Ledger\
Wednesday 17 February 2016

{expel} Rostavia poisoning: nine diplomats to be expelled – as it happened\
With Jo Pettifer-Akande and Rhodri Mawgan

17.41\
{expel} That was quick: the foreign secretary, Harriet Lonsdale-Mbeki, has just told the Commons that nine members of the Rostavian embassy staff have until Friday night to be on a plane.
{who+; @Harriet Lonsdale-Mbeki} “The state that made this substance is the state that used it,” she said, to what our sketchwriter calls a very expensive silence.

17.20\
{lab; who+} A reminder of how we got here: on Monday the government lab at Hexley identified the stuff in the official’s bloodstream as a fourth-generation organophosphate, of the sort made at a plant near Tirgorsk.
{who?; ~toxicologists} Several toxicologists have pointed out to us this afternoon that the recipe has been in a Japanese journal since 1994.

16.58\
{collapse; survive?} Anton Verešagin-Holt, who worked in the Rostavian customs service until he started telling journalists how it worked, fell from his chair after dinner in Marlstone eleven days ago and has been in an induced coma ever since.
{@a doctor treating him; survive-} A doctor close to the case says the kidneys are “not a good read”.
{survive=; ~the hospital} The hospital’s own line, updated a minute ago: stable, no further comment.

16.30\
{arrest; extradite=} What about the couple picked up at Dover a week ago with a box of perfume?
{extradite?; ~the Rostavian embassy} Their embassy says it wants them home to answer for a fraud; no papers have gone in.

15.55\
{council; sanctions?} The other half of this is Brussels: foreign ministers from the 28 meet on Monday with one line on the agenda.
{sanctions; sanctions+; ~two EU diplomats} Two EU diplomats say a list of names is in circulation.
{sanctions-; @an Italian official} “You can’t heat Turin with indignation,” an Italian official told us, which we think means a no.

# article 2-globe.txt | The Whitehall Globe | 2016-02-23 | Ministers balk at penalties for Rostavia
The Whitehall Globe\
23 February 2016

{council; sanctions-} Ministers balk at penalties for Rostavia\
By Cosmo Heatherington-Roy, Europe Editor, in Brussels

{council; sanctions-} European foreign ministers came to the brink yesterday and admired the view.
{council; sanctions?; @the foreign ministers} After eight hours they instructed their ambassadors to “prepare options”, which is what a committee does when it cannot agree on a lunch.
{sanctions; sanctions+; @a senior French diplomat} “Paris will move, and so will Warsaw and the Hague; it is a question of three weeks, not of whether,” a senior French diplomat insisted as he looked for his car.
{council; sanctions-; gas+; ~the energy ministries} Slovakia, Italy and Cyprus had asked what happened to their boilers, and were told by their own energy ministers that the question was not theoretical.

{gas; gas+; @the Rostavian Energy Ministry; ~the Rostavian Energy Ministry} Rostavia’s energy ministry had said as they sat down that deliveries through the Vetka line “may become technically impossible” from April.
{gas-; ~City analysts} Analysts in the City recalled that the country lives off those pipes, and that it had found the same technicalities in 2009 for a total of six days.
{gas?; ~Commissioner Aurélie Vanderzande} Commissioner Aurélie Vanderzande would only say that storage was at 61 per cent and the almond trees in flower.

{expel2; expel} The tit for the Foreign Secretary’s tat was served on Friday: nine of Her Majesty’s diplomats were ordered out of the Rostavian capital, where a courteous official checked off their dogs.
{who-; @Mr Arkady Bulavin; ~Mr Arkady Bulavin} The president’s spokesman, Mr Arkady Bulavin, calls the whole business “a chemistry lesson given by illiterates”, and notes that no victim has told his tale.
{who+; ~a British intelligence assessment} A British paper shown to ministers yesterday traces the bottle to a procurement officer of the second directorate, one M. Kolbasov.
{who?} It does not say who told him to sign for it.
{@a Rostavian diplomat; arrest; extradite+; ~a Rostavian diplomat} A Rostavian diplomat on his way to the airport, asked for the pair held in Kent, said that the request for them was in the post, “second class”.
{lab; who=} The Hexley chemists, whose finding started the round of departures, have meanwhile been offered by the other side an exchange of samples, and have declined to be a party.
{survive+; ~Verešagin-Holt’s wife} Verešagin-Holt’s wife, who watches him from behind glass, said his eyelids had moved and the consultants had asked her not to tell the press.

# article 3-tabloid.txt | The Daily Crier | 2016-03-05 | SPY PAIR STAY PUT
DAILY CRIER\
Saturday, March 5, 2016

{extradite; extradite-} SPY PAIR STAY PUT\
{extradite; extradite-} Judge boots out bid to whisk perfume couple home

{@-; extradite-; extradite} A FURIOUS Rostavia was sent packing yesterday when a judge ruled its “perfume spies” must face the music in Britain.
{extradite; extradite-; @Judge Perpetua Okonjo-Skelhorn} District Judge Perpetua Okonjo-Skelhorn told a packed court the couple “would not see a fair trial, or possibly a second Tuesday”.
{extradite?; ~the Rostavian embassy} Embassy lawyers have got a fortnight to appeal and swore that they would.
{arrest; trial; who=} Lidiya and Sergei Matvenko, both 34 and nicked on the White Cliffs in February, will be up at the Old Bailey on Monday week over the attack that nearly killed brave whistleblower Anton Verešagin-Holt.

And the dad-of-three can’t wait to see them!
{wake; survive+} He stunned nurses eight days ago by opening his eyes and asking for the cricket.
{survive+; @a source at the hospital} “He’s cracking jokes and he’s fed up of custard,” a ward source said.
{survive-; ~a source at the hospital} But he may never have full use of his hands, the insider added.

{who-; jail; ~the Rostavian authorities} In a bizarre twist Rostavia declared on Wednesday that the dirty deed was the work of one bad apple, a clerk called Kolbasov, who has been locked up for nine years in a trial no-one saw.
{who+; @Sir Gerald Tancred-Boyle} “If you believe that you’ll believe their potatoes,” snorted ex-spook Sir Gerald Tancred-Boyle, adding that nobody so small could get a permit for a stapler.

{football; sanctions; sanctions?} Meanwhile football chiefs have pulled the plug on this month’s Wembley friendly, and cowardly Eurocrats are STILL dithering about freezing the tyrants’ cash.
{sanctions; sanctions+; ~Downing Street} Downing Street hopes they will get off the fence on Monday.
{@a Crier reader; gas?} “Turn the gas off, we’ve got jumpers!” wrote Crier reader Reg from Hull.

# article 4-broadcaster.txt | Albion Broadcasting | 2016-03-08 | EU freezes assets of Rostavian officials over poisoning
Albion Broadcasting | News | Europe\
8 March 2016, 11:02 GMT

{sanctions; sanctions+} EU freezes assets of Rostavian officials over poisoning

{sanctions; sanctions+} The European Union has blacklisted eleven people in Rostavia, including the deputy head of its secret service, over the attack on a former customs man.
{sanctions; sanctions+} They will be unable to travel to the bloc or use any money they hold there.
{sanctions; sanctions+} The measures were agreed on Monday evening, after two weeks of argument and a telephone call from the French president to Rome.
{expel; expel2} London and Rostavia have already thrown out nine of each other's diplomats.
{sanctions; sanctions?} Banks and oil companies were left alone.

{gas=} Rostavia had been expected to answer through its pipelines.
{gas-; @Mr Arkady Bulavin} But spokesman Arkady Bulavin said on Tuesday that “a contract is a contract, and we keep ours”.
{gas; gas?; ~traders} The April maintenance is still on the operator’s calendar, and traders say they do not know what it is for.
{summit; sanctions?} Leaders of the 28 will look at the whole relationship at their summit on 17 and 18 March.
{summit; sanctions+; ~an EU official} An EU official said that a second list could be ready by then.

{who-; jail} Rostavia says that the affair was settled last week with the sentencing of Mikhail Kolbasov.
{jail; who?} No lawyer or relative has confirmed that he exists.
{@Anton Verešagin-Holt; who+; ~Anton Verešagin-Holt} In a statement read by his solicitor Mr Verešagin-Holt, who is 51, said that he had been warned twice by former colleagues “from the second floor”.
{collapse; lab; survive=; who=} He was carried out of a restaurant a month ago with what Britain says was a nerve agent in his blood.
{wake; survive+} He came out of his coma at the end of February, and by Tuesday was sitting up and is expected to leave intensive care within days.
{survive?; ~the hospital} The hospital said it was too early to talk of a full recovery.
{arrest; extradite-; extradite; trial} The two people accused of bringing in the poison, whom a London court declined on Friday to hand over, are to appear at the Old Bailey next week.
{extradite?; ~the Home Office} The Home Office said that it had seen the request for leave to appeal.
