import type { TradeKind } from "./trade-kind";

/** Kinds of trades that look after people and animals. */
export const BODY_KINDS: readonly TradeKind[] = [
  {
    id: "childrens-barber",
    of: ["barbershop", "hair-salon"],
    words: /\b(?:kids?|children|childrens|boys|toddlers?|family)\b(?!.*\bmens?\b)/,
    never:
      /\b(?:beards?|shav(?:e|es|ing|ed)|razors?|stubble|mustaches?|moustaches?|lather|hot towels?|groomsmen|groom|whiskers|bald|scalps?|boss|dandruff|flakes|hairlines?|thin place|black t-shirts|monday|wedding|dye|color|colour|bleach|balayage|foils?|toner|gray|grey|highlights|purple shampoo|suit)\b/i,
  },
  {
    id: "beard-barber",
    of: ["barbershop"],
    words: /\b(?:women|womens|ladies)\b/,
    never: /\b(?:beards?|shav(?:e|es|ing)|mustaches?|moustaches?|stubble)\b/i,
  },
  {
    id: "strength-gym",
    of: ["gym"],
    words:
      /\b(?:weights?(?: ?lifting| only| room)?|free weights|strength|power ?lifting|lifting|barbells?|strong ?man|iron)\b/,
    never:
      /\b(?:treadmills?|rowers?|rowing machines?|ellipticals?|cross ?trainers?|spin(?:ning)? (?:bikes?|class\w*)|exercise bikes?|stair ?climbers?|step class)\b/i,
    tags: ["strengthtraining", "powerlifting", "barbell", "gym"],
    hasTopics: true,
  },
  {
    id: "pilates",
    of: ["yoga-studio", "fitness"],
    words: /\bpilates?\b(?!.*\byoga\b)(?<!\byoga.*)/,
    never:
      /\b(?:yoga|yogis?|poses?|asanas?|om|chant\w*|namaste|savasana|sanskrit|incense|meditat\w*|downward|warrior|sun salutations?|chaturanga|blocks?|words you carry|hot room)\b/i,
    terms: { place: "Pilates studio", work: "Pilates" },
    tags: ["pilates", "pilatesstudio", "corestrength", "movement"],
  },
  {
    id: "meditation",
    of: ["yoga-studio"],
    words: /\b(?:meditation|breathwork|mindfulness|sound (?:bath|healing))\b(?!.*\byoga\b)(?<!\byoga.*)/,
    never: /\b(?:yoga|poses?|blocks?|hips?|wrists?|knees?|necks?|mats?|props?|vinyasa|warm-?up)\b/i,
    terms: { place: "meditation studio", work: "meditation" },
    tags: ["meditation", "breathwork", "mindfulness"],
  },
  {
    id: "unheated-yoga",
    of: ["yoga-studio"],
    words: /\b(?:aerial|prenatal|chair|kids|children|yin|restorative)\b/,
    never: /\b(?:hot yoga|heated)\b/i,
  },
  {
    id: "sauna",
    of: ["spa"],
    words:
      /\b(?:saunas?|bath ?house|hammam|banya|steam|thermal|baths?|onsen|cold plunges?|plunge|ice baths?|contrast therapy)\b/,
    never:
      /\b(?:facials?|massages?|masks?|strokes|therapists?|stones|wraps?|oils?|treatments?|razors?|tables?|lamps?|polish\w*|brush\w*|lash(?:es)?|nails?|brows?|face down|varicose|robe ties?|salt scrubs?|scrubs?|compress\w*|herb bundles|cream|trays?|tools?|products?|nap|skin tests?|patch tests?|appointments?|scissors|hair|chairs?)\b/i,
    terms: { visit: "visit", work: "bathing" },
    tags: ["sauna", "bathhouse", "steam", "wellness"],
  },
  {
    id: "float-spa",
    of: ["spa"],
    words: /\b(?:float|flotation)\b/,
    never:
      /\b(?:facials?|massages?|masks?|strokes|stones|wraps?|oils?|saunas?|steam\w*|scrubs?|exfoliat\w*|drap\w*|compress\w*|hands-on|herb\w*|hands|patch|cream|neck rest|stay near the edge|ankles)\b/i,
    leavesCluster: true,
  },
  {
    // A lamp and a timer: nobody's hands, brushes or dryers.
    id: "sunbeds",
    of: ["beauty"],
    words: /^(?!.*\bspray\b).*\b(?:tanning (?:salons?|studios?|shops?|beds?|cent(?:er|re)s?)|solariums?|sun ?beds?)\b/,
    leavesCluster: true,
    terms: { visit: "session", work: "tanning" },
    tags: ["tanning", "tanningsalon"],
  },
  {
    // One sits there, dressed, and breathes.
    id: "salt-room",
    of: ["spa"],
    words: /\b(?:salt (?:rooms?|caves?|therapy|inhalation)|halo ?therapy|himalayan salt (?:room|cave)s?)\b/,
    borrowsOfTrade: [
      "spa-arrive-empty-pockets",
      "spa-quiet-voices",
      "spa-no-miracle-words",
      "spa-asks-health-form",
      "spa-town-quiet-corner",
      "spa-worst-relax-advice",
      "spa-scent-memory",
      "spa-tiny-pleasures",
      "spa-winter-warmth-memory",
      "spa-hour-in-between",
    ],
    leavesCluster: true,
    terms: { place: "salt room", visit: "session", work: "time in the salt room" },
    tags: ["saltroom", "salttherapy", "relaxation", "quiettime"],
  },
  {
    id: "med-spa",
    of: ["spa"],
    words: /\b(?:med ?spas?|medical spas?|laser|botox)\b/,
    never: /\b(?:saunas?|steam|stones|wraps?|side by side|robes?|tea comes|cold water|treats?|massages?)\b/i,
  },
  {
    id: "foot-massage",
    of: ["massage-therapist"],
    words: /\b(?:foot|feet|reflexology|chair|office)\b/,
    never: /\b(?:sheets?|undress\w*|draped?|oils?|pregnan\w*|table|face cradle|hot stones?|underwear|clothes off)\b/i,
  },
  {
    id: "orthodontist",
    hasTopics: true,
    leads: true,
    of: ["dentist"],
    words: /\b(?:orthodont\w*|braces|aligners?|kieferorthopad\w*)\b/,
    only: /\b(?:braces?|brackets?|aligners?|retainers?|straight\w*|crooked|wires?|orthodont\w*|brush\w*|floss\w*|mouthguards?|impressions?|children|teenagers?)\b/i,
    terms: { place: "orthodontic practice" },
  },
  {
    // No ink, no motif and no stencil.
    id: "piercing",
    of: ["tattoo-studio", "beauty"],
    words: /^(?!.*\b(?:tattoo\w*|ink)\b).*\bpierc(?:ing|ings|ers?)\b/,
    borrowsOfTrade: [],
    leavesCluster: true,
    terms: { place: "piercing studio", visit: "visit", work: "piercing" },
    tags: ["piercing", "piercingstudio", "bodypiercing"],
    hasTopics: true,
  },
  {
    id: "wigs",
    of: ["beauty"],
    words: /\bwigs?\b/,
    never:
      /\b(?:skin|acids?|retinoids?|patch|brows?|lash(?:es)?|nails?|polish|wax\w*|sunscreen|sun|peel\w*|bottles?|shades turn)\b/i,
    leaves: [
      "beauty-hygiene-signs",
      "beauty-hands-and-backs",
      "beauty-room-setup",
      "beauty-why-it-takes-time",
      "beauty-arrive-five-early",
      "beauty-chair-confessions",
      "beauty-tell-about-skin",
    ],
    tags: ["wigs", "hairpieces", "wigmaker"],
  },
  {
    id: "dental-hygiene",
    of: ["dentist"],
    words: /\bhygien\w*/,
    never:
      /\b(?:fillings?|drills?|drilling|crowns?|implants?|root canals?|veneers?|x-?rays?|injections?|numb\w*|rubber dam|impressions?|scanner|putty|wisdom|braces|aligners|straight\w*|chipped|shade|second opinion|specialist|tooth comes out|temporary|whiten\w*|loupes|telescopes)\b/i,
    terms: { place: "dental hygiene practice", work: "dental hygiene" },
    tags: ["dentalhygiene", "healthygums", "cleanteeth"],
  },
  {
    id: "care-home-visits",
    of: ["dentist", "optician", "hair-salon", "barbershop", "physiotherapist", "music-school", "massage-therapist"],
    words: /\b(?:for|to) (?:care|nursing|rest|old age|retirement) homes?\b/,
    never:
      /\b(?:chairs?|waiting rooms?|our (?:door|room|practice)|weddings?|bridal|brides?|dates?|married|child(?:ren)?s?|kids?|bab(?:y|ies)|school\w*|teenagers?|milk teeth|first teeth|tooth fairy|pregnan\w*|bikes?|scooters?|sports?|gym|marathon|braces|trip|abroad|festival|prom)\b/i,
  },
  {
    id: "childrens-dentist",
    of: ["dentist"],
    words: /\b(?:pa?ediatric|childrens?|kids?)\b/,
    never:
      /\b(?:dentures?|implants?|crowns?|bridges?|veneers?|whiten\w*|wine|coffee|smok\w*|pregnan\w*|dry mouth|wisdom)\b/i,
  },
  {
    id: "cat-practice",
    of: ["veterinarian", "pet-groomer", "pet-shop", "pets"],
    words: /\b(?:cats?|feline|kittens?|catter(?:y|ies))\b(?!.*\b(?:dogs?|kennels?)\b)(?<!\b(?:dogs?|kennels?)\b.*)/,
    never:
      /\b(?:dogs?|pupp(?:y|ies)|pups?|canine|leash(?:es)?|horses?|rabbits?|poodles?|doodles?|paws in the salt|bark\w*)\b/i,
  },
  {
    // A cat groomer or a cats' shop is no practice.
    id: "cat-practice-topics",
    of: ["veterinarian"],
    words: /\b(?:cats?|feline|kittens?)\b(?!.*\bdogs?\b)(?<!\bdogs?\b.*)/,
    hasTopics: true,
  },
  {
    id: "dogs-only",
    of: ["pet-groomer", "veterinarian"],
    words: /\b(?:dogs?|pupp(?:y|ies)|canine|poodles?)\b(?!.*\bcats?\b)(?<!\bcats?\b.*)/,
    never: /\b(?:cats?|kittens?|feline|rabbits?|horses?)\b/i,
  },
  {
    id: "horse-vet",
    of: ["veterinarian"],
    words: /\b(?:equine|horses?)\b/,
    only: /\b(?:horses?|pon(?:y|ies)|hooves|hoof|stables?)\b/i,
  },
  {
    id: "exotic-vet",
    of: ["veterinarian"],
    words: /\b(?:exotics?|reptiles?|avian|birds?|farm|livestock|cattle|large animal)\b/,
    never: /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|leash(?:es)?|walks?)\b/i,
  },
  {
    id: "mobile-vet",
    of: ["veterinarian"],
    words: /\b(?:mobile|travell?ing|home visits?|house calls?|at home)\b/,
    never:
      /\b(?:waiting rooms?|go home with|carriers?|clinics?|our (?:door|rooms?|kennels?)|kennels?|x-?rays?|operat(?:e|es|ing|ion)s?|anesthe\w*|anaesthe\w*|surger(?:y|ies)|theater|scales? by|overnight|ward|reception|(?:come|pop|drop|walk) in|lobby|machines?)\b/i,
    terms: { place: "mobile vet", visit: "home visit" },
    tags: ["mobilevet", "vet", "pethealth", "animalcare"],
    hasTopics: true,
  },
  {
    id: "mobile-groomer",
    of: ["pet-groomer"],
    words: /\b(?:mobile|travell?ing|home visits?|house calls?|at home|van)\b/,
    never:
      /\b(?:our (?:door|salon|rooms?|window)|salons?|kennels?|cages?|waiting|lobby|drop(?:s|ped|ping)?[- ]off|pick(?:s|ed|ing)?[- ]up|walk in|come in|leave (?:your dog|him|her)|counter|reception|cats?)\b/i,
    terms: { place: "mobile grooming service" },
    tags: ["mobilegroomer", "doggrooming", "petgroomer", "freshlygroomed"],
    hasTopics: true,
  },
  {
    id: "dog-wash",
    of: ["pet-groomer"],
    words: /\b(?:wash|self ?service)\b/,
    never: /\b(?:clippers?|scissors?|blades?|trim\w*|cuts?|stripp\w*|nails?|cats?)\b/i,
  },
  {
    id: "sport-physio",
    of: ["physiotherapist"],
    words: /\b(?:sports?)\b/,
    never: /\b(?:babies|birth|pregnan\w*|frail|walking frames?|dressing|pillows as splints|children)\b/i,
  },
  {
    id: "online-trainer",
    of: ["personal-trainer"],
    words: /\b(?:online|remote|virtual)\b/,
    never:
      /\b(?:spot(?:s|ter|ting)?|what's in the bag|training at your|at your place|park|hands-on|carries? the|our studio|in the room)\b/i,
    terms: { place: "online coaching service" },
  },
  {
    id: "running-coach",
    of: ["personal-trainer"],
    words: /\brunning\b/,
    never: /\b(?:push-?ups?|weights?|spot(?:ting|ter)?|barbells?|squats?|carry something|rows?)\b/i,
  },
];
