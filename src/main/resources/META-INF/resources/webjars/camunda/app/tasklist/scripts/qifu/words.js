/*
 * The English words of form-js (the version in Camunda 7.24.0's web jar), of its diagrams, of the calendar and of menus, which no
 * locale file holds, and where they stand.
 */

import { CRITERIA } from './criteria.js';
import { sayFrom } from './say.js';

/** Parts of the page that have such words. */
export const PLACES = [
  '.fjs-container',
  '.fjs-powered-by-lightbox',
  '.bjs-container',
  '.bjs-powered-by-lightbox',
  '.navigation .btn',
  '.app-switch',
  '.tooltip-inner',
  '.uib-datepicker',
  '.uib-timepicker',
  '[cam-tasklist-filter-modal-form-criteria] select'
].join(', ');

/** Elements whose text the program writes itself; labels, options and answers of a form are none of them. */
export const WORDED = [
  '.fjs-form-field-error',
  '.fjs-dropdownlist-empty',
  '.fjs-select-placeholder',
  '.fjs-taglist-skip-link',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-table-empty',
  '.fjs-table-nav-label',
  '.fjs-table-body tr:only-child > td[colspan]',
  '.fjs-iframe-placeholder-text',
  '.fjs-powered-by-lightbox',
  '.bjs-powered-by-lightbox',
  '.app-switch',
  '.tooltip-inner',
  '.uib-datepicker .sr-only',
  '[cam-tasklist-filter-modal-form-criteria] option'
].join(', ');

const WORDS = {
  ...CRITERIA,
  Search: '搜索',
  Select: '请选择',
  'No results': '没有结果',
  'All values selected': '已全部选择',
  'Skip to search': '转到搜索',
  'Remove tag': '移除',
  'Add new': '添加',
  Collapse: '收起',
  'Nothing to show.': '没有内容。',
  of: '/',
  'Previous page': '上一页',
  'Next page': '下一页',
  Increment: '增加',
  Decrement: '减少',
  'Click to remove sorting': '点击取消排序',
  'No content to show.': '没有内容。',
  "External content couldn't be loaded.": '外部内容未能加载。',
  'This is an image placeholder': '图片',
  'yyyy/mm/dd': '年/月/日',
  'hh:mm': '时:分',
  'hh:mm ?m': '时:分',
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '恢复原大小',
  caseNumber: '办件编号',
  enterprise: '申请单位/个人',
  Admin: '系统管理',
  Cockpit: '督办工作台',
  Tasklist: '办件工作台',
  Welcome: '个人中心',
  previous: '上一页',
  next: '下一页',
  HH: '时',
  MM: '分',
  'Powered by bpmn.io': '由 bpmn.io 提供技术支持',
  'Web-based tooling for BPMN, DMN, and forms powered by': '流程图、决策表和表单组件由以下项目提供：',
  'Web-based tooling for BPMN, DMN and CMMN diagrams powered by': '流程图和决策表组件由以下项目提供：',
  'Date and time must both be entered.': '日期和时间须同时填写。',
  'Value is not a number.': '请填写数字。',
  'Value is expected to be an integer.': '请填写整数。',
  'Field is required.': '此项必填。',
  'Field must be a valid international phone number. (e.g. +4930664040900)': '请填写带国际区号的电话号码，例如 +8613800000000。',
  'Field must be a valid email.': '请填写正确的电子邮箱。'
};

const PATTERNS = [
  [/^Expand all \((\d+)\)$/, '展开全部（$1）'],
  [/^Remove list item (\d+)$/, '移除第$1项'],
  [/^Click to sort by (.*) ascending$/s, '点击按“$1”升序排列'],
  [/^Click to sort by (.*) descending$/s, '点击按“$1”降序排列'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, '最多保留 $1 位小数。'],
  [/^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/, '请填写有效值，最接近的是 $1 和 $2。'],
  [/^Field must match pattern .*$/s, '格式不正确。'],
  [/^Field must have minimum value of (.*)\.$/, '不得小于 $1。'],
  [/^Field must have maximum value of (.*)\.$/, '不得大于 $1。'],
  [/^Field must have minimum length of (.*)\.$/, '不得少于 $1 个字符。'],
  [/^Field must have maximum length of (.*)\.$/, '不得超过 $1 个字符。']
];

/** The Chinese for a text of form-js, with the blanks around it kept; any other text comes back as it is. */
export const say = sayFrom(WORDS, PATTERNS);
