"""Affairs that a correspondent follows, and how the press tells that they move.

An affair is a thing and what may be done with it, told by other words than one asks in. Each entry holds six
fields: what the thing is called | what may be done | its opposite | what else stands for it, or is seen where
it is (for a crossing the barrier, the lorries, the queue) | signs that the first comes about ("the barrier
went up") | signs of the opposite, or that nothing moves. A hyphen joins words in a row, a plus sign words of
one sentence in any order; a sign of several words tells the thing as well. Written from general knowledge of
the register over some decades and regions; no entry names a person or a place or comes from a story.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

SOMEONE = "someone"
"""Stands among the things of affairs that are about a person, whom a question calls by name."""

_AFFAIRS = """
border frontier crossing crossing-point checkpoint border-post
| open reopen unblock
| close shut seal block
| barrier gate bridge road railway pass customs guard lorry truck bus car driver traveller traffic queue
    column cargo goods shopper passport stamp train pedestrian fuel tanker toll-gate transit wire fence
    patrol customs-post waybill
| wave-through roll-through let-through let-across barrier+up boom+up first+bus first+lorry first+train cross
    drive-across walk-across flow traffic+resume chain+down turnstile stamp passage restore free-passage
    trickle
| turn-back turn-away barrier+down chain padlock sandbag barbed-wire strand stuck nose-to-tail queue rot
    concrete-block idle wait detour

transit goods cargo freight trade shipment
| restore resume allow permit let-through
| ban stop suspend interrupt block halt
| lorry truck wagon container port crossing customs tanker convoy column route rail border frontier
    consignment haulier transit-fee warehouse seal
| clear pass arrive roll through load first+convoy first+truck normal gate+open cross restore
| strand stuck rot pile-up turn-back idle queue hold-up warehouse suspend

strait canal channel waterway passage lock
| open reopen clear
| close block mine shut
| ship tanker freighter vessel pilot convoy tug lock-gate toll navigation anchorage captain shipping-line
    buoy draught insurance escort
| sail-through pass-through northbound southbound first+ship steam-through pilot+aboard queue+dissolve
    transit
| anchor queue turn-back detour cape round-the-cape wait-at idle chain scuttle wreck mine

airspace sky overflight air-corridor flight airline
| open reopen permit allow resume lift
| close ban bar ground deny
| airliner pilot captain airport plane jet aircraft passenger airline runway controller notice-to-airmen
    notam carrier radar route landing-right
| take-off land touch-down fly schedule overfly clear route+open notice+withdraw
| turn-back turn-round divert detour ground intercept strand cancel escort-down refuel fuel no-way no-fly
    longer

port harbour quay docks roadstead
| open reopen unblock lift relieve
| close blockade mine
| ship freighter vessel cruiser warship pilot crane berth cargo coaster tug stevedore docker mine lighthouse
    anchor wheat grain
| berth dock unload sail-in steam-in pilot-out anchor first+ship light convoy+in sweep
| turn-back sink ration hunger scarce warn-off horizon stop-and-search board intercept mine

blockade siege encirclement
| lift break end relieve raise
| tighten continue impose lay
| town city garrison convoy cruiser ring road supplies flour food medicine hunger corridor
| reach break-through unload corridor withdraw bread ring+break road+open
| starve hunger ration cellar turn-back rats famine shell encircle cut-off tighten

ceasefire cease-fire truce armistice lull cessation peace
| hold observe respect last survive sign agree reach conclude
| collapse break violate fail breach
| gun front line sniper mortar shell artillery rifle observer monitor incident trench round hotline fighting
    weapons hostilities belligerent commander liaison
| quiet silent silence calm guns+silent guns+quiet without+shot not+shot fall-silent midnight stop-firing
    harvest lull initial sign truce-line handshake draft pull-back both+sides peaceful sleep
| shell bomb mortar volley shot fire accuse wound kill first+fire dead-letter artillery bombard clash
    skirmish ambush resume flare burst sniper incident crater raid

talks negotiations conference dialogue conversations discussions parley peace-talks
| resume open begin start continue succeed restart agree
| collapse fail suspend break-off break-down adjourn
| delegation table round mediator envoy venue agenda hotel corridor communique session negotiator proposal
    counter-proposal chair recess adviser text paper formula opening-statement chief-delegate
| sit-down back-at-the-table sat face constructive progress bridge narrow date agree-to-meet arrive opening
    handshake working-group all-night overtime within-reach clear-the-way
| walk-out leave-table pack bags empty+chair empty-handed postpone put-off deadlock impasse recess stay-away
    boycott break-up without+statement no-date flew-home go-home recall stalemate adjourn sine-die

agreement accord deal treaty settlement pact compromise protocol memorandum convention document communique
| sign reach conclude agree initial strike seal clinch
| fail reject collapse
| talks text clause annex paragraph pen table folder signature delegation draft wording bracket article
    document formula package mediator session deadline copy leather toast
| initial ink handshake toast champagne sign pen signature breakthrough within-reach text+agree text+ready
    white-smoke put+name put+initials draft bridge narrow settle done-deal all-night
| walk-out deadlock empty-handed impasse no-text breakdown stumbling-block sticking-point gap apart far-apart
    reservation leave unsigned refuse+sign postpone unresolved hurdle obstacle snag bracket

treaty convention accord pact agreement protocol
| ratify approve pass endorse adopt
| reject defeat block
| parliament chamber senate deputies vote majority committee reading instruments debate division benches bill
    whip signature session reservation quorum referendum text two-thirds rapporteur
| vote-for carry instruments votes-to exchange deposit pass yes ayes majority into-force adopt seal
| walk-out vote-down no reservation send-back shelve delay noes amendment recommit filibuster postpone sale

treaty convention agreement law charter article resolution truce
| break breach violate infringe
| respect keep observe abide honour comply
| article clause paragraph notice obligation letter spirit lawyer notify protest note arbitration commission
    minutes signature expert
| without+notice unlawful illegal flagrant contravene outside disregard flout one-sided unilateral trample
    in-breach charge complain infraction
| notify inform in-accordance lawful legal fulfil permit entitle correct scrupulous consistent allow

summit meeting encounter talks visit audience
| meet hold take-place host attend see receive
| cancel postpone avoid boycott snub
| hotel table flag interpreter venue date agenda handshake guest host protocol motorcade dinner photograph
    adviser delegation invitation face-to-face suite security arrival airport entourage
| arrive greet shake-hands walk-together tete-a-tete sit-down fly-in fly-to invitation accept face-to-face
    suite book rooms host date+fix embrace red-carpet at-last sidelines
