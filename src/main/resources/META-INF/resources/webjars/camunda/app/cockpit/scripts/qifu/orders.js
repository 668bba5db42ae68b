/* 催办 and 督办 of a case: a dialog that asks for the reason and tells what came of it. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask, post } from '../../../tasklist/scripts/qifu/server.js';
import { asked, server } from './address.js';

const ORDERS = {
  urge: { name: '催办', says: '提醒现在的承办人尽快办理，记入办理过程。', reason: '催办原因', done: '已催办' },
  supervise: { name: '督办', says: '发起督办：由督办人员跟踪到办结，记入办理过程。', reason: '督办要求', done: '已发起督办' }
};

/** A text has this much room on the server. */
const LONGEST = 500;

function unitChoice() {
  const choice = element('select', { name: 'unit', id: 'qifu-order-unit' }, [element('option', { value: '', text: '不指定（由承办单位落实）' })]);
  ask(`${server('dashboard')}?${asked()}`)
    .then(({ units }) => choice.append(...units.map(({ code, name }) => element('option', { value: `dept-${code}`, text: name }))))
    .catch(() => choice.closest('label')?.remove());
  return choice;
}

function field(text, input) {
  return element('label', {}, [element('span', { text }), input]);
}

function dialog(order, number) {
  const { name, says, reason } = ORDERS[order];
  const told = element('p', { className: 'qifu-failed', role: 'alert' });
  const text = element('textarea', { name: 'reason', rows: 4, required: true, maxLength: LONGEST });
  const send = element('button', { type: 'submit', className: 'btn btn-primary', text: `确定${name}` });
  const cancel = element('button', { type: 'button', className: 'btn btn-default', text: '取消' });
  const unit = order === 'supervise' ? unitChoice() : undefined;
  const form = element('form', { method: 'dialog' }, [
    element('h2', { id: 'qifu-order-title', text: `${name}　${number}` }),
    element('p', { text: says }),
    field(`${reason}（必填）`, text),
    ...unit ? [field('责任单位', unit)] : [],
    told,
    element('div', { className: 'qifu-buttons' }, [send, cancel])
  ]);
  const made = element('dialog', { className: 'qifu-order' }, [form]);
  made.setAttribute('aria-labelledby', 'qifu-order-title');
  cancel.addEventListener('click', () => made.close());
  made.addEventListener('close', () => made.remove());
  return { made, form, text, unit, send, told };
}

/** Opens the dialog; `done` is called with the result in words. */
function open(order, number, place, done) {
  const { made, form, text, unit, send, told } = dialog(order, number);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    told.textContent = '';
    send.disabled = true;
    try {
      const body = { reason: text.value.trim(), ...unit?.value ? { unit: unit.value } : {} };
      await post(server(`cases/${encodeURIComponent(number)}/${order}`), body);
      made.close();
      done(ORDERS[order].done);
    } catch (error) {
      told.textContent = error.message;
      send.disabled = false;
    }
  });
  (place.closest('.qifu-page') ?? document.body).append(made);
  made.showModal();
}

/** The two buttons for a case, and beside them what came of it. */
export function orderButtons(number, done = () => {}) {
  const told = element('span', { className: 'qifu-ordered', role: 'status' });
  const buttons = Object.entries(ORDERS).map(([order, { name }]) => {
    const made = element('button', { type: 'button', className: 'btn btn-default btn-sm', text: name, ariaLabel: `${name} ${number}` });
    made.addEventListener('click', () => open(order, number, made, result => {
      told.textContent = result;
      done(result);
    }));
    return made;
  });
  return element('span', { className: 'qifu-orders' }, [...buttons, told]);
}
