/* The page with the course of one case; finished cases have no other in Cockpit. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { link, params } from './address.js';
import { failure, page } from './frame.js';
import { orderButtons } from './orders.js';
import { showPath } from './path.js';

function draw(main) {
  const number = params().get('number') ?? '';
  const body = element('div', {}, [element('p', { className: 'qifu-none', text: '正在加载…' })]);
  main.append(
    element('p', {}, [element('a', { href: link('/qifu/case', { number }), text: '← 办件详情' })]),
    element('header', { className: 'qifu-head' }, [element('h1', { text: `办件 ${number} 的流程走向` }), orderButtons(number)]),
    body
  );
  let end = () => {};
  const load = () => showPath(body, number).then(done => { end = done; })
    .catch(error => body.replaceChildren(failure(error, load)));
  load();
  return () => end();
}

export const pathPage = page('流程走向', draw);
