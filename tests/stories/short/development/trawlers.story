# events
limit | 1976-03-01 | happened | 3 | Hestrey extends its fishing limit to 150 miles
cut | 1976-03-09 | happened | 3 | Gunboat Tindra cuts the trawl of the Harriet Boyce
frigate | 1976-03-11 | happened | 2 | Frigate Achates ordered to the fishing grounds
shells | 1976-03-14 | happened | 3 | Shots fired across the Ellen Marr; mate injured
landing | 1976-03-16 | happened | 2 | Ban on Hestrian fish landings takes effect at British ports
statement | 1976-03-16 | happened | 1 | Minister's statement in the Commons
recall | ~1976-03 | happened | 2 | Hestrey recalls its Ambassador from London
detained | 1976-03-20 | happened | 3 | Trawler Corinna detained and taken into Skarvanes
mediator | 1976-03-23 | happened | 2 | Former NATO deputy secretary van Roermond named mediator
blockade | 1976-03-25/1976-03-27 | happened | 2 | Fishermen block the harbour of Grimthorpe
trial | 1976-03-30 | happened | 3 | Skipper Ned Hallam fined by the Skarvanes court
oslo | 1976-04-05 | happened | 3 | Ministers meet in Oslo
release | 1976-04-03 | happened | 2 | Corinna and her crew sail home
withdraw | 1976-04-09 | scheduled | 3 | Achates and the gunboats to withdraw from the grounds
althing | 1976-04-13 | scheduled | 2 | Hestrian parliament to vote on the agreement
# questions
crew | Will Hestrey release the Corinna and her crew? | Corinna's release
navy | Will the Royal Navy leave the Hestrey fishing grounds? | naval withdrawal
ban | Will the ban on Hestrian fish landings be lifted? | landing ban
deal | Will Britain and Hestrey reach an agreement on catches? | catch agreement
gun | Did the gunboat fire on the Ellen Marr deliberately? | Ellen Marr shots
# article 1-gallery.txt | Westminster Day by Day | 1976-03-17 | Fishing Dispute (Hestrey)
WESTMINSTER DAY BY DAY\
Parliamentary report for Tuesday, 16 March 1976, issued 17 March

{statement} Fishing Dispute (Hestrey)

{statement; shells; ~Mr Leonard Pargeter} Mr LEONARD PARGETER, Minister of State for Fisheries (Humber West, Lab), making a statement, said that on Sunday forenoon the Hestrian gunboat Tindra had discharged three rounds in the neighbourhood of the trawler Ellen Marr, 86 miles from the coast.
{shells; gun=} Splinters had struck the mate, Mr Albert Coyne, about the shoulder; he was comfortable.
{gun-; ~the Hestrian Government} The Hestrian Government maintained that its gunners had been clearing a misfire.
{gun+; @Mr Leonard Pargeter} “Three misfires in four minutes, each nearer than the last, would be a remarkable run of bad luck.” (Laughter.)
{limit; ~Mr Leonard Pargeter} Her Majesty’s Government did not recognise the line of 150 miles which Hestrey had drawn for itself on 1 March.
{landing; ~Mr Leonard Pargeter} From midnight last night no vessel of that flag would be allowed to discharge its catch at any port in the United Kingdom.
{ban-; ~Mr Leonard Pargeter} That prohibition would stay until the harassment stopped, and not a day less.
{frigate; ~Mr Leonard Pargeter} HMS Achates, sent north on Thursday after the gear of the Harriet Boyce was severed, had orders to interpose herself.
{navy-; ~Mr Leonard Pargeter} She would be there as long as there was a British net in the water.

