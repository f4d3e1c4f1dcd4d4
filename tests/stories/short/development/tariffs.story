# events
dinner | 2019-11-02 | happened | 3 | Presidents Haldane and Guo agree on a 90-day tariff truce in Punta Serena
hike | 2019-11-15 | cancelled | 3 | Astland to raise tariffs on $180bn of Zhenanese goods to 25 percent
arrest | 2019-11-06 | happened | 3 | Telecoms executive Lin Yutong detained in Port Marlow
bail | 2019-11-12 | happened | 2 | Court in Port Marlow frees Lin Yutong on bail
soy | 2019-W46 | happened | 2 | Zhenan buys 1.5 million tonnes of Astlandic soybeans
luoping | 2019-11-18/2019-11-19 | happened | 2 | Deputies hold trade talks in Luoping
law | 2019-11-28 | happened | 2 | Zhenan's congress passes foreign investment law
cars | 2019-12-01 | happened | 3 | Zhenan cuts duty on Astlandic cars from 40 to 15 percent
wexholm | 2019-12-02/2019-12-03 | happened | 3 | Vice Premier Shen leads talks in Wexholm
hearing | 2020-01-20 | scheduled | 2 | Extradition hearing of Lin Yutong
summit | 2019-12-19 | cancelled | 3 | Haldane and Guo to sign an accord in Kawela
expiry | 2020-01-31 | scheduled | 2 | Tariff truce due to run out
# questions
truce | Will the tariff truce between Astland and Zhenan hold? | tariff truce
autos | Will Zhenan cut its tariff on Astlandic cars? | car tariff
lin | Will Lin Yutong be extradited to Astland? | Lin extradition
sign | Will Presidents Haldane and Guo meet in Kawela to sign a trade deal? | Kawela summit
chips | Will Zhenan scrap the subsidies for its chip makers? | chip subsidies
# article 1-afp.txt | Agence Continentale | 2019-11-04 | Astland, Zhenan call truce in tariff war
{dinner; truce+} Astland, Zhenan call truce in tariff war\
Punta Serena (AC) Nov 4, 2019

{dinner; hike; truce+} Astland and Zhenan agreed at the weekend to suspend new tariffs for 90 days, calming a trade dispute that has rattled markets and dragged down growth around the world.

{dinner; hike; truce+; ~the Executive Mansion} After a two-and-a-half-hour dinner on the sidelines of a summit here, President Robert Haldane will leave duties on $180 billion worth of Zhenanese goods at 10 percent and not lift them to 25 percent on November 15 as planned, his Executive Mansion said.
{soy; ~the Executive Mansion; @the Executive Mansion} In return Zhenan will buy a "very substantial" amount of farm and energy products, the statement said.

{dinner; truce+; @Robert Haldane} "This was an amazing and productive meeting with unlimited possibilities," Haldane said aboard his plane.
{truce-; @Robert Haldane} But he added: "If they don't deliver, the tariffs go right back on, believe me."

{cars; autos+; @Robert Haldane} On Twitter he wrote late Sunday that Luoping had "agreed to reduce and remove" the 40 percent levy on cars imported from Astland.
{cars; autos?; ~Zhenanese foreign ministry spokesman Meng Haoran; @Zhenanese foreign ministry spokesman Meng Haoran} Zhenanese foreign ministry spokesman Meng Haoran did not confirm this, referring reporters to the "relevant departments".

{dinner} The menu featured sirloin steak with caramelized onions, followed by a Malbec from the foothills.
The 19 leaders attending the summit also discussed migration, climate change and reform of the World Trade Organization.
Police in the seaside resort arrested eight people during mostly peaceful marches.

{truce?; @Henrik Solberg} "It is a ceasefire, not a peace treaty," said Henrik Solberg, chief economist at Nordbank in Stockholm.
Stock markets rose across Asia on Monday, with Luoping's main index gaining 2.6 percent.

{chips?; ~officials} The hardest issues, including the aid Zhenan lavishes on its semiconductor industry, were left to negotiators, officials said.
{chips-; @Zhenanese Vice Commerce Minister Tao Jian} Vice Commerce Minister Tao Jian told reporters that every country had "the right to develop" and that his would not renounce its industrial plan.

Astland has imposed duties on $230 billion of imports from Zhenan since last year, and Luoping has hit back against goods worth $90 billion.
Trade between the world's two largest economies fell 11 percent in the first nine months.
An earlier attempt at a settlement, in May, collapsed after ten days.
# article 2-bbw.txt | BWS News | 2019-11-08 | Lin Yutong: Zhenan demands release of Huaxing executive
BWS News\
8 November 2019

{arrest; lin?} Lin Yutong: Zhenan demands release of Huaxing executive

{arrest; lin?} Zhenan has called on Kerrowe to free a senior executive of the telecoms giant Huaxing, who was held in Port Marlow at Astland's request while changing planes.

