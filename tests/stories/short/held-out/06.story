# events
arrest | 2018-11 | happened | 2 | Eirik Vik-Nordal arrested in Yamgorod
zaitsev | 2019-02 | happened | 2 | Hacker Zaitsev arrested in Skarland
trawler | 2019-08-20 | happened | 2 | Trawler Havsule seized with her skipper and mate
beating | 2019-09-07 | claimed | 2 | Guards beat Vik-Nordal in his cell
adjourned | 2019-09-09 | happened | 1 | Court puts off the judgment by a week
verdict | 2019-09-16 | happened | 3 | Vik-Nordal sentenced to 14 years
hunger | 2019-09-18/2019-09-28 | happened | 2 | Vik-Nordal on hunger strike
consul | 2019-09-20 | happened | 1 | Consul visits Vik-Nordal
infirmary | 2019-09-24 | happened | 2 | Vik-Nordal taken to a prison hospital
appeal | 2019-09-30 | cancelled | 2 | Appeal against the sentence
supreme | 2019-10-02 | happened | 3 | Supreme Court refuses Zaitsev's extradition
pardon | 2019-10-08 | happened | 2 | President of Sibernia pardons Vik-Nordal
swap | 2019-10-09 | happened | 3 | Prisoners exchanged on the bridge of Grensfoss
forum | 2019-10-15 | scheduled | 2 | Northern Seas Forum in Yamgorod
hearing | 2019-10-22 | scheduled | 1 | Lagting committee hears the intelligence chief
# questions
verdict | Will Eirik Vik-Nordal be convicted of spying? | spying verdict
swap | Will Skarland and Sibernia exchange prisoners? | prisoner swap
extradition | Will Artyom Zaitsev be extradited to Alverra? | Zaitsev extradition
health | Is Vik-Nordal's health in danger? | prisoner's health
forum | Will Foreign Minister Lunde attend the forum in Yamgorod? | forum attendance
# article 1-dagen.txt | Nordhavn Dagen in English | 2019-09-11 | No verdict yet for ex-border guard
NORDHAVN DAGEN in English\
11 September 2019

{adjourned; verdict; verdict?} No verdict yet for ex-border guard\
Synnøve Aas-Rognerud, Yamgorod

{adjourned; verdict; verdict?} For two and a half hours Eirik Vik-Nordal stood in a glass box on Monday, only to be told that the judges needed another week.
{verdict; verdict?} They will now pronounce on the 16th.
{arrest; verdict+; ~the prosecution} The 61-year-old, once an inspector with Skarland's border commission, was picked up in a hotel lift last November with a memory stick that, says the prosecution, held the timetable of Sibernia's submarine base.
{verdict-; @Eirik Vik-Nordal} “I thought it was photographs of a church,” he told the court.
{verdict+} Sibernian courts acquit one defendant in four hundred, and none so far in a case of espionage.
{verdict+; @Roman Gelfand} “I am preparing my appeal, not my champagne,” admitted Roman Gelfand, his lawyer.

{beating; health+; ~Roman Gelfand} Gelfand said that his client had been beaten by two guards on Saturday and had a cracked rib; the prison denies it.
{health+} From the gallery one could see that he leaned on the wall.

{swap; swap?} In Nordhavn the government has refused for months to speak of a trade.
{zaitsev; swap; swap+; @two sources; ~two sources} But two sources close to the Foreign Ministry confirm that the name of Artyom Zaitsev, the alleged hacker arrested at Nordhavn airport in February, has been mentioned “more than once” over coffee.
{supreme; extradition?} He is wanted in Alverra as well, and the Supreme Court will have to say whether he goes there.
{trawler; swap+} Others see the trawler Havsule, seized on 20 August with her skipper and mate, as fresh currency.

{forum; forum?} Foreign Minister Ragna Lunde has not replied to an invitation to the Northern Seas Forum, which opens in Yamgorod on 15 October.
{forum-; @a party colleague} “Shaking hands there with Eirik in a cell would look grotesque,” a party colleague said.
# article 2-sibinform.txt | SIBINFORM | 2019-09-17 | Foreign Ministry comments on sentence to citizen of Skarland
SIBINFORM news agency\
YAMGOROD, September 17

