/*
 * Tasklist hands a form's document back under the type the variable came with. A step that is gone through again finds its document
 * emptied, which the engine calls "Null", and would refuse the filled one.
 */
export function sendDocumentsAsJson() {
  const send = XMLHttpRequest.prototype.send;
  // What a clerk types has its quotes escaped in here, so this can only be the type beside it.
  XMLHttpRequest.prototype.send = function (body) {
    return send.call(this, typeof body === 'string' ? body.replaceAll('"type":"Null"', '"type":"Json"') : body);
  };
}
