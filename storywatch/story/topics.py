"""Small lexicon of diplomacy: words that frame a question, topics, outcomes, and what countries are called.

Written from general knowledge of the register; no entry names a person or comes from a story.
"""

from __future__ import annotations

from storywatch.story.acts import ACTS

FRAME = frozenset(
    """a an and any anyone anything are as at be been before being but by can could did do does during ever
    for from get give given go going had happen happened happens has have he her him his how if in into is it
    its just made make makes may might more most much must need new next no not now of off on one or other our
    out over own shall she should so some soon still such take taken takes than that the their them then there
    these they this those through to too under until up upon was were what when where whether which while who
    whom whose why will with within without would yet you your ought we us i me my about after again against
    all also am because between both each few further here once only same very s t don put come comes came
    place open question truly really actually""".split()
)

LIGHT = frozenset(
    """figure figures international remaining remain part side lead act carry country countries world nation
    state states official officials government force forces leader leaders people person year week day month
    way issue matter situation crisis full major political military national foreign local public policy begin
    start bring reach help try seek want keep let set turn see show use work call find hold stand result
    impose adopt introduce establish serve play role minister ministers president plan plans big long last
    first second two three end back attempt heavy joint mutual common special senior formal
    disputed""".split()
)
"""Words that say little of what a question is about, in stories of this kind."""

