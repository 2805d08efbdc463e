import { describe, expect, it } from "vitest";
import { resolveCountry } from "../../places/resolve-country";
import { readDays, readNumber, readPostsPerWeek } from "./read-amounts";
import { readEvents } from "./read-cells";
import { readChannels } from "./read-channels";
import { readColor, readPhone, readWebsite } from "./read-contact";
import { readCountry } from "./read-country";
import { readDate } from "./read-date";
import { readLanguage } from "./read-language";
import { readTimezone } from "./read-timezone";
import { readTone } from "./read-tone";
import { readWeekdays } from "./read-weekdays";

const meaningOf = <T>(reading: { value: T } | { message: string } | { unread: string }) =>
  "value" in reading ? reading.value : "unread" in reading ? reading.unread : reading.message;
/** What a cell means and how surely: "sure", "guess", "unread" (left out) or "error". */
const judge = (reading: { value: unknown; guess?: string | undefined } | { message: string } | { unread: string }) =>
  "value" in reading
    ? [reading.value, reading.guess === undefined ? "sure" : "guess"]
    : ["unread" in reading ? "unread" : "error"];

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
      "10001",
      "99999",
      "13/2027",
      "Jan 2027",
      "32 Jan 2027",
      "2027-01-03T23:00:00Z",
      "04012027",
      "20271301",
    ])
      expect(readDate(text), text).toMatchObject({ code: "invalid_date" });
  });

  it("reads every way of writing a date that has one reading, whatever stands between its parts and around it", () => {
    for (const text of [
      ..."4-Jan-27|04-Jan-2027|4 Jan 27|4Jan2027|4. Jan. 27|4/Jan/2027|Jan-4-2027|Jan 4 27|January 4, 2027".split("|"),
      ..."4 enero 2027|4-ene-27|4 de enero de 2027|4 janvier 2027|le 4 janvier 2027|4 gennaio 2027|4 januari 2027".split(
        "|",
      ),
      ..."20270104|2027 01 04|2027.01.04|2027-Jan-04|2027 January 4|04.01.27|4 . 1 . 2027|2027年1月4日".split("|"),
      ..."Mon 4 Jan 2027|Monday, 4 January 2027|Montag, 4. Januar 2027|Monday, January 4th, 2027|lun. 4 janv. 2027".split(
        "|",
      ),
      ..."2027-01-04 09:30|2027-01-04T09:30:00|4 Jan 2027 9:30 am|04.01.2027, 09:30|2027-01-04T00:00:00Z|January 4 of 2027".split(
        "|",
      ),
    ])
      expect(judge(readDate(text)), text).toEqual(["2027-01-04", "sure"]);
    expect(meaningOf(readDate("13 01 2027"))).toBe("2027-01-13");
    expect(meaningOf(readDate("04 01 2027"))).toContain("may be 4 January or 1 April");
    expect(meaningOf(readDate("Mar 4 mars 2027"))).toBe("2027-03-04");
  });

  it("reads a spreadsheet's number for a day, and says that it did", () => {
    for (const text of ["46391", "46391.0", "46391,25"])
      expect(judge(readDate(text)), text).toEqual(["2027-01-04", "guess"]);
    expect(judge(readEvents("46391=Fair"))).toEqual([[{ date: "2027-01-04", name: "Fair" }], "guess"]);
    expect(meaningOf(readEvents("2027-05-01=Fair: round 2 = 10 am, in the yard|2027-06-12=Street party="))).toEqual([
      { date: "2027-05-01", name: "Fair: round 2", details: "10 am, in the yard" },
      { date: "2027-06-12", name: "Street party" },
    ]);
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

it("an event has a name in words: a mark and the hours of a day are none", () => {
  for (const text of ["2026-12-25: x", "2026-12-25: 09:00AM-05:30PM", "2026-12-25: 9am - 5pm", "2026-12-25=Closed"])
    expect(readEvents(text), text).toMatchObject({ code: "invalid_value" });
  for (const name of ["5K", "Open day", "10:00 Fair", "祭"])
    expect(readEvents(`2026-12-25=${name}`), name).toEqual({ value: [{ date: "2026-12-25", name }] });
});

describe("readChannels", () => {
  it("reads numbers before, behind and between names, with what says that they are a week", () => {
    const quota = (channel: string, postsPerWeek: number) => ({ channel, postsPerWeek });
    for (const text of [
      "insta 3x facebook 2x",
      "3 instagram 2 facebook",
      "3x IG, 2x FB",
      "instagram 3 | facebook 2/week",
    ])
      expect(judge(readChannels(text, null)), text).toEqual([[quota("instagram", 3), quota("facebook", 2)], "sure"]);
    for (const text of ["instagram 3/week", "instagram: 3x per week", "3 instagram", "3 x instagram", "instagram (3x)"])
      expect(meaningOf(readChannels(text, null)), text).toEqual([quota("instagram", 3)]);
    expect(meaningOf(readChannels("3 x", null))).toEqual([quota("x", 3)]);
    expect(readChannels("instagram 99", null)).toMatchObject({ code: "invalid_quota" });
    for (const text of ["instagram 3/month", "3", "instagram 3 myspace 2"])
      expect(readChannels(text, null), text).toHaveProperty("code");
  });

  it("reads Meta as its two channels, which is a guess", () => {
    expect(judge(readChannels("Meta, TikTok", 2))).toEqual([
      ["facebook", "instagram", "tiktok"].map((channel) => ({ channel, postsPerWeek: 2 })),
      "guess",
    ]);
    expect(readChannels("Metaverse", null)).toHaveProperty("code", "unknown_channel");
  });

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
    for (const text of [
      "IG FB",
      "Instagram Facebook",
      "instagram only, our facebook page",
      "IG feed & FB business page",
    ])
      expect(named(text), text).toEqual(["instagram", "facebook"]);
    expect(named("GMB|Facebook")).toEqual(["google_business", "facebook"]);
    expect(named("google business linked in")).toEqual(["google_business", "linkedin"]);
    for (const text of ["everything", "All channels", "todos", "alle", "tous"])
      expect(judge(readChannels(text, 2)), text).toEqual([expect.objectContaining({ length: 10 }), "guess"]);
    expect(named("all our friends")).toContain("is no channel");
    expect(meaningOf(readChannels("Instagram (5), Twitter", null))).toMatchObject([
      { postsPerWeek: 5 },
      { channel: "x" },
    ]);
  });
});

