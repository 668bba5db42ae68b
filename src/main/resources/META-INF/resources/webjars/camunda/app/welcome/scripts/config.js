/* The page behind "个人信息" in the work list: the same name and, for every browser, the same language (see tasklist/scripts/config.js). */
export default {
  app: {
    name: '个人中心',
    vendor: '企服'
  },
  dateFormat: {
    normal: 'YYYY年M月D日 HH:mm',
    long: 'YYYY年M月D日 dddd HH:mm',
    short: 'YYYY年M月D日'
  },
  locales: {
    availableLocales: ['zh-cn'],
    fallbackLocale: 'zh-cn'
  },
  links: [
    {
      label: '企业服务网页',
      href: '../../../../',
      description: '企业申请服务、查询进度、评价办理情况所用的网页'
    }
  ],
  customScripts: ['scripts/qifu.js'],
  disableWelcomeMessage: true
};
