/*
 * A field in a row of a list that was wrong and is right again, or went with its row, leaves an empty entry among the errors of
 * form-js (the version in Camunda 7.24.0's web jar), and Tasklist disables 提交 as long as there is any entry. So only errors of
 * fields that are there count.
 */

/** Number of the module with form-js among the modules of Camunda 7.24.0's web jar. */
const FORM_JS = 57661;

function at(whole, path) {
  return path.reduce((part, step) => part?.[step], whole);
}

function standing(form, { data, errors }) {
  const kept = {};
  for (const { id, indexes, valuePath } of form.get('formFieldInstanceRegistry').getAllKeyed()) {
    if (indexes && !at(data, valuePath.slice(0, -1))) {
      continue;
    }
    const path = [id, ...Object.values(indexes || {})];
    const found = at(errors, path);
    if (found?.length) {
      const last = path.pop();
      const row = path.reduce((part, step) => (part[step] ??= {}), kept);
      row[last] = found;
    }
  }
  return kept;
}

/** Makes every form that opens from now on forget errors of rows that are put right. */
export function forgetRightedRows() {
  window.webpackChunkcamunda_bpm_webapp.push([['qifu'], {}, modules => {
    const { prototype } = modules(FORM_JS).Form;
    const setState = prototype._setState;
    prototype._setState = function (state) {
      setState.call(this, { ...state, errors: standing(this, { ...this._state, ...state }) });
    };
  }]);
}