# One topic a line: words that say the same thing, then words that go with it. A hyphen joins two words in a
# row. An indented line goes on with the one before.
_TOPICS = """
meet meeting meetings met summit talk talks encounter sit-down sat-down shake-hands shaken-hands
    shook-hands handshake audience face-to-face get-together |
    see receive host visit travel trip journey counterpart table invitation venue bilateral trilateral
    conference go come attend session diary round delegation participate participation presence
talk talks negotiate negotiation negotiations negotiator dialogue mediation mediator mediate discuss
    discussion consultations contacts back-channel | meet meeting summit round table envoy broker
    intermediary proposal offer
visit trip travel journey tour go arrive arrival fly | host receive welcome guest postpone itinerary
sanction sanctions embargo blacklist asset-freeze travel-ban punitive penalties sanctioned | measures
    penalty restrictions punish punishment consequences isolate isolation ban tariffs boycott freeze
    list listed delist designate designation
into-force take-effect takes-effect took-effect in-force enter-into-force effective | apply suspend
    suspended suspension expire repeal adopt adopted begin renew renewed
embargo ban prohibition moratorium boycott measure | lift restrict restriction inspect inspection
    import export curb quarantine
lift lifting ease easing relax scrap end remove drop waive suspend | reopen resume stay extend keep
    restore partial
extend extension prolong renew renewal rollover | expire expiry lapse deadline
impose slap adopt introduce levy | announce approve agree tighten increase extend widen
ceasefire cease-fire truce armistice cessation hostilities lull | fighting fire guns shelling pause
    violation monitor
peace talks truce settlement accord | ceasefire reconciliation
deal agreement accord pact treaty settlement compromise memorandum | agree terms clause text draft
    sign signature initial package framework concession
sign signature signing initial ratify ratification endorse | text agreement treaty document
    parliament
ratify ratification approve | parliament vote senate treaty
withdraw withdrawal pullout pull-out pullback retreat evacuate evacuation | leave troops soldiers
    forces depart departure redeploy pull-back timetable
troops soldiers forces army battalion peacekeepers regiment contingent brigade garrison | deploy
    deployment withdraw base armour border military
deploy deployment dispatch send | troops base mission reinforce
must-go should-go has-to-go have-to-go resign resignation quit step-down step-aside stand-down oust
    ousted removal depart departure impeach impeachment surrender-power regime-change give-up-power |
    legitimacy reign rule power coming-to no-role transition succession replace cling succeed
    no-confidence
transition succession handover reform regime-change | interim caretaker election elections future
    constitution end ends reign
flow flows flowing deliveries supply supplies pump pumped pumping throughput | resume resumption restart
    pipeline valve volume capacity half full crossed tap transit
gas oil fuel energy power electricity heating | pipeline supply deliveries household winter shortage meter
ration rationing rations shortage shortages | quota household stocks stores reserves emergency factories
    blackout cuts queue
explosion explosions blast blasts detonation explode exploded bomb bombing blow-up blown-up | incident
    accident attack leak rupture damage device cause debris
sabotage sabotaged saboteur tampering foul-play deliberate deliberately | attack explosion explosive bomb
    bomber provocation accident incident cause caused fault failure neglect negligence fatigue corrosion
    rust blame proof evidence trace traces investigators commission substance suspect arrested
    satellite
accident accidental mishap fault failure malfunction | neglect negligence error cause blame deliberate
prime-minister premier chancellor | cabinet coalition no-confidence confidence step-down resign
    resignation government
president presidency | inauguration term election
stay stays stayed remain remains remained cling-on survive survived survives in-office in-power |
    resign resignation step-down quit oust no-confidence confidence demand go leave term
no-confidence confidence-vote censure impeachment | motion vote majority survive survived opposition deputies
    resign
release released free freed freedom liberate liberated liberation hand-over handed-over handover
    repatriate repatriated return | home hostage prisoner captive captivity detainee detained held
    hold holding custody jail amnesty pardon remain exchange swap ransom crew home leave let-go let-out
    stay stays sail sailed
hostage hostages captive captives abductee kidnapped prisoner prisoners detainee detainees internee
    | release freed free captors held custody family families swap home
sailor sailors seaman seamen crew crewmen mariner mariners shipmates | tanker ship vessel captain
    aboard board
exchange swap trade barter | prisoner return
detain detention arrest jail imprison custody | charge hold prison police
trial court prosecute prosecution charge indict indictment tribunal verdict extradite extradition |
    judge sentence lawyer hearing
extradite extradition hand-over surrender | court warrant request
vote ballot poll election elections referendum plebiscite | campaign candidate turnout voters
    parliament seats voter
win victory | lead majority ahead
election elections ballot poll vote | campaign candidate voters run
coalition majority cabinet government | partner party form parliament
attack assault raid strike strikes bombing bombardment airstrike offensive shelling | missile
    missiles bomb launch military target retaliate retaliation hit casualties
strike strikes airstrike bombing raid bombardment intervention military-action | attack launch
    missile missiles retaliate retaliation act action respond response
chemical gas nerve sarin chlorine toxic poison poisoning gassed gases | weapons arsenal attack
    stockpile inspectors
weapons arms arsenal stockpile munitions warheads rifles guns ammunition explosives weaponry grenades
    mortars | disarm disarmament destroy eliminate surrender cargo shipment consignment embargo load hold
    manifest crates smuggle smuggling smugglers contraband
cargo freight shipment consignment load | carry carrying ship aboard board hold holds crates unload manifest
disarm disarmament rid eliminate destroy dismantle surrender decommission | arsenal stockpile
    weapons remove inspectors commitment obligation
commit commitment pledge promise undertake obligation guarantee vow | agree assurance
nuclear enrichment uranium reactor atomic plutonium centrifuge | inspectors safeguards fuel plant
    bomb
inspect inspection inspections inspector inspectors verification verify monitor monitoring monitors
    observers investigate investigation probe inquiry | access team report sample evidence establish
    experts
investigate investigation inquiry probe enquiry commission | establish evidence finding report
    experts
establish determine prove proof evidence finding conclude conclusion | investigation
missile missiles rocket rockets warhead ballistic | launch test fire range
know knew known knowledge aware foreknowledge advance | complicit complicity involvement involved
    role responsibility responsible incompetent warned proof
involve involvement take-part complicit complicity role part responsible responsibility | proof
    evidence behind blame deny denied
blame responsible responsibility culpable behind guilty fault perpetrator carry-out carried-out |
    accuse accusation evidence claim deny denied
accuse accusation allege allegation claim | deny denied evidence
support back backing ally alliance align alignment aligned partner side stand stick prop | ties
    friend loyal relation
drop abandon ditch desert dump break-ties forsake break-with abandonment | support ally alliance
    side choose choice stick
align aligned alignment realign realignment ally alliance side join | partner choose choice ties
    relations support stick pick
choose choice side pick decide decision | either
join accession membership accede enter entry | candidate member bid apply application
leave exit quit withdraw withdrawal | depart
recognise recognize recognition | independence statehood embassy sovereignty
independence secession sovereignty autonomy self-rule breakaway | recognise referendum
border frontier crossing boundary checkpoint demarcation | close reopen fence line
blockade siege closure close closed shut cut-off | reopen open lift access port route
open opened opens reopen reopened reopening resume unblock let-through |
    close closing closure route crossing corridor pass passage gate
    ban bar barred shut gate suspend allowed admit
strait canal channel waterway passage | gate lock transit shipping ship navigation tanker vessel
ship vessel tanker freighter boat trawler steamer merchantman | crew seize seizure port navy coastguard
seize seizure capture impound board boarded | ship tanker return
navy naval fleet warship frigate patrol | exercise drill
exercise exercises drill drills manoeuvres maneuvers wargames | navy troops call-off cancel
aid relief humanitarian assistance convoy convoys | food medicine corridor access supplies
loan bailout rescue credit financing | fund bank billion tranche debt repay
debt default bond repay restructuring | creditors loan bank
currency devalue devaluation peg exchange-rate | bank crown reserves
tariff tariffs duty duties levy levies | trade import export quota
trade commerce export exports import imports | tariff quota goods market
grain wheat barley maize corn cereal cereals | bread harvest silo silos farmers bakers
food bread | price shortage
oil crude petroleum barrel | price pipeline output quota
gas pipeline | supply price
water dam river | flow share
fish fishing fishery trawler | quota waters
price prices cost | rise fall
raise increase hike rise | cut lower unchanged freeze
toll tolls dues fee fees charge charges | canal transit increase revenue
refugee refugees migrant migrants asylum displaced exile exiles | camp camps return border flee
return repatriation home go-back come-back take-back taken-back back rehire reinstate reinstated readmit
    re-employ | refugees exile dismiss dismissed dismissal sacked vacancies places replace apply
exile asylum refuge | flee
rebel rebels insurgent insurgents guerrilla guerrillas militia | fighters armed
coup putsch takeover mutiny | army power junta
war conflict hostilities fighting invasion invade | troops attack front escalate
escalate escalation spread widen | war
envoy ambassador embassy diplomat mission | recall expel expelled expulsion accredit
expel expulsion expelled recall recalled | ambassador diplomats persona-non-grata
policy strategy stance position line approach | clear message messages goal aim
protest protests demonstration demonstrators rally march unrest | police crowd square
strike strikes walkout stoppage union | workers wage
budget spending deficit tax cuts | billion vote
apologise apologize apology regret sorry | compensation
compensation reparations damages | pay claim
death killing killed murder assassination assassinate die | body autopsy
body bodies remains | bury
territory island islands sovereignty claim | dispute map border
dispute quarrel row standoff stand-off crisis | end resolve
consensus unanimity agreement agree unanimous | oppose divided split
resolution council veto | vote draft
mandate mission renew | council
leak leaked radiation spill contamination | plant accident
accident crash disaster explosion | investigate cause
shut shutdown close closure restart reopen | plant reactor
restart resume resumption reopen | halt suspend
halt suspend suspension freeze stop pause postpone postponed delay put-back put-off | resume later
    date
cancel call-off scrap abandon | postpone
go-ahead proceed take-place held hold | as-planned cancel postpone call-off
attend attendance boycott go come participate | summit meeting invitation
speak address speech | parliament
successor succeed succession heir replace | appoint name
appoint appointment nominate nomination | post
reform reforms amend amendment constitution | parliament bill law
law bill legislation act | parliament vote pass
power authority rule reign | surrender
plane aircraft airliner jet flight helicopter aeroplane airplane | shoot-down shot-down crash land landing
    pilot airspace wreckage hijack passengers airport
shoot-down shot-down down downed | missile plane aircraft jet drone wreckage pilot
airspace overflight flights flight | close closed violate violation airline plane jets landing
hijack hijacked hijacker hijackers seize siege storm | hostage passengers plane embassy demand gunmen
drone drones unmanned balloon | shot-down border airspace incursion
submarine torpedo mine mines minefield | sink sunk sweep clear navy
sink sank sunk sinking scuttled | torpedo mine ship survivors
incursion trespass intrusion violation violate | border airspace waters troops
spy spies espionage agent agents spying intelligence | arrest expel swap leak trial network
defect defector defection | asylum embassy spy
hack hacking hacked cyberattack cyber malware | network server blame election leak
interference meddling interfere meddle | election deny denied
vaccine vaccination epidemic outbreak virus disease cholera plague | quarantine health doctors cases border
quarantine isolation lockdown | virus ship outbreak lifted
earthquake flood floods drought famine storm cyclone hurricane disaster | relief aid victims appeal
famine hunger starvation malnutrition | food aid harvest grain
evacuate evacuation airlift rescue rescued | civilians citizens nationals stranded
radiation radioactive contamination fallout leak leaked | reactor plant dose level levels monitors evacuate
    iodine cloud discharge release
reactor plant power-station turbine core | shut shutdown restart cooling fuel rods accident inspect
    inspectors operator coolant
meltdown overheat cooling coolant | reactor core accident leak radiation
waste dumping dump pollution spill | sea river fishermen clean-up
treaty convention pact accord protocol charter | sign ratify clause article breach withdraw violate
breach violate violation break infringe flout | treaty agreement law ceasefire
test tests testing tested | missile nuclear bomb launch ban detonate underground
launch launched fire fired lift-off | missile rocket satellite test
disarmament limitation reduction cuts | missiles warheads treaty verification inspectors
base bases garrison airfield | lease troops eviction close withdraw
lease rent tenancy | base port expire renew
annex annexation annexed incorporate | territory referendum recognise occupation
occupy occupation occupied | troops territory withdraw settlers
partition unification reunification union federation merge | referendum states border talks
autonomy devolution self-government | province minority region
minority minorities rights language | school law discrimination
monarchy king queen throne crown royal | abdicate heir succession regent
abdicate abdication renounce | throne crown heir
visa visas passport passports | travel ban revoke entry
visit-cancelled snub | postpone visit
olympics games tournament championship | boycott team attend athletes
journalist reporter correspondent | jail detain expel accredit release
dissident activist opposition | jail trial release exile
execute execution hang hanged death-penalty | sentence clemency appeal
sentence sentenced convict convicted jailed | court years appeal judge
pardon clemency amnesty reprieve commute | release prisoner sentence
evidence proof proven prove trace traces | report findings claim inspectors investigators finding
report findings finding conclusion conclusions | commission inquiry investigators published
inquiry commission panel | report findings evidence chairman
cause caused blame | fault failure error accident deliberate sabotage
mediate mediation mediator broker go-between | talks envoy offer accept
mine-clearing demining | mines fields
strait passage shipping-lane transit | escort convoy ships tankers insurance
escort convoy protect protection | ships tankers navy
insurance insurers premium premiums | tankers shipping
port ports harbour harbor dock docks | ship unload call berth blockade
bridge tunnel road railway rail | border crossing close open traffic blow-up
dam reservoir hydroelectric | river water flow fill filling downstream
fill filling | dam reservoir
export exports ship shipped | ban quota licence grain oil
import imports buy purchase | ban tariff quota
contract tender bid deal | sign award company firm
nationalise nationalize nationalisation expropriate expropriation seize | company assets compensation
assets funds frozen freeze unfreeze | bank billion account
bank banks lender | loan run collapse rescue deposits
inflation prices | wages bread protest
subsidy subsidies | price bread cut
strike-deal reach-agreement reach-deal | talks agree
coalition-partner junior-partner | quit leave
confidence-vote confidence | survive lose majority resign deputies
dissolve dissolution snap-election early-election | parliament election
martial-law state-of-emergency emergency curfew | declare lift impose army
army military officers generals | coup barracks loyal
rebel-held besieged siege encircled | town city relief fall
capture captured fall fell taken seize | town city rebels army
front offensive advance push | troops retreat city
militia paramilitary fighters | disarm arms withdraw
peacekeepers monitors observers mission | mandate deploy withdraw council
observer observers monitors | access vote election ceasefire
no-fly-zone safe-zone buffer-zone corridor | protect civilians planes
genocide massacre atrocity atrocities war-crimes | tribunal evidence victims
missing disappeared | search found body bodies
search rescue | missing wreckage
ceasefire cease-fire truce armistice | hold broken breach breached respect observe collapse clashes artillery
    sniper mortar resume
poison poisoned poisoning toxin nerve-agent | autopsy natural-causes hospital ill sample laboratory
murder murdered assassinate assassination kill killed shot | gunman suspect motive plot order inquest
behind responsible responsibility culprit perpetrator to-blame | accuse claim deny proof evidence suspect
rig rigged fraud irregularities | election vote recount annul result results observers ballots count
recount annul annulled re-run rerun | result vote court
approve approval pass passed adopt adopted endorse | vote parliament majority deputies committee reject
    amendment reading bill
reject rejection refuse turn-down vote-down | vote offer proposal
resume resumed resumption restart reopen | talks round negotiations break-off suspend adjourn
break-off broke-off broken-off walk-out walked-out suspend | talks negotiations resume
reach reached deliver delivered delivery | convoy aid lorries trucks blocked access
access admit admitted let-in entry visit | inspectors monitors site samples bar barred refuse
safe safety unsafe | radiation water level dose contaminated drink eat health limit
contaminated contamination polluted tainted | water milk food soil level safe
repay repaid repayment instalment | debt loan creditors due default
recall recalled withdraw | ambassador envoy consultations
expel expelled expulsion | envoy diplomats staff leave hours days
ransom pay paid payment money | hostages crew captors owners
fish fishing catch catches net nets trawl | licence zone miles limit quota boats fishermen
zone limit miles waters exclusive | fishing patrol extend
restart restarted start-up switch-on | reactor plant unit line
shut shutdown shut-down switch-off closure | reactor plant unit safety
compensation compensate damages payout | victims families claim pay
apology apologise apologize sorry regret regrets | demand demanded insult
renew renewal extend prolong | lease treaty agreement mandate expire lapse run-out
expire expires expiry lapse run-out runs-out | renew extension treaty mandate
ready prepared | agree offer condition
join joined accession enter | bloc union alliance membership apply referendum
leave left exit quit walk-out | bloc union alliance
build built construction | dam pipeline plant base wall fence
buy purchase sale sell sold | arms aircraft jets tanks missiles contract
jets fighters aircraft tanks | deliver delivery sale supply
station stationed deploy | missiles troops base
mobilise mobilize mobilization mobilisation call-up | troops reserves army border
surrender capitulate lay-down-arms hand-in | fighters weapons garrison rebels
reinforce reinforcements | troops garrison
ultimatum deadline | expire demand comply answer
comply obey defy flout | order resolution demand deadline
condemn condemnation denounce | resolution statement attack
no-confidence censure | parliament survive government resign
successor candidate contender | post leader choose elect
choose elect elected pick | successor leader candidate vote
ill illness health sick | doctor hospital recover leader
die died dead death | funeral heir successor
strike walkout stoppage | union dockers miners workers pay settle settlement end
settle settlement | strike dispute claim court
dispute quarrel row feud | settle mediator compromise
compromise concession concessions | offer accept talks
offer proposal plan blueprint initiative | accept reject counter-proposal
accept accepted acceptance | offer proposal plan terms
terms conditions condition demands | accept reject offer
guarantee guarantees assurance assurances | security pledge treaty
spy-satellite satellite satellites images photographs | show evidence
photographs pictures images video footage | show evidence proof fake
fake forged forgery hoax doctored | document letter video
document letter papers memo cable telegram | leak publish forged
publish publication published release | report document letter
extradition extradite hand-over surrender | suspect trial court refuse
charge charged charges accuse accused | court trial suspect
"""

