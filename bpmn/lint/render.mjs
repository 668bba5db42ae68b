// Draws every model as a picture for the documents: docs/images/<process>.png, twice the drawn size, on white.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';

const require = createRequire(import.meta.url);
const models = join(import.meta.dirname, '..');
const images = join(models, '..', 'docs', 'images');
const bundle = join(require.resolve('bpmn-js/package.json'), '..', 'dist');
const margin = 20;
const flags = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'
];

const page = await openPage();
await mkdir(images, { recursive: true });
const names = (await readdir(models)).filter(name => name.endsWith('.bpmn'));
for (const name of names) {
  await draw(name);
}
await page.context().browser().close();

async function openPage() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH || '/usr/bin/chromium', args: flags
  });
  const opened = await browser.newPage({ deviceScaleFactor: 2 });
  await opened.setContent('<style>body{margin:0;background:#fff}#canvas{width:100vw;height:100vh}'
    + '.bjs-powered-by{display:none!important}</style><div id="canvas"></div>');
  await opened.addStyleTag({ path: join(bundle, 'assets', 'diagram-js.css') });
  await opened.addStyleTag({ path: join(bundle, 'assets', 'bpmn-js.css') });
  await opened.addScriptTag({ path: join(bundle, 'bpmn-viewer.development.js') });
  return opened;
}

async function draw(name) {
  const xml = await readFile(join(models, name), 'utf8');
  const box = await page.evaluate(show, xml);
  const size = { width: Math.ceil(box.width) + 2 * margin, height: Math.ceil(box.height) + 2 * margin };
  await page.setViewportSize(size);
  await page.evaluate(frame, { x: box.x - margin, y: box.y - margin, ...size });
  const path = join(images, basename(name, '.bpmn') + '.png');
  await writeFile(path, small(await page.screenshot()));
  console.log(`${path} ${size.width}x${size.height}`);
}

// The models are drawn in black on white: sixteen greys keep them sharp and the files small.
function small(screenshot) {
  const image = PNG.sync.read(screenshot);
  image.data.forEach((value, index, data) => { data[index] = Math.round(value / 17) * 17; });
  return PNG.sync.write(image, { colorType: 0, inputColorType: 6, deflateLevel: 9 });
}

// Runs in the page: imports the model and tells the extent of everything drawn.
async function show(xml) {
  globalThis.viewer?.destroy();
  const font = 'Noto Sans CJK SC';
  globalThis.viewer = new BpmnJS({
    container: '#canvas',
    textRenderer: { defaultStyle: { fontFamily: font }, externalStyle: { fontFamily: font } }
  });
  const { warnings } = await globalThis.viewer.importXML(xml);
  if (warnings.length) {
    throw new Error(warnings.map(warning => warning.message).join('\n'));
  }
  return globalThis.viewer.get('canvas').viewbox().inner;
}

// Runs in the page: shows exactly the given part, unscaled.
function frame(box) {
  const canvas = globalThis.viewer.get('canvas');
  canvas.resized();
  canvas.viewbox(box);
}