| doctor ill refuse no-reason no-plans not+photograph empty+chair snub stay-away decline put-off diary
    not-the-moment premature busy

visit trip journey tour
| visit go come travel make take-place
| cancel postpone put-off
| itinerary guest host aircraft airport programme protocol banquet flags red-carpet delegation invitation
    motorcade security route wreath
| arrive land touch-down board fly depart leave-for accept invitation guard-of-honour flags date+fix advance
    welcome train
| cancel postpone doctor cold decline not-welcome unwelcome diary pressing put-off regret

prisoner detainee captive journalist dissident crew sailor soldier airman missionary nun engineer pastor
    hostage fisherman convict peacekeeper seaman servicemen internee someone
| release free liberate hand-over let-go pardon return repatriate exchange swap
| hold detain sentence jail keep imprison execute
| cell prison jail gate custody trial sentence lawyer warden wife mother family court guard captor judge
    consul visit bail amnesty hunger-strike list captivity hostage detention arrest ransom letter guest
| home walk-out walk-free fly-home airport land embrace reunite clemency amnesty pardon pack bail plane
    let-out set-free brought-out step-off bridge cross arms-of tears leave+prison handed acquit medical
    parole drop+charge commute welcome freedom hospital+check flown
| sentence serve every-day convict trial charge solitary years-in appeal+reject chain handcuff shackle remain
    hostage parade confess still+held transfer extend verdict refuse+visit

hostage captive kidnapped passenger abductee consulate embassy aircraft
| free release rescue
| kill hold threaten
| gunman captor kidnapper building window telephone negotiator deadline ransom demand bus doctor tray food
    shutters commando police sick women children note cell envelope tape basement relative
| walk-out come-down brought-out step let-go storm blindfold+off unharmed safe wave arms-of embrace flown
    on-the-road alive hospital
| deadline+pass silence shot body threat window still+inside blindfold ultimatum execute last-warning chain
    photograph

exchange swap spy agent prisoner
| exchange swap trade
| refuse keep
| bridge lawyer jailer cell sentence prosecutor list relative telephone agent intermediary one-for-one
| bridge+cross walk-past pass+another pack list+agree hand-over bus plane simultaneous change-hands
| serve no-trade no-deal haggle stall full-sentence

extradition fugitive suspect ruler war-criminal former-president someone
| extradite hand-over surrender deport send-back
| refuse shelter protect
| court judge warrant lawyer detective villa papers prosecutor tribunal cell plane handcuffs minister appeal
    ministry request treaty fair-trial asylum
| take-back handcuff aircraft detective arrest appeal+reject plea+reject throw-out board aboard escort
    custody order+sign hand in-the-dock
| fair-trial refuse not+send gallows asylum bail stay villa ill unfit too-ill appeal+uphold political+offence
    release

asylum refuge defector exile dissident stowaway someone
| grant give allow
| refuse deny deport return send-back
| embassy home-office paper permit officials team airport passport interview story consul gate dissident
    defection police
| stay live-here paper permit refuge safe leave-to-remain unpack welcome new-life safe-conduct
| docks car plane escort send-back put-on return deport homesick recant drag turn-away

refugee exile displaced evacuee villager settler family returnee
| return go-home go-back resettle come-back repatriate
| stay remain flee expel
| camp tent house roof valley village field stove cart tractor bus agency mines blanket orchard lorry
    belongings mattress convoy land-deed
| load set-off home chimney smoke rebuild plough harvest key tractor roof bus+leave pack unpack road+home
    back-in school+reopen
| mine no-roof burnt camp+stay afraid fear empty+bus winter+camp unsafe refuse+leave another-winter looted
    occupied-by tent

troops soldiers battalion army contingent brigade garrison regiment armour tanks peacekeepers observers
| withdraw pull-out pull-back leave evacuate remove go-home bring-home recall
| stay remain reinforce deploy send keep
| barracks convoy column camp truck train transport flag position ridge line road equipment commander
    kilometre miles mandate boys sergeant
| home pack embark ship-out convoy+leave first+company leave back lower flag lorries+north dismantle column
    kilometres-back farther-back further-back hand-over vacate empty depart gone boys+home rear timetable
    move-off board remove date handed
| dig-in stay not+move not+budge remain reinforce fresh concrete winter-quarters new+tents hold rotate
    not+leave position still ridge

frigate warship gunboat destroyer cruiser navy fleet squadron submarine carrier flotilla
| withdraw pull-back recall leave remove go-home
| stay remain send keep reinforce deploy
| station patrol captain escort protection mile waters zone horizon base admiral helm radar collision tug
    convoy naval ships
| sail-home steam-away haul-off head-for-home beyond moved-out out-of-sight over-the-horizon break-off+patrol
    recall withdrawn course+home relieve
| collide ram shadow still+patrol remain under-the-guns shot-across reinforce another+frigate closer not+move
    stay

guns artillery weapons missiles heavy-weapons tanks rockets mortars
| withdraw pull-back remove move-back hand-in dismantle
| keep deploy fire reinforce
| ridge battery barrel crew tractor range kilometre miles line position observer depot monitors shed canvas
| tow move-back further-back out-of-range collection-point hand-in hitch count depot withdrawn silent remove
    kilometres
| not+move not+budge dig-in camouflage fire remain shell still ridge

troops soldiers battalion peacekeepers advisers contingent marines
| send deploy dispatch contribute land
| refuse withdraw
| barracks transport mandate parliament contingent volunteers ship airlift camp base flag-off vaccinate kit
    commander general-staff
| embark sail land arrive disembark airlift advance+party board kiss vaccinate ordered volunteer
| not+one not+boys refuse rule-out vote-against no-soldiers reluctance protest hold-back

mandate mission observers peacekeepers
| extend renew prolong
| end expire lapse withdraw
| council blue-helmets soldiers contingent six-months three-months draft resolution veto abstention camp
    commander cost pay budget vote secretary-general
| vote another-six further-six stay keep-there unanimous abstention adopt roll-over months renew
| pack tents leave pay-no midnight veto wind-up winding orderly-end cut go-home close-down

sanctions embargo measures asset-freeze blacklist restrictions boycott arms-embargo
| lift ease end suspend relax waive remove drop
| keep maintain extend tighten
| list bank account official oil export trade asset council member-states capitals blacklist ban money waiver
    shop firm shortage visa relief parts
| frozen+release unfreeze money+flow delist waiver relief off-the-list reward resume trade+again tanker+load
    unblock thaw phased lapse
| another-year stay list+extend not+reward punish in-place bite remain renew until snap-back rollover stick
    compliance

