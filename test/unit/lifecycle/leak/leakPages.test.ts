import assert from 'node:assert/strict';
import { describeStep } from '../../../../src/lifecycle/leak/describeStep';
import { toHistoryAdvice } from '../../../../src/lifecycle/leak/historyAdvice';
import type { Incident, LeakedCommit } from '../../../../src/lifecycle/leak/incident';
import { countDone, leakSteps } from '../../../../src/lifecycle/leak/incident';
import { toReport } from '../../../../src/lifecycle/leak/report';
import { anthropic } from '../../../../src/providers/anthropic';
import { createLeakWorld, emptySearch, leakedKey, startLeak } from './leakWorld';

const commit = (changes: Partial<LeakedCommit> = {}): LeakedCommit => ({
  top: '/home/me/shop',
  commit: 'a1b2c3d4'.repeat(5),
  date: '2026-04-30T10:00:00+02:00',
  path: '.env',
  line: 2,
  isPushed: true,
  ...changes,
});

async function incidentWith(search: Partial<Incident['search']> | undefined): Promise<Incident> {
  const { leaks } = createLeakWorld();
  const { id } = await startLeak(leaks, { label: 'Shop [dev](command:x)' });
  if (search !== undefined) {
    await leaks.setSearch(id, { ...emptySearch, ...search });
    await leaks.setStep(id, 'search', { state: 'done' });
  }
  await leaks.setStep(id, 'revoke', { state: 'done', how: 'Keyward had it revoked at Anthropic.' });
  const incident = leaks.find(id);
  assert.ok(incident);
  return incident;
}

