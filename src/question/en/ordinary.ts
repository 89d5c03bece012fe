/**
 * Ordinary English words that lie one slip away from a word that we know ("summer" from "summed"): who types one means
 * it. They have no meaning here, and so no place in a question.
 */
export const ORDINARY: ReadonlySet<string> = new Set(
  `
    abbreviating abide abler abode abort abound abscessed abscesses abscessing absconding absentee absorbent abstained abstaining abstains accelerating accented accenting accorded accordion accordions
    accosting accountant accumulation accumulations acing acquitted acquitting acrid actuality adapt adapted adapting adapts addicted addiction addictions addressee adept adepts administration admiration
    admit adoration advantageous adverser afflicts affording ageing aggression aground ailed ailing aired airing airtight aliasing alight alike allays allegation allegiance allocating allots allotting
    alloy alloyed alloying alloys almighty alter alternate alternating alternation amassing ambitious amble ample amply announcers annoyance annoyances annul aping apologize apologized apologizes appalled
    appeal appealed appealing appeals appeased appeases appeasing appended appliance applicator applicators appreciable appreciative apter aptly archiving ardent arena arenas argument arias armed arming
    arouse arousing arraigned arraigning arriving ascended ashed ashing askew assents assert asserts assessor assessors associative assure assured assureds assures assuring astronomy atoms atone attach
    attachment attacked attacker attended attracted attracting attraction attribution audios audition auditions auguster authenticity awing axing babes badge baggiest bakers bakes bales ballet ballets
    balling ballroom ballrooms banding bandying banged banging bangs banker bankers banned banning barbering barbing barbs bards bared barging barley barraging barreling bartering basest bashed bashes
    basics basins basketball basses baste bastes basting batching batter bayed baying beach beading beaming beaning beard bearding bears beasts beater beating beavering beckoned beckoning bedside bedsides
    beehives beggaring behalves beheaded beheading beings believer believers belling bellow bellying bench bends bequeath bereaved bereaves bereaving beset besieges betted bettor bewaring biased biases
    bickers billowing binds biographer bitching bitter blacked blackens blacking blade blamer blanch blanches blanked blanking blanks blare blaring blast blasted blasting blasts blaze bleach bleak bleat
    bleating blending blest blinking block blocs blond blonds bloodies blooding blooming blurring boars boated boating boats bodices bogus booed booing bookend bookends boomed booming booms boons boors
    booster boosters boosting boosts booth booting boots boring boroughs bossiest botch bottoming bough boughs bound bounded bounds bounties brackets braid braided braining brake branding breaches bread
    breading breaking breasted breasting breath breed breeding breeziest bricking bride bridged bridging bridle bridling brighter brightest brine brink brinks briny broach broaches broilers brooding brook
    brooked brooking brooks broth brother brothers browning brunched brunches bruskest bucked bucking buckling bucks budded bugger bugle bugled builders bulked bulkiest bulled bulletins bulling bullion
    bummed bumper bumpiest bunked bunking bunks buoying buoys buried burliest burner burps burred burring burrow burrowed burrowing burrows burrs burying bused buses bushiest busies businessmen busing
    busying butter bypast cabled cabling cached cackling cactuses caged cages cajoling caked cakes calculators calculuses calfs calibrating calking calkings caller callus calluses callusing calmed calming
    calms calories camel cameo campaigner camps canaries cancelation candling caned canes canopied canopies canopying cantered canters capacitor caped caper capes capitalism capitalist capitalists
    caprices captaining caption captions caressed caressing caribous caroling carolled carolling carouses carousing carps carriages carted carton carts carved cashes cashew casks caste caster castes
    castling categorize categorized categorizes catered caucused caucuses caulking cautious caves cawed cease ceases cedes celebration celebrations celibate cells cementing certainty chaining chairmen
    chalices chalkier chalking chanced chancing chant chanting chapped chaps chapt charging charm charring chars charter charters chase chases chatted chattered cheat cheated cheating checker checkups
    cheek cheeked cheeking cheeps cherries chess chicks chilling chimp chimps chink chipper chippers chirp chirped chirps choosing chopping chore chortled chose chroming chucked chucking chuckled
    chuckling chucks circuitous circulates circulating circulation clacking clacks claiming clams clanged clanging clans claps clarification clarity clashes clashing clasp clasped clasping clasps classics
    classifying classing clattered clause claws clean cleaned cleaners cleaning cleanly cleans cleanses cleansing clearer cleat cleats cleaved cleavers cleaving clerking cleverly clicked clicking clicks
    climaxed climaxes climaxing climber climbers clime clink clipped clips cloak cloaked cloaking cloaks clods clogging clogs clone clones closest closeted closeting closets closures clothing clotting
    clouding clout clouts clove clover clovers cloves clowning clucked clucking clucks coalitions coarse coast coasts coats cocked cocking cocks coding coercing coffer coherence coils coking collages
    collared collaring collecting collections colleges coloring colts comas combing combs comets comma commanders commandoes commandos commend commendation commerce commissioners committing commoner
    communed communicable communicative commute commuted commuter commuters commutes commuting compaction companion companions compasses compatible compensating competes competing compilation compiled
    compiles compiling completing complexes complexion complexions complied complies complying composing composite compost composted composting composts composure comprehensible comprehension compress
    compressed compresses compressing compromise compromised compromises compromising computation computers concealing conceding conceit conceits conceiving concentrating conception conceptions concerting
    concertos concerts concession concocting concoctions concurring condemned condemns condensation condoning conductor confection confections confederation confessed confessing confession confidence
    confiding conform conformed conforming conforms confounded confounding congesting congestion congratulating connecter connecters connotation connoted consent consents consequent conservation
    conservatism conserving considerate consistent consisting consolidating consoling consonant consorting constancy constitution constitutions constrain constrained constraining constrains constraint
    constrict constricted constricting constriction constrictions constricts constructed construing consultancy consulted consumerism consuming contacted contagion contagions contend contends contention
    contentions contestant contested contesting contests contexts contingency continuity continuous continuum contraception contracting contradict contradicted contradiction contradicts contraption
    contraptions contrasts contrite contrives contriving controller controllers convection convened convenes convenient convening conventions convents converged conversation converse conversed converses
    converter converters convertor convex convicting convincing convoy convoyed convoying convoys convulsed convulsing convulsion cooing cooperates cooperating cooperative coops copiers cords coring
    cornered cornering coronation corporals corps correcter correcting corrective correlating corruption cosies costumed costumes counter counteract counteracted counteracts countered countering countess
    counties county coupling courser court courted courting courts covert coverts covet coveted coveting covets cower cowered cowering cowers cowing coyer cozies cracker crackers crackled crackles
    cradling crafting crank cranked crassest crate crated crater crates crating craved crawling creaked creaking creamed creaming crease creased creases creasing creation creations creative creatives
    creators creature creatures crediting creed creek cremate cremated cremates cremating crested cresting crippling crocks crosser crossest crush crushed crypt crypts culled cullender culling culls cults
    curds curios currant currants curried curries curry currying curtain curtaining curtains customary cuter cysts dairy daisy dally dames dancer dared dares darlings darted darting daunting dazed dazes
    dazing deadlier deans dears debasing debits debug debuts decade decadent decades decaying decease deceased deceases deceasing deceit deceiving decibels decimate decimates decode decoded decodes decree
    decreeing decrying deduced deducing deepened defacing defeated defecating defect defected defecting defects defend defended defending defends defensed deference deferential defiance deficient defied
    defile defiled defiling definite definitive deflecting deflects deigning deject dejected dejecting dejects delaying delegate deleted delicate delighting delimiting delis demeaned demented
    demonstration demonstrations demonstrative demonstratives demonstrators demoting demurest denied dental denting dents dependance dependant dependants depending depiction deplored deporting deportment
    deposing depraved depraves depraving depreciating depressing deprive deprived deprives depriving derail derailed derails deranged deriding derision derivation derivations descendant descendent
    descends descent descents descriptive descriptor deserted deserting deserved deserves deserving designation designations desirous desist desisted desisting desolated despaired despairing despatch
    despatched despatches despise despised despises despising despondent destines destining destitution detailing detain detained detains detection detectors deteriorating deterred detest detested
    detesting detests detonation detracted detracting detracts deviating deviling devise devises devolved devolves devoting devoured devoutest dialing dialings dials digest digested dilated dilating
    dilation diluting diner dinned directer directest directing dirtying disclaim disclaimed disclaims disconnecting discourse discussing dismaying dismount dismounts dispensary dispense dispensed
    dispenses dispensing dispersal disperse dispersed disperses dispersing displace displaced displaces displacing displeased displeasing disposables disprove disproved disproving disputed dissected
    dissection dissent dissenters dissents distending distinction ditty diver diverged divers diversify diversion diversions divined divinest diving docks doers dogged dogging doily doles doling domes
    doming donating donut dopes doping doses dosing doted doubted doubting doves dozes dozing draftier dragging drain draining drawling dreading drier driers drift drifted drifting drifts drilling drily
    drinkers drinking dripping drips driveling drivels droop drooped drooping droops dross drugged drugging duding duelling dunce duping dwellers dynamites earliest earls earner earring earrings earthier
    earthlier easels easing eater eaves eclectic economies economist economize edited educated educates educating egged eighth ejection ejections elaborated electing electives electrician electrify
    electron elevation eleventh employers empress empresses emulated emulates emulating enact enacting enameled enameling enchanted enchanting endorsed endorses endorsing endowing energies engendering
    enlargements enlisted enmities entangled entangling entice entirety entitles entitling entrails entrance entranced entrancing enviable envoy envoys equality equalizing equalling equation equations
    equators equinox erase erased erases erection erections ergonomic escalator eternal ether evacuate evacuated evacuates evacuating evaluation evaluations evens eventuality exacting exalt exalting
    examination examinations examiners excelled excels excepted excerpt excerpts excise excited exclamation excreted execution executions executor exhibition exhibitions exhort exhorted exhorts exiled
    existent exits expanse expanses expansive expedited expel expending expends expertise explicit explode exploded explodes exploding exploiting exploration explorers exporter exporters exporting
    expounded expounding expression expressions expressive extant extensive extents extort extorted extorts extraordinarily facet faceting facets facilitates faction factions faculties fades failings
    fails fainting fakes falser fancying farces farmer farming farthest fasted fasten fastened fastener fasts fatalities fates father fathered fattier fattiest faultier faulting favoring fazes feared
    fearing feast feathered feathering feces feeding feinting fellow fellows fended fending fester feted fetich fetiches fetishes fetter fever fezes fibber fiendish fight filets filler fillet filleted
    filleting filly filter filtered finalist finalists finality financiers finer firmed firmer fissures fitter fittest fittings fiver fives fixes fixtures fizzed flailed flair flake flame flare flared
    flares flaring flashest flatten flattened flatter flattery flavor flaws fleecing flees fleeting flesh flied flies fling flinging flings floating flogs flood flooding flooring flops floss flounced
    flouncing flounder flounders flout flouted flouting foamed foams fogged foiling foisting folds follower followers folly fonder fooling forage foraged foreigner forested foretasted foretastes forewarn
    foreword forfeiting forfeits forger forgers forges formal format formatting formulate formulation forty forum forums forwarder foster foundered foundering foundling foundlings founds fount foxed
    foxing fracture fractures fracturing fragility freed freer frees freezing frequently fretting friction fried friending fright frill fringing frond fronting frost frosting froth frothing fumbling
    functionally funneled funneling funnelled funnelling furled furling furls furthers gaged gagged gagging gaits gales gambling gamest gander ganged ganging gangling gapes gaping garaging gardener
    gardeners gargling garnet garnets garter garters gases gasped gasping gasps gates gating gauze gavel gazes gazetting gazing genera generality generators genetic genetics gentling gents gibes ginning
    givens glade gland glaring gleaning glide glided glides gliding glinting gloss glossed glosses glossies glowing glows glutting gnarling goats goggle golds goner goofs goons gores goring gouge gouged
    gouges gouging grace graceful grader grain grains grant grape graphing graphite grappling grasses grassing grate grater graze greasier greasiest greatness greet greeting grins gritting groan groaning
    groin grooming grooving groping grossest grossing groupers grouping groused grouses grousing growling growls grudging grunting guarantor guarantors guest guesting guests guile guise guises gutting
    haggling hailed hails haired haling halls haloed halted halving handing handlers handling handsomer hanged hangover hangovers hardiest hardline harnessing harry harvester harvesters hasting hating
    haunting havens haying hazing header headier headiest headlong heady healthier hearth heartier heartily hearts heath heave heavenly heaviness heeded heeding heeds heirs helms helper heralded heralding
    herbs herded herding heroes heros herpes herring herrings hiding hikers hiking hilts hindered hinging hints hippy historian hither hoarders hoeing hoisting holier holler hollered hollering hollers
    holsters homed homeys homie homing honed honester honing hooded hooding hoods hooped hooping hooting hopped hopping horded hording horniest horse horsed horses hostel hosteling hounding housework
    hovel hovels huddle huger hundredth hungered hurray hurtle hustling hysterical hysterically ideal identifiers identities identity illustration illustrations illustrative illustrators imaginative
    imaging imitative impaired impaling impart impassive impelled impelling implementer implicate implored implores imploring impotence impressing impression improper improvise improvised improvising
    impulsed impulses impulsing incensing incest incidence incidences incidentals incite incited incitement incloses inclosing incorporating indebted indelicate indent indented indexed indications
    indicative indicatives indicted indicting individualism individualist individuality inducting industrious inert inertial infecting infer infest infested infesting infests infinite inflame inflamed
    inflames inflating inflection inflicted informative informing infraction infrared ingest ingested ingesting ingests inhabiting inherited inheriting inherits initialize initializes initialled initiate
    initiates initiating initiation initiations injecting inner inquests insertion insertions insisted inspection inspections inspectors instigate instigated instigates instigating instilled instituting
    instructive instructor instructors instruments insulate insulated insulation integral intensest intensify intent intentional intentionally intents interacted interaction intercepted intercepts
    intercom interior interiors interjected interjects interments interne interned internes interpret interred intersected intersects interval intervals intimating intonation intricate intrusted invented
    inventing invention inventions inventor inventors invents investigation investigations investigators invoiced itched itches jointed joints joker jokes journalism journals jugged jugging juggling
    jumbling jumper keeling keels keening keens kings kinked kinking knack kneeling knobs knocker knockers knots knotting knuckled labelling lacing laded lagging lakes lamer lamest lanced lancing lander
    lapel lapels larded larding lards larking laser lasses lasted lasting lasts latching latent lathe lauded lauding lauds launchers launders lavender lavenders laxer laxest layer laying laymen leaden
    leaders leafiest leaner leashed leashes leashing leered legging leggings lengthen lenses letter lettered levee levees leveled levelled lever levers libel libeled libeling libelled libelling libels
    liberally licks lightens lighters lightness likening likens liker likest liming limitation limped linear lining linking lisped lisping lisps listened listener listening litter littler littlest lively
    livens liver livers livest livid loader loading loafs loathing locale locales locality locked locks locomotion lodged lodger lodging lodgings lofted lofting lofts logger logically loins loitered
    loitering longed longing longings longs loomed looming looms looped looping loops loose loosed looted looting loots loped loser lounging louse lover lowed lowliest loyal lucking lugging lunched
    lunches lunching lurch lusted lusting lusts lynch maces machinist macho macing magically magnates maiming mainline maintainer maintainers makers males malted manacled manacles manacling mandated
    mandates mandating mange manger mangers mangy manor mantling manufacture manufactured manufactures maple marbling marched marches marching marker markers marketed marking markings marred marsh martin
    marts masked masking massage massaged massages massaging massed massing masts matchless materialism materialist maternal maternity mates mating matrices matte matted mattes mauling mayor mazes meager
    meals meats meddle medicate medicinal medieval melting menacing mentoring menus merge merged merges meridian meriting merry messed messing metal meted meteor meteoric meteors metering metes meting
    mikes miking millionths minds miner minks mints misled missions missive missives mistaking misted misting mists misused misusing moans mobilize modal modes modifier modifiers modulate moist moldiest
    moldy moles molest mollified molted momentary momentous monkey monument moodiest moods mooed mooing mooning moped mopes moping mortified motel moths motioning motivate motivating mound mounded
    mounding mounting mourning moussing mouth mouths movers mowed mowing muddle mussed mussing mutilation mutter naked napes nationalism nationalist nationalists nationalize nationalizes nearby neatest
    neatly necessary needled needling nested nests nettled neural never newsiest newsy nicer nicety niche niece nites nodes nominate nosed noses nosing notional novice numbed numbness nutted objections
    obscured obscuring observers occupied occupying occurring odder offed offended offending officiate offspring offsprings older omens opener operatic optician optimal optional ordinarily organism
    organisms organist organists organizers orientated originality originate otter otters ounce ousts outclass outgrowth outlasts outlaw outlaws outlet outlive outlived outlives outliving outlying outrage
    outrages outshine outshined outshines outshining outsides outwards outwit ovations ovens overate overbears overeating overeats overhand overhands overhaul overhear overheard overhears overheat
    overheated overheats overkill overlook overlooks overprice overrate overrated overrates overrating overridden overrode overseers oversees oversteps overt overuses overwrite paced pacing packet packets
    packing pacts pageants pager paging pained pains painted painting paintings palace palaces paler pales paling palled palling palls palpable pamper pander pandered pandering panders pangs panicked
    panning panting panty parable parables parading parching parentage parenting parents parity parkas parring parroted parsing parsons partaking participation participle passable passer passes passing
    pastas pastels pastiest pastimes pastries pastured pastures pasturing pasty patch patched patient patients patty pauper paused pavement paves paving pawing pawned pawns payer peaces peaks pealed
    pearling pears pease peddling peels peeps penciled penetrating penicillin penned penning pensioners perceptible perceptive perfecter perforated perforating perfuming periling perilling perilous
    perishing perkiest perking permanence permeated permeating permitted permitting peroxide peroxided peroxides peroxiding personable perspective pests peter peters petting petty philosopher physician
    pickaxed picket picketed pickets pickled pierce piers pigged piked pilled pilling pills pilot pinched pinked pinks pinned pioneered pioneering pioneers pitcher pitchers pitting placated placates
    placid plaice plaid plains plane planet planing planked planking planks planner planners planted planting plants plasters plate plateaux plated plates platters playable playback played playing
    pleading pleasure pliant plotter plotters ploughing plumpest plundered plundering plunders plunging plush plushest plying poets pointed pointing poker poled policing polishing polling polls ponderous
    ponds pooped populating pored porpoise porpoises portal portents porticos porting portrait portraits portrayals posed poses posing possession possessions possessive possessives possessor possessors
    poster posturing potent potion pouching pounding pouting powdered powdering powders practicals practise practises praising prancing praying prays precinct precious preciser precisest precluding
    predicated predicates predicting preempted preening prefect preferring premised prepaying presence presences presenter preservation presidency pressure pressured pressures pressuring pretence
    pretender pretense prevent prevented preventing prevents preys prick pricked pricking prickled prickles prickling prides priding pries primate primates primer primes priming primp primping prince
    princes printer printers prison privater privatest privatize prizes prizing probe probed probes probing procedure procession processor prodding producers productive profess professed profession
    profusions programer programme progressing progressive projectile projectiles promoted promotion prompter promptest proofing propagation propel propeller propellers properer proposes proposition
    propping prose prosecutions prospecting prospectors prospectus prosper prosperity prospers protecting protections protective protectors protest protested protests protract protracted protracts
    provably proverbs province provinces provisos provoked provokes provoking prowess prowling prying publicity publishers pucks puddling pulped pulping pulps pulsed pulsing punching puncture punished
    punishes punned punting punts purchasers pursuing pushers pushiest pusses puttering putts puttying puzzling quack quantify quantitative quarried quarries quarrying quartet quartets quaver queering
    questing quicken quiet quieting quilting quirk quitting quota quotas quotient racket racketed racketing radio radioing radishes radiuses rafting raged raging raided raiding railed railing railings
    rained raining raisin raisins rallying rammed rampaged ranged ranger ranging ranker rankled rankling ranted rants rapidity rapped rapports rared raring rasher rasped rated rationalize rationally
    ratting rattling raved raving ravings razed razing reacted reacting readier readying realer realism realist realists realm reaper reapers rebates rebating rebind rebinding rebounding recant recanted
    recanting recapped recapping recaps receding receipted receipting receivers recenter receptive recessed recite reckless reclaims reclined recluses recoiled recollection recollections recompiled
    recondition reconnected reconnecting reconnects recorder recorders recounting recreate recreated recreating rectal recuperated recuperation redder redesigned redress redressed redressing reeds reelect
    reelected reelecting reelects refereeing referees referenda referred referring refinement reflection reflections reflective reflectors reformat reformed reformer reforming refraction refraining
    refueled refueling refunding refutation refuting regaining regains regal regale regenerated regeneration regent regimens regressing regrets regulate regulates rehashes rehashing rehearsal rehearse
    rehearsed rehearses rehearsing reinstated rejection relaid relax relaxation relaxations relaxes relent relented relevance relics relied relief reliefs relieved relieves religion religions relive
    relived relives reliving relocate relocated relocates relocating relocation remainder remaking remedied reminder remission remissions remoter remotest remunerating render rendered rendering renders
    rending rends rented renting rents repair repays repeal repeatable repeated repeatedly repelled repelling repenting replicas reporter reporters representation representations repress repressed
    repressing reprieve reprieved reprieves reprieving reproved reproving reptiles repulsed repulses repulsing reputable reputation reputedly reputing requirement rereading rescinded rescuing researches
    resented reserving resets residents residue residues resigning resolute resolving resort resorted resorting resorts resound resounded respites responses responsive restarted restored restoring
    restrained resuming retailed retainer retainers retaining retains retard retarded retarding retards retch retched retches retching reticent retort retorted retorting retorts retracted retraction
    retrievals retrievers retrospecting retry reunions revamping revel revelations revenge revenged revenges revered reverence reverenced reverences revering reverses reversion reverted reverting reviewer
    reviewers reviles revisited revisiting revisits revives revolve revolved revolver revolves revulsion revved revving reward rewarded rewarding rewards rewind rewriting rices richness ricing rides
    riding rifer rightest riling rinds rinse rinses rinsing ripen risers risking roach roaches roads robot rocked rocking rocks roller romped roost roosting roses rotating rotund rotundas rounder rouse
    ruining ruins rulers runts rusted rusting rustling rusts sacked sacks sades safer safes sagas sages sallow sallower sallowest sally salted salts salved salves salving sames sampler sanction sanctity
    sanding sanitary saplings sashes saturation savaging saves sayings scabs scalded scales scalp scalped scanner scanners scanted scanting scants scarfing scaring scarring scars scathing scenting
    scheming schooling scoffing scold scolding scooping scoot scooting scoped scopes scoping scorched scorches scorching scorned scorning scorns scoured scouring scouting scrammed scrapped scream screamed
    screaming screams scripted scrupled scuff scummed scumming scums scurried scuttled scuttles scuttling sealed sealing seamed seaming seared sears secretion securely securer securest securing sediment
    sediments seduction seeded seeped seize selection selector selectors selves senators sending sends sensibility sentries separator sequencer servicing servile settlers sever severely severs sexes
    sexing shack shackled shackles shacks shaded shadowed shadowing shaft shafted shafting shafts shaken shakiest shallow shallows shamed shamming shark sharks sharp sharped sharpness sharps shaving shawl
    sheen sheep sheer sheered shelf sheller shelved sherries shied shielded shies shiftier shifting shingle shingled shingles shinning shins shipping shire shirking shirted shirting shirts shoaling
    shocking shocks shoeing shoes shoos shopping shorn shortage shortened shortest shorting shorts shots shoulder shouting shovelled shoving showdown showdowns shower showering showiest shriek shrieking
    shrilled shrimped shrine shrunken shuck shutter shuttered shutters shuttled shuttles shuttling shying sicking sides siding sidle sifting sighed sight sighting signaled signer significance sills silted
    silting silts similarity simile simpler simplest simplex simplify simulation singed singeing singing singling sings sinned sinning sipping sited siting sitter situates sizer skate skates skating
    skewered skidding skimming skimp skimped skims skinning skipper skippered skippers skipping skips skirting skits skull skunk skunking skyed skying skylight slack slacked slackens slacks slaked
    slamming slanted slanting slapped slapping slate slates slating slave slaving sledding sleek sleeking sleeks sleep sleepiest sleet slewed slewing slews slices slicing slick slicked slickest slighter
    slights slily slimiest slims slink slinking slipper slippers slippery slips slobs slogging slogs slope sloped sloping slopping slops slosh sloshed sloshes sloshing slots slowness slugging sluice
    sluiced sluicing slumming slumping slums slung slunk slurred slurring slush smack smacked smacks smarted smarting smarts smash smashed smashes smellier smelliest smirking smite smock smocks smoke
    smoother smoothest smoothing smudging smuggest snack snacked snacks snagged snare snared snares sneak sneaking sneaks sneer sneered snipping snips snitch snitching snoop snoring snorted snorting
    snorts snowfall snowfalls snowiest snubs snuck snuff snuffer snuggest snugging soaked sociable socks softness soggiest solar soles solidest sonnet soothed soothing sootiest sopped sorely sounder
    sourcing southwest spacial spade spangling spank spanking spankings spanned spared spares sparking sparred spatter spattered spatters spawn spawning speakers spear spearing spears specialty specifics
    speck specking specks specters speculative speculator speeding speeds spellbind spelt spewed spilling spilt spine spinning spire spited spitted splashes splat splatter splattered splice spliced
    splicing splint splinting splints splurging spook spoon sported sporting sports spottier spout spraining spreeing sprinkling spunk spurn spurned spurning spurring spurs spurted spurting spying
    squalled squarely squarer squarest squashed squashes squatter squeaking squire stabled stabler stablest stalk stalks stanch stanched stancher stanches stanching standbys staple stapled starch
    starching stark starkest starlight starred starring starter startled startling starved starving statesmen stations statue steadied steadies steak steaks steal stealing steamed steamy steeled steeling
    steeps sticking stiffing stilled stilling stinging stink stinking stitch stitching stocked stoked stole stoles stolid stomp stomped stone stoned stones stool stooped stoppage stopper stoppered
    stoppers stops storey storeys storing stork stormed storming storms stormy stoutest stove stoves straighten straighter straining strand stranding strands strangely stranger strangers strangest strap
    strapped strapping strategies stratums stray strayed straying strays streak streaking streaks streamed streamers streamline stretcher stride striding strife strike striking strikings string stringier
    stringiest stringing stripe striped stripper stript stroking strolled strove struck strung stubble stubs studded studding studios studious stuffier stuffing stuffings stump stumped stumping stung
    stunting stupider sturdiest sturdy stutter stuttered stutters suave subjecting submersion submissive subscribes subsidize subsidized subsidizes subsisted substantiate successive succoring suckered
    suction suctions sufferer sufferers suite suits summarily summer summered summering summit summoned summoning sunlight suntanning superb supervise supervised supervises supervision supper suppler
    supplest supported surer surfed surfing surly surplusing surplussed surplussing surprising surveyors surviving suspends swathing sweat sweats sweep sweet sweller swerve swerved swerves swerving swift
    swiftest swifts swilled swilling swills swimming swims swine swinging switcher swivelled swivelling swoon swoop symbolism tablet tabulation tailed tailing tainting takers talker taller tamed tangents
    tangling tangoing tangs tanker tanned taped tapped tapping tarrying tasks tattling taxing taxis teaching teams teared teased teats technician teemed teems tended tends termed terraced terraces
    terracing thanked thanking thaws thereon theses thickets thinning thistles thong thongs thorough thousandths threading threat threaten thrilled throb throbs throughput thrust ticketed tickets tickled
    tickling tided tiding tieing tiers tilled tills tilted tilting timed timelier timers tingling tings tinker tinkers tinned tinniest tinny tipped tipping tirade tiring tolling tolls tomes tonal tonic
    tonics tooted toots topical toppled toppling torch totality toted totter tottered touted touts towelling toxic toying tracks tracts trades tradition trail trailer trailers trained trait trampling
    trance trances transact transacted transcribe transform transformed transient transiting transitive transitted translating transmit transmits transplanted transported transporting transports
    transposed transposes transposing transverse traveled traveler traveling trawled trawling tread treading treads treasurer trebling trees trembled trenched trendier trending trialing tribes tricking
    trickling tricks trifle trifled trill trilled trimmer trimmest trimming tripe tripped tripping trivial trollies trolling trooping tropical trots trotted trouping truanted truces truck trucked trucking
    trudging trued truer trues truest truing truncating tubular tucked tucks tugged tugging tuned tuning turfed turfing turfs turner twanging tweaking twigging twine twinkling twinned twirling udder
    unavoidable uncertain underfoot undergoing underlain underlay underlays underline underlining understate understated understates understating undertaking underwater underwear underwrite underwrites
    underwritten underwrote unearthed unfit unfits unfitted unfounded uniquer uniquest unskilled unsuited untie untied untold unusually upper usher ushers vagaries vague validation valve valved valves
    vanquish vanquished varnish varnished varnishes veritable verses viewer virtually vomiting voted voter vowel vowing waded wades wafer wafted wafting wafts waged wager wagers waist waited waiter waits
    waken wakened wakening wakes walker walled waltzing wander wandered wandering wanders waning wantoned wantoning wards warned warts washed washes washing washings wasted wasting watts waved waver waves
    waxed waxes weakly weakness wealthier weaned weariest weathered weave weaver weeds weekended weekending weeps weest weightier weights weirdest wetter wheat whets whinnying whipping whisking whitened
    whiter whites wholesaler wholesalers whooping widening widow wilder wildest wilds winch wincing windiest winding winging wining winking wintered wiper wiring wiser wises wisest witched witches
    witching withdraws withhold withholds wizened woken woods woolly worded wording wordings worlds wormed worming wounder woven wreak wreathed wreathes wrest wresting wretched wretches wright writers
    writhe writhes writhing yearned yearns
  `
    .trim()
    .split(/\s+/),
);
