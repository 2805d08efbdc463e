/** "bread", "bread and rolls", "bread, rolls and cakes"; of more than `most` only so many, and how many more there are. */
export function listInWords(items: readonly string[], most = items.length): string {
  const more = items.length - most;
  const shown = more > 0 ? [...items.slice(0, most), `${more} more`] : items;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