/** Lines of the blocks of code. */
function commandsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^(`{3,})sh\n([\s\S]*?)\n\1$/gm)].map(([, , code]) => code ?? '');
}

suite('what to do about the history', () => {
  test('a pushed env file and a code file get their exact commands', async () => {
    const commits = [commit(), commit({ path: 'src/my app.js', line: 7, isPushed: false })];
    const advice = toHistoryAdvice(await incidentWith({ commits }), 'posix');
    assert.deepEqual(commandsOf(advice), [
      'git filter-repo --sensitive-data-removal --invert-paths --path .env --replace-text ../leaked-key.txt',
      'git push --force --mirror origin',
    ]);
    assert.match(advice, /It was \*\*pushed\*\*/);
    assert.match(advice, /\| `a1b2c3d` \| 2026-04-30 \| `src\/my app\.js:7` \| no \|/);
    assert.equal(advice.includes(leakedKey), false);
  });

  test('what was not pushed is easier, and what is not pushed never goes through filter-repo', async () => {
    const commits = [
      commit({ isPushed: false }),
      commit({ commit: '9'.repeat(40), isPushed: false }),
    ];
    const advice = toHistoryAdvice(await incidentWith({ commits }), 'posix');
    assert.deepEqual(commandsOf(advice).slice(0, 2), [
      'git commit --amend',
      'git rebase --interactive 9999999999~1\ngit commit --amend\ngit rebase --continue',
    ]);
    assert.match(advice, /Never use the folder you work in/);
  });

  test('where nobody can tell, it says so', async () => {
    const { isPushed: _, ...unknown } = commit();
    const advice = toHistoryAdvice(await incidentWith({ commits: [unknown] }), 'posix');
    assert.match(advice, /Nobody can tell from here whether it was pushed/);
  });

  test('a repository without a remote was pushed nowhere', async () => {
    const { isPushed: _, ...unknown } = commit({ hasRemote: false });
    const incident = await incidentWith({ commits: [unknown] });
    const advice = toHistoryAdvice(incident, 'posix');
    assert.deepEqual(
      [
        advice.includes('has **no remote**, so nothing was pushed from here'),
        advice.includes('git commit --amend'),
        toReport(incident, anthropic, new Date()).includes('| no remote |'),
        describeStep('history', incident, anthropic).summary,
      ],
      [true, true, true, 'not pushed'],
    );
  });

  test('each repository has commands of its own', async () => {
    const commits = [commit(), commit({ top: '/home/me/api', path: 'config/.env.production' })];
    const commands = commandsOf(toHistoryAdvice(await incidentWith({ commits }), 'posix'));
    assert.deepEqual(
      commands.filter(command => command.includes('--invert-paths')),
      [
        'git filter-repo --sensitive-data-removal --invert-paths --path .env',
        'git filter-repo --sensitive-data-removal --invert-paths --path config/.env.production',
      ],
    );
  });

  test('a path cannot end a block of code or a cell, nor become a link', async () => {
    const odd = '```\n[x](command:y)|`/.env';
    const advice = toHistoryAdvice(
      await incidentWith({ commits: [commit({ path: odd })] }),
      'posix',
    );
    const [command] = commandsOf(advice);
    assert.equal(
      command,
      "git filter-repo --sensitive-data-removal --invert-paths --path $'```\\012[x](command:y)|`/.env'",
    );
    assert.match(advice, /\| ```` ```\ufffd\[x\]\(command:y\)\\\|`\/\.env:2 ```` \| yes \|/);
  });

  test('a clean history needs nothing, and one that was not read asks for step 3', async () => {
    const clean = toHistoryAdvice(await incidentWith({}), 'posix');
    const unread = toHistoryAdvice(await incidentWith(undefined), 'posix');
    assert.match(clean, /There is nothing to do\./);
    assert.match(unread, /Do step 3 first\./);
  });
});

suite('the report of a leak', () => {
  test('it tells steps, places and times, the hint, and no value', async () => {
    const incident = await incidentWith({
      files: [{ kind: 'env', uri: 'file:///home/me/shop/.env', path: '.env', line: 2 }],
      commits: [commit()],
      more: 4,
      commitsRead: 1200,
      gaps: ['1 files are *too* large.'],
    });
    const report = toReport(incident, anthropic, new Date('2026-05-04T09:00:00.000Z'));
    assert.equal(
      report,
      [
        '# A key has leaked',
        '',
        '- Key: `Shop [dev](command:x)`, `sk-ant-api03-abc…wxAA`',
        '- Issuer: Anthropic',
        '- Came up: the key was pasted',
        '- Started: 2026-05-04 08:00 UTC',
        '- Report written: 2026-05-04 09:00 UTC',
        '',
        '## What was done',
        '',
        '- [x] Revoke it now: done 2026-05-04 08:00 UTC. Keyward had it revoked at Anthropic.',
        '- [ ] Replace it: not done',
        '- [x] Find where it was: done 2026-05-04 08:00 UTC',
        '- [ ] Check its usage: not done',
        '- [ ] Limit spending: not done',
        '- [ ] Git history: not done',
        '- [ ] Write a report: not done',
        '',
        '## Where the key was',
        '',
        'Searched 2026-05-04 08:00 UTC: the files of the workspace and 1,200 commits.',
        '',
        '| File | Kind |',
        '|---|---|',
        '| `.env:2` | env file |',
        '',
        '| Commit | Date | File | Pushed |',
        '|---|---|---|---|',
        '| `a1b2c3d` | 2026-04-30 | `.env:2` | yes |',
        '',
        '4 more places were found and are not listed.',
        '',
        '- 1 files are \\*too\\* large.',
        '',
        'This report holds no key, only its hint.',
        '',
      ].join('\n'),
    );
  });
});

suite('the steps of a leak', () => {
  test('each has a title with its number, a few words and sentences, for any issuer', async () => {
    const incident = await incidentWith(undefined);
    for (const issuer of [anthropic, undefined]) {
      const texts = leakSteps.map(step => describeStep(step, incident, issuer));
      assert.deepEqual(
        texts.map(({ title }) => Number(title.split('.')[0])),
        [1, 2, 3, 4, 5, 6, 7],
      );
      assert.ok(texts.every(({ summary }) => summary.length > 0 && summary.length <= 18));
      assert.ok(texts.every(({ explanation }) => explanation.endsWith('.')));
    }
  });

  test('what was found stands beside the steps on the search and the history', async () => {
    const summaries = async (search: Partial<Incident['search']> | undefined) => {
      const incident = await incidentWith(search);
      return (['search', 'history'] as const).map(
        step => describeStep(step, incident, anthropic).summary,
      );
    };
    assert.deepEqual(
      [
        await summaries(undefined),
        await summaries({}),
        await summaries({ commits: [commit()], more: 3 }),
        await summaries({ commits: [commit({ isPushed: false }), commit({ isPushed: false })] }),
      ],
      [
        ['files, commits', 'commands to read'],
        ['nowhere here', 'commands to read'],
        ['1 commit, 3 more', 'pushed'],
        ['2 commits', 'not pushed'],
      ],
    );
  });

  test('steps that are done or not needed count', async () => {
    assert.equal(countDone(await incidentWith({})), 2);
  });
});
