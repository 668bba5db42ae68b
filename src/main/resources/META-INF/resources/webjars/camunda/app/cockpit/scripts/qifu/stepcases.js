/* The cases behind one number of the heat map, beside the diagram. */
import { element, moment, table } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { link } from './address.js';
import { limit } from './course.js';
import { orderButtons } from './orders.js';

function row({ number, applicant, who, from, to, dueAt, late }) {
  return [
    element('a', { href: link('/qifu/path', { number }), text: number }),
    applicant,
    who || '待认领',
    moment(from),
    to ? `${moment(to)}办结` : dueAt ? `应于${limit(dueAt)}前` : '在办',
    late ? element('span', { className: 'late', text: to ? '超期办结' : '已超期' }) : '',
    to ? '' : orderButtons(number)
  ];
}

/** The panel, which fills itself. */
export function stepCases(address, name) {
  const close = element('button', { type: 'button', className: 'btn btn-default btn-sm', text: '关闭' });
  const body = element('div', {}, [element('p', { text: '正在加载…' })]);
  const side = element('section', { className: 'qifu-side qifu-on-diagram', ariaLabel: `${name}的办件` }, [
    element('h2', { text: `${name}的办件` }),
    close,
    body
  ]);
  close.addEventListener('click', () => side.remove());
  ask(address)
    .then(rows => body.replaceChildren(
      table(['办件编号', '申请单位/个人', '承办', '开始', '办结或时限', '是否超期', '督促'], rows.map(row)),
      ...rows.length === 100 ? [element('p', { text: '只列出前100件：先列在办的，再按时限先后。' })] : []
    ))
    .catch(error => body.replaceChildren(element('p', { role: 'alert', text: error.message })));
  return side;
}
