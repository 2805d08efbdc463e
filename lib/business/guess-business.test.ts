import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessBusiness } from "./guess-business";
import { guessSchema } from "./schema";

describe("one typed line", () => {
  it.each([
    ["Harbor Bakery, Portland", "Harbor Bakery", "bakery", "Portland", "US", "America/Los_Angeles"],
    ["harbor bakery portland", "Harbor Bakery", "bakery", "Portland", "US", "America/Los_Angeles"],
    ["Nolan & Sons Plumbing in Leeds", "Nolan & Sons Plumbing", "plumber", "Leeds", "GB", "Europe/London"],
    ["Petal & Stem florist Sydney", "Petal & Stem", "florist", "Sydney", "AU", "Australia/Sydney"],
    ["Luigi's – pizzeria – Naples, FL", "Luigi's", "pizzeria", "Naples", "US", "America/New_York"],
    ["Smile, Toronto, dentist", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Toronto, Smile, dentist", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["dentist, Smile, Toronto", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["dentist, Toronto, Smile", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Smile, dentist, Toronto, Ontario", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Smile in Toronto, dentist", "Smile", "dentist", "Toronto", "CA", "America/Toronto"],
    ["Leeds – Nolan & Sons Plumbing", "Nolan & Sons Plumbing", "plumber", "Leeds", "GB", "Europe/London"],
    ["Bella's Hair Salon Springfield IL", "Bella's Hair Salon", "hair salon", "Springfield", "US", "America/Chicago"],
  ])("%s", async (line, name, niche, city, country, timezone) => {
    const guess = await guessBusiness(line);
    expect(guess).toMatchObject({ name, city, country, timezone, language: "en", placeCandidates: [] });
    expect(guess.niche?.toLowerCase()).toBe(niche);
    expect(guess.tradeMatch).not.toBeNull();
    expect(guess.channels.length).toBeGreaterThan(0);
  });

  it.each([
    ["Reptile boarding kennel, Springfield IL", "Reptile boarding kennel", "reptile boarding kennel", "Springfield"],
    ["a dentist in Toronto", "", "Dentist", "Toronto"],
    ["My bakery in Leeds", "", "Bakery", "Leeds"],
    ["I run a flower shop in Sydney", "", "flower shop", "Sydney"],
    ["We are a small coffee shop in Melbourne", "", "coffee shop", "Melbourne"],
    ["we're a family-run italian restaurant in Boston", "", "Italian restaurant", "Boston"],
    ["need posts for my cafe in Boston", "", "Café", "Boston"],
    ["hvac company in Phoenix AZ", "", "Heating and cooling", "Phoenix"],
    ["Hello! I own Blue Door Cafe in Bath", "Blue Door Cafe", "Café", "Bath"],
    ["My Little Bakery, York", "My Little Bakery", "Bakery", "York"],
    ["A Cut Above hair salon, Tulsa", "A Cut Above", "Hair salon", "Tulsa"],
    ["An Apple a Day, childcare, Seattle", "An Apple a Day", "Daycare", "Seattle"],
    ["Anna's yoga studio in Bath, UK", "Anna's yoga studio", "Yoga studio", "Bath"],
    ["@harborbakery Portland", "Harbor Bakery", "Bakery", "Portland"],
    ["@the.rusty_spoon", "The Rusty Spoon", null, null],
    ["www.harbor-bakery.com", "Harbor Bakery", "Bakery", null],
    ["harborbakery.co.uk, Leeds", "Harbor Bakery", "Bakery", "Leeds"],
    ["HARBOR BAKERY, PORTLAND, OR", "Harbor Bakery", "Bakery", "Portland"],
    ["BBQ KING AUSTIN TX", "BBQ King", "bbq", "Austin"],
    ["IKEA", "IKEA", null, null],
    ["the rusty spoon boise", "The Rusty Spoon", null, "Boise"],
    ["🍞 Harbor Bakery 🥐 Portland, OR", "Harbor Bakery", "Bakery", "Portland"],
    ["Nails by Kim!!! Houston, TX!!!", "Nails by Kim", "Nail salon", "Houston"],
    ["Luigi's Pizza (Chicago)", "Luigi's Pizza", "Pizzeria", "Chicago"],
    ["Luigi's Pizza / Chicago", "Luigi's Pizza", "Pizzeria", "Chicago"],
    ["Luigi's Pizza @ Chicago", "Luigi's Pizza", "Pizzeria", "Chicago"],
    ["Harbor Bakery. Portland.", "Harbor Bakery", "Bakery", "Portland"],
    ["Harbor Bakery: Portland", "Harbor Bakery", "Bakery", "Portland"],
    ["Dr. Patel Dental - Leicester", "Dr. Patel Dental", "Dentist", "Leicester"],
    ["St. Louis BBQ pit, St. Louis, MO", "St. Louis BBQ pit", "bbq", "St. Louis"],
    ['Thai restaurant "Lotus" in Vienna', "Lotus", "Thai restaurant", "Vienna"],
    ["Harbor Bakery, 12 Main St, Portland, OR 97201", "Harbor Bakery", "Bakery", "Portland"],
    ["Harbor Bakery, 5 High Street, Leeds LS1 4DY", "Harbor Bakery", "Bakery", "Leeds"],
    ["7 Days Cafe in Perth WA", "7 Days Cafe", "Café", "Perth"],
    ["1st Class Movers, New York, NY", "1st Class Movers", "Moving company", "New York City"],
    ["Fleischerei Krause, 10115 Berlin", "Fleischerei Krause", "Butcher", "Berlin"],
    ["Friseursalon Haarwerk in 50667 Köln", "Friseursalon Haarwerk", "Hair salon", "Cologne"],
    ["Bäckerei Müller, München", "Bäckerei Müller", "Bakery", "Munich"],
    ["coiffeur à Paris", "", "Hair salon", "Paris"],
    ["Boulangerie Dupont, Lyon", "Boulangerie Dupont", "Bakery", "Lyon"],
    ["peluquería en Sevilla", "", "Hair salon", "Seville"],
    ["Panadería La Espiga, Madrid", "Panadería La Espiga", "Bakery", "Madrid"],
    ["Harbor Bakery, Portlnad", "Harbor Bakery", "Bakery", "Portlnad"],
    ["Harbor Bakery Portlnad", "Harbor Bakery", "Bakery", "Portlnad"],
    ["Little Sprouts Daycare, Springfeild IL", "Little Sprouts Daycare", "Daycare", "Springfeild IL"],
    ["Smith, Jones & Partners, lawyers", "Smith, Jones & Partners", "Law firm", null],
    ["plumber", "", "Plumber", null],
    ["I run a small bakery called Salt & Rye in Bath, we bake at night", "Salt & Rye", "Bakery", "Bath"],
    ["My cafe is called The Blue Door, Leeds", "The Blue Door", "Café", "Leeds"],
    ["our florist shop named Petal and Stem in Sydney", "Petal and Stem", "florist shop", "Sydney"],
    ["hair salon called curl up and dye, tulsa", "Curl Up and Dye", "Hair salon", "Tulsa"],
    ["We have a gym called Iron Yard and we open at six, Leeds", "Iron Yard", "Gym", "Leeds"],
    ["A Bar Called Home, Austin", "A Bar Called Home", "Bar", "Austin"],
    ["Harbor Bakery in Portland, we sell bread and cake", "Harbor Bakery", "Bakery", "Portland"],
    ["Luigi's pizzeria in Chicago. We deliver on weekends", "Luigi's pizzeria", "Pizzeria", "Chicago"],
    ["Jenna", "Jenna", null, null],
    ["mobile vet in Bath", "", "mobile vet", "Bath"],
    ["Petal & Stem florist opposite the cemetery, Leeds", "Petal & Stem", "Florist", "Leeds"],
    ["The Grange, hotel without restaurant, Leeds", "The Grange", "hotel without restaurant", "Leeds"],
    ["Café by the Sea, Brighton", "Café by the Sea", "Café", "Brighton"],
  ])("reads %s as an owner means it", async (line, name, niche, city) => {
    expect(await guessBusiness(line)).toMatchObject({ name, niche, city });
  });

  it("with an ambiguous town asks with its candidates", async () => {
    const guess = await guessBusiness("Harbor Bakery, Springfield");
    expect(guess).toMatchObject({
      name: "Harbor Bakery",
      city: "Springfield",
      region: null,
      country: null,
      timezone: null,
    });
    expect(guess.placeCandidates.length).toBeGreaterThan(5);
  });

  it("leaves null what it does not say", async () => {
    expect(await guessBusiness("Harbor Bakery")).toMatchObject({ name: "Harbor Bakery", city: null, timezone: null });
    expect(await guessBusiness("Blue Moon")).toMatchObject({
      name: "Blue Moon",
      niche: null,
      city: null,
      tradeMatch: null,
    });
    expect(await guessBusiness("bakery in Leeds")).toMatchObject({ name: "", city: "Leeds" });
  });

  it("is never refused, whatever it holds", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 60 }), async (line) => {
        guessSchema.parse(await guessBusiness(line));
      }),
      { numRuns: 100 },
    );
  });
});
