import type { TradeKind } from "./trade-kind";

/** Who works at a bench: makers of teeth, who neither drill nor fill any, and sharpeners, who glue nothing. */
export const BENCH_KINDS: readonly TradeKind[] = [
  {
    id: "denture-clinic",
    of: ["dentist", "health", "universal"],
    words:
      /^(?!.*\b(?:labs?|laborator(?:y|ies)|suppl\w*)\b).*\b(?:denturists?|dentures?(?: (?:clinics?|cent(?:er|re)s?|repairs?|makers?|specialists?|services?|studios?))?)\b/,
    only: /\bdentures?\b/i,
    never:
      /\b(?:jeans|examination|couch|fainting|vaccinat\w*|tendons|muscles|legs|newborns|tablets?|prescriptions?|illness(?:es)?|feverish|heat|wards?|pregnan\w*|bab(?:y|ies)|child(?:ren)?|diary)\b/i,
    terms: { place: "denture clinic", work: "making dentures" },
    tags: ["dentures", "denturecare", "oralhealth"],
    hasTopics: true,
  },
  {
    id: "dental-lab",
    of: ["health", "universal"],
    words:
      /^(?!.*\b(?:equine|horses?|vet\w*|animal|pets?|dogs?)\b).*\b(?:dental|denture|orthodontic) (?:labs?|laborator(?:y|ies)|technicians?|ceramics?|ceramists?)\b/,
    leavesCluster: true,
    has: ["bookings", "jobs", "staffed", "regulars"],
    terms: { place: "dental lab", customer: "client", customers: "clients", visit: "case", work: "dental technology" },
    tags: ["dentallab", "dentaltechnician", "prosthetics"],
    hasTopics: true,
  },
  {
    id: "sharpening",
    of: ["crafts", "retail", "home_services", "universal"],
    words:
      /^(?!.*\b(?:skates?|skis?|pencils?|minds?|suppl\w*|stones?)\b).*\b(?:(?:knife|knives|scissors?|blades?|tools?|saws?|shears|clippers?)(?: (?:and|scissors?|tools?|blades?|shears))* (?:sharpen\w*|grind(?:er|ers|ing))|sharpening(?: (?:services?|shops?|vans?|studios?|workshops?))?$)/,
    tags: ["knifesharpening", "sharpening", "knifecare"],
    hasTopics: true,
  },
];
