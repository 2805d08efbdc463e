/** What food topics speak of. A kitchen that serves some of it says nothing of the rest. */
const FOODS = {
  pasta:
    "pastas?|spaghetti|linguine|risotto|gnocchi|lasagn[ae]|ravioli|pesto|parmesan|mozzarella|tiramisu|focaccia|bolognese|carbonara|al dente|prosciutto|burrata|polenta|gelato",
  pizza: "pizzas?|pizzerias?|calzone",
  steak: "steaks?|steakhouse|sirloin|rib-?eye|fillet|medium[- ]rare|rare or|well done",
  burger: "burgers?|hamburgers?|cheeseburgers?|pat(?:ty|ties)|hot ?dogs?",
  fries: "fries|one fry|a fry|chips|potato(?:es)?|mash(?:ed)?|fryers?",
  roast: "roasts?|roasted|roasting|gravy|yorkshire|carv(?:e|es|ing)|brais(?:e|es|ing|ed)|brisket|ribs|stews?|slow pot",
  meat: "meats?|beef|lamb|chickens?|duck|turkey|veal|venison|poultry|juices",
  pork: "pork|bacon|hams?|sausages?|lard|charcuterie|salami|chorizo",
  fish: "fish|seafood|oysters?|mussels?|prawns?|shrimps?|salmon|tuna|crabs?|lobsters?|squid|clams?|anchov(?:y|ies)",
  cheese: "cheeses?|brie|cheddar|camembert|feta",
  dairy: "butter|cream|milk|custards?|yogurts?|creamy|buttery",
  bread: "breads?|sourdoughs?|baguettes?|toast|loaf|loaves|crusts?|doughs?|croissants?|brioche|bagels?|sandwich(?:es)?",
  wine: "wines?|corked|corks?|sommeliers?|vintages?|tannins?|tannic|ros[eé]|champagne|prosecco|grapes?|vines?|vineyards?|corkage|a red|reds",
  beer: "beers?|ales?|lagers?|stouts?|kegs?|taps?|pints?|hops|ipa|foam|brewers?|brewery|malt",
  spirits:
    "cocktails?|martinis?|gin|whiske?ys?|vermouth|bitters|spirits?|shakers?|shak(?:e|es|ing|en)|stirr?(?:ed|ing)?|negronis?|rum|vodka|tequila|mezcal|margaritas?|mojitos?|daiquiris?|aperitifs?|highballs?|liqueurs?|mocktails?|punch|garnish(?:es)?|jiggers?|ice cubes?|clear ice",
  coffee:
    "coffees?|espressos?|lattes?|cappuccinos?|baristas?|beans|grinders?|grind|crema|flat whites?|portafilters?|roasters?|decaf|cold brew|pour-?over|french press|puck|shots?|moka",
  tea: "teas?|teapots?|matcha|oolong|teabags?|infusions?|chai",
  tacos: "tacos?|burritos?|quesadillas?|nachos|salsa|guacamole",
  rice: "rice",
  noodles: "noodles?|ramen|broths?|dumplings?",
  soy: "soy|tofu|miso",
  chili: "chil(?:i|ies|li)|curr(?:y|ies)|spices?|spicy",
  sweets:
    "cakes?|desserts?|puddings?|chocolates?|ice cream|pastr(?:y|ies)|souffl[eé]s?|cookies?|pies?|tarts?|cupcakes?|icing|frosting|sponge|doughnuts?|donuts?|macarons?|meringues?|brownies?|scones?",
  eggs: "eggs?|omelett?es?|hollandaise|poach(?:ed|ing)?|pancakes?|waffles?",
  salad: "salads?|vinaigrettes?|dressings?|dressed|lettuces?",
  vegetables:
    "asparagus|eggplants?|aubergines?|pumpkins?|squash|peppers|zucchini|courgettes?|radish(?:es)?|peas|sprouts|roots|beans?",
  tomato: "tomato(?:es)?",
  mushrooms: "mushrooms?",
  herbs: "basil|dill|tarragon|thyme|rosemary|parsley|chives",
  citrus: "lemons?|limes?",
  olives: "olives?|olive oil",
} as const;
export type Food = keyof typeof FOODS;

const PATTERNS = Object.entries(FOODS).map(
  ([food, words]) => [food, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu")] as const,
);

/** The foods and drinks that a text speaks of. */
export const foodsIn = (text: string): readonly string[] =>
  PATTERNS.filter(([, words]) => words.test(text)).map(([food]) => food);
