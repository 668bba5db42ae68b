/* The tab 案件 of a task: everything on the case that the task belongs to. */
import { caseOfTask } from './address.js';
import { showCase } from './caseview.js';
import { element } from './page.js';
import { ask } from './server.js';

const OF_A_CASE = /^(SQ|ZD)-/;

async function show(node, taskId) {
  const variable = await ask(caseOfTask(taskId)).catch(() => ({ value: '' }));
  if (!OF_A_CASE.test(variable.value)) {
    node.replaceChildren(element('p', { text: '这项任务不属于办件，没有案件资料。' }));
    return;
  }
  await showCase(node, variable.value);
}

export const caseTab = {
  id: 'qifu-case',
  pluginPoint: 'tasklist.task.detail',
  priority: 950,
  properties: { label: '案件' },
  render: (node, { taskId }) => {
    node.className = 'qifu-files qifu-case';
    show(node, taskId).catch(error => node.replaceChildren(element('p', { className: 'wrong', role: 'alert', text: error.message })));
  }
};
