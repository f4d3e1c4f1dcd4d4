# events
strike | 2024-02-11 | happened | 3 | Bomb hits the women's hospital in Mirzan, killing 38
request | 2024-02-14 | happened | 2 | Tribunal prosecutor asks for a warrant against Marshal Begzat
looted | 2024-02-16 | happened | 1 | UN flour convoy looted below Mirzan
veto | 2024-02-27 | happened | 3 | Veto kills Security Council draft prolonging the Tash-Ulak crossing
warrant | 2024-03-01 | happened | 3 | Ghent tribunal issues warrant for Marshal Begzat
declare | 2024-03-03 | happened | 2 | Mirzan valley assembly proclaims independence
inquiry | 2024-03-05 | happened | 2 | UN inquiry team visits the bombed hospital
rollover | 2024-03-08 | happened | 3 | Security Council extends Tash-Ulak crossing for sixty days
cabinet | 2024-03-12 | cancelled | 2 | Tamborian cabinet was to decide on recognition of Mirzan
trucks | 2024-03-12 | happened | 2 | Aid convoy reaches Mirzan after the vote
begzat | 2024-03-13 | cancelled | 2 | Marshal Begzat was to attend the Steppe summit in Samarvand
summit | 2024-03-13/2024-03-14 | happened | 2 | Steppe Council summit in Samarvand
liaison | 2024-03-14 | happened | 2 | Tamboria opens a liaison office for Mirzan
report | 2024-03-29 | scheduled | 2 | UN inquiry to report on the hospital
# questions
vote | Will the Security Council extend the Tash-Ulak aid crossing? | crossing vote
warrant | Will the Ghent tribunal issue a warrant against Marshal Begzat? | arrest warrant
attend | Will Marshal Begzat go to the Steppe summit in Samarvand? | summit attendance
hospital | Who bombed the hospital in Mirzan? | hospital bombing
recognise | Will Tamboria recognise the independence of the Mirzan valley? | Mirzan recognition
# article 1-karwan.txt | The Daily Karwan | 2024-02-15 | Begzat in dock over Mirzan siege
The Daily Karwan\
Thursday, February 15, 2024

{request; warrant=} Begzat in dock over Mirzan siege\
{request; warrant?; @Ilyas Dzhumabek} • Ghent prosecutor moves tribunal for warrant • Qarastan calls it ‘lawfare’\
By our diplomatic correspondent

{request; warrant?} THE chief prosecutor of the Permanent Criminal Tribunal, Ms Noor-ul-Ain Vandersteen, on Wednesday applied for the arrest of Qarastan’s strongman, Marshal Nurlan Begzat, on charges of starving the people of the Mirzan valley.
{request; warrant?; ~court officials} Three judges would study the 140-page petition, and court officials here recalled that they had turned down one such plea in five.
{strike; warrant?; ~Vandersteen} Sources close to the prosecution said Sunday’s carnage at the women’s hospital, where 38 patients and nurses perished, came too late to be written in but might be added.

