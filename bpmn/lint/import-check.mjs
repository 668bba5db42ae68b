// Imports every model as Camunda Modeler does and reports whatever was not understood; exits 1 when there is any.
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const modeler = 'http://camunda.org/schema/modeler/1.0';
const models = join(import.meta.dirname, '..');

const names = (await readdir(models)).filter(name => name.endsWith('.bpmn')).sort();
const findings = (await Promise.all(names.map(check))).flat();
findings.forEach(finding => console.error(finding));
console.log(`${names.length} models imported, ${findings.length} findings`);
process.exitCode = findings.length || !names.length ? 1 : 0;

async function check(name) {
  const xml = await readFile(join(models, name), 'utf8');
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  return [
    ...warnings.map(warning => warning.message),
    ...platform(rootElement),
    ...processes(rootElement)
  ].map(finding => `${name}: ${finding}`);
}

function platform(definitions) {
  const wanted = { executionPlatform: 'Camunda Platform', executionPlatformVersion: '7.24.0' };
  return Object.entries(wanted)
    .filter(([ key, value ]) => attribute(definitions, key) !== value)
    .map(([ key, value ]) => `modeler:${key} is not ${value}`);
}

/** Attributes outside the known schemas are kept under the prefix the file itself has chosen. */
function attribute(definitions, key) {
  const prefix = Object.keys(definitions.$attrs)
    .find(name => name.startsWith('xmlns:') && definitions.$attrs[name] === modeler);
  return prefix && definitions.$attrs[`${prefix.slice('xmlns:'.length)}:${key}`];
}

function processes(definitions) {
  const found = definitions.rootElements.filter(element => element.$type === 'bpmn:Process');
  const none = found.length ? [] : [ 'no process' ];
  return none.concat(
    found.filter(process => !process.isExecutable).map(process => `${process.id} is not executable`),
    found.filter(process => !process.historyTimeToLive).map(process => `${process.id} has no historyTimeToLive`));
}