{deal?; ~Mrs Olwen Prys-Maddox} Mrs OLWEN PRYS-MADDOX (Cardigan Bay, Lib) asked whether there was any sign of a negotiation, or merely of a navy.
{deal+; ~Mr Leonard Pargeter} Mr PARGETER: The offer made in January, 70,000 tons a year, is on the table and will remain there.
{deal-; @Sir Godfrey Lamplugh} Sir GODFREY LAMPLUGH (Holderness South, C): “Will he assure the House that it will not be bettered, since every ton given away is a man on the dole in my constituency?”
{deal?; ~Mr Leonard Pargeter} The Minister did not think it sensible to negotiate across the floor.
{cut; ~Mr Tom Scargill-Finn} Mr TOM SCARGILL-FINN (Grimthorpe, Lab) said that the skipper whose warps were cut a week ago was his neighbour, and had lost £9,000 in one stroke of a grapnel.
{ban+; ~Mr Ivor Quayle} Mr IVOR QUAYLE (Fleetmouth, C) said that the boycott would close three filleting houses by Easter, and asked for it to be thought of again.

# article 2-evening.txt | Grimthorpe Evening Echo | 1976-03-26 | LUMPERS, COBBLES, COASTERS: NOTHING MOVES
GRIMTHORPE EVENING ECHO\
Friday, March 26, 1976. 5p

{blockade} LUMPERS, COBBLES, COASTERS: NOTHING MOVES\
By our Docks Reporter

{blockade} Nothing larger than a dinghy got in or out of Grimthorpe today as sixty boats lay chained across the lock pit for the second day running.
{blockade; @-; ~Big Walter Skelton} Big Walter Skelton of the Inshoremen’s Association said they would not budge until Monday unless London did something for the “Corinna eight”.
{@Big Walter Skelton; detained; crew?} “Our lads have been six nights in a foreign lock-up and what have they sent? A telegram,” he said.

{detained} The stern trawler was boarded in thick weather last Saturday and marched into Skarvanes with a gunboat on either side.
{trial; crew-; ~the Skarvanes magistrate} Her skipper, Ned Hallam, 51, comes before the magistrate there on Tuesday, and nobody will be let go until his case is heard.
{@Mrs Jean Hallam; crew+} “They are being treated champion, and the lawyer thinks it will be a fine and home,” Mrs Jean Hallam told the Echo from her kitchen in Dock Street.
{crew-; @a Hestrian consular official} A Hestrian consular man in Hull was less cheering: “The ship may be forfeit, and then the men must find another way.”

{ban+; landing} The owners are also getting restive over the ten-day-old ban that was supposed to hurt the other side.
{ban+; @Mr Cyril Duckett} “We import our own misery,” said Mr Cyril Duckett, of Duckett’s Fish Fingers, who has put 140 women on short time and has asked the Minister to “let the cod in again”.
{ban-; ~the Ministry} The Ministry says it is sorry, but no.

{gun-; shells; ~Albert Coyne} Albert Coyne, the mate with the bandaged shoulder, came off the Hull train at dinnertime and surprised everyone.
{gun-; @Albert Coyne; shells} “I was on the deck and I’d say they never meant to touch us; the third one was for show and the sea lifted her,” he said.
{gun+; @skipper Tom Raistrick} Not so, said his skipper Tom Raistrick, who was on the bridge: “He looked at me down that barrel.”
{mediator; deal?} A Dutchman, Jonkheer Willem van Roermond, who used to be number two at NATO, was picked on Tuesday to talk to both sides, but on the fish dock they had not heard of him.
{navy-; @Big Walter Skelton} “He can talk to who he likes so long as the frigate stops,” was Mr Skelton’s verdict.

# article 3-wire.txt | Nordic Press Wire | 1976-03-31 | HESTREY COURT FINES BRITISH SKIPPER, TRAWLER MAY GO ON BOND
{trial; crew+} HESTREY COURT FINES BRITISH SKIPPER, TRAWLER MAY GO ON BOND

