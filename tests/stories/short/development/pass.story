# events
line | 1889 | happened | 1 | Bracewell Agreement draws the frontier along the watershed
clash | 1966-09-24 | happened | 3 | Two Marupuri constables killed in shooting at the Dhumre pass
closure | 1966-09-26 | happened | 2 | Lhazong shuts the Dhumre pass to trade
note | 1966-09-27 | happened | 2 | Marupur hands a protest note to the Lhazong chargé d'affaires
flight | 1966-09-30 | claimed | 1 | Two Marupuri aircraft said to have flown over Yarling
rice | 1966-10-01 | happened | 2 | Marupur stops rice shipments to Lhazong
talks | 1966-10-11/1966-10-12 | happened | 3 | Foreign Secretaries of Marupur and Lhazong confer in Serangkor
five | 1966-10-15 | happened | 3 | Five of the eleven detained constables handed over at Tin Bridge
motion | 1966-10-18 | happened | 2 | Motion of no confidence in the Marupuri Government defeated
trial | 1966-10-25 | cancelled | 2 | Trial of the detained constables at Yarling
resign | 1966-10-26 | happened | 2 | Defence Minister Ranganath Sawhney resigns
reopen | 1966-11-01 | scheduled | 2 | Dhumre pass to be opened for salt and wool
summit | 1966-11-14 | scheduled | 3 | Prime Minister Deshkar and King Tsewang Norgyal to meet in Serangkor
survey | 1966-11-21 | scheduled | 2 | Joint survey of the frontier to begin
# questions
meet | Will Prime Minister Deshkar and King Tsewang meet? | summit meeting
first | Who fired first at the Dhumre pass? | first shot
constables | Will Lhazong return the eleven constables? | constables' return
pass | Will the Dhumre pass be reopened to trade? | pass reopening
sawhney | Will Defence Minister Sawhney resign? | Sawhney's resignation
# article 1-herald.txt | The Suryanagar Herald | 1966-09-28 | STRONG PROTEST TO LHAZONG
THE SURYANAGAR HERALD\
Wednesday, September 28, 1966\

{note} STRONG PROTEST TO LHAZONG\
{clash} Two Constables Killed, Eleven Carried Off from Dhumre\
From Our Special Representative

{note; clash; constables?} SURYANAGAR, Sept. 27.—The Government of Marupur today handed to the Lhazong Chargé d'Affaires, Mr. Pema Dorji Lhatse, a note protesting against Saturday's unprovoked firing at the Dhumre pass and calling for the immediate return of eleven constables of the Frontier Police.
{note; ~an official spokesman} Mr. Lhatse, who was summoned to the External Affairs Ministry at noon, remained with the Foreign Secretary, Dr. K. V. Ambedare, for barely six minutes, an official spokesman said.

{clash; first+; ~the spokesman} According to the spokesman, the patrol was brewing tea on its own side of the cairn when Lhazong troops opened up on it with a light machine-gun from the ridge above.
{clash; first+; @the official spokesman} "Our men had not so much as unslung their rifles," he declared.
{clash} Head Constable Bishan Thapar and Constable Moti Ram died on the spot.
{clash; constables=; ~the spokesman} The survivors were disarmed and marched down to Yarling, where they are believed to be lodged in the old customs house.

{closure; pass-} Since Monday the Lhazong authorities have also barred the track to the wool caravans, of which some forty are stranded at Tin Bridge with the snows not six weeks away.
{closure; pass?; ~traders} Traders here fear that unless the barrier is lifted by Diwali the season is lost.

{summit; meet?} The affair casts a shadow on the meeting which the Prime Minister, Mr. Madhav Deshkar, was to have with His Majesty King Tsewang Norgyal in Serangkor on October 17.
{summit; meet?; @Madhav Deshkar} Asked at the airport whether he would still go, Mr. Deshkar replied: "One does not cancel one's spectacles because of the fog."
{summit; meet-; ~members of the Congress of the People} Members of his own party were less playful, and several said in the lobby that to sit down with the King while Marupuri policemen were behind bars would be unthinkable.

{sawhney?; @Lokesh Vidyarthi} The Opposition leader, Acharya Lokesh Vidyarthi, demanded the head of the Defence Minister, Mr. Ranganath Sawhney, who had sent men "in canvas shoes" to a disputed height.
{sawhney-; ~friends of Ranganath Sawhney} Mr. Sawhney was not available for comment, but friends said the thought of going had not crossed his mind.
# article 2-lna.txt | Lhazong News Agency | 1966-10-05 | Royal Foreign Office Refutes Slanders, Exposes Air Intrusions
LHAZONG NEWS AGENCY\
Daily Bulletin in English, 5 October 1966