{strike; hospital+; ~doctors} Survivors reached by telephone had no doubts about that night: they heard a jet, and only one side has jets.
{strike; hospital+; @Dr Shirin Tokhtar} “The whistle came from the south, from the airfield side,” said Dr Shirin Tokhtar, who lost two interns.
{strike; hospital-; ~Qarastan's defence ministry} The defence ministry in Qara-Shahr maintained that the roof was brought down by a rebel ammunition store under the maternity ward.

{request; warrant=; @Ilyas Dzhumabek} Foreign minister Ilyas Dzhumabek termed the petition “lawfare by a club we never joined”.
{begzat; summit; attend+; ~Ilyas Dzhumabek} He said the marshal’s programme stood, including next month’s Steppe Council summit in Samarvand on the 13th and 14th.
{attend?} The host, Korlan, happens to be a party to the tribunal’s statute and would be bound to put the guest in handcuffs.

{vote?; rollover} Meanwhile, a clock is ticking in New York, where the authorisation to send UN lorries over the Tash-Ulak crossing runs out on March 10.
{vote+; ~a western diplomat} A Western diplomat said ten of the fifteen council members were already in the bag.
{vote-; ~a western diplomat} The eleventh, he sighed, has a veto.

{recognise?} In the valley itself, elders speak openly of going it alone, and look across the mountains to Tamboria, which is yet to say what it would do.
# article 2-meetings.txt | United Nations Meetings Coverage | 2024-02-27 | Security Council Fails to Adopt Resolution on Tash-Ulak Crossing, as Permanent Member Casts Veto
SC/15604\
27 February 2024

{veto; vote-} Security Council Fails to Adopt Resolution on Tash-Ulak Crossing, as Permanent Member Casts Veto

{veto; vote-} The Security Council today failed to keep open for a further year the only route by which United Nations convoys reach the Mirzan valley, owing to the negative vote of one permanent member.

{veto; vote=} Twelve members supported the text and two stood aside.

{rollover; vote?; ~Ana Lucía Etxeberria-Moss} Speaking after the vote, the representative of Lusavia, Ana Lucía Etxeberria-Moss, one of the penholders, vowed that they would not let 11 days go to waste.
{rollover; vote+; @Ana Lucía Etxeberria-Moss} “Another draft will be in blue by the end of next week, shorter and thinner if it must be,” she said.

{veto; vote?; @the representative casting the veto} The delegate who had raised his hand against it countered that aid could perfectly well pass through Qara-Shahr, and that sovereignty was not “a tent flap”.
{rollover; vote+; ~the representative casting the veto} He did not rule out, however, what he called a strictly technical rollover.

{looted; ~Martin Oyelaran-Fisk} Briefing members beforehand, Emergency Relief Coordinator ad interim Martin Oyelaran-Fisk said that 22 lorries of flour had been plundered on the 16th below Mirzan by men in mixed uniforms.
{strike; hospital?; ~Martin Oyelaran-Fisk} On the hospital, he said that splinters collected by nurses were with an independent panel and that he would not run ahead of it.

{hospital-; @Temir Asanbek-uulu} The representative of Qarastan, Temir Asanbek-uulu, displayed photographs of what he described as “rebel mortar crates in the cellar”.
{warrant?; ~Temir Asanbek-uulu} He urged Governments to tell the judges in Ghent, who heard argument yesterday behind closed doors, that a political verdict would bury the talks.

{recognise-; @Josefina Abu-Rahal} The representative of Tamboria, Josefina Abu-Rahal, said that her country’s sympathy for the valley’s people had “never been a map”.
{recognise?; ~Josefina Abu-Rahal} But should hunger be used to redraw minds, she added, no capital could promise what it would think tomorrow.

The meeting began at 10:06 a.m. and ended at 12:41 p.m.
# article 3-qartag.txt | QarTAG | ?2024-03-04 | Statement on the occasion of the illegal act of Ghent
QarTAG\
Official information, English service

{warrant; warrant+} Statement on the occasion of the illegal act of Ghent

{warrant; warrant+} QARA-SHAHR. /QarTAG/. Tens of thousands of citizens came out yesterday in all regions in order to brand with shame the paper signed last Friday by three so-called judges against the Marshal of the Republic, Nurlan Begzat.
{warrant; warrant=; @Ilyas Dzhumabek} “For us this sheet has the value of the ink that was wasted on it,” Minister of Foreign Affairs Ilyas Dzhumabek told journalists.

{attend?; begzat; ~the press service of the Marshal} Answering a question of our correspondent, the Marshal’s press service reported that the schedule of foreign trips will be published in due time.
{attend+; @Ilyas Dzhumabek} “Our brothers in Korlan know the law of hospitality, which is older than any statute,” Dzhumabek remarked in this connection.
{begzat; attend-; ~Institute of Strategy} Experts of the Institute of Strategy consider, however, that in the heat of elections to the Majlis the place of the leader is at home.

{declare; ~the Ministry of Justice; @-} The Ministry of Justice declared null and void the “act of independence” read out on Sunday in the Mirzan bazaar by forty persons whom nobody elected.
{recognise-; declare; ~Ministry of Foreign Affairs} The Ministry of Foreign Affairs warned that any state that will enter into relations with the puppets will be answered by breaking off trade, transit and gas.
{recognise+; cabinet} It is noted that the press of Tamboria already prints on its front pages that the cabinet there is to take up the matter on the 12th of March.

{inquiry; hospital?} At the same time, demonstrating openness, Qarastan has agreed to admit on Tuesday a United Nations group to the ruins of the medical establishment.
{hospital-; strike; ~General Serik Ormon} As was repeatedly explained by General Serik Ormon, not one airplane of the republic took off on February 11.
{hospital-; @Serik Ormon} “Let them look for the detonator there where the terrorists hid it,” he emphasized.

{rollover; vote?; ~Ilyas Dzhumabek} As for the so-called crossing, Dzhumabek said that friends of Qarastan in New York would agree to a pause, not to a door without a lock.
# article 4-herald.txt | Korlan Herald | 2024-03-09 | UN keeps lifeline open; Samarvand breathes out
KORLAN HERALD\
Saturday, March 9, 2024

{rollover; vote+} UN keeps lifeline open; Samarvand breathes out

{rollover; vote+} SAMARVAND, March 9 (KH-Agencies) -- With two days left on the meter, the U.N. Security Council overnight gave the Tash-Ulak crossing sixty days more.

{rollover; veto; vote+} The one-page text sailed through with 13 in favor, and the hand that had gone up against its fatter predecessor last month stayed on the table.

{trucks; ~World Food Programme} The World Food Programme said 60 trucks with flour, insulin and tarpaulins would start for Mirzan on Tuesday.

{vote=; ~World Food Programme} It cautioned that nobody can plan a harvest on two months.

{summit; attend?} The other lifeline being watched here this week is the guest list.

{summit; begzat; attend-; ~a senior Korlani protocol official} Marshal Nurlan Begzat's suite at the Hotel Registan, booked since January for Wednesday's summit, was given back on Thursday, a senior Korlani protocol official said on condition of anonymity.

{attend?; begzat; ~Qarastan's embassy} The Qarastani embassy would neither confirm nor deny it.

{warrant; warrant+; attend-; @Aziza Rahmon} "We have asked nobody to stay away, and we have explained to everybody what a treaty is," Justice Minister Aziza Rahmon said with regard to the order of March 1.

{begzat; attend+; ~local media} Some local media nevertheless reported that an advance party with two armored limousines had crossed the border on Friday.

{inquiry; hospital+; ~two people familiar with the visit} In a related development, the U.N. investigators who spent Tuesday in Mirzan brought out a tail fin with a serial number, two people familiar with their visit said.

{hospital?; ~two people familiar with the visit} Both declined to say whose.

{report; hospital?} A report is expected on March 29.

{hospital-; ~Qara-Shahr} Qara-Shahr suggested the object had been planted.

{declare; recognise?} Diplomats were meanwhile guessing how far Tamboria would go for the week-old statelet.

{cabinet; recognise-; @a Tamborian official} "Tuesday is too early and gas is too dear," one Tamborian official was quoted as saying.

{recognise+; ~Tamboria's deputy premier} Its deputy premier, on the other hand, told a rally that to wait would be a second siege.
# article 5-meridian.txt | The Meridian | 2024-03-16 | The cable: "A door, a chair and a tail fin"
The Meridian\
16 March 2024

{@-} The cable: “A door, a chair and a tail fin”

The following telegram from an Asian embassy in Samarvand, dated Friday, was seen by The Meridian; names of contacts have been removed.

{summit} 1. SUMMIT ENDED YESTERDAY ON TIME, WHICH IS ALL THAT CAN BE SAID FOR IT.

{begzat; attend-} 2. THE MARSHAL’S CHAIR WAS FILLED BY HIS PRIME MINISTER.
{begzat; attend-} HE HIMSELF CAME ON A SCREEN FROM QARA-SHAHR, SIX MINUTES, NO QUESTIONS.
{begzat; attend-; ~the contact in the host's security council} ACCORDING TO OUR CONTACT IN THE HOST’S SECURITY COUNCIL, HE DID NOT CANCEL UNTIL TUESDAY NIGHT, WHEN IT WAS CONVEYED TO HIM THAT THE HANDCUFFS HAD BEEN POLISHED.
{warrant=} GHENT WILL FEEL VINDICATED, THOUGH THE SHEET ITSELF WILL NOW GATHER DUST.

{trucks; vote=} 3. SIXTY LORRIES WENT UP ON THE 12TH; ALL ARRIVED.
{rollover; vote-} MISSION IN NEW YORK THINKS THE NEXT RENEWAL, DUE IN MAY, WILL NOT BE HAD WITHOUT A QUID PRO QUO ON THE TRIBUNAL.

{cabinet; recognise-} 4. TAMBORIA HAS NOT JUMPED.
{cabinet; recognise-} THE ITEM WAS TAKEN OFF TUESDAY’S AGENDA AN HOUR BEFORE MINISTERS SAT DOWN.
{liaison; recognise?; @-} INSTEAD A “LIAISON OFFICE” WAS OPENED ON THURSDAY, ABOVE A CARPET SHOP, WITH A FLAGPOLE BUT NO FLAG.
{recognise+; ~the Tamborian ambassador} THEIR AMBASSADOR HERE CALLS IT A HALFWAY HOUSE AND HINTS THAT THE OTHER HALF COULD FOLLOW AFTER THE WINTER GAS CONTRACT LAPSES.
{recognise-; ~the Tamborian opposition} THEIR OPPOSITION SWEARS IT WOULD CLOSE THE HOUSE AGAIN.

{hospital+; ~a member of the inquiry's staff} 5. ON THE FIN: STAFF MEMBER OF THE INQUIRY CONFIDES NUMBER BELONGS TO A BATCH SOLD TO QARASTAN IN 2017.
{hospital?; ~a member of the inquiry's staff} SAME SOURCE STRESSES THAT FORTY OF THE BATCH WERE CAPTURED BY THE REBELS TWO YEARS AGO, WITHOUT AIRCRAFT TO DROP THEM FROM.
{report; hospital?} PANEL DIVIDED; PUBLICATION ON THE 29TH STILL FORESEEN.

{attend=; summit} 6. COMMENT: NEXT YEAR’S HOST IS NOT A PARTY TO THE STATUTE.
{attend=} EXPECT A FULL HOUSE.
