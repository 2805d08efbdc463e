import { expect, test } from "vitest";
import { guessListLanguage } from "./guess-list-language";

const HEADERS: Record<string, string[]> = {
  es: ["Nombre del negocio", "Rubro", "Ciudad", "País", "Servicios"],
  de: ["Firma", "Branche", "Ort", "Land", "Leistungen"],
  fr: ["Nom de l'entreprise", "Secteur d'activité", "Ville", "Pays"],
  it: ["Ragione sociale", "Settore", "Città", "Provincia", "Telefono"],
  nl: ["Bedrijfsnaam", "Branche", "Plaats", "Provincie", "Telefoonnummer"],
  pt: ["Nome da empresa", "Ramo de atividade", "Cidade", "Estado", "Telefone"],
};
const VALUES: Record<string, string[]> = {
  es: ["panadería", "tartas por encargo", "peluquería", "corte de pelo", "dentista", "limpieza dental", "fontanero"],
  de: ["Bäckerei", "Torten auf Bestellung", "Friseur", "Haarschnitt", "Zahnarzt", "Zahnreinigung", "Klempner"],
  fr: ["boulangerie", "gâteaux sur commande", "coiffeur", "coupe et couleur", "dentiste", "plombier", "fleuriste"],
  it: ["panetteria", "torte su ordinazione", "parrucchiere", "taglio", "dentista", "pulizia dei denti", "fioraio"],
  nl: ["bakkerij", "taarten op bestelling", "kapper", "knippen", "tandarts", "gebitsreiniging", "loodgieter"],
  pt: ["padaria", "bolos por encomenda", "cabeleireiro", "corte", "limpeza dentária", "encanador", "florista"],
};
const ENGLISH = {
  headers: ["Client", "Industry", "Town", "Country", "Services"],
  values: ["bakery", "cakes to order", "hair salon", "cut and colour", "dentist", "plumber", "florist"],
};

test.each(Object.keys(HEADERS))(
  "a list of %s is told by its headers, and where they are English by its values",
  (language) => {
    const headers = HEADERS[language] ?? [];
    const values = VALUES[language] ?? [];
    expect(guessListLanguage({ headers, values: [] })).toMatchObject({ language, from: "headers" });
    expect(guessListLanguage({ headers, values: ENGLISH.values })).toMatchObject({ language, from: "headers" });
    expect(guessListLanguage({ headers: ENGLISH.headers, values })).toMatchObject({ language, from: "values" });
    expect(guessListLanguage({ headers: [], values })).toMatchObject({ language, from: "values" });
  },
);

test.each([
  ["an English list", ENGLISH],
  [
    "one of a CRM",
    { headers: ["Company Name", "Category", "City", "State", "Phone Number", "Website URL"], values: [] },
  ],
  [
    "foreign kitchens with English headers",
    {
      headers: ENGLISH.headers,
      values: [
        "Mexican restaurant",
        "tacos",
        "burritos",
        "quesadillas",
        "pizzeria",
        "trattoria",
        "gelato",
        "patisserie",
      ],
    },
  ],
  [
    "trades that several languages share",
    { headers: ["ID", "Name", "Place"], values: ["hotel", "bar", "restaurant", "café"] },
  ],
  ["too little to tell", { headers: ["Ort"], values: ["Friseur"] }],
])("%s is taken for no other language", (_, list) => {
  expect(guessListLanguage(list)).toBeNull();
});