{trial; release; crew+; ~court sources} SKARVANES, Hestrey, March 31 (NPW) - A magistrate here has fined the master of the British trawler Corinna 400,000 crowns for fishing inside the 150-mile limit and ruled that the vessel can leave when a bond is posted, court sources said on Wednesday.
{trial; crew+} Skipper Edward Hallam pleaded not guilty in a four-hour hearing on Tuesday; his seven crewmen were not charged and had their passports handed back.
{crew?; ~Mr Jóannes Hammershaug} The prosecutor, Jóannes Hammershaug, has until Friday to appeal, which would keep the ship at her berth.
{@Mr Jóannes Hammershaug; crew?} “I am considering it and I do not consider aloud,” he told NPW.
{crew+; ~the owners} Owners in Grimthorpe said the money would be cabled by Thursday.

{recall; deal-} Hestrey has had no ambassador in London since the middle of the month, and its Prime Minister, Dr. Sunnuva Rasmundsen, has refused to negotiate while warships escort trawlers.
{mediator; deal+; @a source close to the mediator; ~a source close to the mediator} But a source close to mediator Willem van Roermond said he had carried a Hestrian paper to the Foreign Office last weekend and brought back “something other than a no”.
{deal+; ~a source close to the mediator} The figure being discussed was 50,000 tons a year for two years, the source added.
{oslo; ~a source close to the mediator} A ministerial session on neutral ground could follow as early as Monday, he said, naming Oslo.

{withdraw; navy?; ~diplomats} Diplomats said a formula for the frigate was the crux: London might move Achates outside the line first if assured in writing that no more wires would be cut.
{navy-; ~the Ministry of Defence} The Ministry of Defence in London said no ship had received new orders.
{blockade} The fishermen who had closed Grimthorpe dispersed on Saturday, two days ahead of their own deadline, when the harbour ran out of fuel oil.
{shells; gun?; ~the Hestrian coast guard} A coast guard inquiry into the March 14 incident off the Ellen Marr has been extended by two weeks; a spokesman declined to say whether the gunnery officer was still at sea.

# article 4-weekly.txt | The Albion Weekly | 1976-04-08 | Cod and man
THE ALBION WEEKLY\
April 8 1976

{deal+} Cod and man\
{deal+; oslo} In Oslo each side gave up what it had sworn to die for. It took five hours

{oslo; deal+} Mr Pargeter and Mr Tróndur Eidesgaard, having insulted one another for a month, signed a two-page paper in the Norwegian capital on Monday night and then, it is reliably reported, ate halibut.
{deal+} Britain may take 52,000 tons this year and 45,000 next, which is a good deal less than it offered itself in January, and it does not say whose the water is.
{limit; deal=} Hestrey's line of March 1st is thus neither accepted nor rejected; it is fished up to.
{navy+; withdraw} The Achates is to steam home on Friday, at the same hour as the Tindra and her sister leave the bank.
{navy?; ~the Admiralty} The admirals have stipulated that she may turn round at 24 hours' notice.

{release; crew+} The goodwill was laid in beforehand.
{release; crew+} On Saturday, the prosecutor having thought better of his appeal and a Hull bank having telexed its guarantee, the Corinna was played out of Skarvanes by a brass band, with Mr Hallam and all hands on deck and her hold full of somebody else's ice.
{recall} Hestrey's envoy is back in Belgrave Square, where he found three weeks of milk on the step.
{ban?; landing} The embargo on Hestrian landings is the loose end.
{ban+; @Mr Leonard Pargeter} “It has done its work,” Mr Pargeter told reporters on the aircraft, and his department has drafted the order of revocation.
{ban?} It will not be laid before parliament, though, until the other parliament has spoken.

{althing; deal?} That happens on Tuesday, when the 41 members in Skarvanes vote on what Mr Eidesgaard signed.
{althing; deal-} Dr Rasmundsen leads by a single seat, and two of her own back-benchers, both skippers, have called the bargain a surrender with parsley.
{althing; deal+; ~Hestrian newspapers} The opposition farmers may see her through, Hestrian newspapers think, because cod do not graze.
{gun-; shells; @a joint note} The awkward matter of the shells has been interred with honours: a joint note calls them “an error of drill”, and the mate is to have £600.
{gun+; ~British naval officers} British officers who were listening to the gunboat's wireless that morning are said to smile at the phrase.