# One kind of outcome a line: what brings it about, then what is its opposite.
_OUTCOMES = """
lift lifting ease easing relax scrap waive suspend remove end ended reopen lapse expire terminate repeal
    abolish rescind | stay keep kept remain maintain extend tighten renew impose bite
release free freed freedom liberate hand-over handed-over handover home repatriate returned exchange
    swap let-go set-free pardon sail bail | stay keep remain hold held holding detain custody seize impound
    sentence jail prison captivity
meet meeting met see sit-down sat-down talk talks summit travel visit convene attend going shook-hands
    shaken-hands shake-hands handshake | stay-at stay-away avoid postpone put-off put-back snub boycott
visit come came coming go gone going went arrive travel host | postpone put-off put-back cancel call-off
    called-off avoid snub stay-away
must-go should-go resign quit step-down stand-down oust go end ending leave regime-change surrender
    lost | stay cling remain survive keep
drop abandon ditch desert break realign align | back backing support supporting stand-by stick
    maintain alliance
withdraw withdrew withdrawn withdrawal pull-out pulled-out pull-back pulled-back pullback leave left
    evacuate go-home gone-home went-home move-away depart retreat | stay remain keep reinforce occupy station
accord agreement deal pact settlement compromise treaty | break-off broken-off broke-off breakdown broke-down
    collapse deadlock impasse stall walk-out walked-out
agree agreed initial sign breakthrough progress closer bargain within-reach | break-off broken-off broke-off
    breakdown broke-down collapse deadlock impasse stall walk-out walked-out
let-in let-into admit allow access enter entry grant inspect | bar refuse deny turn-away off-limits
block reject defeat kill overturn override torpedo disapprove disapproval thwart | approve ratify pass uphold
    sustain clear
impose adopt introduce approve extend increase sanction | lift ease spare suspend
into-force take-effect takes-effect apply | suspend postpone repeal lapse
raise increase hike rise | cut lower reduce unchanged freeze
flow flows deliver supply pump | cut cut-off shut halt stop
deliberate sabotage attack murder tamper bomb device | accident accidental fault neglect malfunction
    natural-causes suicide rust corrosion fatigue crack wear
guilty guilt | innocent innocence cleared acquit
alive survive survived survives | dead died fall fell
stay remain survive win won cling | resign quit step-down stepped-down stand-down oust ousted lose lost fall
    fell
ration rationing shortage | plentiful
apologise apologize apology regret | defend justify
deploy send dispatch station | withdraw recall
extend extension renew prolong | end expire lapse terminate
join accede enter | leave exclude
leave exit quit | stay remain
open reopen | close closed closure closing shut
close closure shut | open reopen restart stay keep remain
commit pledge promise rid disarm eliminate dismantle destroy surrender | keep retain hide capacity
    fail
resume restart return | suspend freeze halt postpone
sign ratify conclude initial | tear-up walk-away delay
win | lose lost defeat
pay repay | default withhold owe
recognise recognize | ignore deny
know knew known responsible responsibility complicit involve involvement carry-out carried-out |
    innocent unaware
attack invade strike act | refrain restraint spare
stop halt suspend | continue resume proceed
hold take-place proceed go-ahead | cancel call-off postpone
arrest prosecute extradite convict | acquit free release
agree accept approve | reject refuse oppose
"""

