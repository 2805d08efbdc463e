import type { Phrases } from "./phrase";
import { sameForAllTones } from "./phrase";

/**
 * Whole posts for feasts that have customs of their own: what people know of the day, and its wish. Only what is true
 * of the day wherever it is marked, and nothing about who writes.
 */
export const FEAST_PHRASES = {
  feastDead: sameForAllTones([
    "Marigolds, candles and a place for those we miss. {greeting}, {town}.",
    "Tell a story today about somebody you miss. {greeting}.",
    "For the ones we remember with a laugh and a favorite song: {greeting} from {name}.",
    "The candles are for them, the stories are for us. {greeting}, {town}.",
    "A photo, a flower, a name said out loud. {greeting} from {name}.",
  ]),
  feastLunar: sameForAllTones([
    "A new moon, a new year and everybody home. {greeting}, {town}.",
    "Health, luck and a long reunion: {greeting} from {name}.",
    "The house is swept and the red envelopes are ready. {greeting}, {town}.",
    "May the year ahead be full of good news. {greeting} to you and yours.",
    "However far you travel for it: {greeting} from {name}.",
  ]),
  feastBuddha: sameForAllTones([
    "A day for kindness and a clear mind. {greeting} to everyone celebrating in {town}.",
    "Flowers, light and a quiet moment: {greeting} from {name}.",
    "May the day bring you peace, and may you pass some of it on. {greeting}.",
    "A little patience today, with others and with yourself. {greeting}, {town}.",
  ]),
  feastDoughnuts: sameForAllTones([
    "One day a year nobody counts the doughnuts. {greeting}, {town}.",
    "The last Thursday before Lent belongs to doughnuts. {greeting} from {name}.",
    "Powdered sugar on your sleeve is allowed today. {greeting}.",
    "If you see a long line this morning, you know what it's for. {greeting}, {town}.",
  ]),
  feastCarnival: sameForAllTones([
    "Confetti in your hair and a song in your head: {greeting}, {town}.",
    "Whatever you're dressed as today, you look great. {greeting} from {name}.",
    "Masks on, worries off. {greeting}, {town}.",
    "There will be glitter until Easter. {greeting} from {name}.",
  ]),
  feastLucia: sameForAllTones([
    "Candlelight in the darkest month: {greeting}, {town}.",
    "Saffron, candles and a song before it's light out. {greeting} from {name}.",
    "White gowns, a crown of light, everybody a little sleepy. {greeting}, {town}.",
    "However dark the morning is, somebody is carrying a light. {greeting}.",
  ]),
  feastNicholas: sameForAllTones([
    "Look inside your shoes before you put them on. {greeting}, {town}.",
    "Nuts, an orange and something small: {greeting} from {name}.",
    "Somebody came by in the night, we hope. {greeting}, {town}.",
    "It's the small surprises that are remembered. {greeting} from {name}.",
  ]),
  feastMartin: sameForAllTones([
    "Paper lanterns, and a song that everyone half remembers. {greeting}, {town}.",
    "Half a coat can be enough for two. {greeting} from {name}.",
    "Share something warm today. {greeting}, {town}.",
  ]),
  feastAdvent: sameForAllTones([
    "One candle lit, three to go. {greeting}, {town}.",
    "The first candle is burning. {greeting} from {name}.",
    "Four Sundays, four candles, and today the first. {greeting}, {town}.",
    "The weeks when it's nicest to come in from the cold begin. {greeting} from {name}.",
  ]),
  feastKings: sameForAllTones([
    "Three kings, a long road and presents at the end of it. {greeting}, {town}.",
    "May the three of them have found your door. {greeting} from {name}.",
    "Shoes out last night, presents this morning, we hope. {greeting}, {town}.",
    "The last feast of Christmas, and for many the best. {greeting} from {name}.",
  ]),
  feastCrepes: sameForAllTones([
    "A coin in one hand, the pan in the other, and flip. {greeting}, {town}.",
    "Crêpes for supper, by order of the calendar. {greeting} from {name}.",
    "If the first one sticks to the ceiling, it still counts. {greeting}, {town}.",
  ]),
  feastRoses: sameForAllTones([
    "A book for one, a rose for the other, or the other way round. {greeting}, {town}.",
    "Roses and books on every corner: {greeting} from {name}.",
    "Read somebody a first page out loud today. {greeting}, {town}.",
  ]),
  feastSanJuan: sameForAllTones([
    "A short night wants a fire and good company. {greeting}, {town}.",
    "Jump if you dare, and make a wish either way. {greeting} from {name}.",
    "Fire, water and a night nobody sleeps through. {greeting}, {town}.",
  ]),
  feastCultureNight: sameForAllTones([
    "A night to walk in somewhere you've never been. {greeting}, {town}.",
    "Music around one corner, poems around the next. {greeting} from {name}.",
    "Go out without a plan tonight. {greeting}, {town}.",
  ]),
  feastBloomsday: sameForAllTones([
    "One day, one city, one very long book. {greeting} from {name}.",
    "Straw hats and a long walk: {greeting}, {town}.",
    "Whether or not you ever got to the last page: {greeting}.",
  ]),
  feastWomensChristmas: sameForAllTones([
    "Today the women of the house put their feet up. {greeting}, {town}.",
    "The tree comes down, the women go out. {greeting} from {name}.",
    "To every woman who carried Christmas: {greeting}.",
  ]),
  feastWhiteDay: sameForAllTones([
    "Something sweet in return. {greeting}, {town}.",
    "A month ago somebody gave you something. {greeting}.",
    "A small thank-you, wrapped in white. {greeting} from {name}.",
  ]),
  feastStars: sameForAllTones([
    "Two stars, and one night a year. {greeting}, {town}.",
    "Look up tonight, and make the wish. {greeting} from {name}.",
    "For everyone with somebody to meet tonight: {greeting}.",
  ]),
  feastDolls: sameForAllTones([
    "Peach blossom, and dolls on their red steps. {greeting}, {town}.",
    "Health and a happy spring to the daughters of every house. {greeting} from {name}.",
    "To every girl, and to everyone who was one: {greeting}.",
  ]),
  feastDragonBoat: sameForAllTones([
    "Drums on the water, and rice dumplings at home. {greeting}, {town}.",
    "Cheer for a boat, any boat. {greeting} from {name}.",
    "Many paddles, one rhythm: {greeting}, {town}.",
  ]),
  feastBraai: sameForAllTones([
    "Fire lit? Good. {greeting}, {town}.",
    "Somebody in {town} lit the fire too early. Somebody always does. {greeting}.",
    "One fire, and everybody has an opinion about it. {greeting} from {name}.",
  ]),
  feastRace: sameForAllTones([
    "Pick the hat first and the horse second. {greeting}, {town}.",
    "A few minutes of racing, a whole day of dressing up. {greeting} from {name}.",
    "May your horse be fast and your hat stay on. {greeting}, {town}.",
  ]),
  feastGame: sameForAllTones([
    "Whoever you're for, and even if it's only the halftime show: {greeting}, {town}.",
    "Good seats, loud friends, no spoilers. {greeting} from {name}.",
    "May the snacks last until the fourth quarter. {greeting}, {town}.",
  ]),
  feastKingsNight: sameForAllTones([
    "The night before everything turns orange. {greeting}, {town}.",
    "Find the orange shirt, tomorrow you'll need it. {greeting} from {name}.",
    "Dance tonight, bargain tomorrow. {greeting}, {town}.",
  ]),
  feastSummer: sameForAllTones([
    "Wool sweater or not, it's summer by the calendar. {greeting}, {town}.",
    "Winter has had its turn. {greeting} from {name}.",
    "Whatever the weather makes of it: {greeting}, {town}.",
  ]),
  feastCleanMonday: sameForAllTones([
    "Kites up, {town}. {greeting}.",
    "A kite, a picnic and the first day of the fast. {greeting} from {name}.",
    "May the wind be right for it. {greeting}, {town}.",
  ]),
} as const satisfies Record<string, Phrases>;
export type FeastKey = keyof typeof FEAST_PHRASES;

