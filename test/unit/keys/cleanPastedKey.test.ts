import assert from 'node:assert/strict';
import { cleanPastedKey } from '../../../src/keys/cleanPastedKey';

const key = `sk-ant-${'api03-'}${'aB3'.repeat(31)}AA`;
const awsNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const id = `AKIA${'QZ2X'.repeat(4)}`;
const secret = 'aB3/'.repeat(10);

suite('cleanPastedKey', () => {
  for (const text of [
    ` ${key} `,
    `${key}\n`,
    `${key}\r\n`,
    `"${key}"`,
    `'${key}'`,
    `\`${key}\``,
    `“${key}”`,
    `${key},`,
    `"${key}",`,
    `${key};`,
    `\ufeff${key}\u200b`,
    `\u00a0${key}`,
    `Authorization: Bearer ${key}`,
    `authorization: bearer ${key}`,
    `-H "Authorization: Bearer ${key}"`,
    `Bearer ${key}`,
    `x-api-key: ${key}`,
    `const apiKey = "${key}";`,
    `"apiKey": "${key}",`,
  ]) {
    test(`${JSON.stringify(text.replace(key, 'KEY'))} gives the key alone`, () => {
      assert.deepEqual(cleanPastedKey(text), { values: [{ value: key }], cleaned: true });
    });
  }

  for (const text of [
    `MY_KEY=${key}`,
    `export MY_KEY=${key}`,
    `export MY_KEY="${key}"`,
    `MY_KEY = '${key}'`,
    `MY_KEY: ${key}`,
    `set MY_KEY=${key}`,
    `$env:MY_KEY = "${key}"`,
    `MY_KEY=${key} # mine`,
  ]) {
    test(`${JSON.stringify(text.replace(key, 'KEY'))} also gives the name`, () => {
      assert.deepEqual(cleanPastedKey(text), {
        values: [{ name: 'MY_KEY', value: key }],
        cleaned: true,
      });
    });
  }

  for (const value of [
    key,
    'aGVsbG8gd29ybGQ=',
    'QUJDREVGR0g==',
    `postgres://user:${'pa55'}@host/name?a=b`,
    `Endpoint=sb://host/;Name=x`,
  ]) {
    test(`${value.slice(0, 12)}… is left as it is`, () => {
      assert.deepEqual(cleanPastedKey(value), { values: [{ value }], cleaned: false });
    });
  }

  for (const [between, text] of [
    ['a line end', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}`],
    ['nothing', `AWS_ACCESS_KEY_ID=${id}AWS_SECRET_ACCESS_KEY=${secret}`],
    ['export', `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY=${secret}\n`],
    ['lower case', `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}`],
  ]) {
    test(`two parts with ${between} between them are told apart`, () => {
      assert.deepEqual(cleanPastedKey(text ?? '', awsNames), {
        values: [
          { name: 'AWS_ACCESS_KEY_ID', value: id },
          { name: 'AWS_SECRET_ACCESS_KEY', value: secret },
        ],
        cleaned: true,
      });
    });
  }

  test('nothing but spaces gives nothing', () => {
    assert.deepEqual(cleanPastedKey('  \n'), { values: [], cleaned: true });
  });
});
