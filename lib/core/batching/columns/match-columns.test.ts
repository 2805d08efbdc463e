import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameCells } from "../cells/name-cells";
import { markGuesses } from "./apply-mapping";
import { BATCH_COLUMNS, TEMPLATE_COLUMNS } from "./batch-columns";
import { COLUMN_ALIASES } from "./column-aliases";
import { foldHeader } from "./fold-header";
import { headerSignature, type MatchInput, matchColumns } from "./match-columns";
import { rankColumns } from "./rank-columns";

const match = (headers: string[], sampleRows: string[][] = [], more = {}) =>
  matchColumns({ headers, sampleRows, ...more }).map(({ column, how }) => [column, how]);

describe("a column named for a channel", () => {
  it.each([
    ["Instagram", ["3", "", "5"], "posts_instagram"],
    ["Facebook posts per week", ["3", "2", "0"], "posts_facebook"],
    ["LinkedIn (Y/N)", ["Y", "N", "y"], "posts_linkedin"],
    ["Google Business", ["x", "", "x"], "posts_google_business"],
    ["FB", ["yes", "no", "yes"], "posts_facebook"],
    ["TikTok active", ["✓", "✓", ""], "posts_tiktok"],
    ["Pinterest: no. of posts", ["2 per week", "1", "daily"], "posts_pinterest"],
    ["Twitter/X", ["1", "1", "2"], "posts_x"],
    ["Facebook posts per week", ["3", "2", "25", "4"], "posts_facebook"],
    ["LinkedIn (Y/N)", ["Y", "N", "maybe"], "posts_linkedin"],
  ])("says how often or whether is posted there: %s %j", (header, values, column) =>
    expect(
      match(
        [header],
        values.map((value) => [value]),
      ),
    ).toEqual([[column, "alias"]]),
  );

  it.each([
    ["Instagram", ["@harborbakery", "@leedsvet"]],
    ["Facebook", ["https://facebook.com/harbor", "facebook.com/x"]],
    ["Instagram handle", ["harborbakery", "leedsvet"]],
    ["X", ["1", "2"]],
    ["Instagram", ["", ""]],
  ])("is left out where it says something else: %s %j", (header, values) =>
    expect(
      match(
        [header],
        values.map((value) => [value]),
      )[0]?.[0] ?? null,
    ).toBeNull(),
  );
});

it("joins of two columns for one channel the one that says whether with the one that says how often", () => {
  const rows = [
    ["Y", "3"],
    ["N", ""],
  ];
  expect(match(["Instagram Active", "Instagram per week"], rows)).toEqual([
    ["posts_instagram", "alias"],
    ["posts_instagram", "alias"],
  ]);
});

it("takes an address for the town where nothing else is one", () => {
  const rows = [["Harbor", "bakery", "12 High Street, Leeds LS1 4AB", "Leeds"]];
  expect(match(["Client", "Trade", "Business Address"], rows)[2]).toEqual(["city", "fuzzy"]);
  expect(match(["Client", "Trade", "Address", "Town"], rows)[2]).toEqual([null, null]);
});

