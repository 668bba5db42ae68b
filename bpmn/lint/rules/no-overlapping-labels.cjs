/** Every outside label has a place in the diagram and covers no other label, no shape and no sequence flow. */
const { flowsOf, shapesOf, segmentsOf, enters, shrink, overlap } = require('./geometry.cjs');

const outside = [ 'Event', 'Gateway', 'SequenceFlow' ];

const hasLabel = di => di.bpmnElement?.name && outside.some(kind => di.bpmnElement.$type.includes(kind));

/** Full-width characters are as wide as the 11-point label font, others about six tenths of it. */
const width = text => [ ...text ].reduce((sum, char) => sum + (char > '\u2000' ? 11 : 6.2), 0);

/** Where the text stands: centred in its bounds, which may be wider. */
function textBox(di) {
  const { x, y, width: room, height } = di.label.bounds;
  const needed = width(di.bpmnElement.name);
  return { id: di.bpmnElement.id, x: x + (room - needed) / 2, y, width: needed, height };
}

function covered(label, labels, shapes, flows) {
  const box = shrink(label, 1);
  return [
    ...labels.filter(other => other !== label && overlap(box, other)).map(other => `label of ${other.id}`),
    ...shapes.filter(shape => overlap(box, shape.bounds)).map(shape => shape.bpmnElement.id),
    ...flows.filter(edge => segmentsOf(edge).some(segment => enters(segment, box))).map(edge => edge.bpmnElement.id)
  ];
}

module.exports = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:Definitions') {
      return;
    }
    const named = [ ...shapesOf(node), ...flowsOf(node) ].filter(hasLabel);
    named.filter(di => !di.label?.bounds).forEach(di => reporter.report(di.bpmnElement.id, 'Label has no place'));
    const labels = named.filter(di => di.label?.bounds).map(textBox);
    const shapes = shapesOf(node).filter(shape => !shape.isExpanded);
    labels.forEach(label => covered(label, labels, shapes, flowsOf(node))
      .forEach(other => reporter.report(label.id, `Label covers ${other}`)));
  }
});
