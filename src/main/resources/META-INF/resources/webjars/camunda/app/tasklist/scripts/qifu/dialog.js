/* A window over the page. The browser keeps the focus inside, closes it by Esc and gives the focus back afterwards. */
import { element } from './page.js';

let serial = 0;

/** Opens a window; `part` is where its contents go, `close()` shuts it, `rename()` changes its title. */
export function openDialog(title, className = '') {
  const heading = element('h3', { id: `qifu-dialog-${++serial}`, text: title });
  const shut = element('button', { type: 'button', className: 'btn btn-default qifu-close', text: '关闭' });
  const part = element('div', { className: 'qifu-dialog-body' });
  const dialog = element('dialog', { className: `qifu-dialog ${className}` }, [
    element('div', { className: 'qifu-dialog-head' }, [heading, shut]), part]);
  dialog.setAttribute('aria-labelledby', heading.id);
  const close = () => dialog.close();
  shut.addEventListener('click', close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, part, close, rename: text => { heading.textContent = text; } };
}
