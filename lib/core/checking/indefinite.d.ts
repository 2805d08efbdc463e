declare module "indefinite" {
  /** Puts "a" or "an" before a word; with `articleOnly` gives just the article. */
  function indefinite(
    word: string,
    options?: { articleOnly?: boolean; capitalize?: boolean; numbers?: "colloquial" },
  ): string;
  export = indefinite;
}
