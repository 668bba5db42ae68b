/*
 * The tab 说明 shows what the model says about a step. There it names the numbers of the rules, by which analysts find them; to a
 * clerk they mean nothing.
 */

/** Where the note of a step stands. */
export const NOTE = '.description-pane';

const NUMBERS = /(?:(?:R-[A-Z]+|C)-\d+(?:\s*(?:至|、|，)\s*)?)+[：:，、\s]*/g;

/** The note without the numbers of rules and without brackets that held nothing else. */
export function withoutNumbers(text) {
  return text.replace(NUMBERS, '').replace(/（[，、；\s]*）/g, '');
}
