/** The first ZIP codes of each state, by their first three figures, in order: each holds until the next. */
const FROM =
  "010 MA, 028 RI, 030 NH, 039 ME, 050 VT, 055 MA, 056 VT, 060 CT, 070 NJ, 090 -, 100 NY, 150 PA, 197 DE, 200 DC, 201 VA, 202 DC, 206 MD, 220 VA, 247 WV, 269 -, 270 NC, 290 SC, 300 GA, 320 FL, 340 -, 341 FL, 350 AL, 370 TN, 386 MS, 398 GA, 400 KY, 428 -, 430 OH, 460 IN, 480 MI, 500 IA, 529 -, 530 WI, 550 MN, 568 -, 570 SD, 580 ND, 590 MT, 600 IL, 630 MO, 660 KS, 680 NE, 694 -, 700 LA, 715 -, 716 AR, 730 OK, 733 TX, 734 OK, 750 TX, 800 CO, 820 WY, 832 ID, 840 UT, 850 AZ, 866 -, 870 NM, 885 TX, 886 -, 889 NV, 900 CA, 962 -, 967 HI, 969 -, 970 OR, 980 WA, 995 AK";
const STARTS = FROM.split(", ").map((one) => ({ from: Number(one.slice(0, 3)), state: one.slice(4) }));

/** The state in which an American ZIP code lies; undefined for those of the forces, of territories, and for no code. */
export function stateOfZip(code: string): string | undefined {
  const start = Number(code.slice(0, 3));
  const state = STARTS.findLast(({ from }) => from <= start)?.state;
  return state === "-" ? undefined : state;
}
