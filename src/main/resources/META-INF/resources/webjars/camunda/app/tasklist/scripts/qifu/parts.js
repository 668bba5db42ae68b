/* Parts of the forms in our windows. */
import { element } from './page.js';

const DAYS = ['日', '一', '二', '三', '四', '五', '六'];

export function labelled(label, field) {
  return element('label', { className: 'qifu-label' }, [element('span', { text: label }), field]);
}

export function option(value, text) {
  return element('option', { value, text });
}

/** A list of days in Chinese, from so many days ahead; a browser's own calendar would speak the browser's language. */
export function daySelect(ahead, count) {
  const two = number => String(number).padStart(2, '0');
  return element('select', { className: 'form-control' }, Array.from({ length: count }, (_, place) => {
    const day = new Date();
    day.setDate(day.getDate() + ahead + place);
    return option(`${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`,
      `${day.getMonth() + 1}月${day.getDate()}日（星期${DAYS[day.getDay()]}）`);
  }));
}
