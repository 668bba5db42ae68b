/* 督办看板: pages of its own, an entry in the top navigation and a panel on the start page. */
import { board } from './board.js';
import { oneCase } from './case.js';
import { cases } from './cases.js';
import { reports } from './reports.js';
import { today } from './today.js';

/** Angular takes a navigation entry without `render` as a link to `pagePath`; it is shown from priority 0 up, else it hides under 更多. */
const entry = {
  id: 'qifu-entry',
  pluginPoint: 'cockpit.navigation',
  priority: 1000,
  properties: { label: '督办看板', pagePath: '#/qifu', checkActive: address => address.includes('#/qifu') }
};

function route(path, shown) {
  return { id: `qifu${path}`, pluginPoint: 'cockpit.route', priority: 1000, properties: { path }, ...shown };
}

export const dashboard = [
  entry,
  { id: 'qifu-today', pluginPoint: 'cockpit.dashboard', priority: 1000, properties: { label: '督办看板' }, ...today },
  route('/qifu', board),
  route('/qifu/cases', cases),
  route('/qifu/case', oneCase),
  route('/qifu/reports', reports)
];
