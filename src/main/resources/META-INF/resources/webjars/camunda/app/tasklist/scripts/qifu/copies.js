/* What was sent to the person for information. */
import { COPIES } from './address.js';
import { openCase } from './casewindow.js';
import { openDialog } from './dialog.js';
import { element, moment } from './page.js';
import { ask, post } from './server.js';

/** One of them; opening it notes that it was read. */
function copied({ copy, sender }, open) {
  const button = element('button', { type: 'button', className: 'qifu-hit' }, [
    element('strong', { text: `${copy.caseNumber}${copy.readAt ? '' : '（未读）'}` }),
    element('span', { text: copy.note || '' }),
    element('span', { className: 'qifu-aside', text: `${sender}，${moment(copy.sentAt)}抄送` })]);
  button.addEventListener('click', () => {
    post(`${COPIES}/${copy.id}/read`, {}).catch(error => console.warn(error));
    open(copy.caseNumber);
  });
  return element('li', {}, [button]);
}

/** Opens the list, the newest first. */
export async function showCopies() {
  const dialog = openDialog('抄送给我的', 'qifu-wide');
  const { part, rename } = dialog;
  const show = async () => {
    rename('抄送给我的');
    const received = await ask(COPIES);
    part.replaceChildren(...received.length === 0
      ? [element('p', { role: 'status', text: '还没有抄送给您的办件。' })]
      : [element('ul', { className: 'qifu-hits' }, received.map(one => copied(one, number => openCase(dialog, number, show))))]);
    part.querySelector('.qifu-hit')?.focus();
  };
  show().catch(error => part.replaceChildren(element('p', { className: 'wrong', role: 'alert', text: error.message })));
}
