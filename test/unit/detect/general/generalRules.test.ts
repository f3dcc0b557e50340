import assert from 'node:assert/strict';
import { createDetector } from '../../../../src/detect/detector';
import { providers } from '../../../../src/providers/index';
import { sampleText } from '../../../fakes/sampleText';

const detector = createDetector(providers);
const encode = (text: string): string => Buffer.from(text).toString('base64');
const lines = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => sampleText('base64', 64, at + 1));
const begin = (kind: string): string => `-----BEGIN ${kind}-----`;
const end = (kind: string): string => `-----END ${kind}-----`;
const rsa = 'RSA PRIVATE KEY';
const pem = [begin(rsa), ...lines(8), end(rsa)].join('\n');
const password = ['Vr7m', 'tq9Lw2x'].join('-');
const random = sampleText('base62', 43);
const word = 'sesamseed';

function found(text: string): string[] {
  return detector
    .find(text, { minimumConfidence: 'low' })
    .map(({ ruleId, confidence, start, end: to }) => {
      const value = text.slice(start, to);
      return `${ruleId} ${confidence} ${value.length > 60 ? value.length : value}`;
    });
}

/** Of each text: the rule, its confidence, and the value or, where that is long, its length. */
const hits: Record<string, Record<string, string>> = {
  'private keys': {
    [pem]: `private-key medium ${pem.length}`,
    [`a: |\n    ${pem.replaceAll('\n', '\n    ')}\nb: 1`]: `private-key medium ${pem.length + 36}`,
    [`KEY="${pem.replaceAll('\n', '\\n')}\\n"`]: `private-key medium ${pem.length + 9}`,
    [pem.split('\n').slice(0, 4).join('\n')]: `private-key medium ${begin(rsa).length + 195}`,
    [`x = "${begin(rsa)}\\n${lines(1).join()}\\n" +`]: `private-key medium ${begin(rsa).length + 66}`,
    [[
      begin(rsa),
      'Proc-Type: 4,ENCRYPTED',
      'DEK-Info: AES-128-CBC,0A',
      '',
      ...lines(4),
      end(rsa),
    ].join('\n')]: 'private-key medium 370',
    [`key-data: ${encode(pem)}`]: `private-key-base64 medium ${encode(pem).length}`,
    [`Private-Lines: 2\n${lines(2).join('\n')}\nPrivate-MAC: 0a1b`]: 'putty-private-key medium 129',
    [`{"kty":"EC","crv":"P-256","d":"${random}","x":"1"}`]: `json-web-key medium ${random}`,
  },
  addresses: {
    [`https://shop:${password}@files.acme.dev/a`]: `url-with-password medium https://shop:${password}@files.acme.dev/a`,
    [`https://shop:${word}-1@localhost/a`]: `url-with-password low https://shop:${word}-1@localhost/a`,
    [`https://shop:${word}-1@db.example.com/a`]: `url-with-password low https://shop:${word}-1@db.example.com/a`,
    [`https://shop:${password}@db.example.com/a`]: `url-with-password medium https://shop:${password}@db.example.com/a`,
    [`https://${random}:x-oauth-basic@acme.dev`]: `url-with-password medium ${random.length + 31}`,
    [`ftp://shop:${word}@files.acme.dev`]: `url-with-password low ftp://shop:${word}@files.acme.dev`,
    [`nats://shop:${password}@nats.acme.dev:4222`]: `url-with-password medium nats://shop:${password}@nats.acme.dev:4222`,
    [`oracle+cx_oracle://shop:${password}@acme.dev/a`]: `url-with-password medium oracle+cx_oracle://shop:${password}@acme.dev/a`,
    [`Server=db.acme.dev;User Id=shop;Password=${password};Database=a`]: `connection-string medium ${password}`,
    [`"Data Source=a;Uid=shop;pwd = ${word};"`]: `connection-string medium ${word}`,
    'Server=a;User Id=b;Password=secret1;': 'connection-string low secret1',
  },
  'command lines': {
    [`curl -u shop:${password} https://acme.dev`]: `curl-password medium shop:${password}`,
    [`curl --user "shop:${password}" https://acme.dev`]: `curl-password medium shop:${password}`,
    [`curl -u ${random}: https://acme.dev`]: `curl-password medium ${random}:`,
    [`curl -H "Authorization: Basic ${encode(`shop:${password}`)}"`]: `basic-authorization medium ${encode(`shop:${password}`)}`,
    [`GET /orders Basic ${encode(`shop:${password}`)} 200`]: `basic-authorization medium ${encode(`shop:${password}`)}`,
    [`openssl rsa -passin pass:${password} -in a.pem`]: `option-password medium ${password}`,
    [`echo "${password}" | docker login -u shop --password-stdin`]: `piped-password medium ${password}`,
    [`Authorization: Basic ${encode('shop:secret')}`]: `basic-authorization low ${encode('shop:secret')}`,
    [`sshpass -p '${password}' ssh a@acme.dev`]: `command-password medium ${password}`,
    [`PsExec.exe \\\\10.0.0.1 -u shop -p ${password} cmd`]: `command-password medium ${password}`,
    [`mysql -u shop -p${password} shop`]: `command-password medium ${password}`,
    [`new NetworkCredential("shop", "${password}")`]: `credential-in-code medium ${password}`,
    [`acme login --password ${password}`]: `generic-secret medium ${password}`,
    [`acme --api-key ${random} list`]: `generic-secret medium ${random}`,
    [`Connect-Server acme -User shop -Password ${password}`]: `generic-secret medium ${password}`,
    [`curl -H 'X-Api-Key: ${random}' acme.dev`]: `generic-secret medium ${random}`,
    [`curl -d access_token=${sampleText('hex', 40, 9)} acme.dev`]: `generic-secret medium ${sampleText('hex', 40, 9)}`,
  },
  'files of programs': {
    [`machine acme.dev login shop password ${password}`]: `netrc-password medium ${password}`,
    [`machine acme.dev\n  login shop\n  password ${word}\n`]: `netrc-password low ${word}`,
    [`{"auths":{"acme.dev":{"auth":"${encode(`shop:${password}`)}"}}}`]: `registry-login medium ${encode(`shop:${password}`)}`,
    [`kind: Secret\nmetadata:\n  name: a\ndata:\n  pin: ${encode(random)}\n`]: `kubernetes-secret medium ${encode(random)}`,
    [`kind: Secret\ndata:\n  pin: ${encode('just-some-word')}\n`]: `kubernetes-secret low ${encode('just-some-word')}`,
  },
  passwords: {
    [`password = "${password}"`]: `generic-secret medium ${password}`,
    [`password = "${password}*7q"`]: `generic-secret medium ${password}*7q`,
    [`password = "${password}%7q"`]: `generic-secret medium ${password}%7q`,
    [`keystorePass="${password}"`]: `generic-secret medium ${password}`,
    [`DB_PASS=${password}`]: `generic-secret medium ${password}`,
    [`the password is '${password}'`]: `generic-secret medium ${password}`,
    [`password: "${word}"`]: `generic-secret low ${word}`,
    [`SHOP_PASSWORD=${word}`]: `generic-secret medium ${word}`,
    [`# SHOP_PASSWORD=${password}`]: `generic-secret medium ${password}`,
    [`password = '\`${password}'`]: `generic-secret medium \`${password}`,
  },
};

