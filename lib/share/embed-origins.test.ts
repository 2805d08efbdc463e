import { expect, test } from "vitest";
import { embedOriginsSchema } from "./embed-origins";

const originsOf = (...embedOrigins: string[]) => embedOriginsSchema.safeParse(embedOrigins).data;

test("a website that may frame a calendar is named by its origin, subdomains and ports too", () => {
  const given = [
    "https://www.Example.com/",
    "https://*.example.com",
    "http://localhost:8080",
    "http://[::1]:80",
    "https://bäcker.de",
  ];
  expect(originsOf(...given)).toEqual([
    "https://www.example.com",
    "https://*.example.com",
    "http://localhost:8080",
    "http://[::1]",
    "https://xn--bcker-gra.de",
  ]);
});

test.each([
  "https://*",
  "https://a;script-src-elem",
  "https://a,index:1",
  "https://a'none'",
  "javascript:1",
  "https://a/b",
])("%s is refused: browsers would read more into the page's policy than a website, or everybody", (origin) =>
  expect(originsOf(origin)).toBeUndefined(),
);
