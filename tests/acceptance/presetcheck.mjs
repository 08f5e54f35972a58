// presetcheck.mjs MODULES BACKFLOWCTL PACKAGE FOLDER: for every preset of sfdx-project.json a package in metadata format is
// taken apart and put together by us and by Salesforce's own library, in every pairing, and compared in meaning.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [, , modules, backflowctl, from, folder] = process.argv;
const require = createRequire(path.resolve(modules) + '/');
const { ComponentSet, MetadataConverter, RegistryAccess } = require('@salesforce/source-deploy-retrieve');
const { XMLParser } = createRequire(require.resolve('@salesforce/source-deploy-retrieve'))('fast-xml-parser');

const kPresets = [
  'decomposeCustomLabelsBeta', 'decomposeCustomLabelsBeta2', 'decomposeExternalServiceRegistrationBeta',
  'decomposePermissionSetBeta', 'decomposePermissionSetBeta2', 'decomposeSharingRulesBeta', 'decomposeWorkflowBeta',
];

function makeProject(preset, name) {
  const project = path.join(folder, preset, name);
  fs.rmSync(project, { recursive: true, force: true });
  fs.mkdirSync(path.join(project, 'force-app'), { recursive: true });
  fs.writeFileSync(path.join(project, 'sfdx-project.json'), JSON.stringify({
    packageDirectories: [{ path: 'force-app', default: true }], sourceApiVersion: '66.0', sourceBehaviorOptions: [preset],
  }));
  return project;
}

async function theirs(project, format, source, target) {
  const registry = new RegistryAccess(undefined, path.resolve(project));
  const set = ComponentSet.fromSource({ fsPaths: [path.resolve(source)], registry });
  set.sourceApiVersion = '66.0';
  await new MetadataConverter(registry).convert(set, format,
    { type: 'directory', outputDirectory: path.resolve(target), genUniqueDir: false });
}

function ours(format, source, target) {
  if (format === 'metadata') fs.rmSync(target, { recursive: true, force: true });
  execFileSync(backflowctl, ['convert', '--to', format, '--force', source, target, '--quiet'], { stdio: 'ignore' });
}

function filesBelow(root) {
  return fs.readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'sfdx-project.json' && entry.name !== 'package.xml')
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))).sort();
}

// Elements by name, those of one name in any order; a namespace says nothing here.
function meaning(file) {
  const text = fs.readFileSync(file, 'utf8');
  if (!text.trimStart().startsWith('<')) return text.trim();
  const sorted = (value) => Array.isArray(value) ? value.map(sorted).sort((a, b) => JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
    : value && typeof value === 'object'
      ? Object.fromEntries(Object.keys(value).filter((key) => key !== '@_xmlns').sort().map((key) => [key, sorted(value[key])]))
      : value;
  const parsed = new XMLParser({ ignoreAttributes: false, parseTagValue: false, ignoreDeclaration: true }).parse(text);
  for (const key of Object.keys(parsed)) parsed[key] ||= {};
  return JSON.stringify(sorted(parsed));
}

let files = 0;
let wrong = 0;
let sameBytes = 0;
function compare(what, one, other) {
  const names = [...new Set([...filesBelow(one), ...filesBelow(other)])].sort();
  for (const name of names) {
    const [a, b] = [path.join(one, name), path.join(other, name)];
    const there = fs.existsSync(a) && fs.existsSync(b);
    ++files;
    if (there && fs.readFileSync(a).equals(fs.readFileSync(b))) ++sameBytes;
    if (there && meaning(a) === meaning(b)) continue;
    ++wrong;
    console.log(`${what}: ${name} ${there ? 'means something else' : `is only in ${fs.existsSync(a) ? one : other}`}`);
  }
}

for (const preset of kPresets) {
  const [mine, other] = [makeProject(preset, 'ours'), makeProject(preset, 'theirs')];
  ours('source', from, mine);
  await theirs(other, 'source', from, path.join(other, 'force-app'));
  compare(`${preset} taken apart`, path.join(mine, 'force-app'), path.join(other, 'force-app'));
  for (const [name, project] of [['ours', mine], ['theirs', other]]) {
    const [a, b] = ['by-us', 'by-them'].map((end) => path.join(folder, preset, `${name}-${end}`));
    fs.rmSync(a, { recursive: true, force: true });
    fs.rmSync(b, { recursive: true, force: true });
    ours('metadata', project, a);
    await theirs(project, 'metadata', path.join(project, 'force-app'), b);
    compare(`${preset} of ${name} put together by us`, a, from);
    compare(`${preset} of ${name} put together by them`, b, from);
  }
}
console.log(`${kPresets.length} presets, ${files} files compared: ${files - wrong} equal in meaning, ${sameBytes} to the byte`);
process.exit(wrong === 0 ? 0 : 1);
