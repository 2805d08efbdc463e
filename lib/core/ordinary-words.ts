/**
 * Words that are nobody's name, in the singular: those that services are called by. A capital letter on one of them
 * is a list's, not the word's.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `a an and or for of with to the in on at by from your our per plus
  full half part mini small medium large big long short quick fast slow early late same next new old deep light basic
  standard classic premium deluxe luxury express regular custom bespoke private group single double complete general
  specialist emergency urgent mobile online local home house domestic commercial residential corporate personal
  professional annual monthly weekly daily seasonal spring summer winter autumn fall day night evening morning
  afternoon weekend hour end free natural organic vegan vegetarian fresh hot cold warm dry wet soft hard clean clear
  white black red blue green gold silver pink brown open adult child children kid baby toddler family senior junior
  student teacher trainer coach instructor teen men women man woman lady gent girl boy bridal bride groom wedding birthday party event school office
  service repair check checkup test exam visit call package deal menu course class lesson workshop session club camp
  trip tour ride rental hire sale order delivery pickup collection quote estimate survey report plan advice support
  help care review audit design build fit install replacement removal refit renewal restoration change swap upgrade
  setup tune tuneup valet detail wash wax shine buff coat seal finish touch trim cut shave style blow colour color tint
  highlight lowlight root gloss perm curl extension treatment therapy facial peel mask massage scrub wrap manicure
  pedicure nail gel polish lash brow eyebrow eyelash lift beard hair head scalp hand foot face body back neck shoulder
  skin tooth teeth dental denture crown bridge implant filling root canal brace aligner retainer hygienist eye lens
  aircon regas bow rehair chanter hayride corn maze pedicab ice contact glass frame hearing ear pain sport injury joint spine tissue stone oil sauna bath bubble steam pool
  cake cupcake bread loaf bun roll pastry pie tart cookie biscuit brownie dessert chocolate sweet sandwich salad soup
  pizza burger coffee tea juice smoothie cocktail beer wine drink lunch breakfast brunch dinner supper buffet platter
  hamper box tray table board catering bar food meal kitchen bathroom bedroom living room floor wall ceiling roof tile
  carpet rug sofa curtain blind window door gate fence deck patio drive driveway path lawn hedge tree stump garden yard
  gutter drain pipe tap toilet shower boiler heater furnace radiator pump tank leak water gas heat air filter duct
  light switch socket panel fuse board wire alarm camera lock key safe solar battery charger
  car van truck bike motorcycle boat vehicle engine brake clutch tyre tire wheel exhaust suspension steering belt bulb
  windscreen windshield body paint dent scratch interior exterior leather seat diagnostic mechanical electrical
  pet dog cat puppy kitten horse animal coat claw bath flea tick walk sitter daycare boarding grooming
  flower bouquet plant wreath arrangement gift card voucher book ring necklace watch jewellery jewelry dress suit shirt
  shoe bag hem alteration zip
  tax return payroll account bookkeeping invoice will trust estate probate property house flat apartment mortgage loan
  pension insurance policy claim contract divorce custody visa immigration business company startup partnership website
  logo print photo photograph photography portrait headshot video film album frame music piano guitar violin drum
  singing voice dance yoga gym fitness strength cardio spin boxing karate judo swim golf tennis football
  maths math reading writing science exam prep tuition tutor homework language
  pest rodent mouse rat wasp ant termite bed bug mould mold damp end tenancy lease move packing storage removal skip
  rubbish junk waste clearance pressure carpet upholstery oven stain laundry ironing shampoo nurse health wellness
  cycle pain stress sleep mind detox vaccine vaccination microchip neutering consultation appointment opening drop-in
  rooftop terrace suite stay twin screen ray first second third sourdough croissant bagel cheesecake pasta steak seafood roast
  pint tasting gift refill subscription workshop demo consultancy valuation conveyancing letting viewing
  aged beef lamb pork chicken turkey fish sausage meat cheese egg rice noodle bowl wrap pancake waffle donut doughnut
  muffin scone macaron gelato volume hybrid lift infill refill toner keratin smoothing curly straight mock
  test theory practical intensive automatic manual refresher log kids climbing induction taster drop dropping belay
  scissor knife blade sharpening chainsaw mower tool garden fencing decking paving turf artificial grass irrigation
  attic loft basement cellar extension conversion porch conservatory garage shed outdoor indoor feature accent mural
  wallpaper plaster render cladding exterior staircase spray rewire socket lighting smart ev thermostat ventilation
  duct chimney flue sweep septic sewer leak unblocking burst copper sump backflow corn callus verruca bunion orthotic
  insole gait diabetic ingrown fungal physio massage hydro acupuncture cupping needle dry sports prenatal postnatal
  pregnancy mother newborn infant elderly companion respite memory palliative hospice lunchtime happy hour tap draft
  craft cider flight growler keg crate case subscription veg fruit seasonal bulk wholesale gluten dairy sugar nut
  sauce soup starter main course side children's tasting pairing chef table speech toast ceremony reception honeymoon
  elopement vow rehearsal planner coordinator styling florals centrepiece centerpiece arch balloon garland`.split(
    /\s+/,
  ),
);
