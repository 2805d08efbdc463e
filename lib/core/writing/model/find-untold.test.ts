import { describe, expect, test } from "vitest";
import type { AskedSlot } from "./build-messages";
import { parseReply } from "./parse-reply";

const brief: AskedSlot["brief"] = {
  channel: "facebook",
  format: "post",
  pillar: "tips",
  tone: "friendly",
  language: "en",
  trade: "bakery",
  topic: {
    title: "Bread and the fridge",
    goal: "keep a loaf good",
    advice: "Bread is 60% of it water, and was so in 1850 and since 1850.",
  },
  angle: "the reason first",
  take: 1,
  occasion: null,
  careful: [],
  keeps: [],
  without: [],
  season: null,
  notice: null,
  closed: false,
  placeholders: ["{business}", "{town}", "{code}"],
  maxCharacters: 600,
  maxHashtags: 3,
};
const answer = { slotId: "s1", caption: "", hashtags: [], callToAction: "", imageIdea: "", altText: "" };
const parse = (over: Partial<Record<keyof typeof answer, unknown>>, of: Partial<typeof brief> = {}, told = "") =>
  parseReply(
    JSON.stringify({ posts: [{ ...answer, caption: "Slow dough tastes of more than flour.", ...over }] }),
    [{ slotId: "s1", brief: { ...brief, ...of } }],
    told,
  );
const codeOf = (caption: string, of: Partial<typeof brief> = {}, told = "") =>
  parse({ caption }, of, told).problems.get("s1")?.code ?? null;

/** What a lying endpoint said, with nothing of it told by the owner. */
const ENGLISH_LIES = [
  "Save 20% on cakes.",
  "Up to 50% savings today.",
  "Now a third off every cake.",
  "Buy two, get one free.",
  "Loaves from 4,50 € each.",
  "Loaves from 4,50\u00a0€ each.",
  "Use code BREAD20 at checkout.",
  "Use code BREAD at checkout.",
  "We won Best Bakery 2024.",
  "Our cakes have 4.9 stars on Google.",
  "Licensed and insured.",
  "Good work. Licensed and insured.",
  "Better than Starbucks down the road.",
  "Our coffee is better than Starbucks.",
  "Find us at 12 Main Street.",
  "Follow @rivalbakery for more.",
  "Write to me@harbor.com today.",
  "See harborbakery.com for more.",
  "Pay at evil.com/pay now.",
  "See evil.com.",
  "More at harborbakery dot com today.",
  "Our honey cures eczema.",
  "A loaf is 40 kr. today, and worth it.",
];
const ENGLISH_TRUTHS = [
  "Take 3 eggs and rest the dough for 20 minutes, or half an hour in winter.",
  "Bake at 220 °C (425 °F) and turn it once after 10 min.",
  "Give it 100 % of your attention for five minutes.",
  "Dough at 75% hydration sticks to 10 fingers.",
  "Charge the phone to 80 % and switch it off overnight.",
  "Turn the phone off below 20 % and plug it in.",
  "A half cup of sugar, 4/5 of a cup of flour.",
  "Take a third off the length and the ends look fuller.",
  "Buy two, freeze one, and forget the stale end.",
  "A fault code such as P0420 points at the exhaust, and no more than that.",
  "Ask whether the plumber is licensed and insured before the first pipe.",
  "Fresh bread is better than Monday.",
  "French butter, or is it better than Irish butter?",
  "Stand the loaf cut side down. In the fridge it dries.",
  "Meet us on May 6, 2027: {event}.",
  "Use {code} when you order.",
  "What won't rise today may rise tomorrow.",
  "From 10 am to 4 pm the sun is strongest, so water before.",
  "Eight inches feed 12 people, ten inches 24.",
  "Brot sagt man in Berlin, bread sagt man hier. Which do you say?",
  "Etc. is no answer.It never was.",
  "Look for 2 stars of anise in the jar.",
  "Built in 1850, the oven was fed with wood in those days.",
];

