/* On the page of a running instance: the course of its case, and what a supervisor may do about it. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { link, server } from './address.js';
import { style as boardStyle } from './frame.js';
import { courseLegend, paintCourse } from './course.js';
import { orderButtons } from './orders.js';
import { sheet, style } from './overlay.js';

async function caseOf(instanceId) {
  const root = document.querySelector('base').getAttribute('app-root');
  const { businessKey } = await ask(`${root}/api/engine/engine/default/process-instance/${instanceId}`);
  return businessKey;
}

function bar(number) {
  return element('div', { className: 'qifu-bar qifu-on-diagram' }, [
    element('a', { href: link('/qifu/case', { number }), text: `办件 ${number}` }),
    courseLegend(),
    orderButtons(number)
  ]);
}

async function paint(painted, instanceId) {
  const number = await caseOf(instanceId);
  const flows = number ? await ask(server(`cases/${encodeURIComponent(number)}/path`)) : [];
  const own = flows.find(flow => flow.instanceId === instanceId);
  if (own) {
    paintCourse(painted, own.steps);
    painted.part(bar(number));
  }
}

let shown;

export const instanceCourse = {
  id: 'qifu-course',
  pluginPoint: 'cockpit.processInstance.diagram.plugin',
  priority: 100,
  render: (viewer, { processInstanceId }) => {
    style();
    boardStyle();
    shown = sheet(viewer);
    // Instances of no case, such as a question's, and cases that one may not see keep their plain diagram.
    paint(shown, processInstanceId).catch(() => {});
  },
  unmount: () => shown?.end()
};
