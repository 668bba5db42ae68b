/* One case for whoever supervises it: where it stands, what happened, its course, its documents. */
import { element, moment, table } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { link, params, server } from './address.js';
import { until } from './figure.js';
import { failure, page } from './frame.js';
import { orderButtons } from './orders.js';

const STATES = { DONE: '已完成', NOW: '正在办理', NEXT: '下一步' };

function section(title, children, wide = false) {
  return element('section', { className: `qifu-panel${wide ? ' wide' : ''}` }, [element('h2', { text: title }), ...children]);
}

function facts(pairs) {
  return element('dl', { className: 'qifu-facts' }, pairs.filter(([, value]) => value)
    .flatMap(([name, value]) => [element('dt', { text: name }), element('dd', {}, [value])]));
}

function standing({ applicant, need, stageName, unit, owner, deadline }) {
  return section('当前情况', [facts([
    ['申请单位/个人', applicant.name],
    ['需求简述', need],
    ['环节', stageName],
    ['承办', unit],
    ['负责人', owner],
    ['时限', deadline && `${deadline.label}：${until(deadline.due)}${deadline.late ? '，已超期' : ''}`],
    ['时限说明', deadline?.explanation]
  ])]);
}

function happened({ timeline }) {
  return section('办理过程', [element('ol', { className: 'qifu-timeline' }, timeline.map(({ at, text }) =>
    element('li', {}, [element('time', { dateTime: at, text: moment(at) }), ' ', text])))]);
}

function step({ name, state, who, group, from, to, dueAt, late }) {
  return [
    name,
    element('span', { className: late ? 'late' : '' }, [
      element('span', { className: 'qifu-value', text: STATES[state] ?? state }),
      ...late ? [element('span', { className: 'qifu-mark', text: '超期' })] : []
    ]),
    who || group || '',
    from ? moment(from) : '',
    to ? moment(to) : dueAt ? `期限 ${until(dueAt)}` : ''
  ];
}

function course(processes, number) {
  return section('流程走向', [
    element('p', {}, [element('a', { href: `#/qifu/path?number=${encodeURIComponent(number)}`, text: '在流程图上查看' })]),
    ...processes.flatMap(({ processName, steps }) => [
      element('h3', { text: processName }),
      table(['环节', '状态', '办理人（组）', '开始', '结束'], steps.map(step))
    ])
  ], true);
}

function written({ title, part, version, last, at, by, fields }) {
  const summary = `${title}${part ? `（${part}）` : ''}　${by}　${moment(at)}${last ? '' : `　第${version}版，已被新版代替`}`;
  return element('details', {}, [
    element('summary', { text: summary }),
    facts(fields.map(({ label, value }) => [label, value]))
  ]);
}

/** Files to load down: papers the system made, and what was attached. */
function files(address, { papers = [], attachments = [] }) {
  const link = (folder, { id, fileName }) => element('li', {}, [element('a', { href: `${address}/${folder}/${id}`, download: '', text: fileName })]);
  return [...papers.map(one => link('papers', one)), ...attachments.map(one => link('attachments', one))];
}

async function show(main, number) {
  const address = server(`cases/${encodeURIComponent(number)}`);
  const [overview, processes] = await Promise.all([ask(`${address}/overview`), ask(`${address}/path`).catch(() => [])]);
  main.replaceChildren(
    back(),
    element('header', { className: 'qifu-head' }, [
      element('h1', { text: `办件 ${number}` }),
      orderButtons(number, () => ask(`${address}/overview`)
        .then(now => main.querySelector('.qifu-timeline').closest('section').replaceWith(happened(now)))
        .catch(() => {}))
    ]),
    element('div', { className: 'qifu-board' }, [
      standing(overview),
      happened(overview),
      ...processes.length ? [course(processes, number)] : [],
      section('材料', [...overview.documents.map(written), element('ul', { className: 'qifu-files' }, files(address, overview))])
    ])
  );
}

function back() {
  const made = element('button', { type: 'button', className: 'btn btn-default', text: '← 返回' });
  made.addEventListener('click', () => history.back());
  return element('p', {}, [made]);
}

function draw(main) {
  const number = params().get('number') ?? '';
  main.append(element('p', { className: 'qifu-none', text: '正在加载…' }));
  const load = () => show(main, number).catch(error => main.replaceChildren(back(), failure(error, load)));
  load();
}

export const oneCase = page('办件', draw);