/** Of each language: the lies, then what may be said. */
const LANGUAGES: Readonly<Record<string, readonly [lies: readonly string[], truths: readonly string[]]>> = {
  de: [
    [
      "Unser Brot kostet nur 4,50 € am Morgen.",
      "Heute 20 % Rabatt auf alles, was süß ist.",
      "Sparen Sie 20% auf alle Kuchen im Laden.",
      "Seit 1987 backen wir mit Liebe und Geduld.",
      "Kostenlose Lieferung bis an die Tür.",
      "Ausgezeichnet als beste Bäckerei der Stadt.",
      "Geöffnet bis 20 Uhr, auch am Samstag.",
      "Besser als die Konkurrenz von nebenan.",
      "Heilt sogar Kopfschmerzen, unser Kamillentee.",
      "Mehr auf billigbrot.de und im Laden.",
      "Ihr findet uns in der Hauptstraße 12.",
      "Das Brot für 5 Euro am Freitag.",
      "Mit dem Gutscheincode BROT20 geht es leichter.",
      "Folgt @brotfreunde für mehr davon.",
      "Wir haben 4,9 Sterne bei Google bekommen.",
    ],
    [
      "Den Teig 20 Minuten ruhen lassen, dann bei 220 °C backen.",
      "Ein Tattoo heilt in Wochen, nicht in Tagen, und Geduld hilft ihm.",
      "Das schmeckt ausgezeichnet mit Butter und Salz.",
      "3 Eier, 200 g Mehl, 2 % Salz: mehr braucht es nicht.",
      "Wer hat die beste Brezel in {town}?",
      "Den Ofen nach 10 Minuten öffnen, bis 200 g Dampf entwichen sind.",
      "Am 6. Mai um 18 Uhr: {event}. Wir freuen uns.",
      "Auf dem Heimweg 20 Minuten an die Luft, und der Kopf ist frei.",
    ],
  ],
  fr: [
    [
      "La baguette à 1,20 € le matin.",
      "Aujourd'hui 20 % de réduction sur tout.",
      "Depuis 1987, nous pétrissons à la main.",
      "Livraison gratuite dans toute la ville.",
      "Élue meilleure boulangerie de la ville.",
      "Ouvert jusqu'à 20h tous les jours.",
      "Bien meilleur que la concurrence, et de loin.",
      "Ce thé guérit même les maux de tête.",
      "Plus sur painpascher.fr dès ce soir.",
      "Venez au 12 rue de la Paix.",
    ],
    ["Laissez reposer 20 minutes, puis 30 minutes à 220 °C.", "Deux cents grammes de farine, 2 % de sel et 3 œufs."],
  ],
  es: [
    [
      "El pan cuesta 30 pesos hoy mismo.",
      "Hoy 20 % de descuento en todo.",
      "Desde 1987 horneamos con calma.",
      "Envío gratis a toda la ciudad.",
      "Premiada como la mejor panadería de la ciudad.",
      "Abierto hasta las 20 todos los días.",
      "Mejor que la competencia, sin duda alguna.",
      "Cura hasta el dolor de cabeza.",
      "Más en panbarato.es para todos.",
      "Estamos en la calle Mayor 5, como siempre.",
    ],
    ["Deja reposar la masa 20 minutos y hornea a 220 °C.", "Con 3 huevos, 200 g de harina y 2 % de sal basta."],
  ],
  pt: [
    [
      "O pão custa 12 reais nesta semana.",
      "Bolo por R$ 25 nesta semana toda.",
      "Hoje 20 % de desconto em tudo.",
      "Desde 1987 a amassar com calma.",
      "Entrega grátis em toda a cidade.",
      "Premiada como a melhor padaria da cidade.",
      "Aberto até às 20h todos os dias.",
      "Cura até dores de cabeça fortes.",
      "Mais em paobarato.pt para todos.",
    ],
    ["Deixe a massa descansar 20 minutos e asse a 220 °C.", "Com 3 ovos, 200 g de farinha e 2 % de sal basta."],
  ],
  it: [
    [
      "Il pane a 3,50 € al chilo.",
      "Oggi 20 % di sconto su tutto.",
      "Dal 1987 impastiamo con pazienza.",
      "Consegna gratuita in tutta la città.",
      "Premiata come migliore panetteria della città.",
      "Aperto fino alle 20 ogni giorno.",
      "Meglio della concorrenza, senza dubbio alcuno.",
      "Cura perfino il mal di testa.",
      "Altro su paneeconomico.it per tutti.",
    ],
    ["Lascia riposare 20 minuti e cuoci a 220 °C.", "Il 2 % di sale, 200 g di farina e 3 uova bastano."],
  ],
  nl: [
    [
      "Een brood voor 3,50 € in de ochtend.",
      "Vandaag 20 % korting op alles.",
      "Sinds 1987 bakken we met geduld.",
      "Gratis bezorging in de hele stad.",
      "Bekroond als beste bakker van de stad.",
      "Geopend tot 20 uur, ook zaterdag.",
      "Beter dan de concurrentie op de hoek.",
      "Geneest zelfs hoofdpijn, deze thee.",
      "Meer op goedkoopbrood.nl voor iedereen.",
    ],
    ["Laat het deeg 20 minuten rusten en bak op 220 °C.", "Met 3 eieren, 200 g bloem en 2 % zout ben je er."],
  ],
  pl: [
    [
      "Chleb za 12 zł w sobotę rano.",
      "Dziś 20 % rabatu na wszystko.",
      "Od 1987 pieczemy z cierpliwością.",
      "Darmowa dostawa w całym mieście.",
      "Nagrodzona jako najlepsza piekarnia w mieście.",
      "Otwarte do 20 codziennie dla was.",
      "Lepsze niż konkurencja za rogiem.",
      "Leczy nawet ból głowy, ta herbata.",
      "Więcej na tanichleb.pl dla każdego.",
    ],
    ["Ciasto odpoczywa 20 minut, potem piecze się w 220 °C.", "3 jajka, 200 g mąki i 2 % soli wystarczą na bochenek."],
  ],
  sv: [
    [
      "Limpan kostar 45 kr på lördag.",
      "Ett bröd för SEK 45 i dag.",
      "I dag 20 % rabatt på allt.",
      "Sedan 1987 bakar vi med tålamod.",
      "Gratis leverans i hela staden.",
      "Utsedd till bästa bageri i stan.",
      "Öppet till 20 varje dag i veckan.",
      "Bättre än konkurrenterna runt hörnet.",
      "Botar till och med huvudvärk.",
      "Mer på billigtbrod.se för alla.",
    ],
    ["Låt degen vila 20 minuter och grädda i 220 °C.", "Med 3 ägg, 200 g mjöl och 2 % salt räcker det."],
  ],
  ja: [
    [
      "食パンは一斤450円です。どうぞお試しください。",
      "本日は全品20%オフです。どうぞお試しください。",
      "本日は全品20%割引です。どうぞお試しください。",
      "1987年創業、ゆっくり焼いています。",
      "送料無料でお届けいたします、どうぞ。",
      "市内で一番のパン屋に選ばれました。",
      "営業時間は20時までとなっております。",
      "スターバックスよりおいしいコーヒーです。",
      "頭痛まで治るハーブティーをどうぞ。",
      "詳しくはyasuipan.jpをご覧ください。",
    ],
    ["生地を20分休ませて、220度で焼きます。どうぞお試しください。", "卵3個、小麦粉200グラム、塩2%で十分です。"],
  ],
};

