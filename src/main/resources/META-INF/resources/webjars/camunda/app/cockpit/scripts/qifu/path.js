/* The course of one case through its flows, on their diagrams. Tasklist shows the same. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { courseLegend, paintCourse } from './course.js';
import { sheet, style } from './overlay.js';
import { draw } from './viewer.js';

/** Where a single step can be read. */
const CLOSE = 0.9;

function root() {
  return document.querySelector('base').getAttribute('app-root');
}

function button(text, pressed, click) {
  const made = element('button', { type: 'button', className: 'btn btn-default btn-sm', text });
  if (pressed !== undefined) {
    made.setAttribute('aria-pressed', String(pressed));
  }
  made.addEventListener('click', click);
  return made;
}

function centre(viewer, id) {
  const canvas = viewer.get('canvas');
  const { x, y, width, height } = viewer.get('elementRegistry').get(id);
  canvas.zoom(CLOSE);
  const { width: wide, height: high } = canvas.viewbox();
  canvas.viewbox({ x: x + width / 2 - wide / 2, y: y + height / 2 - high / 2, width: wide, height: high });
}

async function drawFlow(holder, { definitionId, steps }) {
  const { bpmn20Xml } = await ask(`${root()}/api/engine/engine/default/process-definition/${definitionId}/xml`);
  const { viewer, end } = await draw(holder, bpmn20Xml);
  const painted = sheet(viewer);
  paintCourse(painted, steps);
  const here = steps.find(({ step, state }) => state === 'NOW' && painted.has(step));
  return { viewer, end, here: here?.step };
}

/**
 * Shows the course of a case in a node: a choice where it went through several flows, the diagram, and two ways to look at it.
 * Throws an error with a sentence where it cannot be had; ends by the function it returns.
 */
export async function showPath(node, number) {
  style();
  const flows = await ask(`${root()}/api/qifu/cases/${encodeURIComponent(number)}/path`);
  const holder = element('div', { className: 'qifu-course' });
  const bar = element('div', { className: 'qifu-flows qifu-on-diagram' });
  let current;
  const show = async chosen => {
    current?.end();
    holder.replaceChildren();
    current = await drawFlow(holder, chosen);
    const whole = () => current.viewer.get('canvas').zoom('fit-viewport', 'auto');
    const close = () => centre(current.viewer, current.here);
    bar.replaceChildren(
      ...flows.length > 1 ? flows.map(flow => button(flow.processName, flow === chosen, () => show(flow))) : [],
      courseLegend(),
      button('看整图', undefined, whole),
      ...current.here ? [button('看当前环节', undefined, close)] : []
    );
    if (current.here) {
      close();
    }
  };
  node.replaceChildren(bar, holder);
  if (flows.length) {
    await show(flows.find(({ steps }) => steps.some(({ state }) => state === 'NOW')) ?? flows[0]);
  } else {
    node.replaceChildren(element('p', { text: '这个办件还没有办理环节。' }));
  }
  return () => current?.end();
}
