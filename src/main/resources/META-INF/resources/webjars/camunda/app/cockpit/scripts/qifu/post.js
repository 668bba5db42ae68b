/* Sends something to the server in the session of the page. */
const BROKEN = '连接不上服务器，请检查网络后重试。';
const FAILED = '系统未能完成该操作，请刷新页面后重试；如仍不成功，请联系系统管理员。';

/** Posts; throws an error with a sentence for the clerk, the server's own where it has one. */
export async function post(address, body) {
  const reply = await fetch(address, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      // The token proves to the server that the call comes from this page.
      'X-XSRF-TOKEN': /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1] ?? ''
    },
    body: JSON.stringify(body)
  }).catch(() => { throw new Error(BROKEN); });
  if (!reply.ok) {
    const { detail } = await reply.json().catch(() => ({}));
    throw new Error(/[\u4e00-\u9fff]/.test(detail) ? detail : FAILED);
  }
}
