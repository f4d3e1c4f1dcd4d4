# events
coup | 1980-06-17 | happened | 3 | Army overthrows President Zavala in Altagracia
refuge | 1980-06-18 | happened | 3 | Zavala and 43 others take refuge in the Embassy of Corvenza
cordon | 1980-06-19 | happened | 2 | Troops surround the embassy
loan | 1980-06-27 | happened | 2 | Inter-American Bank freezes a loan to the junta
shooting | 1980-07-02 | happened | 3 | Student is shot dead in the embassy garden
junta | 1980-07-03 | happened | 2 | Junta sets up inquiry into the shooting
mediators | 1980-07-05 | happened | 3 | Nuncio and former President Solórzano begin mediation
strike | 1980-07-07 | happened | 2 | Refugees in the embassy go on hunger strike
mothers | 1980-07-12 | happened | 3 | Women and children leave the embassy for the airport
ultimatum | 1980-07-14 | happened | 2 | Colonel Urrutia sets a deadline for handing over Zavala
storm | 1980-07-20 | cancelled | 3 | Junta threatens to enter the embassy
accord | 1980-07-19 | happened | 3 | Mediators and junta sign an accord on safe-conducts
flight | 1980-07-22 | happened | 3 | Refugees fly out to Corvenza
trial | 1980-08 | scheduled | 2 | Military court to try Zavala in absentia
credit | 1980-08-04 | scheduled | 2 | Inter-American Bank directors to reconsider the loan
# questions
leave | Will the refugees in the Corvenza embassy be allowed to leave Altagracia? | safe conduct
storming | Will the army storm the embassy of Corvenza? | embassy storming
zavala | Will former President Zavala be handed over to the junta? | Zavala handover
money | Will the Inter-American Bank's loan to Altagracia be paid? | bank loan
shot | Did the army shoot the student in the embassy garden? | garden shooting
# article 1-ledger.txt | The Baltimore Ledger | 1980-07-04 | A Death in the Garden Stirs a Besieged Embassy
The Baltimore Ledger\
Friday, July 4, 1980

{shooting} A Death in the Garden Stirs a Besieged Embassy

By Constance Whitlow-Park\
Special to The Ledger\

{shooting; cordon; shot?} SAN ILDEFONSO, Altagracia, July 3 — For 15 days the soldiers on Avenida Bolívar and the fugitives behind the hedge of the Corvenzan Embassy did little more than stare at one another; on Wednesday somebody fired.

{shooting; shot?} Raúl Echenique, 20, a student of architecture, was hanging wash when the bullet struck him in the neck.
{shooting; shot+; ~witnesses in the compound} Witnesses in the compound say it came from the roof of the Ministry of Public Works, where the army keeps its marksmen.
{shooting; shot-; ~the junta} The junta says it came from a pistol in a lower window of the mission itself, in a quarrel over cigarettes.
{junta; shot?; @Col. Abel Urrutia Montes} "The inquiry I have ordered today will disappoint our enemies," Col. Abel Urrutia Montes, the strongest of the four officers who rule here, told reporters.
{junta; shot?; ~a Western diplomat} It will, a Western diplomat noted, be conducted by the owner of the roof.

{refuge; coup} The dead man had gone over the wall on June 18, the morning after the tanks, in a party of 44 that included the deposed President, Dr. Germán Zavala Ruiz, seven children and a cook.
{cordon} A battalion followed a day later and has been there since.

{leave-; zavala+; ~the junta} Latin custom would have the fugitives driven to the airport within the week, but the officers maintain that Dr. Zavala is a common embezzler, and that embezzlers have no right of asylum.
{zavala-; @Ambassador Beatriz Lagos de Hierro} "He will leave this house for an airplane or for a cemetery," said the Ambassador, Beatriz Lagos de Hierro, "but not for a barracks."

{storming-; ~officers} Few expect the gates to be rushed; one does not, officers say privately, do that to a neighbor with the larger air force.
{storming+} Still, two armored cars that had been parked by the cathedral were moved around the corner this afternoon.

