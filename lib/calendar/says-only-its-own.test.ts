import { describe, expect, it } from "vitest";
import { getTradeIndex } from "../business/trade-index";
import { matchTrade } from "../core/trades/match-trade";
import { makeBusiness } from "../core/writing/writing.fixture";
import { listOccasions } from "./list-occasions";
import { loadTopics } from "./load-topics";

const WESTERN_FOOD =
  "pasta|spaghetti|risotto|pizzas?|steaks?|burgers?|(?<!stir-)fries|roast|wines?|corked|butter|cheese|croissants?|espressos?";
const OTHER_FOOD = `${WESTERN_FOOD}|bread`;
const NO_ROOM =
  "waiting rooms?|our (?:door|shop|counter|shelves|window|street)|at the counter|front desk|reception|drop in|pop in|come by|closing time|our parking|shop window|the till|on the shelf|our shelves";
const NO_MEETING = "second opinion|an appointment|your appointment|our calendar|standing date|first visit";
const WEDDING = "weddings?|brides?|bridal|groom|vows|honeymoon|aisle";
const NO_SHOP = "receipts?|discounts?|budget|shop window|the till|our shelves|in stock|samples?";
const SHAVING = "beards?|shaves?|shaving|razors?|mustaches?|stubble|groomsmen";
const NOTHING_SOLD =
  "customers?|clients?|shops?|shoplocal|counters?|pric\\w+|stars?|reviews?|orders?|stock|vans?|invoices?|quotes?|discounts?";
const WORK_IN_HOMES = "ovens?|toilets?|bathrooms?|vacuum\\w*|mattress|mop|fridge|shower|laundry|dishwasher";

