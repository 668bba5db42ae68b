/* The page 督办看板. */
import { element } from '../../../tasklist/scripts/qifu/page.js';

export const board = {
  render: node => node.append(element('h1', { text: '督办看板' })),
  unmount: () => {}
};