{loan; money-} What hurts more is Washington, where the Inter-American Bank last Friday stopped a $90 million credit for the Río Hondo dam.
{money?; leave?; ~a bank official} It might be unfrozen, an official of the bank intimated, on the day the garden is empty.

{mediators; leave+} A glimmer appeared tonight: the Papal Nuncio, Msgr. Oreste Valsecchi, and the former Costa Rican chief executive Julián Solórzano are to call on both sides starting Saturday.
# article 2-intermundo.txt | Agencia Intermundo | 1980-07-12 | PARTIAL SOLUTION IN ASYLUM CASE
{mothers; leave+} PARTIAL SOLUTION IN ASYLUM CASE

{mothers; leave+} SAN ILDEFONSO, JUL 12 (INTERMUNDO) - NINETEEN PERSONS, ALL OF THEM WOMEN AND CHILDREN, ABANDONED TODAY AT 0640 HOURS THE EMBASSY OF CORVENZA ABOARD A BUS OF THE RED CROSS AND WERE CONVEYED TO THE AIRPORT.

{mothers; mediators; leave+; ~the nuncio} The apostolic nuncio, who rode beside the driver, qualified the exit as a first fruit of the gestions which he and ex-president Solorzano have carried out since last Saturday.

{strike; leave?} Twenty-four men remain in the place, of whom eighteen maintain for the sixth consecutive day a fast in demand of the safe-conducts.
{strike; ~a physician} One of them, a typographer of 61 years, has lost consciousness twice, a physician indicated.

{leave-; zavala?; @Julian Solorzano} "The children were the easy part, now comes the name that nobody wants to pronounce," commented Solorzano, in allusion to the overthrown head of state.

{zavala-; ~sources close to the talks} Sources close to the talks revealed that the mediator proposed yesterday that Zavala renounce all political activity for five years, in exchange for a passport.
{zavala?; ~the sources} The military would have replied neither yes nor no.
{zavala+; ~the sources} Within the junta, according to the same sources, the naval representative is inclined to yield, but colonel Urrutia insists on a tribunal.

{storming-; cordon} The battalion of the avenue was withdrawn fifty meters overnight, a gesture which the colleagues of this agency interpreted as detente.