/** What looks like one of them. */
const others: Record<string, readonly string[]> = {
  'keys that are no private keys': [
    pem.replaceAll('PRIVATE', 'PUBLIC'),
    pem.replaceAll('RSA PRIVATE KEY', 'CERTIFICATE'),
    `${begin(rsa)}\nanything\n${end(rsa)}`,
    `${begin(rsa)}${end(rsa)}`,
    `if (text.includes("${begin(rsa)}")) { return readPrivateKeyFromTheTextOfTheFile(text); }`,
    `cert-data: ${encode(pem.replaceAll('RSA PRIVATE KEY', 'CERTIFICATE'))}`,
    `{"kty":"EC","crv":"P-256","x":"${random}","y":"${random}"}`,
    `path = { "d": "${random}" }`,
  ],
  'passwords that are none': [
    'docker run -u 1000:1000 image',
    'curl -u "$USER_1:$PASS_1" https://acme.dev',
    'curl -u <user:password1> https://acme.dev',
    'Server=a;User Id=b;Password=${PASSWORD_1};',
    'Authorization: Basic <credentials-1>',
    'basic information about authors',
    'sshpass -p "$PASSWORD_1" ssh a@acme.dev',
    'machine learning login form password reset-1',
    'http://acme.dev:8080/a@2x.png',
    '{"auth": "oauth-password"}',
    `kind: Service\ndata:\n  pin: ${encode(random)}\n`,
    'roles = ["iam:ChangePassword", "iam:Create2Keys"]',
    'password = get_password(user1)',
    'passwordLabel: "Password1"',
  ],
};

suite('rules of no issuer', () => {
  for (const [subject, table] of Object.entries(hits)) {
    for (const [text, expected] of Object.entries(table)) {
      test(`${subject}: ${expected.replace(/\s+/g, ' ').slice(0, 40)} in ${text.replace(/\s+/g, ' ').slice(0, 40)}`, () => {
        assert.deepEqual(found(text), [expected]);
      });
    }
  }

  for (const [subject, texts] of Object.entries(others)) {
    for (const text of texts) {
      test(`${subject}: ${text.replace(/\s+/g, ' ').slice(0, 60)}`, () => {
        assert.deepEqual(found(text), []);
      });
    }
  }
});
