/* Charts beside the tables. They show nothing that the table does not, so who cannot see them misses nothing. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { listLink } from './figure.js';
import { isSum } from './rows.js';

/** Where the Maven artifact org.mvnpm:echarts puts its files; the version is that of pom.xml. */
const ECHARTS = '../_static/echarts/6.0.0/dist/echarts.esm.min.js';

const TONES = { late: '#b3261e', warn: '#b26a00', good: '#2e7d4f' };
const COLOURS = ['#0f6b78', '#7a8f99', '#4a6fa5', '#8a6d3b', '#6b5b95'];

/** Of more columns than this only the first and what is late are drawn: the table has the others. */
const MANY = 2;

let library;

function load() {
  const root = document.querySelector('base').getAttribute('app-root');
  library ??= import(new URL(`${root}/${ECHARTS}`, location.href).pathname).catch(error => {
    library = undefined;
    throw error;
  });
  return library;
}

/** The sum of all is no bar beside its parts. */
function rowsOf(panel) {
  return panel.rows.filter(row => !isSum(panel, row));
}

/** The tone of a whole column; none where it is bad news in one row and good in another. */
function toneOf(panel, at) {
  const tones = new Set(rowsOf(panel).map(row => row.cells[at]?.tone).filter(Boolean));
  return tones.has('good') ? undefined : ['late', 'warn'].find(tone => tones.has(tone));
}

function measured(panel, cell) {
  return panel.shape === 'RATIOS' ? cell?.percent : cell?.value;
}

/** Which columns are drawn, and in which colours. */
function drawn(panel) {
  const all = panel.columns.map((column, at) => ({ column, at }))
    .filter(({ at }) => rowsOf(panel).some(row => Number.isFinite(measured(panel, row.cells[at]))));
  const chosen = all.length > MANY ? all.filter(({ at }) => at === all[0].at || toneOf(panel, at) === 'late') : all;
  return chosen.map((one, place) => ({ ...one, colour: TONES[toneOf(panel, one.at)] ?? COLOURS[place % COLOURS.length] }));
}

/** Whether a chart shows anything: a ratio of nothing has no bar, and one bar says less than its number. */
export function drawable(panel) {
  return panel.shape === 'FUNNEL' || (rowsOf(panel).length > 1 && drawn(panel).length > 0);
}

function series(panel, size) {
  const line = panel.shape === 'TREND';
  return drawn(panel).map(({ column, at, colour }) => ({
    name: column.name,
    type: line ? 'line' : 'bar',
    barMaxWidth: size * 1.4,
    barCategoryGap: '18%',
    barGap: '0%',
    itemStyle: { color: colour },
    label: { show: !line, position: 'right', fontSize: size, formatter: ({ value }) => value ? `${value}${panel.shape === 'RATIOS' ? '%' : ''}` : '' },
    data: rowsOf(panel).map(row => ({
      value: measured(panel, row.cells[at]) ?? null,
      cell: row.cells[at],
      of: row.label,
      itemStyle: { color: panel.shape === 'RATIOS' && TONES[row.cells[at]?.tone] || colour }
    }))
  }));
}

function bars(panel, size) {
  const line = panel.shape === 'TREND';
  const names = { type: 'category', data: rowsOf(panel).map(row => row.label), axisLabel: { fontSize: size, interval: line ? 'auto' : 0 }, inverse: !line };
  const values = { type: 'value', minInterval: 1, axisLabel: { fontSize: size }, ...panel.shape === 'RATIOS' ? { max: 100, interval: 25 } : { splitNumber: 4 } };
  const shownSeries = series(panel, size);
  return {
    grid: { left: 4, right: size * 3.4, top: shownSeries.length > 1 ? size * 2.4 : 6, bottom: 4, containLabel: true },
    legend: { show: shownSeries.length > 1, top: 0, left: 0, itemGap: size, textStyle: { fontSize: size } },
    xAxis: line ? names : values,
    yAxis: line ? values : names,
    series: shownSeries
  };
}

function funnel(panel, size) {
  const [row] = panel.rows;
  return {
    color: ['#0f6b78', '#3f5f94', '#7d5a12', '#8a5200', '#b3261e'],
    series: [{
      type: 'funnel', sort: 'none', left: '4%', right: '4%', top: 4, bottom: 4, minSize: '30%', gap: 3,
      label: { position: 'inside', fontSize: size, formatter: ({ name, value }) => `${name} ${value}` },
      data: row.cells.map((cell, at) => ({ name: panel.columns[at].name, cell, of: '', value: cell.value }))
    }]
  };
}

function height(panel, size) {
  if (panel.shape === 'FUNNEL' || panel.shape === 'TREND') {
    return size * (panel.shape === 'FUNNEL' ? 15 : 24);
  }
  return size * 4 + rowsOf(panel).length * size * 2.4;
}

/** The chart of a panel, drawn when it is in the page; `size` of its letters in pixels. */
export function chart(panel, size) {
  const node = element('div', { className: 'qifu-chart' });
  node.style.height = `${height(panel, size)}px`;
  // The table says it all: nothing is read out twice.
  node.ariaHidden = 'true';
  load().then(echarts => {
    if (!node.isConnected) {
      return;
    }
    const drawing = echarts.init(node, null, { renderer: 'svg', locale: 'ZH' });
    drawing.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(node).fontFamily },
      tooltip: { trigger: 'item', confine: true },
      ...panel.shape === 'FUNNEL' ? funnel(panel, size) : bars(panel, size)
    });
    drawing.on('click', ({ data }) => {
      if (data?.cell?.figure) {
        location.hash = listLink(data.cell, data.of);
      }
    });
    const resized = new ResizeObserver(() => node.isConnected ? drawing.resize() : (resized.disconnect(), drawing.dispose()));
    resized.observe(node);
  }).catch(() => node.remove());
  return node;
}
