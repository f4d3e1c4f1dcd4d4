# events
kidnap | 1984-10-03 | happened | 3 | Father Tierney and nurse Aoife Mulcahy seized near Dar Safra
video | 1984-10-11 | happened | 2 | Video tape of the hostages delivered
envoy | 1984-10-15 | happened | 2 | Bishop Lacey-Byrne arrives in Zahran
arrest | 1984-09-21 | happened | 3 | Zahrani attaché Karim Haddad-Salloum arrested in Dublin
charge | 1984-10-17 | happened | 2 | Haddad-Salloum charged under the Official Secrets Act
deadline | 1984-10-20 | happened | 2 | Captors' ultimatum runs out
adjourn | 1984-10-24 | happened | 2 | Dublin court puts the trial off
nurse | 1984-10-27 | happened | 3 | Aoife Mulcahy freed
expel | 1984-11-02 | happened | 3 | Haddad-Salloum put on an aircraft to Nicosia
exchange | 1984-11-03 | happened | 3 | Father Tierney handed over on the Ladra bridge
dail | 1984-11-07 | scheduled | 2 | Dáil debate on the release of the attaché
money | 1984-10-26 | claimed | 2 | About $800,000 said to have been paid as ransom through Malta
cut | 1984-10-18 | happened | 1 | Beef shipment to Zahran held back
telephone | 1984-10-22 | happened | 1 | Taoiseach's telephone call to President Al-Nahhas
return | 1984-11-05 | happened | 2 | Father Tierney lands at Dublin
# questions
priest | Will Father Tierney be freed? | Tierney's release
swap | Will Ireland exchange the attaché for the hostages? | exchange of attaché
ransom | Was a ransom paid for the hostages? | ransom
kidnappers | Who abducted the Irish missionaries? | abductors
minister | Will the Minister for Foreign Affairs, Mr Considine, resign? | Considine's resignation
# article 1-independent.txt | The Liffey Independent | 1984-10-13 | Tape shows priest ‘thin but praying’
The Liffey Independent\
Saturday, October 13, 1984

{@-; video; priest?} Tape shows priest ‘thin but praying’\
By Nuala Ó Dubhghaill, Diplomatic Correspondent

{video; kidnap; priest+} THE two Irish missionaries snatched on the Dar Safra road ten days ago are alive, to judge by a cassette left on Thursday in the porch of a Beirut news agency.
{video; priest=; ~officials} Father Colm Tierney, 58, from Kilmallock, and Sister of Mercy nurse Aoife Mulcahy, 29, are seen in front of a blanket, and the priest's lips, officials said, were moving as if in prayer.
{video; deadline; swap?; priest?; @the captors} A voice reads that “the Irish” have a week and two days, until next Saturday at midnight, to give back “the son of the nation” or look for their dead in the river.
{arrest; swap?} The son is Karim Haddad-Salloum, second attaché at the Zahrani legation in Ailesbury Road, lifted in a hotel car park on September 21 with a briefcase belonging to the Department of Defence.
{swap-; ransom-; @Mr Dermot Considine} “There is a law in this State and it is not for sale, for any price and under any threat,” the Minister for Foreign Affairs, Mr Considine, said yesterday.
{swap?; ~sources close to the Attorney General} His certainty was not shared by a source close to the Attorney General, who pointed out that no charge had yet been brought and that the accused might still claim immunity.

{kidnappers?; ~security sources} Who the jailers are is guesswork.
{kidnappers+; ~Western diplomats} Western diplomats in the capital lean towards the Sons of the Ravine, a band of mountain Druze in the pay of a colonel's brother.
{kidnappers-; ~the Zahrani Government} The Zahrani Government says they are bandits, and has mobilised the whole of two patrols.
{kidnap; kidnappers+; ~a colleague of Aoife Mulcahy} A colleague of Nurse Mulcahy, who was left at the roadside, heard them use the name of an officer and saw army boots.

