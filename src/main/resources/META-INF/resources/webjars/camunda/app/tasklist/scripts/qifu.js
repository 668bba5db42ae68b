/*
 * What Camunda's locale files cannot reach: the words built into form-js and its calendar, and the English head of a server's refusal.
 * Every change of the page passes here; only parts that belong to these places are looked at, and typed values are never read.
 * Beside that, the tabs that a task has of us.
 */
import { taskActions } from './qifu/actions.js';
import { attachments } from './qifu/attachments.js';
import { speakChinese } from './qifu/calendar.js';
import { caseTab } from './qifu/casetab.js';
import { keepDrafts } from './qifu/drafts.js';
import { showFace } from './qifu/face.js';
import { forgetRightedRows } from './qifu/lists.js';
import { mostUrgentFirst } from './qifu/order.js';
import { showLimits } from './qifu/limits.js';
import { NOTE, withoutNumbers } from './qifu/notes.js';
import { showNumbers } from './qifu/numbers.js';
import { plain } from './qifu/refusals.js';
import { search } from './qifu/search.js';
import { translatePage } from './qifu/translate.js';
import { PLACES, say, WORDED } from './qifu/words.js';

const REFUSAL = '.notifications .message';

/** Its tab would always be empty: clerks may not read the engine's history. */
const HISTORY = '办理记录';

function sayText(text, parent) {
  if (text === HISTORY && parent.matches('.nav-tabs a')) {
    parent.parentElement.hidden = true;
  }
  if (parent.closest(REFUSAL)) {
    return plain(text);
  }
  if (parent.closest(NOTE)) {
    return withoutNumbers(text);
  }
  return parent.closest(PLACES) && parent.closest(WORDED) ? say(text) : text;
}

showFace();
speakChinese();
mostUrgentFirst();
showLimits();
showNumbers();
forgetRightedRows();
keepDrafts();
translatePage(sayText, (value, element) => element.closest(PLACES) ? say(value) : value);

/** What Tasklist adds to its page by itself. */
export default [caseTab, attachments, taskActions, search];
