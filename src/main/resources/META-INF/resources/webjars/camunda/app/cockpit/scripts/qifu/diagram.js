/* Heat map and course of a case, laid over the diagrams. */
import { heatMap } from './heat.js';
import { instanceCourse } from './instance.js';
import { pathPage } from './pathpage.js';

export const diagram = [
  heatMap,
  instanceCourse,
  { id: 'qifu/qifu/path', pluginPoint: 'cockpit.route', priority: 1000, properties: { path: '/qifu/path' }, ...pathPage }
];