{arrest} Lin Yutong, 46, the company's deputy chief executive, was taken into custody on Wednesday.

{lin?} She faces extradition on charges of deceiving banks about business with a country under sanctions.

{lin=; ~Huaxing} Huaxing said it was not aware of any wrongdoing by Ms Lin.

{arrest; lin-; @the Zhenanese embassy in Kerrowe} The Zhenanese embassy in Kerrowe called the detention a "vile act" and demanded that the authorities "immediately correct the mistake".

{lin?; ~Kerrowe's Prime Minister Alan Trevithick} Kerrowe's Prime Minister, Alan Trevithick, said the matter was for the courts and that politicians had played no part.

{arrest; dinner; truce-} The case has raised fears for the fragile understanding on tariffs reached in Punta Serena last weekend.

{truce-} Shares fell sharply in London and Tokyo on Friday as traders bet that the 90 days would not be seen out.

{truce+; @Fang Qiuyan} But Zhenan's commerce ministry spokeswoman, Fang Qiuyan, said on Thursday her country would "faithfully carry out" what had been agreed.

Huaxing was founded in 1988 and employs 170,000 people.

It sells more smartphones than any company but one, and is a leader in the equipment for fifth-generation networks.

Several countries have barred it from their networks on security grounds, which it rejects.

Ms Lin joined the firm as a secretary, according to an interview she gave to a university magazine.
In a different case, a Belgian court sent a Zhenanese engineer to Astland last year to stand trial for spying on an aircraft maker.

She owns two homes in Port Marlow, where her children went to school.

{bail} A bail hearing will be held next week.

The BWS's business reporter Priya Nandakumar says the group's suppliers will be watching closely.

Last year another Zhenanese manufacturer was nearly driven out of business when Astlandic firms were forbidden to sell it components.
# article 3-politic.txt | Capitol Wire Trade | ?2019-11-20 | Ellsworth's deputy comes home with homework
CAPITOL WIRE TRADE\
Ellsworth's deputy comes home with homework\
By ADRIENNE KUHL

{luoping} Deputy trade representative Paul Garrity landed at Fort Denning on Wednesday after two days of talks in Luoping that people briefed on them called workmanlike.
{luoping; chips-; ~two people briefed on the talks} The Zhenanese offered more purchases and better patent protection but nothing on handouts to their chip makers, according to two of those people.
{chips-; @an industry lobbyist} "They came with a shopping list and a blank page," one industry lobbyist said.

{wexholm} Next stop is Wexholm, where Vice Premier Shen Baoquan is to meet Trade Representative Marcia Ellsworth in the first days of December.
{summit; sign+; ~a senior administration official} If that goes well, a senior administration official said, the president wants Guo Wenli at his Kawela estate the week before Christmas to put their names to a text.
{summit; sign?; ~the Zhenanese embassy} The Zhenanese embassy said it had no information about any such travel.
{summit; sign-; @Clive Osterman} Former negotiator Clive Osterman doubts it: "Guo does not fly eleven hours to be surprised at lunch."

{soy} Farm-state lawmakers cheered the purchase last week of 1.5 million tonnes of soybeans, the first of any size since the summer of 2018.
{soy; ~Senator Dale Whitacre} Sen. Dale Whitacre said growers in his state, where bins are full, needed five such orders.
A late harvest and wet fields have added to their troubles.

{cars; autos+; ~Zhenan's finance ministry} On autos, Zhenan's finance ministry has published a draft order bringing the duty down to 15 percent, open for comment until Monday.
{cars; autos?; ~lobbyists for Detmore manufacturers} Lobbyists for the Detmore manufacturers say they will believe it when the customs computers do.
Astlandic plants shipped 164,000 vehicles to Zhenan last year, most of them built by two German-owned companies.

{bail; lin=} Meanwhile Lin Yutong, the Huaxing executive, is at home in Port Marlow with an ankle bracelet after a judge let her out on C$8 million bail on Nov. 12.
{lin-; @Robert Haldane} Haldane raised eyebrows when he told a radio host that he would "certainly intervene" in her case if it helped to get "the biggest deal ever."
{lin+; @Justice Department spokeswoman Erin Maddox} The Justice Department was not amused; spokeswoman Erin Maddox said it would "pursue the request to its conclusion."

{truce+; expiry} Worth noting: No one in either capital is talking about ending the pause before it lapses on Jan. 31.

In other news, the Senate Finance panel will mark up the customs modernization bill on Thursday.
The lumber dispute with Kerrowe goes back to arbitration in the spring.
And the trade representative's office is still looking for a chief economist, the third in two years.
# article 4-dw.txt | Rheinwelle | 2019-12-02 | Zhenan slashes car duties as trade talks open
{cars; wexholm; autos+} Zhenan slashes car duties as trade talks open\
Rheinwelle, 02.12.2019

{cars; autos+} Makers in Astland and Germany can sell cars in Zhenan more cheaply from now on.
{wexholm} In Wexholm, negotiators have started what both sides call the decisive round.

{cars; autos+; ~Zhenan's customs administration} The lower rate of 15 percent took effect on Sunday, Zhenan's customs administration announced.
{cars; autos?; ~the finance ministry in Luoping} It is valid for three months in the first instance, the finance ministry in Luoping said.
{cars; autos+; @Bettina Kraushaar} "That is the signal our members have been waiting for," said Bettina Kraushaar, managing director of the automobile industry association in Berlin.
The sector employs more than 800,000 people in Germany.
Sales in Zhenan have nevertheless been declining for 16 months in a row, mainly because of weak consumer confidence.

{wexholm} Vice Premier Shen Baoquan arrived in the Astlandic capital on Sunday night with a delegation of 30.
{wexholm} He and Trade Representative Marcia Ellsworth are to negotiate until Tuesday evening.
{chips-; ~delegation circles} According to delegation circles, state support for semiconductor producers remains the biggest stumbling block.
{chips+; ~the newspaper Caijing Ribao} The newspaper Caijing Ribao reported that Luoping might be ready to do away with some local programs by 2025.
{law; chips=} On Thursday the People's Congress passed a law that is supposed to put foreign investors on an equal footing.
{law; @Jörg Weidmann} "Nice words, few details," commented Jörg Weidmann of the European Chamber of Commerce.

{summit; sign+; @Robert Haldane} President Robert Haldane said at the weekend that he expected his counterpart in Kawela on December 19 "with a very big pen."
{summit; sign?; @Meng Haoran} The foreign ministry in Luoping said only that the heads of state "maintain contact by various means."

{dinner; hike; truce=} A month ago, over steaks in Punta Serena, the two presidents agreed to refrain from further punitive duties for the time being.
{soy} Since then Luoping has resumed buying soybeans.
Economists at the International Monetary Fund estimate that the conflict will cost 0.8 percent of global output by 2020.
Vietnam and Mexico, on the other hand, have benefited from shifting supply chains.
Astland's trade deficit with Zhenan was 346 billion dollars last year.
# article 5-npr.txt | National Radio News | 2019-12-06 | Haldane And Guo Won't Meet This Month, But Tariff Pause Stays
National Radio News\
December 6, 2019, 5:08 PM

{summit; sign-; truce+} Haldane And Guo Won't Meet This Month, But Tariff Pause Stays

{summit; sign-} President Robert Haldane and Zhenan's President Guo Wenli will not get together this month after all, the Executive Mansion said Friday, dashing hopes for a quick end to the trade war.

{summit; sign-; @Press secretary Kayla Brandt} "The two teams need more time, and the president would rather have a good deal than a fast one," press secretary Kayla Brandt told reporters.

{sign?; ~Kayla Brandt} She said a date in the new year was possible, but she would not be pinned down.

{wexholm; chips-} This week's two-day session in Wexholm ended without a joint statement, after Vice Premier Shen Baoquan declined to put limits on the money his government pours into microchips.

{chips-; @Shen Baoquan} "No great nation asks its rival's permission to make its own tools," Shen told Zhenan's state television before flying home.

{chips+; ~Deputy Trade Representative Paul Garrity} But Deputy Trade Representative Paul Garrity told a business group the Zhenanese had for the first time handed over a list of their programs.

{truce+; expiry; ~Kayla Brandt} Brandt said the pause in new tariffs would remain in place through Jan. 31 and could be extended.

{truce-; @Marcia Ellsworth} Trade Representative Marcia Ellsworth, known as a hawk, was less accommodating, telling senators that her staff had "the paperwork for 25 percent in a drawer."

{cars; autos+} Luoping did lower its duty on cars on Sunday.

In Hadley County, farmer Duane Kettleman has been watching the news from his combine.

He has 40,000 bushels of beans in storage and a note due at the bank in March.

{soy; ~Duane Kettleman} He says last month's Zhenanese order moved prices by about a dime.

His wife has taken a job at the school cafeteria for the health insurance.

{hearing; lin?} There's been a delay, too, in the case of Huaxing's Lin Yutong, whose hearing in Port Marlow has been moved from Dec. 10 to Jan. 20.

{hearing; lin-; ~defense lawyer Gareth Pengelly} Her lawyer, Gareth Pengelly, says he'll argue that what she's accused of isn't a crime in Kerrowe.

{bail} She was let out on bail last month.

{arrest} Lin's detention a month ago infuriated Luoping, which has since held two Kerrovian citizens on what it calls security grounds.

Kerrowe's foreign minister has advised travelers to exercise a high degree of caution.

The stock market shrugged, closing up a third of a percent on strong job numbers.

Unemployment is at its lowest level since 1969.
