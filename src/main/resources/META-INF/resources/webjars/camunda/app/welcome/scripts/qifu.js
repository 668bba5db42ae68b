/* The product's face, and the words that Camunda's locale files do not reach. */
import { showFace } from '../../tasklist/scripts/qifu/face.js';
import { translatePage } from '../../tasklist/scripts/qifu/translate.js';
import { PLACES, say, WORDED } from '../../cockpit/scripts/qifu/words.js';

showFace();
translatePage(
  (text, parent) => parent.closest(PLACES) && parent.closest(WORDED) ? say(text) : text,
  (value, element) => element.closest(PLACES) ? say(value) : value
);

export default [];
