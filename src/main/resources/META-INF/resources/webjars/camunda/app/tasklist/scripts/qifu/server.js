/* Calls to the server in the session of the page. */

const BROKEN = '连接不上服务器，请检查网络后重试。';

function reason(status, text) {
  try {
    const { detail, message } = JSON.parse(text);
    if (/[\u4e00-\u9fff]/.test(detail || message)) {
      return detail || message;
    }
  } catch {
    // Not ours: only its status tells something.
  }
  return status === 401 || status === 403
    ? '登录已失效或没有权限，请刷新页面重新登录。'
    : '系统未能完成该操作，请刷新页面后重试；如仍不成功，请联系系统管理员。';
}

/** What an address answers; throws an error with a sentence for the clerk. */
export async function ask(address) {
  const reply = await fetch(address, { headers: { Accept: 'application/json' } })
    .catch(() => { throw new Error(BROKEN); });
  const text = await reply.text();
  if (!reply.ok) {
    throw new Error(reason(reply.status, text));
  }
  return JSON.parse(text);
}

/** The token that proves to the server that a call comes from this page. */
function token() {
  return /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? '';
}

/** Asks the server to do something; what it answers, if anything; throws an error with a sentence for the clerk. */
export async function post(address, body) {
  const reply = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token() },
    body: JSON.stringify(body)
  }).catch(() => { throw new Error(BROKEN); });
  const text = await reply.text();
  if (!reply.ok) {
    throw new Error(reason(reply.status, text));
  }
  return text === '' ? undefined : JSON.parse(text);
}

/** Uploads a file and tells from time to time which share of it has gone; fetch() could not tell. */
export function send(address, kind, file, progress) {
  const body = new FormData();
  body.append('kind', kind);
  body.append('file', file);
  return new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-XSRF-TOKEN', token());
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
    request.onerror = () => failed(new Error(BROKEN));
    request.onload = () => request.status === 201
      ? done(JSON.parse(request.responseText))
      : failed(new Error(reason(request.status, request.responseText)));
    request.send(body);
  });
}
