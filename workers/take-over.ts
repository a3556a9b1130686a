/** What a page says to a waiting service worker when its reader wants the new version. */
export const takeOver = "take over";
