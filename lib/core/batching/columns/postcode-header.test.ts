import { describe, expect, it } from "vitest";
import { matchColumns } from "./match-columns";

const columnOf = (header: string, ...values: string[]) =>
  matchColumns({
    headers: ["Client", "Trade", "Town", header],
    sampleRows: values.map((value) => ["Harbor", "bakery", "Springfield", value]),
  })[3]?.column;

describe("a column of postcodes", () => {
  it.each(
    "Post / ZIP / PIN|PLZ|CEP|Eircode|PIN code|Pincode|Postleitzahl|Code postal|Código Postal|Post Code / Zip|ZIP/Postcode|ZIP / Postal|Zip5|ZIP+4|Zip Code (5)|Postcode/ZIP|Postal Code/Zip|Postnummer|Postnr|Postcode (UK)|Zip/Post Code|Zip_code|PSČ|Kod pocztowy|Postinumero|Irányítószám|Post Code*|Cód. postal|Codice Postale|Postcode No.|CP / PIN|Business Postcode|address_zip".split(
      "|",
    ),
  )("is told by its name: %s", (header) => expect(columnOf(header, "62701")).toBe("postcode"));

  it.each(["PIN", "CP", "C.P.", "CAP", "Cap.", "Postal", "Post"])(
    "is told by its name and what stands in it: %s",
    (header) => {
      expect(columnOf(header, "20121", "00184", "")).toBe("postcode");
      expect(columnOf(header, "Jane Doe", "Ann Lee")).not.toBe("postcode");
      expect(columnOf(header)).not.toBe("postcode");
    },
  );

  it("is none where it holds the town, too, or something else", () => {
    expect(columnOf("Post number of likes", "20121")).not.toBe("postcode");
    expect(columnOf("Discount code", "20121")).not.toBe("postcode");
    expect(columnOf("Spend cap", "2000")).not.toBe("postcode");
    expect(columnOf("Posts", "3")).not.toBe("postcode");
    for (const header of ["PLZ Ort", "PLZ/Ort", "ZIP City", "Code postal ville"]) {
      const matches = matchColumns({
        headers: ["Client", "Trade", header],
        sampleRows: [["Harbor", "bakery", "50667 Köln"]],
      });
      expect(matches[2]?.column, header).toBe("city");
    }
  });
});
