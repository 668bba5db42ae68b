/* Calendars: flatpickr in forms, and AngularJS's dates in the dialogs for time limits. */

const MONTHS = ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'];
const DAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const SHORT_DAYS = ['日', '一', '二', '三', '四', '五', '六'];

function localiseForms() {
  window.flatpickr.localize({
    weekdays: { shorthand: SHORT_DAYS, longhand: DAYS },
    months: { shorthand: MONTHS, longhand: MONTHS },
    amPM: ['上午', '下午'],
    firstDayOfWeek: 1,
    rangeSeparator: ' 至 ',
    weekAbbreviation: '周',
    scrollTitle: '滚动切换',
    toggleTitle: '点击切换上午、下午',
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分'
  });
  window.flatpickr.setDefaults({ ariaDateFormat: 'Y年n月j日' });
}

/** form-js writes and reads dates the browser's way ("default"), month first in an English one; here they are always year/month/day. */
function writeYearFirst() {
  const inChinese = ([locale, ...options]) => [locale === 'default' ? 'zh-CN' : locale, ...options];
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (format, self, given) => Reflect.apply(format, self, inChinese(given)),
    construct: (format, given, target) => Reflect.construct(format, inChinese(given), target)
  });
}

/** The module that AngularJS reserves for a locale; Tasklist starts only after this script has run. */
function localiseDialogs() {
  const module = window.angular.module('ngLocale');
  module.config(['$provide', provide => provide.decorator('$locale', ['$delegate', locale => {
    Object.assign(locale.DATETIME_FORMATS, {
      MONTH: MONTHS,
      SHORTMONTH: MONTHS,
      STANDALONEMONTH: MONTHS,
      DAY: DAYS,
      SHORTDAY: SHORT_DAYS,
      AMPMS: ['上午', '下午'],
      FIRSTDAYOFWEEK: 0
    });
    return locale;
  }])]);
}

export function speakChinese() {
  localiseForms();
  writeYearFirst();
  localiseDialogs();
}