/** Owners' words for a trade, and what nobody of that trade would ever post. */
const NEVER: readonly (readonly [trade: string, words: string])[] = [
  ["Chinese restaurant", OTHER_FOOD],
  ["Chinese takeaway", OTHER_FOOD],
  ["hearing aid clinic", "ring us|call (?:us|later|back)|voice message|rolls up|couch|stomach"],
  ["chess academy", "crayons?|brush(?:es)?|instruments?|bab(?:y|ies)|one club"],
  ["scuba school", "hill|dull minutes|treadmill|weights machine"],
  ["NZSL interpreter", "contracts?|scams?|stamps?|shoebox(?:es)?|paychecks?"],
  ["falconer", "cats?|leash|carrier|paws?|grooming|account number|bank details"],
  ["mobile car wash, waterless", "rins\\w*|hose|buckets?|drains?|oil change|torqued"],
  ["car rental", "bank details|voice message|account number|spare room"],
  ["dry stone waller", "glue|grout|plaster|paint\\w*|half-tiled|wallpaper"],
  ["reptile vet", "dogs?|cats?|paws?|leash|muzzle"],
  ["reptile shop", "dogs?|cats?|paws?|leash|muzzle|hairy"],
  ["travel agency", "bank details|voice message|spare part"],
  ["taxidermist", "bank details|voice message|account number|next friday|on a bad line"],
  ["bee removal", "rats?|mice|mouse|bed bugs?|moths?|cockroach\\w*|rodents?|ants?"],
  ["termite control", "mice|mouse|rats?|bed bugs?|wasps?"],
  ["mobile dental hygienist for care homes", "fillings?|drills?|our chair|crowns?|wedding|tooth fairy|braces"],
  ["cold-plunge studio", "face down|ankles|massages?|facials?|trays?"],
  ["daycare", "what you'd like to learn|nobody is seven|grades?"],
  ["landscaper", "wallpaper layers|behind a wall|open every cupboard|old wall"],
  ["immigration lawyer", "search page|friendships|free trials?|fences?|landlords?|spade"],
  ["dog daycare", "hide made of|two exits|humidity"],
  ["online tutor", "open door|three minutes at the door"],
  ["home bakery", "next time you pass|at the counter|our door"],
  ["care home", "appointments?|the couch|waiting rooms?|second opinion"],
  ["tyre shop", "dog hair|oil change"],
  ["pizzeria", "firewood|logs smoke|oven mouth|whoever rides out"],
  ["B&B", "hotels?|elevator|reception|thirteen|minibar"],
  ["bonded warehouse", "drawer where receipts|shoplocal|supper|three stars|the first ticket"],
  ["food wholesaler", "drawer where receipts|shoplocal|sofa|spring list|three-star"],
  ["cricket nets for hire", "certificate on the wall|questions about your heart|coach once|first session"],
  ["solar panel cleaning", "rugs?|carpets?|ovens?|chores?|bathrooms?|taps?|wine"],
  ["wedding dress shop", "trousers|socks|jeans|t-?shirts?|sweaters?|coats?|suitcases?"],
  ["axe throwing bar", "children|kids?|second opinion|small print|options|license or certificate"],
  ["kopitiam", "espresso|latte|barista|second opinion|part about canceling|get-together"],
  ["coffee kiosk", "window seat|chairs?|tables?|laptops?"],
  ["professional organiser", "old wall|painter always|scaffold|drying"],
  ["newsagent", "last stitch|a bit of glue|height, width|how did it go"],
  ["dhaba", "sommelier|when you book|reserve|napkins?|candles?"],
  ["hotel", "room 13,"],
  ["turf accountant", "children|kids?|outing|group of friends|second opinion|accountants?|tax"],
  ["solar panels", "every cupboard|half-finished|masking tape"],
  ["kirana store", "olives|standing order|for a host|tasting spoons?"],
  ["headstone engraver", "toilet|which signatures|services are free|password"],
  ["hotel without restaurant", "restaurants?|dinners?|menus?|chefs?"],
  ["photographer not weddings", WEDDING],
  ["brewery without tours", "tours?"],
  ["B&B without breakfast", "breakfasts?|buffets?"],
  ["garage except tyres", "tires?|tyres?|treads?"],
  ["hair salon, no colour", "dye|balayage|toners?|bleach|foils?|colou?rs?"],
  ["café without kids", "kids?|children|toddlers?|high chairs?"],
  ["nail salon, no walk-ins", "walk-ins?|pop in"],
  ["inn, no restaurant", "restaurants?|breakfasts?|minibars?|kitchens?|baked|bars?"],
  ["coffee shop without wifi", "wi-?fi|laptops?|remote ?work|workfromcafe"],
  [
    "women-only gym, weights only, no classes, no trainers",
    "coach(?:es)?|trainers?|class(?:es)?|treadmills?|rowers?|spin",
  ],
  ["coffee kiosk, takeaway only", "window seat|chairs?|tables?|sit down"],
  ["dog walker, dogs only", "cats?|kittens?"],
  ["adults only hotel", "child(?:ren)?|kids?|cots?|cribs?"],
  ["loctician and braids", "scissors|shears|dye|backcomb\\w*|men growing"],
  ["powerlifting gym", "treadmills?|rowers?|rowing machines?"],
  ["cats only vet", "hamsters?|rabbits?|dogs?|pupp(?:y|ies)|leash(?:es)?"],
  ["ramen bar, no reservations", "when you book|reserv\\w*|private dinner|head count"],
  ["letting agent", "valuations?|homeselling|first-time buyer|mortgages?"],
  ["hair salon and braiding", "dry shampoo|blow-?dr(?:y|ies)|flat[- ]?irons?|hundred strokes"],
  ["immigration lawyer", "fender|fences?|hedges?|rental car|landlords?|stamps? make|dismissal"],
  ["dim sum restaurant", OTHER_FOOD],
  ["sushi bar", `${OTHER_FOOD}|chicken|beef|sausages?`],
  ["Japanese restaurant", OTHER_FOOD],
  ["Indian restaurant", `${WESTERN_FOOD}|beef|pork|bacon|sushi`],
  ["Indian takeaway", `${WESTERN_FOOD}|beef|pork|bacon|sushi`],
  ["curry house", `${WESTERN_FOOD}|beef|pork|bacon`],
  ["Thai restaurant", OTHER_FOOD],
  ["Vietnamese restaurant", "pasta|pizzas?|steaks?|burgers?|fries|wines?|cheese|espressos?"],
  ["Korean restaurant", OTHER_FOOD],
  ["Ethiopian restaurant", OTHER_FOOD],
  ["Polish restaurant", "pasta|pizzas?|steaks?|burgers?|sushi|curry|wines?"],
  ["Mexican restaurant", "pasta|pizzas?|steaks?|sushi|croissants?|wines?|butter"],
  ["taco truck", "pasta|pizzas?|steaks?|burgers?|sushi|fries|wines?|espressos?|our (?:door|tables?|room)"],
  ["Greek restaurant", "pasta|pizzas?|steaks?|burgers?|sushi|curry"],
  ["Italian restaurant", "sushi|burgers?|curry|tofu|fries|steaks?"],
  ["steakhouse", "sushi|pasta|pizzas?|burgers?|tofu|curry"],
  ["seafood restaurant", "pasta|pizzas?|steaks?|burgers?|curry|tofu"],
  ["kebab shop", "pasta|pizzas?|steaks?|burgers?|pork|bacon|wines?|sushi|croissants?|cheese"],
  ["burger van", "tacos?|burritos?|pasta|pizzas?|sushi|curry"],
  ["burger joint", "pasta|pizzas?|steaks?|sushi|wines?|curry|espressos?"],
  ["BBQ restaurant", "pasta|pizzas?|sushi|wines?|espressos?|curry"],
  ["brunch cafe", "pasta|pizzas?|steaks?|sushi|cocktails?|wines?|burgers?"],
  ["vegan café", "meat|chicken|fish|bacon|butter|cheese|cream|eggs?|honey|steaks?"],
  ["vegan restaurant", "meat|chicken|fish|bacon|butter|cheese|eggs?|honey|steaks?"],
  ["tea house", "espressos?|lattes?|cappuccinos?|beans|baristas?|crema|coffees?|wines?"],
  ["bubble tea shop", "espressos?|lattes?|cappuccinos?|beans|baristas?|crema|coffees?|wines?"],
  ["wine bar", "cocktails?|martinis?|kegs?|beers?|lagers?|shakers?|gin|whiske?y"],
  ["cocktail bar", "kegs?|beers?|lagers?|corked|pints?"],
  ["beer garden", "cocktails?|martinis?|corked|shakers?|gin|wines?"],
  ["cake studio", "sourdough|baguettes?|loaf|loaves|crusty|bagels?|croissants?"],
  ["doughnut shop", "sourdough|baguettes?|loaf|loaves|bagels?|wedding"],
  ["watch repair", "bab(?:y|ies)|newborns?|rings and|wedding rings?|necklaces?|earrings?|pearls?|diamonds?|silver"],
  ["mobile vet", `${NO_ROOM}|kennels?|surgery|x-?ray`],
  ["mobile dog groomer", `${NO_ROOM}|cats?|salon`],
  ["mobile mechanic", `${NO_ROOM}|our (?:lift|garage|workshop)|under the lift`],
  ["mobile hairdresser", NO_ROOM],
  ["mobile beautician", NO_ROOM],
  ["mobile barber", NO_ROOM],
  ["online bookshop", NO_ROOM],
  ["online counselling", NO_ROOM],
  ["online fitness coach", NO_ROOM],
  ["tailor working from home", NO_ROOM],
  ["home baker", NO_ROOM],
  ["kids barber", `${SHAVING}|wedding|whiskey`],
  ["Pilates studio", "yoga|poses?|om|chant\\w*|savasana|downward|asanas?"],
  ["window cleaner", WORK_IN_HOMES],
  ["pressure washing", WORK_IN_HOMES],
  ["carpet cleaning", "ovens?|toilets?|dishwasher|fridge|windows"],
  ["event planner", WEDDING],
  ["corporate event planner", WEDDING],
  ["drone photographer", "newborns?|bab(?:y|ies)|family|weddings?|smil\\w*|portraits?|passport|school photo"],
  ["wedding photographer", "newborns?|passport|drones?"],
  ["piano teacher", "violins?|drums?|trumpets?|flutes?|choirs?|guitars?|reeds?"],
  ["guitar lessons", "violins?|drums?|trumpets?|flutes?|choirs?|pianos?|reeds?"],
  ["ballet school", "tango|salsa|ballroom|waltz|hip[- ]hop|tap"],
  ["salsa school", "ballet|pointe|tutus?|barre|tap"],
  ["maths tutor", "essays?|vocabulary|novels?"],
  ["menswear shop", "dress(?:es)?|skirts?|heels|bridal"],
  ["lingerie shop", "coats?|jeans|sweaters?|suits?|trousers"],
  ["bookkeeper", "audits?|inheritance|litigation"],
  ["notary public", "landlords?|loans?|court|judges?|quarrel|bounce|fences?|accident"],
  ["tire shop", "oil change|air conditioning|engine light"],
  ["window tinting", "leather wants|coffee on|swirls?|clay|pet hair"],
  ["car wash", "leather wants|clay|polish\\w*|swirls?|coatings?"],
  ["lawn mowing", "roses?|terraces?|walls without|digger"],
  ["houseplant shop", "lawns?|hedges?|mow\\w*|slugs?"],
  ["cat groomer", "dogs?|pupp(?:y|ies)|leash"],
  ["ironing service", "dry[- ]clean\\w*|suede|sequins?|gowns?"],
  ["sauna", "facials?|massages?|masks?|hot stones"],
  // Theirs is the wedding's.
  ["event catering", `${NO_ROOM.replace("reception|", "")}|your usual`],
  ["Korean BBQ restaurant", OTHER_FOOD],
  ["online coach", "push-?ups?|squats?|barbells?|muscles?|sweat"],
  ["dog boarding", "humidity|thermometers?|vivarium|fasting day"],
  ["piano tuner", NO_ROOM],
  ["tow truck", NO_ROOM],
  ["courier", NO_ROOM],
  ["mobile DJ", NO_ROOM],
  ["translator", NO_ROOM],
  ["ghostwriter", NO_ROOM],
  ["farrier", NO_ROOM],
  ["doula", NO_ROOM],
  ["chimney sweep", NO_ROOM],
  ["freelance bookkeeper", NO_ROOM],
  ["bail bonds", `${NO_ROOM}|second opinion|went twice|budget|three-star|favorite tool`],
  ["psychic", `${NO_ROOM}|second opinion|budget|a sample,|spring list`],
  ["llama trekking", `${NO_ROOM}|second opinion|a sample,|spring list`],
  ["bouncy castle hire", NO_ROOM],
  ["crypto ATM operator", `${NO_ROOM}|${NO_MEETING}`],
  ["self storage", "appointment|second opinion|our calendar|favorite client"],
  ["laundromat", "quiet hour|nobody picks up|second opinion|our calendar|estimate"],
  ["pawn shop", "second opinion|went back|know your name|spring list"],
  ["church", NOTHING_SOLD],
  ["mosque", NOTHING_SOLD],
  ["hindu temple", NOTHING_SOLD],
  ["synagogue", NOTHING_SOLD],
  ["gurdwara", NOTHING_SOLD],
  ["Catholic church", NOTHING_SOLD],
  ["youth charity", NOTHING_SOLD],
  ["animal rescue", NOTHING_SOLD],
  ["care home", `${NO_SHOP}|patients?|symptoms?|second opinion|in stock`],
  ["assisted living", `${NO_SHOP}|patients?|second opinion|patrons?`],
  ["home care agency", `${NO_SHOP}|${NO_ROOM}|patients?|waiting room|second opinion`],
  ["lash bar", "nails?|haircuts?|shaves?|beards?|pedicures?"],
  ["escape room", "axes?|bowling|exhibits?|curtain call"],
  ["convenience store", "measure your|second chair|pasta water|chefs?|our tables?|estimates?"],
  ["newsagent", "appointments?|second opinion|estimates?|our tables?"],
  ["hardware store", "appointments?|estimates?|melt in|outfits?"],
  ["greengrocer", "our tables?|chefs?|waiters?|estimates?|cocktails?"],
  ["supermarket", "our tables?|waiters?|estimates?|cocktails?|second chair"],
  ["cheese shop", "our tables?|waiters?|estimates?|burgers?"],
  ["fishmonger", "our tables?|waiters?|estimates?|burgers?|croissants?"],
  ["deli", "our tables?|waiters?|estimates?|pantry"],
  ["print shop", "appointments?|second chair|birthday present|in stock|three-star chef"],
  ["web designer", `${NO_ROOM}|patients?|new baby|heirloom`],
  ["marketing agency", `${NO_ROOM}|patients?|new baby|heirloom`],
  ["IT support company", `${NO_ROOM}|patients?|new baby|heirloom`],
  ["coworking space", "patients|new baby|shop window|in stock|estimates?"],
  ["recruitment agency", `${NO_ROOM}|patients?|new baby`],
  ["mortgage broker", `${NO_ROOM}|patients|guaranteed?|best rate`],
  ["financial adviser", `${NO_ROOM}|patients|guaranteed?|get rich`],
  ["architect", `${NO_ROOM}|shut-?offs?|pets and children|patients?`],
  ["interior designer", `${NO_ROOM}|shut-?offs?|smoke alarms?|patients?`],
  ["home organizer", `${NO_ROOM}|shut-?offs?|permits?|patients?`],
  ["hostel", "room service|minibar|concierge|honeymoon"],
  ["holiday cottage", "room service|minibar|concierge|front desk|lobby|buffet"],
  ["campsite", "room service|minibar|concierge|lobby|buffet|pillow menu"],
  ["museum", "popcorn|bowling|harness|escape rooms?|popcorn"],
  ["cinema", "bowling|harness|briefing|dinosaurs?"],
  ["fencing contractor", `${NO_ROOM}|patios?|slabs?|driveways?`],
  ["paving company", `${NO_ROOM}|fence posts?`],
  ["window fitter", `${NO_ROOM}|squeegees?`],
  ["solar installer", NO_ROOM],
  ["pool cleaning", `${NO_ROOM}|ovens?|toilets?|vacuum\\w*|mattress`],
  ["junk removal", NO_ROOM],
  ["skip hire", `${NO_ROOM}|pianos?|every drawer`],
  ["wine shop", "second chair|estimates?|our tables?|appointments?"],
  ["gift shop", "estimates?|our tables?|appointments?"],
  ["charity shop", "suppliers?|new season|order in|estimates?|catalogs?"],
  ["antiques shop", "suppliers?|new season|order in|catalogs?"],
  ["farm shop", "waiters?|estimates?|our tables?|pantry"],
  ["event venue", "shop window|in stock|patients|estimates?"],
  ["wedding DJ", `${NO_ROOM}|magicians?|balloons?`],
  ["taxi", `${NO_ROOM}|parcels?|tow(?:ing|ed)?`],
  ["winery", "ewes?|lambs?|tractor rides|pumpkins?"],
  ["language school", "behind the wheel|school bags?|report cards?"],
  ["cooking school", "homework|report cards?|parents|school bags?"],
  ["art classes", "homework|report cards?|school bags?|behind the wheel"],
  ["upholsterer", "smoke alarms?|shut-?offs?|walk you through the boiler"],
  ["bowling alley", "escape rooms?|padlocks?|exhibits?"],
  ["solar panel cleaning", "rugs?|carpets?|ovens?|chores?|bathrooms?|taps?|wine"],
  ["wedding dress shop", "trousers|socks|jeans|t-?shirts?|sweaters?|coats?|suitcases?"],
  ["screen printing", `${NO_ROOM}|patients?|new baby|heirloom`],
  ["towing service", `${NO_ROOM}|sofas?|suitcases?|tickets?`],
  ["stationery shop", "pasta water|our tables?|estimates?"],
  ["bridal shop", "trousers|socks|jeans|t-?shirts?|sweaters?|coats?"],
  ["picture framer", "our tables?|pocket money|pasta water"],
  ["septic service", `${NO_ROOM}|chores?|rugs?|carpets?|wallpaper|ovens?`],
  ["scaffolding", `${NO_ROOM}|chores?|wallpaper|smoke alarms?|bathrooms?`],
  ["children's entertainer", `${NO_ROOM}|weddings?|brides?|vows|champagne|wine`],
  ["equipment hire", "songs?|playlist|vows|microphones?"],
  ["party hire", "songs?|vows|digger|stop button"],
  ["coach hire", `${NO_ROOM}|parcels?|tow(?:ing|ed)?|sofas?`],
  ["art gallery", "pasta water|pocket money|popcorn|harness"],
  ["personal stylist", `${NO_ROOM}|deadlines?|contracts?|signatures?|documents?`],
  ["EV charger installer", NO_ROOM],
  ["mobile bike repair", NO_ROOM],
  ["chimney sweep", "chores?|rugs?|bathrooms?|toilets?|wallpaper"],
  ["axe throwing bar", "child(?:ren)?|kids?|youngest|escape rooms?|exhibits?"],
];

