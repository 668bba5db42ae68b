/* The months and quarters that are over, as the server names them and as people do. */

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

const MONTHS = 12;
const QUARTERS = 8;

function month(year, number) {
  return [`${year}-${String(number).padStart(2, '0')}`, `${year}年${number}月`];
}

function quarter(year, number) {
  return [`${year}-Q${number}`, `${year}年第${number}季度`];
}

/** The last ones before the one we are in, the latest first. */
function before(year, current, perYear, count, name) {
  return Array.from({ length: count }, (_, back) => {
    const index = year * perYear + current - 2 - back;
    return name(Math.floor(index / perYear), index % perYear + 1);
  });
}

export const KINDS = {
  month: { name: '月报', periods: (year, now) => before(year, now, 12, MONTHS, month) },
  quarter: { name: '季报', periods: (year, now) => before(year, Math.ceil(now / 3), 4, QUARTERS, quarter) }
};

/** Value and words of the periods of this kind that a report can be made of. */
export function over(kind) {
  const [year, now] = DAY.format(new Date()).split('-').map(Number);
  return KINDS[kind].periods(year, now);
}

/** What a report is of, in words. */
export function made({ kind, firstDay }) {
  const [year, now] = firstDay.split('-').map(Number);
  return kind === 'QUARTER' ? quarter(year, Math.ceil(now / 3))[1] : month(year, now)[1];
}
