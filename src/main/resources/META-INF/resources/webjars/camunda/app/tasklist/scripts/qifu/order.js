/*
 * Tasklist sorts by creation time unless its address says otherwise; a clerk needs the most urgent task first. The order chosen by
 * hand stays in the address and is left alone.
 */
const BY_DUE_DATE = `sorting=${encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]))}`;

function orderByDueDate() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  if ((path === '/' || path === '') && !query.includes('sorting=') && query !== '') {
    location.replace(`#${path || '/'}?${query}&${BY_DUE_DATE}`);
  }
}

/** Keeps the list in order of due date until somebody chooses another. */
export function mostUrgentFirst() {
  addEventListener('hashchange', orderByDueDate);
  orderByDueDate();
}
