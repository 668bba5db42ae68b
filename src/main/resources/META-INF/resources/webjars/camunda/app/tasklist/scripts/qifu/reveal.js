/* The numbers of a case in full: for whoever works on it and says what for. */
import { ofCase } from './address.js';
import { openDialog } from './dialog.js';
import { element } from './page.js';
import { labelled } from './parts.js';
import { post } from './server.js';

const PURPOSES = ['联系申请人', '核对身份', '填写或送达文书', '回访'];
const LONGEST = 200;

function ask(number, shown) {
  const { part, close } = openDialog('查看完整的电话和证件号码');
  const choices = element('datalist', { id: 'qifu-purposes' }, PURPOSES.map(value => element('option', { value })));
  const purpose = element('input', { type: 'text', className: 'form-control', maxLength: LONGEST, autocomplete: 'off' });
  purpose.setAttribute('list', choices.id);
  const wrong = element('p', { className: 'wrong', role: 'alert' });
  const form = element('form', {}, [
    element('p', { className: 'qifu-aside', text: '查看人、用途和时间会记入留痕日志。' }),
    labelled('查看用途（必填）', purpose), choices, wrong,
    element('button', { type: 'submit', className: 'btn btn-primary', text: '查看' })]);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    try {
      shown(await post(ofCase(number, 'personal'), { purpose: purpose.value.trim() }));
      close();
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
  part.append(form);
  purpose.focus();
}

/** The button 查看; `shown` gets the case with its numbers. */
export function revealButton(number, shown) {
  const button = element('button', { type: 'button', className: 'btn btn-default btn-sm', text: '查看电话和证件号码' });
  button.addEventListener('click', () => ask(number, shown));
  return button;
}