sanctions embargo measures penalties boycott
| impose adopt extend tighten renew agree introduce
| lift block spare ease avoid veto
| list bank official asset council consensus unanimity capitals veto visa trade oil measure export ban member
| freeze list+add blacklist bar penalise punish another-year in-force package agree adopt unanimous measure
    squeeze round isolate
| no-consensus shoot-down reserve veto divided split reluctant opposed talk+instead wait exempt soften
    hesitate water-down object harm

ban embargo prohibition moratorium quota
| lift end relax repeal drop withdraw
| keep extend impose renew
| export import trade market buyer farmer goods customs ship shipment port silo permit licence
| resume first+ship export+again shipment+leave permit licence load allow again clear reopen
| stay in-force smuggle extend until remain turn-away keep confiscate destroy

airliner jet fighter tank missile arms weapons aircraft rifle helicopter frigate submarine munitions
| deliver supply sell send ship
| refuse withhold embargo cancel stop
| contract maker field licence export crate pilot training base cargo committee guarantee spare-parts
    ammunition hangar freighter manifest payment dealer
| land touch-down unload arrive crate train sign licence+grant sail hand-over instalment fly-in ship-out
    paint markings
| ground hold-up licence+refuse cancel veto freeze not+bullet embargo delay hangar withhold refund

base airfield station garrison naval-station facility airbase installation
| extend renew keep lease stay
| close evict leave end terminate
| lease rent flag gate hangar runway dock barracks transport families troops airmen sailors landlord sum
    million notice plebiscite villagers
| rent+agree sum initial years-more new+dock build stay option instalment renew
| flag+down flag+lower pack crate handover keys notice-to-quit evict run-out expire bulldoze leave sail-away
    last+plane vacate months'-notice

ambassador envoy embassy legation relations mission
| return send restore reopen post accredit appoint normalise
| recall withdraw break-off sever expel close
| charge-d'affaires residence consulate mission credentials desk foreign-ministry flag brass-plate staff
    counsellor telegram car diplomatic-relations dean
| back-at-desk back-in credentials+present fly-in furniture reopen flag+up agrement telephone residence
    unpack first+time resume welcome-back arrive drive-to name level
| consultations stay-away lower-level charge-d'affaires shutter flag+lower burn vacant caretaker recall expel
    empty nobody suitcases pack remain-at-home freeze

embassy mission consulate capital
| move transfer relocate open
| stay keep
| villa brass-plate lease office flag plot site architect furniture van ceremony plaque
| site+choose plot architect van ribbon plaque flag+raise date+fix inaugurate
| lease+renew stay no-date oil review postpone waiver condemn delay

diplomat attache journalist staff ambassador consul
| expel send-home declare-unwelcome
| stay remain
| hours embassy family airport suitcase persona-non-grata tit-for-tat reply note spy retaliation
| leave pack hours-to-leave airport unwelcome persona-non-grata board order-out fly-home plane+home
| stay protest deny no-reason retaliate keep-count

recognition independence government republic state statehood
| recognise acknowledge
| ignore refuse withhold deny
| flag embassy ambassador capital telegram note envoy anthem seat declaration sovereign cabinet credentials
    passport
| telegram congratulations exchange+ambassadors envoy flag+raise seat embassy+open credentials first+capital
    greet establish+relations invite
| premature not+hurry wait boycott rebel illegal null-and-void secessionist puppet passports+refuse
    territorial-integrity ignore not+deal

election result vote poll count ballot returns
| recognise accept endorse certify
| reject annul contest dispute
| observer box ballot count returns congratulation swearing-in telegram winner loser court recount fraud
    register inauguration oath opposition turnout irregularities commission
| telegram congratulate swearing-in attend free-and-fair concede will-of-the-people guest greet handshake
    certify uphold
| stuff rig fraud recount boycott stolen ghost-voters farce irregularities stay-away observer+report annul
    tear-up honest court

election vote poll referendum plebiscite ballot
| hold take-place go-ahead call
| cancel postpone boycott
| ballot-paper polling-station register booth ink campaign candidate commission voter turnout box decree
    electoral-roll poster court opposition
| print press+ballot polling-station open ballot+box queue-at voters campaign candidate+list date+fix
    decree+sign ink opened
| confusion register put-back put-off boycott stay-at-home court+stop unlawful annul delay not+ready ash
    out-of-reach autumn violence later

referendum plebiscite vote election ballot
| win pass approve yes
| lose fail defeat no
| poll survey voters campaign turnout count district ballot camp majority lead opinion pollster
| ahead lead majority landslide yes-camp carry per-cent-for count+ahead in-favour
| behind trail narrow no-camp turnout+low swing slip against

president prime-minister minister premier chancellor government king dictator governor chairman someone
| resign quit step-down go leave abdicate stand-down fall
| stay remain survive cling
| palace office cabinet deputies trunk speech party generals post successor speaker throne oath street crowd
    television farewell vote majority ministers health exile premiership power coalition
| trunk pack farewell acting sworn-in successor letter-of-resignation exile plane thank fall ousted go
    lost+majority step-aside hand-over letter end-of-era vacant bow-out abandon
| stay mandate dismiss survive finish+term no-intention defiant reshuffle cling carry-on confidence stays-put
    serve

government coalition cabinet ministry administration
| form agree join build
| fail refuse collapse
| portfolio party seat minister king list majority programme interior talks mandate election leader benches
    arithmetic partner palace
| list+ministers portfolio share-out sworn programme+agree bless palace agree seal
| give-back return+mandate refuse minority new+election apart walk-out deadlock

coalition government cabinet majority party
| survive hold stay
| fall collapse break-up leave quit
| vote confidence partner minister deputies crisis budget whip rebel benches threat seat motion
| majority+of vote-of-confidence+win patch-up rally truce stay closing-ranks tie
| quit walk-out resign withdraw+support ultimatum cross+floor dissolve early+election split rebel rift

loan credit tranche bail-out instalment aid-money fund facility
| release pay disburse grant approve lend
| withhold suspend refuse delay
| board mission treasury deficit target criteria budget reserves conditions letter-of-intent programme
    bankers billion million economist director creditors reform review quota
| board+approve disburse met+criteria on-track transfer green-light sign-off cheque staff-level million+on
    waive draw clear
| hold-up off-track missed+target deficit slip suspend mission+leave review no-money bare arrears waiver
    depend unmet

debt bond interest payment repayment arrears
| default repudiate suspend
| pay repay honour
| creditor bondholder bank coupon cheque interest due committee grace reserve cents million instalment club
    treasury paper rating
| no-cheque miss+payment moratorium cents-in haircut unpaid arrears stop-paying downgrade cross-default
    repudiate overdue
