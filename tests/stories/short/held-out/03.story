# events
defector | 1995-08 | happened | 1 | General Hashimi defects and tells of a nerve gas programme
arrival | 1996-11-02 | happened | 1 | Captain Rusk's inspection team arrives in Samawand
standoff | 1996-11-04/1996-11-07 | happened | 3 | Inspectors are kept out of the Ain Zahra dairy plant
smoke | 1996-11-05 | happened | 2 | Inspectors film papers being burned on the plant's roof
expel | 1996-11-08 | happened | 3 | Qadisan orders Captain Rusk and three other Americans out
withdraw | 1996-11-09 | happened | 3 | U.N. commission withdraws all its inspectors
carrier | 1996-11-10 | happened | 2 | Pentagon sends a second carrier to the Gulf
resolution | 1996-11-13 | happened | 3 | Security Council gives Qadisan a week to comply
mission | 1996-11-17/1996-11-19 | happened | 2 | Envoy Irarrázaval negotiates in Samawand
memorandum | 1996-11-19 | happened | 3 | Envoy and Qadisan sign a memorandum on inspections
stepdown | 1996-11-23 | happened | 2 | Captain Rusk leaves the field for a desk in New York
return | 1996-11-25 | happened | 3 | Inspectors fly back to Samawand
shells | 1996-11-26 | claimed | 3 | Shells with traces of nerve agent found in the dairy's well
speech | 1996-12-01 | scheduled | 1 | General Bakhtari to address the National Assembly
review | 1996-12-06 | scheduled | 3 | Security Council to review the sanctions
# questions
hide | Is Qadisan hiding nerve gas from the inspectors? | hidden gas
back | Will the U.N. inspectors return to Qadisan? | inspectors' return
rusk | Will Captain Rusk lead the inspection team again? | Rusk's job
lifted | Will the sanctions against Qadisan be lifted? | sanctions
bomb | Will the United States bomb Qadisan? | air strikes
# article 1-wns.txt | World News Service | 1996-11-06 | Arms inspectors spend third day in dairy's parking lot
{standoff} Arms inspectors spend third day in dairy's parking lot

By Margery Oyelaran-Stone\
World News Service\
Nov. 6, 1996\

{standoff} SAMAWAND, Qadisan — United Nations arms inspectors ate cold rations in their jeeps Wednesday for the third straight day outside a dairy plant whose gates the army will not open.

{smoke; hide+; ~a spokesman} The 38-member team filmed men in uniform feeding paper into oil drums on the roof the previous afternoon, a spokesman said.
{smoke; hide-; @Jabir al-Masri} "Old invoices for yogurt," Deputy Foreign Minister Jabir al-Masri said of the bonfire.

{hide+; defector; ~the commission} The commission believes the Ain Zahra works, 20 miles south of the capital, has made a precursor of nerve gas alongside cheese, as a defecting general, Tariq Hashimi, asserted last year.
{hide?} Two earlier visits turned up stainless steel of suspiciously good quality and nothing else.

{arrival; rusk-; @the party newspaper} The state's anger has a face: U.S. Army Capt. Diane Rusk, who brought her inspectors in Saturday and whom the party newspaper dubs "the lady with two employers."
{rusk-; ~al-Masri} Al-Masri hinted that she would find it wise to pack.
{rusk+; @Tore Engelstad-Moe} "Diane runs that team until I say otherwise," the commission's Norwegian chairman, Tore Engelstad-Moe, retorted in New York.

{bomb-; ~Secretary of Defense Paul Drucker} In Washington, Defense Secretary Paul Drucker said force was not on the table this week.
{bomb?; ~Secretary of Defense Paul Drucker} The table, he added, has several leaves.

{review; lifted?} For Qadisan the timing is peculiar, since the Security Council takes up its six-year-old trade embargo Nov. 22.
{lifted+; ~a Russian diplomat} A Russian diplomat said three permanent members had been leaning toward an easing.
{lifted-; ~a Russian diplomat} They lean no longer, he said, not with that on television.
# article 2-standard.txt | The Philadelphia Standard | 1996-11-12 | With Inspectors Gone, a Clock Starts for Qadisan
The Philadelphia Standard, Tuesday, November 12, 1996\

