/* The administrators' pages. */
import { speakChinese } from '../../cockpit/scripts/qifu/chinese.js';

speakChinese();
