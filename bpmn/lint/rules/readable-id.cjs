/** Ids are names that people and tests use: lowerCamelCase, and none that a modeler has made up. */
const lowerCamel = /^[a-z][A-Za-z0-9]*$/;
const generated = /^(activity|event|gateway|flow|task|process|subprocess|sequenceflow)[0-9][0-9a-z]*$/i;

module.exports = () => ({
  check(node, reporter) {
    if (node.id && (!lowerCamel.test(node.id) || generated.test(node.id))) {
      reporter.report(node.id, `Id "${node.id}" is not a lowerCamelCase name`, [ 'id' ]);
    }
  }
});
