export const THEME_STORAGE_KEY = "bella-theme";
/** "1" in a browser whose reader is signed in; for the look of public pages only, it opens nothing. */
export const MEMBER_STORAGE_KEY = "bella-member";

/**
 * Sets `data-theme` before the first paint: the stored choice, else the system's, which it keeps following; and
 * `data-member` where the reader is signed in, as public pages are the same for everybody.
 * The page's Content-Security-Policy names this text by its hash, so it holds no variable part.
 */
export const THEME_SCRIPT = `(function(){try{var d=document.documentElement,q=matchMedia("(prefers-color-scheme: dark)"),s=function(){var t=localStorage.getItem("bella-theme");d.dataset.theme=t==="light"||t==="dark"?t:q.matches?"dark":"light";d.toggleAttribute("data-member",localStorage.getItem("bella-member")==="1")};s();q.addEventListener("change",s);addEventListener("storage",s)}catch(e){}})()`;
