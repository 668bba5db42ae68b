/* The page 督办看板: filters, then panels of figures. */
import { element, moment } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { asked, change, day, link, params, period, PERIODS, server } from './address.js';
import { filterBar, KINDS } from './filters.js';
import { failure, page } from './frame.js';
import { panelOf } from './panel.js';
import { onPaper } from './paper.js';
import { eachMinute } from './refresh.js';
import { searchBox } from './search.js';
import { panelsOf, SECTIONS } from './sections.js';
import { wall } from './wall.js';

const LETTERS = 13;
const LETTERS_ON_WALL = 24;

/** What was on offer last time: the bar is there at once when the address changes, and keeps the focus. */
let known;

function part() {
  return params().get('part') ?? '';
}

function nameOf(options, code) {
  return options.find(option => option.code === code)?.name;
}

/** What the figures are of, in words: for the printed page and the wall, which have no filters. */
function scope({ stations, units }) {
  const { from, to, name } = period();
  const given = params();
  return [
    `${name ? `${PERIODS[name]} ` : ''}${day(from)}至${day(to)}`,
    nameOf(stations, given.get('station')) ?? '全部站点',
    nameOf(units, given.get('unit')) ?? '全部部门',
    nameOf(KINDS, given.get('kind')) ?? '全部类别'
  ].join(' · ');
}

function buttons() {
  const button = (text, click) => {
    const made = element('button', { type: 'button', className: 'btn btn-default', text });
    made.addEventListener('click', click);
    return made;
  };
  return element('div', { className: 'qifu-buttons' }, [
    searchBox(),
    element('a', { className: 'btn btn-default', href: '#/qifu/reports', text: '研判报告' }),
    button('打印', () => print()),
    button('大屏显示', () => {
      document.documentElement.requestFullscreen?.().catch(() => {});
      change({ wall: '1', part: '' });
    })
  ]);
}

function tabs() {
  return element('nav', { className: 'qifu-tabs', ariaLabel: '看板内容' }, SECTIONS.map(({ key, name }) => {
    const values = params();
    values.set('part', key);
    const made = element('a', { id: `qifu-part-${key}`, href: link('/qifu', values), text: name });
    if (key === part()) {
      made.setAttribute('aria-current', 'page');
    }
    return made;
  }));
}

function told(meta) {
  return [
    `数据时间 ${moment(meta.at)}，每分钟自动刷新。`,
    ...meta.provisional ? ['本期放假安排尚未公布，时限按暂定的工作日历计算。'] : []
  ].map(text => element('span', { text }));
}

function build(main, meta, onWall) {
  const panels = panelsOf(part(), meta.panels).map(panel => panelOf(panel, onWall ? LETTERS_ON_WALL : LETTERS));
  const bar = element('div', { className: 'qifu-buttons' });
  const board = element('div', { className: 'qifu-board' }, panels.map(({ node }) => node));
  main.replaceChildren(
    element('header', { className: 'qifu-head' }, [element('h1', { text: '督办看板' }), onWall ? bar : buttons()]),
    filterBar(meta),
    tabs(),
    element('p', { className: 'qifu-scope', text: scope(meta) }),
    element('p', { className: 'qifu-time' }),
    board
  );
  return { loads: panels.map(({ load }) => load), turned: onWall ? wall(board, bar) : undefined };
}

function draw(main) {
  const onWall = params().has('wall');
  let built;
  let ended = false;
  const load = async () => {
    try {
      known = await ask(`${server('dashboard')}?${asked()}`);
      if (ended) {
        return;
      }
      built ??= build(main, known, onWall);
      main.querySelector('.qifu-time').replaceChildren(...told(known));
      await Promise.all(built.loads.map(each => each()));
      built.turned?.show();
    } catch (error) {
      (main.querySelector('.qifu-time') ?? main).replaceChildren(failure(error, load));
    }
  };
  if (known) {
    built = build(main, known, onWall);
  }
  load();
  const ends = [eachMinute(load), onPaper(main)];
  return () => {
    ended = true;
    ends.forEach(end => end());
    built?.turned?.stop();
  };
}

export const board = page('督办看板', draw);
