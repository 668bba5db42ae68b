/*
 * What a task's card says. Tasklist writes "3天后" for a time limit and, comparing texts of different zones, turns it red eight hours too
 * late; and it leaves out the case's number and the firm, because the engine hides a case's variables from those who may read only
 * the task.
 */

const HOUR = 3600e3;
const DAY = 24 * HOUR;
const SHOWN = [['caseNumber', '办件编号'], ['enterprise', '申请单位/个人']];
const known = new Map();

function midnight(time) {
  return new Date(time.getFullYear(), time.getMonth(), time.getDate()).getTime();
}

function clock(time) {
  const wholeDay = time.getHours() === 23 && time.getMinutes() === 59;
  return wholeDay ? '24时' : `${time.getHours()}时${time.getMinutes() ? `${time.getMinutes()}分` : ''}`;
}

/** How long it is between two times: in days of the calendar, on the same day in hours or minutes. */
function span(from, to) {
  const days = Math.round((midnight(to) - midnight(from)) / DAY);
  if (days > 0) {
    return `${days}天`;
  }
  const hours = Math.floor((to - from) / HOUR);
  return hours > 0 ? `${hours}小时` : `${Math.max(1, Math.floor((to - from) / 60e3))}分钟`;
}

/** A time limit in words, such as "3月21日24时，还剩3天". */
export function limit(due, now) {
  const year = due.getFullYear() === now.getFullYear() ? '' : `${due.getFullYear()}年`;
  const day = midnight(due) === midnight(now) ? '今天' : `${year}${due.getMonth() + 1}月${due.getDate()}日`;
  return `${day}${clock(due)}，${due < now ? `已超期${span(due, now)}` : `还剩${span(now, due)}`}`;
}

function showLimit(scope, element, expression) {
  const show = () => {
    const due = new Date(scope.$eval(expression));
    const now = new Date();
    element.textContent = limit(due, now);
    element.closest('.due-date').classList.toggle('late', due < now);
  };
  scope.$watch(expression, show);
  const timer = setInterval(show, 60e3);
  scope.$on('$destroy', () => clearInterval(timer));
}

/** A case's number and firm never change: each task asks once. */
function variables(task) {
  if (!known.has(task)) {
    const names = SHOWN.map(([name]) => name).join(',');
    const url = new URL(`../../../../api/engine/engine/default/task/${task}/form-variables?variableNames=${names}`, import.meta.url);
    const answer = fetch(url)
      .then(response => response.ok ? response.json() : {}, () => ({}));
    known.set(task, answer);
  }
  return known.get(task);
}

async function showCase(scope, card) {
  const values = await variables(scope.task.id);
  const lines = SHOWN.filter(([name]) => values[name]).map(([name, label]) => {
    const line = document.createElement('p');
    line.title = label;
    line.textContent = values[name].value;
    return line;
  });
  const box = document.createElement('div');
  box.className = 'qifu-case';
  box.append(...lines);
  card.querySelector('.names').append(box);
}

/** Takes the place of the directive that writes relative times, for time limits and cards. */
export function fillCards() {
  window.angular.module('angularMoment').config(['$provide', $provide => $provide.decorator('amTimeAgoDirective', ['$delegate', found => {
    const relative = found[0].compile;
    found[0].compile = (template, attributes, transclude) => {
      const link = relative(template, attributes, transclude);
      return (scope, wrapped, given, ...rest) => {
        const card = wrapped[0].closest('.tasks-list > .task');
        if (card && given.amTimeAgo === 'task.created') {
          showCase(scope, card);
        }
        if (wrapped[0].closest('.due-date')) {
          showLimit(scope, wrapped[0], given.amTimeAgo);
        } else {
          link(scope, wrapped, given, ...rest);
        }
      };
    };
    return found;
  }])]);
}
