import type { TEMPLATE_COLUMNS } from "./batch-columns";

const names = (list: string) => list.split(", ");

/**
 * What people call a column in their own files, in English, German, French, Spanish, Italian, Portuguese and Dutch;
 * compared without case, accents, punctuation and spaces. A column for one channel is told by the channel's name (`findChannelColumn`).
 */
export const COLUMN_ALIASES: Readonly<Record<(typeof TEMPLATE_COLUMNS)[number], readonly string[]>> = {
  business_name: [
    ...names("name, business, company, company name, client, client name, account, account name, customer"),
    ...names("customer name, shop, shop name, store, store name, organisation, organization, brand, brand name"),
    ...names("trading name, trading as, dba, venue, practice, practice name, firm, firma, nombre, empresa"),
    ...names("entreprise, unternehmen, listing, listing name, title, location name, firmenname, unternehmensname"),
    ...names("name der firma, betrieb, kunde, kundenname, geschaeftsname, geschäft, nom, nom de l entreprise"),
    ...names("nom entreprise, nom commercial, raison sociale, societe, enseigne, nombre del negocio"),
    ...names("nombre de la empresa, nombre comercial, negocio, razon social, nome, nome azienda, nome dell azienda"),
    ...names("azienda, ragione sociale, ditta, insegna, nome da empresa, nome do negocio, nome fantasia"),
    ...names("razao social, bedrijf, bedrijfsnaam, naam, handelsnaam, klant, klantnaam"),
    ...names("name of firm, firm name, party name, organization name, organisation name, associated company"),
    ...names("contact name, customer full name, name of business, name of company, trade name, trading style"),
    ...names(
      "dba name, doing business as, t a, outlet name, handelsname, storefront name, legal entity, legal entity name",
    ),
    ...names("legal name, registered name, legal business name, legal company name, registered company name"),
    ...names("registered business name, company legal, company legal name, business name legal, denominacion social"),
    ...names("denominazione sociale, denominacao social, statutaire naam"),
  ],
  niche: [
    ...names("industry, trade, category, sector, vertical, business type, type of business, type, kind"),
    ...names("business category, primary category, profession, line of business, speciality, specialty, field"),
    ...names("segment, branche, rubro, what they do, business niche, gewerbe, gewerk, beruf, activite, secteur"),
    ...names("secteur d activite, metier, domaine, giro, actividad, sector de actividad, ramo, oficio, attivita"),
    ...names("settore, settore di attivita, categoria, mestiere, atividade, setor, ramo de atividade, segmento"),
    ...names("bedrijfstak, sector activiteit, activiteit, vakgebied, vak, beroep"),
    ...names("nature of business, nature of trade, categories, business categories, primary business type, what"),
    ...names("industry type, naics title, naics description, sic desc, sic description"),
  ],
  city: [
    ...names("town, location, place, city town, town city, locality, suburb, municipality, business city, village"),
    ...names("city name, city state, ciudad, ville, stadt, ort, market, standort, gemeinde, wohnort, commune"),
    ...names("localite, poblacion, localidad, municipio, citta, comune, localita, cidade, stad, plaats, woonplaats"),
    ...names(
      "gemeente, post town, postal town, city town village, town village, city or town, where, city country, town country, city state country, city state zip",
    ),
    ...names("town name, nearest town, zip city, zip town, postcode town, postcode city, postal code city, plz ort"),
    ...names(
      "plz und ort, plz stadt, plz wohnort, code postal ville, cp ville, cp localidad, cap citta, postcode plaats",
    ),
  ],
  region: [
    ...names("state, province, county, state province, prefecture, territory, canton, bundesland, state code, st"),
    ...names("area, estado, provincia, region bundesland, departement, comunidad autonoma, regione, regiao"),
    ...names("provincie, kanton, administrative area"),
    ...names("prov, province code, state region, state county, co, uf, unidade federativa, sigla uf"),
    ...names("ccaa, comunidad, county state"),
  ],
  country: names(
    "nation, country code, country name, pais, pays, land, iso country, paese, nazione, staat, land region, country region",
  ),
  postcode: names(
    "postal code, billing code, mailing code, zip, zip code, zip postal code, postal zip code, pin code, eircode, plz, postleitzahl, code postal, codigo postal, codice postale, cep",
  ),
  timezone: names(
    "tz, zone, iana timezone, zeitzone, fuseau horaire, zona horaria, fuso orario, fuso horario, tijdzone",
  ),
  language: names("lang, locale, language code, idioma, sprache, langue, lingua, lingua madre, taal, lengua"),
  tone: names("voice, brand voice, tone of voice, style, writing style, tonfall, tonalität, ton, tono, tom, toon"),
  channels: [
    ...names("channel, platforms, platform, networks, network, social channels, social networks, social media"),
    ...names("socials, accounts, kanäle, kanal, canaux, reseaux sociaux, canales, redes sociales, canali, canais"),
    ...names(
      "redes sociais, kanalen, where we post, where to post, post to, posts to, posting to, posted on, active on",
    ),
    ...names("present on, social accounts, active channels, social platforms, social profiles, social"),
    ...names("reseaux, reseaux actifs, redes, reti"),
  ],
  posts_per_week: [
    ...names("posts week, weekly posts, posts a week, posts weekly, frequency, cadence, ppw, posts per channel"),
    ...names("beiträge pro woche, posts pro woche, publications par semaine, publicaciones por semana"),
    ...names("post a settimana, posts por semana, berichten per week, posts wk, post wk, posts per wk, posts pw"),
    ...names("post per week, posts each week, posts every week, freq, posting frequency, post frequency"),
    ...names("post sett, post a sett, post settimana, qty per week, qty week, quantity per week, anzahl pro woche"),
    ...names("weekly frequency, posting cadence, number of posts, no of posts, posts number, how often"),
  ],
  days: [
    ...names("number of days, length, duration, calendar days, period, days to plan, tage, jours, dias, giorni"),
    ...names("dagen"),
  ],
  start_date: [
    ...names(
      "start, starts, from, begin, begin date, starts on, first day, start day, date, launch date, go live date, startdatum",
    ),
    ...names("beginn, date de debut, fecha de inicio, data di inizio, data inizio, data de inicio, begindatum"),
  ],
  website: [
    ...names("url, web, site, homepage, domain, website url, web address, link, webseite, internetseite, site web"),
    ...names("site internet, sitio web, pagina web, sito, sito web, sito internet, pagina"),
    ...names("company domain name, company domain"),
    ...names("web page, website address, website 1 value, site url"),
  ],
  phone: [
    ...names("telephone, tel, phone number, mobile, telephone number, contact number, telefon, telefonnummer"),
    ...names("rufnummer, handy, numero de telephone, telefono, numero de telefono, movil, numero di telefono"),
    ...names("cellulare, telefone, telemovel, celular, telefoonnummer, telefoon"),
    ...names("phone numbers, phone 1 value, main phone, work phone"),
  ],
  services: [
    ...names("service, products, products services, offerings, what they offer, service list, leistungen"),
    ...names("dienstleistungen, angebotene leistungen, prestations, servicios, servizi, servicos, diensten"),
    ...names(
      "treatments, treatment menu, menu of treatments, soins, trattamenti, tratamientos, tratamentos, specialities",
    ),
    ...names("behandlungen, specialties"),
  ],
  offers: [
    ...names("offer, promotions, promotion, promo, deals, deal, specials, discounts, angebote, aktionen, offres"),
    ...names("ofertas, offerte, promozioni, promocoes, aanbiedingen"),
  ],
  events: [
    ...names("event, dates, own events, important dates, event dates, veranstaltungen, termine, evenements, eventos"),
    ...names("eventi, evenementen"),
  ],
  closed_days: [
    ...names("closed, closed on, days closed, closing days, day off, days off, rest days, ruhetage, ruhetag"),
    ...names("geschlossen, jours de fermeture, fermeture, dias de cierre, cerrado, giorni di chiusura, chiuso"),
    ...names(
      "dias fechados, fechado, gesloten, sluitingsdagen, shut, shut on, off days, off day, weekly off, schließtag",
    ),
    ...names(
      "schließtage, jour de fermeture, ferme le, jours de repos, jour de repos, chiusura, giorno di chiusura, riposo",
    ),
    ...names("dia de descanso, descanso, cierra, cierra los, dia de cierre, fecha em, folga, dia de folga, fecha aos"),
  ],
  avoid_words: [
    ...names("avoid, banned words, words to avoid, forbidden words, do not say, dont say, never say, blacklist"),
    ...names("verbotene wörter, mots interdits, palabras prohibidas, parole vietate, palavras proibidas"),
    ...names("verboden woorden"),
  ],
  brand_color: [
    ...names("colour, color, brand colour, hex, primary color, primary colour, theme color, accent, markenfarbe"),
    ...names("farbe, couleur, color de marca, colore, cor, cor da marca, kleur, merkkleur"),
  ],
  external_id: [
    ...names("id, client id, account id, customer id, reference, ref, crm id, external ref, uuid, business id"),
    ...names(
      "location id, store id, store code, record id, key, kundennummer, kundennr, kunden id, numero client, numero de client",
    ),
    ...names("id client, numero de cliente, id cliente, codice cliente, numero cliente, codigo cliente"),
    ...names(
      "codigo do cliente, klantnummer, klantnr, relatienummer, kd nr, ref client, cod, codigo, a c no, cod cliente",
    ),
    ...names("account number, account no, customer number, client number, entity id, reference id"),
  ],
};

