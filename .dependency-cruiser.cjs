/** What joins the app together may import all that it is made of. */
const everything = [
  'dataset',
  'question',
  'answer',
  'digest',
  'phrasing',
  'drafts',
  'ingest',
  'store',
  'delivery',
  'slack',
  'preview',
];

// The map of src/: which folder may import which. `code` lists folders whose values and types may be imported,
// `types` those of which only types may, `files` those directly in src/. Everything not listed is forbidden; test/architecture plants violations.
const map = {
  dataset: { code: [], types: [] },
  question: { code: ['dataset'], types: [] },
  answer: { code: ['dataset'], types: ['question'] },
  digest: { code: ['dataset', 'answer'], types: [] },
  phrasing: { code: ['dataset'], types: ['question', 'answer', 'digest'] },
  drafts: { code: ['dataset', 'question', 'answer', 'phrasing'], types: [] },
  ingest: { code: ['dataset'], types: [] },
  store: { code: [], types: [] },
  delivery: { code: ['digest', 'store'], types: [] },
  slack: {
    code: ['dataset', 'question', 'answer', 'digest', 'phrasing', 'drafts', 'ingest', 'store', 'delivery'],
    types: [],
  },
  preview: { code: ['slack'], types: [] },
  app: { code: everything, types: [], files: ['earnings'] },
  cli: { code: [...everything, 'app'], types: [], files: ['config', 'earnings'] },
};

// Libraries that tie code to the outside world, each with the only folders that may know of them.
const homes = [
  { name: 'slack-library', library: '@slack/', folders: ['slack', 'preview'] },
  { name: 'model-library', library: 'openai(/|$)', folders: ['phrasing/model'] },
  {
    name: 'sql-library',
    library: '(better-sqlite3|libsql|@libsql|kysely|pg|sqlite)(/|$)',
    folders: ['store'],
  },
];

const paths = (folders) => folders.map((folder) => `^src/${folder}/`);
const known = paths(Object.keys(map));

/** A folder imports itself, what its row lists, and nothing else of ours; files directly in src/ import all. */
const arrows = Object.entries(map).flatMap(([folder, { code, types, files = [] }]) => [
  {
    name: `${folder}-imports`,
    comment: `src/${folder} may import: ${[...code, ...types, ...files].join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^src/',
      pathNot: [...paths([folder, ...code, ...types]), ...files.map((file) => `^src/${file}[.]`)],
    },
  },
  ...types.map((other) => ({
    name: `${folder}-imports-types-of-${other}`,
    comment: `src/${folder} may import types of src/${other}, with "import type", and no code`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: { path: `^src/${other}/`, dependencyTypesNot: ['type-only'] },
  })),
]);

const libraries = homes.map(({ name, library, folders }) => ({
  name,
  comment: `only ${folders.map((folder) => `src/${folder}`).join(', ')} may import this library`,
  severity: 'error',
  from: { path: '^src/', pathNot: paths(folders) },
  to: { path: `(^|node_modules/|node:)${library}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    ...libraries,
    {
      name: 'folder-on-the-map',
      comment: 'every folder of src/ has a row in the map above',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: known },
      to: {},
    },
    {
      name: 'digest-without-model',
      comment: 'what people approve by its hash comes from the templates alone',
      severity: 'error',
      from: { path: '^src/((digest|delivery|phrasing/digest)/|app/(event-[a-z]+|earnings-day)[.])' },
      to: { path: '^src/phrasing/(model/|reword[.]|voice[.])' },
    },
    {
      name: 'source-imports-source',
      comment: 'nothing in src/ may import test code or built code',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|dist)/' },
    },
    {
      name: 'no-development-library',
      comment: 'a library imported at run time belongs in "dependencies"',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'a file that imports nothing and is imported by nothing is dead',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
