/* The search box in the head of the page, and the list of what it finds. */
import { showAbsences } from './absences.js';
import { recallBarred } from './actions.js';
import { ofSearch, RECENT } from './address.js';
import { openCase } from './casewindow.js';
import { showCopies } from './copies.js';
import { openDialog } from './dialog.js';
import { element, moment } from './page.js';
import { ask } from './server.js';

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

function button(text, click) {
  const made = element('button', { type: 'button', className: 'btn btn-default', text });
  made.addEventListener('click', click);
  return made;
}

/** A form that searches, and buttons for what the person has done lately, was sent for information, and has done by others. */
function searchBox() {
  const input = element('input', {
    type: 'search', className: 'form-control', placeholder: '查找办件', ariaLabel: '查找办件', title: `可以输入${HELP}`, maxLength: 100 });
  const form = element('form', { className: 'qifu-find', role: 'search' }, [
    input,
    element('button', { type: 'submit', className: 'btn btn-default', text: '查找' }),
    button('最近办理', () => showList('最近办理', RECENT, '最近一个月没有您提交过的办件。', recallBarred)),
    button('抄送给我', showCopies),
    button('代理', showAbsences)]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (input.value.trim()) {
      searchFor(input.value.trim());
    }
  });
  return form;
}

export const search = {
  id: 'qifu-search',
  pluginPoint: 'tasklist.navbar.action',
  priority: 900,
  render: node => node.append(searchBox())
};
