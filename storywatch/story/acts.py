"""What the press says around the acts of diplomacy: families of words, by what is done.

Each line holds verbs and nouns of one act or of the thing it is done to, then what is told where it is near:
who must agree, by which steps it comes, what stands in its way. Written from general knowledge of the
register; no entry names a person or comes from a story. The lines are read like those of ``topics.py``.
"""

from __future__ import annotations

ACTS = """
agreement accord deal pact treaty settlement arrangement compromise bargain understanding memorandum | talks
    negotiate conversations sign initial initialled text annex draft articles proposal terms deadline
    extension breakthrough progress deadlock impasse gap closer stalled collapse break-off broken-off
    broke-off breakdown resume concession mandate agreed differences positions conclude table round failure
    fail succeed success document paper interim
release free freed freedom | trial verdict court judge judiciary charge sentence prosecutor lawyer appeal
    bail case espionage jail cell prison detained detainee arrest held custody consul consular pardon
    clemency swap innocent guilty convicted
release let-go let-leave free freed | fine bail bond surety court magistrate owners captain arrest detained
    seized impounded confiscated port crew pay paid
vessel ship boat freighter tanker trawler | captain skipper master owners crew harbour port cargo flag
base airfield garrison installations barracks | lease treaty troops airmen planes runway close closure evict
    notice terms renew rent leave go
frigate warship gunboat destroyer cruiser navy naval fleet squadron corvette | ship patrol withdraw sail
    port zone escort vessels protection
withdraw withdrawn withdrew pull-out pull-back pullback pullout leave | left move gone-home go-home sail
    return stay remain keep home recall
senate parliament congress assembly deputies lawmakers legislature chamber | vote veto override majority
    hearing committee bill resolution motion ratify ratification approve reject amendment debate speaker
    whip overturn block
inspector inspection | access visit site compound facility plant samples cameras seals safeguards verify
    admit allowed refuse
let-in let-into admit allow access enter entry | door closed bar visit gate refuse permit
embargo ban sanctions restrictions prohibition moratorium | terminate lapse expire renew maintained
lift ease end terminate lapse expire expiry abolish repeal scrap rescind | relief
visit trip journey | postpone put-off cancel invitation delay arranged come go host received
stop block prevent overturn override veto defeat thwart kill | vote reject majority motion
parley | talks negotiations conversations dialogue consultations discussions contacts table round resume
    resumption suspend break-off broken-off adjourn delegation envoy venue agenda precondition direct
    indirect secret channel intermediary mediator host session sat sit constructive fruitless deadlock
    progress breakdown collapse proposals boycott invitation
tete-a-tete | meeting met summit encounter audience face-to-face get-together venue date place agenda
    invitation host attend arrive received handshake shake-hands shook-hands table delegation counterpart
    session sidelines seat talks see saw seen sit sat greet motorcade hotel schedule diary cancel postpone
    boycott snub avoid precondition come dinner lunch photograph
curbs | sanctions embargo blacklist asset-freeze travel-ban penalties punitive measures restrictions impose
    lift ease tighten relief suspend waiver exempt target list bank assets oil exports trade vote council
    veto consensus unanimous expire renew extend package bite evade evasion enforce phase adopt punish
    comply compliance
liberty | release free freed freedom liberate trial tried verdict court judge judiciary judicial charge
    sentence prosecutor lawyer counsel appeal bail case espionage spying jail cell prison imprisoned detain
    detainee detention arrest held holding custody captivity captors kidnappers consul consular pardon
    clemency amnesty swap exchange ransom guilty innocent convicted acquitted home return family mother wife
    brother relatives reunited let-go let-out set-free hand-over walk-free flight deport health
    hunger-strike campaign
abducted | hostages captives kidnapped crew sailors release free freed captors gunmen kidnappers ransom
    demand deadline swap exchange negotiate families wives home rescue raid unharmed alive killed threat
    threatened embassy siege proof-of-life video letter
prisoners-of-war | prisoner detainee exchange swap release list red-cross camp repatriate handed-over freed
    return
yacht | trawler freighter tanker vessel ship boat steamer skipper captain master owners crew seamen harbour
    port quay moored anchor cargo hold sail tow flag impounded seized boarded arrested nets fine
    coastguard coast-guard sunk
airbase facility | base airfield garrison installations barracks lease treaty troops airmen soldiers planes
    bombers radar runway close closure shut evict notice terms renew rent tenancy leave go remain stay
    keep allied alliance withdraw agreement sovereignty
submarine carrier | frigate warship gunboat destroyer cruiser corvette navy naval fleet squadron ship
    vessels patrol withdraw withdrawn move sail port station escort protection collision rammed fire shots
    waters zone operation
redeploy | withdraw withdrawn withdrew pull-out pull-back pullback pullout retreat left leave move gone-home
    go-home depart departure sail return stay remain keep home recall evacuate timetable troops convoy
    column positions handed-over deadline vacate dismantle beyond
division | troops soldiers army forces battalion brigade contingent tanks armour border withdraw withdrawn
    deploy sent send reinforce mass positions barracks casualties front advance exercise mobilise convoy
    column rotate
parliamentary congressman lower-house upper-house commons | senate parliament congress assembly deputies
    lawmakers legislature chamber vote veto override overturn majority hearing committee bill resolution
    motion ratify ratification approve reject amendment debate speaker whip caucus opposition speech
    session recess adopt pass block two-thirds abstain count
derail scupper | stop block prevent overturn override veto defeat thwart kill sink torpedo vote reject
    majority motion oppose undo obstruct filibuster injunction
safeguards | inspector inspection verification verify access visit site compound facility plant samples
    camera agency monitors admit enter entry barred turned-away let-in seals declare undeclared suspicious
    report team laboratory satellite
admission permit | let-in let-into admit allow access enter entry open door gate closed bar refuse
    turned-away visit visa pass inspection
rocket launcher | missile launch test fired range deploy silo warhead battery dismantle remove shield
head-of-government | prime-minister premier chancellor resign quit step-down survive confidence
    no-confidence coalition cabinet majority party leadership rival successor oust reshuffle sack dismiss
    stay remain lose lost fall
stood-down topple downfall | resign quit step-down stand-down step-aside oust dismiss sack fall survive stay
    remain cling confidence no-confidence motion vote successor coalition pressure calls future majority
    leadership post office go gone lost support position
overthrow overthrown | must-go go removed depart departure exile transition successor regime rule power
    future role legitimacy stay remain step-down
putsch junta mutiny takeover | coup army officers barracks tanks radio curfew arrested loyal plotters plot
    overthrow restored general seized power palace
martial-law state-of-emergency curfew | emergency lifted declare impose army troops decree protests extend
demonstration march marchers rally unrest riot | protest police crowd square arrested tear-gas dispersed
    strike students concessions killed
overflight overfly | airspace flights planes jets airlines close banned permission intercepted shot-down
    violated
encircled | blockade siege cut-off quarantine lift supplies food ships convoy relief break broken run starve
    airlift
crude petroleum | oil output quota barrels price pipeline tanker refinery exports wells embargo
grid | power electricity blackout cuts cable station plant supply rationing lights
reservoir | water dam river fill flow downstream drought share treaty turbines sluice irrigation
flour | grain wheat barley corn maize harvest bread ban export ship shipments quota silo price shortage
    lorries tons tonnes farmers port
medicine | aid relief food convoy trucks lorries access blocked reached deliver corridor airlift starving
    hunger famine camps agency warehouse
hunger starvation | famine drought aid grain food appeal donors deaths harvest
displaced migrants evacuees | refugees exiles camp border return home asylum crossed flee fled resettle
    expelled boats
send sent dispatch station reinforce | deploy soldiers mission contingent parliament mandate arrive landing
    advisers trainers withdraw
blue-helmets | peacekeepers monitors observers mandate deploy council contingent zone patrol attacked
    withdraw extend expire
security-council | resolution council veto draft vote abstain adopt members binding text
destruction hand-in | disarm disarmament decommission dismantle destroy surrender rid eliminate stockpile
    arsenal inspectors verify inventory cache deadline weapons remaining comply
execute death-sentence death-penalty hang | appeal clemency commute reprieve pardon sentence court stay
    gallows
refuge defect defector sanctuary | asylum exile embassy granted request visa flee fled family safe-conduct
persona-non-grata | expel expulsion recall ambassador embassy diplomats staff hours retaliate tit-for-tat
    leave consulate attaches
consulate charge-d-affaires | embassy ambassador mission envoy recall reopen close restore relations
    accredit flag staff credentials posted
diplomatic-relations | relations ties restore break broken sever normalise ambassadors embassies thaw
recognize recognition | recognise independence statehood embassy declare sovereign sovereignty state
    republic ambassadors
secession self-rule breakaway separatist | independence autonomy referendum recognise declare province
    parliament flag constitution
secede | leave quit exit withdraw referendum member membership alliance union treaty stay remain notice
    terms
island province enclave peninsula | territory claim sovereignty map flag landed occupied annex hand-over
    lease garrison dispute return
fishery cod herring | fishing limit zone quota catch tons tonnes licence miles trawler boats nets gunboat
    fishermen
duty | trade tariff quota import export goods retaliate levy dispute rounds surplus dumping
raise hike | increase rise toll fee tariff percent per-cent revenue cut freeze unchanged announce doubled
    postponed
currency devaluation exchange-rate peg | reserves central-bank float speculators market
reparations indemnity | compensation damages pay paid payment claim victims families liability amount offer
apologise apology regret | sorry demand insult expressed statement forgiveness acknowledge
wreck | crash shot-down downed wreckage recorder black-box investigators missile radar survivors bodies
    pilot cause debris
sank | sink sunk torpedoed survivors lifeboat mine wreck divers crew drowned captain inquiry
cable memo | leak documents published genuine forged forgery authentic newspaper classified source
go-between intermediary good-offices | mediate broker offer accept shuttle envoy neutral host proposal talks
    secretary-general rejected
mobilise call-up reservists conscription | army reserves border war demobilise order
manoeuvres wargames | exercise drills troops ships navy cancel postponed border planned joint begin end
nationalise expropriate seizure-of-assets | company compensation shares owners foreign decree mines
abdicate | monarchy king queen throne crown succession heir regent prince princess renounce parliament
    coronation oath
sick hospital | illness health doctors bulletin operation recover recovery condition absent seen treatment
    successor
strikers | strike walkout stoppage union miners workers dockers pay offer ballot picket settlement
    return-to-work
distance turn-away | drop abandon ditch desert realign support back ally alliance side stand loyal loyalty
    defend choice choose prop protect veto
defend stand-by | support back ally alliance loyal abandon drop aid arms shield protect veto
aim goal | policy stance position line strategy change shift contradictory confusion message clarify
    priority insist
political-solution political-settlement | transition handover interim elections constitution government
    talks process peace future power opposition regime
take-sides favour | side choose support back recognise government rebel general militia neutral
pledge promise undertake | commit guarantee honour obligation fulfil kept assurance failed comply
comply compliance obey honour respect implement | resolution order deadline defy refuse violate breach terms
plan | offer proposal accept reject consider study reply answer response terms
agree-to | accept refuse reject offer conditions terms reply answer
join-talks | attend take-part participate boycott summit conference seat delegation invitation stay-away
    absent
build built construction | settlement wall fence plant permit approved freeze halt contract
border-line map | demarcation commission surveyors pillars river claim
devolution language minority | autonomy schools law rights constitution parliament protest province
restitution artefacts | remains bodies museum loan claim handed-over bury burial identify
genocide massacre atrocity war-crimes | graves witnesses bodies tribunal evidence survivors deny
    investigators
"""
