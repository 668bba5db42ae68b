/* 大屏: the board on a wall, read from far. Some panels at a time, turned by themselves until somebody stops them. */
import { element } from '../../../tasklist/scripts/qifu/page.js';
import { change } from './address.js';

const TURN = 20e3;

/** A screen has two rows of two places. */
const PLACES = 4;

function places({ classList }) {
  return classList.contains('long') ? PLACES : classList.contains('numbers') ? 2 : 1;
}

/** Each panel goes to the first screen that has room for it. */
function screens(panels) {
  const found = [];
  panels.filter(panel => !panel.querySelector('.qifu-none')).forEach(panel => {
    const needed = places(panel);
    let screen = found.find(({ room }) => room >= needed);
    if (!screen) {
      screen = { room: PLACES, panels: [] };
      found.push(screen);
    }
    screen.panels.push(panel);
    screen.room -= needed;
  });
  return found.map(screen => screen.panels);
}

function button(text, click) {
  const made = element('button', { type: 'button', className: 'btn btn-default', text });
  made.addEventListener('click', click);
  return made;
}

/** Shows the panels of `board` screen by screen; `bar` takes the buttons. Returns how to show them and how to end it. */
export function wall(board, bar) {
  let at = 0;
  let paused = false;
  const where = element('span', { className: 'qifu-where' });
  const show = step => {
    const all = screens([...board.children]);
    const last = Math.max(1, all.length);
    at = (at + step + last) % last;
    [...board.children].forEach(panel => { panel.hidden = !all[at]?.includes(panel); });
    where.textContent = `第${at + 1}屏，共${last}屏`;
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