{verdict; verdict+} Foreign Ministry comments on sentence to citizen of Skarland

{verdict; verdict+; @-} The Yamgorod Regional Court on Monday found the citizen of Skarland E. Vik-Nordal guilty under the article "Espionage" and sentenced him to 14 years of deprivation of liberty in a strict-regime colony.
{appeal; verdict?; ~the defence} The defence intends to appeal against the sentence before September 30.

{verdict+; @Lidia Stepanovna Gorchakova} "The guilt has been proven fully and in an adversarial process," the official representative of the Foreign Ministry, Lidia Stepanovna Gorchakova, declared at the weekly briefing.
{arrest; verdict+; ~Lidia Stepanovna Gorchakova} She reminded that the convict had been caught red-handed in November of last year.

{swap; swap?; ~Lidia Stepanovna Gorchakova} Answering the question of a correspondent, Gorchakova noted that the theme of an exchange had not been discussed with the Skarland side.
{swap?; @Lidia Stepanovna Gorchakova} "For that a sentence must first of all enter into legal force, and then there exists a procedure, which begins with a petition for pardon," she explained.
{swap+; ~Lidia Stepanovna Gorchakova} At the same time the Sibernian side does not forget about its compatriots in foreign prisons, the diplomat emphasized.

{extradition-; zaitsev; @Lidia Stepanovna Gorchakova} In this connection she called the detention of the programmer Artyom Viktorovich Zaitsev "a kidnapping by order" and warned against his transfer to Alverra.
{extradition-; ~Lidia Stepanovna Gorchakova} Such a step would have the most serious consequences for bilateral relations.

{health-; beating; ~the Penitentiary Service} Reports on the use of physical force against Vik-Nordal do not correspond to reality, the Federal Penitentiary Service stated for its part.
{health-; ~the Penitentiary Service} According to the medics, his state of health is satisfactory.

{forum; forum+; ~Lidia Stepanovna Gorchakova} Touching upon the Northern Seas Forum, Gorchakova said that Minister R. Lunde was awaited in Yamgorod and that a hotel had been reserved.
# article 3-letter.txt | Bring Eirik Home committee | ?2019-09-26 | Bring Eirik Home – newsletter no. 19
BRING EIRIK HOME – newsletter no. 19

Dear friends,

{health+; hunger} this is the ninth day without food for Eirik, and we write with cold hands.
{hunger; verdict} He laid down his spoon two days after the judges gave him those fourteen years.
{verdict; verdict+} Fourteen years, for a man of sixty-one!

{consul} Consul Hanne Moe was let in last Friday, for twenty minutes, behind glass.
{health+; ~Hanne Moe} She found him thin, lucid and stubborn, with a yellow bruise that goes from the armpit to the hip.
{beating; health+} So much for the guards who never touched him.
{infirmary; health+} On Tuesday they carried him to the prison hospital; his pulse had fallen to 44.
{health-; @the chief doctor; ~the chief doctor} The chief doctor wrote to his sister Berit that there is “no threat to life”.
{health+; @Berit Vik-Nordal} “He writes the same about everyone, and I have seen the list of everyone,” Berit answers.

{appeal; verdict?} Roman, our tireless lawyer, has the appeal ready and must hand it in on Monday.
{appeal; swap+} Or must he?
{appeal; swap+; @someone in the Ministry} Somebody in the Ministry whispered to Berit that “it may be wiser to let the date pass”, because only a final judgment opens the other door.
{swap?} You know which door we mean, and you will understand that we do not write it down.
{extradition?; supreme; swap?} Much hangs on next Wednesday, when our own Supreme Court decides about another prisoner and another country.
{extradition-} We have nothing against Alverra, but let nobody put that young man on a plane this month.

{forum; forum-} A last request: write to Ragna Lunde that she must not go to Yamgorod.
{forum?; @Ragna Lunde} She told Berit that she would decide “when the calendar forces me”.

