import { expect, it } from "vitest";
import { parseFile } from "../../components/batch/import/file/parse-file";
import { toCsv } from "../../components/batch/import/fix/to-csv";
import { openBatchFile } from "./open-batch-file";
import { readBatchFile } from "./read-batch-file";

const NAMES = ["Bluebell Florist", "Old Ink", "Harbour Fish & Chips", "Kildare Dental", "Yarra Vet", "Lux Nails"];
const SURNAMES = ["Fox", "Wells", "York", "Lincoln", "Kumar", "Lopez"];
const CITIES = ["Bristol", "Leeds", "Whitby", "Naas", "Healesville", "Austin"];
const list = (values: string) => values.split("|");

/** Six businesses, as lists of other programs have them. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  NAME: NAMES,
  CITY: CITIES,
  POST_TOWN: CITIES.map((city) => city.toUpperCase()),
  TRADE: list("florist|tattoo studio|fish and chip shop|dentist|veterinary clinic|nail salon"),
  REGION: list("|West Yorkshire|North Yorkshire|County Kildare|Victoria|Texas"),
  COUNTRY: list("United Kingdom|United Kingdom|United Kingdom|Ireland|Australia|United States"),
  CODE: list("GB|GB|GB|IE|AU|US"),
  STREET: list("12 Park St|The Old Mill|1 Quay|Main Street|5 Maroondah Hwy|100 Congress Ave"),
  POST: list("BS1 5HX|LS1 1AA|YO21 1AA|W91 XY12|3777|78701-1234"),
  PHONE: list("+44 117 496 0001|0113 496 0002|01947 496 003|+353 45 496 004||+1 512-555-0101"),
  WEB: list("https://bluebell.example||harbourfish.example|www.kildare.example||lux.example"),
  FACEBOOK: NAMES.map((_, at) => `https://www.facebook.com/page${at}`),
  FIRST: list("Al|Virginia|Carolina|Jo|Georgia|Austin"),
  LAST: SURNAMES,
  MAIL: SURNAMES.map((name) => `${name.toLowerCase()}@a.example`),
  ID: NAMES.map((_, at) => `C-${1001 + at}`),
  NUMBER: NAMES.map((_, at) => `${at + 1}`),
  HOURS: list("x|09:00AM-05:30PM|09:00AM-05:30PM|x|10:00AM-04:00PM|09:00AM-05:30PM"),
  STORE: NAMES.map((_, at) => `${101 + at}`.padStart(5, "0")),
  NOTHING: [""],
  PAST: list("2025-03-01 09:12|2026-01-14 16:40"),
  SAM: list("Sam Jones|Ana Bell"),
};

/** A list's columns: `header = values`, by the name above or one after the other, and `→` what it is; the others are not used. */
const EXPORTS: Readonly<Record<string, string>> = {
  "HubSpot companies": `
    Record ID = ID → external_id · Company name = NAME → business_name · Company owner = SAM · Create Date = PAST ·
    Phone Number = PHONE → phone · City = CITY → city · Country/Region = COUNTRY → country ·
    Industry = TRADE → niche · State/Region = REGION → region · Street Address = STREET · Postal Code = POST → postcode ·
    Website URL = WEB → website · Lifecycle Stage = customer|lead · Type = PROSPECT| · Number of Employees = 4|11 ·
    Facebook Company Page = FACEBOOK · Twitter Handle = @a
  `,
  "HubSpot contacts": `
    First Name = FIRST · Last Name = LAST · Email = MAIL · Phone Number = PHONE → phone ·
    Associated Company = NAME → business_name · City = CITY → city · State/Region = REGION → region ·
    Industry = TRADE → niche · Lead Status = Open|New · Contact owner = SAM
  `,
  "Salesforce accounts": `
    Account ID = ID → external_id · Account Name = NAME → business_name · Account Site = HQ ·
    Billing Street = STREET · Billing City = CITY → city · Billing State/Province = REGION → region ·
    Billing Zip/Postal Code = POST → postcode · Billing Country = CODE → country · Shipping City = NOTHING ·
    Type = Customer - Direct|Prospect · Industry = TRADE → niche · Account Owner = SAM · Rating = Hot| ·
    Last Modified Date = PAST
  `,
  "Zoho accounts": `
    Record Id = ID → external_id · Account Name = NAME → business_name · Account Owner.id = zcrm_1 ·
    Account Owner = SAM · Account Type = Customer|Prospect · Industry = TRADE → niche · Annual Revenue = 0 ·
    Billing Street = STREET · Billing City = CITY → city · Billing State = REGION → region · Billing Code = POST → postcode ·
    Billing Country = COUNTRY → country · Shipping City = NOTHING · Phone = PHONE → phone · Website = WEB → website ·
    Created Time = PAST
  `,
  "Pipedrive organizations": `
    ID = ID → external_id · Organization - Name = NAME → business_name · Organization - Label = Customer|Hot lead ·
    Organization - Owner = SAM · Organization - Industry = TRADE → niche · Organization - People = 1|2 ·
    Organization - Address = STREET · Organization - City/town/village/locality of Address = CITY → city ·
    Organization - State/county of Address = REGION → region · Organization - Country of Address = COUNTRY → country ·
    Organization - ZIP/Postal code of Address = POST → postcode · Organization - Organization created = PAST
  `,
  "monday.com board": `
    Name = NAME → business_name · Subitems = NOTHING · Person = SAM · Status = Done|Stuck · Type = TRADE → niche ·
    Location = CITY → city · Retainer = 900|700 · Social channels = Instagram, Facebook|Instagram → channels ·
    Posts / week = 3|2 → posts_per_week · Last updated = PAST · Item ID (auto generated) = 1234567890
  `,
  "Airtable base": `
    Name = NAME → business_name · Notes = Nice people|Call back · Assignee = SAM · Status = Todo|In progress ·
    Attachments = logo.png (https://dl.airtable.example/x) · Industry (from Companies) = TRADE → niche ·
    City (from Offices) = CITY → city · Country (from Offices) = COUNTRY → country · Last Modified By = SAM ·
    Created = PAST
  `,
  "Mailchimp audience": `
    Email Address = MAIL · First Name = FIRST · Last Name = LAST · Company = NAME → business_name ·
    City = CITY → city · Phone Number = PHONE → phone · Birthday = 02/14 · Industry = TRADE → niche ·
    MEMBER_RATING = 2|4 · OPTIN_TIME = PAST · LATITUDE = 51.0 · LONGITUDE = -3.1 · CC = CODE → country ·
    LAST_CHANGED = PAST · LEID = 1|22 · TAGS = "social"
  `,
  "Shopify customers": `
    Customer ID = ID → external_id · First Name = FIRST · Last Name = LAST · Email = MAIL ·
    Accepts Email Marketing = yes|no · Default Address Company = NAME → business_name ·
    Default Address Address1 = STREET · Default Address Address2 = NOTHING · Default Address City = CITY → city ·
    Default Address Province Code = REGION → region · Default Address Country Code = CODE → country ·
    Default Address Zip = POST → postcode · Default Address Phone = PHONE → phone · Phone = NOTHING · Total Spent = 12.00 ·
    Total Orders = 3|1 · Note = TRADE → niche · Tax Exempt = no
  `,
  "Square customers": `
    Reference ID = ID → external_id · First Name = FIRST · Last Name = LAST · Email Address = MAIL ·
    Phone Number = PHONE → phone · Nickname = FIRST · Company Name = NAME → business_name ·
    Street Address 1 = STREET · City = CITY → city · State = REGION → region · Postal Code = POST → postcode ·
    Birthday = NOTHING · Memo = TRADE → niche · Square Customer ID = 7T1KJ|9QQ2X · Creation Source = Manual ·
    First Visit = PAST · Transaction Count = 3|1 · Email Subscription Status = subscribed
  `,
  "Google Business Profile locations": `
    Store code = ID → external_id · Business name = NAME → business_name · Address line 1 = STREET ·
    Sub-locality = NOTHING · Locality = CITY → city · Administrative area = REGION → region ·
    Country / Region = CODE → country · Postal code = POST → postcode · Primary phone = PHONE → phone · Website = WEB → website ·
    Primary category = TRADE → niche · Additional categories = Cosmetic dentist| · Sunday hours = HOURS ·
    Special hours = 2026-12-25: x|2026-12-26: 10:00AM-02:00PM · From the business = Family run ·
    Opening date = 2001-05-01
  `,
  "Yelp locations": `
    Business ID = ID → external_id · Business Name = NAME → business_name · Address 1 = STREET · Address 2 = NOTHING ·
    City = CITY → city · State = REGION → region · Zip Code = POST → postcode · Country = CODE → country ·
    Phone = PHONE → phone · Categories = TRADE → niche · Hours = HOURS · Year Established = 2004 ·
    Review Count = 12|40
  `,
  "Yext entities": `
    Entity ID = ID → external_id · Entity Type = location · Name = NAME → business_name · Address > Line 1 = STREET ·
    Address > City = CITY → city · Address > Region = REGION → region · Address > Postal Code = POST → postcode ·
    Address > Country Code = CODE → country · Main Phone = PHONE → phone · Categories = TRADE → niche ·
    Website URL = WEB → website · Hours > Monday = HOURS · Facebook Page URL = FACEBOOK
  `,
  "Xero contacts": `
    *ContactName = NAME → business_name · AccountNumber = ID → external_id · EmailAddress = MAIL · FirstName = FIRST ·
    LastName = LAST · POAddressLine1 = STREET · POCity = CITY → city · PORegion = REGION → region ·
    POPostalCode = POST → postcode · POCountry = COUNTRY → country · SACity = NOTHING · PhoneNumber = PHONE → phone ·
    Website = WEB → website · TaxNumber = 51 824 753 556 · TrackingOption1 = TRADE → niche
  `,
  "Google Contacts": `
    First Name = FIRST · Last Name = LAST · Organization Name = NAME → business_name ·
    Organization Department = NOTHING · Notes = TRADE → niche · Labels = * myContacts · E-mail 1 - Label = Work ·
    E-mail 1 - Value = MAIL · Phone 1 - Label = Mobile · Phone 1 - Value = PHONE → phone ·
    Address 1 - City = CITY → city · Address 1 - Region = REGION → region · Address 1 - Country = COUNTRY → country ·
    Website 1 - Label = Profile · Website 1 - Value = WEB → website
  `,
  "Outlook contacts": `
    First Name = FIRST · Last Name = LAST · Company = NAME → business_name · Department = Sales · Job Title = Owner ·
    Business Street = STREET · Business City = CITY → city · Business State = REGION → region ·
    Business Country/Region = COUNTRY → country · Home City = Matlock · Business Phone = PHONE → phone ·
    Categories = TRADE → niche · Web Page = WEB → website
  `,
  "Freshsales accounts": `
    Id = ID → external_id · Name = NAME → business_name · Phone = PHONE → phone · Address = STREET · City = CITY → city ·
    State = REGION → region · Zipcode = POST → postcode · Country = COUNTRY → country · Industry type = TRADE → niche ·
    Business type = Prospect|Customer · Territory = EMEA · Sales owner = SAM · Facebook = FACEBOOK
  `,
  "Sage customers": `
    A/C = BLU1|OLD1 · Company Name = NAME → business_name · Contact Name = SAM · Trade Contact = SAM · Address 1 = STREET ·
    Town = CITY → city · County = REGION → region · VAT Number = GB123456789 · Analysis 1 = TRADE → niche ·
    Telephone = PHONE → phone · Fax = NOTHING · Currency = GBP · Balance = 0.00
  `,
  "an agency's sheet": `
    # = NUMBER · Client / Brand = NAME → business_name · Account Manager = SAM · Niche / Industry = TRADE → niche ·
    City, Country = CITY → city · IG posts/wk = 3|2 → posts_instagram · MRR ($) = 900|700 · Brand Voice = friendly → tone ·
    Drive link = https://drive.google.com/x · Renewal date = 2027-01-01
  `,
  "an agency's list in Australia": `
    Client = NAME → business_name · ABN = 51 824 753 556|11 111 111 111 · Service = TRADE → niche ·
    Suburb = CITY → city · Prov. = REGION → region · IG = x| → posts_instagram · LI = x|no → posts_linkedin ·
    Réseaux = Instagram; Facebook|tous → channels · Web = WEB → website · FB URL = FACEBOOK
  `,
  "a register in India": `
    S.No. = NUMBER · Name of Firm = NAME → business_name · Nature of Business = TRADE → niche ·
    City/Town/Village = CITY → city · State = REGION → region · GSTIN = 29ABCDE1234F1Z5| · Mobile = PHONE → phone
  `,
  "a franchise's stores": `
    Store # = STORE → external_id · DBA Name = NAME → business_name · Concept = TRADE → niche · Street = STREET ·
    Municipality = CITY → city · ST = REGION → region · ZIP = POST → postcode · Store Phone = PHONE → phone ·
    Opened = PAST · Sales Tax % = 8.25|7 · Posts / wk = 3|2 → posts_per_week · Socials = IG, FB|Instagram → channels
  `,
  "an Irish agency's sheet": `
    Business = NAME → business_name · Sector = TRADE → niche · Town = CITY → city · Co. = REGION → region ·
    Channels = FB, Google|Facebook + Instagram → channels · Posts/week = 3|4 → posts_per_week
  `,
  "a list in Spain": `
    Razón social = Núñez SL|Pérez SA · Nombre comercial = NAME → business_name · Actividad = TRADE → niche ·
    Población = CITY → city · Provincia = REGION → region · C.P. = NUMBER ·
    Redes sociales = IG|Instagram y Facebook → channels · Publicaciones semanales = 2|2,5 → posts_per_week ·
    Próxima renovación = 2027-01-04|2027-02-01
  `,
  "an address in pieces": `
    Trading Name = NAME → business_name · Category = TRADE → niche · Address Line 1 = STREET ·
    Address Line 2 = Mill Lane| · Address Line 3 = Lower Slaughter| · Post Town = POST_TOWN → city ·
    County = REGION → region · Postcode = POST → postcode
  `,
};

