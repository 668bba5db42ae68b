/* The tab 附件 of a task: the files of its case, and a form to add some. */
import { element, kilobytes, moment, table } from './page.js';
import { ask } from './server.js';
import { uploadForm } from './upload.js';

function link(address, name) {
  return element('a', { href: address, download: '', text: name });
}

function showFiles(place, files, address) {
  place.replaceChildren(files.length === 0
    ? element('p', { text: '还没有附件。' })
    : table(['文件（点击下载）', '类别', '大小', '上传人', '上传时间'], files.map(file =>
      [link(`${address}/${file.id}`, file.fileName), file.kindName, kilobytes(file.size), file.uploadedBy, moment(file.uploadedAt)])));
}

/** The papers made from the case's documents; nothing is shown where there are none. */
async function showPapers(place, address) {
  const papers = await ask(address).catch(() => []);
  place.replaceChildren(...papers.length === 0 ? [] : [
    element('h4', { text: '系统生成的文书' }),
    table(['文书（点击下载）', '编号', '版本', '生成时间'], papers.map(paper =>
      [link(`${address}/${paper.id}`, paper.fileName), paper.number || '', `第${paper.version}版`, moment(paper.madeAt)]))
  ]);
}

async function show(node, taskId) {
  const base = document.querySelector('base').getAttribute('app-root');
  const variable = await ask(`${base}/api/engine/engine/default/task/${taskId}/variables/caseNumber?deserializeValue=false`);
  const address = `${base}/api/qifu/cases/${variable.value}`;
  const files = element('div', {});
  const papers = element('div', {});
  const refresh = async () => {
    const list = await ask(`${address}/attachments`);
    showFiles(files, list, `${address}/attachments`);
    return list;
  };
  const form = uploadForm(`${address}/attachments`, await refresh(), refresh);
  node.replaceChildren(element('h4', { text: `办件 ${variable.value} 的附件` }), files, papers, form);
  await showPapers(papers, `${address}/papers`);
}

export const attachments = {
  id: 'qifu-attachments',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: { label: '附件' },
  render: (node, { taskId }) => {
    node.className = 'qifu-files';
    show(node, taskId).catch(error => node.replaceChildren(element('p', { className: 'wrong', role: 'alert', text: error.message })));
  }
};