| pay hour-before roll-over grace reschedule swap transfer honour pays settle on-time refinance

gas oil fuel supplies deliveries pipeline power electricity current coal
| flow resume supply restore deliver pump
| cut switch-off stop halt interrupt
| valve pressure compressor pipe meter boiler lamp radiator hospital heating cable substation station
    engineer storage tank house stove arrears bill cubic-metre barrel winter turbine grid
| valve+open pressure+rise pump flow light+burn warm first+gas meter+turn restore tank+fill switch-on
    reconnect heat+again radiators+warm
| cold dark candle lamp+out tram+stop freeze blackout pressure+fall turn-off coat shiver arrears dry empty
    disconnect lights+out stove wood switch-off tap

gas oil fuel electricity water grain bread price tariff toll fee fare
| raise increase double put-up rise
| keep lower cut freeze
| dollar barrel cubic-metre bill contract formula household discount company market per-cent cent housewife
    meter purse kitchen
| dearer bill more-for expensive from+first higher double steep new+tariff pay-more hike per-cent
| discount friend old+price carry-over unchanged cheaper same+price hold+price subsidy contract+extend

pipeline railway line tunnel canal dam road bridge plant
| build construct lay complete finish start
| stop abandon shelve cancel
| pipe trench welder engineer route contractor contract loan survey bulldozer kilometre concrete crane share
    consortium investor permit steel
| lay weld first+pipe dig trench contract+sign ground+break finance pour-concrete drill ribbon last+weld
| shelve route+change no-money withdraw+consortium court+stop rust idle environmental permit+refuse on-paper

water river flow dam sluice reservoir irrigation gates
| release open let-down share increase let-through give raise
| hold-back fill cut reduce close keep
| gauge level sluice ditch turbine cubic-metre cubic-metres cotton rice field peasant canal engineer
    commission drought downstream flow reservoir crop valley upstream filling acre
| sluice+turn level+rise gates+raise flow+increase flood wet per-second released gauge+rise spill
| level+fall filling dry dust crack our-own fill not-a-drop full gates+shut gates+down empty wither store
    withhold filled

fishing fishery fish cod herring boats trawlers limits waters zone
| allow agree let licence fish share
| ban bar exclude arrest chase
| skipper net licence mile quota catch gunboat warp hold bank ground quay fleet slab crew limit shoal mesh
    trawl warp-cutter tons stock coastguard
| licence+hand catch slab landed inside inner-grounds skipper+permit quota+agree nets+down boats+in
| net+cut warp+cut gunboat arrest fine chase bow ram shot tow-in turn-back drive-off empty-hold

trawler ship vessel tanker freighter yacht boat crew cargo plane
| release free give-back return let-go sail
| seize impound hold detain arrest confiscate board
| skipper captain mate harbour quay mole sentry gangway bond court owner tug tow prize-court fine anchor
    consul bail tank engine crew hull manifest coastguard port berth rope
| sail cast-off steam rope cleared fine+paid bond+accept put-to-sea leave+port crew+aboard papers+return
    weigh-anchor head-for slip-moorings home-port
| sentry mole tow chain court+order fine hold+search confiscate forfeit guard anchored under-arrest board
    rust auction moored

nuclear device bomb weapon warhead test explosion
| test explode set-off detonate conduct
| refrain abandon halt suspend
| tunnel shaft desert range cable seismograph kiloton cloud island scientist commission photograph satellite
    village moratorium tremor crater atoll
| tremor seismograph shake jump shaft+dig cable drill tunnel evacuate villager+leave fallout cloud kiloton
    register
| moratorium no-need seal+tunnel halt sign+ban dismantle pause last enough

nuclear enrichment uranium centrifuge reactor programme plutonium fuel
| enrich resume start continue build
| suspend halt stop freeze dismantle give-up
| centrifuge cascade plant seal inspector agency camera kilogram percent yellowcake hall gas stockpile
    fuel-rod laboratory scientist safeguards
| spin feed cascade install seal+break camera+remove resume kilogram expand new+hall load stockpile+grow
| seal idle stop camera+install ship-out dilute unplug concrete cap suspend dismantle mothball

missile rocket warhead satellite launcher
| launch fire test
| hold refrain halt
| pad range sea crater fuel tower photograph radar fishermen trajectory splash stage notice-to-shipping
| lift-off fly-over fuel pad splash notice-to-shipping radar+track plume fall-into range impact
| moratorium pad+empty scrub dismantle abort hold-off explode-on-pad

missile rocket launcher warhead shield battery radar
| deploy station place install
| remove dismantle withdraw scrap
| silo fence gate women crate canvas transport crew quarters range alliance coalition base convoy site
    protest
| crate+arrive silo+ready transport unload operational convoy+night installed first+battery
| fence protest chain vote-against nothing-to-do delay scrap saw crush refuse+station saw-up

inspectors inspection team agency monitors experts site plant compound facility
| admit allow let-in let-into visit inspect enter access give-access
| bar refuse block expel keep-out
| gate shed sample swab camera seal car hotel guard key colonel compound visa list door laboratory site
    escort guards managed-access tunnels
| swab sample seal door+open walk-through let+in inside take+samples shown tour see-everything unlock
    wherever visa+grant first+visit measure permit arrive
| gate+shut wait turn-back hotel sent-back pretext spy visa+refuse locked keep-waiting never turn-away expel
    sovereignty parking military+secret barred

arms weapons rifles guns arsenal stockpile disarmament militia guerrillas
| hand-in lay-down surrender give-up decommission destroy disarm
| keep hide retain
| cache rifle barracks church monitor cave bunker commander cartridge shed inventory list bulldozer furnace
    depot amnesty fighters brigade
| stack hand-in saw furnace burn concrete inventory collect truckload melt bring-in register crush
| not+bullet bury cave hide keep without-them refuse shepherd oil-the

chemical-weapons poison-gas stockpile arsenal agents nerve-gas shells
| destroy give-up declare surrender eliminate dismantle
| keep hide use
| drum bunker incinerator inspector shell ship list declaration convention canister port depot neutralise
| incinerate ship-out drums+load list+hand neutralise verified declaration+complete last+shell accession join
| undeclared hide gap-in+list miss incomplete retain trace suspicion

demarcation boundary pillars line ridge frontier map
| mark demarcate draw plant settle
| dispute refuse
| surveyor theodolite stone pole map commission escort chief village cement pillar watershed milestone
    coordinates mine arbitration
| cement stone+stand set-up concrete agreed-line walk-line last+pillar sign+map helicopter
| overturn uproot shoot stop+work two+maps disagree village+refuse dig-up stones+throw

