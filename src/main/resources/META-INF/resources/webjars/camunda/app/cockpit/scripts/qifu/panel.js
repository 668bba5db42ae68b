/* One panel of the board: filled from the server, filled again in place each minute. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { asked, server } from './address.js';
import { chart, drawable } from './charts.js';
import { head, number, tile } from './figure.js';
import { failure } from './frame.js';
import { isSum } from './rows.js';

/** Panels with more rows take the width of two, so that chart and table stand beside each other. */
const LONG = 8;

/** The same for panels with more columns. */
const MANY = 5;

/** Tables with more rows scroll. */
const FULL = 18;

function cells(panel) {
  return panel.rows.flatMap(row => row.cells.map((cell, at) => ({ cell, column: panel.columns[at], row })));
}

function empty(panel) {
  return cells(panel).every(({ cell }) => !cell.value);
}

function tiles(panel) {
  return element('ul', { className: 'qifu-tiles' }, cells(panel).map(({ cell, column }) => tile(cell, column)));
}

/** A table; a long one scrolls by itself, also by keyboard. */
function scrolled(panel) {
  const made = table(panel);
  if (panel.rows.length <= FULL) {
    return made;
  }
  const around = element('div', { className: 'qifu-scrolled', role: 'region', tabIndex: 0, ariaLabel: `${panel.title}，数据表` }, [made]);
  around.dataset.key = 'table';
  return around;
}

function table(panel) {
  const scoped = (name, scope, children) => {
    const made = element(name, {}, children);
    made.setAttribute('scope', scope);
    return made;
  };
  return element('table', { className: 'qifu-figures', ariaLabel: panel.title }, [
    element('thead', {}, [element('tr', {}, [
      element('td', {}),
      ...panel.columns.map(column => scoped('th', 'col', [head(column)]))
    ])]),
    element('tbody', {}, panel.rows.map(row => element('tr', { className: isSum(panel, row) ? 'sum' : '' }, [
      scoped('th', 'row', [row.label]),
      ...row.cells.map((cell, at) => element('td', {}, [number(cell, panel.columns[at], row.label)]))
    ])))
  ]);
}

function parts(panel, size) {
  const several = panel.rows.length > 1;
  if (panel.rows.length === 0 || (several && empty(panel))) {
    return [element('p', { className: 'qifu-none', text: `本期没有“${panel.title}”的办件。` })];
  }
  if (panel.shape === 'NUMBERS' || !drawable(panel)) {
    return [several ? scrolled(panel) : tiles(panel)];
  }
  return [chart(panel, size), several ? scrolled(panel) : tiles(panel)];
}

/** Puts these parts into the place of others; the number that had the focus has it again. */
function replace(body, made) {
  const key = body.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  body.replaceChildren(...made);
  if (key !== undefined) {
    body.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
  }
}

/** Node and `load`, which fills it; what did not change is not touched. */
export function panelOf({ key, title, shape }, size) {
  const body = element('div', { className: 'qifu-body' }, [element('p', { className: 'qifu-none', text: '正在加载…' })]);
  const node = element('section', { className: `qifu-panel ${shape.toLowerCase()}` }, [element('h2', { text: title }), body]);
  let before;
  const load = async () => {
    try {
      const panel = await ask(`${server(`dashboard/panels/${key}`)}?${asked()}`);
      const now = JSON.stringify(panel);
      if (now !== before) {
        before = now;
        node.classList.toggle('long', (panel.rows.length > LONG || (panel.rows.length > 1 && panel.columns.length > MANY)) && !empty(panel));
        node.classList.toggle('plain', panel.shape === 'NUMBERS' || !drawable(panel));
        replace(body, parts(panel, size));
      }
    } catch (error) {
      before = undefined;
      replace(body, [failure(error, load)]);
    }
  };
  return { node, load };
}