const found = (text: string, words: string) => new RegExp(`\\b(?:${words})\\b`, "iu").exec(text)?.[0];

describe("366 days of a trade's posts, whichever of its topics they take, say nothing that is another's", () => {
  it.each(NEVER)("%s", async (words, never) => {
    const { topics } = await loadTopics(matchTrade(await getTradeIndex(), words), "US");
    const wrong = topics.flatMap((topic) => {
      const { title, hook, do: advice, why, mistake, detail, ask, invite, imageIdea, altTextIdea, tags } = topic;
      const said = [title, hook, advice, why, mistake, detail, ask, invite, imageIdea, altTextIdea, ...tags].join(" ");
      const word = found(said, never);
      return word === undefined ? [] : [`${topic.id}: ${word}`];
    });
    expect(wrong).toEqual([]);
  });
});

it("marks no day of what a kind of a trade does not sell", async () => {
  const index = await getTradeIndex();
  const place = makeBusiness(matchTrade(index, "restaurant")).place;
  const namesOf = (words: string) => {
    const trade = matchTrade(index, words);
    return listOccasions({ place, startDate: "2027-01-01", days: 365, events: [], trade }).map(({ name }) => name);
  };
  const others = /Pizza|Pasta|Cheese|Burger|Coffee|Wine|Croissant|Bagel/;
  expect(namesOf("restaurant").filter((name) => others.test(name))).not.toEqual([]);
  for (const words of ["Chinese restaurant", "sushi bar", "Ethiopian restaurant"])
    expect(namesOf(words).filter((name) => others.test(name))).toEqual([]);
});

describe("what is left of a borrowed trade's topics is enough for a quarter at three posts a week", () => {
  it.each(NEVER.map(([words]) => words))("%s", async (words) => {
    const { topics } = await loadTopics(matchTrade(await getTradeIndex(), words), "US");
    const yearRound = topics.filter(({ seasons, months }) => !seasons && !months);
    expect(yearRound.length).toBeGreaterThanOrEqual(30);
  });
});
