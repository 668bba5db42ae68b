/* 研判报告: month and quarter reports to make and take along, the reports on what firms ask for, the 堵点 found in the data. */
import { element, moment, table } from '../../../tasklist/scripts/qifu/page.js';
import { ask, post } from '../../../tasklist/scripts/qifu/server.js';
import { day, server } from './address.js';
import { failure, page } from './frame.js';
import { KINDS, made as periodName, over } from './reportperiod.js';

const FORMATS = [['xlsx', 'Excel 表格（XLSX）'], ['docx', 'Word 文档（DOCX）']];

function section(title, children) {
  return element('section', { className: 'qifu-panel wide' }, [element('h2', { text: title }), ...children]);
}

function choice(label, name, options) {
  const select = element('select', { name }, options.map(([value, text]) => element('option', { value, text })));
  return { select, node: element('label', {}, [element('span', { text: label }), select]) };
}

function none(text) {
  return element('p', { className: 'qifu-none', text });
}

function file(address, text) {
  return element('a', { href: address, download: '', text });
}

function madeTable(list, stations) {
  const nameOf = code => code ? stations.find(one => one.code === code)?.name ?? code : '全县';
  return list.length === 0 ? none('还没有制作过报告。') : table(['期间', '范围', '制作人', '制作时间', '文件（点击下载）'], list.map(report =>
    [periodName(report), nameOf(report.station), report.madeBy, moment(report.madeAt), file(server(`reports/made/${report.id}`), report.fileName)]));
}

/** The form and the list under it; whoever sees one station only makes its reports only. */
function periodReports(stations) {
  const kind = choice('种类', 'kind', Object.entries(KINDS).map(([key, { name }]) => [key, name]));
  const period = choice('期间', 'period', []);
  const station = choice('范围', 'station', [...stations.length > 1 ? [['', '全县']] : [], ...stations.map(one => [one.code, one.name])]);
  const format = choice('格式', 'format', FORMATS);
  const told = element('p', { className: 'qifu-failed', role: 'alert' });
  const list = element('div', {});
  const send = element('button', { type: 'submit', className: 'btn btn-primary', text: '制作报告' });
  const form = element('form', { className: 'qifu-report-form' }, [kind, period, station, format].map(({ node }) => node).concat(send));
  const of = () => station.select.value ? { station: station.select.value } : {};
  const offer = () => period.select.replaceChildren(...over(kind.select.value).map(([value, text]) => element('option', { value, text })));
  const load = () => ask(server(`reports/made?${new URLSearchParams(of())}`))
    .then(reports => list.replaceChildren(madeTable(reports, stations)))
    .catch(error => list.replaceChildren(failure(error, load)));
  kind.select.addEventListener('change', offer);
  station.select.addEventListener('change', load);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    told.textContent = '';
    send.disabled = true;
    const asked = new URLSearchParams({ period: period.select.value, format: format.select.value, ...of() });
    await post(server(`reports/${kind.select.value}?${asked}`), {}).then(load, error => { told.textContent = error.message; });
    send.disabled = false;
  });
  offer();
  load();
  return section('月报、季报', [element('p', { text: '数字与督办看板同一口径；只有已经结束的月、季可以制作。' }), form, told, list]);
}

function sentimentTable(reports) {
  return reports.length === 0 ? none('还没有报告。每月首个工作日自动起草上月的报告。') : table(['编号', '报告', '状态', '起草时间', '文件（点击下载）'], reports.map(report => [
    report.number,
    report.title,
    report.released ? `已发布（${moment(report.releasedAt)}）` : '起草中，请到办件工作台修改、审核发布',
    moment(report.openedAt),
    report.released ? file(server(`reports/sentiment/${encodeURIComponent(report.number)}/file`), '下载 DOCX') : '—'
  ]));
}

function topicTable(topics) {
  return topics.length === 0 ? none('数据中没有发现堵点。') : table(['堵点', '月份', '件数', '堵点编号', '责任人', '措施'], topics.map(topic =>
    [topic.topic, day(topic.monthBegin).replace(/1日$/, ''), String(topic.cases), topic.enquiryNumber, topic.owner ?? '待明确', topic.measure ?? '待明确']));
}

/** What the county's supervisors have beside; others are not shown a closed door. */
async function countyParts() {
  try {
    const [reports, topics] = await Promise.all([ask(server('reports/sentiment')), ask(server('reports/blocking-topics'))]);
    return [section('企业诉求舆情检测报告', [sentimentTable(reports)]), section('数据发现的堵点', [topicTable(topics)])];
  } catch {
    return [];
  }
}

async function show(main) {
  const [{ stations }, county] = await Promise.all([ask(server('dashboard')), countyParts()]);
  main.replaceChildren(
    element('p', {}, [element('a', { href: '#/qifu', text: '← 返回督办看板' })]),
    element('header', { className: 'qifu-head' }, [element('h1', { text: '研判报告' })]),
    element('div', { className: 'qifu-board' }, [periodReports(stations), ...county])
  );
}

function draw(main) {
  main.append(element('p', { className: 'qifu-none', text: '正在加载…' }));
  const load = () => show(main).catch(error => main.replaceChildren(failure(error, load)));
  load();
}

export const reports = page('研判报告', draw);
