/* A diagram on a page of ours: the viewer that Cockpit and Tasklist have themselves, with the mark of its makers. */

const TEMPLATE = '<div cam-widget-bpmn-viewer diagram-data="xml" key="{{key}}" control="control" on-load="loaded()"></div>';

let made = 0;

/** Draws the BPMN file into the node; the viewer, and how to end it. */
export function draw(node, xml) {
  const injector = window.angular.element(document.documentElement).injector();
  const scope = injector.get('$rootScope').$new();
  return new Promise(resolve => {
    Object.assign(scope, {
      xml,
      // The web app keeps diagrams by key, with what was painted on them.
      key: `qifu-path-${++made}`,
      control: {},
      loaded: () => resolve({ viewer: scope.control.getViewer(), end: () => scope.$destroy() })
    });
    node.append(injector.get('$compile')(TEMPLATE)(scope)[0]);
    scope.$applyAsync();
  });
}
