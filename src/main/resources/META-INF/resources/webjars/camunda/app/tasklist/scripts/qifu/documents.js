/* The documents of a case: the newest open, all others and earlier versions a click away. */
import { element, moment } from './page.js';

function fields(document) {
  return element('dl', { className: 'qifu-fields' }, document.fields.flatMap(({ label, value }) => [
    element('dt', { text: label }), element('dd', { text: value })]));
}

function title({ title: name, part, round }) {
  return `${name}${part ? `（${part}）` : ''}${round > 1 ? ` · 第${round}轮` : ''}`;
}

function written(document) {
  return `${document.by}，${moment(document.at)}`;
}

function older(versions) {
  return versions.length === 0 ? [] : [element('details', { className: 'qifu-older' }, [
    element('summary', { text: `以前的版本（${versions.length}）` }),
    ...versions.map(version => element('section', {}, [
      element('h6', { text: `第${version.version}版 · ${written(version)}` }), fields(version)]))
  ])];
}

function one(document, all, open) {
  const before = all.filter(other => !other.last && other.name === document.name && other.part === document.part);
  return element('details', { className: 'qifu-document', open }, [
    element('summary', {}, [
      element('strong', { text: title(document) }),
      element('span', { className: 'qifu-aside', text: `${document.version > 1 ? `第${document.version}版 · ` : ''}${written(document)}` })]),
    fields(document),
    ...older(before)
  ]);
}

/** All of them, the newest first. */
export function documentParts(documents) {
  return documents.filter(document => document.last).map((document, place) => one(document, documents, place === 0));
}