const FEASTS: readonly (readonly [RegExp, FeastKey])[] = [
  [/^Day of the Dead$/, "feastDead"],
  [/^(?:Lunar|Chinese) New Year$/, "feastLunar"],
  [/^(?:Vesak Day|Buddha's Birthday)$/, "feastBuddha"],
  [/^Fat Thursday$/, "feastDoughnuts"],
  [/^(?:Carnival|Carnival Monday|Carnival Tuesday|Women's Carnival Day|Shrove Monday)$/, "feastCarnival"],
  [/^St Lucia's Day$/, "feastLucia"],
  [/^St Nicholas Day$/, "feastNicholas"],
  [/^St Martin's Day$/, "feastMartin"],
  [/^First Sunday of Advent$/, "feastAdvent"],
  [/^Three Kings' Day$/, "feastKings"],
  [/^La Chandeleur$/, "feastCrepes"],
  [/^Sant Jordi$/, "feastRoses"],
  [/^San Juan's Eve$/, "feastSanJuan"],
  [/^Culture Night$/, "feastCultureNight"],
  [/^Bloomsday$/, "feastBloomsday"],
  [/^Nollaig na mBan$/, "feastWomensChristmas"],
  [/^White Day$/, "feastWhiteDay"],
  [/^(?:Qixi Festival|Tanabata)$/, "feastStars"],
  [/^Hinamatsuri$/, "feastDolls"],
  [/^Dragon Boat Festival$/, "feastDragonBoat"],
  [/^National Braai Day$/, "feastBraai"],
  [/^(?:Melbourne Cup Day|Derby Day)$/, "feastRace"],
  [/^Big Game Sunday$/, "feastGame"],
  [/^King's Night$/, "feastKingsNight"],
  [/^First Day of Summer$/, "feastSummer"],
  [/^Clean Monday$/, "feastCleanMonday"],
];

/** The feast's own wordings, by the day's name as people say it; null for days without customs of their own here. */
export function feastKeyOf(label: string): FeastKey | null {
  return FEASTS.find(([name]) => name.test(label))?.[1] ?? null;
}
