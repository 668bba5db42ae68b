/* The form that adds files to a case. */
import { element, kilobytes } from './page.js';
import { send } from './server.js';

const KINDS = [['PHOTO', '照片'], ['SCAN', '扫描件'], ['SIGNATURE', '签字'], ['OTHER', '其他']];
const ENDINGS = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx';
const ALLOWED = '可上传 JPG、PNG、WEBP 图片和 PDF、DOCX、XLSX 文件；每个文件不超过 20 MB，每个办件最多 50 个附件。上传后不能删除，请先核对。';
const LARGEST = 20 * 1024 * 1024;

/** The browser's own words for choosing files come in the browser's language: its button is hidden behind a label of ours. */
function chooser() {
  const nothing = '尚未选择文件';
  const input = element('input', { type: 'file', id: 'qifu-file', multiple: true, accept: ENDINGS });
  const chosen = element('span', { text: nothing });
  const tell = () => {
    chosen.textContent = [...input.files].map(file => `${file.name}（${kilobytes(file.size)}）`).join('、') || nothing;
  };
  input.addEventListener('change', tell);
  const clear = () => {
    input.value = '';
    tell();
  };
  const part = element('p', { className: 'qifu-choose' }, [
    input, element('label', { className: 'btn btn-default', htmlFor: input.id, text: '选择文件（可多选）' }), chosen]);
  return { part, input, clear };
}

function formParts() {
  const kinds = KINDS.map(([code, name]) => element('label', { className: 'qifu-kind' }, [
    element('input', { type: 'radio', name: 'qifu-kind', value: code }), name]));
  const { part, input, clear } = chooser();
  const button = element('button', { type: 'submit', className: 'btn btn-primary', text: '上传' });
  const bar = element('progress', { max: 1, value: 0, hidden: true, ariaLabel: '上传进度' });
  const told = element('ul', { className: 'qifu-told', role: 'status' });
  const form = element('form', { className: 'qifu-upload', noValidate: true }, [
    element('h4', { text: '上传附件' }),
    element('fieldset', {}, [element('legend', { text: '类别' }), ...kinds]),
    element('fieldset', {}, [element('legend', { text: '文件' }), part]),
    element('p', { className: 'qifu-allowed', text: ALLOWED }),
    button, bar, told
  ]);
  const say = (text, ok) => {
    told.append(element('li', { className: ok ? 'ok' : 'wrong', text }));
    told.scrollIntoView({ block: 'nearest' });
  };
  return { form, input, clear, button, bar, told, say };
}

/** What is still to be chosen, empty when nothing is. */
function lacking({ form, input }) {
  return [
    form.elements['qifu-kind'].value ? '' : '请选择类别。',
    input.files.length > 0 ? '' : '请选择要上传的文件。'
  ].join('');
}

/** Sends one file after the other, so that one that is refused does not keep back the rest. */
async function sendAll(parts, address, known) {
  const kind = parts.form.elements['qifu-kind'].value;
  for (const file of [...parts.input.files]) {
    try {
      if (file.size > LARGEST) {
        throw new Error('文件超过 20 MB，请压缩或拆分后再上传。');
      }
      const added = await send(address, kind, file, share => { parts.bar.value = share; });
      const twin = known.find(other => other.id === added.id);
      parts.say(twin ? `“${file.name}”与已有附件“${twin.fileName}”内容相同，没有重复添加。` : `“${file.name}”已上传。`, true);
      known.push(added);
    } catch (error) {
      parts.say(`“${file.name}”没有上传：${error.message}`, false);
    }
  }
}

/** A form that sends to this address; the files known before tell which are there already. */
export function uploadForm(address, before, refresh) {
  const parts = formParts();
  let known = before;
  parts.form.addEventListener('submit', async event => {
    event.preventDefault();
    parts.told.replaceChildren();
    if (lacking(parts)) {
      parts.say(lacking(parts), false);
      return;
    }
    parts.button.disabled = true;
    parts.bar.hidden = false;
    await sendAll(parts, address, known);
    parts.bar.hidden = true;
    parts.button.disabled = false;
    parts.clear();
    known = await refresh();
  });
  return parts.form;
}
