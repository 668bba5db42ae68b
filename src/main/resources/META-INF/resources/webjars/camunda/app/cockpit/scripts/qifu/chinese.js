/* The product's face, and the words that Camunda's locale files do not reach. */
import { showFace } from '../../../tasklist/scripts/qifu/face.js';
import { translatePage } from '../../../tasklist/scripts/qifu/translate.js';
import { sayText, sayTip } from './words.js';

/** For each web app but Tasklist, which has words of its own. */
export function speakChinese() {
  showFace();
  translatePage(sayText, sayTip);
}
