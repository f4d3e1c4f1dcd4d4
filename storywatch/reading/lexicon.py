"""Word lists for names: titles, roles, bodies, given names. General knowledge; lower case, no accents."""

from __future__ import annotations

MALE_TITLES = frozenset(
    """
    mr sir lord king prince sheikh sultan emir father fr brother baron count duke viscount earl spokesman
    chairman congressman businessman statesman nobleman salesman policeman councilman assemblyman clergyman
    pope imam ayatollah cardinal archbishop bishop husband son grandfather uncle nephew señor senor
    monsieur herr signor don alhaji
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    mrs ms miss lady dame queen princess sister baroness countess duchess viscountess spokeswoman chairwoman
    congresswoman businesswoman stateswoman councilwoman assemblywoman wife daughter mother grandmother aunt
    begum daw niece madam madame señora senora frau signora hajia alhaja
    """.split()
)
TITLES = (
    frozenset(
        """
    mr mrs ms miss mx dr prof professor sir lord lady dame president vice-president vice premier prime
    minister chancellor secretary secretary-general general foreign defence defense finance interior trade
    energy justice home deputy former ex-president ex acting interim sen senator rep representative gov
    governor congressman congresswoman mayor judge king queen prince princess crown ambassador envoy special
    spokesman spokeswoman spokesperson gen col colonel lt lieutenant maj major capt captain adm admiral sgt
    sergeant cmdr commander brig brigadier marshal chairman chairwoman chair chief director speaker head
    leader commissioner rev reverend father fr pope cardinal archbishop bishop sheikh emir sultan ayatollah
    imam rabbi comrade hon chargé charge consul attaché attache undersecretary under-secretary under
    attorney attorney-general inspector constable superintendent analyst economist historian author lawyer
    activist candidate republican democratic democrat congressional state baroness baron count countess duke
    duchess madam madame monsieur herr frau señor señora senor senora councillor alderman minister-president
    co-chair counsellor counselor adviser advisor aide strategist press mgr msgr monsignor honourable
    honorable excellency sayyid sayed hajj haji datuk dato pandit shri smt begum daw ratu mullah maulana
    mufti patriarch abbot h.e ustaz ustadz ustad vice-minister vice-admiral rear-admiral vice-chancellor
    commodore viscount viscountess earl marquess lieutenant-general major-general lieutenant-colonel
    brigadier-general prosecutor treasurer negotiator mediator rapporteur coordinator solicitor ombudsman
    comptroller ceo nurse lawmaker legislator mep lecturer alhaji alhaja hajia mallam malam oba dasho lama
    tengku tunku swami acharya sardar ven venerable academician maitre lt.-col lt-col lt.-gen lt-gen maj.-gen
    maj-gen brig.-gen brig-gen rt barrister engr archimandrite metropolitan comandante licenciado
    """.split()
    )
    | MALE_TITLES
    | FEMALE_TITLES
) - {
    "don",
    "son",
    "count",
    "major",
    "general's",
    "state",
    "crown",
    "special",
    "under",
    "home",
    "trade",
    "energy",
    "press",
    "charge",
    "vice",
} | {
    "major",
    "vice",
}
ROLES = frozenset(
    """
    minister president premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson
    chief head leader director governor senator general commander king queen prince princess judge mayor
    official officials analyst professor economist lawyer attorney counsel adviser advisor aide chairman
    chairwoman chair commissioner speaker deputy diplomat consul undersecretary negotiator mediator
    inspector congressman congresswoman representative lawmaker legislator mp member candidate nominee
    strategist manager executive founder editor journalist reporter correspondent author historian
    researcher scientist expert fellow scholar activist campaigner pollster consultant physician doctor
    priest bishop archbishop cardinal pope imam rabbi pastor colonel captain major lieutenant admiral
    marshal brigadier sergeant officer prosecutor investigator rapporteur delegate emissary monarch emir
    sultan sheikh dictator ruler strongman politician statesman banker businessman businesswoman billionaire
    tycoon coach teacher student farmer worker resident witness wife husband son daughter brother sister
    father mother widow vice-president secretary-general ceo owner partner organiser organizer coordinator
    counterpart coordinator treasurer whip veteran boss incumbent
    """.split()
)
BODIES = frozenset(
    """
    ministry department government office committee council commission party agency union association bank
    court university institute college school company corporation group foundation campaign parliament
    congress senate house assembly bureau board cabinet administration embassy mission delegation army navy
    force forces police service services news times post radio television network press church society
    league alliance bloc coalition federation organisation organization fund centre center club front
    movement city county republic kingdom conference secretariat authority trust hospital tribunal command
    staff republicans democrats street palace kremlin pentagon vatican nations states
    """.split()
)
PARTICLES = frozenset(
    """
    al el ul bin ibn ben bint abu de del della di da dos das du la le van von der den ter ten zu af av y e
    """.split()
)

