/* The window in which an action is decided: to whom, why, until when. */
import { openDialog } from './dialog.js';
import { element } from './page.js';
import { daySelect, labelled, option } from './parts.js';
import { post } from './server.js';
import { tell } from './tell.js';

const KINDS = { PERSON: '人员', UNIT: '单位', STEP: '环节' };
const TARGETS = { TRANSFER: '转给谁', DELEGATE: '委派给谁', SEND_BACK: '退回到哪个环节', COPY: '抄送给谁' };
const LONGEST = 500;
/** A list up to here is read at a glance; a longer one gets a box to narrow it down. */
const GLANCE = 8;

function fill(select, targets, words) {
  const fits = targets.filter(target => target.name.includes(words));
  select.replaceChildren(...Object.keys(KINDS).flatMap(kind => {
    const ofKind = fits.filter(target => target.kind === kind);
    return ofKind.length === 0 ? [] : [
      element('optgroup', { label: KINDS[kind] }, ofKind.map(target => option(target.id, target.name)))];
  }));
  if (fits.length === 1) {
    select.value = fits[0].id;
  }
}

/** The targets to choose from; nothing where there are none. */
function targetParts(offer) {
  if (offer.targets.length === 0) {
    return { parts: [], read: () => ({}) };
  }
  const select = element('select', { className: 'form-control', size: Math.min(GLANCE, offer.targets.length + 1) });
  fill(select, offer.targets, '');
  const words = element('input', { type: 'search', className: 'form-control', placeholder: '输入姓名或单位中的字，缩小范围' });
  words.addEventListener('input', () => fill(select, offer.targets, words.value.trim()));
  return {
    parts: [
      ...offer.targets.length > GLANCE ? [labelled('查找对象', words)] : [],
      labelled(TARGETS[offer.action], select)],
    read: () => ({ to: select.value }),
    lacking: () => select.value ? '' : '请选择对象。'
  };
}

function untilParts(offer) {
  if (offer.action !== 'POSTPONE') {
    return { parts: [], read: () => ({}) };
  }
  const day = daySelect(1, 14);
  const hour = element('select', { className: 'form-control' },
    ['09', '10', '11', '14', '15', '16'].map(time => option(`${time}:00`, `${Number(time)}时`)));
  return { parts: [labelled('提醒日期', day), labelled('时间', hour)], read: () => ({ until: `${day.value}T${hour.value}` }) };
}

function reasonParts(offer) {
  const text = element('textarea', { className: 'form-control', rows: 3, maxLength: LONGEST });
  return {
    parts: [labelled(`原因${offer.needsReason ? '（必填）' : ''}`, text)],
    read: () => text.value.trim() ? { reason: text.value.trim() } : {},
    lacking: () => offer.needsReason && !text.value.trim() ? '请填写原因。' : ''
  };
}

/** Opens the window for an offer; it stays, with the server's sentence, until the action has been carried out. */
export function actionDialog(offer, address, done) {
  const { part, close } = openDialog(offer.label);
  const groups = [targetParts(offer), untilParts(offer), reasonParts(offer)];
  const wrong = element('p', { className: 'wrong', role: 'alert' });
  const go = element('button', { type: 'submit', className: 'btn btn-primary', text: `确定${offer.label}` });
  const form = element('form', { className: 'qifu-form', noValidate: true }, [
    element('p', { text: offer.hint }), ...groups.flatMap(group => group.parts), wrong, go]);
  form.addEventListener('submit', async event => {
    event.preventDefault();
    wrong.textContent = groups.map(group => group.lacking?.() ?? '').join('');
    if (wrong.textContent) {
      return;
    }
    go.disabled = true;
    try {
      await post(address, Object.assign({}, ...groups.map(group => group.read())));
      close();
      tell(`已${offer.label}，记入办理经过。`);
      done();
    } catch (error) {
      wrong.textContent = error.message;
      go.disabled = false;
    }
  });
  part.append(form);
  form.querySelector('select, textarea, input').focus();
}
