export const THEME_STORAGE_KEY = "bella-theme";

/**
 * Sets `data-theme` before the first paint: the stored choice, else the system's, which it keeps following.
 * The page's Content-Security-Policy names this text by its hash, so it holds no variable part.
 */
export const THEME_SCRIPT = `(function(){try{var d=document.documentElement,q=matchMedia("(prefers-color-scheme: dark)"),s=function(){var t=localStorage.getItem("bella-theme");d.dataset.theme=t==="light"||t==="dark"?t:q.matches?"dark":"light"};s();q.addEventListener("change",s);addEventListener("storage",s)}catch(e){}})()`;
