/* What Cockpit shows of us: the dashboard, and what is laid over the diagrams. */
import { dashboard } from './qifu/dashboard.js';
import { diagram } from './qifu/diagram.js';

export default [...dashboard, ...diagram];