territory island islands strip zone province peninsula sector
| return hand-over cede give-back leave exchange transfer
| keep annex hold
| flag garrison lighthouse map settlers handover keys ceremony villages lease anthem sovereignty fishermen
    bunker land compensation
| flag+lower flag+down hand-over keys last+soldier leave evacuated ceremony settlers+leave cede
| never+inch not+inch bones+ancestors garrison+reinforce settle annex birthright not-for-sale colonist soil

court tribunal judges arbitration ruling award judgment verdict arbiter commission
| award rule find decide grant favour
| reject dismiss
| bench judge counsel registrar pleading claim map hearing lighthouse memorial agent chart exhibits case
    jurisdiction decision expert opinion votes
| by+votes find-for found-for uphold judge+for strike+flag award hold-that win
| find-against held-that dismiss no-jurisdiction lost+case lose+rock throw-out adjourn reserve

expert arbiter mediator commission panel third-party arbitrator envoy
| call-in appoint name invite accept ask-for
| refuse reject
| article note list neutral engineer terms-of-reference telephone letter request secretary-general invoke
    judge fee measure determination
| invoke arrive name letter appoint plane accept request measure list welcome invitation expect no-objection
    note+hand
| not+outsider no-need outsider bilateral between-us letter+unanswered premature hold-back yet-to-ask meddle
    object

trial court prosecutor verdict case spy defendant someone
| convict sentence find-guilty try charge indict
| acquit
| bench dock witness lawyer evidence indictment confession gallery jury counsel sentence camera
| guilty sentence years-in confess dock prove convict hard-labour plead-guilty gallows
| acquit not-guilty walk-free collapse insufficient+evidence drop+charges throw-out mistrial no-case

law bill statute decree amendment
| pass adopt enact sign approve
| repeal reject withdraw amend abolish veto shelve
| chamber deputies reading court committee president benches majority vote party paragraph gazette
| votes-to sign gazette majority carry second+reading third+reading into-force promulgate assent
| shout-down strike-out veto table committee unconstitutional talk-out withdraw kill send-back postpone
    shelve unsigned struck-down

language school minority autonomy alphabet rights schooling
| allow grant permit restore recognise repeal
| ban restrict abolish refuse
| school sign child teacher alphabet textbook mother-tongue court street province lesson broadcast parent
    shop signboard speech newspaper amendment fine
| lesson textbook teach mother-tongue bilingual road-sign+both station+broadcast newspaper+in own+school
    signed equal charter
| fine sign+tear one+language school+close expel+teacher shout-down only+language strike+parents inspector
    assimilate

autonomy self-rule devolution home-rule independence province region
| grant give win declare agree achieve
| refuse revoke deny
| assembly flag police tax governor powers charter capital statute council anthem parliament militia
| own+parliament own+police powers+transfer statute+sign flag+raise assembly+elect charter first+assembly
| emergency troops+send indivisible unity direct-rule suspend arrest+leaders unitary never

constitution reform amendment charter
| adopt approve change amend write
| reject block
| assembly article draft clause preamble term limit committee commission deputies court upper-house
    plebiscite
| draft+ready article+adopt assembly+vote two-thirds third+term sign into-force
| boycott walk-out clause dispute postpone court+block deadlock reject return+draft

accession membership alliance bloc union organisation
| join enter accede admit become
| reject leave refuse stay-out
| candidate chapter member flag headquarters application instrument treaty door referendum neutral protocol
    summit neighbour seat commissioner veto poll
| instrument+deposit flag+hoist door+open chapter+close application invite vote-for admit seat welcome
    in-favour go-in candidate+status
| veto tear-up neutral wait-outside agenda unready door+shut condition fishermen freeze block no-hurry
    opt-out

membership organisation bloc union alliance conference
| leave quit exit withdraw suspend expel
| stay remain readmit
| seat flag chair headquarters notice article contribution delegate walk-out secretariat
| notice article+invoke walk-out seat+empty flag+remove last+meeting file+out chair+empty suspend
| stay change-of-mind reform renegotiate remain seat+keep return

visa passport travel entry-permit
| abolish waive lift drop ease issue grant
| require refuse keep introduce impose revoke
| consulate queue stamp form fee photograph traveller student tourist fingerprint border-guard embassy days
    passport document bank-statement
| without+visa queue+gone ninety-days free+travel stamp+no-longer may+come fee+drop waive
| form queue refuse turn-away suspicious fee photograph still+ask put-off turned-down

tariff duty levy quota import-duty surcharge
| impose introduce put raise
| lift cut abolish drop avoid waive
| mill importer customs tonne steel car maker complaint tribunal injury dumping retaliate per-cent consumer
    federation docks exporter
| pay-more from+march retaliate levy+impose customs+collect surcharge hit importer answer
| no-injury cost+more spare promise exempt settle negotiate undertaking voluntary quota postpone truce

trade-agreement free-trade customs-union market trade
| sign conclude agree open join
| fail block
| farmer beef wine quota chapter negotiator dairy car textile tariff market round round-of-talks
| text+agree initial beef+quota last+chapter market+open sign
| farmer+protest tractor beef veto stall sticking-point block deadlock

aid relief convoy food medicine supplies flour airlift
| reach arrive deliver get-through let-in let-into enter allow
| block stop turn-back
| lorry truck driver town cellar tin square road checkpoint general papers flour blanket corridor agency
    winter warehouse parachute drop sack stamped
| unload square kiss reach+town arrive first+lorries through stamp hand-out parachute land queue+bread
    corridor bakery
| turn-back checkpoint stop loot sent-home count search mine stuck shell rot deny crowd+block

evacuation evacuees civilians foreigners wounded sick
| evacuate leave bring-out take-out
| stay trap
| bus ship helicopter airport quay consul list passport corridor suitcase ferry stretcher
| board bus+leave ship+sail airlift last+plane out roof helicopter corridor hospital-ship
| trap shell stuck refuse+leave airport+close bus+turn-back cellar

summit-declaration statement communique resolution declaration
| adopt issue sign agree pass publish
| block veto fail
| draft wording paragraph vote council sponsor amendment abstention bracket text co-sponsor hands session
    night
| votes-to adopt text+agree hands+up abstain without+objection read-out unanimous carry gavel
| veto bracket no-text without+statement block withdraw+draft dispute+word water-down postpone+vote

resolution council vote draft veto
| adopt pass approve vote
| veto block defeat
| members hand abstention sponsor text permanent ambassador chamber amendment paragraph consultations
| votes abstain hands carry unanimous adopt in-favour blue sponsor
| veto short water-down postpone withdraw threaten+veto