describe("what an owner did not tell", () => {
  test.each(ENGLISH_LIES)("is no post: %s", (caption) => expect(codeOf(caption)).not.toBeNull());

  test.each(ENGLISH_LIES.filter((caption) => !/eczema|Starbucks/.test(caption)))(
    "may be said where it stands in the owner's own words: %s",
    (caption) => expect(codeOf(caption, {}, `A line of ours. ${caption}`)).toBeNull(),
  );

  describe.each(Object.entries(LANGUAGES))("in %s", (language, [lies]) => {
    test.each(lies)("is no post: %s", (caption) => expect(codeOf(caption, { language })).not.toBeNull());
  });

  test.each([
    ["This cures eczema.", "medical"],
    ["Straight teeth in six months.", "medical"],
    ["Permanent results.", "medical"],
    ["We get every claim paid.", "financial"],
    ["Pay zero tax legally.", "financial"],
  ] as const)("a trade that has to be careful may not promise: %s", (caption, risk) =>
    expect(codeOf(`Think of it. ${caption}`, { careful: [risk] })).not.toBeNull(),
  );
});

describe("what states nothing of the business", () => {
  test.each(ENGLISH_TRUTHS)("is a post: %s", (caption) =>
    expect(codeOf(caption, { placeholders: [...brief.placeholders, "{when}"] }) ?? "").toMatch(
      /^(?:missing_placeholder|bad_placeholder)?$/,
    ),
  );

  describe.each(Object.entries(LANGUAGES))("in %s", (language, [, truths]) => {
    test.each(truths)("is a post: %s", (caption) =>
      expect(codeOf(caption.replace(/\{event\}/, "das Fest"), { language })).toBeNull(),
    );
  });

  test("a topic's own numbers may be said", () =>
    expect(codeOf("They have baked so since 1850, with 60 % of it water.")).toBeNull());
});

