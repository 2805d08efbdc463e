import { foldHeader } from "./fold-header";

/** Addresses of the business itself under one of these are one, whatever they are called. */
const OWN =
  "full|whole|complete|business|company|shop|store|office|client|customer|primary|main|location|site|branch|premises|physical|trading|contact|organi[sz]ation";
const OTHER = "postal|mailing|billing|bill|shipping|ship|delivery|registered|invoice|headoffice";
const STREET = "street(?:name|number|no)?|strasse|strassehausnummer|strasseundhausnummer|streetandnumber|straat";
const WORDS = "address(?:es)?|adresse|anschrift|direccion|domicilio|indirizzo|endereco|morada|adres|addr";
const ADDRESS = new RegExp(
  `^(?:(${OWN})|(${OTHER}))?(?:(street)?(?:${WORDS})(?:(?:line)?(?:[1-5]|one|two|three))?(street|full|line)?(?:[1-5])?|(${STREET})(?:(?:line)?[1-5])?)$`,
);

/** A column that holds an address, or a line of one. */
export interface AddressHeader {
  /** Lines of one address have the same: "Billing Address 1" and "Billing Address 2". */
  family: string;
  /** The house and its street alone. */
  isStreet: boolean;
}

/** What a header says of an address; null where it says something else. */
export function readAddressHeader(header: string): AddressHeader | null {
  const found = ADDRESS.exec(foldHeader(header));
  if (!found) return null;
  const [, , other = "", , , street] = found;
  return { family: other, isStreet: street !== undefined };
}

/** Of a file's columns those that may be read together as the address: the first family that is more than a street. */
export function listAddressColumns<Column extends { header: string }>(columns: readonly Column[]): Column[] {
  const named = columns.flatMap((column) => {
    const address = readAddressHeader(column.header);
    return address ? [{ column, address }] : [];
  });
  const whole = named.find(({ address }) => !address.isStreet);
  if (!whole) return [];
  return named.filter(({ address }) => address.family === whole.address.family).map(({ column }) => column);
}
