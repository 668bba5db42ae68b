/** Local rules, named in the lint report as qifu/…; what each one asks for is told in ../README.md. */
const names = [ 'readable-id', 'no-crossing-flows', 'no-flow-through-shape', 'no-overlapping-labels' ];

module.exports = {
  rules: Object.fromEntries(names.map(name => [ name, `./${name}.cjs` ])),
  configs: {
    recommended: {
      rules: Object.fromEntries(names.map(name => [ `qifu/${name}`, 'error' ]))
    }
  }
};
