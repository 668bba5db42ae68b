/* What Cockpit shows of us: the dashboard, and what is laid over the diagrams. */
import { speakChinese } from './qifu/chinese.js';
import { dashboard } from './qifu/dashboard.js';
import { chineseTimes } from './qifu/dates.js';
import { diagram } from './qifu/diagram.js';

speakChinese();
chineseTimes();

export default [...dashboard, ...diagram];
