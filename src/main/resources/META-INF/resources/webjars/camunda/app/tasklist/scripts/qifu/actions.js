/* What a clerk can do with a task or a case beside filling its form in; the server says what, and refuses what is not allowed. */
import { ofCase, ofTask } from './address.js';
import { actionDialog } from './actiondialog.js';
import { element } from './page.js';
import { ask } from './server.js';

/** A button for each offer; `done` is called after one was carried out. */
function buttons(offers, addressOf, done) {
  return offers.map(offer => {
    const button = element('button', { type: 'button', className: 'btn btn-default qifu-action', title: offer.hint, text: offer.label });
    button.addEventListener('click', () => actionDialog(offer, addressOf(offer.action), done));
    return button;
  });
}

/** What can be done with a case from outside its tasks: taking back what was sent on, urging, supervising. */
export async function caseActions(number, done) {
  const offers = await ask(ofCase(number, 'actions'));
  return buttons(offers, action => ofCase(number, action.toLowerCase()), done);
}

/** Why somebody cannot take back what he has sent on; nothing where he can. */
export async function recallBarred(number) {
  const { allowed, hint } = await ask(ofCase(number, 'recall'));
  return allowed ? [] : [element('span', { className: 'qifu-aside', text: `撤回：${hint}` })];
}

async function ofOpenTask(node, taskId, done) {
  const offers = await ask(ofTask(taskId, 'actions')).catch(() => []);
  node.replaceChildren(...buttons(offers, action => ofTask(taskId, `actions/${action}`), done));
}

/** The buttons beside the name of the open task. */
export const taskActions = {
  id: 'qifu-actions',
  pluginPoint: 'tasklist.task.action',
  priority: 900,
  render: (node, given, scope) => {
    node.className = 'qifu-actions';
    const task = scope.taskData.newChild(scope);
    task.observe('task', open => {
      node.replaceChildren();
      if (open?.id) {
        ofOpenTask(node, open.id, () => {
          scope.$root.$broadcast('refresh');
          task.changed('task');
        });
      }
    });
  }
};
