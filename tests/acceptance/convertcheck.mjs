// convertcheck.mjs MODULES FIXTURES: converts a small package of every metadata type with Salesforce's own library and
// compares: its source with ours, and what it makes of our source with what we make of it. Prints what differs and the
// share that agrees; exit code 1 when a type differs that is not listed below.
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [, , modules, fixtures] = process.argv;
const require = createRequire(path.resolve(modules) + '/');
const { ComponentSet, MetadataConverter } = require('@salesforce/source-deploy-retrieve');
const { XMLParser } = require('fast-xml-parser');

function filesBelow(folder, below = '') {
  if (!fs.existsSync(path.join(folder, below))) return [];
  return fs.readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesBelow(folder, name) : [name];
  });
}

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, preserveOrder: true });
// White space, entity forms and the order of the root's children make no difference.
function meaning(bytes, name) {
  if (!/\.xml$|<\?xml/.test(name + bytes.toString('latin1', 0, 5))) return bytes.toString('latin1');
  const [declaration, root] = parser.parse(bytes);
  const tag = Object.keys(root).find((key) => key !== ':@');
  const children = root[tag].map((child) => JSON.stringify(child)).sort();
  return JSON.stringify([tag, root[':@'], children]);
}

function zipNames(bytes) {
  // The central directory alone: names and checksums, in order of the names.
  const rows = [];
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 46, 'latin1')) {
    const length = bytes.readUInt16LE(at + 28);
    rows.push(bytes.toString('utf8', at + 46, at + 46 + length) + ' ' + bytes.readUInt32LE(at + 16));
  }
  return rows.filter((row) => !/\/ 0$/.test(row)).sort().join('\n');
}

function compare(ours, theirs, what, lines) {
  const ourFiles = filesBelow(ours);
  const theirFiles = filesBelow(theirs);
  for (const name of theirFiles) if (!ourFiles.includes(name)) lines.push(`${what}: only theirs: ${name}`);
  for (const name of ourFiles) {
    if (!theirFiles.includes(name)) {
      lines.push(`${what}: only ours: ${name}`);
      continue;
    }
    const a = fs.readFileSync(path.join(ours, name));
    const b = fs.readFileSync(path.join(theirs, name));
    if (a.equals(b)) continue;
    const zip = a.toString('latin1', 0, 2) === 'PK';
    const same = zip ? zipNames(a) === zipNames(b) : meaning(a, name) === meaning(b, name);
    if (!same) lines.push(`${what}: another meaning: ${name}`);
  }
}

async function convert(from, format, to) {
  const set = ComponentSet.fromSource(from);
  set.sourceApiVersion = '66.0';
  await new MetadataConverter().convert(set, format, { type: 'directory', outputDirectory: to, genUniqueDir: false });
}

// Where the library itself does not do what its registry says.
const known = {
  AccessControlPolicy: 'it takes the suffix for that of another type and finds no content',
  EmailTemplateFolder: 'its manifest names a folder in a folder as if it were a template',
};
let agreed = 0;
let different = 0;
const types = fs.readdirSync(fixtures).sort();
for (const type of types) {
  const folder = path.resolve(fixtures, type);
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'convertcheck-'));
  const lines = [];
  for (const [from, format, ours] of [['metadata', 'source', 'source/force-app'], ['source', 'metadata', 'back']]) {
    const theirs = path.join(work, format);
    fs.mkdirSync(theirs);
    if (format === 'source') {
      const project = { packageDirectories: [{ path: 'main', default: true }] };
      fs.mkdirSync(path.join(work, 'main'));
      fs.writeFileSync(path.join(work, 'sfdx-project.json'), JSON.stringify(project));
    }
    try {
      await convert(path.join(folder, from), format, theirs);
      compare(path.join(folder, ours), theirs, `to ${format}`, lines);
    } catch (error) {
      lines.push(`to ${format}: the library gives up: ${String(error.message).split('\n')[0]}`);
    }
  }
  fs.rmSync(work, { recursive: true, force: true });
  if (lines.length === 0) agreed += 1;
  else if (!known[type]) different += 1;
  for (const line of lines) console.log(`${type}: ${line}${known[type] ? ` (known: ${known[type]})` : ''}`);
}
console.log(`${agreed} of ${types.length} types agree in both directions (${((100 * agreed) / types.length).toFixed(1)} %)`);
process.exit(different === 0 ? 0 : 1);
