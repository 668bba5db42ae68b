/* The bar with what the board is filtered by; each choice goes into the address. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { change, link, params, period, PERIODS } from './address.js';

export const KINDS = [{ code: 'APPEAL', name: '企业问题（诉求）' }, { code: 'GUIDANCE', name: '预约式指导服务' }];

function quick(chosen) {
  return Object.entries(PERIODS).map(([key, name]) => {
    const values = params();
    ['from', 'to'].forEach(part => values.delete(part));
    values.set('period', key);
    const made = element('a', { className: 'qifu-quick', id: `qifu-${key}`, href: link(location.hash.slice(1).split('?')[0], values), text: name });
    if (key === chosen) {
      made.setAttribute('aria-current', 'true');
    }
    return made;
  });
}

function labelled(text, input) {
  return element('span', { className: 'qifu-field' }, [element('label', { htmlFor: input.id, text }), input]);
}

function dayInput(name, value, other) {
  const input = element('input', { type: 'date', id: `qifu-${name}`, value, required: true });
  input.addEventListener('change', () => {
    if (input.value) {
      change({ period: '', ...other, [name]: input.value });
    }
  });
  return input;
}

function choice(name, options, every) {
  const input = element('select', { id: `qifu-${name}` }, [
    element('option', { value: '', text: every }),
    ...options.map(({ code, name: text }) => element('option', { value: code, text }))
  ]);
  input.value = params().get(name) ?? '';
  input.addEventListener('change', () => change({ [name]: input.value }));
  return input;
}

/** The bar for what the server says can be chosen. */
export function filterBar({ stations, units }) {
  const { from, to, name } = period();
  return element('form', { className: 'qifu-filters', ariaLabel: '筛选' }, [
    element('div', { className: 'qifu-periods', role: 'group', ariaLabel: '时间段' }, quick(name)),
    labelled('从', dayInput('from', from, { to })),
    labelled('到', dayInput('to', to, { from })),
    labelled('站点', choice('station', stations, '全部站点')),
    labelled('部门', choice('unit', units, '全部部门')),
    labelled('类别', choice('kind', KINDS, '全部类别'))
  ]);
}
