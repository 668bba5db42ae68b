/** Plane geometry on what the diagram draws; lengths are in diagram points. */
const planes = definitions => (definitions.diagrams || []).map(diagram => diagram.plane.planeElement || []);

const shapesOf = definitions => planes(definitions).flat().filter(di => di.$type === 'bpmndi:BPMNShape');

const flowsOf = definitions => planes(definitions).flat()
  .filter(di => di.$type === 'bpmndi:BPMNEdge' && di.bpmnElement?.$type === 'bpmn:SequenceFlow');

const segmentsOf = edge => edge.waypoint.slice(1).map((to, index) => [ edge.waypoint[index], to ]);

const side = ([ a, b ], p) => Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x));

const within = ([ a, b ], p) => p.x >= Math.min(a.x, b.x) && p.x <= Math.max(a.x, b.x)
  && p.y >= Math.min(a.y, b.y) && p.y <= Math.max(a.y, b.y);

const touches = (segment, p) => side(segment, p) === 0 && within(segment, p);

/** Two segments cross, touch or run along each other. */
function meet(first, second) {
  const crossing = side(first, second[0]) * side(first, second[1]) < 0
    && side(second, first[0]) * side(second, first[1]) < 0;
  return crossing || second.some(p => touches(first, p)) || first.some(p => touches(second, p));
}

const corners = ({ x, y, width, height }) => [
  { x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }
];

/** A segment lies in the box or passes through it; running along its edge does not count. */
function enters(segment, box) {
  const inner = shrink(box, 1);
  const points = corners(inner);
  return segment.some(p => within([ points[0], points[2] ], p))
    || points.some((p, index) => meet(segment, [ p, points[(index + 1) % 4] ]));
}

const shrink = ({ x, y, width, height }, by) => ({
  x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by
});

const overlap = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width
  && a.y < b.y + b.height && b.y < a.y + a.height;

module.exports = { shapesOf, flowsOf, segmentsOf, meet, touches, enters, shrink, overlap };
