const MONEY = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const SMALL_MONEY = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 4 });

/** US dollars as people read them: cents, and more places below one. */
export const formatUsd = (usd: number): string => (usd > 0 && usd < 0.01 ? SMALL_MONEY : MONEY).format(usd);