observers monitors mission observer-mission verifiers
| send admit deploy accept invite
| refuse expel withdraw
| car white binocular village report contingent visa armband helicopter commander head-of-mission
| arrive first+observers jeeps white-cars unpack visa fan-out patrol welcome
| leave expel shot-at refuse visa+refuse confined mistreat pull-out no-need

census register count population
| hold take-place publish count
| postpone boycott cancel
| enumerator form household question minority house figure statistician door tally
| enumerator door-to-door form publish figures count
| boycott postpone form+burn undercount dispute+figures annul

apology regret sorrow
| apologise express offer say-sorry
| refuse deny
| widow grave wreath note word victims families ceremony speech admiral fault blame cheque statement
    acknowledgement
| bow regret sorrow wrong sorry wreath grave kneel shame atone forgiveness acknowledge blame+accept
| no-blame accident no-reason defend no-fault deny without+word justified insist

compensation reparations damages indemnity restitution
| pay award offer agree
| refuse reject
| widow victim family cheque claim court sum million fund liability lawyer insurer account
| cheque pay+families fund+set sum+agree instalment bank+receive settle ex-gratia
| not+penny not+cent deny liability no-blame appeal reject+claim pittance insult

bodies graves war-dead mortal-remains
| return hand-over identify exhume
| refuse
| coffin flag dental tag family museum grave plane honour-guard crate
| coffin flag-draped plane+land handed identify bury home tag
| no-trace refuse lost grave+unmarked deny

treasure relic manuscript statue artefacts gold
| return give-back
| keep refuse
| museum curator crate case vault gallery loan law
| crate hand-over ship home unveil loan
| museum+law curator+refuse stay vault

broadcast radio station newspaper jamming transmitter channel
| resume stop open close ban license jam
| allow
| wavelength mast announcer studio editor licence kilowatt print press paper signal
| air on-the-air news-stand first+issue signal licence+grant mast
| silence off-the-air jam seal+studio confiscate banned licence+withdraw police+studio static hum

sabotage explosion crash sinking accident fire blast cyberattack hacking attack poisoning murder
| cause do commit order be-behind
| deny
| investigator wreck recorder crater trace bolt residue timer hull diver engineer fragment report expert
    server malware laboratory autopsy witness finding commission fuse detonator metal rust corrosion
| trace explosive residue timer detonator tamper fragment fuse deliberate fingerprint planted bomb cut
    bolts+remove culprit hand-of footprints no-accident inward
| accident rust fatigue fault lightning neglect worn natural-causes no-trace human-error wear weld crack
    no-evidence speculation pilot-error heart

knowledge involvement responsibility order complicity role
| know order approve involve take-part
| deny
| cable memo witness document radio testimony intercept logbook minute
| cable+show sign+order intercept admit confess warn-in-advance told-beforehand logbook present-at
    fore-warned
| deny nothing-to-do learn-from-newspapers surprise innocent kept-in-the-dark forgery no-proof

smuggling contraband cargo arms weapons consignment shipment
| carry contain load smuggle ship
| deny
| crate hold manifest hatch customs inspector crane bill-of-lading captain box canvas sack inspection
    photograph
| crate+open find rifles ammunition under+sacks hidden false+manifest discover cartridges
| tractor machinery spare nothing+found empty only+sacks manifest+order farm cement clean

support ally alliance friend partnership
| drop abandon desert break-with turn-from distance
| back stand-by support stick keep
| friend ally veto brother arms advisers loyalty treaty choice side adviser loan
| cool criticise distance lose-patience liability burden abstain not+forever withhold new+friends tire choose
    expendable rethink
| stand-by brother loyal arms-flow veto praise unshakeable reaffirm defend friend+need shoulder

attack strike invasion raid intervention offensive war
| launch attack invade strike begin mount
| refrain call-off hold-back avoid
| bomber carrier border reservist target column missile fleet ultimatum bridge dawn range front option
    headquarters
| cross+border at-dawn dropped target hit reservists mass call-up fleet+sail leave+cancel option+table bomber
    next+time ready again
| restraint one-off call-off last-minute stand-down no-plans demobilise diplomacy limited cool no-appetite

aid money grant assistance package
| give grant pay send resume
| cut stop suspend freeze
| million parliament committee budget conditions donors cheque instalment project road school
| cheque transfer sign vote+million release arrive pledge
| cut freeze condition corrupt suspend hold hold-back human-rights

currency peg rate reserves coin note
| devalue float join adopt
| defend keep hold
| central-bank queue exchange-office rate speculator reserves governor note minting black-market
| float new+rate queue+bank devalue lose+per-cent bank-holiday notes+print black-market
| defend reserves rate+hold swear never hold+rate raise+interest

asset property company oilfield mine bank plant
| nationalise seize expropriate confiscate take-over sell privatise
| return compensate keep
| shareholder decree manager flag gate engineer board soldiers concession compensation bidder bid tender
| decree soldiers+gate manager+leave flag take-over occupied paint+name bidder envelope
| court injunction compensate return+owners negotiate exempt reprieve withdraw+bid

union strike dockers miners workers walkout pilots railwaymen
| end settle call-off return
| continue begin walk-out spread
| picket pay ballot furnace shift gate wage offer leader arbitration strike-fund dues place pit dismissed
| back-to-work return vote-to-return shift+start accept+offer gates+open settle report-for resume reinstate
    cabs apply
| picket stay-out reject+offer spread sympathy+strike walk-out replace dismiss solidarity blackleg

protest demonstration unrest revolt rising riots
| end spread succeed continue
| crush disperse die-down fail
| square crowd tent tear-gas barricade police students slogan water-cannon banner curfew
| swell fill spread general+strike join police+change-sides barricade
| clear disperse thin-out tents+remove tear-gas arrest curfew quiet empty+square

rebels militia insurgents guerrillas front party movement
| talk negotiate surrender disarm join
| fight refuse
| commander cave hill camp weapon amnesty bush messenger mediator cabinet seat jungle
| come-down emissary hand-over amnesty+accept lay-down meet+envoy seat+government
| ambush vow fight-on last+man raid refuse hill mock

candidate successor heir nominee secretary-general post commissioner someone
| elect appoint choose name confirm win nominate
| reject block veto lose
| ballot round votes committee hearing conclave backing rival smoke favourite seat vacancy vote
| white-smoke votes majority confirm acclamation swear-in ahead backing front-runner
| veto withdraw+candidacy short-of blackball reject hearing+hostile trail third+ballot dark-horse

king monarchy throne crown queen prince regent
| abdicate return restore renounce
| stay keep reign
| palace train exile crown balcony oath standard referendum anthem yacht
| yacht suitcase farewell sign+instrument exile balcony crowd train standard+lower
| reign duty stay not+renounce oath refuse