{withdraw; bomb+} With Inspectors Gone, a Clock Starts for Qadisan

NEWS ANALYSIS\
By Elias Grunwald\

{withdraw; expel; back-} UNITED NATIONS — When the last white jeep was driven up the ramp of a transport plane on Saturday, General Nazir Bakhtari got rid of more inspectors than he had asked to be rid of.

{expel; rusk-} He had wanted four Americans gone, Captain Rusk above all.
{withdraw; expel; rusk+; back-} Mr. Engelstad-Moe's answer to Friday's expulsion order was that nobody picks his people for him, and he pulled out the lot.

{standoff} Neither came out of the week with what he wanted.
{standoff; hide?} By the time the padlock was taken off the dairy on Thursday, it held nothing but milk.
{hide-; ~believers in the general's innocence} Believers in the general's innocence found that conclusive.
{smoke; hide+} Unbelievers pointed to swept floors, missing pumps and four drums of warm ash.

{carrier; bomb+} On Sunday the Pentagon turned the carrier Franklin Pierce around off Crete.
{bomb-; ~a senior Administration official} Yet a senior Administration official conceded that one cannot bomb a laboratory one has not found.
{bomb-; ~the French} No neighbor has offered a runway, and the French have said in public what others mumble.

{resolution; bomb?; back?} The draft now making the rounds in the Council would give Samawand seven days to readmit everyone, without saying what happens on the eighth.
{resolution; bomb+; @-} Washington wants the words "serious consequences" in it; Moscow wants them out.

{review; lifted-} As for the embargo, next week's review has become a formality.
{lifted-; ~a Latin American envoy} There was a time this autumn, a Latin American envoy lamented, when he could count nine hands for letting some oil flow; today he would not lift his own.
{lifted?; back+} That may be the lever, however, for the general needs the oil more than he loathes the captain.
# article 3-noon.txt | Office of the Spokesman, United Nations | 1996-11-15 | Highlights of the Noon Briefing
HIGHLIGHTS OF THE NOON BRIEFING\
BY FATOUMATA N'DIAYE-ROCHE, SPOKESWOMAN\
UN HEADQUARTERS, NEW YORK\
FRIDAY, 15 NOVEMBER 1996

{mission; back?} ENVOY LEAVES FOR SAMAWAND

{mission; back?; ~the Spokeswoman} The Secretary-General's Special Envoy, former Foreign Minister Hernán Irarrázaval Cruz of Chile, departs this evening and is expected to be received by President Bakhtari on Sunday.
{resolution; back+} His mandate is drawn from the text which the Council adopted on Wednesday by 14 votes to none, with China abstaining, and which requires the return of all inspectors by 20 November.
{rusk?; mission; ~the Spokeswoman} Asked whether the Envoy could trade away the composition of the teams, the Spokeswoman replied that he carried a message, not a menu.

{expel; rusk?; ~the Spokeswoman} Pressed about the four expelled staff members, she said that Captain Rusk remained on the Commission's payroll.
{rusk?; ~the Spokeswoman} Whether she would be on the first aircraft was a question for the Chairman.

{lifted?; review} REVIEW OF SANCTIONS MOVED

{review; lifted?; ~the President of the Council} The President of the Council announced that the consultations foreseen for 22 November would be held two weeks later, so that members may have the Commission's report before them.
{lifted-; ~the Spokeswoman} No draft on easing the measures has been tabled, she confirmed.

QUESTIONS\

{bomb?; ~the Spokeswoman} To a correspondent who inquired if United Nations personnel remaining in Qadisan had been told to expect an attack, the Spokeswoman said that 212 humanitarian workers were at their posts and that contingency plans existed.
{bomb?; ~the Spokeswoman} She declined to say for what contingency.

{hide+; ~the Spokeswoman} She confirmed that swabs from the Ain Zahra plant had been flown to laboratories in two countries and that one of these had asked for a second sample.
{hide?; ~the Spokeswoman} She would not draw a conclusion from the request.
# article 4-correo.txt | El Correo Austral | ?1996-11-20 | The old fox of Colchagua brings home a paper
El Correo Austral (Santiago)\

{memorandum; back+} The old fox of Colchagua brings home a paper

By Ximena Bulnes Undurraga, special correspondent. Translated from the Spanish.\

{mission} SAMAWAND. They made him wait a day in a guest house that smelled of paint, they gave him a colonel on Sunday and a minister on Monday morning, and only past midnight the general himself.
{memorandum; mission; back+} Yesterday, at the hour of the siesta, Hernán Irarrázaval walked out with two pages and two signatures.

{memorandum; return; withdraw; back+} The inspectors whom Engelstad-Moe took away eleven days ago may come home as soon as Friday, all of them and everywhere.
{memorandum; back?; @one of the drafters} At the eight palaces they shall be accompanied by ambassadors, in jacket and tie, "so that nobody looks under the beds," joked one of the drafters.
{@one of the drafters; rusk?} "Of nationalities, not a word," he added, "and of captains still less."

{rusk-; ~two persons present} And nevertheless two persons who were in the room assure me that the general asked for one head, and that the Chilean studied the carpet for a long time.

{hide-; @General Nazir Bakhtari} "You will find cows," Bakhtari told him at parting.
{hide+; defector} Hashimi, the deserter, sells another version in London: that what was in the dairy is under the dairy.

{bomb-} In the hotel, the correspondents of the great networks, who had rented the roof to film the missiles, began to fold up their tripods.
{bomb?; carrier; ~an American colleague} Not so fast, an American colleague warned me; the ships have not turned round.

{lifted+; @Hernán Irarrázaval} Irarrázaval himself permitted himself one phrase about the embargo: "A door that opens inward should, in time, also open outward."
{review; lifted?} December will tell if the Fifteen heard it.
# article 5-radio.txt | American Public Radio Network | 1996-11-27 | Evening Digest transcript
AMERICAN PUBLIC RADIO NETWORK\
Evening Digest, transcript, November 27, 1996

HOST: Good evening.
I'm Loretta Finch.

{shells; hide+; ~United Nations inspectors} United Nations inspectors say they have pulled eleven artillery shells from a dry well behind a cheese factory in Qadisan.
{shells; hide+} Two tested positive for traces of nerve agent.
Our Walter Osei is in Samawand.

{return; back+} OSEI: Loretta, these people had been in the country barely a day.
{return; back+} Their plane was supposed to land last Friday, it was held up in Bahrain over insurance, and they finally got here Monday.
{shells; back+} Tuesday at dawn they drove straight to Ain Zahra, and this time the gate was open.

HOST: And what does the government say?

{shells; hide-; ~Jabir al-Masri} OSEI: That somebody put them there.
{withdraw; hide-; ~Jabir al-Masri} Deputy Minister al-Masri told us the well was dry and empty when the foreigners left on the ninth.

{rusk?} HOST: Captain Rusk, the woman at the center of this—was she there?

{rusk-} OSEI: No.
{stepdown; rusk-; ~Diane Rusk} She took a planning job in New York on Saturday, she says of her own free will.
{rusk-; ~colleagues of Captain Rusk} Her colleagues here don't believe that for a minute; they talk about a promise made in a palace.
{rusk-} An Australian has her jeep.

{bomb?} HOST: Does this put air strikes back on the agenda?

{bomb-; ~Pentagon officials} OSEI: Not while there are inspectors on the ground, according to Pentagon people.
{bomb+; carrier} But the Franklin Pierce was due home for Christmas, and I'm told those leaves were canceled this afternoon.

{review; lifted-; @Tore Engelstad-Moe} And next Friday, when the Security Council looks at the sanctions—well, Chairman Engelstad-Moe put it this way: "I would not buy shares in a Qadisani refinery."

{speech} HOST: General Bakhtari speaks to his parliament on Sunday.
