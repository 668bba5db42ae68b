/* What a list is filtered by, each with a cross that takes it away. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { asked, change, day, params, period, PERIODS, server } from './address.js';
import { KINDS } from './filters.js';

function chip(text, without) {
  const made = element('li', { className: 'qifu-chip' }, [element('span', { text })]);
  if (without) {
    const cross = element('button', { type: 'button', text: '×', ariaLabel: `取消条件 ${text}` });
    cross.addEventListener('click', () => change({ page: '', ...without }));
    made.append(cross);
  }
  return made;
}

function nameOf(options, code) {
  return options.find(option => option.code === code)?.name ?? code;
}

/** The chips; names of stations and departments come from the server. */
export function chips() {
  const given = params();
  const { from, to, name } = period();
  const list = element('ul', { className: 'qifu-chips', ariaLabel: '筛选条件' }, [
    chip(`${name ? `${PERIODS[name]} ` : ''}${day(from)}至${day(to)}`),
    ...given.get('of') ? [chip(given.get('of'), { group: '', of: '' })] : [],
    ...given.get('kind') ? [chip(nameOf(KINDS, given.get('kind')), { kind: '' })] : []
  ]);
  if (given.get('station') || given.get('unit')) {
    ask(`${server('dashboard')}?${asked()}`).catch(() => ({ stations: [], units: [] })).then(({ stations, units }) => list.append(
      ...given.get('station') ? [chip(nameOf(stations, given.get('station')), { station: '' })] : [],
      ...given.get('unit') ? [chip(nameOf(units, given.get('unit')), { unit: '' })] : []
    ));
  }
  return list;
}
