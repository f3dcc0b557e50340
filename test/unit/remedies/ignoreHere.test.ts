import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { providers } from '../../../src/providers/index';
import { planIgnoreHere } from '../../../src/remedies/ignoreHere';
import { contextOf, resultOf, sampleKey } from './planning';

function ignored(languageId: string, code: string, path = ''): string {
  const context = contextOf(languageId, code, { path });
  return resultOf(context, planIgnoreHere(context, 'a test'));
}

suite('remedies/ignoreHere', () => {
  const mark = 'keyward-ignore: a test';
  const rows: readonly (readonly [
    title: string,
    languageId: string,
    before: string,
    after: string,
  ])[] = [
    ['a line of code', 'javascript', "f('KEY!');\ng();", `f('KEY!'); // ${mark}\ng();`],
    ['a line with a comment', 'go', 'f("KEY!") // why', `f("KEY!") // why ${mark}`],
    ['a key in a comment', 'python', '# KEY!\r\nx', `# KEY! ${mark}\r\nx`],
    ['a key in a block comment', 'java', '/* KEY! */\r\nx', `/* KEY! */ // ${mark}\r\nx`],
    [
      'a JSX attribute',
      'javascriptreact',
      '<A k="KEY!">x\n</A>',
      `<A k="KEY!" /* ${mark} */>x\n</A>`,
    ],
    [
      'text of an element',
      'typescriptreact',
      '<p>\n  KEY!\n</p>',
      `<p>\n  KEY! {/* ${mark} */}\n</p>`,
    ],
    ['a comment among elements', 'typescriptreact', '{/* KEY! */}', `{/* KEY! ${mark} */}`],
    [
      'the first line of a long text',
      'javascript',
      '\tf(`KEY!\n`)',
      `\t// ${mark}\n\tf(\`KEY!\n\`)`,
    ],
    ['the last line of a long text', 'javascript', 'f(`\nKEY!`)', `f(\`\nKEY!\`) // ${mark}`],
    ['a Dockerfile', 'dockerfile', 'FROM a\nENV K=KEY!\n', `FROM a\n# ${mark}\nENV K=KEY!\n`],
    ['a properties file', 'properties', '\uFEFFk=KEY!\r\n', `\uFEFF# ${mark}\r\nk=KEY!\r\n`],
    ['markup of a component', 'vue', '<b>KEY!</b>', `<b>KEY!</b> <!-- ${mark} -->`],
    [
      'the script of a component',
      'vue',
      "<script>\nk='KEY!'\n</script>",
      `<script>\nk='KEY!' // ${mark}\n</script>`,
    ],
    ['a style sheet', 'css', 'a { b: "KEY!" }', `a { b: "KEY!" } /* ${mark} */`],
    ['YAML', 'yaml', 'a: KEY!\n', `a: KEY! # ${mark}\n`],
  ];
  for (const [title, languageId, before, after] of rows) {
    test(`${title} in ${languageId} gets a comment where one can stand`, () => {
      assert.equal(ignored(languageId, before), after);
    });
    test(`the detector heeds the comment for ${title} in ${languageId}`, () => {
      const find = (text: string) => createDetector(providers).find(text).length;
      const text = after.replaceAll('KEY!', sampleKey);
      assert.deepEqual([find(before.replaceAll('KEY!', sampleKey)), find(text)], [1, 0]);
    });
  }

  const refused: readonly (readonly [title: string, languageId: string, code: string])[] = [
    ['JSON', 'json', '{ "k": "KEY!" }'],
    ['the middle of a long text', 'javascript', 'f(`\nKEY!\n`)'],
    ['the middle of a here document', 'shellscript', 'cat <<EOF\nKEY!\nEOF\n'],
    ['the middle of a command', 'shellscript', 'curl \\\n  -H KEY! \\\n  x\n'],
    ['a block of text in YAML', 'yaml', 'a: |\n  b\n  KEY!\n'],
    ['a tag over several lines', 'html', '<a\n b="KEY!"\n>'],
  ];
  for (const [title, languageId, code] of refused) {
    test(`${title} offers to ignore the value instead`, () => {
      assert.match(ignored(languageId, code), /^unavailable: .*Ignore the value in this workspace/);
    });
  }

  test('a script in a workflow keeps its own comments', () => {
    assert.equal(
      ignored('yaml', 'run: |\n  a KEY!\n', '/shop/.github/workflows/a.yml'),
      `run: |\n  a KEY! # ${mark}\n`,
    );
  });

  test('a reason of several lines becomes one', () => {
    const context = contextOf('css', 'KEY!');
    assert.equal(
      resultOf(context, planIgnoreHere(context, ' a\r\n b */ c ')),
      'KEY! /* keyward-ignore: a b  c */',
    );
  });
});
