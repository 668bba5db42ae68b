/* Small parts of a page, always made as nodes: what a person typed is never read as HTML. */

/** An element with these properties; `text` is its text, `role` its attribute. */
export function element(name, { text, role, ...properties }, children = []) {
  const made = Object.assign(document.createElement(name), properties);
  if (role) {
    made.setAttribute('role', role);
  }
  made.append(...(text === undefined ? children : [text]));
  return made;
}

/** A table; a cell is a text or a node. */
export function table(heads, rows) {
  const line = (cells, cell) => element('tr', {}, cells.map(content => element(cell, {}, [content])));
  return element('table', { className: 'table qifu-table' }, [
    element('thead', {}, [line(heads, 'th')]),
    element('tbody', {}, rows.map(cells => line(cells, 'td')))
  ]);
}

export function kilobytes(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai', year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'
});

/** A time of the county, such as "2024年3月18日 10:05". */
export function moment(text) {
  const part = Object.fromEntries(TIME.formatToParts(new Date(text)).map(({ type, value }) => [type, value]));
  return `${part.year}年${part.month}月${part.day}日 ${part.hour}:${part.minute}`;
}
