const ISLAMIC = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", { month: "numeric", timeZone: "UTC" });

/** True for the days of Ramadan, by the calendar of Umm al-Qura; where the moon is looked for it may begin a day later. */
export const isInRamadan = (date: string): boolean => ISLAMIC.format(new Date(`${date}T12:00:00Z`)) === "9";
