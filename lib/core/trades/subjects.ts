import type { Cluster, Trait } from "../vocabulary";
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
  parcels: /courier|parcel|freight|haulage|deliver/,
  projects: PROJECTS,
  tows: /tow|recover|breakdown|roadside/,
};

type Subjects = Readonly<Partial<Record<Trait, RegExp>>>;

/** What is asked of one cluster's trades alone: an "Apple Blossom Daycare" grows none. */
const OF_CLUSTER: Readonly<Partial<Record<Cluster, Subjects>>> = {
  farming: FARMING,
  health: {
    // Bodies, not teeth, eyes or ears alone: who undresses, prescribes and hears of hearts.
    examines:
      /^(?!.*(?:dent(?!on)|orthodont|hearing|audio|\beye|optic|optom|ophthal|teeth|smile|tattoo|hair|laser|skin care|weight|slimming|aesthet|cosmet|botox|counsel|psych|speech|language|nutrition|diet|hypno|lactation|breast ?feed|blood|labora|x ray|imaging|sperm|\blice|louse|\bnits?\b|massage|pharmac|chemist|talk)).*(?:\bdoctors?\b|\bgps?\b|medical|clinic|physician|surger|health cent|urgent care|walk in|p(?:a)?ediatr|dermat|gyn|cardio|rheuma|orthop(?:a)?ed|nurs|physio|chiro|osteo|podiat|acupunct|naturopath|general practi|family medicine|sports? (?:injur|medicine)|midwi)/,
  },
  crafts: {
    // With parts that move or glow: "only when it is warm" is said of these alone.
    mechanisms:
      /watch|clock|phone|computer|laptop|console|camera|machine|drone|mower|scooter|vacuum|\btvs?\b|television|typewriter|instrument|guitar|violin|cello|luthier|piano|organ|accordion|radio|amplif|hi ?fi|electronic|applianc|bicycle|pens?\b|lamp|toys?\b|device/,
    worn: /tailor|seam|dress|cloth|alter|mending|cobbl|shoe|\bboots?\b(?! ?camp)|leather|saddl|\bbags?\b|luggage|umbrella|watch|jewel|\bhats?\b|millin|clean|laund|cordonnier|schuster|schneider|sartor|reinigung|pressing/,
  },
};

const toldOf = (subjects: Subjects, names: readonly string[]): Trait[] =>
  (Object.keys(subjects) as Trait[]).filter((subject) => names.some((name) => subjects[subject]?.test(name)));

/** The traits that a trade's folded names tell of; the owner's own words come first. */
export function subjectsOf(cluster: Cluster | null, names: readonly [own: string, ...more: string[]]): Trait[] {
  const own = cluster === null ? {} : (OF_CLUSTER[cluster] ?? {});
  const teaches = cluster === "education" && teachesChildren(names);
  return [...toldOf(SUBJECTS, names), ...toldOf(own, names), ...(teaches ? (["teaches_children"] as const) : [])];
}
