/* Where cases stay in a flow, on its diagram: by working time, by lateness, by number. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { ask } from '../../../tasklist/scripts/qifu/server.js';
import { server } from './address.js';
import { style as boardStyle } from './frame.js';
import { heatBar } from './heatbar.js';
import { sheet, style, twoTexts } from './overlay.js';
import { stepCases } from './stepcases.js';

const ABOVE = { top: -26, left: 0 };

const LEVELS = 4;

const MEASURES = { dwell: 'dwellAverage', late: 'late', count: 'count' };

/** Working time as everybody counts it here; a working day has 1440 minutes. */
export function days(minutes) {
  return minutes < 72 ? '不到0.1个工作日' : `${(minutes / 1440).toFixed(1)}个工作日`;
}

/** The figure that is coloured, for a diagram seen as a whole. */
function brief(step, measure) {
  return { dwell: days(step.dwellAverage).replace('个工作日', '日'), late: `超期${step.late}件`, count: `${step.count}件` }[measure];
}

function label(step, measure, level, open) {
  const text = [`平均${days(step.dwellAverage)}`, `${step.count}件`, ...step.late ? [`超期${step.late}件`] : []].join(' · ');
  const more = `平均${days(step.dwellAverage)}，一半在${days(step.dwellMedian)}以内，最长${days(step.dwellMax)}；共${step.count}件，在办${step.open}件，超期${step.late}件。点击查看办件。`;
  const made = element('button', { type: 'button', ariaLabel: text, className: `qifu-label qifu-on-diagram is-heat-${level}${step.late ? ' late' : ''}`, title: more }, twoTexts([text], brief(step, measure)));
  made.addEventListener('click', open);
  return made;
}

function paint(painted, steps, measure, open) {
  const most = Math.max(1, ...steps.map(step => step[MEASURES[measure]]));
  steps.filter(({ step }) => painted.has(step)).forEach(step => {
    const level = Math.ceil(LEVELS * step[MEASURES[measure]] / most);
    if (level) {
      painted.mark(step.step, `qifu-heat-${level}`);
    }
    painted.label(step.step, label(step, measure, level, () => open(step.step)), ABOVE);
  });
}

let end = () => {};

function render(viewer, { processDefinitionId }) {
  const process = processDefinitionId.split(':')[0];
  const controls = sheet(viewer);
  const painted = sheet(viewer);
  const names = id => viewer.get('elementRegistry').get(id).businessObject.name || id;
  let side;
  style();
  // The dialog of 催办 and 督办 is that of the board.
  boardStyle();
  const close = () => side?.remove();
  const load = async ({ measure, period }, tell) => {
    const values = new URLSearchParams(period);
    const steps = await ask(`${server(`heat/${process}`)}?${values}`);
    painted.clear();
    close();
    paint(painted, steps, measure, step => {
      close();
      side = stepCases(`${server(`heat/${process}/steps/${step}/cases`)}?${values}`, names(step));
      controls.part(side);
    });
    tell(steps.length ? '' : '这段时间没有办件经过这个流程。');
  };
  controls.part(heatBar(load));
  end = () => {
    painted.end();
    controls.end();
    close();
  };
}

export const heatMap = {
  id: 'qifu-heat',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 100,
  render,
  unmount: () => end()
};
