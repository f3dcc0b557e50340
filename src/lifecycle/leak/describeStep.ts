import type { Provider } from '../../providers/provider';
import { toCount } from '../../toCount';
import { type Incident, isOnlyHere, type LeakStep } from './incident';

/** What a row of the checklist says. */
export interface StepText {
  readonly title: string;
  /** A few words beside the title. */
  readonly summary: string;
  /** Sentences for somebody who has never done this. */
  readonly explanation: string;
}

type Issuer = Pick<Provider, 'name' | 'links' | 'howToRevoke'> | undefined;

/** What a step is for and what happens on a click; `issuer` is undefined where it is not known. */
export function describeStep(step: LeakStep, incident: Incident, issuer: Issuer): StepText {
  const who = issuer?.name ?? 'the issuer';
  switch (step) {
    case 'revoke':
      return {
        title: '1. Revoke it now',
        summary: 'stops for everyone',
        explanation: `A revoked key stops working for everyone: for whoever found it, and for your own programs until they have a new one. Your other keys keep working. ${toRevokeSentence(issuer)}`,
      };
    case 'replace':
      return {
        title: '2. Replace it',
        summary: 'with a new key',
        explanation: `Get a new key from ${who}, so that your programs work again. ${
          incident.keyId === undefined
            ? 'Keyward opens the page where keys are made and stores the new one.'
            : 'Keyward guides you and writes the new key to the env files that held the old one.'
        }`,
      };
    case 'search':
      return {
        title: '3. Find where it was',
        summary: toSearchSummary(incident),
        explanation:
          'Keyward looks for the key in the files of this workspace, env files and unsaved text included, and in every commit of its git repositories. Nothing leaves this machine.',
      };
    case 'usage':
      return {
        title: '4. Check its usage',
        summary: 'calls not yours?',
        explanation: `${toWhere(issuer, 'usage, activity or logs')} ${toUsageAdvice(issuer)}`,
      };
    case 'limit':
      return {
        title: '5. Limit spending',
        summary: 'per month',
        explanation: `${toWhere(issuer, 'limits or billing')} ${limitAdvice}`,
      };
    case 'history':
      return {
        title: '6. Git history',
        summary: toHistorySummary(incident),
        explanation:
          'Git keeps what was once committed. Keyward shows what to do and the exact commands for these files. It never runs them: they give all later commits new ids, for everybody.',
      };
    case 'report':
      return {
        title: '7. Write a report',
        summary: 'without the key',
        explanation:
          'What happened, when, and what was done, as Markdown. It holds only the hint of the key. Keep it or send it to whoever should know.',
      };
    default:
      throw new Error('unreachable', { cause: step satisfies never });
  }
}

function toRevokeSentence(issuer: Issuer): string {
  if (issuer === undefined) {
    return 'Keyward does not know who issued it. Sign in where you got the key, open its list of API keys, and delete or revoke this one.';
  }
  const how =
    issuer.howToRevoke ??
    `On the page of ${issuer.name}, find the key by its hint, then click Revoke, Delete or the trash can beside it.`;
  return `Keyward asks before it does anything. ${how}`;
}

/** The page for a look at the usage and for a limit: the nearest that is known. */
export function findUsagePage(issuer: Issuer): string | undefined {
  return issuer?.links.usage ?? issuer?.links.revoke ?? issuer?.links.create;
}

const limitAdvice =
  'Set the smallest monthly limit that you can live with. If this service never costs you anything, tick this step.';

/** What to look for once the page is open. */
export function toPageAdvice(step: 'usage' | 'limit', issuer: Issuer): string {
  return step === 'usage' ? toUsageAdvice(issuer) : limitAdvice;
}

function toWhere(issuer: Issuer, part: string): string {
  return findUsagePage(issuer) === undefined
    ? `Sign in where you got the key and open its ${part}.`
    : `Keyward opens the page of ${issuer?.name}. Go to its ${part}.`;
}

function toUsageAdvice(issuer: Issuer): string {
  return `Look for calls you did not make: at odd times, to other models, or far more than usual. If there are any, tell the support of ${issuer?.name ?? 'the issuer'}.`;
}

function toSearchSummary({ search }: Incident): string {
  if (search === undefined) {
    return 'files, commits';
  }
  const { files, commits, more } = search;
  if (files.length === 0 && commits.length === 0) {
    return 'nowhere here';
  }
  const parts = [
    ...(files.length === 0 ? [] : [toCount(files.length, 'file')]),
    ...(commits.length === 0 ? [] : [toCount(commits.length, 'commit')]),
    ...(more === 0 ? [] : [`${more} more`]),
  ];
  return parts.join(', ');
}

function toHistorySummary({ search, steps }: Incident): string {
  if (steps.history.state === 'not-needed') {
    return 'not needed';
  }
  if (search === undefined || search.commits.length === 0) {
    return 'commands to read';
  }
  if (search.commits.some(({ isPushed }) => isPushed === true)) {
    return 'pushed';
  }
  return search.commits.every(isOnlyHere) ? 'not pushed' : 'maybe pushed';
}
