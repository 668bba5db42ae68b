/** A sequence flow touches only the two shapes it joins and the sub-processes around it. */
const { flowsOf, shapesOf, segmentsOf, enters } = require('./geometry.cjs');

function around(element) {
  return element ? [ element, ...around(element.$parent) ] : [];
}

/** A boundary event sits on its host, so its flow may start there. */
function allowed(flow) {
  return new Set([ flow.sourceRef, flow.targetRef, ...around(flow.$parent) ]);
}

module.exports = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:Definitions') {
      return;
    }
    for (const edge of flowsOf(node)) {
      const own = allowed(edge.bpmnElement);
      shapesOf(node)
        .filter(shape => !own.has(shape.bpmnElement))
        .filter(shape => segmentsOf(edge).some(segment => enters(segment, shape.bounds)))
        .forEach(shape => reporter.report(edge.bpmnElement.id, `Flow runs through ${shape.bpmnElement.id}`));
    }
  }
});
