/* Every text of the page, its title too, passes here, at first and whenever it changes. */

export const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'label'];

/**
 * Replaces what these functions answer otherwise than it stands. They are given a text and the element around it, and the value of one
 * of the attributes above and its element.
 */
export function translatePage(sayText, sayAttribute) {
  function text(node) {
    const said = node.parentElement ? sayText(node.data, node.parentElement) : node.data;
    if (said !== node.data) {
      node.data = said;
    }
  }

  function attributes(element) {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      const said = value && sayAttribute(value, element);
      if (said && said !== value) {
        element.setAttribute(name, said);
      }
    }
  }

  function tree(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      text(node);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      attributes(node);
      node.childNodes.forEach(tree);
    }
  }

  function change(seen) {
    if (seen.type === 'childList') {
      seen.addedNodes.forEach(tree);
    } else if (seen.type === 'characterData') {
      text(seen.target);
    } else {
      attributes(seen.target);
    }
  }

  tree(document.documentElement);
  new MutationObserver(changes => changes.forEach(change)).observe(document.documentElement, {
    attributeFilter: ATTRIBUTES,
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true
  });
}
