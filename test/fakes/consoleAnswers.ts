import { fillTemplate } from './sampleKeys';

/** A key of Anthropic's, and what its console shows of it. */
export function anthropicSample(seed: number): { readonly value: string; readonly hint: string } {
  const value = fillTemplate('sk-ant-api03-{base64url:93}AA', seed);
  return { value, hint: `${value.slice(0, 16)}...${value.slice(-4)}` };
}

/** A key of OpenAI's, and what its API shows of it. */
export function openaiSample(seed: number): { readonly value: string; readonly hint: string } {
  const value = fillTemplate('sk-proj-{base64url:74}T3BlbkFJ{base64url:74}', seed);
  return { value, hint: `${value.slice(0, 12)}...${value.slice(-4)}` };
}

/** A key in a page of Anthropic's. */
export function anthropicItem(number: number, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: `apikey_${number}`,
    type: 'api_key',
    name: `key ${number}`,
    partial_key_hint: anthropicSample(number).hint,
    status: 'active',
    workspace_id: null,
    created_at: '2026-01-02T03:04:05.000000Z',
    created_by: { id: 'user_1', type: 'user' },
    expires_at: null,
    ...changes,
  };
}

/** A key in a page of OpenAI's. */
export function openaiItem(number: number, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    object: 'organization.project.api_key',
    id: `key_${number}`,
    name: `key ${number}`,
    redacted_value: openaiSample(number).hint,
    created_at: 1_767_323_045,
    last_used_at: null,
    owner: { type: 'user', user: { id: 'user_1', name: 'Ada Nowak' } },
    ...changes,
  };
}

/** A page, the last one unless `more`. */
export function toPage<T extends { readonly id: string }>(data: readonly T[], more = false) {
  return {
    status: 200,
    json: {
      data,
      has_more: more,
      first_id: data[0]?.id ?? null,
      last_id: data.at(-1)?.id ?? null,
    },
  };
}
