/*
 * Time limits on cards and tasks. Tasklist writes only "3天后" and, comparing times of two zones as texts, turns a late one red eight
 * hours too late.
 */

const HOUR = 3600e3;
const DAY = 24 * HOUR;

function midnight(time) {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

function clock(time) {
  const wholeDay = time.getHours() === 23 && time.getMinutes() === 59;
  return wholeDay ? '24时' : `${time.getHours()}时${time.getMinutes() ? `${time.getMinutes()}分` : ''}`;
}

/** From one time to another: in days of the calendar, on the same day in hours or minutes. */
function span(from, to) {
  const days = Math.round((midnight(to) - midnight(from)) / DAY);
  if (days > 0) {
    return `${days}天`;
  }
  const hours = Math.floor((to - from) / HOUR);
  return hours > 0 ? `${hours}小时` : `${Math.max(1, Math.floor((to - from) / 60e3))}分钟`;
}

/** A time limit in words, such as "3月21日24时，还剩3天". */
function words(due, now) {
  const year = due.getFullYear() === now.getFullYear() ? '' : `${due.getFullYear()}年`;
  const day = midnight(due) === midnight(now) ? '今天' : `${year}${due.getMonth() + 1}月${due.getDate()}日`;
  return `${day}${clock(due)}，${due < now ? `已超期${span(due, now)}` : `还剩${span(now, due)}`}`;
}

function show(scope, element, expression) {
  const write = () => {
    const due = new Date(scope.$eval(expression));
    const now = new Date();
    element.textContent = words(due, now);
    element.closest('.due-date').classList.toggle('late', due < now);
  };
  scope.$watch(expression, write);
  const timer = setInterval(write, 60e3);
  scope.$on('$destroy', () => clearInterval(timer));
}

/** Takes the place of the directive that writes relative times, for time limits only. */
export function showLimits() {
  window.angular.module('angularMoment').config(['$provide', $provide => $provide.decorator('amTimeAgoDirective', ['$delegate', found => {
    const compile = found[0].compile;
    found[0].compile = (...template) => {
      const link = compile(...template);
      return (scope, wrapped, given, ...rest) => wrapped[0].closest('.due-date')
        ? show(scope, wrapped[0], given.amTimeAgo)
        : link(scope, wrapped, given, ...rest);
    };
    return found;
  }])]);
}
