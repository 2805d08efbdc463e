import { expect, it } from "vitest";
import { readSocials } from "./read-socials";

const read = (text: string, postsPerWeek: number | null = 2) => {
  const reading = readSocials(text, postsPerWeek);
  if (!("value" in reading)) return Object.keys(reading)[0];
  return [
    reading.guess === undefined ? "sure" : "guess",
    ...reading.value.map((one) => `${one.channel}:${one.postsPerWeek}`),
  ];
};

it("reads the channels that handles and pages name, without a number and as a guess", () => {
  for (const text of [
    "IG: @x0 / FB: x0",
    "Instagram - @harbor, Facebook - harborbakery",
    "insta @harbor\nfb harbor.bakery@facebook, FB: harbor",
    "https://www.instagram.com/harbor https://m.facebook.com/harbor",
    "instagram.com/harbor/, facebook.com/pages/harbor",
    "IG (@harbor) & FB",
  ])
    expect(read(text), text).toEqual(["guess", "instagram:2", "facebook:2"]);
  expect(read("LinkedIn: company/harbor; YT: harborTV; @harbor")).toEqual(["guess", "linkedin:2", "youtube:2"]);
  expect(read("IG: 4 / FB: @harbor")).toEqual(["guess", "instagram:4", "facebook:2"]);
});

it("leaves out what names no channel, and still refuses channels and numbers that cannot be", () => {
  for (const text of ["@harbor", "www.harbor.com", "https://linktr.ee/harbor"]) expect(read(text), text).toBe("unread");
  for (const text of ["myspace", "instagram:99", "instagram 3/month", "instagram 3 myspace 2", "IG: 99 / FB: @x"])
    expect(read(text), text).toBe("code");
  expect(read("instagram:3, facebook")).toEqual(["sure", "instagram:3", "facebook:2"]);
});
