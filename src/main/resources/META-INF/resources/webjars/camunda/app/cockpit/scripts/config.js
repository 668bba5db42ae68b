/*
 * The supervisors' desk. This file stands before the one in Camunda's web jar on the class path. Only zh-cn is on offer and it is also
 * the fallback, so every browser gets Chinese (see tasklist/scripts/config.js).
 */
export default {
  app: {
    name: '督办工作台',
    vendor: '企服'
  },
  locales: {
    availableLocales: ['zh-cn'],
    fallbackLocale: 'zh-cn'
  },
  customScripts: ['scripts/qifu.js'],
  disableWelcomeMessage: true
};
