/*
 * After a case is registered Tasklist says only that something was started, and not for long. The firm at the window asks for its
 * number, and whoever withdraws or complains must name it: it stays on the page until it is closed or the next case has one.
 */
import { element } from './page.js';

const STARTED = /\/process-definition\/[^/]+\/submit-form$/;
const NUMBER = /^[A-Z]{2}-\d{4}-\d{5,}$/;

let shown;

function show(number) {
  shown?.remove();
  const close = element('button', { type: 'button', className: 'close', ariaLabel: '关闭', text: '×' });
  shown = element('div', { className: 'alert alert-success qifu-number', role: 'status' }, [
    close, '已登记，办件编号 ', element('strong', { text: number }), '，请告知企业。']);
  close.addEventListener('click', () => shown.remove());
  document.body.append(shown);
}

function read(request) {
  try {
    return JSON.parse(request.responseText).businessKey || '';
  } catch {
    return '';
  }
}

/** Shows the number of every case that is registered from here on. */
export function showNumbers() {
  const { prototype } = XMLHttpRequest;
  const open = prototype.open;
  prototype.open = function (method, address, ...rest) {
    if (method === 'POST' && STARTED.test(String(address).split('?')[0])) {
      this.addEventListener('load', () => {
        const number = this.status === 200 ? read(this) : '';
        if (NUMBER.test(number)) {
          show(number);
        }
      });
    }
    return open.call(this, method, address, ...rest);
  };
}
