import { MEMBER_STORAGE_KEY } from "../ui/theme-script";

/** Remembers in this browser whether its reader is signed in, so that public pages do not offer it again. */
export function noteMember(isMember: boolean): void {
  try {
    if (isMember) localStorage.setItem(MEMBER_STORAGE_KEY, "1");
    else localStorage.removeItem(MEMBER_STORAGE_KEY);
  } catch {
    // Where nothing may be stored, public pages go on offering to sign in.
  }
  document.documentElement.toggleAttribute("data-member", isMember);
}
