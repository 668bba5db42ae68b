/* Times in Cockpit. Its configuration file has no say in their form, unlike Tasklist's, so the service that knows the forms is wrapped. */

const FORMS = { normal: 'YYYY年M月D日 HH:mm', abbr: 'YYYY年M月D日 HH:mm', monthName: 'M月', day: 'D日' };

export function chineseTimes() {
  window.angular.module('cam.commons.filter.date').config(['$provide', $provide => $provide.decorator(
    'camDateFormat',
    ['$delegate', form => (name = 'normal') => FORMS[name] ?? form(name)]
  )]);
}
