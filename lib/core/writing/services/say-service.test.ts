import { describe, expect, it } from "vitest";
import { NAMES_IN_SERVICES } from "./names-in-services";
import { sayService } from "./say-service";

describe("a service in the middle of a sentence", () => {
  it.each([
    ["nail trims Tue/Thu", "nail trims"],
    ["girda bread before 9am", "girda bread"],
    ["open gym Sundays", "open gym"],
    ["Brewery tours Saturdays at 2", "brewery tours"],
    ["nail clips $15, no booking needed", "nail clips"],
    ["Wedding cakes on Saturdays", "wedding cakes"],
    ["Sunday roast", "Sunday roast"],
    ["Yoga from 5 euros", "yoga from 5 euros"],
    ["Deep Clean", "deep clean"],
    ["DEEP CLEAN", "deep clean"],
    ["PART WORN TYRES FROM £20", "part worn tyres"],
    ["MOT WHILE YOU WAIT", "MOT while you wait"],
    ["Deep Clean – $90", "deep clean"],
    ["Wedding cakes", "wedding cakes"],
    ["End Of Tenancy Cleaning", "end of tenancy cleaning"],
    ["Gutter Vacuuming", "gutter vacuuming"],
    ["Men's Cut & Beard Trim", "men's cut & beard trim"],
    ["Same-Day Repairs", "same-day repairs"],
    ["Hot Stone Massage", "hot stone massage"],
    ["Dry-Aged Beef", "dry-aged beef"],
    ["Volume Lashes", "volume lashes"],
    ["Burials", "burials"],
    ["Pre-planning", "pre-planning"],
    ["Grief support", "grief support"],
    ["Memorial jewelry", "memorial jewelry"],
    ["Past life regression", "past life regression"],
    ["Virus Removal £50", "virus removal"],
    ["Oat milk lattes", "oat milk lattes"],
    ["Soy candles", "soy candles"],
    ["Dried wreaths", "dried wreaths"],
    ["Bridesmaid dresses", "bridesmaid dresses"],
    ["PAYROLL", "payroll"],
    ["SAUNA", "sauna"],
    ["open gym $15 day pass", "open gym day pass"],
  ])("has no capitals where its words are ordinary ones: %s", (given, said) => expect(sayService(given)).toBe(said));

  it.each([
    ["Brazilian Wax", "Brazilian wax"],
    ["Botox Consultation", "Botox consultation"],
    ["Invisalign", "Invisalign"],
    ["The Last Tram", "The Last Tram"],
    ["The Last Tram (60 minutes, £24 each)", "The Last Tram (60 minutes)"],
    ["Swedish Massage", "Swedish massage"],
    ["New York Cheesecake", "New York cheesecake"],
    ["iPhone Screen Repair", "iPhone screen repair"],
    ["TV Mounting", "TV mounting"],
    ["MOT Test", "MOT test"],
    ["X-Rays", "X-rays"],
    ["HydraFacial", "HydraFacial"],
    ["3D Design", "3D design"],
    ["Ahmed's grill", "Ahmed's grill"],
    ["Medicare plans", "Medicare plans"],
    ["EICR", "EICR"],
    ["BIAB", "BIAB"],
    ["Windows", "windows"],
    ["Polish Pierogi", "Polish Pierogi"],
    ["Gel Polish", "gel polish"],
    ["Wheel Truing", "wheel truing"],
    ["Yoga Teacher Training (200 hr)", "yoga teacher training (200 hr)"],
  ])("keeps acronyms, brands and proper names: %s", (given, said) => expect(sayService(given)).toBe(said));

  it.each([
    "deep clean",
    "ネイル",
    "{town}",
    "🥐",
    "A La Carte",
    "Kids Krav Maga",
    "Mini Invisalign",
    "Reformer Pilates",
    "Reformer Class",
    "Full Moon Sangha Sitting",
    "Adult Parkour Class",
    "Warm Vinyasa Flow",
  ])("is else as given: %s", (given) => expect(sayService(given)).toBe(given));
});

it.each([
  ["Back pain", "help with back pain"],
  ["sports injuries", "help with sports injuries"],
  ["Migraine", "help with migraine"],
  ["Rats", "help with rats"],
  ["Wasp nests £60", "help with wasp nests"],
  ["pain relief massage", "pain relief massage"],
  ["post-surgery rehab", "post-surgery rehab"],
])("what people suffer from is not offered: %s is %s", (service, said) => {
  expect(sayService(service)).toBe(said);
});

it.each(NAMES_IN_SERVICES)("a name keeps its capitals in a service: $example", ({ name, example }) => {
  const [named] = example.match(name) ?? [];
  expect(named).toBeDefined();
  expect(sayService(example)).toContain(named);
});
