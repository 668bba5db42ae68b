/*
 * Tasklist throws a form away, with all that was typed, as soon as another tab or another task is opened. So what was typed is saved
 * first, by the page's own button 保存, and stands there again when the clerk comes back.
 */

const LEAVING = '.nav-tabs a, .tasks-list .task';
const SAVE = 'button[ng-click^="save("]';

function saveBeforeLeaving({ target }) {
  const save = target.closest?.(LEAVING) && document.querySelector(SAVE);
  if (save && !save.disabled && save.checkVisibility()) {
    save.click();
  }
}

/** Saves every form that is left half filled in from here on. */
export function keepDrafts() {
  document.addEventListener('click', saveBeforeLeaving, true);
}
