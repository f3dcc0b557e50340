import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Values in the shape of real keys, which nobody has issued. They are made here because a
 * repository must not hold anything that looks like a key.
 */
export const sampleKeys = {
  anthropic: `sk-ant-${'api03'}-${toLetters('anthropic', 93)}AA`,
  resend: `re_${toLetters('resend id', 8)}_${toLetters('resend', 24)}`,
  stripe: `sk_${'live'}_${toLetters('stripe', 24)}`,
};

/** A small shop with three leaks and an env file that git would commit. */
export function writeSampleProject(folder) {
  const files = {
    'package.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'README.md': readme,
    '.gitignore': 'node_modules/\n',
    '.env': `STRIPE_SECRET_KEY=${sampleKeys.stripe}\nPORT=3000\n`,
    'src/summary.js': summary,
    'src/mail.py': mail,
    'src/shop.js': shop,
  };
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  commitAll(folder, ['.gitignore', 'README.md', 'package.json']);
}

/** The leaks are not in a commit yet, as on the day on which one wants to hear of them. */
function commitAll(folder, files) {
  const git = (...args) =>
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Keyward sample');
  git('config', 'user.email', 'sample@example.invalid');
  git('config', 'commit.gpgsign', 'false');
  git('add', ...files);
  git('commit', '--quiet', '--message', 'The start of a small shop');
}

function toLetters(seed, length) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let letters = '';
  for (let block = 0; letters.length < length; block++) {
    const bytes = createHash('sha256').update(`${seed} ${block}`).digest();
    letters += [...bytes].map(byte => alphabet[byte % alphabet.length]).join('');
  }
  return letters.slice(0, length);
}

const manifest = {
  name: 'keyward-sample',
  private: true,
  type: 'module',
  scripts: { start: 'node src/shop.js' },
  dependencies: { dotenv: '^17.0.0', stripe: '^19.0.0' },
};

const readme = `# Sample shop
Three API keys are hardcoded or about to be committed here. None of them is real.

1. Open \`src/summary.js\`: the key is underlined. Press Ctrl+. on it and move it to \`.env\`.
2. Open \`.env\`: git would commit it. The quick fix adds it to \`.gitignore\`.
3. Open the Keyward view to see the keys that you have stored.
`;

const summary = `import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ apiKey: '${sampleKeys.anthropic}' });

export async function summarise(text) {
  const message = await client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: \`Summarise in one sentence: \${text}\` }],
  });
  return message.content;
}
`;

const mail = `import resend

resend.api_key = "${sampleKeys.resend}"


def send_receipt(address: str, text: str) -> None:
    resend.Emails.send({"from": "shop@example.com", "to": address, "subject": "Receipt", "text": text})
`;

const shop = `import 'dotenv/config';
import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_SECRET_KEY);

console.log(await stripe.balance.retrieve());
`;
