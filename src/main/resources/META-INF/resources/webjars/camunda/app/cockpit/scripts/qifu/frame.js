/* What all our pages in Cockpit share: look, title, focus, an end, and how an error is told. */
import { element } from '../../../tasklist/scripts/qifu/page.js';

const STYLES = new URL('../../styles/qifu-board.css', import.meta.url).href;

/** Where somebody was on the page that was left: a choice in a filter must not throw the keyboard back to the top. */
let left = { id: '', scroll: 0, path: '' };

function pathHere() {
  return location.hash.split('?')[0];
}

/** Brings our style sheet into the page. */
export function style() {
  if (!document.querySelector(`link[href="${STYLES}"]`)) {
    document.head.append(element('link', { rel: 'stylesheet', href: STYLES }));
  }
}

function comeBack(node) {
  // Camunda puts the node into its page after it was drawn.
  setTimeout(() => {
    if (left.path === pathHere()) {
      node.scrollTop = left.scroll;
      if (left.id) {
        node.querySelector(`#${CSS.escape(left.id)}`)?.focus({ preventScroll: true });
      }
    } else if (left.path) {
      // Whoever cannot see hears that another page is there.
      node.focus({ preventScroll: true });
    }
  });
}

/** A page for Cockpit: `draw` fills its node and may return what ends it. */
export function page(title, draw) {
  let stop;
  let main;
  let path;
  return {
    render: node => {
      style();
      stop?.();
      document.title = `${title} · 督办工作台`;
      main = element('main', { className: 'qifu-page', tabIndex: -1 });
      node.append(main);
      path = pathHere();
      stop = draw(main);
      comeBack(main);
    },
    unmount: () => {
      left = { path, id: document.activeElement?.id ?? '', scroll: main.scrollTop };
      stop?.();
      stop = undefined;
    }
  };
}

/** What a person can act on: our own sentences, and one for a page that broke. */
function told(error) {
  if (/[\u4e00-\u9fff]/.test(error.message)) {
    return error.message;
  }
  console.error(error);
  return '页面没能显示，请刷新后重试；如仍不成功，请联系系统管理员。';
}

/** An error in Chinese, with a button that tries again. */
export function failure(error, again) {
  const retry = element('button', { type: 'button', className: 'btn btn-default', text: '重试' });
  retry.addEventListener('click', again);
  return element('p', { className: 'qifu-failed', role: 'alert' }, [element('span', { text: told(error) }), retry]);
}
