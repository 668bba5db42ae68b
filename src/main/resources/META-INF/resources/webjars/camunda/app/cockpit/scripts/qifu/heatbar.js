/* The bar of the heat map: what is coloured, of which period, and what the colours mean. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { period, PERIODS } from './address.js';
import { legend } from './overlay.js';

const MEASURES = { dwell: '停留时间', late: '超期', count: '件数' };

const CHOICES = { month: PERIODS.month, quarter: PERIODS.quarter, year: PERIODS.year, own: '自定' };

const colours = () => legend([
  { text: '较低', of: '#fff3c4' },
  { text: '中等', of: '#fdcf8a' },
  { text: '较高', of: '#f7a072' },
  { text: '最高', of: '#e8705f' }
]);

function measureButtons(state, again) {
  const buttons = Object.entries(MEASURES).map(([key, text]) => {
    const made = element('button', { type: 'button', className: 'btn btn-default btn-sm', text });
    made.addEventListener('click', () => {
      state.measure = key;
      press();
      again();
    });
    return [key, made];
  });
  const press = () => buttons.forEach(([key, made]) => made.setAttribute('aria-pressed', String(key === state.measure)));
  press();
  return buttons.map(([, made]) => made);
}

function dayInput(name, state, again) {
  const input = element('input', { type: 'date', ariaLabel: name === 'from' ? '从' : '到', hidden: true });
  input.addEventListener('change', () => {
    if (input.value) {
      state.period[name] = input.value;
      again();
    }
  });
  return input;
}

function periodChoice(state, again) {
  const choice = element('select', { ariaLabel: '时间段' }, Object.entries(CHOICES).map(([value, text]) => element('option', { value, text })));
  const inputs = ['from', 'to'].map(name => [name, dayInput(name, state, again)]);
  choice.addEventListener('change', () => {
    const own = choice.value === 'own';
    inputs.forEach(([name, input]) => {
      input.hidden = !own;
      input.value = state.period[name];
    });
    if (!own) {
      state.period = days(choice.value);
      again();
    }
  });
  return [choice, ...inputs.map(([, input]) => input)];
}

function days(name) {
  const { from, to } = period(new URLSearchParams({ period: name }));
  return { from, to };
}

/** The bar; `load` is asked at once and after every choice, and tells in words what there is to say. */
export function heatBar(load) {
  const state = { measure: 'dwell', period: days('month') };
  const told = element('span', { role: 'status' });
  const tell = text => { told.textContent = text; };
  const again = () => load(state, tell).catch(error => tell(error.message));
  again();
  return element('div', { className: 'qifu-bar qifu-on-diagram' }, [
    element('span', { text: '颜色表示' }),
    ...measureButtons(state, again),
    ...periodChoice(state, again),
    colours(),
    told
  ]);
}
