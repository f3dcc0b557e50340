import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../package.json';

suite('readme and docs', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('the README has a row for every command under its title', () => {
    const titles = manifest.contributes.commands.map(({ title }) => title);
    assert.deepEqual(readRows('Commands').sort(), titles.sort());
  });

  test('the README has a row for every setting', () => {
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual(readRows('Settings').sort(), settings.map(setting => `\`${setting}\``).sort());
  });

  test('the README gives the default of every setting', () => {
    const properties = Object.entries(manifest.contributes.configuration.properties);
    assert.deepEqual(
      properties
        .filter(([id, setting]) => !readme.includes(`| \`${id}\` | ${toShown(setting.default)} |`))
        .map(([id]) => id),
      [],
    );
  });

  test('CONTRIBUTING names every script of package.json', () => {
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    const scripts = Object.keys(manifest.scripts).filter(name => name !== 'start');
    assert.deepEqual(
      scripts.filter(name => !contributing.includes(name === 'test' ? 'npm test' : `run ${name}`)),
      [],
    );
  });

  test('every link and picture in a Markdown file leads to a file, and to a heading in it', () => {
    assert.deepEqual(findMarkdown().flatMap(findBrokenLinks), []);
  });

  /** The first cells of the tables below a heading. */
  function readRows(heading: string): string[] {
    const section = readme.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    return [...section.matchAll(/^\| ([^|]+?) \|/gm)]
      .map(match => match[1] ?? '')
      .filter(cell => cell !== 'command' && cell !== 'setting');
  }
});

suite('walkthrough', () => {
  const steps = manifest.contributes.walkthroughs.flatMap(walkthrough => walkthrough.steps);

  test('every step has one button, and what its links run exists', () => {
    const known = [
      ...manifest.contributes.commands.map(({ command }) => command),
      'keyward.keys.focus',
    ];
    const odd = steps.filter(({ description }) => {
      const links = [...description.matchAll(/\]\((?:command:)?([^)?]+)(?:\?[^)]+)?\)/g)];
      const buttons = [...description.matchAll(/^\[[^\]]+\]\(command:([^)?]+)(?:\?[^)]+)?\)$/gm)];
      return buttons.length !== 1 || links.some(([, command = '']) => !known.includes(command));
    });
    assert.deepEqual(odd, []);
  });

  test('every picture takes its colours from the theme and says in words what it shows', () => {
    const odd = steps.filter(({ media }) => {
      const picture = readFileSync(media.svg, 'utf8');
      const fixed = picture.match(/(?:fill|stroke)="(?!none"|var\(--vscode-)[^"]*"|<style|style=/g);
      return fixed !== null || !picture.includes('var(--vscode-') || media.altText.length < 20;
    });
    assert.deepEqual(odd, []);
  });

  test('no picture lies in the folder without a step', () => {
    const pictures = readdirSync('media/walkthrough').map(name => `media/walkthrough/${name}`);
    assert.deepEqual(pictures.sort(), steps.map(({ media }) => media.svg).sort());
  });

  test('code in a description stands between the doubled marks that VS Code reads', () => {
    const odd = steps.filter(({ description }) => /(?<!`)`(?!`)/.test(description));
    assert.deepEqual(odd, []);
  });
});

function toShown(value: unknown): string {
  return value === '' ? 'empty' : `\`${JSON.stringify(value).replaceAll('"', '')}\``;
}

function findMarkdown(): string[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => path.join('docs', name));
  return [...readdirSync('.').filter(name => name.endsWith('.md')), ...docs];
}

function findBrokenLinks(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\]\((?![a-z]+:)([^)\s]*)\)/g)]
    .map(match => match[1] ?? '')
    .filter(link => isBroken(file, link))
    .map(link => `${file}: ${link}`);
}

function isBroken(file: string, link: string): boolean {
  const [name = '', heading] = link.split('#');
  const target = name === '' ? file : path.join(path.dirname(file), name);
  return !existsSync(target) || (heading !== undefined && !readAnchors(target).includes(heading));
}

function readAnchors(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
