import assert from 'node:assert/strict';
import { createDetector } from '../../../src/detect/detector';
import { sampleText } from '../../fakes/sampleText';

const detector = createDetector([]);
const key = sampleText('base62', 32, 5);
const password = ['Vr7m', 'tq9Lw2x'].join('-');

function found(text: string): string[] {
  return detector.find(text).map(({ start, end }) => text.slice(start, end));
}

/** How languages and programs give a value to a name. */
const forms = [
  'NAME <- "VALUE"',
  'const NAME: string | undefined = "VALUE";',
  'NAME = ("VALUE")',
  'NAME = Buffer.from("VALUE", "base64")',
  'NAME = []byte("VALUE")',
  '<string name="NAME" translatable="false">VALUE</string>',
  '<param name="NAME"><value>VALUE</value></param>',
  '**NAME:** `VALUE`',
  '{\\\\\\"NAME\\\\\\":\\\\\\"VALUE\\\\\\"}',
  'new Map([["NAME", "VALUE"]])',
  'kubectl create secret generic shop --from-literal=NAME=VALUE',
  'aws configure set NAME VALUE',
  'npm config set NAME VALUE',
  '"first\\nNAME=VALUE\\nlast"',
  'NAME=VALUE',
  'export NAME="VALUE"',
  'NAME="VALUE" npm start',
  '# NAME=VALUE',
  'NAME: VALUE # comment',
  "NAME: 'VALUE'",
  'NAME: >-\n  VALUE',
  'NAME: |\n  VALUE\nother: 1',
  '- name: NAME\n  value: VALUE',
  '{"name":"NAME","value":"VALUE"}',
  '{\\"NAME\\":\\"VALUE\\"}',
  '"NAME": "VALUE"',
  "'NAME' => 'VALUE',",
  ':NAME => "VALUE"',
  'const NAME = "VALUE";',
  'const NAME = `VALUE`;',
  'NAME := "VALUE"',
  'var NAME string = "VALUE"',
  'let NAME: &str = "VALUE";',
  'val NAME: String = "VALUE"',
  'private const string NAME = "VALUE";',
  'var NAME = new("VALUE");',
  'var NAME = new Secret("VALUE");',
  'NSString *NAME = @"VALUE";',
  'std::string NAME{"VALUE"};',
  '#define NAME "VALUE"',
  "define('NAME', 'VALUE');",
  'NAME = """VALUE"""',
  "NAME = b'VALUE'",
  'os.environ["NAME"] = "VALUE"',
  'os.environ.setdefault("NAME", "VALUE")',
  'os.getenv("NAME", "VALUE")',
  "process.env.NAME ?? 'VALUE'",
  "String.fromEnvironment('NAME', defaultValue: 'VALUE')",
  '@Value("${NAME:VALUE}")',
  'echo "${NAME:-VALUE}"',
  '$env:NAME = "VALUE"',
  'setx NAME "VALUE"',
  'setenv NAME VALUE',
  'set -x NAME VALUE',
  'ENV NAME VALUE',
  'ARG NAME=VALUE',
  'docker run -e NAME=VALUE image',
  'helm install --set NAME=VALUE chart',
  'tool --NAME VALUE --other',
  '`-NAME VALUE`',
  'Connect-Tool -NAME VALUE',
  '<add key="NAME" value="VALUE" />',
  '<NAME>VALUE</NAME>',
  '<string name="NAME">VALUE</string>',
  '<key>NAME</key>\n<string>VALUE</string>',
  'variable "NAME" {\n  type = string\n  default = "VALUE"\n}',
  'https://acme.dev/a?NAME=VALUE&b=1',
  'next=a%3Fb%26NAME%3DVALUE%26c',
  'curl -H "NAME: VALUE" acme.dev',
  '| NAME | VALUE |',
  '**NAME**: VALUE',
  "the NAME is 'VALUE'",
];

/** Between which stands no value of the name. */
const others = [
  'list = ["NAME", "VALUE"]',
  'list=("NAME" "VALUE")',
  'if NAME in VALUE',
  'NAME VALUE',
  'NAME\n\n\n\nVALUE',
];

suite('assignments', () => {
  test('a command gets a variable of its own', () => {
    assert.deepEqual(found(`PGPASSWORD=${password} psql -h acme.dev`), [password]);
  });

  for (const form of forms) {
    test(`a key and a password are read from: ${form.replace(/\n/g, ' ⏎ ')}`, () => {
      assert.deepEqual(
        [
          found(form.replaceAll('NAME', 'API_KEY').replace('VALUE', key)),
          found(form.replaceAll('NAME', 'dbPassword').replace('VALUE', password)),
        ],
        [[key], [password]],
      );
    });
  }

  for (const form of others) {
    test(`nothing is assigned in: ${form.replace(/\n/g, ' ⏎ ')}`, () => {
      assert.deepEqual(found(form.replace('NAME', 'dbPassword').replace('VALUE', password)), []);
    });
  }
});
