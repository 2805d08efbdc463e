/** So many businesses a visitor without an account may run at a time, and a minute; agencies have accounts. */
export const GUEST_BATCH_ROWS = 10;
