/* One case for whoever supervises it: where it stands, what happened, its course, its documents. */
import { element, moment, table } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { params, server } from './address.js';
import { failure, page } from './frame.js';
import { orderButtons } from './orders.js';

const STATES = { DONE: '已完成', NOW: '正在办理', NEXT: '下一步' };

function section(title, children) {
  return element('section', { className: 'qifu-panel' }, [element('h2', { text: title }), ...children]);
}

function facts(pairs) {
  return element('dl', { className: 'qifu-facts' }, pairs.filter(([, value]) => value)
    .flatMap(([name, value]) => [element('dt', { text: name }), element('dd', {}, [value])]));
}

function standing({ applicant, stageName, deadline }) {
  return section('当前情况', [facts([
    ['申请单位/个人', applicant],
    ['环节', stageName],
    ['时限', deadline && `${deadline.label ?? ''} 到 ${moment(deadline.due)}`],
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
    to ? moment(to) : dueAt ? `应于 ${moment(dueAt)} 前办结` : ''
  ];
}

function course(processes) {
  return section('流程走向', processes.flatMap(({ processName, instanceId, steps }) => [
    element('h3', {}, [
      element('span', { text: processName }),
      element('a', { href: `#/process-instance/${encodeURIComponent(instanceId)}/runtime`, text: '在流程图上查看' })
    ]),
    table(['环节', '状态', '办理人（组）', '开始', '结束'], steps.map(step))
  ]));
}

function paper({ name, title, version, at, by, fields }) {
  const summary = `${name ?? title}（第${version}版，${moment(at)}${by ? `，${by}` : ''}）`;
  return element('details', {}, [
    element('summary', { text: summary }),
    facts(fields.map(({ label, value }) => [label, value]))
  ]);
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
      ...processes.length ? [course(processes)] : [],
      section('材料', overview.documents.map(paper))
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