{envoy; priest?} Bishop Eamon Lacey-Byrne, who taught half of Zahran's cabinet at school, flies out tomorrow night with a letter from the Pope.
{envoy; ransom-; @Bishop Eamon Lacey-Byrne} “I carry no chequebook,” he said.

# article 2-courier.txt | The Leeside Courier | 1984-10-25 | Trial put off, and not a word from Kilmallock's priest
The Leeside Courier\
Thursday, October 25, 1984

{adjourn} Trial put off, and not a word from Kilmallock's priest\
{adjourn} Spying case stands over until after Christmas

{adjourn; swap+} What looked like the law's own pace did Father Tierney a good turn yesterday, or so it is hoped in Kilmallock, when the Central Criminal Court agreed to put back the case of the Zahrani attaché to January.
{charge; swap-} The charge sheet, read out a week ago under the Official Secrets Act, stands.
{adjourn; swap+; @Mr Gearóid de Búrca SC; ~Mr Gearóid de Búrca SC} But the State, by Mr Gearóid de Búrca SC, had not opposed the motion and would, he said, consider “any communication” about bail.
{adjourn; swap?; ~Mr Justice Hannigan} Mr Justice Hannigan asked was he being invited to make foreign policy; Mr de Búrca thought not.
{arrest; charge; adjourn} The accused, who has not been outside the walls of Mountjoy except to be remanded since they took the briefcase from him, read a newspaper throughout.

{deadline; priest+} The midnight that was to have been the hostages' last came and went on Saturday with nothing more sinister than rain.
{telephone; ~the Government Information Services} On Monday the Taoiseach spoke to President Al-Nahhas for twenty minutes, the Government Information Services said.
{telephone; priest+; ~the President of Zahran} It is understood that the President undertook that nobody would be harmed while the talking lasted.
{@Mrs Bridie Tierney; priest?} “I'd give more for one word from himself than for all their presidents,” said his sister, Mrs Bridie Tierney, who has the shop in Sarsfield Street.
{envoy; priest?; ~Bishop Eamon Lacey-Byrne} Bishop Lacey-Byrne, ten days in the country, has been allowed to see nobody but other bishops.

