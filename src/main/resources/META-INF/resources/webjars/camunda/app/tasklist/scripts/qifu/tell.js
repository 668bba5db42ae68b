/* A line at the head of the page that says what was done; it stays until it is closed or something else is said. */
import { element } from './page.js';

let shown;

export function tell(text) {
  shown?.remove();
  const close = element('button', { type: 'button', className: 'close', ariaLabel: '关闭', text: '×' });
  shown = element('div', { className: 'alert alert-success qifu-number', role: 'status' }, [close, text]);
  close.addEventListener('click', () => shown.remove());
  document.body.append(shown);
}
