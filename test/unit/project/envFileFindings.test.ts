import assert from 'node:assert/strict';
import path from 'node:path';
import { findUnsafeEnvFiles } from '../../../src/project/envFileFindings';
import { sampleKey } from '../remedies/planning';
import { inProject } from './projectFolder';

const secret = `PORT=3000\nANTHROPIC_API_KEY=${sampleKey}\n`;

/** `path ruleId severity start-end` of each finding. */
async function unsafe(root: string): Promise<readonly string[]> {
  const results = await findUnsafeEnvFiles(root);
  return results.flatMap(({ path: file, findings }) =>
    findings.map(({ ruleId, severity, start, end }) => {
      const relative = path.relative(root, file).replaceAll('\\', '/');
      return `${relative} ${ruleId} ${severity} ${start}-${end}`;
    }),
  );
}

suite('project/envFileFindings', () => {
  test('an env file that git does not ignore is found there and in a .gitignore to come', async () => {
    await inProject({ '.env': secret }, async ({ root, git }) => {
      await git('init', '-q');
      assert.deepEqual(await unsafe(root), [
        '.env env-file-not-ignored warning 0-9',
        '.gitignore env-file-not-ignored warning 0-0',
      ]);
    });
  });

  test('an ignored env file and its example are safe', async () => {
    const files = {
      '.gitignore': '.env\n',
      '.env': secret,
      '.env.example': 'ANTHROPIC_API_KEY=\n',
    };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      assert.deepEqual(await unsafe(root), []);
    });
  });

  test('a folder that is not a repository yet is judged by its ignore files', async () => {
    const files = {
      '.gitignore': '# mine\n.env\n!app/.env\n',
      '.env': secret,
      'app/.env': secret,
      'other/.env.local': secret,
      'third/.env': secret,
    };
    await inProject(files, async ({ root }) => {
      assert.deepEqual(await unsafe(root), [
        'app/.env env-file-not-ignored warning 0-9',
        'other/.env.local env-file-not-ignored warning 0-9',
        '.gitignore env-file-not-ignored warning 0-6',
      ]);
    });
  });

  test('a nested .gitignore speaks for the env files below it', async () => {
    const files = { 'app/.gitignore': 'dist\n', 'app/.env': secret };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      assert.deepEqual(await unsafe(root), [
        'app/.env env-file-not-ignored warning 0-9',
        'app/.gitignore env-file-not-ignored warning 0-4',
      ]);
    });
  });

  test('a .gitignore that would let an env file in is found before there is one', async () => {
    await inProject({ '.gitignore': 'node_modules\n' }, async ({ root, git }) => {
      await git('init', '-q');
      assert.deepEqual(await unsafe(root), ['.gitignore env-file-not-ignored information 0-12']);
    });
  });

  test('a project without env files and without a .gitignore is left alone', async () => {
    await inProject({ 'readme.md': '' }, async ({ root }) => {
      assert.deepEqual(await unsafe(root), []);
    });
  });

  test('a tracked env file with a secret is an error on the line of the secret', async () => {
    const files = { '.env': secret, '.gitignore': '.env\n' };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      await git('add', '-f', '.env');
      assert.deepEqual(await unsafe(root), [`.env env-file-tracked error 10-${secret.length - 1}`]);
    });
  });

  const harmless: Readonly<Record<string, string>> = {
    'defaults without secrets': 'PORT=3000\nDB_PASSWORD=postgres\nURL=http://localhost:3000\n',
    'encrypted values': 'API_KEY="encrypted:BDq1x3Zk9+abc/0f1e2d3c4b5a69788796a5b4c3d2e1f0"\n',
    'values of SOPS': 'API_KEY=ENC[AES256_GCM,data:p673w==,iv:YY=,tag:A1b2,type:str]\n',
    references: 'API_KEY=$'.concat('{OTHER_API_KEY}\nTOKEN=op://vault/item/field1\n'),
    placeholders: 'ANTHROPIC_API_KEY=your-api-key-here-1234\n',
    'publishable keys': 'NEXT_PUBLIC_MAP_TOKEN=pk.eyJ1IjoiYWJjMTIzNDU2Nzg5MCJ9\n',
  };
  for (const [title, text] of Object.entries(harmless)) {
    test(`a tracked env file that holds ${title} is safe`, async () => {
      await inProject({ '.env': text, '.gitignore': '.env\n' }, async ({ root, git }) => {
        await git('init', '-q');
        await git('add', '-f', '.env');
        assert.deepEqual(await unsafe(root), []);
      });
    });
  }

  test('a tracked file of private keys is an error whatever it holds', async () => {
    const files = { '.env.keys': 'DOTENV_PRIVATE_KEY=short\n', '.gitignore': '.env\n' };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      await git('add', '.env.keys');
      assert.deepEqual(await unsafe(root), ['.env.keys env-file-tracked error 0-24']);
    });
  });

  test('a committed example with a secret-looking name is safe', async () => {
    const files = { '.env.example': 'API_KEY=abcdefgh12345678\n', '.gitignore': '.env*\n' };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      await git('add', '-f', '.env.example');
      assert.deepEqual(await unsafe(root), []);
    });
  });

  test('an env file that is encrypted may be committed', async () => {
    const files = { '.env.production': 'A="encrypted:BDq1x3Zk9"\n', '.gitignore': '.env\n' };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      assert.deepEqual(await unsafe(root), []);
    });
  });

  test('a byte-order mark does not move the finding, as editors do not count it', async () => {
    const files = { '.env': `\uFEFF${secret}`, '.gitignore': '.env\n' };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      await git('add', '-f', '.env');
      assert.deepEqual(await unsafe(root), [`.env env-file-tracked error 10-${secret.length - 1}`]);
    });
  });

  test('findings say what to do and never hold a value', async () => {
    const files = { '.env': secret, 'app/.env': secret };
    await inProject(files, async ({ root, git }) => {
      await git('init', '-q');
      await git('add', '.env');
      const results = await findUnsafeEnvFiles(root);
      const text = JSON.stringify(results);
      assert.match(text, /Ignoring it is not enough.*replace the keys/);
      assert.equal(text.includes(sampleKey), false);
    });
  });

  test('a signal ends the search', async () => {
    await inProject({ '.env': secret }, async ({ root }) => {
      const signal = AbortSignal.abort();
      await assert.rejects(findUnsafeEnvFiles(root, { signal }), { name: 'AbortError' });
    });
  });
});