test("an address is the owner's only as a whole", () => {
  const told = "Order at https://www.harborbakery.com/order or mail us@harborbakery.com.";
  expect(codeOf("Slow dough is patient: see harborbakery.com.", {}, told)).toBeNull();
  expect(codeOf("Slow dough is patient: us@harborbakery.com.", {}, told)).toBeNull();
  expect(codeOf("Slow dough is patient: see bakery.com.", {}, told)).toBe("address_or_markup");
  expect(codeOf("Slow dough is patient: see evilharborbakery.com.", {}, told)).toBe("address_or_markup");
});

describe("beside the caption", () => {
  test("a call to action to an address or with a discount is left out or refused", () => {
    for (const callToAction of ["Order at evil.com/pay and save 30%.", "Order at evil.com/pay.", "Save 30% today."]) {
      const post = parse({ callToAction }).posts.get("s1");
      expect(post?.callToAction ?? "").toBe("");
    }
  });

  test("hashtags that name another company are left out", () =>
    expect(parse({ hashtags: ["starbucks", "StarbucksCoffee", "sourdough"] }).posts.get("s1")?.hashtags).toEqual([
      "sourdough",
    ]));
});

describe("a whole sentence in another language", () => {
  test("is no part of an English post", () =>
    expect(
      codeOf(
        "Slow dough tastes of more than flour, and it keeps for days. Kommen Sie morgen früh vorbei und probieren Sie unser frisches Brot. Then tell us what you think of the crust and the crumb.",
      ),
    ).toBe("wrong_language"));
  test("is no part of a German post", () =>
    expect(
      codeOf(
        "Ein langsamer Teig schmeckt nach mehr als Mehl und hält sich tagelang frisch. Come by tomorrow morning and tell us what you think of the crust. Dann sehen wir weiter, bei einem Kaffee und einem Stück Kuchen.",
        { language: "de" },
      ),
    ).toBe("wrong_language"));
  test("a list of foreign dishes is one", () =>
    expect(
      codeOf(
        "Spaghetti alle vongole, tagliatelle al ragù, cacio e pepe: which of them would you order on a rainy Tuesday? And what goes in the glass next to it?",
      ),
    ).toBeNull());
});
