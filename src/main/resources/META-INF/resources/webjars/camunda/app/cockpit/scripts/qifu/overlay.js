/* Writes on a diagram: colours and small labels, and takes both away again. */
import { element } from '../../../tasklist/scripts/qifu/page.js';

const STYLES = new URL('../../styles/qifu-diagram.css', import.meta.url).href;

/** Brings our style sheet into the page. */
export function style() {
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    document.head.append(element('link', { rel: 'stylesheet', href: STYLES }));
  }
}

/** Where our own parts of a diagram are put: over it, in its corner. */
export function place(viewer) {
  return viewer.get('canvas').getContainer().parentElement;
}

/** What was written on a diagram, so that it can be taken off: Cockpit keeps diagrams and shows them again. */
export function sheet(viewer) {
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  let undo = [];
  return {
    has: id => Boolean(known.get(id)),
    mark: (id, marker) => {
      canvas.addMarker(id, marker);
      undo.push(() => canvas.removeMarker(id, marker));
    },
    label: (id, html, position) => {
      const overlay = overlays.add(id, 'qifu', { position, html });
      undo.push(() => overlays.remove(overlay));
    },
    part: node => {
      place(viewer).append(node);
      undo.push(() => node.remove());
    },
    clear: () => {
      undo.forEach(back => back());
      undo = [];
    }
  };
}

/** Words for the colours; `of` is one of them with its text and colour. */
export function legend(words) {
  return element('span', { className: 'qifu-legend' }, words.map(({ text, of, className = '' }) => {
    const made = element('span', { className, text });
    made.style.setProperty('--of', of);
    return made;
  }));
}