describe("matchColumns", () => {
  it("knows every column by its own name and every alias, whatever the case, accents and punctuation", () => {
    for (const column of BATCH_COLUMNS) expect(match([column.toUpperCase()])).toEqual([[column, "exact"]]);
    for (const column of TEMPLATE_COLUMNS) {
      for (const alias of COLUMN_ALIASES[column])
        expect(match([` ${alias.replaceAll(" ", "-").toUpperCase()}* `]), alias).toEqual([[column, "alias"]]);
    }
  });

  it("gives no alias to two columns", () => {
    const all = TEMPLATE_COLUMNS.flatMap((column) => [column, ...COLUMN_ALIASES[column]]).map(foldHeader);
    expect(all.filter((alias, i) => all.indexOf(alias) !== i)).toEqual([]);
  });

  it("takes of two columns for one meaning the filled one, whichever is named better, and names the other as its rival", () => {
    const rows = (...cells: string[]) => [cells, cells];
    const said = (headers: string[], sampleRows: string[][]) =>
      matchColumns({ headers, sampleRows }).map(({ column, rivalOf }) => [column, rivalOf]);
    for (const [headers, values, expected] of [
      [
        ["Ciudad", "Town"],
        ["", "Leeds"],
        [
          [null, "city"],
          ["city", null],
        ],
      ],
      [
        ["Town", "Ciudad"],
        [" ", "Leeds"],
        [
          [null, "city"],
          ["city", null],
        ],
      ],
      [
        ["city", "Town"],
        ["", "Leeds"],
        [
          [null, "city"],
          ["city", null],
        ],
      ],
      [
        ["Town", "city"],
        ["Leeds", "York"],
        [
          [null, "city"],
          ["city", null],
        ],
      ],
      [
        ["Town", "city"],
        ["", ""],
        [
          [null, "city"],
          ["city", null],
        ],
      ],
      [
        ["Trade", "Trade"],
        ["", "gym"],
        [
          [null, "niche"],
          ["niche", null],
        ],
      ],
      [
        ["Channels", "Where we post"],
        ["", "Insta"],
        [
          [null, "channels"],
          ["channels", null],
        ],
      ],
      // A name that only resembles is no better than one that is known, empty or not.
      [
        ["City", "City notes"],
        ["", "nice"],
        [
          ["city", null],
          [null, null],
        ],
      ],
    ] as const)
      expect(said([...headers], rows(...values)), headers.join()).toEqual(expected);
  });

  it("joins two headers that a mapping gives one column, and only those", () => {
    const both = (more: object) => match(["Ciudad", "Town", "Name"], [["", "Leeds", "Harbor"]], more).slice(0, 2);
    const joined = { Ciudad: "city", Town: "city" };
    expect(both({ chosen: joined })).toEqual([
      ["city", "chosen"],
      ["city", "chosen"],
    ]);
    expect(both({ remembered: joined })).toEqual([
      ["city", "remembered"],
      ["city", "remembered"],
    ]);
    expect(both({ chosen: { Ciudad: "city" }, remembered: { Town: "city" } })).toEqual([
      ["city", "chosen"],
      [null, null],
    ]);
    expect(both({ chosen: { Ciudad: "city" }, remembered: joined })).toEqual([
      ["city", "chosen"],
      [null, null],
    ]);
    expect(match(["Town", "Town"], [], { chosen: { Town: "city" } })).toEqual([
      ["city", "chosen"],
      [null, null],
    ]);
  });

  it("guesses nothing of the columns that a rejects file has for cells too many", () => {
    const found = matchColumns({
      headers: ["name", "beyond_header_1"],
      sampleRows: [["Harbor", "www.harbor.example"]],
    });
    expect(found[1]).toMatchObject({ column: null, how: null, rivalOf: null });
  });

  it("forgives a typo and extra words, and marks the guess", () => {
    expect(match(["Bussiness name", "Industy", "Town / City name"])).toEqual([
      ["business_name", "fuzzy"],
      ["niche", "fuzzy"],
      ["city", "fuzzy"],
    ]);
  });

  it("gives a header that resembles a column already taken the next one it resembles", () => {
    expect(match(["Company Name", "Trade", "Town", "Website of the business"])[3]).toEqual(["website", "fuzzy"]);
  });

  it("tells a column under a name nobody knows by the reader of its values, whatever they are written like", () => {
    for (const [values, column] of [
      [["Instagram, Facebook", "FB + IG", "Insta", "GMB|Facebook"], "channels"],
      [["IG/FB", "instagram:3|x", "Google Business", "snapchat, instagram"], "channels"],
      [["friendly", "warm and witty", "casual", "Professional"], "tone"],
      [["4 Jan 2027", "13/01/2027", "2027-01-04", "04.01.27", "1/4/2027"], "start_date"],
      [["4-Jan-27", "20270104", "Jan 4, 2027"], "start_date"],
      [["Deutschland", "Frankreich", "Royaume-Uni"], "country"],
      [["English (UK)", "Deutsch", "Spanish"], "language"],
      [["3x/week", "daily", "twice a week"], "posts_per_week"],
      [["020 7946 0958", "+1 (503) 555-0199"], "phone"],
      [["harbor.example", "www.north.example/shop", "https://x.example"], "website"],
      [["#0E5A46", "#fff"], "brand_color"],
      [["Europe/London", "america/new_york"], "timezone"],
      [["4 May 2027=Fair", "2027-06-12: Street party"], "events"],
      // What other readers would take as well, or nobody plans.
      [["info@harbor.example", "hello@north.example"], null],
      [["St.Ives", "St.Albans"], null],
      [["casual", "formal"], null],
      [["weekly", "monthly"], null],
      [["3", "4", "3", "4"], null],
      [["46391", "46392", "46393"], null],
      [["all", "none", "all"], null],
      [["2019-05-01", "2021-03-02"], null],
      [["Ana", "Ben", "Chloé"], null],
      [["x", "x"], null],
      [["logo.png", "north.jpg"], null],
    ] as const)
      expect(
        match(
          ["Whatever it is"],
          values.map((value) => [value]),
          { today: "2026-11-28" },
        )[0]?.[0],
        values.join(" · "),
      ).toBe(column);
  });

  it("looks at the beginning of a text that fills pages, and at no header that does", () => {
    const pages = "every week and ".repeat(40_000);
    expect(match([pages, "Notes"], [[pages, `${"a|".repeat(400_000)}`]])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("takes dates under a name that says what else they are for no first day", () => {
    for (const header of ["Renewal", "Contract end", "Expiry", "Next invoice", "Last contact", "Birthday", "Due date"])
      expect(match([header], [["2027-01-04"], ["2027-02-01"]], { today: "2026-11-28" })[0]?.[0], header).toBeNull();
    expect(match(["Kick-off"], [["2027-01-04"]], { today: "2026-11-28" })[0]?.[0]).toBe("start_date");
  });

  it("knows the short names of posts a week", () => {
    for (const header of [
      "Posts / wk",
      "Posts/wk",
      "freq",
      "Freq.",
      "Frequency",
      "# posts per week",
      "Posting frequency",
    ])
      expect(match([header])[0]?.[0], header).toBe("posts_per_week");
  });

  it("takes opening or posting days for no closed days", () => {
    const days = [
      ["Di-So", "monday"],
      ["Montag", "wednesday"],
    ];
    expect(match(["Öffnungstage", "Posting day"], days)).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(match(["q1"], [["Montag"], ["Sonntag"]])).toEqual([["closed_days", "value"]]);
  });

  it("knows the columns that customer databases and shop builders export", () => {
    const wix = ["First Name", "Last Name", "Company", "Address 1 - City", "Address 1 - Country", "Business type"];
    const rows = [["Ann", "Lee", "Lee Florist", "Leeds", "United Kingdom", "florist"]];
    expect(match(wix, rows).map(([column]) => column)).toEqual([
      null,
      null,
      "business_name",
      "city",
      "country",
      "niche",
    ]);
    const named = (...headers: string[]) => match(headers).map(([column]) => column);
    expect(named("Record ID", "Company name", "Company Domain Name")).toEqual([
      "external_id",
      "business_name",
      "website",
    ]);
    expect(named("Store code", "Administrative area")).toEqual(["external_id", "region"]);
  });

  it("takes ticks for no channel", () => {
    expect(match(["Newsletter"], [["x"], ["X"], ["x"]])).toEqual([[null, null]]);
    expect(match(["Wo"], [["x"], ["x|facebook"]])).toEqual([["channels", "value"]]);
  });

  it("knows what lists are called in other languages", () => {
    const named = (...headers: string[]) => match(headers).map(([column]) => column);
    const main = ["business_name", "niche", "city", "country"];
    expect(named("Firmenname", "Branche", "Ort", "Land", "Kundennummer")).toEqual([...main, "external_id"]);
    expect(named("Nom de l'entreprise", "Activité", "Ville", "Pays")).toEqual(main);
    expect(named("NOMBRE DEL NEGOCIO", "Giro", "CIUDAD", "PAÍS")).toEqual(main);
    expect(named("Ragione sociale", "Attività", "Città", "Paese")).toEqual(main);
    expect(named("Nome da empresa", "Atividade", "Cidade", "País")).toEqual(main);
    expect(named("Bedrijfsnaam", "Bedrijfstak", "Plaats", "Land")).toEqual(main);
  });

  it("guesses by value what no name tells", () => {
    const rows = [
      ["https://a.example", "#0E5A46", "Europe/London", "instagram|facebook", "x"],
      ["www.b.example", "#ffffff", "America/New_York", "google:2", "y"],
    ];
    expect(match(["q1", "q2", "q3", "q4", "q5"], rows)).toEqual([
      ["website", "value"],
      ["brand_color", "value"],
      ["timezone", "value"],
      ["channels", "value"],
      [null, null],
    ]);
  });

  it("guesses country, language and posts a week by value, and takes neither states nor row numbers for them", () => {
    const rows = [
      ["US", "English", "3", "1", "CA", "anna@a.example"],
      ["GB", "German", "5", "2", "DE", "ben@b.example"],
      ["Canada", "English", "3", "3", "IN", "cy@c.example"],
      ["DE", "French", "3", "4", "OR", "di@d.example"],
    ];
    expect(match(["q1", "q2", "q3", "q4", "q5", "q6"], rows)).toEqual([
      ["country", "value"],
      ["language", "value"],
      ["posts_per_week", "value"],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(
      match(
        ["Rating", "row"],
        rows.map(([, , ...cells]) => cells),
      ),
    ).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(
      match(
        ["q1", "q2"],
        [
          ["en", "de-DE"],
          ["de", "en-GB"],
        ],
      )[0],
    ).toEqual(["language", "value"]);
  });

  it("prefers the exact name to an alias further left", () => {
    expect(match(["Name", "business_name"])).toEqual([
      [null, null],
      ["business_name", "exact"],
    ]);
  });

  it("follows the person's choice before memory and memory before its own guess, and lets both ignore a column", () => {
    const chosen = { Client: "external_id", Town: null };
    const remembered = { Client: "business_name", Kunde: "business_name", Town: "city" };
    expect(match(["Client", "Kunde", "Town"], [], { chosen, remembered })).toEqual([
      ["external_id", "chosen"],
      ["business_name", "remembered"],
      [null, "chosen"],
    ]);
  });

  describe("remembers single columns of lists with other headers", () => {
    const AUGUST = { Kunde: "business_name", Kind: "niche", Ort: "city", Bemerkung: null };
    const read = (headers: string[], earlier: MatchInput["earlier"], more: Partial<MatchInput> = {}) =>
      matchColumns({ headers, sampleRows: [], earlier, ...more }).map(({ column, how }) => [column, how]);

    it("so that a column more or less changes none of the others", () => {
      expect(read(["KUNDE", "Kind", "Neu", "Ort", "Bemerkung"], [AUGUST])).toEqual([
        ["business_name", "remembered"],
        ["niche", "remembered"],
        [null, null],
        ["city", "remembered"],
        [null, "remembered"],
      ]);
    });

    it("after what is chosen and what is remembered of these very headers", () => {
      const more = { chosen: { Kind: "services" }, remembered: { Ort: "region" } };
      expect(read(["Kunde", "Kind", "Ort"], [AUGUST], more)).toEqual([
        ["business_name", "remembered"],
        ["services", "chosen"],
        ["region", "remembered"],
      ]);
    });

    it("as the likest list has them, and of lists as like the last one", () => {
      const [newest, likest] = [{ Kind: "services" }, { Kind: "niche", Ort: "city" }];
      expect(read(["Kind", "Ort"], [newest, likest])[0]).toEqual(["niche", "remembered"]);
      expect(read(["Kind"], [newest, likest])[0]).toEqual(["services", "remembered"]);
    });

    it("joins two that one list has joined, and makes no pair of two lists' columns", () => {
      const joined = { Ort: "city", Teil: "city" };
      expect(read(["Ort", "Teil", "Neu"], [joined])).toEqual([
        ["city", "remembered"],
        ["city", "remembered"],
        [null, null],
      ]);
      expect(read(["Ort", "Teil"], [{ Ort: "city" }, { Teil: "city" }])).toEqual([
        ["city", "remembered"],
        [null, null],
      ]);
    });

    it("but lets an exact name that no list knew have its column, and leaves none out that the file needs", () => {
      expect(read(["Kunde", "Business name"], [AUGUST])).toEqual([
        [null, null],
        ["business_name", "exact"],
      ]);
      expect(read(["Town", "Website"], [{ Town: null, Website: null }])).toEqual([
        ["city", "alias"],
        [null, "remembered"],
      ]);
      expect(read(["Town", "Ort"], [{ ...AUGUST, Town: null }])).toEqual([
        [null, "remembered"],
        ["city", "remembered"],
      ]);
    });

    it("and nothing of names that tell a place in their own list alone, or that are a column's own", () => {
      expect(read(["", "Column 3", "beyond_header_1"], [{ "Column 3": "city", beyond_header_1: "niche" }])).toEqual([
        [null, null],
        [null, null],
        [null, null],
      ]);
      expect(read(["city", "services"], [{ City: "region", Services: null }])).toEqual([
        ["city", "exact"],
        ["services", "exact"],
      ]);
      expect(read(["Bemerkung", "Bemerkung"], [AUGUST])).toEqual([
        [null, null],
        [null, null],
      ]);
    });
  });

  it("remembers what was let stand after every known name, for these headers and for others, and a choice before them", () => {
    const wrong = markGuesses({ "Address line 1": "city", Zzz: "niche", Notes: null });
    const headers = ["Address line 1", "Locality", "Zzz", "Notes"];
    for (const memory of [{ remembered: wrong }, { earlier: [wrong] }])
      expect(match(headers, [], memory)).toEqual([
        [null, null],
        ["city", "alias"],
        ["niche", "remembered"],
        [null, "remembered"],
      ]);
    expect(match(headers, [], { earlier: [{ "Address line 1": "city" }] }).slice(0, 2)).toEqual([
      ["city", "remembered"],
      [null, null],
    ]);
    expect(match(["Town"], [], { remembered: markGuesses({ Town: null }) })).toEqual([["city", "alias"]]);
  });

  it("ignores what a choice ignores though another header that differs in case is chosen", () => {
    expect(match(["City", "CITY"], [], { chosen: { City: null, CITY: "city" } })).toEqual([
      [null, "chosen"],
      ["city", "chosen"],
    ]);
  });

  it("lets a choice name the second of two columns of one header, and one without a header, by its number", () => {
    const chosen = { "City (1)": null, "City (2)": "city", "Column 3": "niche" };
    expect(match(["City", "City", ""], [], { chosen })).toEqual([
      [null, "chosen"],
      ["city", "chosen"],
      ["niche", "chosen"],
    ]);
    const literal = ["City", "City", "City (2)"];
    expect(match(literal, [], { chosen: { "City (2)": "city" } })[2]).toEqual(["city", "chosen"]);
  });

  it("reads headers that every object has as any other", () => {
    const chosen = Object.fromEntries([
      ["__proto__", "city"],
      ["Constructor", "niche"],
    ]);
    expect(match(["__proto__", "constructor", "toString"], [], { chosen })).toEqual([
      ["city", "chosen"],
      ["niche", "chosen"],
      [null, null],
    ]);
  });

  it("never gives one column twice and never loses a header", () => {
    const header = fc.oneof(fc.constantFrom(...BATCH_COLUMNS, ...Object.values(COLUMN_ALIASES).flat()), fc.string());
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 30 }),
        fc.array(fc.array(fc.string(), { maxLength: 30 })),
        (headers, sampleRows) => {
          const matches = matchColumns({ headers, sampleRows });
          // A registered name may stand in where a business has no other.
          const own = matches.filter(({ column, rivalOf }) => rivalOf === null || rivalOf !== column);
          const columns = own.flatMap(({ column }) => (column === null ? [] : [column]));
          expect(new Set(columns).size).toBe(columns.length);
          expect(matches.map(({ header }) => header)).toEqual(headers);
          expect(matches.every(({ column, how }) => (column === null) === (how === null))).toBe(true);
        },
      ),
    );
  });
});

describe("a name that says as much of other columns", () => {
  const rows = (...cells: string[]) => [cells, cells];
  const columnsOf = (headers: string[], sampleRows: string[][] = [], more = {}) =>
    match(headers, sampleRows, more).map(([column]) => column);

  it("counts where no other that has values is called like its column, however full it is", () => {
    expect(columnsOf(["Type", "Industry"], [["Retail", ""], ...rows("Retail", "florist")])).toEqual([null, "niche"]);
    expect(columnsOf(["Name", "Company"], rows("Ann Lee", "Lee Florist"))).toEqual([null, "business_name"]);
    expect(columnsOf(["Type", "Industry"], rows("florist", ""))).toEqual(["niche", null]);
    expect(columnsOf(["Type"], rows("Customer - Direct"))).toEqual([null]);
  });

  it("is a trade's under “Service” where every value is one, and a service's else", () => {
    const known = new Map([
      ["bookshop", { trade: "exact" as const, isTown: false, isRegion: false }],
      ["nail salon", { trade: "likely" as const, isTown: false, isRegion: false }],
    ]);
    const trades = [["bookshop"], ["nail salon"]];
    expect(columnsOf(["Service"], trades, { known })).toEqual(["niche"]);
    expect(columnsOf(["Service", "Trade"], [["bookshop", "books"]], { known })).toEqual(["services", "niche"]);
    expect(columnsOf(["Service"], [...trades, ["cuts; colors"]], { known })).toEqual(["services"]);
  });

  it("is guessed neither of people nor of offices' numbers, hours and labels, whatever stands under it", () => {
    for (const [header, value] of [
      ["First Name", "Virginia"],
      ["LastName", "Georgia"],
      ["ABN", "51 824 753 556"],
      ["VAT no.", "020 7946 0958"],
      ["Latitude", "51.4501"],
      ["Special hours", "2026-12-25: x"],
      ["Phone 1 - Label", "Mobile"],
      ["Department", "Sales"],
      ["Account Type", "Customer"],
    ] as const)
      expect(columnsOf([header], rows(value)), header).toEqual([null]);
  });

  it("is a website's of a page on a network where there is no other", () => {
    expect(columnsOf(["FB URL", "Online"], rows("fb.com/sol", "sol.example"))).toEqual([null, "website"]);
    expect(columnsOf(["FB URL"], rows("fb.com/sol"))).toEqual(["website"]);
  });
});

describe("headerSignature", () => {
  it("is the same for the same headers in another order, case and accent", () => {
    expect(headerSignature(["Café", "Town"])).toBe(headerSignature(["TOWN", "cafe"]));
    expect(headerSignature(["Café", "Town"])).not.toBe(headerSignature(["Café", "City"]));
  });
});

it("takes a column of remarks for no number of posts, whatever figures and spans they have", () => {
  const remarks = [
    'Prefers calls before 10am.\nOwner on leave "until May"; invoice monthly, net 30',
    "Invoice monthly, net 60",
    "Calls twice a week",
  ];
  for (const remark of remarks) expect(match(["Notes"], [[remark], [""], [remark]])[0], remark).toEqual([null, null]);
  expect(match(["Notes"], [["3x/week"], ["2x/week"], ["daily"]])[0]).toEqual(["posts_per_week", "value"]);
});

describe("the business's name", () => {
  const columnsOf = (headers: string[], ...rows: string[][]) => match(headers, rows).map(([column]) => column);

  it("is none of what numbers a store, a branch or a client, which is its id", () => {
    for (const header of [
      "Store #",
      "Shop No.",
      "Location Code",
      "Branch Nr",
      "Restaurant Number",
      "Franchise ID",
      "Site no",
      "Client #",
      "Filial-Nr.",
      "N° magasin",
      "Código de tienda",
    ])
      expect(columnsOf([header], ["00101"], ["00102"]), header).toEqual(["external_id"]);
    expect(columnsOf(["Unit #"], ["4"], ["4"], ["4"]), "as many flats").toEqual([null]);
  });

  it("is what a business trades as before what it is registered as, and the other says so", () => {
    for (const [trading, legal] of [
      ["DBA Name", "Legal name"],
      ["Doing business as", "Company (legal)"],
      ["T/A", "Company name"],
      ["Nome Fantasia", "Razão Social"],
      ["Nombre comercial", "Razón social"],
      ["Handelsname", "Firma"],
      ["Enseigne", "Raison sociale"],
      ["Insegna", "Ragione sociale"],
      ["Storefront name", "Company"],
      ["Brand name", "Legal name"],
    ] as const) {
      const found = matchColumns({ headers: [legal, trading], sampleRows: [["Silva ME", "Zé"]] });
      expect(
        found.map(({ column, rivalOf }) => column ?? rivalOf),
        trading,
      ).toEqual(["business_name", "business_name"]);
      expect(found[1], trading).toMatchObject({ column: "business_name", how: "alias" });
    }
  });

  it("is the registered one in rows that lack the other", () => {
    const headers = ["Legal name", "DBA Name"];
    const rows = [
      ["Silva Inc", "Joe's"],
      ["Blue LLC", ""],
    ];
    expect(columnsOf(headers, ...rows)).toEqual(["business_name", "business_name"]);
    const named = nameCells(rows[0] ?? [], ["business_name", "business_name"], rankColumns(headers, rows));
    expect(named.business_name).toBe("Joe's");
  });

  it("is a guess where only numbers stand under its name", () => {
    expect(match(["Store", "DBA Name"], [["101", "Joe's"]])).toEqual([
      [null, null],
      ["business_name", "alias"],
    ]);
    expect(match(["Store"], [["101"]])).toEqual([["business_name", "fuzzy"]]);
  });
});

it("takes the county for the region, also in short", () => {
  for (const header of ["Co.", "Co", "County"])
    expect(match(["Business", header], [["Pub", "Mayo"]])[1], header).toEqual(["region", "alias"]);
});

it("knows the posts of a week, and of a month, in other languages", () => {
  for (const header of [
    "Publicaciones semanales",
    "Nb publications/sem",
    "Posts pro Woche",
    "Beiträge/Woche",
    "Posts por semana",
    "Publicações/semana",
    "Post a settimana",
    "Berichten per week",
    "Monthly posts",
    "Posts/month",
    "Publications par mois",
    "No. of posts per week",
  ])
    expect(match([header], [["12"]])[0], header).toEqual(["posts_per_week", "alias"]);
  expect(match(["Monthly posts", "Weekly posts"], [["12", "3"]]).map(([column]) => column)).toEqual([
    null,
    "posts_per_week",
  ]);
  for (const header of ["Post", "Last post", "Week", "Post code", "Posts to avoid"])
    expect(match([header], [["12"]])[0]?.[0], header).not.toBe("posts_per_week");
});

it("takes days of what was or will be done with a client for no first day", () => {
  for (const header of [
    "Next Activity Date",
    "Last contacted",
    "Create date",
    "Renewal date",
    "Birthday",
    "Last visit",
    "Nächste Aktivität",
    "Geburtstag",
    "Fecha de creación",
    "Próxima renovación",
    "Dernière visite",
    "Ultimo contatto",
    "Follow-up",
  ])
    expect(match([header], [["2027-01-04"], ["2027-02-01"]], { today: "2026-11-28" })[0]?.[0], header).toBeNull();
});