{flight} Royal Foreign Office Refutes Slanders, Exposes Air Intrusions

{first+; clash; ~Royal Foreign Office spokesman} Yarling (LNA)—A spokesman of the Royal Foreign Office was authorised today to state that the version of the Dhumre incident spread by the Suryanagar authorities turns black into white.
{clash; first+; ~Royal Foreign Office spokesman} It was the Marupuri armed personnel, the spokesman pointed out, who crossed the cairn by four hundred paces, pulled down the royal prayer-flag and discharged three rounds at the herdsman Karma Tobgye before the frontier guards were compelled to reply.
{first?; ~Royal Foreign Office spokesman} Photographs of the spent cartridges will be shown to any friendly government that wishes to see them.

{trial; constables-; ~Royal Foreign Office spokesman} The eleven intruders, he said, are in good health and will be brought before the Royal Magistrate at Yarling on the 25th of this month for unlawful entry under arms.
{constables?; @Royal Foreign Office spokesman} "Whether clemency is extended to them depends upon the attitude of those who sent them," the spokesman added.

{rice} He also condemned the stopping, from the first of October, of the rice which Marupur is bound to supply under the trade protocol of 1958.
{rice; @Royal Foreign Office spokesman} "The highland people ate barley for a thousand years before the Suryanagar merchants were heard of," he observed.
{flight; ~Royal Foreign Office spokesman} Two aircraft with Marupuri markings, he went on, circled over Yarling at a low altitude on the morning of September 30, frightening schoolchildren.
{flight; ~Royal Foreign Office spokesman} A protest has been lodged.

{line; ~Royal Foreign Office spokesman} The spokesman recalled that the so-called Bracewell Agreement of 1889 was signed by a British officer and a village headman, and that no king of Lhazong ever set his seal to it.

{talks; summit; meet-} His Majesty's Government, desiring good-neighbourliness, has nevertheless accepted the offer of Serangkor to receive the Foreign Secretaries of both countries on the 11th; in present conditions the royal journey planned for the 17th is not opportune.
{closure; pass?; ~Royal Foreign Office spokesman} As to the Dhumre route, it has been closed for repair of the bridges, and will be opened when the repairs are completed.
# article 3-times.txt | The Serangkor Times | 1966-10-13 | Handshake, but no communique
The Serangkor Times\
Thursday, October 13, 1966

{talks} HANDSHAKE, BUT NO COMMUNIQUE\
By a Staff Reporter

{talks} TWO tired men shook hands on the steps of the Residency last night after eleven hours of argument spread over two days, and drove off in opposite directions.
{talks} Dr. K. V. Ambedare of Marupur and Dasho Ugyen Rabten of Lhazong had between them drunk, by the butler's count, sixty cups of tea.
{talks; survey} There was no communique, but the two delegations have initialled a minute of one page under which surveyors of both sides will walk the disputed nine miles together, probably before the end of November.
{first=; survey; ~a diplomat who saw the text} The page does not say who began the shooting last month, a diplomat who saw it confided, because the only way to agree was to leave the matter out.

{first?; @Ugyen Rabten} "We have each brought our cartridges," Dasho Ugyen said with a smile, "and they are of the same make."
{first?} It is an open secret that both frontier forces carry the same British rifle, so that the exhibits prove little.

{constables+; talks; @a member of the Lhazong party} On the prisoners there is movement: a member of the Lhazong party let it be known that the younger ones, who "only followed the sergeant", might be home before the week is out.
{trial; constables-; ~a member of the Lhazong party} The others would have to face the magistrate, he thought.
{constables?; @K. V. Ambedare} "Eleven were taken and eleven must come back," Dr. Ambedare insisted at the airport.

{summit; meet+; ~our own Foreign Ministry} The encounter of the two principals is not dead either, for our own Foreign Ministry has been asked to keep the Residency free in the middle of next month.
{summit; meet?; ~Ugyen Rabten} Dasho Ugyen would say only that His Majesty was fond of Serangkor's orchids.

