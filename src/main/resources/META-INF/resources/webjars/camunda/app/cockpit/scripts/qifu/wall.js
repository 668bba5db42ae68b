/* 大屏: the board on a wall, read from far. Some panels at a time, turned by themselves until somebody stops them. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { change } from './address.js';

const TURN = 20e3;

/** Rows beyond which a panel takes the height of two. */
function place(panel) {
  return panel.classList.contains('numbers') ? 2 : panel.classList.contains('long') ? 2 : 1;
}

/** Panels in screens of four places. */
function screens(panels) {
  const found = [];
  let room = 0;
  panels.forEach(panel => {
    const needed = place(panel);
    if (room < needed) {
      found.push([]);
      room = 4;
    }
    found.at(-1).push(panel);
    room -= needed;
  });
  return found;
}

/** Shows the panels of `board` screen by screen; `bar` takes the buttons. Returns how to end it. */
export function wall(board, bar) {
  let at = 0;
  let paused = false;
  const where = element('span', { className: 'qifu-where' });
  const show = step => {
    const all = screens([...board.children]);
    at = (at + step + all.length) % all.length;
    all.forEach((screen, index) => screen.forEach(panel => { panel.hidden = index !== at; }));
    where.textContent = `第${at + 1}屏，共${all.length}屏`;
  };
  const button = (text, click) => {
    const made = element('button', { type: 'button', className: 'btn btn-default', text });
    made.addEventListener('click', click);
    return made;
  };
  const pause = button('停止翻屏', () => {
    paused = !paused;
    pause.textContent = paused ? '自动翻屏' : '停止翻屏';
  });
  const leave = () => change({ wall: '' });
  const keys = ({ key }) => ({ ArrowRight: () => show(1), ArrowLeft: () => show(-1), Escape: leave })[key]?.();
  bar.append(where, button('上一屏', () => show(-1)), button('下一屏', () => show(1)), pause,
    button('全屏', () => document.documentElement.requestFullscreen?.().catch(() => {})), button('退出大屏', leave));
  document.body.classList.add('qifu-wall');
  const timer = setInterval(() => paused || document.hidden || show(1), TURN);
  document.addEventListener('keydown', keys);
  return {
    show: () => show(0),
    stop: () => {
      clearInterval(timer);
      document.removeEventListener('keydown', keys);
      document.body.classList.remove('qifu-wall');
    }
  };
}
