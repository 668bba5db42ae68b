/* The panel on Cockpit's start page: the numbers of today, each with its list. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { asked, server } from './address.js';
import { failure, style } from './frame.js';
import { panelOf } from './panel.js';
import { eachMinute } from './refresh.js';

const LETTERS = 13;

let stop;

/** What fills the panel, again and again. */
function filling(place) {
  let panel;
  const fill = async () => {
    try {
      if (!panel) {
        // The first panel of the board holds the numbers of today.
        const { panels } = await ask(`${server('dashboard')}?${asked()}`);
        panel = panelOf(panels[0], LETTERS);
        place.replaceChildren(panel.node, element('p', {}, [element('a', { href: '#/qifu', text: '打开督办看板' })]));
      }
      await panel.load();
    } catch (error) {
      place.replaceChildren(failure(error, fill));
    }
  };
  return fill;
}

export const today = {
  render: node => {
    style();
    const place = element('div', { className: 'qifu-today' });
    node.append(place);
    const fill = filling(place);
    fill();
    stop?.();
    stop = eachMinute(fill);
  },
  unmount: () => stop?.()
};
