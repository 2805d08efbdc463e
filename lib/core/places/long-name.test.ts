import { expect, test } from "vitest";
import { longName } from "./long-name";

test("what is cut short behind a town's name is written out", () => {
  const names = {
    "Esslingen a.N.": "Esslingen am Neckar",
    "Bad Homburg v.d.H.": "Bad Homburg vor der Höhe",
    "Rothenburg o. d. T.": "Rothenburg ob der Tauber",
    "Frankfurt a. M.": "Frankfurt am Main",
    "Freiburg i.Br.": "Freiburg im Breisgau",
    "Mülheim a.d. Ruhr": "Mülheim an der Ruhr",
    "Neustadt a.d.W.": "Neustadt an der Weinstraße",
    "Villefranche s/Saône": "Villefranche sur Saône",
    "Sta. Cruz de Tenerife": "Santa Cruz de Tenerife",
    "São Paulo/SP": "São Paulo, SP",
  };
  expect(Object.fromEntries(Object.keys(names).map((name) => [name, longName(name)]))).toEqual(names);
});

test("a written-out name is short of nothing, and what was written out stays as it is", () => {
  for (const name of [
    "Frankfurt am Main",
    "Neustadt an der Weinstraße",
    "Stade",
    "St. Albans",
    "Minneapolis/St. Paul",
    "A Coruña",
  ])
    expect(longName(name)).toBeNull();
});