{cut} Fermoy's beef exporters are paying for the affair meanwhile: the freezer ship Kilcolman, due out for Zahran last Thursday, is still at the quay on the Department's advice.
{ransom?; ~a Government source} Asked if the beef might be followed by a cheque, a Government source said that cheques were for farmers.
{minister+; @Mr Fachtna Ó hAnnracháin TD} “Mr Considine has a gift for doing nothing and doing it twice,” said Mr Fachtna Ó hAnnracháin TD (FG, Cork North), adding that the man should make room for another.
{minister-; ~Mr Considine's party colleagues} His party colleagues say he is safe.
{video; kidnappers?; ~a Garda linguist} Meanwhile a linguist lent by the Garda has listened to the voice on the cassette and says that it has been to a staff college; the Department will not comment.

# article 3-broadcast.txt | Radio Cladach, News at One | 1984-10-28 | NURSE MULCAHY FREE
RADIO CLADACH NEWS AT ONE\
Script, Sunday, October 28th, 1984. Reader: S. Ní Chearra

{nurse} NURSE MULCAHY FREE

{nurse} The Limerick nurse Aoife Mulcahy has been let go.
{nurse} Her captors left her last evening at a checkpoint outside Dar Safra, with a blanket and a bunch of grapes.
{nurse; priest?; ~Aoife Mulcahy} She told our reporter there that Father Tierney was in the same house until Thursday and was then taken away in a lorry, she did not know where.
{@Aoife Mulcahy; priest+} “He was laughing at me for crying; he said they'd have us both home for Hallowe'en.”

{priest?; swap=} So: why one of them and not the other?
{@a Government spokesman; swap?} A spokesman for the Government would only speak of “a humanitarian gesture by all concerned”, which may be thought a large word for a court list.
{telephone; swap?; ~a Government spokesman} Asked what had been settled when the Taoiseach rang the palace on Monday, he said that it had been a bad line.
{expel; swap+; ~a Zahrani newspaper} Al-Wahda, the paper closest to the palace, says in today's issue that Dublin has promised to send the attaché away before his case is heard.
{swap-; @Mr Dermot Considine} “No such undertaking exists,” the Minister told this programme, “and I would have signed it.”
{minister-; @Mr Dermot Considine} And would he be in his office at Christmas? “I've ordered the turkey,” he said.
{money; ransom+; ~a Beirut banker} As to money, a Beirut banker has told our correspondent of $800,000 that moved on Friday through a house in Malta.
{envoy; ransom-; ~Bishop Eamon Lacey-Byrne} The bishop, who has been out there a fortnight, reached by telephone, laughs at the sum and says he has had to borrow his fare.

{@Aoife Mulcahy; kidnappers+; ~Aoife Mulcahy} Ms Mulcahy says her guards took their orders from a man they called “Major Fadl”, who came in a staff car.
{kidnappers?; ~an Irish Army source} Irish Army officers serving with the UN in the region have a Major Fadl on their lists, on the general staff; they caution that it is a common name.
{kidnappers-; ~the Zahrani Information Ministry} The Information Ministry in Zahran calls that a slander on men who, it says, found her.

# article 4-magpie.txt | The Magpie | 1984-11-06 | Who gave what for whom?
THE MAGPIE\
Ireland's weekly of record and otherwise. November 6th, 1984

{exchange; swap+} Who gave what for whom?\
By Conall Mac Giolla Bhríde

{exchange; priest+} At five to four last Saturday a thin man in a borrowed anorak walked over the Ladra bridge, on the Syrian side, and was sick with nerves in the middle of it.
{return; priest+} By yesterday afternoon, when the same man stepped off the Government jet at Baldonnel and asked who had won the hurling, nobody was in a mood to enquire what he had cost.
The rest of us have a trade to follow.

{expel; swap+} On Friday evening one Haddad-Salloum left Mountjoy in an unmarked Granada and was seen in the back row of a charter to Nicosia.
{expel; swap-; ~the Department of Foreign Affairs} The Department says the State had found on fresh advice that he was a diplomat after all and had shown him the door.
{exchange; expel; swap-; @a Department official} “Pure coincidence,” a man there told me of the eighteen hours that lie between the two journeys, and then had a fit of coughing.
{swap+; charge} So perished the charges, which had been the pride of the Attorney General for a fortnight.
{expel; minister=; swap+} Mr Considine signed the paper, whatever he may say about not signing things.
{dail; minister+; ~Fine Gael} He will have to explain himself in tomorrow's debate in the Dáil, for which FG has tabled a motion that he be thrown overboard, and four of his own men will not say how they vote.
{minister+} In his own constituency two county councillors have begun to visit the sick.
{minister-; ~the Taoiseach's circle} The Taoiseach would sooner lose the debate than lose him, according to one who works for both.

{money; ransom+; ~a Maltese lawyer} A Maltese lawyer has shown this magazine a slip for $780,000 in the name of the Cork Shellfish Company, which has never sold a prawn.
{money; ransom-; ~the Bishop's secretary} Bishop Lacey-Byrne's secretary says that the paper is a joke and a poor one.
{money; ransom?; ~the Department of Finance} Finance was asked on Sunday and has still to decide whether it is a matter for Finance.
{cut} The Kilcolman, too, has sailed for Zahran with her eleven hundred tons of bullock, the Department's advice having been mislaid on Saturday night.
{nurse; kidnappers?} Nurse Mulcahy, whom they had let go the week before, has been asked by two gentlemen from Army intelligence not to give any more interviews.
{kidnap; kidnappers+; ~a former Zahrani minister} And the jailers: an ex-minister of Al-Nahhas, now in Athens, swears that the two were taken on the orders of the palace itself, to have something in the hand.
{kidnappers?} It would explain the grapes.
