/** Keeps the place of a sentence until the server has said after how many days it erases. */
export const USUAL_DAYS = 30;
