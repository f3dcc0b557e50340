import type { Review } from '../../host/prompts';
import { cleanPastedKey } from '../../keys/cleanPastedKey';
import type { KeyRecord } from '../../keys/keyRecord';
import { findAdminKeys, isAdminKey } from '../../lifecycle/console/adminKey';
import { type ConsoleId, consoleIds } from '../../lifecycle/console/consoleKey';
import { adminKeyPages } from '../../lifecycle/console/consolePages';
import { consoleIssuers, openConsole } from '../../lifecycle/console/openConsole';
import { Secret } from '../../secret';
import type { KeyServices } from '../keyServices';
import type { ConsolePorts } from './consolePorts';
import { loadConsole } from './loadConsole';

const page = Symbol('page');
const envNames = { anthropic: 'ANTHROPIC_ADMIN_KEY', openai: 'OPENAI_ADMIN_KEY' } as const;
const starts = { anthropic: 'sk-ant-admin', openai: 'sk-admin-' } as const;

/** Asks for an admin key, or takes a stored one, keeps it once the issuer accepted it, and loads the list. */
export async function connectConsole({ services, consoleViews }: ConsolePorts): Promise<void> {
  const id = await chooseIssuer(services);
  const key = id && (await chooseAdminKey(id, services));
  if (id === undefined || key === undefined) {
    return;
  }
  const console = openConsole(id, key.value, { send: services.send });
  await services.prompts.runCancellable(`Asking ${console.issuer}…`, ({ signal }) =>
    console.check(signal),
  );
  const record = key.record ?? (await store(id, key.value, services));
  await services.consoles[id].connect(record.id);
  await consoleViews.show(id);
  await loadConsole(services.consoles[id], {}, services);
}

interface AdminKey {
  /** Undefined where it is not stored yet. */
  readonly record: KeyRecord | undefined;
  readonly value: Secret;
}

function chooseIssuer({ prompts, consoles }: KeyServices): Promise<ConsoleId | undefined> {
  return prompts.pickOne({
    title: 'Connect a Console',
    placeholder: "Whose list of your organization's keys should Keyward show?",
    choices: consoleIds.map(id => ({
      label: consoleIssuers[id],
      ...(consoles[id].adminKeyId !== undefined && { description: 'connected' }),
      icon: 'plug',
      value: id,
    })),
  });
}

async function chooseAdminKey(id: ConsoleId, services: KeyServices): Promise<AdminKey | undefined> {
  const stored = await findAdminKeys(id, services.ring);
  if (stored.length === 0) {
    return askAdminKey(id, services);
  }
  const choice = await services.prompts.pickOne<KeyRecord | 'another'>({
    title: `Connect ${consoleIssuers[id]}`,
    placeholder: 'Which admin key?',
    choices: [
      ...stored.map(record => ({
        label: record.label,
        description: record.parts[0].hint,
        icon: 'key',
        value: record,
      })),
      { label: 'Another Admin Key…', icon: 'add', value: 'another' },
    ],
  });
  if (choice === 'another' || choice === undefined) {
    return choice && askAdminKey(id, services);
  }
  const [value] = (await services.ring.readValues(choice.id)) ?? [];
  return value && { record: choice, value };
}

async function askAdminKey(id: ConsoleId, services: KeyServices): Promise<AdminKey | undefined> {
  const { prompts, ring } = services;
  for (;;) {
    const answer = await prompts.askSecret<typeof page>({
      title: `Connect ${consoleIssuers[id]}`,
      placeholder: `Paste an admin key, which starts with ${starts[id]}`,
      prompt: `An admin of your organization makes it on ${new URL(adminKeyPages[id]).host}. It can manage all keys, so Keyward keeps it in the secret storage.`,
      buttons: [{ icon: 'link-external', tooltip: 'Open the Page', value: page }],
      review: text => reviewAdminKey(id, new Secret(text)),
    });
    if (answer === undefined) {
      return undefined;
    }
    if (answer !== page) {
      const value = toAdminKey(id, answer);
      return value && { record: await ring.findByValue(value), value };
    }
    await prompts.openPage(adminKeyPages[id]);
  }
}

function reviewAdminKey(id: ConsoleId, text: Secret): Review {
  return toAdminKey(id, text) === undefined
    ? {
        severity: 'error',
        message: `This is not an admin key of ${consoleIssuers[id]}. One starts with ${starts[id]}.`,
      }
    : { severity: 'information', message: 'Press Enter to load the keys with it.' };
}

function toAdminKey(id: ConsoleId, text: Secret): Secret | undefined {
  const [first, ...others] = cleanPastedKey(text.reveal(), []).values;
  const value = first && new Secret(first.value);
  return value !== undefined && others.length === 0 && isAdminKey(id, value) ? value : undefined;
}

function store(id: ConsoleId, value: Secret, { ring }: KeyServices): Promise<KeyRecord> {
  return ring.add({
    label: `${consoleIssuers[id]} admin key`,
    provider: id,
    environment: 'other',
    parts: [{ envName: envNames[id], value }],
  });
}
