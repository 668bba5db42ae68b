/*
 * The clerks' work list. This file stands before the one in Camunda's web jar on the class path.
 * Only zh-cn is on offer and it is also the fallback, so every browser, whatever its language, gets Chinese. The key is written in
 * lower case because the page's date library knows locales by lower-case names and would otherwise use its own formats.
 */
export default {
  app: {
    name: '办件工作台',
    vendor: '企服'
  },
  dateFormat: {
    monthName: 'M月',
    day: 'D日',
    abbr: 'YYYY年M月D日 HH:mm',
    normal: 'YYYY年M月D日 HH:mm',
    long: 'YYYY年M月D日 dddd HH:mm',
    short: 'YYYY年M月D日'
  },
  locales: {
    availableLocales: ['zh-cn'],
    fallbackLocale: 'zh-cn'
  },
  customScripts: ['scripts/qifu.js'],
  disableWelcomeMessage: true,
  assignProcessInstanceIdToTaskComment: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前选中的任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选器'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到列表中的第一个任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到任务表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '打开启动流程窗口'
    }
  }
};
