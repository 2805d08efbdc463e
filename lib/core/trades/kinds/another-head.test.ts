import { expect, it } from "vitest";
import { kindsOf } from "./kinds-of";

const kindsNamed = (words: string, of = "universal") => kindsOf(of, words).map(({ id }) => id);

it.each([
  ["snake catcher", "reptile-shop"],
  ["Reptile removal", "reptile-shop"],
  ["reptile birthday parties", "reptile-shop"],
  ["fish tank hire", "aquarium-shop"],
  ["wine cellar builder", "wine-shop"],
  ["wine cellar builder", "builder"],
  ["pizza oven builder", "builder"],
  ["tree house builder", "builder"],
  ["cheese board maker", "cheese-shop"],
  ["honey extractor hire", "beekeeper"],
  ["dance floor hire", "flooring"],
  ["golf club repair", "golf-club"],
  ["tennis court resurfacing", "tennis-club"],
  ["bouncy castle cleaning", "inflatables"],
  ["escape room builder", "escape-room"],
  ["cow hoof trimmer", "farrier"],
])("%s has another head than %s", (words, kind) => expect(kindsNamed(words)).not.toContain(kind));

it.each([
  ["reptile shop", "reptile-shop", "universal"],
  ["reptile shop with delivery", "reptile-shop", "universal"],
  ["fish tank cleaning", "aquarium-shop", "universal"],
  ["packaging manufacturer", "trade-supply", "universal"],
  ["home chef for dinner parties", "private-chef", "universal"],
  ["vegan cheese maker", "vegan-cheese", "universal"],
  ["headstone engraver", "memorial-mason", "universal"],
  ["septic tank cleaning", "septic-service", "home_services"],
  ["fence installation", "fencing", "home_services"],
  ["bouncy castle hire", "inflatables", "events"],
  ["house builder", "builder", "universal"],
  ["Builders", "builder", "home_services"],
  ["extension and loft builder", "builder", "universal"],
])("%s is of the kind %s still", (words, kind, of) => expect(kindsNamed(words, of)).toContain(kind));
