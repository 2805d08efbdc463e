const WHOLE = new Intl.NumberFormat("en-US");

/** "1,234" */
export const formatCount = (count: number) => WHOLE.format(count);

/** "1 link", "1,234 links" */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
