/* What a page shows stands in its address, so that it can be sent to somebody and the browser's back button works. */

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/** Filters that the server knows of; `period` is put into days before it is asked. */
const FILTERS = ['station', 'unit', 'kind'];

/** A month is what the server takes by itself; so it need not stand in the address. */
const USUAL = 'month';

export const PERIODS = { today: '今日', week: '本周', month: '本月', quarter: '本季', year: '本年' };

/** The part of the address behind the question mark. */
export function params() {
  return new URLSearchParams(location.hash.split('?')[1] ?? '');
}

/** The address of one of our pages; what is empty is left out. */
export function link(path, values) {
  const kept = new URLSearchParams([...new URLSearchParams(values)].filter(([, value]) => value !== ''));
  return `#${path}${kept.size ? `?${kept}` : ''}`;
}

/** The same page with other values; Angular draws it anew. */
export function change(values) {
  const kept = params();
  Object.entries(values).forEach(([name, value]) => kept.set(name, value));
  location.hash = link(location.hash.slice(1).split('?')[0], kept);
}

function firstDay(period, today) {
  const [year, month, day] = today.split('-').map(Number);
  const first = {
    today: [year, month, day],
    week: [year, month, day - (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7],
    month: [year, month, 1],
    quarter: [year, month - (month - 1) % 3, 1],
    year: [year, 1, 1]
  }[period];
  return new Date(Date.UTC(first[0], first[1] - 1, first[2])).toISOString().slice(0, 10);
}

/** First and last day of what the address asks for, and its name: empty for days that somebody chose. */
export function period(asked = params()) {
  const today = DAY.format(new Date());
  if (asked.get('from') || asked.get('to')) {
    return { from: asked.get('from') || asked.get('to'), to: asked.get('to') || today, name: '' };
  }
  const name = Object.hasOwn(PERIODS, asked.get('period')) ? asked.get('period') : USUAL;
  return { from: firstDay(name, today), to: today, name };
}

/** The filters as the server takes them. */
export function asked(more = {}) {
  const given = params();
  const { from, to } = period(given);
  const values = FILTERS.map(name => [name, given.get(name) ?? '']);
  return new URLSearchParams([['from', from], ['to', to], ...values, ...Object.entries(more)]
    .filter(([, value]) => value !== '' && value !== undefined && value !== null));
}

/** The filters as the address has them, for a link to another of our pages. */
export function kept() {
  const given = params();
  return Object.fromEntries(['part', 'period', 'from', 'to', ...FILTERS].map(name => [name, given.get(name) ?? '']));
}

/** Where the server answers. */
export function server(path) {
  return `${document.querySelector('base').getAttribute('app-root')}/api/qifu/${path}`;
}

/** A day in words, such as 2024年3月18日. */
export function day(iso) {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
