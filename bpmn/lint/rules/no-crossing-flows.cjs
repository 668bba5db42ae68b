/** No two sequence flows cross or run along each other; they may share the point where both arrive or leave. */
const { flowsOf, segmentsOf, meet, touches } = require('./geometry.cjs');

const same = (p, q) => p.x === q.x && p.y === q.y;

const ends = edge => [ edge.waypoint[0], edge.waypoint[edge.waypoint.length - 1] ];

/** The segments have the shared point as an end each and nothing else in common. */
function joinsOnly(first, second, p) {
  const [ far ] = first.filter(q => !same(p, q));
  const [ away ] = second.filter(q => !same(p, q));
  return first.some(q => same(p, q)) && second.some(q => same(p, q))
    && !touches(first, away) && !touches(second, far);
}

function cross(one, other) {
  const shared = ends(one).filter(p => ends(other).some(q => same(p, q)));
  return segmentsOf(one).some(first => segmentsOf(other).some(second =>
    meet(first, second) && !shared.some(p => joinsOnly(first, second, p))));
}

module.exports = () => ({
  check(node, reporter) {
    if (node.$type !== 'bpmn:Definitions') {
      return;
    }
    const flows = flowsOf(node);
    flows.forEach((one, index) => flows.slice(index + 1).filter(other => cross(one, other))
      .forEach(other => reporter.report(one.bpmnElement.id, `Flow crosses ${other.bpmnElement.id}`)));
  }
});
