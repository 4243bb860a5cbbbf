export { conditionWords } from "./condition-words.ts";
export { feeInGeneral, ratesOfFee } from "./fee-words.ts";
export { type AboutGuide, guideDocument } from "./guide-document.ts";
export { GUIDES, guidePath, serviceOfGuide } from "./guide-place.ts";
