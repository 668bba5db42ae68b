/* 搜索: one box for a case's number, a firm, its code, the last digits of its phone, or words. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { link, params } from './address.js';

/** The box; the answer is a page of its own. */
export function searchBox() {
  const input = element('input', { type: 'search', id: 'qifu-search', placeholder: '办件编号、企业、信用代码、电话尾号、关键词', value: params().get('q') ?? '' });
  input.setAttribute('aria-label', '搜索办件');
  const form = element('form', { className: 'qifu-search', role: 'search' }, [
    input, element('button', { type: 'submit', className: 'btn btn-default', text: '搜索' })
  ]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (input.value.trim()) {
      location.hash = link('/qifu/cases', { q: input.value.trim() });
    }
  });
  return form;
}
