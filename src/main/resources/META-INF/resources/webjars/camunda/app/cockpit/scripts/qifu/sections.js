/* The board in parts: first what matters each day, which is also the printed page and the wall; then the rest by subject. */

const FIRST = { key: '', name: '总览', panels: [
  'today', 'today-station', 'punctuality', 'lists', 'ladder', 'channels', 'trend', 'ratings', 'rectification', 'supervision', 'revisits'
] };

/** Panels belong to the part whose word their key begins with. */
const PARTS = [
  { key: 'today', name: '今日情况', of: ['today'] },
  { key: 'limits', name: '限时办结', of: ['punctuality'] },
  { key: 'operation', name: '运行情况', of: ['operation', 'trend', 'channels'] },
  { key: 'lists', name: '问题清单、提级', of: ['lists', 'ladder', 'township', 'provincial', 'refusals'] },
  { key: 'ratings', name: '评价、整改、回访', of: ['ratings', 'rectification', 'revisits'] },
  { key: 'supervision', name: '督办、协办', of: ['supervision', 'departments'] }
];

/** Where everything stands that has no part of its own. */
const OTHERS = { key: 'others', name: '指导服务、建设' };

function partOf({ key }) {
  return PARTS.find(({ of }) => of.includes(key.split('-')[0])) ?? OTHERS;
}

/** All parts there are, with their names. */
export const SECTIONS = [FIRST, ...PARTS, OTHERS];

/** The panels of one part, in its order. */
export function panelsOf(section, all) {
  return section === FIRST.key
    ? FIRST.panels.map(key => all.find(panel => panel.key === key)).filter(Boolean)
    : all.filter(panel => partOf(panel).key === section);
}
