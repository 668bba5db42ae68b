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
import { forgetRightedRows } from './qifu/lists.js';
import { mostUrgentFirst } from './qifu/order.js';
import { showLimits } from './qifu/limits.js';
import { NOTE, withoutNumbers } from './qifu/notes.js';
import { showNumbers } from './qifu/numbers.js';
import { plain } from './qifu/refusals.js';
import { search } from './qifu/search.js';
import { ATTRIBUTES, PLACES, say, WORDED } from './qifu/words.js';

const REFUSAL = '.notifications .message';

/** Its tab would always be empty: clerks may not read the engine's history. */
const HISTORY = '办理记录';

function translateText(node) {
  const parent = node.parentElement;
  if (!parent) {
    return;
  }
  let text = node.data;
  if (text === HISTORY && parent.matches('.nav-tabs a')) {
    parent.parentElement.hidden = true;
  }
  if (parent.closest(REFUSAL)) {
    text = plain(text);
  } else if (parent.closest(NOTE)) {
    text = withoutNumbers(text);
  } else if (parent.closest(PLACES) && parent.closest(WORDED)) {
    text = say(text);
  }
  if (text !== node.data) {
    node.data = text;
  }
}

function translateAttributes(element) {
  if (!element.closest(PLACES)) {
    return;
  }
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const chinese = value && say(value);
    if (chinese && chinese !== value) {
      element.setAttribute(name, chinese);
    }
  }
}

function translateTree(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    translateText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    translateAttributes(node);
    node.childNodes.forEach(translateTree);
  }
}

function translateChange(change) {
  if (change.type === 'childList') {
    change.addedNodes.forEach(translateTree);
  } else if (change.type === 'characterData') {
    translateText(change.target);
  } else {
    translateAttributes(change.target);
  }
}

document.documentElement.lang = 'zh-CN';
document.querySelector('link[rel=icon]').href = new URL('../styles/qifu.svg', import.meta.url).href;
speakChinese();
mostUrgentFirst();
showLimits();
showNumbers();
forgetRightedRows();
keepDrafts();
new MutationObserver(changes => changes.forEach(translateChange)).observe(document.body, {
  attributeFilter: ATTRIBUTES,
  attributes: true,
  characterData: true,
  childList: true,
  subtree: true
});

/** What Tasklist adds to its page by itself. */
export default [caseTab, attachments, taskActions, search];
