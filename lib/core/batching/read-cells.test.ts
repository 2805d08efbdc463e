import { describe, expect, it } from "vitest";
import { readEvents, readNumber, readPhone } from "./read-cells";
import { readChannels } from "./read-channels";
import { readDate } from "./read-date";
import { readLanguage, readTone } from "./read-voice";
import { readWeekdays } from "./read-weekdays";

const meaningOf = <T>(reading: { value: T } | { message: string }) =>
  "value" in reading ? reading.value : reading.message;

describe("readWeekdays", () => {
  it("reads the weekdays of every language whose headers are known", () => {
    for (const week of [
      "Monday, Tue, Weds, Thurs, Friday, Sat, Sundays",
      "Montag, Di, Mittwoch, Do, Fr., Samstag, So",
      "lunes; martes; miércoles; jueves; viernes; sábado; domingo",
      "lundi/mar/mercredi/jeu/vendredi/sam/dimanche",
      "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
      "segunda-feira, terça-feira, quarta, quinta, sexta, sábado e domingo",
      "ma di wo do vr za zo",
    ])
      expect(meaningOf(readWeekdays(week)), week).toHaveLength(7);
    expect(meaningOf(readWeekdays("Ruhetag: Montag"))).toEqual(["monday"]);
    expect(meaningOf(readWeekdays("Fermé le lundi et mardi"))).toEqual(["monday", "tuesday"]);
  });

  it("reads spans, weekends and none", () => {
    expect(meaningOf(readWeekdays("Mon-Wed"))).toEqual(["monday", "tuesday", "wednesday"]);
    expect(meaningOf(readWeekdays("Mo–Mi"))).toEqual(["monday", "tuesday", "wednesday"]);
    expect(meaningOf(readWeekdays("Sat to Mon"))).toEqual(["saturday", "sunday", "monday"]);
    expect(meaningOf(readWeekdays("du lundi au mercredi"))).toHaveLength(3);
    for (const text of ["Sat & Sun", "weekends", "Wochenende", "fin de semana", "week-end"])
      expect(meaningOf(readWeekdays(text)), text).toEqual(["saturday", "sunday"]);
    for (const text of ["none", "keine", "-", "ninguno", "open daily"])
      expect(meaningOf(readWeekdays(text)), text).toEqual([]);
  });

  it("refuses what it does not know, and a short form that is two days", () => {
    expect(meaningOf(readWeekdays("Blursday"))).toContain("“Blursday” is no weekday");
    for (const text of ["Open Sundays", "not Sunday", "Понедельник", "we are closed"])
      expect(meaningOf(readWeekdays(text)), text).toContain("is no weekday");
    expect(meaningOf(readWeekdays("every 2nd Sunday"))).toContain("is no weekday");
    expect(meaningOf(readWeekdays("Di"))).toContain("short form of two days");
  });
});

describe("readDate", () => {
  it("reads dates with dots and with a month's name, in any of the languages", () => {
    for (const text of [
      ..."01.03.2027|1.3.2027|1. 3. 2027|01.03.27|2027-3-1|2027/03/01|01.03.2027 00:00".split("|"),
      ..."1 March 2027|March 1, 2027|Mar 1st, 2027|1st of March 2027|1-Mar-2027|1. März 2027|1 Maerz 2027".split("|"),
      ..."1 de marzo de 2027|1er mars 2027|1 marzo 2027|1 de março de 2027|1 maart 2027".split("|"),
    ])
      expect(meaningOf(readDate(text)), text).toBe("2027-03-01");
  });

  it("reads no date that may be another or is none", () => {
    for (const text of [
      "03/04/2027",
      "3-4-2027",
      "31/02/2027",
      "13/13/2027",
      "31.02.2027",
      "30 February 2027",
      "March 2027",
      "soon",
      "46082",
    ])
      expect(readDate(text), text).toMatchObject({ code: "invalid_date" });
  });

  it("reads a date with slashes or hyphens that can be one day alone", () => {
    const read = (text: string) => meaningOf(readDate(text));
    for (const text of ["31/12/2027", "12/31/2027", "31-12-2027", "31/12/27", "12/31/2027 00:00"])
      expect(read(text), text).toBe("2027-12-31");
    expect(read("05/05/2027")).toBe("2027-05-05");
    expect(read("03/04/2027")).toContain("may be 3 April or 4 March 2027");
  });

  it("reads a doubtful date in the order that its column has, and says so", () => {
    expect(readDate("03/04/2027", "day_first")).toMatchObject({ value: "2027-04-03", guess: expect.any(String) });
    expect(readDate("03/04/2027", "month_first")).toMatchObject({ value: "2027-03-04", guess: expect.any(String) });
    expect(readDate("31/12/2027", "month_first")).toEqual({ value: "2027-12-31" });
    expect(readDate("05/05/2027", "month_first")).toEqual({ value: "2027-05-05" });
    const events = readEvents("01/05/2027=Fair|2027-06-12=Street party", "day_first");
    expect(events).toMatchObject({
      value: [{ date: "2027-05-01" }, { date: "2027-06-12" }],
      guess: expect.any(String),
    });
  });

  it("is how events are dated, too", () => {
    expect(meaningOf(readEvents("1 May 2027: Fair|2027-06-12=Street party|01.07.2027=Open day"))).toEqual([
      { date: "2027-05-01", name: "Fair" },
      { date: "2027-06-12", name: "Street party" },
      { date: "2027-07-01", name: "Open day" },
    ]);
  });
});

describe("readChannels", () => {
  it("reads the usual names and what people put between them", () => {
    const named = (text: string) => {
      const read = meaningOf(readChannels(text, null));
      return typeof read === "string" ? read : read.map(({ channel }) => channel);
    };
    for (const text of [
      "IG/FB",
      "Instagram and Facebook",
      "Insta + FB",
      "instagram & facebook",
      "Instagram und Facebook",
    ])
      expect(named(text), text).toEqual(["instagram", "facebook"]);
    expect(named("Google Business, X/Twitter")).toEqual(["google_business", "x"]);
    expect(meaningOf(readChannels("Instagram (5), Twitter", null))).toMatchObject([
      { postsPerWeek: 5 },
      { channel: "x" },
    ]);
  });
});

it("reads languages, tones, numbers and phones as lists write them", () => {
  expect(["Deutsch", "Englisch", "anglais", "Inglés", "tedesco", "Engels", "de_AT"].map(readLanguage)).toEqual([
    "de",
    "en",
    "en",
    "en",
    "de",
    "en",
    "de-AT",
  ]);
  expect(["Freundlich", "professionnel", "Cálido", "Bold", "grim"].map(readTone)).toEqual([
    "friendly",
    "professional",
    "warm",
    "bold",
    "grim",
  ]);
  expect(
    ["30 days", "30 Tage", "3x", "3 per week", "3/Woche"].map((text) => meaningOf(readNumber(text, 1, 731))),
  ).toEqual([30, 30, 3, 3, 3]);
  expect(readNumber("3 weeks", 1, 731)).toMatchObject({ code: "invalid_value" });
  expect(meaningOf(readPhone("447700900123.0"))).toBe("447700900123");
  expect(meaningOf(readPhone("4.41E+11"))).toContain("Format its column as text");
});
