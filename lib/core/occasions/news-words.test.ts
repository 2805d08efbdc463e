import { expect, it } from "vitest";
import { readNews } from "./news-words";

it.each(["Fern Grove turns 5!", "We turn ten", "The salon is turning 30 this year", "Our 10th anniversary"])(
  "%j is an anniversary",
  (name) => expect(readNews(name)?.sense).toBe("milestone"),
);

it.each(["We're hiring", "Hiring: a second barber", "Join our team", "Vacancy: weekend baker"])(
  "%j is news, and no day to circle",
  (name) => expect(readNews(name)?.sense).toBe("news"),
);

it.each(["Hiring fair", "Turns and spins workshop", "Hiring open day"])("%j is neither", (name) =>
  expect(readNews(name)).toBeNull(),
);
