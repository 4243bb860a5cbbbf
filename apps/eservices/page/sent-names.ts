/** Names of what a page of a draft sends beside answers: the revision that was shown, and what the button does. */
export const BASE = "_wersja";
export const DO = "_co";
/** That the page was opened from the check of answers. */
export const FROM_CHECK = "_zmiana";
