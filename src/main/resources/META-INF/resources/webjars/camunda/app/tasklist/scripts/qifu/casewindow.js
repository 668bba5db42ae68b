/* One case in a window: for whoever found it without having a task of it. */
import { caseActions } from './actions.js';
import { showCase } from './caseview.js';
import { element } from './page.js';

/** Shows one case in the window, with the way back to the list; `more` makes what stands beside the buttons. */
export async function openCase({ part, rename }, number, back, more = () => []) {
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