interface Column {
  header: string;
  values: readonly string[];
  is: string | null;
}

const toColumns = (text: string): Column[] =>
  text.split(" ·").map((column) => {
    const [header = "", rest = ""] = column.split(" = ");
    const [values = "", is] = rest.split(" → ");
    return { header: header.trim(), values: VALUES[values.trim()] ?? list(values.trim()), is: is?.trim() ?? null };
  });

/** Which columns the screen and the server make of a list's, and how many of its rows are businesses. */
async function read(columns: readonly Column[]) {
  const lines = NAMES.map((_, row) => columns.map(({ values }) => values[row % values.length] ?? ""));
  const csv = new TextEncoder().encode(toCsv([columns.map(({ header }) => header), ...lines]));
  const { headerRow } = await parseFile(csv);
  const options = { days: 30, maxRows: 100, today: "2026-11-28" };
  const { columns: found, rows } = await readBatchFile(await openBatchFile(csv), options);
  let ready = 0;
  for await (const { checked } of rows) if (checked.values) ready++;
  return { headerRow, ready, columns: found.map(({ header, column }) => [header, column]) };
}

it.each(Object.keys(EXPORTS))("every column of %s is what its name says, and every row a business", async (name) => {
  const columns = toColumns(EXPORTS[name] ?? "");
  const said = columns.map(({ header, is }) => [header, is]);
  expect(await read(columns)).toEqual({ headerRow: 1, ready: NAMES.length, columns: said });
});
