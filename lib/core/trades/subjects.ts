import type { Trait } from "../vocabulary";
import { FARMING } from "./farming";
import { PROJECTS } from "./projects";
import { teachesChildren } from "./teaching";

/** What some trades of a cluster work on or with, and the others never speak of: by the trade's name or the owner's words. */
const SUBJECTS: Readonly<Partial<Record<Trait, RegExp>>> = {
  teaches_driving: /driv|fahrschule|auto ?ecole|autoescuela|autoscuola|conducao/,
  hires_out: /hire|rental|renting|rent\b/,
  textiles:
    /tailor|seam|dress|cloth|alter|sew(?!ing machine)|mending|clean|laund|schneider|sartor|coutur|reinigung|waschsalon|lavanderia|tintoreria|pressing|\bironing|fashion|bridal/,
  shoes: /cobbl|shoe|\bboots?\b(?! ?camp)|bootmak|cordonnier|schuster/,
  devices: /phone|\bmobiles\b|mobile (?:repair|shop|fix)|tablet|laptop|computer|console|electronic|camera|device/,
  cleans_textiles: /clean|laund|reinigung|waschsalon|lavanderia|tintoreria|pressing|\bironing/,
  // With parts that move or glow: "only when it is warm" is said of these alone.
  mechanisms:
    /watch|clock|phone|computer|laptop|console|camera|machine|instrument|guitar|violin|cello|luthier|piano|organ|accordion|radio|amplif|hi ?fi|electronic|applianc|bicycle|pens?\b|lamp|toys?\b|device/,
  worn: /tailor|seam|dress|cloth|alter|mending|cobbl|shoe|\bboots?\b(?! ?camp)|leather|saddl|\bbags?\b|luggage|umbrella|watch|jewel|\bhats?\b|millin|clean|laund|cordonnier|schuster|schneider|sartor|reinigung|pressing/,
  parcels: /courier|parcel|freight|haulage|deliver/,
  projects: PROJECTS,
  tows: /tow|recover|breakdown|roadside/,
  ...FARMING,
};

/** The traits that a trade's folded names tell of; the owner's own words come first. */
export function subjectsOf(names: readonly [own: string, ...more: string[]]): Trait[] {
  const named = (Object.keys(SUBJECTS) as Trait[]).filter((subject) =>
    names.some((name) => SUBJECTS[subject]?.test(name)),
  );
  return teachesChildren(names) ? [...named, "teaches_children"] : named;
}
