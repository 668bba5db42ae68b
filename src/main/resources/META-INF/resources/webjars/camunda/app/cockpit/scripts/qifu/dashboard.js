/* 督办看板: pages of its own, an entry in the top navigation and a panel on the start page. */
import { board } from './board.js';

/** Angular takes a navigation entry without `render` as a link to `pagePath`; it is shown from priority 0 up, else it hides under 更多. */
const entry = {
  id: 'qifu-entry',
  pluginPoint: 'cockpit.navigation',
  priority: 1000,
  properties: { label: '督办看板', pagePath: '#/qifu', checkActive: address => address.includes('#/qifu') }
};

function page(path, { render, unmount }) {
  return { id: `qifu${path}`, pluginPoint: 'cockpit.route', priority: 1000, properties: { path }, render, unmount };
}

export const dashboard = [
  entry,
  page('/qifu', board),
  { id: 'qifu-today', pluginPoint: 'cockpit.dashboard', priority: 1000, properties: { label: '督办看板' }, render: node => node.append('今日') }
];
