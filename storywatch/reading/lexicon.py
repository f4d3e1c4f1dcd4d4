"""Word lists for names: titles, roles, bodies, given names. General knowledge; lower case, no accents."""

from __future__ import annotations

MALE_TITLES = frozenset(
    """
    mr sir lord king prince sheikh sultan emir father fr brother baron count duke spokesman chairman
    congressman businessman statesman nobleman salesman policeman councilman assemblyman clergyman pope imam
    ayatollah cardinal archbishop bishop husband son grandfather uncle nephew señor senor monsieur herr
    signor don
    """.split()
)
FEMALE_TITLES = frozenset(
    """
    mrs ms miss lady dame queen princess sister baroness countess duchess spokeswoman chairwoman
    congresswoman businesswoman stateswoman councilwoman assemblywoman wife daughter mother grandmother aunt
    begum daw niece madam madame señora senora frau signora
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