it("reads a language by its tag or name, also with the country that writes it so; of several the first is a guess", () => {
  for (const [tag, texts] of Object.entries({
    de: "Deutsch|German|allemand|Alemán|tedesco|Duits|german only",
    en: "Englisch|anglais|Inglés|Engels|EN|English|English language",
    "en-GB":
      "English (UK)|English - United Kingdom|UK English|British English|Englisch (Großbritannien)|en (GB)|en_gb|English/GB",
    "en-US": "English (US)|American English|US English|English, USA|EN-US",
    "de-AT": "de_AT|German (Austria)|Deutsch (Österreich)|Austrian German",
    "es-MX": "Spanish (Mexico)|Mexican Spanish|Español (México)|es-mx",
    "pt-BR": "Brazilian Portuguese|Portuguese (Brazil)",
    "fr-CA": "Canadian French|French (Canada)",
    "zh-Hans": "Simplified Chinese|zh-hans",
  }))
    for (const text of texts.split("|")) expect(judge(readLanguage(text)), text).toEqual([tag, "sure"]);
  for (const text of ["English/Spanish", "English and Spanish", "EN, FR", "English + Welsh"])
    expect(judge(readLanguage(text)), text).toEqual(["en", "guess"]);
  for (const text of ["Klingon", "?!", "yes please"])
    expect(readLanguage(text), text).toMatchObject({
      code: "invalid_value",
      message: expect.stringContaining("kn for Kannada"),
    });
});

it("reads a country by code or name in the languages whose headers are known", () => {
  for (const [code, texts] of Object.entries({
    DE: "DE|Germany|Deutschland|Alemania|Allemagne|Germania|Alemanha|Duitsland",
    US: "USA|United States (USA)|Estados Unidos|États-Unis|Vereinigte Staaten|USA - United States",
    MX: "México|Mexique|Mexiko",
    GB: "UK|England|Großbritannien|Royaume-Uni|Reino Unido|Wales (UK)",
  }))
    for (const text of texts.split("|")) expect(resolveCountry(readCountry(text))?.country, text).toBe(code);
  expect(readCountry("Nowhereland")).toBe("Nowhereland");
});

it("reads a tone by its name, what comes near to one as a guess, and leaves out the rest", () => {
  for (const [text, expected] of [
    ["Freundlich", ["friendly", "sure"]],
    ["professionnel", ["professional", "sure"]],
    ["Cálido", ["warm", "sure"]],
    ["Bold", ["bold", "sure"]],
    ["fun", ["playful", "sure"]],
    ["warm and witty", ["warm", "guess"]],
    ["witty and warm", ["warm", "guess"]],
    ["Friendly, warm", ["friendly", "guess"]],
    ["warm/friendly", ["warm", "guess"]],
    ["casual", ["friendly", "guess"]],
    ["formal", ["professional", "guess"]],
    ["very freindly!", ["friendly", "guess"]],
    ["Not too formal, a bit cheeky", ["playful", "guess"]],
    ["not bold but calm", ["warm", "guess"]],
    ["seriös", ["professional", "guess"]],
    ["décontracté", ["friendly", "guess"]],
    ["grim", ["unread"]],
    ["not formal", ["unread"]],
    ["as agreed", ["unread"]],
    ["😀", ["unread"]],
  ] as const)
    expect(judge(readTone(text)), text).toEqual(expected);
  expect(meaningOf(readTone("grim"))).toContain("“grim”");
});