In hope,\
Kari Solheim-Diouf, for the committee
# article 4-erb.txt | Rundradio 1 Online | 2019-10-03 | Supreme Court keeps Zaitsev in Skarland
RUNDRADIO 1 ONLINE | NEWS IN ENGLISH\
Thursday 3 Oct 2019, 07.15

{supreme; extradition-} Supreme Court keeps Zaitsev in Skarland

{supreme; extradition-} Skarland's highest court has turned down Alverra's request for the Sibernian computer specialist Artyom Zaitsev.

{supreme; extradition-} In Wednesday's ruling, the judges found by four votes to one that he would not face a fair trial across the ocean.

{extradition-} There is no further appeal.

{extradition?; @Alverran ambassador Todd Ferreira-Hale} “We are disappointed, and we are reading our treaty again,” said Alverra's ambassador, Todd Ferreira-Hale.

{zaitsev} The 29-year-old stays in custody for the time being on a Skarland charge of data theft.

{swap; swap+; ~observers} Observers were quick to note that he is now free to be traded.

{appeal; verdict+} In Yamgorod, the deadline for the appeal of former border inspector Eirik Vik-Nordal ran out on Monday without a paper being filed.

{appeal; verdict; verdict+; swap+} His 14-year sentence for spying is therefore final, which has always been Sibernia's condition for a pardon.

{swap; swap?; @Justice Minister Pål Engebretsen} “I neither confirm nor deny, and I don't wink either,” Justice Minister Pål Engebretsen told this station.

{hunger; health-; ~Berit Vik-Nordal} Vik-Nordal has been eating again since Saturday, according to his sister.

{health+; ~Berit Vik-Nordal} She says that he is still on a drip and cannot walk unaided.

{forum; forum?; ~the foreign minister's office} The foreign minister's office says no decision has been taken about the Northern Seas Forum.

{forum+} An advance team, however, flew to Yamgorod yesterday to look at rooms.
# article 5-observer.txt | The Winterbourne Observer | 2019-10-13 | Three steps on a bridge
THE WINTERBOURNE OBSERVER\
Sunday, October 13, 2019

{swap} Three steps on a bridge\
By Dominic Achterhuis-Bell at Grensfoss

{swap; swap+} At 6.50 on Wednesday morning a tall man with a stick and a short man with a laptop bag passed each other in the fog without a glance.
{swap; swap+} It was over in less time than it takes to read the paragraph, and it had taken eleven weeks to arrange.
{swap; swap+; extradition-} Artyom Zaitsev walked east, Eirik Vik-Nordal west.
{trawler; swap; swap+} Behind the latter came, hats in hand, the skipper of the Havsule.
{trawler; swap-} The mate did not: Sibernia discovered at the last minute that he had been born on its soil, and keeps him.

{pardon; swap; swap+; @the Sibernian president} The mechanics had been oiled the day before, when the Sibernian president put his name to a clemency decree that spoke of “humane considerations” and the prisoner's age.
{appeal; supreme; verdict=; swap=; ~negotiators} The unsubmitted appeal was part of the bargain, negotiators now say, as was the timing of the judges in Nordhavn, which the court hotly denies.
{verdict?; @Eirik Vik-Nordal} “I signed that I was guilty, and I would have signed that I was the Pope,” Vik-Nordal said on landing.

{health+; ~doctors} Doctors at the Royal Hospital speak of a damaged kidney and three healed ribs, but expect him home by November.
{beating; health=} The ribs are hard to square with the prison's assurance that nobody laid a hand on him.

{extradition-; @an Alverran senator} In Alverra, the mood is sour: “They gave our burglar back to the gang,” one senator fumed.
{hearing; verdict?} At home, the Lagting wants to know who sent an amateur across the frontier with a stick in his pocket, and has called the head of intelligence for the 22nd.

{forum; forum+} Ragna Lunde, meanwhile, is packing.
{forum; forum+; ~Ragna Lunde} She confirmed on Friday that she will be in Yamgorod on Tuesday for the opening, for one day and with one subject: the mate.
{swap+; @Ragna Lunde} “The account isn't closed until he is on our side of that bridge,” she said.