/** Whose place, telephone or page a column is: "Billing City", "Address > Region", "PO Country". */
const WHOSE = names(
  "address, address 1, billing, billing address, shipping, shipping address, mailing, mailing address, business, business address, company, default address, default address company, primary, po, sa, physical, street, registered, office, store, shop, client, organization, organisation, head office, main",
);
const THEIRS = {
  city: names("city, town, suburb"),
  region: names(
    "state, province, county, region, state province, province code, state code, prov, state region, state county",
  ),
  country: names("country, country code, country region"),
  postcode: names("postcode, post code, postal code, zip, zip code, zip postal code"),
  phone: names("phone, phone number, telephone, tel"),
  website: names("website, website url, url"),
} as const satisfies Partial<Record<(typeof TEMPLATE_COLUMNS)[number], readonly string[]>>;

/** Such names, by the column that each is. */
export const OWNED_ALIASES: readonly (readonly [name: string, column: keyof typeof THEIRS])[] = Object.entries(
  THEIRS,
).flatMap(([column, what]) =>
  WHOSE.flatMap((whose) => what.map((one) => [`${whose} ${one}`, column as keyof typeof THEIRS] as const)),
);

/** Names that say as much of other columns: one of them counts where no other that has values is called like its column. */
export const WEAK_ALIASES: readonly string[] = names(
  "naics title, naics description, sic desc, sic description, name, title, brand, contact name, legal name, registered name, customer full name, type, kind, categories, business categories, what, field, location, place, market, area, territory, region, county, co, where, date, from, begin, link, key, ref, accounts, social",
);

/** What a business is called in the street, which counts before any other name of it. */
export const TRADING_ALIASES: readonly string[] = names(
  "dba, dba name, doing business as, trading as, trading name, trade name, trading style, t a, nome fantasia, nombre comercial, handelsname, handelsnaam, nom commercial, enseigne, insegna, storefront name",
);

/** What it is registered as, which counts after any other. */
export const LEGAL_ALIASES: readonly string[] = names(
  "legal name, registered name, legal business name, legal company name, registered company name, registered business name, legal entity, legal entity name, company legal, company legal name, business name legal, razao social, razon social, raison sociale, ragione sociale, denominacion social, denominazione sociale, denominacao social, statutaire naam",
);