it("reads posts a week in figures and words; a month and a range are guesses, and what names no number is left out", () => {
  for (const [posts, texts] of Object.entries({
    1: "1|weekly|once a week|1x/week|every week|wöchentlich|una vez por semana|one post a week|1/wk",
    2: "twice a week|2x|2 x per week|zweimal pro Woche|deux fois par semaine|2 posts/wk|dos veces por semana",
    3: "3x/week|3 per week|3/Woche|three times a week|3 times per week|3.0|3 posts a week|3 p/w|3 days a week",
    5: "weekdays|every weekday|5/w|5 days per week",
    7: "daily|Every day|täglich|diario|1 a day|once a day|one a day|quotidien|1x daily",
    14: "twice a day|2x daily|2 per day|zweimal täglich",
  }))
    for (const text of texts.split("|")) expect(judge(readPostsPerWeek(text)), text).toEqual([Number(posts), "sure"]);
  for (const [posts, texts] of Object.entries({
    2: "2-3|2–3 per week|2 or 3|2 to 3 a week|about 2 a week",
    1: "1 a month|2 per month|0.5|1,2",
    3: "3+|~3|12 a month|12 per month|3 minimum|2.5|2,5 per week|14 a month",
    4: "every other day",
  }))
    for (const text of texts.split("|")) expect(judge(readPostsPerWeek(text)), text).toEqual([Number(posts), "guess"]);
  for (const text of ["lots", "as needed", "monthly", "see contract", "12 High Street"])
    expect(judge(readPostsPerWeek(text)), text).toEqual(["unread"]);
  for (const text of [
    'Prefers calls before 10am.\nOwner on leave "until May"; invoice monthly, net 30',
    "3 kids\nweekly call",
    "Pays monthly; net 60",
    "Moved. Twice a week is too much",
    "wants us to ring her up two times a week at most",
  ])
    expect(judge(readPostsPerWeek(text)), text).toEqual(["unread"]);
  for (const text of ["50", "-1", "21.5", "1.200", "99 per week"])
    expect(judge(readPostsPerWeek(text)), text).toEqual(["error"]);
});

it("reads days, also as weeks, and months as a guess", () => {
  for (const [text, expected] of [
    ["30", [30, "sure"]],
    ["30 days", [30, "sure"]],
    ["30 Tage", [30, "sure"]],
    ["4 weeks", [28, "sure"]],
    ["four weeks", [28, "sure"]],
    ["2 Wochen", [14, "sure"]],
    ["1 month", [30, "guess"]],
    ["3 months", [90, "guess"]],
    ["3 meses", [90, "guess"]],
    ["a year", [365, "guess"]],
    ["12months", [365, "guess"]],
    ["1 year", [365, "guess"]],
    ["24 months", [730, "guess"]],
    ["a fortnight", [14, "sure"]],
    ["2 fortnights", [28, "sure"]],
    ["90d", [90, "sure"]],
    ["90 D", [90, "sure"]],
    ["d", ["error"]],
    ["3 years", ["error"]],
    ["9999", ["error"]],
    ["0", ["error"]],
    ["soon", ["error"]],
    ["2-3 weeks", ["error"]],
  ] as const)
    expect(judge(readDays(text)), text).toEqual(expected);
  expect(["3x", "3 per week"].map((text) => meaningOf(readNumber(text, 1, 731)))).toEqual([3, 3]);
});

