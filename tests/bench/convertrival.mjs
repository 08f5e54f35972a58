// convertrival.mjs MODULES metadata|source FROM TO: one conversion by Salesforce's own library, as a program would do it.
import { createRequire } from 'node:module';
import path from 'node:path';

const [, , modules, format, from, to] = process.argv;
const require = createRequire(path.resolve(modules) + '/');
const { ComponentSet, MetadataConverter } = require('@salesforce/source-deploy-retrieve');

const set = ComponentSet.fromSource(path.resolve(from));
set.sourceApiVersion = '66.0';
const zip = to.endsWith('.zip');
await new MetadataConverter().convert(set, format, {
  type: zip ? 'zip' : 'directory',
  outputDirectory: zip ? path.dirname(path.resolve(to)) : path.resolve(to),
  packageName: zip ? path.basename(to, '.zip') : undefined,
  genUniqueDir: false,
});
