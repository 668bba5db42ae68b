/* The course of a case on a diagram: what was done, where it stands, what may come. */
import { element, moment } from '../../../tasklist/scripts/qifu/page.js';
import { legend, twoTexts } from './overlay.js';

const BELOW = { bottom: -2, left: 0 };

/** An element passed more than once shows where it stands now, else what was done last. */
const STRENGTH = { NEXT: 0, DONE: 1, NOW: 2 };

const MARKERS = { DONE: 'qifu-done', NOW: 'qifu-now', NEXT: 'qifu-next' };

export const courseLegend = () => legend([
  { text: '已办', of: '#d5efdc' },
  { text: '正在办理', of: '#cfe3ff' },
  { text: '下一步可能', of: '#fff', className: 'is-next' }
]);

function short(time) {
  return moment(time).replace(/^\d+年/, '');
}

/** A limit ends at 24:00, stored as the last millisecond before. */
export function limit(time) {
  return short(time).replace(/ 23:59$/, '24时');
}

function words({ state, who, group, from, to, dueAt, late }) {
  const whose = who || group;
  if (state === 'DONE') {
    return [`✓ ${whose ? `${whose} ` : ''}${to ? short(to) : ''}${late ? '（超期办结）' : ''}`, from ? `开始：${short(from)}` : ''];
  }
  return [
    `${whose ? `在办：${whose}` : '正在进行'}`,
    from ? `开始：${short(from)}` : '',
    dueAt ? `${late ? '已超期，' : ''}应于${limit(dueAt)}前办结` : ''
  ];
}

/** The same for a diagram seen as a whole. */
function brief(steps) {
  const { state, who, late } = steps[steps.length - 1];
  const done = state === 'DONE';
  return `${done ? '✓ ' : ''}${who || (done ? '' : steps.length > 1 ? `在办${steps.length}项` : '在办')}${late && !done ? '·超期' : ''}`;
}

/** Several tasks of one element, such as departments asked side by side, each have their lines. */
function label(steps) {
  const lines = steps.flatMap(words).filter(Boolean);
  return element('div', { className: `qifu-label qifu-on-diagram${steps.some(({ late }) => late) ? ' late' : ''}` }, twoTexts(lines, brief(steps)));
}

function strongest(steps) {
  return steps.reduce((most, { state }) => (STRENGTH[state] > STRENGTH[most] ? state : most), 'NEXT');
}

function shown(steps, state) {
  const same = steps.filter(step => step.state === state);
  return state === 'NOW' ? same : same.slice(-1);
}

/** Paints the steps of one flow. */
export function paintCourse(sheet, steps) {
  const drawn = steps.filter(({ step }) => sheet.has(step));
  new Set(drawn.map(({ step }) => step)).forEach(id => {
    const same = drawn.filter(({ step }) => step === id);
    const state = strongest(same);
    sheet.mark(id, MARKERS[state]);
    const told = shown(same, state).filter(({ from }) => from);
    if (state !== 'NEXT' && told.length) {
      sheet.label(id, label(told), BELOW);
    }
  });
}
