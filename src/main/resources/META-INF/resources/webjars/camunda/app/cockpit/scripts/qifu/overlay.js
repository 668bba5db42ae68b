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

/** From here on a diagram is so small that only the short text of a label fits. */
const FAR = 0.6;

/** Labels stay readable when the diagram does not. */
const SCALE = { min: 0.85, max: 1.2 };

/** A label's text for a diagram seen from near, as one node a line, and for one seen as a whole. */
export function twoTexts(lines, short) {
  return [
    element('span', { className: 'qifu-near' }, lines.map(text => element('span', { className: 'qifu-line', text }))),
    element('span', { className: 'qifu-far', text: short })
  ];
}

function watchZoom(viewer) {
  const events = viewer.get('eventBus');
  const look = () => place(viewer).classList.toggle('qifu-is-far', viewer.get('canvas').zoom() < FAR);
  look();
  events.on('canvas.viewbox.changed', look);
  return () => events.off('canvas.viewbox.changed', look);
}

/** What was written on a diagram, so that it can be taken off: Cockpit keeps diagrams and shows them again. */
export function sheet(viewer) {
  const canvas = viewer.get('canvas');
  const known = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  let undo = [];
  const ignoreZoom = watchZoom(viewer);
  return {
    has: id => Boolean(known.get(id)),
    mark: (id, marker) => {
      canvas.addMarker(id, marker);
      undo.push(() => canvas.removeMarker(id, marker));
    },
    label: (id, html, position) => {
      const overlay = overlays.add(id, 'qifu', { position, scale: SCALE, html });
      undo.push(() => overlays.remove(overlay));
    },
    part: node => {
      place(viewer).append(node);
      undo.push(() => node.remove());
    },
    clear: () => {
      undo.forEach(back => back());
      undo = [];
    },
    end: () => {
      undo.forEach(back => back());
      undo = [];
      ignoreZoom();
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
