/**
 * More words that are nobody's name: those that the topics of data/topics write small, and those that services are called
 * by. What is a word and a maker's name, too ("Apple", "Ring", "Sage"), is none of them.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `bridesmaid set spinal varifocal consumer pearl reed diffuser oat tea egg ham rye fig jam ice pie pea oil gas air sea sun sky dog cat pet van car bus bed rug mat bag
  hat wig lip ear arm leg toe hip gum jaw art toy box jar cup mug pot pan log axe saw pen ink map ski gym bar pub inn spa bee hen fox cow pig law tax
  able above abrasive abroad abscess absent accept access accident accountant accurate ache acid acidic acne acorn
  acoustic acrobats across acrylic active activity acts actual actuaries adapt adapter additives address adds adhesive
  adjective adjust adjustable adjuster admire admit adore adrenaline advantage adventure adventurous advert advise
  adviser aerator aerial aerobics afar affects affogato afloat afraid afresh after aftercare afterward again against
  agency agenda agent ages agility agree ahead aids aims aircraft airflow airline airlock airplane airport airy aisle
  ajar alarm alcohol alcove ale algae algebra alight alignment alike alive alkaline allergens allergic allergy allow
  alloy alloys almond almost alone along alongside aloud alphabet already also alter alteration alternate alternative
  although altogether aluminum always amaryllis ambitious americano ammonia among amount amplifier amps analyzer anatomy
  anchor anchovy anesthesia anesthetic anew anger angle angry anise ankle anniversary announce annoy annuity anode
  anonymous another answer ant antenna anthem anthers anti antibiotics antifreeze antique antivirus anvil anybody
  anymore anyone anyway anywhere apart aperitif aphids apologize apology appeal appear appetite applaud applause apples
  applicants applicator appreciate apprentice approach approval approves apps apricots apron aqua aquarium arborist
  archaeology architect architecture archive arcs area aren arena argue arithmetic armchair armhole armpits armrest arms
  aroma around arrange arrestor arrival arrive arrow artichokes artist arts artwork arugula asbestos ashes ashore
  ashtray aside asks asleep asparagus asphalt aspirin assemble assess assume athlete attacks attempt attentive attorney
  attract audible audiobooks audit aunt author authority auto available average avocado avoid avoidable awake away
  awkward awkwardness awning axes axle baby bachelor bachelorette backbone backdrop background backhand backpack
  backrest backstroke backup backward bacon bacteria badge baffles bagel baguette bail bait bake baker bakery balayage
  balcony bald bale ball ballads ballast ballet ballpoint ballroom balm bamboo banana band bandage bandana bandstand
  bang bangle bank banker banknotes banner barbecue barbell barber barbershop barbs barcode bare barefoot bargain
  barista bark barker barley barn barnacles barre barrel barrier barrow bartender base baseboard baseline basin basket
  bass batch bathtub bats battens batter battery battle bays beach bead beaker beam bean beanbag bear bearable beat
  beaten beautiful beauty became because become bedsheet bedside bedtime beech beekeeper been beep bees beeswax beet
  beetles beetroot before beforehand began begin beginner begun behalf behave behavior behind beige belief believe bell
  belong below belt bench bend bendy beneath benefits bent bento berry berth beside bespoke best bestseller bets better
  between beyond bezel bias bibs bicycle bigger biggest bilge bills bind binder binoculars bins biography birch bird
  birth bisque bite biter bits bitten bitter bitterness blackbird blackboard blacken blackest bladder blame blank
  blanket blast blazer bleach blend blender blind blindfolds blink bliss blister blob block blockage blond blonde blood
  bloomers blossom blot blotchy blouse blower blown blowouts bluish blunder blunt blur blurry blush boarding bock boil
  boiler bold boldest bolster bolts bombs bond bone boneless bonfires bonnet bonus bookbinder bookcase bookkeeper
  booklet bookmark bookseller bookshelf bookshelves bookshop boomerang booster boot bootcamp booth border bore boredom
  born borrow boss botanicals both bother bottle bottom boudoir bought boulder bounce bouncy bound boundary bouquet bout
  bows boxing bracelet bracket brag braid brain braise brake branch brand branding brandy brass brave braver bravest
  breadboard breadcrumbs breadth bready break breakable breakage breakaway breakdown breaker breakfast breakup breast
  breath breathe breather breathless breathlessness breeze brew brewer brewery brick brickwork bridle brief bright
  brighten brighter brightest brightness brilliant brim brine brioche brisk brisket bristle brittle broad brochure broke
  broken bronzing brooch broom broomstick broth brother brought brownie brownish browse browser bruise brunch brush
  bucket bucketful buckle budget buds buffet builder built bulb bulge bulky bullet bullseye bump bumper bumpy bun bunch
  bundle bundt bunk bunker buoy burger burglar burgundy burial burlap burn burner burnt burpees burr burrito bury buses
  bush bushier busier busiest busy butcher butter buttercream buttermilk buttery button buttonhole buyer buys buzz
  bypass cabbage cabin cabinet cable cactus caddy cafe caffeine café cage calcium calculate calculator calendar calf
  calisthenics caller calligraphy calm calmer calmest calves came camel camera campaign campfire campsite canape canapé
  cancel candidate candle candlelight candlelit cane cannot cans canvas canyon capable capacitor cape capers capital
  cappuccino caps capsules carafe caramel caravans carbohydrate carbon carbonate carbs carcass cardamom cardboard
  cardigan career careful careless carer cargo carpenter carpentry carpet carport carrier carrot carry cart carton
  cartridge carve cash cask casserole cassette cast castle catalog catch category caterer catfish catnip cattery caught
  cauliflower cause cautious cave cavity cedar celebrant celebrate celery celiac cell cello cemetery center centimeter
  century ceramic ceramics cereal ceremony certain certainty certificate chai chain chair chalk chalkboard chalky
  challenge chamber chamois chamomile champagne champion chandeliers channel chants chaos chapter char character
  charcoal charcuterie charge charger charity charm chart charter chaser chases chassis chat chatty chauffeur cheap
  cheaper cheapest cheat checklist checkout cheek cheer cheerful cheese chemical chemistry cherry chess chessboard chest
  chestnut chew chewy chickpea chicks childhood chili chill chimney chin chip chipboard chiropody chirp chisel chives
  chlorine choice choir choke choose chop chopsticks chord chore choreography chorus chose chosen christening
  chrysanthemum chunks chunky church churchyard churn chute chutney ciabatta cider cigarette cilantro cinema cinnamon
  circle circuit cistern citrus city clammy clamp clams clap clarify clarinet clash clasp classmate classroom clause
  clay cleaner cleanliness cleanup clearance clearer clearest cleat cleaver clench clever click clicker client cliff
  climate climb climber climbing clinic clinician clip clipboard clipper cloakroom clock clockwise clog close closeness
  closer closest closet clot cloth clothbound clothesline cloud cloudburst cloudy clove clue clump clumsy cluster clutch
  clutter coach coal coarse coarser coast coaster coating cobalt cobbler cobblestones cobwebs cockpit cockroach cocktail
  cocoa coconut code coil coin coir cola colander colder coldest collapse collar colleague collect collector colony
  colorful colorist column comb combine come comeback comedy comfort comfortable comic comma command commentary commit
  committee common commonest community commute commuter compact comparable compare comparison compete complain complaint
  complementary compost compound compresses compressor compromise compulsory computer concentrate concern concert
  concrete condensate condenses conditioner conduit cone confess confetti confide confident confidential confidentiality
  confirm confuse connect connective connector cons consent consider considerate console consonants contain container
  content contest contour contraception contrast control controller conveyance conveyor convinces cook cookbook cookie
  cool coolant cooler coolest coordinates cope copy copyright coral cord cordial cordless core coriander cork corkboard
  corkscrew corncobs corner cornstarch correct corridor corsage cortado cosmetic cosmos cost costliest costume cottage
  cotton couch cough could couldn counseling counselling count counter counterclockwise countries countryside coupe
  couple couplers courage courier court courtesy courtroom courtyard cousin cover cowl cowlick cozy crab crack cracker
  crackle cradle craggy crane crank crash crater crave crawl crayon craze creak cream creamier creamy crease creative
  creature creche credentials credit creep crema crepe crest crew crib cricket cries crime criminal crimp crisis crisp
  crisper crispy criteria critic crochet crockery crocus croissant crop croquette cross crossbars crossover crossroads
  crosswise crossword crouch croutons crowbar crowd crucible cruel crumb crumble crunch crunchy crush crust crusty
  crutches crypto crystal crèche cube cubicle cucumber cues cuff cufflink culprit culture cumin cupboard cupcake cupful
  cups curb curdle cure curiosity curious currency current curry curse curtain curve cushion custard custody customer
  cutaway cute cuticle cutlery cutouts cutter cyclist cylinder cylindrical dabs daffodil dahlias damage damper dancer
  danger dangerous dare dark darken darker darkest darkness darn darts dash dashboard dashcam data date daycare daylight
  daytime de dead deadbolt deadlift deadline deaf dealer dealt dear dearer dearest death debate debris debt decade decaf
  decent decibels decide decider deck deckchair decking decline decode decorates decorative decorator decoy deductible
  deepen deeper deepest deer defeat defend defense defrost degree delay delete deli delicate delicious deliver demand
  dementia denim dense denser density dental dentist denture deodorant departure depend deposit depth derailleur
  dermaplaning descent describe desert deserve designer desk desktop detailer detailing detective detector detergent
  detour develops device deworming dewy diabetes diagnoses diagnosis diagnostics diagonal diagram dial diameter diamond
  diaper diarrhea diary dice dictionary didn dies diesel diet dietary dietitian differ different difficult difficulty
  diffuser digger digit digital dignity digs dilutes dimmer dimple dinner dinosaur dioxide diplomacy dipper dips
  dipstick direct dirt dirtiest dirty disagree disappear disappoint disaster disc discharge discipline disco discomfort
  discount discover discuss disease disguise dish dishwasher disinfect disinfectant disk dislike dismissal disorder
  dispenser display disposal dispute dissolve distant distract distrust disturb ditch dive diver divide dividers divorce
  dizziness dizzy dj dock doctor does doesn dojo dolls domain dome dominoes donate done donor donut doorbell doorframes
  doorknob doormat doorstep doorstop doorway dormers dose dots doubt doubters doubtful dough doughnut doughy doula
  dovetails dowels down downhill downlight downpipe downpour downstairs downward downwind doze dozen drafty drag dragon
  drainage drama dramatic drape draw drawback drawer drawn dread dreadful dream dress dresser drier driest drift drill
  drinkable drinker drip driven driver driveway drizzle drone drool droop droplets dropper drought drove drown drugs
  drum drummer drums drunk dryer dryness duck duet dull duller dullest dumbbell dummy dump dumpling dumpster dunk dusk
  dusky dust duster dusty duty duvet dyes dynamo each earlier earliest earmold earn earplugs earring earth earthy ease
  easel easier easiest east easy eaten eater eats eave eclair edge edible edit editor effect effort eggplant eight
  eighteen eighth eighty either elastic elbow elder elderflower electric electrician electricity electrolysis
  electronics elegant elephant elevator eleven eleventh elopement else elsewhere email embers embroidery emerald
  employee employer emptier emptiness empty enamel enclosure encore encourage encyclopedias endless enemy energy
  engagement engineer english engraving enjoy enormous enough enter entertainer entertains enthusiasm entire entry
  envelope envy episode epoxy equal erase eraser errand error escalopes escape espresso essential etch ethics ethylene
  etiquette eucalyptus eulogy evaporate even ever every everybody everyday everyone everywhere exact exam examiner
  examines example excellent except excess exchange excuse executor exercise exhaust exist exit exotic expand expect
  expense expensive expert expire expiry explain explode exposes exposures external extinguisher extra extreme eyelets
  eyelids eyesight eyewear fabric facade facial facility fact factor factory fade fail failure faint fair fairer fairway
  fairy fake falafel falconer falconry fallen false fame familiar famous fancy fans farewell farm farmyard farrier
  farther farthest fascia fascinator fashion fashionable fasten faster fastest fate father fats fattest faucet fault
  faulty favor favorite fear feast feather feedback feeder feel feeler fees feet fell felt female fender fermenter ferry
  fertiliser fertilizer festival feta fetch fever feverish fewer fewest fiber fiddle field fierce fiery fifteen
  fifteenth fifth fiftieth fifty fight figure file fill filler fillet filo final financial find finder fine finer finest
  finger fingernail fingerprint fingertip fins fire fireplace firewood firework firm firmer firmness fishhook fishy fist
  fitter fittest five fixes fixture fizz fizzy flag flake flaky flame flamingo flange flank flannel flap flare flash
  flashlight flask flatbread flatmates flatten flatter flavor flaw flawless flea flecks flee fleece flesh fleshy flew
  flex flexible flick flicker fliers flies flinch flip float flood floodlight floorboards floppy flops floral florist
  floss flour flow flowerpot flown flu flue fluff fluffy fluid flung fluoride flush flushable flutter flux flyaways
  flyer flyers flywheel foal foam fob fobs focaccia foggiest foggy fogs foil fold folder foliage folklore follow
  followers fond fondue font fool foolish footnote footpath footprint footrest footstool footwell footwork forbid
  forbidden force forearm forecast foreground forehead foreign foreman foresee forest forever forgave forget forgetter
  forgive forgiven forgot forgotten fork formal formality format former forms formula forth fortnight forty forward
  fought foul found fountain four fourteen fourth foxtrot fragile fragrance fragrant frail fraud fraudsters fray freckle
  freedom freeze freezer frequent freshen freshener fresher freshest freshness fridge friend friendlier friendliest
  friendship fries fright frighten fringe frittata frizz frog front frosty froth froze frozen fruity fryer fudge fuel
  fuller fullest fullness fumes fumigation funeral fungi fungus funniest funny furious furniture furry further furthest
  fury fuseboard fuss fussier fussiest fussy future fuzz fuzzy gable gadget gain galangal gale gallery gallon gamble
  gambler game ganache gaps garbage gardener gargle garlic garnish gasoline gather gauge gave gazebo gear gearbox
  gelatin gelato generator generous genius genre gentle gentler gentlest geometry germs gesture gets gherkin ghost
  ghostwriter giant gill ginger giraffe girth give given giver glad glamorous glare glassy glaze glide glimpse glitter
  globe gloomy glossy glove glow glue glut goal goat goes goggle golden goldsmith golfer gone goniometer good goodbye
  goodwill gooseneck gossip gown grab graceful grade gradient graduation graft grain grainy gram grammar grand
  grandchild grandchildren grandfather grandmother grandparent grandson granite granules grape grapefruit graph graphite
  grassy grate grateful grater gratitude grave gravel gravity gravy gray grayer grease greasy greatest greedy greenery
  greenhouse greenish greenkeepers greet grew grid griddle grief grill grille grin grind grinder grip grit gritty groan
  groceries groomer groove ground grout grow grower growl grown growth grumble grumpy grunt guacamole guard guess
  guesswork guest guide guidebook guilt guilty guinea guitar gull gulp gummy gums gurgle gust gutter gymnastics gymnasts
  habit hadn haggle hail hairband hairbrush haircut hairdresser hairdryer hairline hairnet hairpin hairspray hairstyle
  hairy halftime halfway hall hallmark halloumi hallway halt halve hammer hammock hamper hams hamster handbag handbook
  handcart handers handfasting handful handheld handkerchief handle handlebar handmade handover handprint handrail
  handshake handsome handwoven handwritten handy hang hanger happen happier happiest harbor hardback hardbound harden
  harder hardest hardness hardware hardwood harm harmful harmless harmony harness harsh harshest harvest hash hasn hasp
  haste hasty hat hatch hate hats have haven hawk hazard haze hazel hazelnut hazy headache headband headcount headlamp
  headlight headline headphones headquarters headrest headset headshot headstand headstock headstone headwind heal
  healthy heap hear heard heart heartbreak hearth heatwave heavier heaviest heavy hedge hedgehog heel height heirloom
  held hello helmet helpdesk helper helpful helpline hemming hen henna hens herb herbal herd here hero heroic
  herringbone hers hesitate hidden hide high higher highest highlighter highway hike hill hillsides hinge hint hips hiss
  history hitch hits hive hoarse hobby hold holder hole holiday hollandaise hollow hollyhocks hologram homebrew
  homegrown homemade homework honest honesty honey honeybee honeycomb honor hood hoodie hoof hook hoops hooves hopeful
  hopeless hopes hopper hoppy hops hopscotch horizon horn hornet horsehair horseshoe hose hospital host hostage hostel
  hosting hotel hotter hottest hourglass household housemates houseplant hover however hubcaps hubs huge hugs hull human
  humid humidifier humidity hummus humor hums hundredth hung hunger hungriest hungry hunt hurry hurt hush huts hyacinth
  hydrangea hydroponic hygiene hygrometer hypnosis hypnotherapy icecream icer ices icicles idea ideal identical identify
  identity idle ignore illegal illness image imaginary imagine immersion immune important impossible impress impressive
  improve inbox inch incline include income independent index indigo inflatable ingredient inhaler inherit initials
  injure inks inlet inner innocent insect inserts inside insist inspect inspector instant instead instinct insulates
  insult insurer insures intact intake intensive intercom interdental interest internet interpreter interrupt interval
  interview interviewer into introduce invent inventory inverter invisible invite invoice involve inward iron irrigation
  irritate island itch itchy item itinerary itself ivory jab jacket jail jam jammy jams jars jeans jellyfish jerk jets
  jetty jewel jeweler jigger jigsaw jobs join joiner joinery joint joists joke journal journey judge judo juggle jugs
  juicier juiciest juicy jumble jump jumper jumpy jungle juniper justice karaoke karat karate kebab keel keen keep
  keeper keepsake kennel kept kernels ketchup kettle kettlebell key keyboard keyhole keypad keywords kibble kick
  kickboard kickboxing kidney kill kiln kilo kilometer kilowatts kimchi kind kinder kindergarten kindest kindness kinks
  kiss kite kits kitten kitty knack knead knee kneecap kneel knew knight knit knitting knitwear knives knob knock
  knocker knot knotless know knowledge known knuckle kohlrabi kraft kuri label labor lace lack lacquer ladder ladle
  ladybug lager laid lake laminate lamination lamp lamplight lampposts land landlord landmark landscape lane lantern
  lanyard lapel laps laptop larger largest lark larva larvae lasagna laser last latch latecomers later latest latex
  lather latte lattice laugh laughter launch laundromat lavender laws lawyer layer layout lays laziest laziness lazy
  lead leader leaf leafless leaflet leafy league leaky lean leaner leap learn learner leash least leave leaver lectern
  lecture ledge ledger leek left leftover legal leggett legible legs lemon lemonade lemongrass lemony lend lender length
  lengthen lengthwise lent lentils less lesser lets letter letterhead letting lettings lettuce level lever liability
  liar library license lichen lick licorice lids lies life lifeguard lifelong lifetime lifter lighten lightener lighter
  lightest like likelier lilac lilies limb lime limescale limestone limit limousine limp line linen liner lineup lingers
  link lint lintels lion lips lipstick liquid list listen listener liter lithium litter little live livelier liveliest
  liver livery lizard load loaders loaves lobby lobster lockable locker locket lockout locksmith lodge lodger logbook
  logic login logistics logo lollipop lone lonelier longer longest look loom loop loose loosen looser lose loser loss
  lost lotion lots lottery loud louder loudest loudspeaker lounge lounger loupe love loveliest lovers lower lowest loyal
  loyalty lozenge lubricant luck luckiest lucky luggage lukewarm lullaby lump lumpy lunch lunchbox lunge lungs luster
  lyrics macaron machine machinery macrame macramé made magazine magic magician magnet magnetic magnifier mail mailbox
  make maker makeup male mallet malt malty malware manage manager mango mannequin manners mantel mantelpiece manure many
  maple maps marathon marble margarita margherita margin marinade marinate marker market marks marmalade marquee
  marriage marry marshmallow martial martini mascara mash masonry massage masseur mast master mastic match matcha
  matchstick material maternity math maths matinee mats matt matte matter mattress maximum maybe mayonnaise maze mead
  meadow mealtimes mealworms mean meant meantime meanwhile measurable measure meatball meatless mechanic mechanism medal
  media mediator medical medicine meditation medium mediumship meerkats meet megaphone mellow melody melon melt
  member membership memoir memorable memorial mend mender mental merch merchant merciless mercy mere merge merry mesh
  mess message messenger messiest messy metal metallic meter method metronome mezze mice microblading microchip
  microchipping microfiber microneedling microphone microscope microwave mid midday middle midnight midsummer midweek
  midwife midwinter might mild milder mildest mildew mile mileage milestone milk milkshake mill millimeter millions
  mince mincer mindfulness mine mineral minibus minimum minors mint minus minute miracle mirror misbehave misc mise
  miserable mishap mislead miso misprint miss mist mistake mistaken misunderstood mites mitt mittens mixer mixes mixture
  mocha mock mocktail mode model modern module moist moisture moisturizer moka molar mole money monitor monkey monoxide
  month mood moody moon mops more mortar mortgage mortise mosquito moss mossy most moth motif motor motorhome mound
  mount mountain mouse mouth mouthful mouthguard mouthpiece mover movie mown mows mozzarella much muck muddler muddy
  muggy mugs mulch mullet multi multimeter mummy murmur muscle museum mush mushroom musical musician muslin mussel must
  mustache mustard mustn musty mute muzzle mysterious mystery myth naan nacho name naming nape napkin naps narrow
  narrower narrowest nasty native nature navigator navy near nearby nearer nearest neat necessary necklace neckline
  nectar needn negatives neglect neighbor neighborhood neither neon neoprene nephew nerve nervous nest nets nettles
  network neutering neutral never newcomer newer newest newsletter newspaper nibble nice nicer nicest niche nick nickel
  nickname nicotine niece niggles nightfall nightlight nightmare nightstand nine nineteen ninety nitrite nitrogen nobody
  nods noise noisy non none nonsense noodle noon nori normal northern nose nostalgia nosy notary notch note notebook
  notepad notice novel nowhere nozzle nudge numb numbers numbness nursery nutmeg nutshells nutty nylon oats obey object
  obvious ocean octave octopus oddest oddity odds odometer odor offcut offense offer officer official officiant offline
  offs often oiler older oldest olives omelet once onion onto oolong opal opener operator opinion opponent opposite
  optician optimism optimist optimistic optional optometrist oral oranges orchard orchestra orchid ordinary oregano
  organize organizer organs origin original ornamental ornate orphan orthodontic osteopathy other otherwise ought ounces
  ourselves outage outer outfit outgrow outgrown outlast outlet outline outlive outright outs outside outsiders outward
  oval over overboard overdue overflow overgrip overhand overhang overhead overhear overheat overlap overload overlooks
  overnight overtime owes owls owner ownership owns oxygen oyster pace pack packer packet packing paddle padlock pads
  page paid painful painkiller painter pair pajamas palace palate pale paler palest palette pallet palm pane panic
  panniers pans pant pantry paper paperback paperwork papery paprika parade paragraph parallel parasol parcel parent
  park parquet parrot parsley parsnips particles particular partner pass passage passenger passers passport password
  past pasta paste pastels pastry pasture pasty patch patchy patent patient patina patio patter pattern patty pause
  pavers paving pawn paws paycheck payday payer payroll pays payslip peace peaceful peach peacock peak peanut pear
  pearls peas pebble pedal pedestal peek peeler peephole pegs pellets pelvis penalty pencil pendant pendulum pennies
  pens pension peony people pepper peppercorns peppermint peppery percent percentage perch perennial perennials perfect
  perfume pergola perhaps period periodontal permanent permit person personality persuade pestle petals petroleum
  petticoat phantom pharmacist pharmacy phase phone phonics phoropter photo photobooth photocopy photographer phrase
  phrasebook physical physics physiotherapist physiotherapy piano pick pickle picky picnic picture piece pierce pigeon
  piggy pigs pile pill pillar pillow pillowcase pilot pilsner pinboard pincers pinch pincushion pine pineapple pinhole
  pins pipework pirates pistachio pistons pit pitch pitcher pits pity pizza pizzeria place placemat plain plainest plane
  plank planter plaque plasterboard plasterer plastic plate plateau platform plating platinum play player playground
  playgroup playlist pleasant please pleasure pleat plentiful plenty pliers plinth plot plows plug plum plumb plumber
  plump plunger plural plush plywood pocket podcast podiatrist podiatry pods poem poetry poinsettia point pointe pointer
  pointless poison poisonous poke pole police polisher polite politeness pollen polyester pomade poms pond pony ponytail
  poodle poolside poor popcorn pops popular porcelain pores porous porridge port portable portafilter portal porter
  portfolio porthole pose possible post postal postcard poster postman postpone posture posy potato pothole potpourri
  pots pottery potty pouch poultry pound pour powder power practice practitioner praise prawn pray prayer pre precious
  precise predict prefer pregnant prepare preschool present presentable press pretend prettier prettiest pretty prevent
  preventer preventive prey price priciest prick pride priest prime primer principle printer printout privacy prize
  prizewinner probate probe problem process produce product professors profile profit profitable program progress
  progressives project projector prom promenade promise prone prongs pronounce proof proofing prop propeller proper
  proposal props pros protect protectant protective protector protein proud proudest prove proven provide provisional
  prune pruners pruning psychotherapy public publishers publishes pubs puck puckers puddle puff puffy pull pulldown
  pulley pulp pulse pumpkin punch puncture pupil puppy purchase pure purity purple purpose purse push pusher pushy puts
  putt putty puzzle pyramids qualify quality quantity quarrel quarry quart quarter quartz queen questionnaire queue
  quiche quicker quickest quiet quieter quietest quilt quilting quince quirks quit quite quiz rabbit race rack racket
  radar radiator radio radishes rafters rags ragù raid rail railway rain rainbow raincoat raindrops rainwater rainy
  raise raisins rake rallies ramen ramp rancid random rang range rank ranunculus rare rarer rash rat rate rather ratio
  rattle razor re reach reachable react read readable reader readiness ready real realistic rear reason reasonable
  rebuild rebuilt recall receipt receive receiver recent recess recheck recipe recital recite reckon recognize recommend
  record recorder recover recovery recruit recruiter rectangle rectangular recycle reddish redness redo redone reduce
  reef reel refer referee referral refill refillable reflect reflective reflectors reflex reflexology refresh refresher
  refrigerant refrigerator refund refusal refuse region register registry regression regret regrow regrowth regulator
  rehab rehearsal reheat reiki rein rekey relationship relative relax release relevant reliability reliable relief
  reluctant remain remap remark rematch remedy remember remind reminder remortgage remote removals remove remover renew
  renewal rent renter repaint repairer repatriation repay repeat repellent replace repot reprint reps reptile request
  require reread rescue reserve reservoir reset reshape resident residue resin resinous resist resistant resizing
  respect respectable respectful respond responsibility responsible rest restart restaurant restful restless restore
  restraint restringing restyle result retina retinal retire retirement retold retro reunion reusable reuse reveal
  reverse revive reward rewire rewritten rhodium rhubarb rhyme rhythm rib ribbon ribs richer richness ricotta riddle
  rider ridge ridiculous right rims rind ringlet rinse ripe ripen ripeness ripples rise risen riser risk riskier risky
  risotto rite ritual rival river riverbanks rivets roach road roadside roadworks roar roaster robe robot robs rock
  rocker rode rodent rods role roll roller romantic roofer rook roommates rooster rootstock rope rosemary roses rosin
  roster rosy rosé rota rotate rots rotten rough roughens rougher round roundabout rounder route router routine rower
  rows rubber rubble rubs rucksack rude ruffles rug ruin rule rulebook ruler rumble rumor rump rung runner runny runs
  rush rust rustic rustle rusty sachet sack sadder saddest saddle sadness safe safer safest safety saffron sags said
  sail sailors sake salami salesperson saline saliva salmon salon salsa salt salty sameness sample sand sandal sandbox
  sandpaper sandy sanitary sanitize sanitizer sapling sari sash satchel satellite satin saucepan saucer saucy sausage
  save savory sawdust sawn saws says scab scaffold scale scaler scam scan scandal scanner scar scarce scarcest scare
  scarf scarves scary scatter scene scenery scenic scent scentless schedule scheme schoolbag schoolyard science scold
  scoop scooter scope scorch score scoreboard scorecard scorekeeper scout scrap scrape scraper scrapyard scratchy scream
  screening screenshot screw screwdriver scribble script scroll scrunchie scuff sculpture scum seafood seahorse sealant
  seam seance sear search seas seasick seaside season seatpost secondhand secrecy secret secure security seed seedling
  seeker seem seen sees seesaw seize seldom self selfie sell seller semi semolina sen send sense sensible sensitive
  sensitivity sensor sent sentimental separate septic sequin serial series serious seriousness serve server sesame
  setback sets setters settle seventeen seventh seventy several sew sewer sewing sewn sews shackle shade shadow shady
  shaft shaggy shake shaken shaker shaky shallow shame shank shape shards share sharks sharp sharpen sharper sharpest
  sharpness shatter shawl shears sheen sheep sheer sheet shelf shellac shellfish shells shelter shelve shelving sherbet
  shiatsu shield shift shimmer shin shingle shiny ship shiver shock shoe shoebox shoehorn shoelace shoot shop shopfronts
  shopkeeper shore shortcut shorten shorter shortest shot should shouldn shout shove shovel show shower shown showpiece
  showroom shrank shredder shreds shrimp shrink shrub shrug shrunk shudder shuffle shut shutter shuttle sick sideboard
  sidewalk sidewall sideways siege sieve sigh sight sign signage signal signature signer signet signpost silent silica
  silicone silk silky sill sillier silliest silt similar simmer simple simpler simplest since singer sink sinuses siphon
  sips sister site sits sitter sixteen sixth sixty size sizer sizzle skate skein skeleton skeptic sketch sketchbook
  skewers skier skies skill skillet skim skimmer skincare skip skipper skirt skis skull skylight skyline slab slam slant
  slap slash slate slater slats slaw sleek sleeper sleepy sleeve slept slice slicer slick slicker slid slide slider
  slight slim slime slimmer slip slipper slipperiest slippery slit sliver slogan slope sloper sloppy sloshes slot slower
  slowest sludge slugs slump slurp slurry slush smaller smallest smartphone smear smell smile smiley smoke smoker smoky
  smooth smoother smoothie smudge snack snag snails snake snap snapdragons snapshot snare sneaker sneakers sneaks sneeze
  sniff sniffer snip snorers snores snow snowball snowdrop snowfall snowman snug soak soap soapy sober social sock
  socket soda soffit soft softbox soften softener softer softest softness software softwood soggy soil solar sold solder
  soldiers sole solemn solid solo solve solvent some somebody someday somehow someone somersault sometime somewhere
  sommelier song songbook soon sooner soot soothe sooty sorbet sore soreness sorrow sorry sort sound soundboard
  soundtrack soupy sour source sourdough sourest souvenir sown soy space spacer spade spaghetti spaniel spar spare spark
  sparkle spas spat spatula spaying speak speaker spear special species specific speck spectacular spectators spell
  spend spent spice spicy spider spiky spill spin spinach spindle spinning spiral spirit spit splash splendid splint
  splinter splitter spoil spoilers spoke spoken sponge spool spoolie spoon spoonful spores sporty spot spotless
  spotlight spotter spout spread spreadsheet sprig springy sprinkler sprinkles sprints spritz sprocket sprout spurt
  squash squat squeak squeaky squeal squeegee squeeze squint squirrel squirt stab stabilizer stable stack stacker staff
  stag stage stainless stair stairway stairwell stake stale stalk stall stamp stand standstill staple star starch stare
  starfish starry start starve state static statice statistics statue steadier steady steak steal steamer steamy steel
  steep steeper steepest steer stem stencil step stepladder sterile stern stethoscope stew stick sticker sticky stiff
  stiffen stiffer stiffest stiffness stile still stillness stir stirrer stirrup stitch stock stockpot stockroom stolen
  stomach stomp stoneware stonework stood stool stop stopcock stopwatch storage store storeroom storm story storytellers
  stout stove straddle straighten straightener straighter strain strainer strand strange stranger strangest strap
  strategy straw strawberry stray streak stream street stretch stretcher stretchy strict stride strike strip stroke
  stroll stroller strong stronger strongest strop struck structure struggle strung stub stubble stubborn stubbornness
  stubby stuck stud studio study stuff stumble stump stung stunt stupid sturdier sturdy stutter stylist stylus subject
  subscription substitute success succulent such suck sudden sudoku suds suede suffer suffocates sugaring sugary suggest
  suit suitable suitcase sulfur sulk summary summons sums sunbeam sunburn sunflower sunglasses sunk sunlight sunlit
  sunniest sunny sunrise sunscreen sunset sunshade sunshine super supermarket supper supple supplier sure surest
  surfaces surge surgeon surgery surname surplus surprise surrounds surveyor survive survivor sushi suspect suspicion
  suspicious swab swallow swam swamp swan swarm swatch sway swear sweat sweater sweatshirt sweaty sweepers sweeten
  sweeter sweetest sweetness swell swept swifts swim swimmer swimming swimsuit swimwear swipe swirl swish switch swollen
  sword swore swum syllabus symbol symmetrical sympathy symptom synthetic syringe syrup system séance tabby tablecloth
  tablet tableware tabs tack taco taekwondo tags tail tailor tailoring take takeaway taken talc tale talent talk
  talkative talker tall taller tallest tamarind tambourine tandoor tangerines tangle tangy tanker tankless tannin
  tanning tans tap tapas tape taproom targets tarp tartar task taste tastier tattoo tattooer tattooist taught taut taxi
  teach teacup teak team teapot tear teaspoon tech technical technician technique teddy teenager tees telephone
  telescopes tell teller temper temperature template temple tempo temporary tempt tenancy tenant tend tender tendon
  tense tent tenth term terminal termite terracotta terrarium terrible terrier terry tester text textbook textiles
  texture than thank that thatch thatcher thaw theater theft their them theme themselves then theory therapist there
  thermal thermometer thermos thermostat thermostatic these they thick thicken thicker thickest thickness thief thieves
  thigh thimble thin think thinker thinner thinnest thirst thirsty thirteen thirtieth thirty this thistle thorn thorough
  those though thought thoughtful thousand thousandth thread threading threat three threshold threw thrives throat
  through throughout throw thrower thrown thud thumb thumbnail thump thunder thyme tiara ticket tickle ticklish tide
  tidier tidiness tidy tier ties tiger tight tighten tighter tightest tilers till tiller tilt timber time timeless
  timeline timer timesheet timetable tingle tins tiny tipi tips tire tiredness titanium title toaster toastie toasty
  today toddler toddy toenails toffee tofu together toggle toilet tokens told toll tomato tomorrow tone tongs tongue
  tonic tonight tons took toolbox toothbrush toothpaste toothpick topcoat topic topper tops torch tore torn torque
  tortilla tortoise toss total tote touchable tough toughen tougher toughest toughness tourist toward towbar towel tower
  town toxic toys trace track tractor trade traders tradesperson traditional traffic trail trailer train trainee trainer
  trampoline trampolining transfer translate translator transparent transport trap trash travel traveler tread treadmill
  treasure treat tree treehouse tremble trench trend trestle trial triangle triangular trick trickier trickiest trickle
  tricky tries trimmer triple tripod trolley trophy tropical trot trouble trough trouser trowel truce true trumpet trunk
  trustworthy truth tuba tube tubeless tubs tuck tuft tulip tulle tumble tumbler tuna tuner tunic tunnel turf turmeric
  turn turners turnip turnout turnover turntable turquoise turtle tutor tuxedo tweezers twelve twenty twice twig twine
  twirler twist twos type typewriter typical typo tyre tzatziki ugliest ukulele ultra ultrasonic ultrasound umbrella
  unbearable unbroken uncertain uncle unclear unclip uncomfortable uncut under undercoat underfloor underfoot
  underground underlay underline underneath underside understand understandable understood undertone underwater
  underwear undo undone undress uneasy uneaten uneven unfair unfamiliar unforgivable unglamorous unhappy uniform unit
  universal unkind unknown unlearn unless unlit unload unlucky unmade unnecessary unpack unpacking unpaid unpleasant
  unplug unrack unravel unread unrealistic unroll unsafe unsaid unscrew unseen unsent unsure untangle untidy untie until
  unusual unwell unwise unworn unwound unwrap unwritten update updo uphill upholsterer upholstery upkeep upper upright
  upset upside upstairs upward urge urgency urine urn usable useful useless user uses usual utility vaccination vaccine
  vacuum vague vain valet valid valley valuable value valve vanilla vanish vanity vapor variable variety varnish vary
  vase vegetable veil veins velvet velvety vendor veneer venison vent venue verb verbena verdict verge vermouth verruca
  verse vertical very vessel vest veteran veto vets vials victories view village villain vine vinegar vintage vinyl
  violin virus visa viscose vise visible visitor vitamin vivarium vocabulary vocal vodka voids volcano voltage volts
  volunteer vote vow wade wafer wage waist waistband wait waiter wake walker wallet walnut waltz wand wander want ward
  wardrobe warehouse warmer warmest warmth warn warp warrant warranty washable washbasin washcloth washer washhouse
  washroom wasn wasp watch waterfall waterline watermelon waterproof watery watts wave wavelength waver wavy waxing waxy
  ways weak weakens weaker weakest weakness wear wearer weather weatherproof weathervane weave weaving webs website
  wedge week weekday weeknight weep weigh weighbridge weight weirs welcome weld well went were weren west wetsuit wetter
  wettest whale what whatever wheat wheelbarrow wheelchair when whenever where whereas wherever whether which whichever
  whiff while whim whine whip whirlpool whirr whisk whiskers whiskey whisper whistle whiteboard whitening whoever whole
  whom whose wick wicker wide widen wider widest widow width wifi wiggle wild wilder wildest wildflowers wildlife
  willpower wilt winch wind winder windfalls windowsill windscreen windshield windswept windy winery winner wins wipe
  wiper wisdom wise wiser wish wishful wisp withheld within without witness wobble woke wolf wonder wonderful wood
  wooden woodpile woodwork woodworm woody wool woolen words wore workbench workbook workday worker workmanship workout
  workplace works worksheet worktable worktop world worm worn worry worse worst wort worth worthless would wouldn wound
  woven wrapper wreath wrench wrestle wriggle wrinkle wrist wristbands wristwatch write writer written wrong wrote wrung
  xylitol yardstick yarn yawn years yeast yellow yellowish yesterday yogurt yolk young younger youngest youngsters
  yourself yourselves yous youth yurt zari zero zest zinc zipper zone zoomies zoos zucchini zumba éclair`.split(/\s+/),
);