health illness condition patient someone
| recover return-to-work die improve live
| die worsen deteriorate
| doctor bulletin bed hospital photograph pulse fever clinic chapel absence operation prayer specialist
| bulletin+better photograph+show sit-up walk appear appetite discharge resume+duties wave
| worse coma last+rites prayer absence not+seen specialist+fly weaken sinking relapse

strait flag airspace incident incursion violation waters
| protest repeat stop
| deny
| plane patrol fishermen chart radar note radio gunboat pilot
| radar+show photograph protest+note apology admit cross wreckage
| deny chart never+cross navigation+error mistake weather

quota oil output production barrels
| cut reduce raise increase agree
| keep exceed
| minister barrel price well cartel hotel market pump meeting spot
| barrel-a-day cut+agree close+well minister+agree new+quota
| cheat overproduce no-cut walk-out price+fall pump-more

harvest grain food rationing bread fuel queue coupons
| ration introduce
| avoid abolish end lift
| coupon queue book shop baker stock minister card litre household petrol warehouse blackout
| coupon queue card+print per-head odd+even litres-a half-empty shelves+empty limit per-household
| no-need stock+full enough plenty no-plan shelves+full deny abundance

epidemic quarantine virus plague cholera outbreak
| contain end spread lift
| spread extend
| doctor case ward ship port vaccine flag inspector gate patient
| no+new+case vaccine lift ward+empty clear
| new+case spread ward+full fence yellow+flag death

reactor plant power-station nuclear-plant unit
| shut close restart open build
| run keep
| operator turbine core fuel-rod steam valve grid regulator cooling iodine crack inspector engineer safety
| shut-down rods+out last+unit cold switch-off off-the-grid steam+stop chain decommission
| restart steam+rise licence+renew on-the-grid switch-on full+power need+current megawatts

radiation leak contamination pollution spill water food
| harm spread contain
| safe
| iodine dose level tablet counter sample doctor cloud fish well evacuate
| level+rise tablets milk+ban evacuate above+limit dead+fish glow
| below+limit harmless drink+glass normal safe no-danger wind+sea

genocide massacre war-crimes atrocities killings
| commit prove try prosecute
| deny
| grave witness survivor pit tribunal photograph body list village shot forensic
| grave+dig witness+tell bodies bullet-holes hands+tied pit order+sign
| deny fabricate staged film-set no-bodies exaggerate

settlement outpost wall fence housing
| build freeze remove dismantle stop
| continue expand
| bulldozer crane caravan settlers tender plot roof land permit hilltop family
| bulldozer+in caravan+tow empty+hill freeze+announce order+stop settlers+leave tender
| crane+turn concrete new+roof tender expand hammer foundation+stone families+move

power-sharing unity-government transition interim-government handover succession
| form agree join share hand-over begin take-place
| refuse fail delay
| portfolio list seat roundtable opposition army date elections caretaker general constitution council
    parties future power regime
| list+agree interim sworn seat date+elections roundtable council+form general+sign elections+set handover
    share
| cling delay refuse+seat postpone walk-out quarrel last+bullet no-timetable fight-on

policy stance position line strategy course
| change shift clarify soften abandon
| keep maintain
| aide speech statement message signal tone priority adviser doctrine doubt
| u-turn new+tone shift drop+demand rethink no-longer+insist hint opening for+first+time
| unchanged as-before same+line no-change old+words firm reiterate mixed-messages confusion

tender contract purchase deal sale order
| sign award buy win sell
| cancel lose reject
| bidder price firm engine delivery envelope factory offset commission minister bid shareholder
| envelope+open sign letter-of-intent choose+firm order deposit ink
| cancel re-open rival bribe price+too postpone review

olympics games tournament match congress festival
| attend take-part go
| boycott stay-away cancel
| team athlete flag committee village invitation stadium federation medal ticket
| team+arrive flag+march accept+invitation athlete+pack enter
| boycott flag+absent withdraw team+home unsafe own+games

emergency martial-law curfew state-of-emergency
| lift end revoke
| declare impose extend
| street soldier checkpoint patrol decree assembly tank siren night cafe army rights newspaper loudspeaker
| streets+full decree+expire tank+withdraw checkpoint+removed cinemas+open night-life normal
| tank shoot-on-sight arrest decree+extend patrol soldiers+streets loudspeaker indoors

conscription mobilisation reservists call-up draft
| call-up order begin introduce
| end abolish stop cancel
| barracks train age decree depot notice students station papers uniform exemption recruiting-office
| train+reservists papers+arrive report-to notice posters uniform depot+open requisition
| demobilise exemption decree+withdraw send-home desert flee+abroad peace-strength

mine minefield mines demining
| clear remove sweep lift
| lay leave
| field orchard farmer sapper probe detector sign goat child road map crater ordnance minesweeper
| sapper field+safe metre road+open plough tape sweep last+mine
| leg crater unmarked no-map lose+foot rain explode warning+sign

hotline telephone-line link ferry air-link post railway-service flight-link
| resume restore open connect
| cut sever suspend
| call exchange passenger timetable ticket carriage mailbag captain line train quay operator telegram
| first+call first+train first+flight ticket+sold ring mailbag timetable whistle handset band-played
| silent dead+line cancelled unanswered rail+torn empty+platform ticket+refund

monument statue memorial cemetery
| remove move dismantle restore
| keep protect
| crane plinth bronze square wreath veteran flower police council crowd graves soldier pedestal
| crane plinth+empty hoist lorry dismantle night+crane fence+square
| veteran guard wreath vigil court+stop protected stay

church shrine temple mosque property
| return reopen hand-over open
| close seize
| priest bishop key bell service candle pilgrim prayer relic roof congregation deed imam
| key+hand bell+ring service+first candle pilgrim+enter procession
| sealed padlock guard museum+stay prayer+outside warehouse

satellite spacecraft space-station rocket
| launch orbit dock
| fail delay cancel
| pad orbit countdown antenna capsule signal launch-site crew cosmonaut parachute mission-control
| orbit signal+receive lift-off dock beep separate
| scrub valve signal+lost fall+sea postpone explode silence

quota migrants migrant asylum-seekers boat-people
| accept admit take receive share
| refuse turn-back close
| boat coastguard camp island reception-centre bus quota registration blanket ministry interior shore hostel
| land disembark bus+camp registered blanket harbour+open resettle
| tow-back sea turn-away fence push-back port+close drown full

concession drilling exploration mining-licence
| grant award sign start drill
| revoke cancel suspend refuse
| rig royalty company geologist tender ministry share village barrel block survey seismic ore shaft permit
| rig+arrive royalty+agree signature first+oil spud drill-bit ore+ship
| revoke villagers+block court+suspend audit pack-up dry-well expel+company