MALE = frozenset(
    """
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony
    mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey
    ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
    alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary
    peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan
    arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne
    randy mason vincent liam roy bobby caleb bradley russell lucas philip eugene howard fred ernest martin
    craig stanley leonard tony luis carlos antonio miguel manuel pedro jorge rafael fernando diego javier
    sergio alberto pablo andres eduardo marco mario luca giovanni giuseppe francesco paolo stefano matteo
    angelo angelino silvio romano carlo pierre jean jacques francois michel philippe laurent olivier alain
    bernard emmanuel nicolas henri louis hans klaus wolfgang jurgen dieter heinz karl fritz otto helmut
    gerhard frank-walter horst uwe stefan andreas markus sebastian jan jens lars erik nils sven olaf olof
    anders bjorn gunnar henrik mikael ivan dmitry dmitri vladimir sergei sergey alexei aleksei alexey
    mikhail nikolai boris yuri igor oleg viktor victor andrei anatoly konstantin pavel roman maxim maksim
    leonid evgeny yevgeny gennady vitaly petro oleksandr volodymyr mykola bogdan jaroslaw donald lech
    andrzej piotr tomasz marek pawel janos viktor laszlo gabor istvan zoltan petr vaclav milos milan zoran
    slobodan dragan goran nikola aleksandar mehmet mustafa ahmet recep mevlut abdullah mohammed muhammad
    mohamed ahmed ali hassan hussein hossein omar khaled khalid ibrahim youssef yusuf mahmoud saad saeed
    bashar walid tariq karim rashid hamid reza mohsen javad abbas faisal salman fahd nasser anwar hosni
    yasser benjamin ehud shimon yitzhak moshe avi yair daniel amir rajiv narendra manmohan arun amit imran
    nawaz pervez asif hiroshi kenji shinzo taro junichiro akira kim lee wei jian jun ming xi hu deng zhang
    wang kofi kwame nelson thabo jacob desmond robert olusegun goodluck paul joao jair luiz hugo fidel raul
    evo nicolas rex barack boris jeremy nigel simon ian neil graham gordon gavin stuart malcolm alistair
    alastair hamish duncan rory conor liam declan brendan seamus ted bob bill jim tim tom dan ben sam mike
    chris steve greg jeff ken rick ron rob phil pete matt nick alex max leo theo oscar hugh rupert giles
    geoffrey trevor clive barry derek mitch newt reince rudy chuck bernie lindsey harry nathaniel abraham
    isaac elias arnold harold dennis edmund omar jonas viktor idris hamid taro marek tobias emil felix anton
    aldo bruno enzo dario fabio flavio gianni guido ivo josef jozef kurt lorenz ludwig matthias nikos kostas
    yannis giorgos alexis andris juris tomas vytautas mart toomas martins janis valdis aigars gintaras
    algirdas kestutis arnoldas trond kjell knut leif gunnar torstein eirik magnus niklas lennart bjarne
    jyrki pekka timo esko bogomil kiril ivaylo boyko plamen georgi stoyan zhelyu todor traian mircea
    ion adrian liviu tibor ferenc bela imre jozsef stanislav jiri bohuslav miroslav radovan momir vojislav
    zivko stipe ivica branko timur bolat daniyar nursultan kassym rustam ramzan aslan ilham heydar nikol
    serzh giorgi mikheil irakli yusuf nasir tariq haidar nouri abdul jawad ayad adel sameh nabil boutros
    abiy tilahun meles hailemariam tedros ousmane mamadou abdoulaye macky blaise idriss juma uhuru raila
    emmerson cyril hage muhammadu atiku chukwuma soenarto joko susilo bambang mahathir najib anwar rodrigo
    ferdinand fumio yoshihide shigeru naoto alvaro gustavo sebastian ricardo arturo ernesto rodolfo adolfo
    """.split()
)
FEMALE = frozenset(
    """
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra
    margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon
    laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine
    christine debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth
    virginia lauren kelly christina joan evelyn judith andrea hannah jacqueline martha gloria teresa theresa
    ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris
    marilyn danielle beverly isabella diana natalie brittany charlotte marie kayla alexis lori hillary
    melania ivanka nikki condoleezza madeleine susan samantha kellyanne huma elena natalia olga irina
    svetlana tatiana ekaterina yelena ludmila galina valentina anastasia maria darya oksana yulia lesya
    ursula heiko annegret annalena claudia sabine monika petra birgit helga ingrid astrid karin kristina
    margot annika eva lena greta sofia federica giorgia francesca chiara giulia paola silvia elisabetta
    laura carmen dolores pilar isabel lucia rosa ana beatriz mariana gabriela dilma cristina michelle
    veronica segolene marine anne christine nathalie sylvie brigitte valerie florence fatima aisha ayesha
    khadija leila layla maryam mariam zahra noor amina salma benazir indira sonia sushma nirmala pratibha
    hina sheikh aung yuki akiko yoko mei ling lan golda tzipi ayelet miri angela margaret theresa nicola
    ruth diane harriet yvette priti amber penny liz joanna fiona catriona moira siobhan niamh aoife mairead
    joyce ellen wangari ngozi winnie graca phumzile sahle agnes beatrice clara dora edith elsa esther flora
    helen helena henrietta irene iris ida ines jana jane janine jill jo joanne josephine juliet kate
    katarina katrin kirsten klara louise lucy lydia magdalena marta martina mathilde mia mina mira miriam
    nadia nina nora paula renata rita selma simone susanna sylvia tamara tanya thea tina vera vesna wanda
    yasmin yvonne zoe zsuzsanna mona debbie kathy linnea solveig ingeborg torunn sigrid gudrun turid randi
    liv hilde tove ebba freja maja malin pernille mette birgitte aino kaisa tarja sanna daina inese
    ilze zane liga inga aija dalia ruta egle jurgita kaja kersti ewa agnieszka malgorzata jadwiga bozena
    ludmila jitka zdenka bohumila eszter ildiko katalin judit ioana mihaela desislava radka velika snezana
    jelena milica biljana danijela ivana mirjana zeynep meral tansu emine shirin nasrin zohreh sima fawzia
    rania dina nawal nabila souad latifa zineb fatoumata aminata aissatou mariama adama ellen joyce chipo
    grace amara chiamaka adaeze wanjiru saule gulnara aigul dinara zulfiya roza nargiz aliya megawati retno
    siti nurul corazon imelda leni kamala lakshmi indrani sunita meera kavita mamata haruka sanae tomoko
    ximena lucia carmen soledad pilar mercedes consuelo inmaculada violeta alicia elvira esperanza lourdes
    """.split()
) - {"jean", "heiko", "sheikh", "alexis"}
MALE |= frozenset(
    """
    josh jon ned ray lou ralph fredrick frederick albert alfred allan allen anton armand arnaud artem
    artur arvid asger axel bart basil bastian ben bert bertrand bjorn bob bogdan borut brad brent bret brett
    carlton cedric cesar clark clement clint clyde cody colin cormac curtis cyrus dale damian damien
    danilo darren darrell dave davit dean denis dermot dirk dmytro dominic don donnie doug dwight
    ed eddie edgar eduard edwin efraim eivind elliot elliott emre erich ernst errol esteban evan everett
    fabian felipe fidelis finn florian francis franco francois franz fredrik gareth gaston gaspar geert gene
    gerard gerhard gerry gilbert gilles glenn grant greg gregor grigory guillaume guillermo gus haakon
    hakan hannes harald harris harrison harvey hector heinrich hendrik herbert herman hermann hernan
    herve homer horace hubert humphrey ian iain ignacio igor ilya immanuel ingo ira ismail ivor jaap jack
    jaime jake jamal jamie jared jarmo jay jeb jed jeffery jens jerome jesper jimmy joachim joakim joaquin
    joel johan johann johannes johnny jonas jorg jorgen josep joost jules julian julien julio julius jurij
    kamal kari karl-heinz karsten kaspar kemal kirk kristian kristof kwasi laurence leandro leon
    leonardo leopold lester lewis lionel lloyd lorenzo lothar louis lucien ludovic luigi lyndon maarten
    magnar mamoun manfred manuel marc marcel marcelo marcin marcos marcus mariano marvin massimo mateo
    mathias mathieu matti maurice maxime maximilian mehdi melvin merlin michal miklos milton mitchell mohammad
    mohamad moritz morten muammar murat murray mykhailo nabil nate neal nestor neville niall nicolai niels
    nicola niko noel norbert norman octavio oisin oliver omer orlando oscar osman otis owen pascal patricio
    paulo pasquale pedro per percy perry philipp pierce prakash quentin quincy rafael rainer raja rajesh ralf
    ramon randall rashad raul raymond reginald rene rex reynaldo rhys ricky rodney roland rolf romain ronnie
    ross roy ruben rudolf rufus ruslan russ salvador salvatore samir sami sandro santiago saul sebastien
    serge sergiy sid sidney simeon sol soren spencer stan stellan stephan stepan sterling steven stewart
    sverre sylvain taavi tadeusz tarek tariel taras terence terrence thabiso theodor theodore thierry thor
    thorsten tobias todd tomislav tommy torsten travis troy tyrone ulf ulrich umberto urs vadim valentin
    valery vaughn vernon victor vidar vince vitor vittorio vivek vladislav vlado volker wade wallace wally
    warren wendell wesley wes wilbur wilfred wilhelm winston witold wojciech xavier yannick yann yasin
    yitzhak yoav yonatan younes yves zbigniew zdenek zeljko zvi abdel abdelaziz abdelhamid abdulaziz adnan
    akbar alaa amr anas ashraf ayman aziz baha bilal bassam dawood ehsan elias fadi farid farouk fawzi fuad
    ghassan habib hakim hani haroon hashim haytham hisham husam husayn hussain idris iqbal isa ishaq issa
    jabir jafar jalal kamran latif luay mahdi majid malik mansour marwan masoud mazen moussa mounir mukhtar
    munir musa naeem naguib naim nawaf nizar osama othman qasim rafik rafiq ramadan riad riyad sabri sadiq
    salah saleh salem salim samer seif shafiq sharif sulayman suleiman taha talal tawfiq wael wajid wasim
    yahya yaqub younis yousef zaid zaki zayd ziad zuhair abhijit ajay ajit akhil alok amar amol anand anil
    anurag arjun arvind ashok ashwin atul deepak dinesh ganesh gopal gaurav girish govind hari harish jagdish
    jayant kapil karan kiran kishore krishna kumar lalit mahesh manish manoj mohan mukesh nikhil nitin pranab
    prem raghuram rahul ram raman ramesh ranjit ravi rohit sachin sandeep sanjay satish shashi shyam siddharth
    subrahmanyam sudhir sunil suresh uday vijay vikram vinod yogi agus bagus budi dwi eko hendra iwan made
    nyoman prabowo rizal teguh wahyu yudi aung thein htun kyaw min zaw somchai somsak surin thaksin prayut
    kittiratt nguyen vo cao duc hung minh quang tuan yong jae joon sung seung hyun dong woo ichiro kazuo
    ken koichi makoto masahiro nobuo satoshi takashi takeshi tetsuo toru yasuo yukio chibueze chidi chukwu
    emeka femi ikechukwu kelechi kunle musa nnamdi obinna ola segun sola tunde uche abebe asfaw bekele dawit
    girma haile kebede lemma mulugeta tadesse tesfaye yohannes kipchoge kiprono mwangi njoroge odhiambo omondi
    otieno wafula baraka hamisi jakaya salum simba bongani lwazi mandla sipho themba vusi zweli alioune amadou
    babacar boubacar cheikh demba djibril lamine mamady modibo moctar oumar sekou seydou souleymane yaya
    """.split()
)
FEMALE |= frozenset(
    """
    ava melanie leslie ada adela adele adriana agatha agneta alejandra alena alessandra alexandra alexandria
    alina alison allison alma amalia amanda amelie anais anastasiya andreea anette angelica angelina anita
    annabel annalisa anneli annette annie anouk antonia arlene aurora barbora bella berit bernadette
    bertha beth bettina bianca bonnie bridget camilla cara carina carla carlotta carly carrie cassandra cecile
    cecilia celia celine chantal cheryl chloe christa christiane cindy claire clarissa claudine colette
    constance cora corinne courtney daniela daphne deirdre delia denisa desiree dolly dominique doreen
    dorothea eileen elaine eleanor eleni elisa elise eliza ella elke eloise elvira emilia emilie erica erika
    erin esme estelle eugenia eugenie eunice eveline fabienne faye felicia fernanda fleur frederique
    frida gabriele gail gayle genevieve georgina geraldine gertrude gisela giselle glenda gloria greta gwen
    gwendolyn hana hanna hannelore harriet hazel heidi helene hermine hilda holly ilona imogen inga ingeborg
    inger inna isabelle ivy jackie jacinda jade jamila jeanette jeannette jeanne jemima jenna jennie jenny
    jessie jill joan jocelyn johanna jolanta jolie josefina joy juana juanita judit julianne juliana juliette
    justine karina karla karolina kate katerina katharina katherina kathie kathrin katie katja katya kay
    kerstin kim klaudia kristen kristin kristine kristy lara larisa latoya laurence laurie lea leah leila
    leonor leonora leticia lidia lila lillian lily lina linnea liselotte livia liza lois lola loretta lorna
    lorraine louisa lourdes luciana ludovica luisa luz lyudmila mabel mackenzie mae magda maggie maia maike
    manuela mara marcela marcia margarete margarita margherita margrethe mari marianne maribel marina marion
    marisa maritza marjorie marlene marsha matilda maud maureen mavis maxine maya megan melinda melody
    michaela mila milena millicent minna miranda molly monica monique muriel myra myrna nadezhda nadine
    natacha natasha nell nelly nichole noemi noreen norma odette odile olive ophelia paige pam pamela patrice
    patty paulina pauline peggy penelope perla phoebe phyllis polly poppy portia priscilla rachael ramona
    raquel rebeca regina renate renee rhonda ricarda rina roberta rochelle rosalie rosalind rosario
    roseanne rosemarie rosemary roxana roxanne rosie sabina sabrina sadie sally samira sara saskia
    sharyn sheila shelley sherry sibylle signe sigrun silke simona sofie solange sophie stacey stacy stefania
    stella stephania suhair susana suzanne suzie svetla sybil tabitha tania tatjana tatyana teodora tess tessa
    theodora tiffany tilda trina trish trudy ulla ulrika ulrike uma ute valeria valerie vanessa vasilisa
    verena veronika vicky victoire viola viveca vivian vivien viviane wendy wilhelmina wilma xenia
    yael yana yolanda yuliya yvette zdenka zelda zoya zora zuzana zuzanna abeer afaf ahlam aida alia amal
    amani amira arwa asma asmaa ayah azza basma bushra dalal dalia farah farida fatemeh fatma ghada hadeel
    haifa hala halima hamida hanaa hanadi hanan hayat heba hind huda ibtisam iman inas jumana khadijah
    laila lamia lubna maha mai majida malak manal marwa maysa mouna nadia nahed naima najat najla nesreen
    nour nouf raghad raja rana randa rasha razan reem rima ruba sahar saida salwa samar samia sana sawsan
    shaima shatha siham soha suad suha tahani wafa widad yasmeen zainab zubaida aarti aditi anita anjali
    anuradha aparna archana asha deepa deepika divya gayatri geeta gita jaya jayalalithaa jyoti kalpana
    kiran lata madhu mamta mamata manju medha nandini neelam neha nisha padma pooja preeti priya radha rani
    rekha renu ritu sadhna sangeeta sarita savita seema shalini sheela shobha smita sneha sujata sumitra
    swati tara usha vandana vasundhara vidya aiko asuka ayako chika chiyo emi eri fumiko hanako hiroko junko
    kaori kazuko keiko kyoko mariko masako mayumi michiko midori naoko noriko reiko sachiko satoko setsuko
    sumiko takako toshiko yasuko yoshiko yuko yuriko yumi dewi endang fitri indah lestari nining puspa rini
    sari sukmawati tri wulandari yanti nang thida thuy trang lan huong hoa mai phuong linh ngoc adanna
    adaobi amaka bukola chinwe ebele folake funmi ifeoma ifeyinwa kemi nkechi ngozika nneka obiageli
    omolara oluchi ronke titilayo yetunde yinka akua ama efua esi yaa abeba almaz aster genet hirut meseret
    mulu selam tigist tsehay achieng akinyi atieno awino nyambura wairimu wanjiku wambui njeri naliaka
    nomvula nosipho ntombi thandi thandiwe zanele zodwa awa coumba dieynaba khady ndeye oumou rokhaya
    """.split()
)
EITHER = frozenset(
    """
    terry leslie robin kelly jordan casey taylor jamie lee kim chris alex jean jo dana tracy shannon sandy
    francis lynn pat sam marion laurence nicola andrea dominique kiran raja sasha ali lan minh hung tri
    mai rene valery dale kari gabriele jackie noor nour stacy courtney vivian evelyn joan jan rosario
    michal issa isa musa aung min htun yong sung seung hyun woo jae made eko ola sola uche ken carol lou
    jocelyn beverly
    """.split()
)
"""Given names of women and of men: they tell nothing."""
