/* One case with everything on it: for the tab of a task, and for whoever found it by searching. */
import { ofCase } from './address.js';
import { documentParts } from './documents.js';
import { element, kilobytes, moment, table } from './page.js';
import { revealButton } from './reveal.js';
import { ask } from './server.js';

/** As many lines of the timeline as a clerk takes in at a glance. */
const GLANCE = 8;

function section(title, parts) {
  return parts.length === 0 ? [] : [element('section', { className: 'qifu-part' }, [element('h4', { text: title }), ...parts])];
}

function facts(rows) {
  return element('dl', { className: 'qifu-facts' }, rows.filter(([, value]) => value).flatMap(([label, value]) => [
    element('dt', { text: label }), element('dd', { text: value })]));
}

function masked({ number, applicant }, reveal) {
  if (!applicant.masked) {
    return [];
  }
  return [applicant.revealable
    ? revealButton(number, reveal)
    : element('p', { className: 'qifu-aside', text: '电话和证件号码只有正在办理的人员可以查看。' })];
}

function summary(found, reveal) {
  const { applicant } = found;
  return element('section', { className: 'qifu-summary' }, [
    element('h3', {}, [
      element('span', { text: applicant.name }),
      element('span', { className: 'qifu-stage', text: found.stageName })]),
    facts([
      ['办件编号', found.number],
      ['类型', `${found.kindName}${found.round > 1 ? `（第${found.round}轮）` : ''}`],
      ['站点（窗口）', found.station],
      ['现在由谁办理', found.unit],
      ['首问责任人', found.owner],
      ['联系人', `${applicant.contactName}　${applicant.contactPhone}`],
      ['代码（证号）', applicant.code],
      ['地址', applicant.address],
      ['登记时间', moment(found.registeredAt)],
      ['受理时间', found.acceptedAt && moment(found.acceptedAt)]
    ]),
    element('p', { className: 'qifu-need', text: found.need }),
    ...masked(found, reveal)
  ]);
}

/** The last minute of a day is what everybody calls its 24:00. */
function end(text) {
  return moment(text).replace(/ 23:59$/, '24时');
}

function deadline(limit) {
  return !limit ? [] : section('办理时限', [
    element('p', { className: limit.late ? 'qifu-due late' : 'qifu-due' }, [
      element('strong', { text: end(limit.due) }), ` · ${limit.label}${limit.late ? ' · 已超期' : ''}`]),
    element('p', { text: limit.explanation })
  ]);
}

function line({ at, text }) {
  return element('li', {}, [element('time', { dateTime: at, text: moment(at) }), element('span', { text })]);
}

function timeline(lines) {
  const newest = [...lines].reverse();
  const list = element('ol', { className: 'qifu-timeline' }, newest.slice(0, GLANCE).map(line));
  if (newest.length <= GLANCE) {
    return section('办理经过（最近的在最上面）', [list]);
  }
  const all = element('button', { type: 'button', className: 'btn btn-default', text: `显示全部${newest.length}条` });
  all.addEventListener('click', () => {
    list.replaceChildren(...newest.map(line));
    all.remove();
  });
  return section('办理经过（最近的在最上面）', [list, all]);
}

function files(found) {
  const link = (kind, { id, fileName }) => element('a', { href: ofCase(found.number, `${kind}/${id}`), download: '', text: fileName });
  return [
    ...section('系统生成的文书', found.papers.length === 0 ? [] : [table(['文书（点击下载）', '编号', '版本', '生成时间'],
      found.papers.map(paper => [link('papers', paper), paper.number, `第${paper.version}版`, moment(paper.madeAt)]))]),
    ...section('附件', found.attachments.length === 0 ? [] : [table(['文件（点击下载）', '类别', '大小', '上传人', '上传时间'],
      found.attachments.map(file =>
        [link('attachments', file), file.kindName, kilobytes(file.size), file.uploadedBy, moment(file.uploadedAt)]))])
  ];
}

/** The diagram is drawn only when it is wanted. */
function diagram(number) {
  const place = element('div', { className: 'qifu-diagram' });
  const part = element('details', { className: 'qifu-document' }, [element('summary', { text: '流程图和办理路径' }), place]);
  part.addEventListener('toggle', async () => {
    try {
      const { showPath } = await import('../../../cockpit/scripts/qifu/path.js');
      await showPath(place, number);
    } catch (error) {
      console.warn(error);
      place.textContent = '流程图暂时不能显示。';
    }
  }, { once: true });
  return part;
}

/** Fills a part of the page with a case; `bar` is what stands above it. Throws a sentence when it may not be seen. */
export async function showCase(node, number, bar = []) {
  show(node, await ask(ofCase(number, 'overview')), bar);
}

function show(node, found, bar) {
  const { number } = found;
  node.replaceChildren(
    ...bar,
    summary(found, full => show(node, full, bar)),
    ...deadline(found.deadline),
    ...timeline(found.timeline),
    ...section('办理材料', documentParts(found.documents)),
    ...files(found),
    ...section('流程', [diagram(number)])
  );
}