pollution river spill fishermen factory dam waste
| stop clean-up pay close
| continue deny
| foam dead-fish sample pipe effluent plant farmer boom slick beach laboratory
| boom slick+contain plant+closed clean skim sample+clear
| slick+spread dead-fish stench fishermen+protest pipe+still

strike-force coup plot junta putsch officers
| succeed hold take-power
| fail collapse crush
| radio palace tank barracks airport announcer general proclamation loyal curfew march-music bridge
| radio+read proclamation palace+seized sworn junta arrested+president march-music tanks+bridge
| loyal surrender barracks+return crowd+tank embassy+refuge arrested+officers back-in-control

siege town city stronghold garrison capital
| fall surrender capture take
| hold resist relieve
| suburb street tower flag bridge airport defenders ammunition refugees rubble front shell road
| flag+tower enter+suburb white-flag street-fighting defenders+lay last+road fled abandoned occupied
| beaten-off hold-out counter-attack relief+column repulse resupply air-drop

no-confidence censure impeachment
| pass carry succeed win
| fail defeat survive
| deputy benches vote whip speaker majority abstention lobby count crossing charge senate
| carried votes+for fall majority+against-government convict resign
| survive short-of votes+against defeated abstain rally whip

inquiry investigation report
| publish release complete conclude find begin
| suppress delay withhold close
| page witness chairman judge printer annex testimony draft leak evidence minister copy finding hearing
| page printed hand+report publish tabled copies conclude read-out bound
| locked drawer classified withheld blank delay extension+time shelve resign+chairman unpublished

document letter photograph tape memo
| prove be-genuine publish
| be-forged deny
| signature ink archive typeface watermark expert editor seal copy negative stamp laboratory date
| genuine authentic expert+confirm signature+match original archive vouch
| forged forgery typeface misspelt fake hoax crude fabricated withdraw

royal-wedding visit-of-state pope pilgrimage
| take-place go-ahead come
| postpone cancel
| altar crowd cathedral stand guard flag papal nuncio procession route mass platform
| altar+built route+published flag+string crowd+gather
| doctor+advise security cold postpone unrest

prisoners-of-war internees bodies exchange-list
| exchange return repatriate
| keep withhold
| list red-cross train bus stretcher bridge camp number name wounded
| bus+cross train+arrive stretcher list+exchange name+read counted
| list+incomplete no-trace camp+stay number+dispute

fleet port-call warship naval-visit
| visit call enter dock
| refuse bar cancel
| quay nuclear-weapons sailors-ashore salute gun protest-boats pilot harbour-master tug
| salute tug quay berth ashore
| confirm-or-deny refuse+enter protest+boats turn-away

spy-plane drone balloon reconnaissance-plane
| shoot-down down intercept
| return spare
| wreck pilot aircraft parachute camera film radar fighter missile border debris wing
| wreck+show pilot+parade camera+display parachute missile+hit debris
| landed-safely returned deny weather strayed training-flight

secession island province region union federation republic
| secede break-away leave quit separate part go
| stay remain keep unite
| referendum ballot flag premier governor revenue taxes constitution anthem currency share minority
    separatist federal plebiscite vote
| own+flag hoist+flag declare+independence go-alone yes+majority own-state break-away divorce proclaim
| call-off+vote one-country patch-up share+revenue guarantee more+autonomy stay-in vote+no

death-sentence execution gallows condemned mutineer plotter convict ringleader someone
| hang execute shoot put-to-death
| pardon reprieve commute spare
| rope scaffold firing-squad warden appeal warrant plea clemency chaplain petition cell neck mercy sentence
    court-martial
| sign+warrant appeal+reject plea+reject dawn firing-squad black-flag death+confirm rope
| mercy reprieve clemency amnesty life-term life-imprisonment stay-of-execution commute spare forgive

pension wage salary benefit subsidy spending budget allowance
| cut reduce freeze trim lower slash suspend
| raise keep protect restore spare
| retirement pensioner old-age retired civil-servant teacher percent tenth austerity saving deficit lender
    floor ceiling union court decree gazette month
| tenth+less percent+less take-effect gazette adopt shrink haircut tighten-belt less+month austerity+pass
| suspend+decree struck-down untouched full+amount exempt shelve unconstitutional leave+table vote-against

army officers barracks soldiers generals guard regiment troops
| back support obey defend side-with stay-loyal
| desert mutiny defect abandon overthrow
| loyalty loyal oath commander-in-chief chief-of-staff salute constitution order parade tank palace captain
    neutral battalion crowd fire
| salute oath loyal take+orders stand-behind obey+order parade
| not+fire refuse+order will-not-shoot change-sides cross-over neutral join+crowd hand-in+rifle go-over
    confined+barracks mutter

roadblock blockade sit-in occupation picket barricade
| end lift remove clear call-off leave
| continue stay extend spread
| road highway villager farmer stone log tyre tent bulldozer police lorry traffic demand petition
    leader
| road+clear traffic+flow stone+remove tent+pack go+home last+lorry reopen agree+demand
| new+stone tyre+burn dig-in night+fire until+demand back+road return+stone tent+pitch

plot mutiny coup rising revolt party campaign
| pay finance fund sponsor arm
| deny
| money note cash envelope dollar bank agent stranger paper receipt document embassy account
    paymaster courier
| proof+paid money+found receipt hand-out+note envelope confess bank+record paymaster trace+money
| no-evidence forged deny fabricate no-proof unseen invent doubt without+evidence

aeroplane aircraft plane ship trawler balloon submarine vessel
| spy photograph eavesdrop
| stray
| camera film lens pilot antenna mission reconnaissance cloud compass map confession wreck installation mail
    weather research fishing border
| camera+found film+show confess photograph installation lens reconnaissance aerial+picture listen-in
    intelligence
| lost+way stray cloud compass+fault mail research weather+flight fishing+only navigation+error
"""


@dataclass(frozen=True, slots=True)
class Affair:
    """A thing, what may be asked of it, what goes with it, and the signs that it comes about or does not."""

    things: tuple[str, ...]
    acts: tuple[str, ...]
    opposites: tuple[str, ...]
    company: tuple[str, ...]
    ahead: tuple[str, ...]
    back: tuple[str, ...]


@cache
def affairs() -> tuple[Affair, ...]:
    """All of them, read when a question is first asked."""
    return tuple(
        Affair(*(tuple(field.split()) for field in entry.split("|")))
        for entry in _AFFAIRS.strip().split("\n\n")
    )