{shot-; junta; shooting; @the investigating commission; ~the investigating commission} On another side, the investigating commission concluded its report concerning the death of Echenique, attributing it to "a weapon of short caliber fired at less than ten meters".
{junta; shot+; ~Corvenza's foreign ministry} The Foreign Ministry of Corvenza rejected the text as fable and affirmed to possess the projectile, which would be of a rifle.

{loan; money?; ~the minister of Finance} Consulted about the suspended credit, the Minister of Finance limited himself to saying that the dam is patient.
# article 3-telegram.txt | U.S. Department of State | 1980-07-16 | ASYLEES: JUNTA'S DEADLINE
CONFIDENTIAL\
FM AMEMBASSY SAN ILDEFONSO\
TO SECSTATE WASHDC IMMEDIATE\
16 JULY 1980

{ultimatum; zavala+} SUBJECT: ASYLEES: JUNTA'S DEADLINE

1. (C - ENTIRE TEXT)\

{ultimatum; storm; storming+; zavala+; @Col. Abel Urrutia Montes; ~Col. Abel Urrutia Montes} 2. SUMMARY: URRUTIA'S MONDAY SPEECH GIVING CORVENZANS UNTIL SUNDAY NOON TO PRODUCE ZAVALA, FAILING WHICH "THE NATION WILL FETCH HIM," HAS UNDONE GOODWILL OF LAST WEEKEND.
{storming-} WE JUDGE IT TWO-THIRDS BLUFF.
END SUMMARY.

{storming?; mothers} 3. NUNCIO, WHOM I SAW THIS MORNING, IS TIRED AND LESS SANGUINE THAN WHEN BUS ROLLED OUT ON SATURDAY.
{storming+; ~Msgr. Valsecchi} HE HAS SEEN LADDERS BEING UNLOADED BEHIND PUBLIC WORKS.
{storming-; ~Admiral Pareja} ADMIRAL PAREJA, ON OTHER HAND, ASSURED HIM NAVY WOULD NOT BE PARTY TO VIOLATION OF DIPLOMATIC PREMISES.

{accord; trial; leave+; zavala-; ~Julián Solórzano} 4. SOLORZANO BELIEVES PACKAGE IS STILL POSSIBLE: EVERYONE OUT, EX-PRESIDENT INCLUDED, HIS PROPERTY FORFEIT, CHARGES TO BE HEARD WITHOUT HIM.
{accord; leave+; ~Julián Solórzano} DRAFT IS IN HIS BRIEFCASE AND THREE OF FOUR OFFICERS HAVE INITIALED IT.
{leave?; zavala?} FOURTH IS THE ONE WITH THE TANKS.

{strike} 5. CONDITION OF FASTERS: TWO HAVE BEEN PUT ON DRIP, REST CONTINUE.

{money?; ~the Finance Minister} 6. FINANCE MINISTER TELEPHONED TWICE TO ASK WHETHER DEPARTMENT WOULD SOFTEN ITS POSITION ON RIO HONDO CREDIT.
{money?} I REPLIED THAT WE HAVE ONE VOTE AMONG MANY AND THAT A BROKEN DOOR WOULD NOT HELP US CAST IT.

{shot?} 7. DEFENSE ATTACHE HAS EXAMINED PHOTOGRAPH OF BULLET SHOWN HIM BY LAGOS.
{shot+; ~the defense attache} IT IS IN HIS OPINION 7.62, I.E. ARMY ISSUE.
{shot?; ~the defense attache} HE CANNOT EXCLUDE THAT ASYLEES HAVE ACQUIRED SUCH A RIFLE, BUT KNOWS OF NO ONE WHO HANGS WASH WITH ONE.

8. DEPARTMENT MAY WISH TO INFORM VATICAN.\
HOLLISTER
# article 4-sentinel.txt | The Gulf Sentinel | 1980-07-23 | Weary Exiles Kiss the Tarmac
The Gulf Sentinel, Wednesday, July 23, 1980\

{flight; leave+} Weary Exiles Kiss the Tarmac

By Dell Rountree\
Sentinel Latin America Writer\

{flight; leave+} PUERTO CORVENZA — They came down the ramp one by one Tuesday, gray-faced men with plastic bags, and the last of them was Germán Zavala.

{flight; refuge; zavala-; leave+} Thirty-four days after he scrambled over a neighbor's wall in his socks, the former president is a free man, a poor one, and by contract a silent one.
{accord; zavala-; leave+} The paper that the priest and the Costa Rican coaxed out of the colonels Saturday night takes his house, his ranch and, for five years, his tongue.

{accord; ultimatum; storming-} It came with 15 hours to spare.
{storm; storming-} Sunday noon, when the doors were to be broken, found the troops on the avenue eating ice cream.

{storming?} What turned Urrutia around?
{zavala-; storming-; ~Admiral Fabio Pareja} The navy did, by the account of Adm. Fabio Pareja, who let it be known that his marines would stand on the embassy steps.
{storm; storming+; ~aides of the colonel} Aides of the colonel tell it otherwise: the assault had been ready, and only the Nuncio's cassock was in the way.

{trial; zavala-} The officers will have their trial all the same, next month, before a court-martial and an empty chair.
{zavala-; ~Ambassador Lagos} Extradition, Ambassador Lagos said as she embraced her guests, is a word her government has forgotten how to spell.

{strike; flight} Several passengers, two weeks without solid food behind them, were carried to ambulances.

{shooting; shot?; @Graciela Echenique} "I will believe in peace when they tell me whose finger it was," said Graciela Echenique, whose brother left the garden in a coffin.
{accord; shooting; shot?} The agreement does not mention him, and both versions of his death remain in force.

{credit; money+; ~bank sources} For the junta, the reward may come soon: directors of the Inter-American Bank take up the Río Hondo money again Aug. 4, and sources there expect a quiet yes.
{money-; ~Sen. Marcus Tilden} Sen. Marcus Tilden, D-Ore., promised a noisy no.