# One country or union a line: its name, its people, its capital and what else stands for it in the news.
_NATIONS = """
united-states america american americans us usa us. washington white-house state-department pentagon
britain british uk united-kingdom briton britons london downing-street whitehall england english
russia russian russians soviet-union soviet soviets ussr moscow kremlin
france french paris elysee
germany german germans berlin bonn
italy italian italians rome
spain spanish spaniards madrid
portugal portuguese lisbon
ireland irish dublin
netherlands dutch the-hague
belgium belgian belgians
switzerland swiss
austria austrian austrians vienna
sweden swedish swedes stockholm
norway norwegian norwegians oslo
denmark danish danes copenhagen
finland finnish finns helsinki
poland polish poles warsaw
czech czechs prague czechoslovakia
hungary hungarian hungarians budapest
romania romanian romanians bucharest
bulgaria bulgarian bulgarians sofia
greece greek greeks athens
cyprus cypriot cypriots nicosia
turkey turkish turks ankara turkiye
ukraine ukrainian ukrainians kyiv kiev
belarus belarusian belarusians minsk
serbia serbian serbs serb yugoslavia yugoslav yugoslavs belgrade
croatia croatian croats zagreb
bosnia bosnian bosnians sarajevo
georgia georgian georgians tbilisi
armenia armenian armenians yerevan
azerbaijan azerbaijani azeri azeris baku
kazakhstan kazakh kazakhs
syria syrian syrians damascus
lebanon lebanese beirut
israel israeli israelis jerusalem
palestine palestinian palestinians
jordan jordanian jordanians amman
egypt egyptian egyptians cairo
iraq iraqi iraqis baghdad
iran iranian iranians tehran
saudi-arabia saudi saudis riyadh
yemen yemeni yemenis sanaa
qatar qatari qataris doha
kuwait kuwaiti kuwaitis
united-arab-emirates uae emirati emiratis abu-dhabi
libya libyan libyans tripoli
tunisia tunisian tunisians tunis
algeria algerian algerians algiers
morocco moroccan moroccans rabat
sudan sudanese khartoum
ethiopia ethiopian ethiopians addis-ababa
eritrea eritrean eritreans asmara
somalia somali somalis mogadishu
kenya kenyan kenyans nairobi
nigeria nigerian nigerians abuja
south-africa south-african south-africans pretoria
zimbabwe zimbabwean zimbabweans harare
afghanistan afghan afghans kabul
pakistan pakistani pakistanis islamabad
india indian indians new-delhi delhi
china chinese beijing peking
taiwan taiwanese taipei
japan japanese tokyo
north-korea north-korean north-koreans pyongyang
south-korea south-korean south-koreans seoul
vietnam vietnamese hanoi
thailand thai thais bangkok
philippines philippine filipino filipinos manila
indonesia indonesian indonesians jakarta
malaysia malaysian malaysians kuala-lumpur
myanmar burma burmese
australia australian australians canberra
canada canadian canadians ottawa
mexico mexican mexicans
cuba cuban cubans havana
venezuela venezuelan venezuelans caracas
colombia colombian colombians bogota
brazil brazilian brazilians brasilia
argentina argentine argentines argentinian buenos-aires
chile chilean chileans santiago
peru peruvian peruvians lima
united-nations un
european-union eu brussels
"""


def _lines(text: str) -> list[str]:
    return text.strip().replace("\n    ", " ").splitlines()


TOPICS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tuple(close.split()), tuple(related.split()))
    for close, _, related in (line.partition("|") for line in _lines(_TOPICS + ACTS))
)
"""Each topic: the words that say it, and the words that go with it."""

OUTCOMES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tuple(ahead.split()), tuple(back.split()))
    for ahead, _, back in (line.partition("|") for line in _lines(_OUTCOMES))
)
"""What brings an outcome about, and what its opposite."""

NATIONS: dict[str, str] = {
    word.replace("-", " "): line.split()[0] for line in _lines(_NATIONS) for word in line.split()
}
"""Country by name, people or capital: lower case, words one space apart."""
