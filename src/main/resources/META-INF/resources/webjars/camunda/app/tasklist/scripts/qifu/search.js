/* The search box in the head of the page, and the list of what it finds. */
import { COPIES, ofSearch, RECENT } from './address.js';
import { caseActions, recallBarred } from './actions.js';
import { showCase } from './caseview.js';
import { openDialog } from './dialog.js';
import { element, moment } from './page.js';
import { ask, post } from './server.js';

const HELP = '编号或其末几位、企业名称、统一社会信用代码、联系电话末四位、需求中的词';

function due(row) {
  if (row.closed || !row.dueAt) {
    return row.closed ? '已归档' : '';
  }
  return `${row.late ? '已超期 · ' : ''}时限${moment(row.dueAt).replace(/ 23:59$/, '24时')}`;
}

function hit(row, open) {
  const button = element('button', { type: 'button', className: 'qifu-hit' }, [
    element('strong', { text: row.applicant }),
    element('span', { className: 'qifu-aside', text: `${row.number} · ${row.stageName} · ${row.station}` }),
    element('span', { text: row.need }),
    element('span', { className: row.late ? 'late' : 'qifu-aside', text: due(row) })]);
  button.addEventListener('click', () => open(row));
  return element('li', {}, [button]);
}

function list(rows, more, open) {
  return [
    element('p', { role: 'status', text: more ? '找到的办件很多，只列出最相关的50件，请再加几个字。' : `共${rows.length}件，点一件查看。` }),
    element('ul', { className: 'qifu-hits' }, rows.map(row => hit(row, open)))
  ];
}

/** Shows one case in the window, with the way back to the list; `more` makes what stands beside the buttons. */
async function openCase({ part, rename }, number, back, more = () => []) {
  rename(`案件 ${number}`);
  const toList = element('button', { type: 'button', className: 'btn btn-default', text: '返回列表' });
  toList.addEventListener('click', back);
  const actions = element('div', { className: 'qifu-actions' }, [toList]);
  part.classList.add('qifu-case');
  part.replaceChildren(actions, element('p', { text: '正在打开…' }));
  try {
    await showCase(part, number, [actions]);
    actions.append(...await caseActions(number, () => openCase({ part, rename }, number, back, more)), ...await more(number));
    toList.focus();
  } catch (error) {
    part.replaceChildren(actions, element('p', { className: 'wrong', role: 'alert', text: error.message }));
  }
  part.scrollTop = 0;
}

async function showList(title, address, nothing, beside) {
  const dialog = openDialog(title, 'qifu-wide');
  const { part, rename } = dialog;
  part.replaceChildren(element('p', { text: '正在查找…' }));
  try {
    const { rows, more } = await ask(address);
    const show = () => {
      rename(title);
      part.replaceChildren(...rows.length === 0
        ? [element('p', { role: 'status', text: nothing })]
        : list(rows, more, row => openCase(dialog, row.number, show, beside)));
      part.querySelector('.qifu-hit')?.focus();
    };
    show();
  } catch (error) {
    part.replaceChildren(element('p', { className: 'wrong', role: 'alert', text: error.message }));
  }
}

function searchFor(words) {
  return showList(`查找“${words}”`, ofSearch(words), `没有找到与“${words}”有关的办件。可以查找${HELP}；只能找到您有权查看的办件。`);
}

/** What was sent for information; opening one notes that it was read. */
function copied({ copy, sender }, open) {
  const button = element('button', { type: 'button', className: 'qifu-hit' }, [
    element('strong', { text: `${copy.caseNumber}${copy.readAt ? '' : '（未读）'}` }),
    element('span', { text: copy.note || '' }),
    element('span', { className: 'qifu-aside', text: `${sender}，${moment(copy.sentAt)}抄送` })]);
  button.addEventListener('click', () => {
    post(`${COPIES}/${copy.id}/read`, {}).catch(error => console.warn(error));
    open(copy.caseNumber);
  });
  return element('li', {}, [button]);
}

async function showCopies() {
  const dialog = openDialog('抄送给我的', 'qifu-wide');
  const { part, rename } = dialog;
  const show = async () => {
    rename('抄送给我的');
    const received = await ask(COPIES);
    part.replaceChildren(...received.length === 0
      ? [element('p', { role: 'status', text: '还没有抄送给您的办件。' })]
      : [element('ul', { className: 'qifu-hits' }, received.map(one => copied(one, number => openCase(dialog, number, show))))]);
    part.querySelector('.qifu-hit')?.focus();
  };
  show().catch(error => part.replaceChildren(element('p', { className: 'wrong', role: 'alert', text: error.message })));
}

/** A form that searches, and buttons for what the person has done lately and was sent for information. */
export function searchBox() {
  const input = element('input', {
    type: 'search', className: 'form-control', placeholder: '查找办件', ariaLabel: '查找办件', title: `可以输入${HELP}`, maxLength: 100 });
  const recent = element('button', { type: 'button', className: 'btn btn-default', text: '最近办理' });
  const copies = element('button', { type: 'button', className: 'btn btn-default', text: '抄送给我' });
  const form = element('form', { className: 'qifu-find', role: 'search' }, [
    input, element('button', { type: 'submit', className: 'btn btn-default', text: '查找' }), recent, copies]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (input.value.trim()) {
      searchFor(input.value.trim());
    }
  });
  recent.addEventListener('click', () => showList('最近办理', RECENT, '最近一个月没有您提交过的办件。', recallBarred));
  copies.addEventListener('click', showCopies);
  return form;
}

export const search = {
  id: 'qifu-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 900,
  render: node => node.append(searchBox())
};
