/* Looks again each minute, as long as somebody can see the page. */

const MINUTE = 60e3;

/** Calls `load` each minute while the page is shown, and at once when it is shown again; returns how to stop it. */
export function eachMinute(load) {
  let last = Date.now();
  const look = () => {
    if (!document.hidden) {
      last = Date.now();
      load();
    }
  };
  const returned = () => {
    if (Date.now() - last >= MINUTE) {
      look();
    }
  };
  const timer = setInterval(look, MINUTE);
  document.addEventListener('visibilitychange', returned);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', returned);
  };
}
