import { isProfane } from "../core/checking/find-profanity";
import { foldWords } from "../core/places/fold-place-name";
import { wordTemplateHole } from "../core/template-hole";
import { isGentleTrade } from "../core/trades/sensitive-trade";
import { graveServices, isRule, isSpokenService } from "../core/writing/services/nameable-services";
import type { Business } from "./schema";

type Facts = Pick<Business, "name" | "niche" | "services" | "offers" | "events" | "sampleLines">;

/** Services that posts do not name, or only where they are about nothing else. */
function serviceWarnings({ niche, services }: Facts): Business["warnings"] {
  const trade = isGentleTrade(foldWords(niche)) ? { gentle: true as const } : {};
  const grave = new Set(graveServices({ services, trade }));
  return services.flatMap((service, index) => {
    const path = `services.${index}`;
    if (isRule(service) && !isSpokenService(service)) {
      const message = `“${service}” reads like a rule or a sentence and not like the name of something you do, so posts do not name it.`;
      return [{ code: "service_not_named", message, path }];
    }
    if (!grave.has(service)) return [];
    const message = `“${service}” goes with no light-hearted post: only posts that are about it name it, in plain words.`;
    return [{ code: "service_named_rarely", message, path }];
  });
}

/** The codes of what is told of a business's facts, wherever they are told. */
export const FACT_WARNINGS: ReadonlySet<string> = new Set([
  "template_hole",
  "name_profanity",
  "service_not_named",
  "service_named_rarely",
]);

/** Every text that posts may hold word for word, with its path. */
function listTexts({ name, services, offers, events, sampleLines }: Facts): (readonly [path: string, text: string])[] {
  return [
    ["name", name],
    ...services.map((text, index) => [`services.${index}`, text] as const),
    ...offers.map(({ title }, index) => [`offers.${index}.title`, title] as const),
    ...events.flatMap(({ name: event, details = "" }, index) => [
      [`events.${index}.name`, event] as const,
      [`events.${index}.details`, details] as const,
    ]),
    ...sampleLines.map((text, index) => [`sampleLines.${index}`, text] as const),
  ];
}

/** What to tell the owner about the facts that were given; a warning never blocks them. */
export function factWarnings(facts: Facts): Business["warnings"] {
  const holes = listTexts(facts).flatMap(([path, text]) => {
    const message = wordTemplateHole(text);
    return message === null ? [] : [{ code: "template_hole", message, path }];
  });
  const told = [...holes, ...serviceWarnings(facts)];
  if (!isProfane(facts.name)) return told;
  const message = "The name contains a word that some channels hide. Bella uses it as it is.";
  return [{ code: "name_profanity", message, path: "name" }, ...told];
}
