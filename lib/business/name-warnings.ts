import { profanity } from "@2toad/profanity";

/** What to tell the owner about a name; a warning never blocks it. */
export function nameWarnings(name: string): { code: string; message: string }[] {
  if (!profanity.exists(name)) return [];
  return [
    { code: "name_profanity", message: "The name contains a word that some channels hide. Bella uses it as it is." },
  ];
}
