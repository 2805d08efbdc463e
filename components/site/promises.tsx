const PROMISES = [
  {
    title: "Plans first, writes second",
    text: "Every date, channel and theme is fixed before a word is written, so the month is balanced and nothing comes twice.",
  },
  {
    title: "Your town, your trade",
    text: "Holidays and seasons of the place, topics of the trade. A plumber in Leeds does not get a salon’s posts from Sydney.",
  },
  {
    title: "Makes nothing up",
    text: "No invented price, review, award or offer. What Bella does not know becomes a short list of things to tell her.",
  },
  {
    title: "Fits the channel",
    text: "Captions are counted as each channel counts, and rewritten when they run over. They are never just cut off.",
  },
  {
    title: "Yours to change",
    text: "Edit, move, redo or lock any single post. See who wrote it, what it said before, and undo.",
  },
  {
    title: "Goes where you work",
    text: "A link your client can open on a phone, a calendar feed, and files for spreadsheets and Buffer.",
  },
] as const;

/** What Bella does, as plainly as it can be said. */
export function Promises() {
  return (
    <section
      aria-labelledby="landing-promises"
      className="mx-auto max-w-[80rem] px-5 pt-16 max-desk:px-4 max-desk:pt-12"
    >
      <h2 id="landing-promises" className="font-display text-title font-bold tracking-[-0.02em] text-balance">
        What she does
      </h2>
      <dl className="mt-6 grid gap-x-10 gap-y-7 desk:grid-cols-2 wide:grid-cols-3">
        {PROMISES.map((promise) => (
          <div key={promise.title} className="border-t-2 border-ink pt-3">
            <dt className="font-display text-[1.0625rem] font-[650]">{promise.title}</dt>
            <dd className="mt-1 text-ink-2 text-pretty">{promise.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