it("reads web addresses without their scheme, the first of several as a guess, and leaves out words", () => {
  for (const [text, expected] of [
    ["harbor.example", ["https://harbor.example", "sure"]],
    ["www.Harbor.co.uk/shop?x=1", ["https://www.Harbor.co.uk/shop?x=1", "sure"]],
    ["http://harbor.example", ["http://harbor.example", "sure"]],
    ["http//harbor.example", ["http://harbor.example", "sure"]],
    ["https:/harbor.example", ["https://harbor.example", "sure"]],
    ["bäckerei.de", ["https://bäckerei.de", "sure"]],
    ["harbor.example / facebook.com/harbor", ["https://harbor.example", "guess"]],
    ["Web: harbor.example", ["https://harbor.example", "guess"]],
    // The schema refuses these.
    ["javascript:alert(1)", ["javascript:alert(1)", "sure"]],
    ["ftp://harbor.example", ["ftp://harbor.example", "sure"]],
    ["coming soon", ["unread"]],
    ["Facebook only", ["unread"]],
    ["info@harbor.example", ["unread"]],
    // Half of an address may be somebody else's.
    ["https://exa mple.com", ["error"]],
    ["https://www.exa mple.com", ["error"]],
    ["https://harbor .example", ["error"]],
    ["exa mple.com", ["unread"]],
    ["Website harbor.example", ["https://harbor.example", "guess"]],
    ["https://harbor.example, https://north.example", ["https://harbor.example", "guess"]],
    ["logo.png", ["unread"]],
    ["yes", ["unread"]],
  ] as const)
    expect(judge(readWebsite(text)), text).toEqual(expected);
});

it("reads phones, colours and time zones, and leaves out what is none", () => {
  expect(judge(readPhone("447700900123.0"))).toEqual(["447700900123", "sure"]);
  expect(judge(readPhone("020 7946 0958 (ask for Ana)"))).toEqual(["020 7946 0958 (ask for Ana)", "sure"]);
  expect(meaningOf(readPhone("4.41E+11"))).toContain("Format its column as text");
  for (const text of ["ask for Ana", "see website", "no phone"])
    expect(judge(readPhone(text)), text).toEqual(["unread"]);
  expect(["0e5a46", "#FFF", "reddish", "navy"].map((text) => judge(readColor(text)))).toEqual([
    ["#0e5a46", "sure"],
    ["#FFFFFF", "sure"],
    ["unread"],
    ["unread"],
  ]);
  expect(["europe/london", "America/New York", "Central time"].map((text) => judge(readTimezone(text)))).toEqual([
    ["Europe/London", "sure"],
    ["America/New_York", "sure"],
    ["unread"],
  ]);
});

it("reads channels by what they are called in other languages and in short", () => {
  for (const [channel, names] of Object.entries({
    google_business:
      "Google Unternehmensprofil|Google Business Profil|Google-Profil|Fiche Google|Fiche d'établissement Google|Perfil de empresa de Google|Perfil da empresa no Google|Profilo dell'attività su Google|Google-bedrijfsprofiel|GBP|GMB",
    instagram: "Insta|IG",
    facebook: "FB|Facebook-Seite|Page Facebook|Página de Facebook|Pagina Facebook",
    x: "X/Twitter|Twitter/X|X (Twitter)|X",
    tiktok: "Tik Tok|Tik-Tok",
    linkedin: "LI|Linked-In",
  }))
    for (const name of names.split("|"))
      expect(readChannels(name, 2), name).toEqual({ value: [{ channel, postsPerWeek: 2 }] });
  expect(readChannels("Meta", 2)).toMatchObject({
    value: ["facebook", "instagram"].map((channel) => ({ channel, postsPerWeek: 2 })),
    guess: expect.stringContaining("Meta"),
  });
  expect(readChannels("Google Unternehmensprofil; Insta, LI", 2)).toMatchObject({
    value: ["google_business", "instagram", "linkedin"].map((channel) => ({ channel, postsPerWeek: 2 })),
  });
});

it("reads the languages that most people speak by their English names and their own", () => {
  for (const [tag, names] of Object.entries({
    kn: "Kannada|ಕನ್ನಡ",
    fil: "Tagalog|Filipino",
    ht: "Haitian Creole|Kreyòl ayisyen|créole haïtien",
    ga: "Gaeilge|Irish|irlandés",
    cy: "Cymraeg|Welsh",
    bn: "Bengali|Bangla|বাংলা",
    ta: "Tamil|தமிழ்",
    mr: "Marathi|मराठी",
    fa: "Persian|Farsi|فارسی",
    vi: "Vietnamese|Tiếng Việt",
    th: "Thai|ไทย",
    id: "Indonesian|Bahasa Indonesia",
    sw: "Swahili|Kiswahili",
    zh: "Mandarin|Chinese|中文",
    yue: "Cantonese|粵語",
    ru: "Russian|русский",
    hr: "Croatian|hrvatski",
    sr: "Serbian|српски",
    eu: "Basque|euskara",
    gd: "Scottish Gaelic|Gàidhlig",
    mi: "Māori|Maori",
    "pa-IN": "Punjabi (India)",
    "fil-PH": "Filipino (Philippines)",
  }))
    for (const name of names.split("|")) expect(readLanguage(name), name).toEqual({ value: tag });
});
