import { foldTradeWords } from "./fold-trade-words";

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(foldTradeWords));

/** Words that owners put after a trade's name and that no trade's name ends in: how, when and for whom it works. */
export const HOW = words(
  `only mobile online virtual remote local nearby emergency urgent 24h 24 7 hr hour hours day night weekly daily weekend
  residential commercial domestic industrial corporate private public independent freelance organic vegan vegetarian halal
  kosher eco green natural sustainable waterless handmade homemade bespoke custom traditional classic modern vintage retro
  contemporary luxury premium cheap affordable budget bilingual multilingual speaking free friendly welcome owned based run
  insured licensed certified qualified accredited registered experienced specialist specialised specialized speciality
  specialty female male unisex inclusive automatic manual electric indoor indoors outdoor outdoors interior exterior
  small large big local rural urban city airport coastal seasonal primary secondary educational freelance holistic gentle
  nervous exotic takeaway delivery rooftop open mot nhs gluten nut dairy sugar included available ok accepted`,
);
/** For whom or for which of their things: plain after a person, a place or a work, and nothing by themselves. */
export const FOR_WHOM = words(
  `kids kid children child babies toddlers infants teens teenagers students adults seniors elderly women woman men man ladies
  gents girls boys mums moms families couples beginners professionals runners athletes dancers freelancers landlords tenants
  contractors buyers sellers expats employees startups farmers pets pet dogs dog cats cat puppies kittens horses rabbits reptiles
  weddings wedding parties events offices homes bathrooms kitchens gardens restaurants airbnb`,
);
