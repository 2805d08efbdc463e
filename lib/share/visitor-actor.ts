const PREFIX = "share:";

/** What history calls the visitors of a link. */
export const visitorOf = (linkId: string) => PREFIX + linkId;

/** Whether it was a visitor of some link who did what history notes. */
export const isVisitor = (actor: string) => actor.startsWith(PREFIX);