{pass?; closure; ~Ugyen Rabten} Of wool and salt he said that bridges mend faster when rice arrives.
{rice; ~K. V. Ambedare} The Marupuri retort was that the sacks would move when the caravans did.
# article 4-mail.txt | The Deccani Mail | 1966-10-20 | YESTERDAY IN THE HOUSE
THE DECCANI MAIL, THURSDAY, OCTOBER 20, 1966

YESTERDAY IN THE HOUSE\
{sawhney?} Defence Minister Under Fire Again

{motion; sawhney=} SURYANAGAR, Wednesday—Twenty-four hours after the House threw out Acharya Vidyarthi's motion of no confidence by 271 votes to 148, the Opposition returned to the charge at question time.

{five; constables+; ~Savitri Kaul} Mrs. SAVITRI KAUL, Deputy Minister for External Affairs, told Mr. P. Ghoshal (Ind.) that five constables had walked across Tin Bridge on Saturday and were resting with their families.
{constables?; ~Savitri Kaul} The Lhazong side had given no date for the other six; Government was hopeful.
{trial; constables-; ~Savitri Kaul} To a supplementary she answered that no notice had been received of any change in the proceedings fixed for the 25th.

{first?; clash; ~P. Ghoshal} Mr. GHOSHAL: Is it a fact that one of the five has told the doctors that a shot was fired from our side to scare yaks?
{first?; @Savitri Kaul} Mrs. KAUL: "The men are under medical care and what they may have said is not evidence."
{first-; @Savitri Kaul} (Interruptions.) "There was no firing by the patrol."

{motion; sawhney?; ~Lokesh Vidyarthi} Acharya VIDYARTHI asked whether the Minister of Defence, having survived by the whip, would now consult his conscience.
{sawhney-; @Ranganath Sawhney} Mr. SAWHNEY: "I consult it every morning, and it tells me to stay at my post."
{sawhney+; ~several members on the Treasury benches} It was noticed that cheers from the Treasury benches were thin, and that the Prime Minister studied his papers.

{rice; pass?; @Savitri Kaul} Replying to Seth Harakchand (Tin Bridge), Mrs. KAUL said the embargo on grain would be reviewed as soon as the pass was free for trade, "not a day earlier and not a day later."
{pass+; ~Harakchand} The hon. Member: His own muleteers had seen planks carried up to the second bridge.

{summit; meet+; ~Savitri Kaul} The Deputy Minister confirmed that November 14 had been proposed for the talks at the highest level which had not been possible this week, and that Marupur had said yes.
{summit; meet?} She could not speak for the other side.
# article 5-orient.txt | Orient Weekly Review | 1966-10-29 | The Thaw at Dhumre
ORIENT WEEKLY REVIEW\
29 October 1966

{reopen; pass=} The Thaw at Dhumre\
by our Himalayan correspondent

A month ago the nine miles of shale between Marupur and Lhazong looked like the beginning of a small war.
{resign; trial; sawhney+} This week, within two days, a trial was called off and a Minister went home.

{trial; constables+} The hearing at Yarling on Tuesday never opened: the magistrate, it was given out, had a cold.
{constables+; ~palace officials} Nobody in the little capital doubts that the six men still in the customs house will be across the bridge before the King leaves for the south, and palace officials say so quite openly.
{five; constables=} Their five comrades have meanwhile become minor celebrities in the bazaars of Suryanagar.

{resign; sawhney+} On Wednesday Mr. Sawhney, who had sworn to cling to his desk, left it.
{resign; sawhney+; @Ranganath Sawhney} His letter speaks of "a duty to spare the Prime Minister embarrassment."
{resign; first+; ~two members of the Cabinet} The embarrassment, two of his colleagues suggest, was the medical report on a young constable, which had reached the Cabinet and in which he owns to having loosed off the first round.
{first-; ~the External Affairs Ministry} The External Affairs Ministry calls this bazaar gossip.

{reopen; pass+} From Tuesday the caravans may go up again, though with salt and wool only and in daylight.
{rice; pass?; ~Ugyen Rabten} Dasho Ugyen Rabten has hinted that tea and cloth must wait for the grain trucks, and of these not one has yet been loaded.

{summit; meet+} There remains the great scene in Serangkor on November 14, for which the palace at last announced on Thursday that His Majesty had accepted.
{meet-; summit; ~astrologers} Only the court astrologers, who dislike the fourteenth, could still upset it.
{survey; summit} A week after it the theodolites are to go up.
{line; survey} What they will find is what everyone has known since 1889, that Captain Bracewell drew his watershed with a blunt pencil.
