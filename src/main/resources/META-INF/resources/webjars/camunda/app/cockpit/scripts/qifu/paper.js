/* The printed page: one sheet of A4, as large as it fits. */

/** What a sheet has inside its margins of 9 mm, in pixels of a browser; its width stands in the style sheet. */
const HEIGHT = 1050;
const LARGEST = 1.3;
const SMALLEST = 0.5;
const STEP = 0.05;

/** Rows of a table that are printed; the sum is printed always. */
const ROWS = 17;

function cut(main) {
  main.querySelectorAll('.qifu-figures tbody').forEach(({ children }) => [...children].forEach((row, at) => {
    row.classList.toggle('qifu-cut', at >= ROWS && !row.classList.contains('sum'));
  }));
}

/** Charts are drawn for the screen; the browser makes them smaller when it knows what they show. */
function shrinkable(main) {
  main.querySelectorAll('.qifu-chart svg').forEach(chart => {
    chart.setAttribute('viewBox', `0 0 ${chart.getAttribute('width')} ${chart.getAttribute('height')}`);
  });
}

function fit(main) {
  main.classList.add('qifu-paper');
  cut(main);
  shrinkable(main);
  let zoom = LARGEST;
  main.style.setProperty('--zoom', zoom);
  while (main.getBoundingClientRect().height > HEIGHT && zoom > SMALLEST) {
    zoom -= STEP;
    main.style.setProperty('--zoom', zoom.toFixed(2));
  }
}

/** Makes the page of `main` fit one sheet whenever it is printed; returns how to end that. */
export function onPaper(main) {
  const before = () => fit(main);
  const after = () => {
    main.classList.remove('qifu-paper');
    main.querySelectorAll('.qifu-chart svg').forEach(chart => chart.removeAttribute('viewBox'));
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
