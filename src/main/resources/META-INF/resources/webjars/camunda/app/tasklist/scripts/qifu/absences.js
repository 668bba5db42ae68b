/* 代理: who does a person's work while he is away. */
import { ABSENCES } from './address.js';
import { openDialog } from './dialog.js';
import { element, table } from './page.js';
import { daySelect, labelled, option } from './parts.js';
import { ask, post } from './server.js';
import { tell } from './tell.js';

const STATES = { PLANNED: '尚未开始', NOW: '正在代理', OVER: '已结束' };
const HINT = '您不在时，任务由代理人办理；期满后没有办结的可以收回。办理经过记下代理人和被代理人两人的姓名。';
/** As far ahead as somebody plans to be away. */
const AHEAD = 90;

function endButton(rule, show) {
  if (!rule.mayEnd || rule.endedAt) {
    return '';
  }
  const button = element('button', { type: 'button', className: 'btn btn-default', text: rule.state === 'OVER' ? '收回任务' : '结束代理' });
  button.addEventListener('click', () => post(`${ABSENCES}/${rule.id}/end`, {})
    .then(() => {
      tell('代理已结束，代理人没有办结的任务已收回。');
      return show();
    })
    .catch(error => button.replaceWith(element('span', { className: 'wrong', role: 'alert', text: error.message }))));
  return button;
}

function rules(list, show) {
  return list.length === 0 ? element('p', { text: '现在没有代理。' }) : table(
    ['谁不在', '代理人', '起止日期', '范围', '状态', ''],
    list.map(rule => [rule.personName, rule.proxyName, `${rule.firstDay} 至 ${rule.lastDay}`, rule.ofName, STATES[rule.state], endButton(rule, show)]));
}

function scopes({ flows, groups }) {
  return element('select', { className: 'form-control' }, [
    option('ALL:', '全部任务'),
    element('optgroup', { label: '只代理一类流程' }, flows.map(({ id, name }) => option(`FLOW:${id}`, name))),
    element('optgroup', { label: '只代理一个用户组' }, groups.map(({ id, name }) => option(`GROUP:${id}`, name)))]);
}

function form(choices, show) {
  const proxy = element('select', { className: 'form-control' }, [option('', '请选择'), ...choices.proxies.map(({ id, name }) => option(id, name))]);
  const first = daySelect(0, AHEAD);
  const last = daySelect(0, AHEAD);
  const scope = scopes(choices);
  const reason = element('textarea', { className: 'form-control', rows: 2, maxLength: 500 });
  const wrong = element('p', { className: 'wrong', role: 'alert' });
  const made = element('form', { className: 'qifu-form', noValidate: true }, [
    element('h4', { text: '登记代理' }), element('p', { text: HINT }),
    labelled('代理人', proxy), labelled('开始日期', first), labelled('结束日期', last), labelled('范围', scope),
    labelled('原因（必填）', reason), wrong,
    element('button', { type: 'submit', className: 'btn btn-primary', text: '登记' })]);
  made.addEventListener('submit', async event => {
    event.preventDefault();
    const [kind, of] = scope.value.split(':');
    const entry = { proxy: proxy.value, firstDay: first.value, lastDay: last.value, scope: kind, of, reason: reason.value.trim() };
    try {
      await post(ABSENCES, entry);
      tell('代理已登记。');
      await show();
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
  return made;
}

/** Opens the window with the rules that concern the person, and a form for a new one. */
export function showAbsences() {
  const { part } = openDialog('代理', 'qifu-wide');
  const show = async () => {
    const [list, choices] = await Promise.all([ask(ABSENCES), ask(`${ABSENCES}/choices`)]);
    part.replaceChildren(rules(list, show), form(choices, show));
  };
  show().catch(error => part.replaceChildren(element('p', { className: 'wrong', role: 'alert', text: error.message })));
}
