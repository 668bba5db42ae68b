/* Our own addresses on the server, as the page calls them with its session. */

const BASE = `${document.querySelector('base').getAttribute('app-root')}/api/qifu`;

export function ofCase(number, rest) {
  return `${BASE}/cases/${encodeURIComponent(number)}/${rest}`;
}

export function ofTask(taskId, rest) {
  return `${BASE}/tasks/${encodeURIComponent(taskId)}/${rest}`;
}

export function ofSearch(words) {
  return `${BASE}/search?q=${encodeURIComponent(words)}`;
}

export const RECENT = `${BASE}/search/recent`;

/** What was sent to the person for information. */
export const COPIES = `${BASE}/copies`;

/** Who stands in for whom. */
export const ABSENCES = `${BASE}/absences`;

/** The number of the case that a task belongs to. */
export function caseOfTask(taskId) {
  const base = document.querySelector('base').getAttribute('app-root');
  return `${base}/api/engine/engine/default/task/${taskId}/variables/caseNumber?deserializeValue=false`;
}
