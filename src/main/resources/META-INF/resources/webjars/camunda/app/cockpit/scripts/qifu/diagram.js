/* Heat map and course of a case, laid over the diagrams. */

export const diagram = [];
