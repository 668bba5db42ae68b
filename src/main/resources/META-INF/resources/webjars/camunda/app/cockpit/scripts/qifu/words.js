/*
 * The English words of Cockpit, Admin and Welcome (of Camunda 7.24.0's web jar) that no locale file holds, and where they stand. Only
 * elements whose text the program writes itself are named here, so that nobody's own words are ever changed.
 */
import { sayFrom } from '../../../tasklist/scripts/qifu/say.js';
import { PERMISSIONS } from './permissions.js';
import { KINDS } from './kinds.js';

/** Elements whose whole text the program writes. */
const TEXTS = [
  '.app-switch',
  '.tooltip-inner',
  '.loading-text',
  'thead .actions',
  'thead .state',
  'thead .state *',
  '.null-value',
  'td.group-type',
  'td.type',
  'td.type *',
  'td.col-type',
  'td.col-type *',
  '.breadcrumbs-panel .text',
  '.notifications :is(.status, .message)',
  'td.configuration',
  'td.incident-type',
  'td.message i',
  'td.permissions',
  '.dropdown-menu .selection',
  '.dropdown-menu label',
  'p.invalid',
  'span.instances',
  '.variable-type select option'
].join(', ');

/** Elements whose tips the program writes. */
const TIPS = '.navigation .btn, .row-select input, .bjs-powered-by, input, button, a.btn';

/** Admin writes the head and title of a page that is opened first before it has its words; then their keys stand there. */
const UNSPOKEN = {
  DASHBOARD_DASHBOARD: '总览',
  USERS_USERS: '用户',
  GROUPS_GROUPS: '用户组',
  TENANTS_TENANTS: '租户',
  AUTHORIZATION_AUTHORIZATIONS: '授权',
  SYSTEM_SYSTEM_SETTINGS: '系统设置'
};

const WORDS = {
  ...UNSPOKEN,
  ...KINDS,
  ...PERMISSIONS,
  Admin: '系统管理',
  Cockpit: '督办工作台',
  Tasklist: '办件工作台',
  Welcome: '个人中心',
  Actions: '操作',
  State: '状态',
  'Toggle this section': '展开或收起',
  'Select all': '全选',
  'Unselect all': '全不选',
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '恢复原大小',
  'Loading diagram': '正在加载流程图',
  'Message is null.': '没有消息。',
  'Invalid Date Value.': '日期无效。',
  'Suspended Job Definition': '作业定义已挂起',
  'This feature is unsupported in your Browser.': '您的浏览器不支持此功能。',
  History: '历史',
  null: '无',
  WORKFLOW: '业务',
  SYSTEM: '系统',
  Upload: '上传',
  Download: '下载',
  Jonny: '王',
  Prosciutto: '建国',
  'j.prosciutto@acme.org': 'wangjianguo@example.com',
  'Powered by bpmn.io': '由 bpmn.io 提供技术支持'
};

const NOT_FOUND = '^(无法显示|没有标识为 .+ 的)';

const PATTERNS = [
  [new RegExp(`${NOT_FOUND}process definition$`), '$1流程定义'],
  [new RegExp(`${NOT_FOUND}process instance$`), '$1流程实例'],
  [new RegExp(`${NOT_FOUND}decision definition$`), '$1决策定义'],
  [new RegExp(`${NOT_FOUND}decision instance$`), '$1决策实例'],
  [/^No 个(.*)$/, '没有$1'],
  [/^DATE: (.*)$/s, '时点：$1'],
  [/^DURATION: (.*)$/s, '时长：$1'],
  [/^CYCLE: (.*)$/s, '周期：$1'],
  [/^Invalid Date Value\. Supported pattern '(.*)'\.$/, '日期无效，格式应为“$1”。']
];

const word = sayFrom(WORDS, PATTERNS);

/** Several rights stand in one cell. */
function list(text) {
  return text.includes(', ') ? text.split(', ').map(word).join('、') : word(text);
}

export function sayText(text, parent) {
  if (parent.matches('title')) {
    return text.replace(/\w+$/, word);
  }
  if (!parent.matches(TEXTS)) {
    return text;
  }
  return parent.matches('td.permissions') ? list(text) : word(text);
}

export function sayTip(value, element) {
  return element.matches(TIPS) ? word(value) : value;
}
