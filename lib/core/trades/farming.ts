import type { Trait } from "../vocabulary";

const any = (...words: string[]) => new RegExp(`\\b(?:${words.join("|")})\\b`);
/** "Farm" alone, or with words that say only whose or how, has a bit of everything. */
const MIXED =
  "^(?:(?:family|working|local|small|hill|hobby|mixed|community|city|urban|traditional|old|educational|open|visitor) )*(?:farms?|farmers?|small ?holdings?|crofts?|homesteads?)$";
const LIVESTOCK =
  "dairy(?! free)|cows?|cattle|beef|sheep|lambs?|goats?|pigs?|pork|poultry|chickens?|hens?|eggs?|ducks?|turkeys?|geese|ranch\\w*|alpacas?|llamas?|ostrich\\w*|emus?|deer|venison|bison|buffalo|petting|livestock|stud|game farms?|horses?";
const CROPS =
  "organic (?:farms?|growers?)|orchards?|fruit|veg\\w*|berr(?:y|ies)|\\w+berr(?:y|ies)|apples?|pears?|cherr(?:y|ies)|plums?|citrus|oranges?|lemons?|mango(?:e?s)?|bananas?|avocados?|market gardens?|csa|pumpkins?|pick your own|pyo|allotments?|produce|potato(?:es)?|tomato(?:es)?|garlic|chil(?:l)?i(?:e?s)?|asparagus|sweet ?corn|salads?|lettuces?";
/** Grown outdoors and eaten or drunk, but in one kind and seldom fresh. */
const ESTATES =
  "win(?:e|ery|eries)|vine\\w*|weingut|bodegas?|domaine|olives?|hops?|cider|tea|coffee|cocoa|vanilla|saffron|herbs?|spices?|maple|rice|grain|wheat|nuts?|almonds?|hazelnuts?|walnuts?|pecans?|macadamias?|truffles?";
const BLOOMS =
  "flowers?|roses?|tulips?|peon(?:y|ies)|dahlias?|bulbs?|lavender|trees?|turf|sod|plants?|nurser(?:y|ies)|cacti|cactus";
/** Grown under a roof: picked fresh, with no field, no frost and no hedge. */
const INDOORS = "mushrooms?|micro ?greens?|hydroponic\\w*|aquaponic\\w*|vertical farms?|sprouts?";
const EATEN_OF_ANIMALS = "dairy(?! free)|beef|lambs?|pork|poultry|eggs?|venison|milk|cheese|meat";

/** What a farm has and grows, by the owner's folded words: nothing that those leave open. Water farms and insects have none of it. */
export const FARMING: Readonly<Partial<Record<Trait, RegExp>>> = {
  land: any(MIXED, LIVESTOCK, CROPS, ESTATES, BLOOMS),
  livestock: any(MIXED, LIVESTOCK),
  grows: any(MIXED, CROPS, ESTATES, BLOOMS),
  produce: any(MIXED, CROPS, INDOORS),
  edible: any(MIXED, CROPS, ESTATES, INDOORS, EATEN_OF_ANIMALS),
};
