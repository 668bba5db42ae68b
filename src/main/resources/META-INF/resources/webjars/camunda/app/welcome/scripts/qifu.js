/* The page behind "个人信息". */
import { speakChinese } from '../../cockpit/scripts/qifu/chinese.js';

speakChinese();
