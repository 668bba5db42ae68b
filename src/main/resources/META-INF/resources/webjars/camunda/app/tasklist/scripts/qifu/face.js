/* What all four web apps show of the product: their language, its mark, whose it is, and how one comes in. */
import { offerSingleSignOn } from './signon.js';

/** The county stands beside the app's name; when it cannot be told, the name stands alone. */
async function nameCounty() {
  const answer = await fetch(`${document.querySelector('base').getAttribute('app-root')}/../staff/county`);
  if (answer.ok) {
    document.documentElement.style.setProperty('--qifu-county', JSON.stringify(await answer.text()));
  }
}

export function showFace() {
  document.documentElement.lang = 'zh-CN';
  document.querySelector('link[rel=icon]').href = new URL('../../styles/qifu.svg', import.meta.url).href;
  offerSingleSignOn();
  nameCounty().catch(error => console.warn(error));
}
