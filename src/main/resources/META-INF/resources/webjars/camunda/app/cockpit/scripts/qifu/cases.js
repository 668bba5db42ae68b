/* The list behind a number: as many cases as the number says, and how they were counted. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { asked, change, kept, link, params, server } from './address.js';
import { chips } from './chips.js';
import { shown, until } from './figure.js';
import { failure, page } from './frame.js';
import { orderButtons } from './orders.js';
import { searchBox } from './search.js';

const SIZE = 50;

const HEADS = ['办件编号', '申请单位/个人', '站点', '类别', '环节', '负责人', '办理时限'];

export function caseLink(number) {
  return link('/qifu/case', { number });
}

function due({ dueAt, late }) {
  return element('span', { className: late ? 'late' : '' }, [
    element('span', { className: 'qifu-value', text: dueAt ? until(dueAt) : '—' }),
    ...late ? [element('span', { className: 'qifu-mark', text: '超期' })] : []
  ]);
}

function row(found, detailed) {
  return element('tr', {}, [
    element('a', { href: caseLink(found.number), text: found.number }),
    found.applicant,
    found.station,
    found.kindName,
    found.stageName,
    found.owner ?? '—',
    due(found),
    ...detailed ? [found.detail ?? ''] : [],
    found.closed || found.stage === 'ARCHIVED' ? '已归档' : orderButtons(found.number)
  ].map(content => element('td', {}, [content])));
}

/** The table; `detail` is what a line is besides its case, such as a node or a department. */
function table(rows) {
  const detailed = rows.some(found => found.detail);
  const heads = [...HEADS, ...detailed ? ['统计对象'] : [], '督促'].map(text => element('th', { scope: 'col', text }));
  return element('table', { className: 'qifu-list', ariaLabel: '办件清单' }, [
    element('thead', {}, [element('tr', {}, heads)]),
    element('tbody', {}, rows.map(found => row(found, detailed)))
  ]);
}

function paging(total, at) {
  const last = Math.max(0, Math.ceil(total / SIZE) - 1);
  const button = (text, to) => {
    const made = element('button', { type: 'button', className: 'btn btn-default', id: `qifu-page-${text}`, text, disabled: to < 0 || to > last });
    made.addEventListener('click', () => change({ page: to ? String(to) : '' }));
    return made;
  };
  return element('nav', { className: 'qifu-buttons', ariaLabel: '翻页' }, [
    button('上一页', at - 1),
    element('span', { text: `第${at + 1}页，共${last + 1}页` }),
    button('下一页', at + 1)
  ]);
}

function download(text, format) {
  const given = params();
  const values = asked({ figure: given.get('figure'), group: given.get('group'), format });
  return element('a', { className: 'btn btn-default', href: `${server('ledger')}?${values}`, download: '', text });
}

function found({ total, definition, rows }, at) {
  return [
    element('p', { className: 'qifu-definition' }, [
      element('span', { text: `口径：${definition.formula}` }),
      ...definition.clause ? [element('span', { text: `依据：${definition.clause}` })] : []
    ]),
    chips(),
    element('div', { className: 'qifu-buttons' }, [
      element('p', { className: 'qifu-total', role: 'status' }, ['共 ', element('strong', { text: shown(total) }), rows.some(found => found.detail) ? ' 条' : ' 件']),
      download('导出 XLSX', 'xlsx'),
      download('导出 CSV', 'csv')
    ]),
    ...rows.length ? [table(rows), paging(total, at)] : [element('p', { className: 'qifu-none', text: '没有符合条件的办件。' })]
  ];
}

/** What the search box found: at most what the server gives at once, so without pages. */
function searched({ rows, more }) {
  return [
    element('p', { className: 'qifu-total', role: 'status', text: more ? `只显示前 ${rows.length} 件，请写得更具体一些。` : `找到 ${rows.length} 件` }),
    rows.length ? table(rows) : element('p', { className: 'qifu-none', text: '没有找到。可以换办件编号、企业名称、信用代码、电话后四位或关键词再试。' })
  ];
}

async function answer() {
  const given = params();
  if (given.has('q')) {
    return { title: `搜索“${given.get('q')}”`, parts: searched(await ask(`${server('search')}?q=${encodeURIComponent(given.get('q'))}`)) };
  }
  const at = Number(given.get('page') ?? 0);
  const list = await ask(`${server('dashboard/cases')}?${asked({ figure: given.get('figure'), group: given.get('group'), page: at, size: SIZE })}`);
  return { title: [list.definition.name, given.get('of')].filter(Boolean).join(' · '), parts: found(list, at) };
}

function draw(main) {
  const heading = element('h1', { text: '办件清单' });
  const body = element('div', {}, [element('p', { className: 'qifu-none', text: '正在加载…' })]);
  main.append(
    element('p', {}, [element('a', { href: link('/qifu', kept()), text: '← 返回督办看板' })]),
    element('header', { className: 'qifu-head' }, [heading, searchBox()]),
    body
  );
  const load = () => answer().then(({ title, parts }) => {
    heading.textContent = title;
    body.replaceChildren(...parts);
  }).catch(error => body.replaceChildren(failure(error, load)));
  load();
}

export const cases = page('办件清单', draw);
