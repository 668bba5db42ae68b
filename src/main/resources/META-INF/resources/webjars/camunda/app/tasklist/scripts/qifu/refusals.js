/* What the server says when it turns something down. */

const CHINESE = /[\u4e00-\u9fff]/;

/**
 * Everything English before our sentence: "Cannot submit task form <id>: ", and what the engine puts around a listener's refusal
 * ("There was an exception while invoking the TaskListener. Message: 'Exception while invoking TaskListener: …'").
 */
const HEAD = /^\s*(?:ENGINE-\d+|Cannot|Could not|There was an exception|Exception|Error)\b[\x00-\x7f]*: '?/;

const KNOWN = [
  [/OptimisticLocking|updated by another transaction/i, '该任务刚刚被他人更新，请刷新页面后重试。'],
  [/already claimed/i, '该任务已被他人认领。'],
  [/suspended/i, '该任务或流程已挂起，暂时不能办理。'],
  [/(cannot find|null|No (matching )?).*task/i, '该任务已不存在，可能已由他人办结。'],
  [/authoriz|permission/i, '您没有进行该操作的权限。']
];

/** Our own sentence without the English before it; a refusal without a Chinese word becomes one, and its wording goes to the console. */
export function plain(message) {
  if (!/[A-Za-z]{3,}/.test(message)) {
    return message;
  }
  if (CHINESE.test(message)) {
    const sentence = message.replace(HEAD, '');
    return sentence === message ? message : sentence.replace(/['\s]+$/, '');
  }
  console.warn(message);
  const known = KNOWN.find(([english]) => english.test(message));
  return known ? known[1] : '系统未能完成该操作，请刷新页面后重试；如仍不成功，请联系系统管理员。';
}
