import { profanity } from "@2toad/profanity";
import { wordTemplateHole } from "../core/template-hole";
import type { Business } from "./schema";

type Facts = Pick<Business, "name" | "services" | "offers" | "events" | "sampleLines">;

/** Every text that posts may hold word for word, with its path. */
function listTexts({ name, services, offers, events, sampleLines }: Facts): (readonly [path: string, text: string])[] {
  return [
    ["name", name],
    ...services.map((text, index) => [`services.${index}`, text] as const),
    ...offers.map(({ title }, index) => [`offers.${index}.title`, title] as const),
    ...events.map((event, index) => [`events.${index}.name`, event.name] as const),
    ...sampleLines.map((text, index) => [`sampleLines.${index}`, text] as const),
  ];
}

/** What to tell the owner about the facts that were given; a warning never blocks them. */
export function factWarnings(facts: Facts): Business["warnings"] {
  const holes = listTexts(facts).flatMap(([path, text]) => {
    const message = wordTemplateHole(text);
    return message === null ? [] : [{ code: "template_hole", message, path }];
  });
  if (!profanity.exists(facts.name)) return holes;
  const message = "The name contains a word that some channels hide. Bella uses it as it is.";
  return [{ code: "name_profanity", message, path: "name" }, ...holes];
}
