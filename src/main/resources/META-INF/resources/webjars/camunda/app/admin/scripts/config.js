/* The administrators' pages: users, groups, authorizations. For every browser in Chinese (see tasklist/scripts/config.js). */
export default {
  app: {
    name: '系统管理',
    vendor: '企服'
  },
  locales: {
    availableLocales: ['zh-cn'],
    fallbackLocale: 'zh-cn'
  },
  customScripts: ['scripts/qifu.js'],
  disableWelcomeMessage: true
};
