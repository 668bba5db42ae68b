/* Figures: each is a link to the list of exactly its cases, and says how it is counted when it is pointed at or has the focus. */
import { element, moment } from '../../../tasklist/scripts/qifu/page.js';
import { kept, link } from './address.js';

/** A count is named by its column; of a share the colour alone would tell that it is bad news. */
const BAD_SHARE = '需关注';

let count = 0;

export function shown(value) {
  return value === null || value === undefined ? '—' : Number(value).toLocaleString('zh-CN');
}

/** When a limit ends; the end of a day is 24时. */
export function until(time) {
  return moment(time).replace('23:59', '24时');
}

/** Name, formula 口径 and clause 依据, as a bubble. */
export function explanation({ name, formula, clause }) {
  return element('span', { className: 'qifu-bubble', role: 'tooltip', id: `qifu-bubble-${++count}` }, [
    element('strong', { text: name }),
    element('span', { text: `口径：${formula}` }),
    ...clause ? [element('span', { text: `依据：${clause}` })] : []
  ]);
}

/** The head of a column: its name, and the explanation for whoever points at it or comes to it by keyboard. */
export function head(column) {
  const bubble = explanation(column);
  const name = element('button', { type: 'button', className: 'qifu-name', text: column.name });
  name.setAttribute('aria-describedby', bubble.id);
  return element('span', { className: 'qifu-explained' }, [name, bubble]);
}

/** The link to the cases of a number; `of` is the group in words, for the head of the list. */
export function listLink({ figure, group }, of) {
  return link('/qifu/cases', { ...kept(), figure, group: group ?? '', of: group ? of : '' });
}

/** What stands beside the number: a share and whether it is bad news, a note. */
function beside({ percent, note, tone: how }) {
  const share = percent !== undefined && percent !== null;
  return [
    ...share ? [element('span', { className: 'qifu-percent', text: `${percent}%` })] : [],
    ...share && how === 'late' ? [element('span', { className: 'qifu-mark', text: BAD_SHARE })] : [],
    ...note ? [element('span', { className: 'qifu-note', text: note })] : []
  ];
}

function tone({ tone: how }) {
  return how ? ` ${how}` : '';
}

/** A number of a table; `row` is read out with it, so that the link makes sense by itself. */
export function number(cell, column, row) {
  const text = shown(cell.value);
  const value = cell.figure && cell.value !== null
    ? element('a', { className: 'qifu-value', href: listLink(cell, row), text, ariaLabel: `${row} ${column.name} ${text}，查看清单` })
    : element('span', { className: 'qifu-value', text });
  value.dataset.key = `${cell.figure ?? column.figure}|${cell.group ?? ''}`;
  return element('span', { className: `qifu-cell${tone(cell)}` }, [value, ...beside(cell)]);
}

/** A large number with its name. */
export function tile(cell, column) {
  const bubble = explanation(column);
  const parts = [
    element('span', { className: 'qifu-value', text: shown(cell.value) }),
    ...beside(cell),
    element('span', { className: 'qifu-label', text: column.name })
  ];
  const whole = cell.figure ? element('a', { href: listLink(cell) }, parts) : element('span', { tabIndex: 0 }, parts);
  whole.setAttribute('aria-describedby', bubble.id);
  whole.dataset.key = `${cell.figure ?? column.figure}|${cell.group ?? ''}`;
  return element('li', { className: `qifu-tile qifu-explained${tone(cell)}` }, [whole, bubble]);
}
