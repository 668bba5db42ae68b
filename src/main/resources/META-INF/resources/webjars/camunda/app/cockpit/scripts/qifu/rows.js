/* Rows of a panel. */

/** Whether a row is the sum of the others; rows that open no list have no group either. */
export function isSum({ rows }, row) {
  return row.group === null && rows[0].group !== null;
}
