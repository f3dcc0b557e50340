import path from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };

/** Messages of secretlint's core, with its recommended rules, in this process. */
export async function findWithSecretlint(file, text) {
  const source = { content: text, filePath: file, ext: path.extname(file), contentType: 'text' };
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true } });
  return messages;
}
